#!/usr/bin/env python3
"""Whether `scrim eval` counts what it says it counts.

The measures are written down a second time here, as their definition reads and without regard to
speed, and compared with the program's figure by figure: over the fresh letters (tests/fresh), over
annotated text beside the tree when it is there, with what the engine finds and with predictions
spoilt at random; and over the same letters written as brat and as i2b2 XML.

usage: eval.py SCRIM
"""
import collections
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from xml.sax.saxutils import quoteattr

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BESIDE = os.path.join(ROOT, "..", "shared")


def table(name):
    with open(os.path.join(ROOT, "dictionaries", "tables", name), encoding="utf-8") as file:
        return [tuple(line.rstrip("\n").split("\t")) for line in file if not line.startswith("#")]


CLASSES = dict(table("eval-classes.txt"))
FREE = dict(table("eval-free.txt"))
TRAITS = set(table("eval-traits.txt"))


def class_of(kind):
    kind = kind.upper().replace("-", "_")
    return CLASSES.get(kind, kind)


def has(kind, trait):
    return (kind, trait) in TRAITS


def telling(text, start, end, kind):
    """The places of a mark that must not be seen any more."""
    inside, needed, before_name = text[start:end], set(), has(kind, "titles")
    for word in re.finditer(r"[^\W_]+", inside):
        freedom = FREE.get(word.group().lower())
        if freedom != "title":
            stays = (freedom == "small" and not word.group().isupper()) or (
                freedom == "possessive" and word.start() > 0 and inside[word.start() - 1] in "'\u2019")
            before_name = False
        else:
            stays = before_name
        if not stays:
            needed.update(range(start + word.start(), start + word.end()))
    return needed or plain(text, start, end)


def plain(text, start, end):
    return {i for i in range(start, end) if text[i].isalnum()} or set(range(start, end))


def touching(one, other):
    return one["start"] <= other["end"] and other["start"] <= one["end"]


def overlapping(one, other):
    return one["start"] < other["end"] and other["start"] < one["end"]


def agree(one, other):
    return one == other or (has(one, "place") and has(other, "place"))


class Figures:
    def __init__(self):
        self.classes = collections.defaultdict(collections.Counter)
        self.documents = self.words = self.no_direct_left = self.nothing_left = self.without = 0
        self.faults = collections.Counter()

    def add(self, record, found):
        text, marks = record["text"], record["spans"] or []
        self.documents += 1
        self.words += len(text.split())
        self.without += found is None
        found = found or []
        hidden = {i for span in found for i in range(span["start"], span["end"])}
        claimed = set().union(*(plain(text, mark["start"], mark["end"]) for mark in marks)) if marks else set()
        left = [kind for mark in marks if (kind := self.judge_mark(text, mark, found, hidden))]
        self.no_direct_left += not any(has(kind, "direct") for kind in left)
        self.nothing_left += all(has(kind, "gap") for kind in left)
        annotated = {class_of(kind) for kind in record.get("annotated_types") or []}
        for span in found:
            kind = class_of(span["type"])
            if record["spans"] is None or kind in annotated or has(kind, "any"):
                self.judge_found(kind, span, marks, claimed)

    def judge_mark(self, text, mark, found, hidden):
        """The mark's class when it was missed."""
        kind = class_of(mark["type"])
        if has(kind, "ignored") or mark.get("mask") == "NO_MASK":
            return None
        figures = self.classes[kind]
        figures["marks"] += 1
        if has(kind, "gap"):
            covered = typed = any(has(class_of(s["type"]), "gap") and touching(s, mark) for s in found)
        else:
            covered = telling(text, mark["start"], mark["end"], kind) <= hidden
            typed = covered and any(agree(class_of(s["type"]), kind) and overlapping(s, mark) for s in found)
        figures["covered"] += covered
        figures["typed"] += typed
        if covered:
            return None
        self.faults["miss", kind] += 1
        return kind

    def judge_found(self, kind, span, marks, claimed):
        if has(kind, "gap"):
            right = any(has(class_of(m["type"]), "gap") and touching(m, span) for m in marks)
        else:
            right = not claimed.isdisjoint(range(span["start"], span["end"]))
        self.classes[kind]["found"] += 1
        self.classes[kind]["right"] += right
        if not right:
            self.faults["false", kind] += 1


