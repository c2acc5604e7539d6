"""What a reader of the cleaned text can and cannot see."""
import pathlib
import re

DICTIONARIES = pathlib.Path(__file__).resolve().parents[2] / "dictionaries"
UNTOUCHED = {"keep", "none"}
NAMES = {"NAME"}
PLACES_OF_WORK = {"EMPLOYER", "FACILITY", "ORGANIZATION"}
NUMBERS = {"PHONE", "FAX", "SSN", "MRN", "HEALTHPLAN", "ACCOUNT", "LICENSE", "CLAIM", "VEHICLE", "DEVICE", "ID"}
CONTACTS = {"EMAIL", "URL", "IP", "USERNAME"}
HOLES = {"GAP", "MARKER", "HIDDEN"}
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
BLANK = re.compile(rb"[ \t\r\n\f\v]+")
UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
CUT = "\x01"


def word_lists(*patterns):
    """Words that a sentence may hold without naming anyone."""
    words = set()
    for pattern in patterns:
        for path in DICTIONARIES.glob(pattern):
            for line in path.read_text(encoding="utf-8").splitlines():
                if not line.startswith("#"):
                    words.update(line.partition("\t")[0].lower().split())
    return words


def original(document, span):
    return document.data[span["in"][0]:span["in"][1]]


def replacement(result, span):
    return result.text[span["out"][0]:span["out"][1]]


def plain(data):
    """Text as a reader sees it: any white space is one blank, what takes no room is not there."""
    return UNSEEN.sub("", BLANK.sub(b" ", data).decode("utf-8", "replace")).strip()


def copied(document, result):
    """What was copied from the input, cut where a replacement stands."""
    parts, last = [], 0
    for span in result.spans:
        if span["action"] not in UNTOUCHED:
            parts.append(plain(result.text[last:span["out"][0]]))
            last = span["out"][1]
    parts.append(plain(result.text[last:]))
    return CUT.join(parts)


def standing(needle, text):
    """Does it stand in the text as a word of its own?"""
    return re.search(r"(?<![^\W_])" + re.escape(needle) + r"(?![^\W_])", text)


def originals(document, result, english):
    """What must not be seen again: (text, span) of whole spans, and of the words of names."""
    for span in result.spans:
        if span["action"] in UNTOUCHED:
            continue
        text = plain(original(document, span))
        letters, digits = sum(c.isalpha() for c in text), sum(c.isdigit() for c in text)
        kind = span["type"]
        if kind in NAMES and letters >= 3 and (" " in text or text.lower() not in english):
            yield text, span
        elif kind in NUMBERS and digits >= 4 or kind in CONTACTS and letters + digits >= 6:
            yield text, span
        elif kind in PLACES_OF_WORK and text.count(" ") >= 1 and letters >= 8:
            yield text, span
        if kind in NAMES:
            for word in WORD.findall(text):
                if len(word) >= 4 and word.lower() not in english:
                    yield word, span


def hidden(data, result, kept=True):
    """Which of the visible bytes, counted without white space, are found; holes aside, and what the profile keeps unless `kept`."""
    found, visible = set(), 0
    spans = iter([span["in"] for span in result.spans if span["type"] not in HOLES and (kept or span["action"] != "keep")] + [[len(data) + 1] * 2])
    start, end = next(spans)
    for at, byte in enumerate(data):
        while at >= end:
            start, end = next(spans)
        if byte not in b" \t\r\n\f\v":
            if start <= at:
                found.add(visible)
            visible += 1
    return found


def identifying(document):
    """Which of the visible bytes are letters or digits, of planted identifiers where these are known."""
    inside = document.gold if document.gold is not None else [(0, len(document.data))]
    found, visible, ranges = set(), 0, iter([*inside, (len(document.data) + 1,) * 2])
    start, end = next(ranges)
    for at, byte in enumerate(document.data):
        while at >= end:
            start, end = next(ranges)
        if byte not in b" \t\r\n\f\v":
            if start <= at and (chr(byte).isalnum() or byte >= 0x80):
                found.add(visible)
            visible += 1
    return found


def lost_text(data, lost):
    """The first run of lost bytes, with what stands around it."""
    places = [at for at, byte in enumerate(data) if byte not in b" \t\r\n\f\v"]
    first = last = min(lost)
    while last + 1 in lost:
        last += 1
    start, end = places[first], places[last] + 1
    return f"{data[start:end]!r} in {data[max(0, start - 50):end + 40]!r}"


def first_difference(one, two):
    if two is None:
        return "withheld the second time"
    at = next((i for i, (a, b) in enumerate(zip(one, two)) if a != b), min(len(one), len(two)))
    return f"at byte {at}: {one[max(0, at - 40):at + 40]!r} became {two[max(0, at - 40):at + 40]!r}"


def changed_spans(text, result):
    span = next((span for span in result.spans if span["action"] != "keep" and text[slice(*span["in"])] != replacement(result, span)), None)
    return f" by {span['rule']}" if span else ""
