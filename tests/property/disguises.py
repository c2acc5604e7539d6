"""Ways to write an identifier that a reader takes for the same: each a function from the characters of a letter, and
which of them belong to identifiers, to what is written for each.  Security design, evil inputs 16 to 34.

A disguise yields one string a character of the letter.  What stands before U+E000 or behind U+E001 in it is wrapping:
it carries nothing of the identifier and need not be hidden with it."""
import pathlib
import re
import sys
import unicodedata

import documents as source
from visible import HOLES

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "fresh"))

import convert  # noqa: E402  (found by the path above)

OPEN, CLOSE = "\ue000", "\ue001"
WORD = re.compile(r"[^\W\d_]+")
PART = re.compile(r"\S+")
# Cyrillic and Greek letters that differ from the Latin one in no stroke (Unicode UTS #39, confusables.txt).
CYRILLIC = dict(zip("ABCEHIJKMOPSTXYaceijopsxyhdqwv", "АВСЕНІЈКМОРЅТХУасеіјорѕхуһԁԛԝѵ"))
GREEK = dict(zip("ABEHIKMNOPTXYZov", "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖον"))
CHEROKEE = dict(zip("ABCDEGHJKLMPRSTVWZ", "ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ"))
LISU = dict(zip("BPDTGKJCZFMNLSRVHWXYAEIOU", "ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ"))
SMALL_CAPITALS = dict(zip("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"))
RAISED = dict(zip("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"))
LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ"}


def _each(change):
    """Changes single characters of identifiers."""
    return lambda text, inside: [change(c) if within else c for c, within in zip(text, inside)]


def _inside_words(mark):
    """A mark after the first letter of every word and number of an identifier."""
    def disguise(text, inside):
        written = list(text)
        for at in range(len(text) - 1):
            if inside[at] and inside[at + 1] and text[at].isalnum() and text[at + 1].isalnum() and not (at and text[at - 1].isalnum()):
                written[at] += mark
        return written
    return disguise


def _everywhere(mark):
    return lambda text, inside: [c + mark if within and c.isalnum() and text[at + 1:at + 2].isalnum() else c
                                 for at, (c, within) in enumerate(zip(text, inside))]


def _around(before, after):
    """Marks round every part of an identifier."""
    def disguise(text, inside):
        written = list(text)
        for start, end in parts(text, inside):
            for part in PART.finditer(text, start, end):
                written[part.start()] = before + OPEN + written[part.start()]
                written[part.end() - 1] += CLOSE + after
        return written
    return disguise


def parts(text, inside):
    """The runs of characters that belong to identifiers."""
    start = None
    for at, within in enumerate([*inside, False]):
        if within and start is None:
            start = at
        elif not within and start is not None:
            yield start, at
            start = None


def _shifted(upper, lower, digit):
    """The letters and digits of a block of Unicode in the order of ASCII."""
    def change(c):
        for first, last, base in (("A", "Z", upper), ("a", "z", lower), ("0", "9", digit)):
            if base and first <= c <= last:
                return chr(base + ord(c) - ord(first))
        return c
    return _each(change)


def _look_alike(table, whole):
    """Words wholly of look-alikes, or one letter of every word."""
    def disguise(text, inside):
        written = list(text)
        for word in WORD.finditer(text):
            places = [at for at in range(*word.span()) if inside[at] and text[at] in table]
            if whole and len(places) < len(word[0]):
                continue
            for at in places if whole else places[:1]:
                written[at] = table[text[at]]
        return written
    return disguise


def _ligatures(text, inside):
    written = list(text)
    at = 0
    while at < len(text):
        letters = next((name for name in LIGATURES if text.startswith(name, at) and all(inside[at:at + len(name)])), "")
        if letters:
            written[at:at + len(letters)] = [LIGATURES[letters], *[""] * (len(letters) - 1)]
        at += len(letters) or 1
    return written


