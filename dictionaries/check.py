#!/usr/bin/env python3
"""Re-measure the dictionaries and fail when one has shrunk, lost its header or its order.

usage: check.py [--table]     --table rewrites the table of lists in SOURCES.md
"""
import glob
import os
import re
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))

from tools.listfile import canonical, entries, read_list        # noqa: E402

MAX_WORDS = 6
NUMBERS = {"none", "rank", "tier", "value"}

# The least a list must hold; a list that is not named here must hold one entry.
FLOORS = {
    "calendar/holiday": 60, "calendar/month": 23, "calendar/number-word": 90,
    "calendar/ordinal-word": 31, "calendar/season": 5, "calendar/weekday": 14,
    "english/capital": 1500, "english/demonym": 500, "english/english": 110000,
    "medical/abbreviation": 500, "medical/device": 200, "medical/drug": 900,
    "medical/eponym": 350, "medical/eponym-head": 100, "medical/heading": 300,
    "medical/medical": 13000, "medical/scale": 250,
    "names/given-female": 4200, "names/given-male": 1200, "names/given-world": 25000,
    "names/surname-us": 40000, "names/surname-world": 30000,
    "organisations/facility-head": 100, "organisations/facility-modifier": 50,
    "organisations/generic-workplace": 50, "organisations/insurer": 150,
    "organisations/legal-form": 20, "organisations/organisation-head": 100,
    "people/credential": 150, "people/name-label": 50, "people/name-suffix": 4,
    "people/particle": 20, "people/person-verb": 200, "people/relative": 60,
    "people/role-attorney": 20, "people/role-clinician": 50, "people/role-official": 50,
    "people/role-patient": 40, "people/title": 100,
    "places/country": 240, "places/county": 300, "places/direction": 20, "places/place-us": 6500,
    "places/place-world": 30000, "places/state": 64, "places/state-code": 64,
    "places/street-type": 450, "places/unit-word": 70,
    "protect/boilerplate": 50, "protect/guideline": 150, "protect/statute": 80,
    "surrogates/employer-head": 40, "surrogates/facility-head-default": 10,
    "surrogates/given-female": 800, "surrogates/given-male": 800, "surrogates/given-neutral": 60,
    "surrogates/stem": 4000, "surrogates/street": 800, "surrogates/surname": 20000,
    "tables/calendar-en": 12, "tables/famous-surname": 1500, "tables/file-extensions": 20, "tables/nicknames": 500, "tables/short-forms": 150,
    "tables/weekday-en": 7, "tables/workplaces": 500, "tables/columns": 300, "tables/zip3-restricted-2000": 17, "tables/zip3-restricted-2020": 18,
    "work/company": 900, "work/occupation": 2900,
}

# Distinct entries that several lists must hold together.
UNIONS = {
    "names": (("names/given-male", "names/given-female", "names/given-world", "names/surname-us",
               "names/surname-world"), 100000),
    "places": (("places/place-us", "places/place-world"), 38000),
}

# No surrogate of the first list may stand in one of the others.
EXCLUSIONS = {
    "surrogates/surname": ("medical/eponym", "tables/famous-surname", "english/english",
                           "medical/drug", "places/place-us", "places/state", "places/country",
                           "names/given-male", "names/given-female"),
    "surrogates/given-male": ("medical/eponym", "calendar/month", "places/state",
                              "surrogates/given-female"),
    "surrogates/given-female": ("medical/eponym", "calendar/month", "places/state"),
    "surrogates/stem": ("names/surname-us", "names/surname-world", "names/given-male",
                        "names/given-female", "names/given-world", "places/place-us",
                        "places/place-world", "work/company", "english/english"),
    "surrogates/street": ("names/surname-us", "places/place-us", "places/place-world",
                          "english/english", "surrogates/stem"),
}

# Words that the lists were made for: if one is missing, a source or a filter broke.
MUST_HOLD = {
    "names/surname-us": "li ng wu xu ho yu smith garcia james scott justice nguyen",
    "names/given-female": "maria rose hope may", "names/given-male": "will mark jose",
    "medical/drug": "apixaban eliquis semaglutide ozempic", "medical/eponym": "parkinson crohn tinel",
    "medical/device": "foley metzenbaum vicryl holter", "places/place-us": "chicago elko",
    "english/english": "the patient diagnosis", "protect/guideline": "mtus acoem odg",
    "places/state": "california ontario", "work/occupation": "welder cashier carpenter",
}


def names():
    """KIND/LIST of every file, in order."""
    found = []
    for path in sorted(glob.glob(f"{HERE}/*/*.txt")):
        kind, file = path.split(os.sep)[-2:]
        found.append(f"{kind}/{file[:-4]}")
    return found