COUNTS = ("marks", "covered", "typed", "found", "right")


class Tests:
    def __init__(self, scrim, folder):
        self.scrim, self.folder = scrim, folder
        self.passed = self.failed = 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def check(self, name, one, other):
        if one == other:
            self.passed += 1
        else:
            self.failed += 1
            print(f"not ok - {name}: {one} instead of {other}")

    def run(self, *arguments):
        return subprocess.run([self.scrim, *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=300)

    def evaluate(self, *arguments):
        run = self.run("eval", "--json", "--quiet", *arguments)
        if run.returncode not in (0, 65) or not run.stdout:
            raise RuntimeError(f"eval ended with {run.returncode}: {run.stderr.decode()}")
        return json.loads(run.stdout)

    def write_lines(self, name, records):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.writelines(json.dumps(record) + "\n" for record in records)
        return self.path(name)

    def scan(self, records):
        """What `scrim scan` finds: a list of spans a record."""
        found = []
        for at in range(0, len(records), 400):
            paths = [self.path(f"text-{i}") for i in range(len(records[at:at + 400]))]
            for path, record in zip(paths, records[at:]):
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(record["text"])
            for line in self.run("scan", "--offsets=codepoints", *paths).stdout.decode().splitlines():
                line = json.loads(line)
                if line["record"] == "header":
                    found.append([])
                elif line["record"] == "span":
                    found[-1].append({"start": line["in"][0], "end": line["in"][1], "type": line["type"]})
        return found

    def compare(self, name, records, found, figures):
        expected = Figures()
        for record, spans in zip(records, found):
            expected.add(record, spans)
        for key, value in (("documents", expected.documents), ("words", expected.words),
                           ("no_direct_left", expected.no_direct_left), ("nothing_left", expected.nothing_left),
                           ("without_prediction", expected.without)):
            self.check(f"{name}: {key}", figures[key], value)
        wanted = {kind: {c: counts[c] for c in COUNTS} for kind, counts in expected.classes.items()}
        got = {kind: {c: counts[c] for c in COUNTS} for kind, counts in figures["classes"].items()}
        for kind in sorted(set(wanted) | set(got)):
            self.check(f"{name}: {kind}", got.get(kind), wanted.get(kind))
        return expected

    def compare_faults(self, name, records, expected, path):
        texts = {record["id"]: record["text"] for record in records}
        got = collections.Counter()
        whole = True
        with open(path, encoding="utf-8") as file:
            for fault in map(json.loads, file):
                key = "miss" if "miss" in fault else "false"
                got[key, fault[key]] += 1
                seen = fault["left"] + fault["text"] + fault["right"]
                whole = whole and seen in texts[fault["id"]] and len(fault["left"]) <= 40 >= len(fault["right"])
        self.check(f"{name}: faults", got, expected.faults)
        self.check(f"{name}: context", whole, True)

    def compare_with_script(self, name, gold, predictions, figures):
        """Against the scorer beside the tree, where there is one: its figures are rounded."""
        script = os.path.join(BESIDE, "tools", "score.py")
        if not os.path.exists(script):
            return
        run = subprocess.run([sys.executable, script, gold, predictions, "--json"], capture_output=True, check=True)
        theirs = json.loads(run.stdout)
        total = figures["documents"]
        self.check(f"{name}: script, words", figures["words"], theirs["words"])
        self.check(f"{name}: script, missing", figures["without_prediction"], theirs["missing"])
        self.check(f"{name}: script, direct", round(figures["no_direct_left"] / total, 4), theirs["clean_direct"])
        self.check(f"{name}: script, nothing", round(figures["nothing_left"] / total, 4), theirs["clean_all"])
        self.check(f"{name}: script, false alarms", round(1000 * figures["false_alarms"] / figures["words"], 2),
                   theirs["false_alarms_per_1000_words"])
        def share(part, whole):
            return round(part / whole, 4) if whole else None
        ours = {kind: {"gold": c["marks"], "recall": share(c["covered"], c["marks"]),
                       "typed": share(c["typed"], c["marks"]), "pred": c["found"],
                       "precision": share(c["right"], c["found"])} for kind, c in figures["classes"].items()}
        for kind in sorted(set(ours) | set(theirs["types"])):
            self.check(f"{name}: script, {kind}", ours.get(kind), theirs["types"].get(kind))

    def judge_predictions(self, name, records, gold, found):
        predictions = self.write_lines(f"{name}.pred", [{"id": record["id"], "spans": spans}
                                                        for record, spans in zip(records, found) if spans is not None])
        errors = self.path(f"{name}.errors")
        figures = self.evaluate("--gold", gold, "--pred", predictions, "--errors", errors)
        expected = self.compare(name, records, found, figures)
        self.compare_faults(name, records, expected, errors)
        self.compare_with_script(name, gold, predictions, figures)

    def judge_set(self, name, records):
        gold = self.write_lines(f"{name}.jsonl", records)
        found = self.scan(records)
        self.compare(f"{name} by the engine", records, found, self.evaluate("--gold", gold))
        self.judge_predictions(f"{name} scanned", records, gold, found)
        self.judge_predictions(f"{name} by words", records, gold, [every_second_word(record) for record in records])
        self.judge_predictions(f"{name} spoilt", records, gold, spoil(records, found, random.Random(name)))

    def judge_formats(self, records):
        """The same letters in the other formats give the same figures."""
        kinds = sorted({span["type"] for record in records for span in record["spans"]})
        records = [dict(record, annotated_types=kinds) for record in records
                   if "\f" not in record["text"]]  # which XML cannot hold
        expected = self.evaluate("--gold", self.write_lines("formats.jsonl", records))
        for name, write in (("brat", write_brat), ("i2b2", write_i2b2)):
            folder = self.path(name)
            os.mkdir(folder)
            for record in records:
                write(folder, record)
            self.check(f"{name}: a folder", self.evaluate("--gold", folder), expected)
        first = self.evaluate("--gold", os.path.join(self.path("brat"), records[0]["id"] + ".txt"))
        self.check("brat: a file", first["all"]["marks"], len(records[0]["spans"]))


def spoil(records, found, dice):
    """Predictions with every kind of fault: lost, moved, renamed, doubled; whole documents missing."""
    kinds = ["NAME", "doctor", "STREET", "Hospital", "ANY", "GAP", "MARKER", "MISC", "gap-name", "OTHER", "DATE"]
    spoilt = []
    for record, spans in zip(records, found):
        length, result = len(record["text"]), []
        for span in spans + [dict(mark) for mark in record["spans"] or [] if dice.random() < 0.5]:
            start = min(max(0, span["start"] + dice.choice([0, 0, 0, 0, -2, -1, 1, 2, 5])), length)
            end = min(max(start, span["end"] + dice.choice([0, 0, 0, 0, -3, -1, 1, 4])), length)
            kind = span["type"] if dice.random() < 0.7 else dice.choice(kinds)
            result += [{"start": start, "end": end, "type": kind}] * dice.choice([0, 1, 1, 1, 1, 2])
        for _ in range(dice.randrange(3)):
            start = dice.randrange(length + 1)
            result.append({"start": start, "end": min(length, start + dice.randrange(30)), "type": dice.choice(kinds)})
        dice.shuffle(result)
        spoilt.append(None if dice.random() < 0.05 else result)
    return spoilt


def every_second_word(record):
    words = list(re.finditer(r"[^\W_]+", record["text"]))
    return [{"start": word.start(), "end": word.end(), "type": "NAME"} for word in words[len(record["id"]) % 2::2]]


def write_brat(folder, record):
    with open(os.path.join(folder, record["id"] + ".txt"), "w", encoding="utf-8", newline="") as file:
        file.write(record["text"])
    with open(os.path.join(folder, record["id"] + ".ann"), "w", encoding="utf-8") as file:
        for number, span in enumerate(record["spans"], 1):
            words = record["text"][span["start"]:span["end"]].replace("\n", " ")
            file.write(f"T{number}\t{span['type']} {span['start']} {span['end']}\t{words}\n"
                       f"#{number}\tAnnotatorNotes T{number}\tseen\n")


def write_i2b2(folder, record):
    tags = "".join(f"<PHI id={quoteattr(f'P{number}')} start='{span['start']}' end='{span['end']}' "
                   f"TYPE={quoteattr(span['type'])} comment='' />\n" for number, span in enumerate(record["spans"]))
    # XML takes a bare carriage return for a line end
    text = record["text"].replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    with open(os.path.join(folder, record["id"] + ".xml"), "w", encoding="utf-8", newline="") as file:
        file.write(f"<?xml version='1.0' encoding='UTF-8' ?>\n<deIdi2b2>\n<TEXT><![CDATA[{text}]]></TEXT>\n"
                   f"<TAGS>\n{tags}</TAGS>\n</deIdi2b2>\n")


def odd_records():
    """What letters seldom hold: marks of titles and small words alone, without letters, of no length."""
    def record(number, text, *spans, **more):
        return dict({"id": f"odd-{number}", "text": text, "annotated_types": ["NAME", "GAP", "DATE", "CITY"],
                     "spans": [dict(zip(("start", "end", "type", "mask"), span)) for span in spans]}, **more)
    return [
        record(1, "Dr. Prof. Ana's and of THE 's\u2019s \U0001D400x", (0, 11, "NAME"), (4, 29, "doctor"), (12, 23, "NAME"),
               (26, 29, "NAME"), (27, 34, "NAME"), (0, 3, "CITY")),
        record(2, "-- ..  \u00e9\u0301 \u00bd\u2160\u5341 a_b", (0, 2, "NAME"), (3, 3, "NAME"), (5, 6, "GAP"), (7, 9, "NAME"),
               (10, 13, "DATE"), (14, 17, "NAME"), (0, 0, "MARKER")),
        record(3, "kept or not\x1cbut\u2003seen\u200bthere\x85end", (0, 4, "NAME", "NO_MASK"), (5, 11, "MISC"), (5, 7, "GAP", "NO_MASK")),
        record(4, "nothing at all", spans=None),
        record(5, "nobody said what is annotated", (0, 6, "NAME"), annotated_types=None),
        record(6, ""),
        record(7, "x's Ann Judge \u2019s", (2, 7, "NAME"), (4, 13, "NAME"), (15, 16, "NAME")),
        record(8, "tab\tseparated\x1fby\x1etwo"),
    ]


def main():
    with tempfile.TemporaryDirectory() as folder:
        tests = Tests(os.path.abspath(sys.argv[1]), folder)
        sets = {}
        for name in ("one", "two"):
            lines = subprocess.run([sys.executable, os.path.join(ROOT, "tests", "fresh", "convert.py"),
                                    os.path.join(ROOT, "tests", "fresh", name)], capture_output=True, check=True).stdout
            sets[name] = [json.loads(line) for line in lines.decode().splitlines()]
        tests.judge_formats(sets["one"])
        sets["odd"] = odd_records()
        for path in sorted(glob.glob(os.path.join(BESIDE, "corpora", "*.jsonl"))):
            with open(path, encoding="utf-8") as file:
                sets[os.path.basename(path)[:-6]] = [json.loads(line) for line in file]
        for name, records in sets.items():
            tests.judge_set(name, records)
        print(f"{tests.passed} passed, {tests.failed} failed")
        return 1 if tests.failed else 0


if __name__ == "__main__":
    sys.exit(main())