def _long_s(text, inside):
    """Within words; at the end of one nobody wrote it."""
    return ["ſ" if c == "s" and within and text[at + 1:at + 2].islower() else c for at, (c, within) in enumerate(zip(text, inside))]


def _line_ends(mark):
    return lambda text, inside: [mark if c == "\n" else c for c in text]


def _blanks(mark):
    """Single blanks inside of identifiers."""
    return lambda text, inside: [mark if c == " " and within and text[at - 1] != " " and text[at + 1:at + 2] != " " else c
                                 for at, (c, within) in enumerate(zip(text, inside))]


def _accents_apart(text, inside):
    return [unicodedata.normalize("NFD", c) if within else c for c, within in zip(text, inside)]


INVISIBLE = {
    "a zero-width space": "\u200b", "a zero-width non-joiner": "\u200c", "a zero-width joiner": "\u200d", "a word joiner": "\u2060",
    "a combining grapheme joiner": "\u034f", "a soft hyphen": "\u00ad", "a Mongolian vowel separator": "\u180e", "a byte order mark": "\ufeff",
    "a variation selector": "\ufe0f", "a supplementary variation selector": "\U000e0100", "a tag character": "\U000e0041",
    "an invisible separator": "\u2063", "a left-to-right mark": "\u200e", "an Arabic letter mark": "\u061c", "a shorthand format control": "\U0001bca0",
}
BLANKS = {"no-break space": "\u00a0", "figure space": "\u2007", "thin space": "\u2009", "narrow no-break space": "\u202f", "ideographic space": "\u3000",
          "Braille blank": "\u2800", "Hangul filler": "\u3164"}
APOSTROPHES = {"curly": "\u2019", "opening": "\u2018", "modifier": "\u02bc", "turned": "\u02bb", "prime": "\u2032", "fullwidth": "\uff07", "acute": "\u00b4"}
DIGITS = {"Arabic-Indic": 0x660, "extended Arabic-Indic": 0x6F0, "Devanagari": 0x966, "Bengali": 0x9E6, "Thai": 0xE50, "fullwidth": 0xFF10,
          "mathematical": 0x1D7CE, "segmented": 0x1FBF0}

DISGUISES = {
    **{f"{name} in words": _inside_words(mark) for name, mark in INVISIBLE.items()},
    "zero-width spaces everywhere": _everywhere("\u200b"),
    "soft hyphens everywhere": _everywhere("\u00ad"),
    **{f"{name} for a blank": _blanks(mark) for name, mark in BLANKS.items()},
    **{f"{name} apostrophes": _each(lambda c, mark=mark: mark if c == "'" else c) for name, mark in APOSTROPHES.items()},
    **{f"{name} digits": _shifted(0, 0, zero) for name, zero in DIGITS.items()},
    "hyphens that do not break": _each(lambda c: "\u2011" if c == "-" else c),
    "fullwidth letters": _shifted(0xFF21, 0xFF41, 0),
    "fullwidth everything": _each(lambda c: chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c),
    "mathematical bold letters": _shifted(0x1D400, 0x1D41A, 0),
    "mathematical sans-serif letters": _shifted(0x1D5A0, 0x1D5BA, 0),
    "mathematical monospace letters": _shifted(0x1D670, 0x1D68A, 0),
    "circled letters": _shifted(0x24B6, 0x24D0, 0),
    "one Cyrillic letter": _look_alike(CYRILLIC, False),
    "words of Cyrillic letters": _look_alike(CYRILLIC, True),
    "one Greek letter": _look_alike(GREEK, False),
    "words of Greek letters": _look_alike(GREEK, True),
    "squared letters": _shifted(0x1F130, 0, 0),
    "letters in filled circles": _shifted(0x1F150, 0, 0),
    "regional indicators": _shifted(0x1F1E6, 0, 0),
    "small capitals": _each(lambda c: SMALL_CAPITALS.get(c, c)),
    "raised letters": _each(lambda c: RAISED.get(c, c)),
    "Cherokee capitals": _look_alike(CHEROKEE, False),
    "Lisu capitals": _look_alike(LISU, False),
    "struck out": _everywhere("\u0336"),
    "underlined": _everywhere("\u0332"),
    "keycaps": _each(lambda c: c + "\ufe0f\u20e3" if "0" <= c <= "9" else c),
    "accents apart": _accents_apart,
    "ligatures": _ligatures,
    "long s": _long_s,
    "dotless i": _each(lambda c: "ı" if c == "i" else c),
    "a right-to-left override": _around("\u202e", "\u202c"),
    "a left-to-right isolate": _around("\u2066", "\u2069"),
    "tags": _around("\U000e0001\U000e0065", "\U000e007f"),
    "terminal sequences": _around("\x1b[1;31m", "\x1b[0m"),
    "terminal sequences of one byte": _around("\u009b7m", "\u009b0m"),
    "U+2028 at line ends": _line_ends("\u2028"),
    "NEL at line ends": _line_ends("\u0085"),
    "CR at line ends": _line_ends("\r"),
    "CRLF at line ends": _line_ends("\r\n"),
    "CRCRLF at line ends": _line_ends("\r\r\n"),
}


