"""The documents that the properties are tried on: every golden input, generated letters, and what becomes of
both when they are mutated, chopped or wrapped anew."""
import dataclasses
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "letters"))

import generate  # noqa: E402  (found by the path above)
import layout  # noqa: E402


@dataclasses.dataclass
class Document:
    name: str
    data: bytes
    gold: list = None     # byte ranges of planted identifiers; None: not known
    layout: str = "flow"  # of tests/letters/layout.py


def golden():
    """Golden inputs that are UTF-8 and need no options to be read."""
    found = []
    for path in sorted((ROOT / "golden").glob("*/*/in.txt")):
        data = path.read_bytes()
        arguments = path.with_name("args")
        if b"\0" in data or arguments.exists() and "encoding" in arguments.read_text():
            continue
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        found.append(Document("golden/" + "/".join(path.parts[-3:-1]), data))
    return found


def letters(seed, count, name, *options):
    """Generated letters of one layout."""
    arguments = ["--seed", str(seed), "--count", str(count), "--layout", name, *options]
    generator = generate.Generator(generate.parse_arguments(arguments))
    found = []
    for index in range(count):
        record = generator.record(index)
        text = record["text"]
        gold = [(len(text[:span["start"]].encode()), len(text[:span["end"]].encode()))
                for span in record["spans"] if span["type"] not in ("GAP", "MARKER")]
        found.append(Document(f"{record['id']} of generate.py {' '.join(arguments)}", text.encode(), gold, name))
    return found


def letters_of_all_layouts(seed, count, *options):
    share = -(-count // len(layout.LAYOUTS))
    return [document for name in layout.LAYOUTS for document in letters(f"{seed}-{name}", share, name, *options)]


def mutated(document, seed):
    """Random changes, about one in a hundred characters."""
    rng = random.Random(f"{seed}/{document.name}")
    text = list(document.data.decode("utf-8"))
    for _ in range(max(1, len(text) // 100)):
        at = rng.randrange(len(text) + 1)
        kind = rng.randrange(6)
        if kind == 0:
            del text[at:at + rng.randint(1, 6)]
        elif kind == 1:
            text[at:at] = rng.choice(("\n", " ", "  ", "-", "/", ".", ",", "'", "(", "@", "_", "\t", "\f", "\r\n"))
        elif kind == 2:
            text[at:at + 1] = rng.choice("0123456789lOISabcXYZ")
        elif kind == 3:
            source = rng.randrange(len(text) + 1)
            text[at:at] = text[source:source + rng.randint(1, 30)]
        elif kind == 4:
            text[at:at + 1] = [character.swapcase() for character in text[at:at + 1]]
        else:
            text[at:at + 1] = rng.choice(("\u00a0", "\u2019", "\u00ad", "\u200b", "\u00e9", "\u0301", "\u0131", "\U0001f600"))
    return Document(f"{document.name}, mutated with {seed}", "".join(text).encode())


def chopped(document, seed):
    """A piece of the text, cut anywhere between characters."""
    rng = random.Random(f"{seed}/{document.name}")
    text = document.data.decode("utf-8")
    start, end = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
    return Document(f"{document.name}, characters {start} to {end}", text[start:end].encode())


def wrapped(data, width):
    """Lines of running text broken at single blanks; headings in columns stay."""
    lines = []
    for line in data.split(b"\n"):
        if b"  " in line.strip() or b"\t" in line:
            lines.append(line)
            continue
        while len(line) > width:
            at = line.rfind(b" ", 1, width + 1)
            if at <= 0 or not line[:at].strip():
                break
            lines.append(line[:at])
            line = line[at + 1:]
        lines.append(line)
    return b"\n".join(lines)


HARD_WRAP = re.compile(rb"(?<=[^\n]{50}[a-z,])\n(?=[a-z(])")


def unwrapped(data):
    """Lines joined that were surely one: a long one, and a next one that goes on in lower case."""
    return data if b"\r" in data else HARD_WRAP.sub(b" ", data)


def double_spaced(data):
    return data.replace(b"\n", b"\n\n")
