#!/usr/bin/env python3
"""Frames in which nothing but an identifier can stand, each filled with hundreds of words: what is left in is a leak.

A rule that shields citations, drugs or scores is written with these in sight and ruins a letter that nobody thought of ("The biopsy
(April 2012)" looks like an author and his year).  So each frame of tests/frames.txt is asked with every word of a sample: the common
words of English, the surnames and given names that are words or drugs as well, months, numbers of every shape.

usage: frames.py SCRIM [-v]      -v: the words that leak, frame by frame
"""
import json
import os
import random
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLE = 600
DIGITS, LETTERS = "0123456789", "BCDFGHJKLMNQRTVWXZ"


def entries(name):
    """The entries of a dictionary that are one word, with their numbers."""
    with open(os.path.join(ROOT, "dictionaries", name + ".txt"), encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return {row[0]: row[1:] for row in rows if row[0].isalpha() and row[0].isascii()}


def sample(words, seed):
    words = sorted(words)
    return words if len(words) <= SAMPLE else sorted(random.Random(seed).sample(words, SAMPLE))


def code(shape, chance):
    """A number of a shape: 9 a digit, A a letter."""
    return "".join(chance.choice(DIGITS) if c == "9" else chance.choice(LETTERS) if c == "A" else c for c in shape)


def lists():
    """What frames may be filled with."""
    english = entries("english/english")
    common = {word for word, number in english.items() if int(number[0]) <= 35 and len(word) > 2}
    surnames, given = entries("names/surname-us"), set(entries("names/given-female")) | set(entries("names/given-male"))
    drawn = random.Random(1)
    known = set(english) | set(entries("medical/abbreviation")) | set(entries("medical/medical")) | set(entries("protect/statute"))
    initials = {code("AAA", drawn).lower() for _ in range(200)} - known
    chance = random.Random(1)
    shapes = ("AA-99999", "A9999999", "999-99-999", "9999999", "99-999999", "AAA999999", "A-9999", "9999-9999", "AAA-99-99999", "99A9999",
              "AA/99/9999", "AA9999AA", "2014-99999", "99-AA-9999", "PG-99999", "SEC-9999")
    return {
        "word": sample(common, 1),
        "surname": sample(surnames, 2),
        "surname-word": sample((word for word in surnames if word in english and len(word) > 3), 3),
        "given": sample(given, 4),
        "month": sorted(word for word in entries("calendar/month") if len(word) > 4 or word == "may"),
        "age": [str(age) for age in range(16, 90, 3)],
        "code": [code(shape, chance) for shape in shapes for _ in range(12)],
        "initials": sorted(initials),
        "street": sample((word for word in surnames if word not in english), 5),
    }


def read_frames():
    """(line number, list, frame, exceptions)"""
    with open(os.path.join(ROOT, "tests", "frames.txt"), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip() and not line.startswith("#"):
                name, frame, *exceptions = line.rstrip("\n").split("\t")
                yield number, name, frame.replace("\\n", "\n"), set(" ".join(exceptions).split())


def fill(frame, word):
    """The text, and the bytes that must be found."""
    text = frame.replace("{C}", word.capitalize()).replace("{U}", word.upper()).replace("{}", word)
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


def found(program, texts):
    """The ranges that are found in each text."""
    result = subprocess.run([program, "scan", "--format=nul"], input="\0".join(texts).encode(), stdout=subprocess.PIPE, check=True)
    ranges = [[] for _ in texts]
    for line in result.stdout.splitlines():
        record = json.loads(line)
        if record["record"] == "header":
            current = ranges[record["document"] - 1]
        elif record["record"] == "span":
            current.append(record["in"])
    return ranges


def leaks(text, start, end, ranges):
    return any(text[at].isalnum() and not any(first <= at < last for first, last in ranges) for at in range(start, end))


def main():
    program, verbose = sys.argv[1], "-v" in sys.argv
    fillings, passed, failed = lists(), 0, 0
    for number, name, frame, exceptions in read_frames():
        if not re.search(r"\{[CU]?\}", frame):
            sys.exit(f"frames.txt:{number}: a frame without a place")
        words = sorted(exceptions.union(fillings[name]))
        if len(words) == len(exceptions):
            sys.exit(f"frames.txt:{number}: nothing to fill it with")
        filled = [fill(frame, word) for word in words]
        stay = {word for word, (text, start, end), ranges in zip(words, filled, found(program, [text for text, _, _ in filled]))
                if leaks(text, start, end, ranges)}
        left, untrue = sorted(stay - exceptions), sorted(exceptions - stay)
        passed += len(words) - len(left) - len(untrue)
        failed += len(left) + len(untrue)
        if left:
            print(f"frames.txt:{number}: {len(left)} of {len(words)} left in {frame!r}: {' '.join(left if verbose else left[:12])}")
        if untrue:
            print(f"frames.txt:{number}: need no exception in {frame!r} any more: {' '.join(untrue)}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