def disguised(text, identifiers, disguise):
    """The disguised text, and where each character of the letter stands in it."""
    inside = bytearray(len(text))
    for start, end in identifiers:
        inside[start:end] = b"\1" * (end - start)
    written, places, length = [], [], 0
    for string in DISGUISES[disguise](text, inside):
        before, opened, rest = string.rpartition(OPEN)
        kept, _, after = rest.partition(CLOSE) if opened or CLOSE in rest else (string, "", "")
        start = length + len(before)
        places.append((start, start + len(kept)))
        written.append(before + kept + after)
        length += len(before) + len(kept) + len(after)
    return "".join(written), places


def letters(seed):
    """(name, text, identifiers in code points) of generated letters and of the fresh ones."""
    found = []
    for document in source.letters_of_all_layouts(seed, 11, "--gaps", "0.1", "--non-ascii", "0.3", "--crlf", "0"):
        places = [tuple(len(document.data[:at].decode()) for at in span) for span in document.gold]
        found.append((document.name, document.data.decode(), places))
    for path in sorted(pathlib.Path(convert.__file__).with_name("one").glob("*.txt")):
        letter = convert.convert(path.read_bytes().decode("utf-8"), path.stem)
        found.append((path.name, letter["text"], [(span["start"], span["end"]) for span in letter["spans"] if span["type"] not in HOLES]))
    return found


def covered(scrim, texts):
    """For each text which characters would be hidden; all of a text that is withheld."""
    found = []
    for text, result in zip(texts, scrim.scan([text.encode() for text in texts], "--offsets", "codepoints")):
        hidden = bytearray(b"\1" * len(text) if result.verdict == "withheld" else len(text))
        for span in result.spans:
            start, end = span["in"]
            if span["type"] not in HOLES - {"HIDDEN"}:
                hidden[start:end] = b"\1" * (end - start)
        found.append(hidden)
    return found


def seen(written, start, end, hidden):
    """Whether a letter or digit can be read between the two places."""
    return any(written[at].isalnum() and not hidden[at] for at in range(start, end))


def a_disguise_hides_nothing(world, tally):
    given = letters("disguises")
    found = [[span for span in spans if not seen(text, *span, hidden)]
             for (_, text, spans), hidden in zip(given, covered(world.scrim, [text for _, text, _ in given]))]
    for disguise in DISGUISES:
        written = [disguised(text, spans, disguise) for (_, text, _), spans in zip(given, found)]
        for (name, text, _), spans, (other, places), hidden in zip(given, found, written, covered(world.scrim, [text for text, _ in written])):
            lost = [text[start:end] for start, end in spans
                    if any(text[at].isalnum() and seen(other, *places[at], hidden) for at in range(start, end))]
            tally.check(f"what is found is found with {disguise}", source.Document(name, b""), not lost, f"no longer found: {lost[:3]}")
