#!/usr/bin/env python3
"""Tables of short texts and what must come of each: profiles, types, and what is known of the field.

    tests/tables/profiles.txt   what each profile does to each type
    tests/tables/types.txt      what is found of each type, and what must not be
    tests/tables/field.txt      what tools of this kind get wrong

A file's head says how its lines read.  A line "! reason" says that the next line fails and why: such a
line is counted apart, and when it begins to pass that is a failure, so that the reasons stay true.

usage: tables.py SCRIM [TABLE...]
"""
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROFILES = ("research", "safe-harbor", "limited", "publication")


class Scrim:
    """The program with a fixed key; many texts are one run of it."""

    def __init__(self, program, scratch):
        self.program, self.scratch = program, scratch
        self.key = os.path.join(scratch, "key")
        shutil.copyfile(os.path.join(ROOT, "tests", "golden.key"), self.key)
        os.chmod(self.key, 0o600)

    def run(self, command, texts, *options):
        """What a run over all texts writes."""
        stream = b"".join(text.encode() + b"\0" for text in texts)
        line = [self.program, command, "--format=nul", "--key", self.key, *options]
        result = subprocess.run(line, input=stream, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        if result.returncode != 0:
            raise SystemExit(f"{' '.join(line)}: exit {result.returncode}: {result.stderr.decode()}\n0 passed, 1 failed")
        return result.stdout.decode()

    def clean(self, texts, profile):
        """The cleaned texts."""
        return self.run("clean", texts, "--quiet", "--profile", profile, "--log", os.path.join(self.scratch, "log")).split("\0")[:-1]

    def scan(self, texts):
        """For each text the spans found: (start, end, type), in code points."""
        spans = [[] for _ in texts]
        document = 0
        for line in self.run("scan", texts, "--offsets=codepoints").splitlines():
            record = json.loads(line)
            if record["record"] == "header":
                document = record["document"] - 1
            elif record["record"] == "span":
                spans[document].append((*record["in"], record["type"]))
        return spans


def read_lines(table):
    """(line number, reason it fails or None, line) of each line of a table."""
    with open(os.path.join(ROOT, "tests", "tables", table + ".txt"), encoding="utf-8") as file:
        reason = None
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if line.startswith("! "):
                reason = line[2:]
            elif line and not line.startswith("#"):
                yield number, reason, line
                reason = None


def unescape(text):
    """\\n, \\t, \\f, \\uXXXX and \\UXXXXXXXX are what they are in C."""
    names = {"n": "\n", "t": "\t", "f": "\f"}
    return re.sub(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|([ntf]))",
                  lambda m: names[m[3]] if m[3] else chr(int(m[1] or m[2], 16)), text)


def take_braces(text):
    """The text without its braces, and the ranges between them."""
    plain, ranges, start = "", [], 0
    for piece in re.split(r"([{}])", unescape(text)):
        if piece == "{":
            start = len(plain)
        elif piece == "}":
            ranges.append((start, len(plain)))
        else:
            plain += piece
    return plain, ranges


def declared_types():
    with open(os.path.join(ROOT, "src", "rules", "types.def"), encoding="utf-8") as file:
        return re.findall(r"^TYPE\((\w+)", file.read(), re.M)


class Tally:
    """Counts what passed and failed, and what is known to fail."""

    def __init__(self):
        self.passed = self.failed = self.known = 0

    def add(self, place, reason, complaint):
        """complaint: None when the line holds."""
        if reason and complaint:
            self.known += 1
            print(f"{place}: known: {reason}")
        elif reason:
            self.failed += 1
            print(f"{place}: is said to fail ({reason}), but passes now: take the line off")
        elif complaint:
            self.failed += 1
            print(f"{place}: {complaint}")
        else:
            self.passed += 1


# ---- profiles -------------------------------------------------------------------------------------------------

SHAPE = str.maketrans({**{c: "9" for c in "0123456789"}, **{chr(c): "A" for c in range(65, 91)},
                       **{chr(c): "a" for c in range(97, 123)}})
RESERVED = {  # what a surrogate of a type must match besides the original's shape
    "PHONE": r".*555\D?01\d\d", "FAX": r".*555\D?01\d\d", "SSN": r"(000|666|9\d\d)\D?\d\d\D?\d{4}",
    "EMAIL": r"[^@ ]+@(example\.(com|net|org)|[^@ ]+\.(example|invalid|test))",
    "URL": r"https?://([^/ ]+\.)?example\.(com|net|org)(/.*)?",
    "IP": r"(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}",
}
OWN_SHAPE = ("EMAIL", "URL", "IP", "USERNAME")  # words and numbers of other lengths


def is_shifted(original, text):
    """Same form, and whole weeks away, but not none."""
    for form in ("%B %d, %Y", "%B %d, %Y at %I:%M p.m.", "%m/%d/%Y", "%d.%m.%Y", "%Y-%m-%d"):
        try:
            distance = datetime.datetime.strptime(text, form) - datetime.datetime.strptime(original, form)
        except ValueError:
            continue
        return distance.days % 7 == 0 and distance.days != 0 and distance.seconds == 0
    return False


