#!/usr/bin/env python3
"""Fill frames with values and print them as JSON Lines (`id`, `text`, `spans` in code points) for `scrim eval --gold`.

A frame is a line of FILE, `\\n` in it the end of a line; {slot} stands for a value of values.json. Frames and values were written
apart and without sight of patterns and word lists, many values odd on purpose. A frame tells what a kind of place misses, where a
letter tells what one hand wrote.

usage: grids.py [-n TIMES] FILE...      each frame so many times, twelve if not said; always the same values
"""

import argparse
import json
import pathlib
import random
import re

TYPES = {
    "person": "NAME", "last_first": "NAME", "surname": "NAME", "given": "NAME", "initial": "NAME",
    "employer": "EMPLOYER", "facility": "FACILITY", "org": "ORGANIZATION", "trade": "PROFESSION",
    "city": "CITY", "state": "STATE", "st": "STATE", "county": "COUNTY", "zip": "ZIP", "street": "STREET",
    "date": "DATE", "daymonth": "DATE", "monthyear": "DATE", "mdy": "DATE", "year": "DATE", "weekday": "DATE", "holiday": "DATE",
    "age": "AGE", "age_words": "AGE", "old": "AGE", "phone": "PHONE", "email": "EMAIL", "url": "URL", "ssn": "SSN", "mrn": "MRN",
    "claim": "CLAIM", "license": "LICENSE", "account": "ACCOUNT", "plate": "VEHICLE", "badge": "ID", "docket": "ID",
    "gap": "GAP", "marker": "MARKER",
}
ANNOTATED = sorted(set(TYPES.values()) | {"FAX", "COUNTRY"})  # times of day are not marked
MIDDLE = 0.3  # of full names have a middle initial


def value(slot, values, chance):
    """What fills a slot; one in capitals is filled with capitals."""
    def of(key):
        return chance.choice(values[key])

    if slot in values:
        return of(slot)
    key = slot.lower()
    if key in ("person", "last_first"):
        given, surname = of("given"), of("surname")
        given += f" {of('initial')}." if chance.random() < MIDDLE else ""
        filled = f"{given} {surname}" if key == "person" else f"{surname}, {given}"
        return filled.upper() if slot.isupper() else filled
    return of(key).upper() if slot.isupper() else of(key).capitalize()


def fill(frame, values, chance):
    text, spans = "", []
    for part in re.split(r"(\{\w+\})", frame.replace("\\n", "\n").replace("\\t", "\t")):
        if not re.fullmatch(r"\{\w+\}", part):
            text += part
            continue
        slot = part[1:-1]
        filled = value(slot, values, chance)
        spans.append({"start": len(text), "end": len(text) + len(filled), "type": TYPES[slot.lower()]})
        text += filled
    return {"text": text, "spans": spans}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("-n", type=int, default=12, dest="times")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    values = json.loads((pathlib.Path(__file__).parent / "values.json").read_text(encoding="utf-8"))
    for file in arguments.files:
        for number, frame in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            for time in range(arguments.times if "{" in frame else 1):
                chance = random.Random(f"{time} {frame}")
                print(json.dumps({"id": f"{file.stem}/{number}/{time}", **fill(frame, values, chance), "annotated_types": ANNOTATED}, ensure_ascii=False))


if __name__ == "__main__":
    main()
