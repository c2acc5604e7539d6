#!/usr/bin/env python3
"""Inputs of somebody who wants an identifier to pass: tests/smuggle.txt, whose head says how its lines read.

usage: smuggle.py SCRIM
"""
import json
import pathlib
import re
import subprocess
import sys

TABLE = pathlib.Path(__file__).with_suffix(".txt")
ESCAPES = {"n": "\n", "t": "\t", "f": "\f", "r": "\r"}
MARKED = re.compile("⟦(.*?)⟧", re.S)


def read_lines():
    """(line number, reason it gets through or None, line)."""
    reason = None
    for number, line in enumerate(TABLE.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("! "):
            reason = line[2:]
        elif line and not line.startswith("# "):
            yield number, reason, line
            reason = None


def written(line):
    """The text of a line, and the ranges that its brackets mark."""
    line = re.sub(r"\\(?:u([0-9a-f]{4})|([ntfr]))", lambda m: ESCAPES[m[2]] if m[2] else chr(int(m[1], 16)), line)
    line = re.sub(r"<(\d+)\*([^>]+)>", lambda m: int(m[1]) * m[2], line)
    text, ranges, last = "", [], 0
    for found in MARKED.finditer(line):
        text += line[last:found.start()]
        ranges.append((len(text), len(text) + len(found[1])))
        text += found[1]
        last = found.end()
    return text + line[last:], ranges


def scan(program, texts):
    """For each text its verdict and the ranges found."""
    process = subprocess.run([program, "scan", "--format=nul", "--offsets=codepoints"], input=b"".join(text.encode() + b"\0" for text in texts),
                             stdout=subprocess.PIPE, timeout=120, check=False)
    verdicts, spans, document = {}, {}, 0
    for line in process.stdout.splitlines():
        record = json.loads(line)
        if record["record"] == "header":
            document = record["document"]
            spans[document] = []
        elif record["record"] == "span" and record["type"] not in ("GAP", "MARKER"):
            spans[document].append(record["in"])
        elif record["record"] == "summary":
            verdicts[document] = record["verdict"]
    return [(verdicts[number], spans[number]) for number in range(1, len(texts) + 1)]


def seen(text, ranges, spans):
    """What can still be read of the marked ranges: their letters and digits that no span covers."""
    hidden = {at for start, end in spans for at in range(start, end)}
    return "".join(text[at] for start, end in ranges for at in range(start, end) if (text[at].isalnum() or text[at].isdigit()) and at not in hidden)


def main():
    lines = [(number, reason, line.removeprefix("? "), line.startswith("? ")) for number, reason, line in read_lines()]
    texts = [written(line) for _, _, line, _ in lines]
    passed = failed = known = 0
    for (number, reason, line, told), (text, ranges), (verdict, spans) in zip(lines, texts, scan(sys.argv[1], [text for text, _ in texts])):
        left = seen(text, ranges, spans)
        through = verdict == "pass" and (left or not ranges) if told else verdict != "withheld" and left
        if through and reason:
            known += 1
            print(f"line {number}: known to get through: {reason}")
        elif through or reason:
            failed += 1
            print(f"line {number}: {f'{left[:60]!r} is left, verdict {verdict}' if through else 'is said to get through, but does not'}: {line[:100]}")
        else:
            passed += 1
    print(f"{known} known to get through")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
