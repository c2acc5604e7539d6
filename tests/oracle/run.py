#!/usr/bin/env python3
"""Cleans generated documents and does three things again, by other code: the offset is derived from key and document
(tests/answers), the dates are moved by it (date_forms.py), and the text is put together (splice.py).

    run.py SCRIM [--count N] [--seed S]

Two documents of three are letters (tests/letters), the others nothing but dates in odd company, at the ends of months and years.
Ends with a line "N passed, N failed"; one document is one test."""
import argparse
import calendar
import collections
import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "letters"), str(ROOT / "tests" / "answers")]

import check as derivation  # noqa: E402
import date_forms  # noqa: E402
import generate  # noqa: E402
import splice  # noqa: E402

KEY = ROOT / "tests" / "golden.key"
MATERIAL = bytes.fromhex(next(line.split()[1] for line in KEY.read_text().splitlines() if line.startswith("key ")))
AT_ONCE = 4000
READ_AT_LEAST = 0.95  # of the moved dates; in other forms nothing is compared


def odd_day(rng):
    """Often one where a calendar is easily wrong."""
    year = rng.randint(1931, 2029)
    kind = rng.randrange(4)
    if kind == 0:
        return datetime.date(year, *rng.choice(((1, 1), (12, 31), (2, 28), (3, 1), (1, 2), (12, 28))))
    if kind == 1:
        return datetime.date(rng.randrange(1932, 2029, 4), 2, 29)
    month = rng.randint(1, 12)
    return datetime.date(year, month, calendar.monthrange(year, month)[1] if kind == 2 else rng.randint(1, 28))


def odd_date(rng):
    day = odd_day(rng)
    name, year = date_forms.MONTHS[day.month - 1], day.year
    later = day + datetime.timedelta(rng.randint(1, 40))
    name_later = date_forms.MONTHS[later.month - 1]
    return rng.choice((
        f"{name} {day.day}, {year}", f"{name[:3]}. {day.day}, {year}", f"{name.upper()} {day.day}, {year}", f"{day.day} {name} {year}",
        f"{name} {day.day}{date_forms.suffix(day.day)}, {year}", f"the {day.day}{date_forms.suffix(day.day)} of {name} {year}",
        f"{day.month}/{day.day}/{year}", f"{day.month:02}/{day.day:02}/{year}", f"{day.month}/{day.day}/{year % 100:02}", f"{day.month:02}-{day.day:02}-{year}",
        f"{day.day:02}/{day.month:02}/{year}", f"{day.day}.{day.month}.{year}", f"{year}-{day.month:02}-{day.day:02}", f"{year}/{day.month}/{day.day}",
        f"{name} {year}", f"{name} of {year}", f"{day.month:02}/{year}", f"in {year}", f"{name} {day.day}",
        f"{date_forms.WEEKDAYS[day.weekday()]}, {name} {day.day}, {year}", f"{date_forms.WEEKDAYS[day.weekday()][:3]}, {day.day} {name[:3]} {year}",
        f"{date_forms.WEEKDAYS[day.weekday()]}, {name} {day.day}",
        f"{name} {min(day.day, 27)}-{min(day.day, 27) + 1}, {year}", f"{min(day.day, 20)}-{min(day.day, 20) + 7} {name} {year}",
        f"{name} {day.day} to {name_later} {later.day}, {later.year}", f"{name} {day.day} - {name_later} {later.day}, {later.year}"))


def odd_document(rng):
    words = "Seen on |since |Admitted |The visit of |Next visit: |Date: |DOB: |from |knee pain, |BP 132/84, |Dr. Raman, |strength 5/5, ".split("|")
    text = ""
    for _ in range(rng.randint(1, 7)):
        text += rng.choice(words) + odd_date(rng) + rng.choice((". ", ", ", ".\n", ".\n\n", "; "))
    if rng.random() < 0.3:  # wrapped anywhere
        text = "".join(rng.choice((" ", " ", " ", "\n", "\r\n", "\n  ")) if character == " " else character for character in text)
    return text


