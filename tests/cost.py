#!/usr/bin/env python3
"""Rules over their budget: how often each calls PCRE2 on the golden letters, counted and never timed.

    cost.py SCRIM

A rule is asked where its trigger stands and the bytes around it fit; the expression must then be tried, and that is what a rule costs.
A rule that is tried at more places than CALLS in a kilobyte has too wide a trigger, or too weak a beginning; those that need more have a
budget of their own below, a little above what they use, so that it is seen when they come to use more.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
CALLS = 3.0  # of one rule in a kilobyte of letters
ALL = 123.0  # of all rules together
MORE = {
    "date/holiday": 5.0,  # asked at the first word of every holiday ("all", "new", "may")
    "date/holiday-lower": 7.5,
}


def letters():
    """The golden inputs that are plain UTF-8, a page each."""
    texts = []
    for path in sorted((ROOT / "golden").glob("*/*/in.txt")):
        data = path.read_bytes()
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if b"\0" not in data:
            texts.append(data)
    return b"\f".join(texts)


def costs(scrim, *options):
    with tempfile.NamedTemporaryFile() as file:
        file.write(letters())
        file.flush()
        out = subprocess.run([scrim, "rules", "cost", "--json", *options, file.name], capture_output=True, check=True, timeout=60).stdout
    return [json.loads(line) for line in out.splitlines()]


def main():
    scrim = sys.argv[1]
    passed = failed = 0
    rules = costs(scrim)
    for rule in rules:
        budget = MORE.get(rule["rule"], CALLS)
        if rule["calls_per_kb"] > budget:
            print(f"{rule['rule']}: {rule['calls_per_kb']:.2f} calls of PCRE2 in a kilobyte, its budget is {budget}")
            failed += 1
        else:
            passed += 1
    whole = sum(rule["calls_per_kb"] for rule in rules)
    if whole > ALL:
        print(f"all rules: {whole:.1f} calls of PCRE2 in a kilobyte, their budget is {ALL}")
    passed, failed = (passed, failed + 1) if whole > ALL else (passed + 1, failed)
    for name in MORE:
        if name not in {rule["rule"] for rule in rules}:
            print(f"{name}: has a budget and is no rule")
            failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
