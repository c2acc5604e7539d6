"""Letters with the identifiers that a data manager would know of them, each mention written in a form of its own."""
import json
import random

from documents import Document, generate

NUMBERS = {"PHONE", "FAX", "SSN", "MRN", "HEALTHPLAN", "ACCOUNT", "CLAIM", "ID"}
LISTS = {"EMPLOYER": "employers", "FACILITY": "facilities"}
BATCH = 10    # letters of a run
SHORTEST = 5  # letters of a word that may hold a typing error


def telling(text, english):
    """Does a name hold a word that is no English one?"""
    words = [word.strip(".,'’").lower() for word in text.replace("-", " ").split()]
    return any(len(word) > 2 and word.isascii() and word.isalpha() and word not in english for word in words)


def mistyped(word, rng):
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1:]
    if kind == 1:
        return word[:at] + rng.choice("aeinrst") + word[at:]
    if kind == 2:
        return word[:at] + rng.choice("aeinrst") + word[at + 1:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2:]


def name_form(text, english, rng):
    """Another way to write a name of given and family name; words stay, or get one typing error."""
    words = text.split()
    if len(words) < 2 or not all(word.isalpha() and word.isascii() and word[0].isupper() for word in words):
        return text
    first, last = words[0], words[-1]
    forms = [text, text.lower(), text.upper(), f"{last}, {first}", f"{last.upper()}, {first.upper()}", f"{first[0]}. {last}", f"{first} T. {last}",
             f"{first}\n{last}", f"{first}  {last}"]
    if len(last) > SHORTEST and last.lower() not in english:
        wrong = mistyped(last, rng)
        if wrong.lower() not in english:
            forms += [f"{first} {wrong}"] * 2
    return rng.choice(forms)


def number_form(text, rng):
    """The same digits and letters with other marks between, or none."""
    pieces = [piece for piece in "".join(c if c.isalnum() else " " for c in text).split()]
    return rng.choice([text, "".join(pieces), "-".join(pieces), " ".join(pieces), ".".join(pieces)])


def batches(seed, english):
    """(Documents, JSON of what is known of all of them), a run of scrim each."""
    generator = generate.Generator(generate.parse_arguments(["--seed", seed, "--layout", "flow", "--crlf", "0", "--gaps", "0", "--markers", "0"]))
    for number in range(100):
        pairs = [letter(generator, index, english) for index in range(number * BATCH, (number + 1) * BATCH)]
        facts = {}
        for _, known in pairs:
            for key, values in known.items():
                facts.setdefault(key, []).extend(values)
        yield [document for document, _ in pairs], json.dumps(facts)


def letter(generator, index, english):
    """(Document, what is known); gold: the mentions of what is known."""
    record = generator.record(index)
    rng = random.Random(f"{generator.options.seed}/{index}")
    whole = {}
    for span in record["spans"]:
        text = " ".join(record["text"][span["start"]:span["end"]].split())
        if len(text) > len(whole.get(span["entity"], "")):
            whole[span["entity"]] = text
    known = {"names": [], "numbers": [], "employers": [], "facilities": []}
    for entity, text in whole.items():
        kind = entity.rpartition("-")[0]
        if kind == "NAME" and telling(text, english):
            known["names"].append(text)
        elif kind in NUMBERS and sum(c.isalnum() for c in text) > 3:
            known["numbers"].append({"type": kind, "value": text})
        elif kind in LISTS and telling(text, english):
            known[LISTS[kind]].append(text)
    return write(record, whole, known, english, rng), known


def write(record, whole, known, english, rng):
    out, gold, last = "", [], 0
    values = {number["value"] for number in known["numbers"]}
    for span in record["spans"]:
        text, entity = record["text"][span["start"]:span["end"]], whole[span["entity"]]
        out += record["text"][last:span["start"]]
        last = span["end"]
        plain = " ".join(text.split())
        sought = False
        if entity in known["names"] and telling(plain, english):
            text, sought = name_form(plain, english, rng), True
        elif entity in values and plain == entity:
            text, sought = number_form(plain, rng), True
        elif entity in known["employers"] + known["facilities"] and plain == entity:
            text, sought = rng.choice([plain, plain.upper(), plain.lower()]), True
        start = len(out.encode())
        out += text
        if sought:
            gold.append((start, len(out.encode())))
    out += record["text"][last:]
    return Document(f"{record['id']} of generate.py, rewritten", out.encode(), gold)
