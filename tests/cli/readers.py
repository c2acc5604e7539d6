"""Reads what scrim read, by the parsers of Python's library: records of JSON Lines and of CSV, right ones and
ones with an error put in.  The same seed makes the same records.

usage: readers.py SCRIM json|csv|torn
"""
import csv
import io
import json
import random
import subprocess
import sys


def clean(scrim, options, content):
    run = subprocess.run([scrim, "-q", "-p", "publication", "--gaps=keep", *options], input=content, stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE, timeout=120)
    assert b"Delgado" not in run.stderr and b"secret" not in run.stderr, run.stderr
    return run.returncode, run.stdout


def expect(condition, *what):
    if not condition:
        print(*what)
        sys.exit(1)


# ---- JSON: every record that Python refuses is refused, every other is cleaned -----------------------------

BLANKS = ("", "", " ", "\t", " \r ")
ATOMS = ("0", "-1", "1.5e+3", "null", "true", "false", '""', '"x\\u00e9\\n\\/"', "{}", "[]", '"\\ud83d\\ude00"', '"Ms. Delgado"', "[[{}]]")
BYTES = list('{}[]",:\\ \tu0e.+-9ntfl/') + ["\x01", "é", "\\u12", "\\ud800", "nul", "01", "\r"]


def value(rng, depth):
    blank = rng.choice(BLANKS)
    if depth == 0 or rng.random() < 0.5:
        return blank + rng.choice(ATOMS) + blank
    if rng.random() < 0.5:
        return blank + "[" + ",".join(value(rng, depth - 1) for _ in range(rng.randrange(3))) + "]" + blank
    names = rng.sample(["a", "b", "c d", "\\u0065", "x\\\"y"], rng.randrange(3))
    return "{" + ",".join(f'"{name}"{blank}:{value(rng, depth - 1)}' for name in names) + "}" + blank


def record(rng):
    members = [f'"other{i}":{value(rng, 3)}' for i in range(rng.randrange(3))]
    note = rng.choice(['"Ms. Delgado limps."', '"\\u004ds. Delgado \\/ limps\\n"', "null", '""'])
    members.insert(rng.randrange(len(members) + 1), f'"v":[{{"note":{note}}}]')
    return rng.choice(BLANKS) + "{" + ",".join(members) + "}" + rng.choice(BLANKS)


def tear(rng, text):
    at = rng.randrange(len(text))
    return text[:at] + rng.choice(BYTES + [""]) + text[at + rng.randrange(2):]


def pairs(items):
    """An object whose names are known; of one that is there twice both values."""
    names = {}
    for name, item in items:
        names.setdefault(name, []).append(item)
    return names


def refuse_constant(name):
    raise ValueError(name)


def is_note(text):
    return text is None or isinstance(text, str) and not any("\ud800" <= c <= "\udfff" for c in text)


def is_record(line):
    """Whether the line is an object with one v, a list of objects with one note each that is text."""
    try:
        parsed = json.loads(line, object_pairs_hook=pairs, parse_constant=refuse_constant)
    except ValueError:
        return False
    if not isinstance(parsed, dict) or len(parsed.get("v", ())) != 1:
        return False
    if any("\ud800" <= c <= "\udfff" for name in parsed for c in name):
        return False
    visits = parsed["v"][0]
    if visits is None:
        return True
    if not isinstance(visits, list):
        return False
    return all(visit is None or isinstance(visit, dict) and len(visit.get("note", ())) == 1 and is_note(visit["note"][0])
               for visit in visits)


def test_json(scrim):
    rng = random.Random(1)
    lines = []
    for number in range(3000):
        line = record(rng)
        if number % 3:
            line = tear(rng, line).replace("\n", "")
        lines.append(line)
    code, out = clean(scrim, ["--format=jsonl", "--field=v[].note"], "".join(line + "\n" for line in lines).encode())
    cleaned = out.decode().split("\n")
    good = [is_record(line) for line in lines]
    expect(code == 65 and len(cleaned) == len(lines) + 1, "exit", code, "lines", len(cleaned))
    expect(1000 < sum(good) < 2500, "records that are right:", sum(good))
    for line, became, right in zip(lines, cleaned, good):
        if not right:
            expect(became.rstrip("\r") == "{}", "taken for a record:", line, "->", became)
            continue
        expect(became != "{}", "refused:", repr(line))
        parsed, before = json.loads(became), json.loads(line)
        for visit, was in zip(parsed["v"] or (), before["v"] or ()):
            if visit:
                expect(was["note"] not in ("Ms. Delgado limps.", "Ms. Delgado / limps\n") or
                       visit["note"] == was["note"].replace("Delgado", "[NAME-1]"), "note:", line, "->", became)
                visit["note"] = was["note"]
        expect(parsed == before, "changed:", line, "->", became)


# ---- CSV: what Python's library wrote comes out byte for byte but for the names ------------------------------

def cell(rng):
    return "".join(rng.choice([",", '"', "\n", "\r\n", " ", "o", "limps", ";", "é", "\t", ""]) for _ in range(rng.randrange(6)))


def marks(text):
    """Without letters: words of chance could be names."""
    return "".join(c for c in text if not c.isalpha())


def test_csv(scrim):
    rng = random.Random(2)
    for end in ("\n", "\r\n"):
        text = io.StringIO(newline="")
        writers = [csv.writer(text, lineterminator=end, quoting=quoting)
                   for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC)]
        writers[0].writerow(["a", "note", 'b "c"', "d"])
        for _ in range(2000):
            note = rng.choice(["", "Ms. Delgado limps.", "Ms. Delgado", 'plain, or "so"\n'])
            rng.choice(writers).writerow([cell(rng), note + (marks(cell(rng)) if note.startswith("plain") else ""), cell(rng), rng.choice("01x")])
        content = text.getvalue()
        code, out = clean(scrim, ["--format=csv", "--field=note", "--jobs=3"], content.encode())
        expect(code == 0, "exit", code)
        expect(out.decode() == content.replace("Delgado", "[NAME-1]"), "a table came out changed")


# ---- CSV with an error: behind it no part of a letter comes out in a column that is not looked at -------------

def test_torn(scrim):
    rng = random.Random(3)
    for number in range(300):
        columns = ["id", "note"] if number % 3 == 0 else ["id", "note", "end"] if number % 3 == 1 else ["note", "id"]
        rows = []
        for row in range(12):
            note = "\n".join(rng.choice(["secret, says Ms. Delgado", "secret", 'a ""secret""', "secret, secret"])
                             for _ in range(1 + rng.randrange(4)))
            cells = {"id": f"id{row}", "note": f'"{note}"', "end": f"end{row}"}
            rows.append(",".join(cells[name] for name in columns) + "\n")
        table = "".join(rows)
        at = rng.randrange(len(table))
        error = rng.choice(['"', '"', "5\" ", '"",', ""])
        table = table[:at] + error + table[at + (not error):]
        code, out = clean(scrim, ["--format=csv", "--field=note"], (",".join(columns) + "\n" + table).encode())
        expect(code in (0, 65), "exit", code)
        wrong = False  # up to the first error that shows, nobody can tell
        for row in csv.reader(io.StringIO(out.decode(), newline=""), strict=True):
            wrong = wrong or not any(row)
            for name, content in zip(columns, row):
                expect(name == "note" or "secret" not in content or not wrong, "a letter in a column", repr(table), "->", repr(out))
                expect(name != "note" or "Delgado" not in content, "not cleaned:", repr(table), "->", repr(out))


if __name__ == "__main__":
    {"json": test_json, "csv": test_csv, "torn": test_torn}[sys.argv[2]](sys.argv[1])
