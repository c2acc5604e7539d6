#!/usr/bin/env python3
"""Golden cases: golden/<area>/<case>/ holds in.txt and what must come of it, byte for byte.

    in.txt      the input
    args        optional: words of the command line; a command may come first (default: clean)
    out.txt     standard output (absent: empty)
    log.jsonl   the redaction log; for `scan` standard output
    exit        optional: the exit code (default 0)

usage: golden.py SCRIM [--update] [AREA[/CASE]...]

--update writes what came out, to be read with git diff before it is committed.  What changes without
a change of behaviour is masked in logs: the digests of rules and dictionaries, the confidence that
evidence comes to, which moves with every training, and what the kernel offers as a sandbox.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GOLDEN = os.path.join(ROOT, "golden")
COMMANDS = ("clean", "scan", "check", "rules")


def read(path):
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def mask(log):
    log = re.sub(rb'"(rules|dictionaries)":"[0-9a-f]*"', rb'"\1":"*"', log)
    log = re.sub(rb',"sandbox":"[^"]*"', b"", log)
    return re.sub(rb'("rule":"[^"]*/(?:evidence|context)",[^\n]*"confidence":)[0-9.]+', rb'\1"*"', log)


def run_case(scrim, key, directory, scratch):
    """What the program made of a case: {file name: bytes}."""
    words = read(os.path.join(directory, "args")).decode().split()
    command = words.pop(0) if words and words[0] in COMMANDS else "clean"
    log_path = os.path.join(scratch, "log.jsonl")
    if os.path.exists(log_path):
        os.unlink(log_path)
    line = [scrim, command, "--key", key] + words
    if command == "clean":
        line += ["--log", log_path]
    run = subprocess.run(line + ["in.txt"], cwd=directory, stdin=subprocess.DEVNULL,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    is_scan = command == "scan"
    return {
        "out.txt": b"" if is_scan else run.stdout,
        "log.jsonl": mask(run.stdout if is_scan else read(log_path)),
        "exit": b"" if run.returncode == 0 else b"%d\n" % run.returncode,
    }


def first_difference(expected, actual):
    expected, actual = expected.split(b"\n"), actual.split(b"\n")
    for number, (one, other) in enumerate(zip(expected, actual), 1):
        if one != other:
            return f"line {number}\n    expected {one!r}\n    got      {other!r}"
    return f"{len(expected)} lines expected, got {len(actual)}"


def update(directory, results):
    for name, content in results.items():
        path = os.path.join(directory, name)
        if content:
            with open(path, "wb") as file:
                file.write(content)
        elif os.path.exists(path):
            os.unlink(path)


def compare(case, directory, results):
    """The number of files that differ; says where."""
    wrong = 0
    for name, content in results.items():
        expected = read(os.path.join(directory, name))
        if expected != content:
            print(f"golden/{case}/{name}: {first_difference(expected, content)}")
            wrong += 1
    return wrong


def find_cases(wanted):
    for directory, _, files in sorted(os.walk(GOLDEN)):
        case = os.path.relpath(directory, GOLDEN)
        if "in.txt" in files and (not wanted or any((case + "/").startswith(w + "/") for w in wanted)):
            yield case, directory


def main():
    arguments = [a for a in sys.argv[1:] if a != "--update"]
    scrim, wanted = os.path.abspath(arguments[0]), [w.rstrip("/") for w in arguments[1:]]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        key = os.path.join(scratch, "golden.key")
        shutil.copyfile(os.path.join(ROOT, "tests", "golden.key"), key)
        os.chmod(key, 0o600)
        for case, directory in find_cases(wanted):
            results = run_case(scrim, key, directory, scratch)
            if "--update" in sys.argv:
                update(directory, results)
            if compare(case, directory, results):
                failed += 1
            else:
                passed += 1
    if passed + failed == 0:
        print("no golden case was found")
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
