#!/usr/bin/env python3
"""Gives the program what is made to fool it: the cases of cases.py, each a process of its own.

Each case has the number of its input in the list of evil inputs that the threat model keeps; several may share
one.  A number is tried here, or waits for a part of the program that does not exist, or is tried by
the suite that is named.

usage: run.py SCRIM [NUMBER...]
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import cases

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SECONDS = 20  # far above what any case takes, far below what a blow-up takes


class Program:
    """The program with a fixed key and scope, so that the same name gets the same pseudonym in every case."""

    def __init__(self, path, directory):
        self.path, self.directory = path, directory
        shutil.copyfile(os.path.join(ROOT, "tests", "golden.key"), os.path.join(directory, "key"))
        os.chmod(os.path.join(directory, "key"), 0o600)
        with open(os.path.join(directory, "scope"), "w", encoding="ascii") as file:
            file.write("evil")

    def clean(self, data, *options):
        """(exit code, standard output, standard error) of cleaning the data."""
        with open(os.path.join(self.directory, "in.txt"), "wb") as file:
            file.write(data)
        line = [self.path, "--quiet", "--key", "key", "--scope-file", "scope", "--log", "log", *options, "in.txt"]
        run = subprocess.run(line, cwd=self.directory, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, timeout=SECONDS, env=dict(os.environ, LC_ALL="C"))
        return run.returncode, run.stdout, run.stderr

    def log(self):
        with open(os.path.join(self.directory, "log"), encoding="utf-8") as file:
            return file.read()


def try_case(program, case):
    """None when the case holds, else what is wrong."""
    try:
        code, output, message = program.clean(case.data, *case.options)
        if re.search(rb"[^\n\x20-\x7e]", message):
            return "standard error holds raw bytes"
        if re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", program.log()):
            return "the log holds what acts on a terminal"
        return case.expectation(program, case, code, output)
    except subprocess.TimeoutExpired:
        return f"took more than {SECONDS} seconds"


def missing_numbers():
    """Numbers of the list that nothing takes care of, and names of suites' checks that are not there."""
    told = {case.number for case in cases.CASES} | set(cases.WAITING) | set(cases.ELSEWHERE)
    wrong = [f"no case has the number {number}" for number in range(1, 97) if number not in told]
    for number, (file, text) in cases.ELSEWHERE.items():
        with open(os.path.join(ROOT, file), encoding="utf-8") as source:
            if text not in source.read():
                wrong.append(f"{number}: {file} holds no {text!r}")
    return wrong


def main():
    program_path, numbers = os.path.abspath(sys.argv[1]), [int(word) for word in sys.argv[2:]]
    passed = known = 0
    failures = missing_numbers()
    with tempfile.TemporaryDirectory() as directory:
        program = Program(program_path, directory)
        for case in cases.CASES:
            if numbers and case.number not in numbers:
                continue
            complaint = try_case(program, case)
            if complaint and case.known:
                known += 1
                print(f"{case.number} {case.name}: known: {case.known}")
            elif complaint:
                failures.append(f"{case.number} {case.name}: {complaint}")
            elif case.known:
                failures.append(f"{case.number} {case.name}: is said to fail ({case.known}), but passes now")
            else:
                passed += 1
    for number, reason in cases.WAITING.items():
        print(f"{number} waits: {reason}")
    print("\n".join(failures), end="\n" if failures else "")
    print(f"{known} known to fail, {len(cases.WAITING)} waiting")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