def is_surrogate(kind, original, text):
    same_shape = kind in OWN_SHAPE or text.translate(SHAPE) == original.translate(SHAPE)
    return text != original and same_shape and re.fullmatch(RESERVED.get(kind, r"[^\[\]]+"), text) is not None


def behaves(behaviour, kind, original, text):
    """Whether text is what the behaviour makes of the original."""
    word, _, argument = behaviour.partition(":")
    if word == "kept":
        return text == original
    if word == "tag":
        return re.fullmatch(rf" ?\[{argument or kind}-\d+\] ?", text) is not None
    if word == "is":
        return text == argument
    if word == "pseudonym":
        first = re.match(r"\w+", original)[0]
        return re.fullmatch(r"[^\[\]]*\w{2}[^\[\]]*", text) is not None and first not in text and "  " not in text
    if word == "filled":
        return re.fullmatch(r" [^\W\d][^\[\]]+ ", text) is not None
    if word == "shifted":
        return is_shifted(original, text)
    if word == "surrogate":
        return is_surrogate(kind, original, text)
    raise SystemExit(f"profiles.txt: no behaviour is called {word}\n0 passed, 1 failed")


def check_profiles(scrim, tally):
    rows = []
    for number, reason, line in read_lines("profiles"):
        *cells, sentence = [cell.strip() for cell in line.split(" | ")]
        rows.append((number, reason, cells[0], cells[1:], *take_braces(sentence)))
    for column, profile in enumerate(PROFILES):
        outputs = scrim.clean([row[4] for row in rows], profile)
        for (number, reason, kind, cells, text, [(start, end)]), output in zip(rows, outputs):
            if cells[column] == "-":
                continue
            before, after = text[:start], text[end:]
            middle = output[start:len(output) - len(after)]
            held = output.startswith(before) and output.endswith(after)
            held = held and behaves(cells[column], kind.partition(".")[0], text[start:end], middle)
            wanted = reason.partition(" only: ")[0].split(", ") if reason and " only: " in reason else PROFILES
            complaint = None if held else f"{kind} must be {cells[column]}, but became {output!r}"
            tally.add(f"profiles.txt:{number}: {profile}", reason if profile in wanted else None, complaint)
    seen = {row[2].partition(".")[0] for row in rows}
    for kind in declared_types():
        tally.add("profiles.txt", None, None if kind in seen else f"has no row for {kind}")


# ---- types ----------------------------------------------------------------------------------------------------

def check_types(scrim, tally):
    rows, kind = [], None
    counts = {name: [0, 0] for name in declared_types()}
    for number, reason, line in read_lines("types"):
        if line[:2] not in ("+ ", "- "):
            kind = line
            continue
        counts[kind][line[0] == "-"] += reason is None
        rows.append((number, reason, kind, line[0], *take_braces(line[2:])))
    for (number, reason, kind, sign, text, ranges), spans in zip(rows, scrim.scan([row[4] for row in rows])):
        if sign == "+":
            held = all((start, end, kind) in spans for start, end in ranges) and ranges
        else:
            held = not spans
        tally.add(f"types.txt:{number}", reason, None if held else f"{kind} {sign} {text!r}: found {spans}")
    for kind, (hits, traps) in counts.items():
        tally.add("types.txt", None, None if hits >= 3 and traps >= 2 else f"{kind} has {hits} hits and {traps} traps that hold")


# ---- field ----------------------------------------------------------------------------------------------------

def covered(start, end, spans):
    """Whether spans cover the range; a range of no length is covered by a span that touches it."""
    for span_start, span_end, _ in sorted(spans):
        if span_start <= start <= span_end:
            start = max(start, span_end)
            if start >= end:
                return True
    return False


def check_field(scrim, tally):
    rows = []
    for number, reason, line in read_lines("field"):
        word, _, rest = line.partition(" ")
        text, _, pattern = rest.partition(" => ")
        rows.append((number, reason, word, *take_braces(text), pattern))
    found = scrim.scan([row[3] for row in rows])
    cleaned = scrim.clean([row[3] for row in rows], "research")
    tagged = scrim.clean([row[3] for row in rows], "publication")
    for (number, reason, word, text, ranges, pattern), spans, clean, tag in zip(rows, found, cleaned, tagged):
        if word == "find":
            held = ranges and all(covered(start, end, spans) for start, end in ranges)
        elif word == "keep":
            held = not any(s[0] < end and start < s[1] for start, end in ranges or [(0, len(text))] for s in spans)
        else:
            held = re.fullmatch(unescape(pattern), {"clean": clean, "tag": tag}[word], re.S)
        shown = {"clean": clean, "tag": tag}.get(word, spans)
        tally.add(f"field.txt:{number}", reason, None if held else f"{word} {text!r}: got {shown!r}")


CHECKS = {"profiles": check_profiles, "types": check_types, "field": check_field}


def main():
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        scrim = Scrim(os.path.abspath(sys.argv[1]), scratch)
        for table in sys.argv[2:] or CHECKS:
            CHECKS[table](scrim, tally)
    if tally.known:
        print(f"{tally.known} known to fail")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