def letters(seed, count):
    """Letters of the generator, a share of them with odd ends of line, gaps and letters beyond ASCII."""
    generator = generate.Generator(generate.parse_arguments(["--seed", seed, "--count", str(count), "--non-ascii", "0.1", "--length", "0.5"]))
    return [generator.record(index)["text"] for index in range(count)]


class Run:
    """Documents that are cleaned by one call of the program."""

    def __init__(self, scrim, folder, documents, mode, scopes):
        self.documents, self.mode, self.scopes = [document.encode() for document in documents], mode, scopes
        options = [scrim, "--quiet", f"--key={folder}/key", f"--dates={mode}", f"--log={folder}/log"]
        if scopes:
            given = "".join(json.dumps({"s": scope, "t": document}) + "\n" for scope, document in zip(scopes, documents)).encode()
            options += ["--format=jsonl", "--field=t", "--scope-field=s"]
        else:
            given = b"".join(document + b"\0" for document in self.documents)
            options.append("--format=nul")
        process = subprocess.run(options, input=given, capture_output=True)
        if process.returncode not in (0, 65):
            raise SystemExit(f"scrim ends with {process.returncode}: {process.stderr[-300:].decode()}")
        if scopes:
            self.cleaned = [json.loads(line).get("t", "").encode() for line in process.stdout.splitlines()]
        else:
            self.cleaned = process.stdout.split(b"\0")[:-1]
        self.spans, self.withheld = [[] for _ in documents], set()
        with open(f"{folder}/log", encoding="utf-8") as log:
            for record in map(json.loads, log):
                if record["record"] == "header":
                    number = record["document"] - 1
                elif record["record"] == "span":
                    self.spans[number].append(record)
                elif record["verdict"] == "withheld":
                    self.withheld.add(number)

    def offset(self, number):
        scope = ("patient", self.scopes[number].encode()) if self.scopes else ("document", self.documents[number])
        return derivation.offset(derivation.scope(MATERIAL, *scope), self.mode)

    def complaint(self, number, tally):
        text, cleaned, spans = self.documents[number], self.cleaned[number], self.spans[number]
        if number in self.withheld:
            return "withheld, but something leaves" if cleaned or spans else None
        wrong = splice.complaint(text, cleaned, spans)
        if wrong:
            return wrong
        found = [span for span in spans if span["type"] == "DATE"]
        document = date_forms.Document([splice.healed(text[slice(*span["in"])].decode()) for span in found])
        days = self.offset(number)
        for index, span in enumerate(found):
            if span["action"] != "shift":
                continue
            tally["moved"] += 1
            right = date_forms.moved(index, days, document, self.mode == "days")
            tally["read"] += right is not None
            became = splice.healed(cleaned[slice(*span["out"])].decode())
            if right is not None and became not in right:
                return f"{document.texts[index]!r} moved by {days} became {became!r}, not {sorted(right)}"
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scrim")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", default="oracle")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    tally = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        key = pathlib.Path(folder, "key")
        key.write_bytes(KEY.read_bytes())
        key.chmod(0o600)
        step = min(AT_ONCE, -(-options.count // 3))
        for start in range(0, options.count, step):
            count = min(step, options.count - start)
            documents = letters(f"{options.seed}-{start}", count * 2 // 3)
            documents += [odd_document(rng) for _ in range(count - len(documents))]
            scopes = [f"patient {rng.randrange(count)}" for _ in documents] if start // step % 3 == 2 else None
            run = Run(options.scrim, folder, documents, ("weeks", "days")[start // step % 3 == 1], scopes)
            for number in range(count):
                wrong = run.complaint(number, tally)
                tally["failed" if wrong else "passed"] += 1
                if wrong and tally["failed"] <= 20:
                    print(f"not ok - document {start + number}: {wrong}")
    share = tally["read"] / max(tally["moved"], 1)
    print(f"{tally['moved']} dates moved, {share:.1%} of them in forms that are read here")
    if share < READ_AT_LEAST:
        tally["failed"] += 1
    print(f"{tally['passed']} passed, {tally['failed']} failed")
    return tally["failed"] > 0


if __name__ == "__main__":
    sys.exit(main())