def fields(header):
    return dict(line.split(": ", 1) for line in header if re.match(r"[a-z]+: ", line))


def check_form(name, problems):
    """Header, order, uniqueness and shape of one file; -> number of entries."""
    header, rows = read_list(f"{HERE}/{name}.txt")
    given = fields(header)
    table, pool = name.startswith("tables/"), name.startswith("surrogates/")
    for field in ("source", "licence", "number"):
        if field not in given:
            problems.append(f"{name}: header has no '{field}:'")
    if not [line for line in header if not re.match(r"(source|licence|number|columns): ", line)]:
        problems.append(f"{name}: header does not say what the list is for")
    if given.get("number") not in NUMBERS:
        problems.append(f"{name}: unknown number '{given.get('number')}'")
    if table and "columns" not in given:
        problems.append(f"{name}: header has no 'columns:'")
    if rows != sorted(rows):
        problems.append(f"{name}: not sorted")
    seen = set()
    for row in rows:
        key = tuple(row) if table else canonical(row[0])
        if key in seen:
            problems.append(f"{name}: '{row[0]}' twice")
        seen.add(key)
        if not table:
            check_entry(name, row, given, pool, problems)
    return len(rows)


def check_entry(name, row, given, pool, problems):
    entry = row[0]
    if not canonical(entry) or entry != entry.strip() or len(canonical(entry).split()) > MAX_WORDS:
        problems.append(f"{name}: bad entry '{entry}'")
    if not pool and entry != entry.lower():
        problems.append(f"{name}: '{entry}' is not lower-case")
    if len(row) > 2 or (len(row) == 2 and (given.get("number") == "none" or not row[1].isdigit())):
        problems.append(f"{name}: bad number at '{entry}'")


def check_content(counts, problems):
    for name, floor in FLOORS.items():
        if counts.get(name, 0) < floor:
            problems.append(f"{name}: {counts.get(name, 0)} entries, {floor} wanted")
    for name, count in counts.items():
        if count < FLOORS.get(name, 1):
            problems.append(f"{name}: only {count} entries")
    for what, (parts, floor) in UNIONS.items():
        union = set().union(*(entries(f"{HERE}/{part}.txt") for part in parts))
        print(f"{len(union):7d} distinct {what}")
        if len(union) < floor:
            problems.append(f"{what}: {len(union)} distinct entries, {floor} wanted")
    for pool, others in EXCLUSIONS.items():
        taken = entries(f"{HERE}/{pool}.txt")
        for other in others:
            for entry in sorted(taken & entries(f"{HERE}/{other}.txt")):
                problems.append(f"{pool}: '{entry}' stands in {other}")
    for name, words in MUST_HOLD.items():
        for word in sorted(set(words.split()) - entries(f"{HERE}/{name}.txt")):
            problems.append(f"{name}: '{word}' is missing")


def check_licences(problems):
    with open(f"{HERE}/packages.lock", encoding="ascii") as lock:
        for line in lock:
            package = line.split()[0]
            if not os.path.exists(f"{HERE}/licences/{package}"):
                problems.append(f"licences/{package}: missing")


def source_table(counts):
    lines = ["| list | entries | number | source | licence |", "|---|---:|---|---|---|"]
    for name, count in counts.items():
        given = fields(read_list(f"{HERE}/{name}.txt")[0])
        lines.append(f"| `{name}` | {count} | {given.get('number')} | {given.get('source')} "
                     f"| {given.get('licence')} |")
    return "\n".join(lines)


def check_sources(counts, problems, rewrite):
    """SOURCES.md carries the table between two marks, so that it cannot go stale."""
    path = f"{HERE}/SOURCES.md"
    with open(path, encoding="utf-8") as text:
        page = text.read()
    head, found, rest = page.partition("<!-- lists -->\n")
    _, ended, tail = rest.partition("<!-- end -->")
    if not found or not ended:
        problems.append("SOURCES.md: the marks around the table of lists are gone")
        return
    fresh = head + found + source_table(counts) + "\n" + ended + tail
    if fresh != page and rewrite:
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.write(fresh)
    elif fresh != page:
        problems.append("SOURCES.md: the table of lists is stale, run check.py --table")


def main():
    problems = []
    counts = {name: check_form(name, problems) for name in names()}
    loaded = [n.split("/")[1] for n in counts if not n.startswith(("tables/", "surrogates/"))]
    for name in sorted({n for n in loaded if loaded.count(n) > 1}):
        problems.append(f"{name}: the name of two lists")
    check_content(counts, problems)
    check_licences(problems)
    check_sources(counts, problems, "--table" in sys.argv[1:])
    print(f"{sum(counts.values()):7d} entries in {len(counts)} files")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
