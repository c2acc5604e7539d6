#!/usr/bin/env python3
"""Turn a folder of annotated letters into JSON Lines on stdout.

A letter marks each identifier inline as U+27E6 TYPE | text U+27E7. With --lines every line
is a text of its own, as messages and cells are.  The output
holds the plain text and the spans as half-open code-point offsets into it.
Exit status 1, with nothing but a message, if any letter is ill-formed.
"""

import json
import pathlib
import sys

OPEN, CLOSE, BAR = "\u27e6", "\u27e7", "|"

TYPES = (
    "NAME", "AGE", "DATE", "EMPLOYER", "FACILITY", "ORGANIZATION", "PROFESSION",
    "STREET", "CITY", "COUNTY", "STATE", "ZIP", "COUNTRY", "PHONE", "FAX", "EMAIL",
    "URL", "IP", "SSN", "MRN", "HEALTHPLAN", "ACCOUNT", "LICENSE", "CLAIM",
    "VEHICLE", "DEVICE", "USERNAME", "ID", "GAP", "MARKER",
)


class LetterError(ValueError):
    """An annotation that does not follow the convention."""


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def parse(text):
    """Return the plain text and its spans; raise LetterError if brackets do not balance."""
    plain, spans = [], []
    length = 0
    position = 0
    while position < len(text):
        character = text[position]
        if character == CLOSE:
            raise LetterError(f"line {line_of(text, position)}: closed but never opened")
        if character != OPEN:
            plain.append(character)
            length += 1
            position += 1
            continue
        end = text.find(CLOSE, position)
        if end < 0:
            raise LetterError(f"line {line_of(text, position)}: opened but never closed")
        inner = text[position + 1:end]
        if OPEN in inner:
            raise LetterError(f"line {line_of(text, position)}: opened twice")
        kind, bar, content = inner.partition(BAR)
        if not bar or kind not in TYPES:
            raise LetterError(f"line {line_of(text, position)}: no such type: {kind!r}")
        check_content(kind, content, line_of(text, position))
        plain.append(content)
        spans.append({"start": length, "end": length + len(content), "type": kind})
        length += len(content)
        position = end + 1
    return "".join(plain), spans


def check_content(kind, content, line):
    """Only a gap may be blank; every other span begins and ends on visible text."""
    if kind == "GAP":
        if content.strip():
            raise LetterError(f"line {line}: a gap holds text")
    elif not content or content != content.strip():
        raise LetterError(f"line {line}: {kind} has blanks at its edge")


def convert(text, name):
    plain, spans = parse(text)
    return {
        "id": name,
        "text": plain,
        "spans": spans,
        "annotated_types": list(TYPES),
        "lang": "en",
    }


def texts(path, by_lines):
    text = path.read_bytes().decode("utf-8")
    if not by_lines:
        return [(path.stem, text)]
    return [(f"{path.stem}-{number}", line + "\n") for number, line in enumerate(text.split("\n"), 1) if line]


def main(arguments):
    by_lines = arguments[1:2] == ["--lines"]
    if len(arguments) != 2 + by_lines:
        print("usage: convert.py [--lines] FOLDER", file=sys.stderr)
        return 64
    folder = arguments[-1]
    paths = sorted(pathlib.Path(folder).glob("*.txt"))
    if not paths:
        print(f"convert.py: no letters in {folder}", file=sys.stderr)
        return 1
    lines = []
    for path in paths:
        try:
            lines += [json.dumps(convert(text, name), ensure_ascii=False) for name, text in texts(path, by_lines)]
        except (LetterError, UnicodeDecodeError) as error:
            print(f"convert.py: {path}: {error}", file=sys.stderr)
            return 1
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
