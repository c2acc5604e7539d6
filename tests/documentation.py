#!/usr/bin/env python3
"""Runs the examples of the documentation and compares what they print.

In Markdown an example is a fenced block marked `console`, in the man page a block between .EX and
.EE, if it has lines that begin with "$ ".  What follows such a line is what the command prints,
standard output and standard error together; a line that is only "..." stands for any lines.
What follows "$ cat > FILE" is what goes into the file; with "<<'END'" behind it, the lines before END.
All blocks of one file run in one directory, which holds letter.txt (docs/sample-letter.txt, under that name where an
example copies it), the same as letter.pdf and letter.docx where the file speaks of them, and project.key (tests/golden.key).  A
project.key that an example makes is another at every run: once made it gives way to that one.  Programs that an example builds find
the library in INSTALLED.  Programs named behind `console` are needed: without them a block is passed
over, and that is said; `postgres` gets a server of its own,
`slurm` is a cluster that answers.

usage: documentation.py SCRIM INSTALLED [--update]

--update writes into the Markdown files what the commands print now, where no "..." stands, to be read
with git diff before it is committed.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import letters
import postgres

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAMPLE = "docs/sample-letter.txt"
MAKES_KEY = "scrim keygen project.key"


def markdown_blocks(text):
    """(programs needed, block) of every example."""
    for match in re.finditer(r"^```console([ \w-]*)\n(.*?)^```", text, re.M | re.S):
        yield match.group(1).split(), match.group(2)


def man_blocks(text):
    for match in re.finditer(r"^\.EX\n(.*?)^\.EE", text, re.M | re.S):
        yield [], match.group(1).replace("\\-", "-").replace("\\e", "\\").replace("\\(aq", "'").replace("\\&", "")


def examples(blocks, missing):
    """(command, expected output) of every block of which nothing is missing, in order."""
    for needed, block in blocks:
        lacking = missing(needed)
        if lacking:
            print(f"passed over, because {' and '.join(lacking)} is not here: {len(re.findall('^[$] ', block, re.M))} examples")
            continue
        command, expected = None, []
        for line in block.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, expected
                command, expected = line[2:], []
            elif command:
                expected.append(line)
        if command:
            yield command, expected


def matches(expected, actual):
    """Whether the lines agree; "..." stands for any number of lines."""
    pattern = "".join(r"(?:.*\n)*" if line == "..." else re.escape(line) + r"\n" for line in expected)
    return re.fullmatch(pattern, "".join(line + "\n" for line in actual)) is not None


class Needs:
    """Which of the programs that an example needs are missing; starts the server of PostgreSQL when it is asked for."""

    def __init__(self, server):
        self.server = server

    def __call__(self, needed):
        return [name for name in needed if not self.has(name)]

    def has(self, name):
        if name == "postgres":
            return self.server.start()
        if name == "slurm":  # a cluster that answers
            return shutil.which("sbatch") and subprocess.run(
                "sinfo", timeout=30, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0
        return shutil.which(name)


def put_key(directory):
    key = os.path.join(directory, "project.key")
    shutil.copyfile(os.path.join(ROOT, "tests", "golden.key"), key)
    os.chmod(key, 0o600)


def run_file(path, find_blocks, environment, server):
    passed = failed = 0
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as directory:
        copied = f"$ cp {SAMPLE} letter.txt\n" in text
        placed = os.path.join(directory, SAMPLE if copied else "letter.txt")
        os.makedirs(os.path.dirname(placed), exist_ok=True)
        shutil.copyfile(os.path.join(ROOT, SAMPLE), placed)
        with open(placed, encoding="utf-8") as file:
            letter = file.read()
        if "letter.pdf" in text:
            letters.write_pdf(os.path.join(directory, "letter.pdf"), letter)
        if "letter.docx" in text:
            letters.write_word(os.path.join(directory, "letter.docx"), letter)
        if f"$ {MAKES_KEY}\n" not in text:
            put_key(directory)
        for command, expected in examples(find_blocks(text), Needs(server)):
            if command.startswith("cat > "):
                name, _, end = command[len("cat > "):].partition(" <<'END'")
                if "<<" in command and (end or expected.pop() != "END"):
                    sys.exit(f"{command}: wants its END")
                with open(os.path.join(directory, name), "w", encoding="utf-8") as file:
                    file.write("".join(line + "\n" for line in expected))
                continue
            run = subprocess.run(command, shell=True, cwd=directory, env={**environment, **server.environment}, timeout=60,
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            actual = run.stdout.decode("utf-8", "replace").splitlines()
            if command == MAKES_KEY and run.returncode == 0:
                put_key(directory)
            if matches(expected, actual):
                passed += 1
                continue
            if "--update" in sys.argv and "..." not in expected:
                text = text.replace(f"$ {command}\n" + "".join(line + "\n" for line in expected),
                                    f"$ {command}\n" + "".join(line + "\n" for line in actual))
            failed += 1
            print(f"{os.path.relpath(path, ROOT)}: $ {command}")
            print("".join(f"    expected {line}\n" for line in expected), end="")
            print("".join(f"    got      {line}\n" for line in actual), end="")
    if "--update" in sys.argv and path.endswith(".md"):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    return passed, failed


def formats_are_documented(manual):
    """Every check, group, break and action that a rule or profile may name must be in the manual."""
    wanted = []
    for path, pattern in (("rules/checks.def", r"^CHECK\((\w+)"), ("rules/fields.def", r"^FIELD\((\w+)"),
                          ("rules/pattern_file.c", r"\[BREAK_\w+\] = \"(\w+)\""),
                          ("replace/profile.c", r"^    \{\"([\w-]+)\", \"[\w-]+\", ACTION_")):
        with open(os.path.join(ROOT, "src", path), encoding="utf-8") as file:
            names = re.findall(pattern, file.read(), re.M)
        wanted += names or [f"anything of {path}"]
    words = set(re.findall(r"[\w-]+", manual.replace("\\-", "-")))
    missing = [name for name in wanted if name not in words]
    for name in missing:
        print(f"docs/scrim-patterns.5 does not mention {name}")
    return len(wanted) - len(missing), len(missing)


def options_are_documented(manual):
    """Every row of options.def and every exit code of scrim.h must be in the manual."""
    with open(os.path.join(ROOT, "src", "cli", "options.def"), encoding="utf-8") as file:
        names = re.findall(r'^OPTION\([\w.]+, "([\w-]+)"', file.read(), re.M)
    with open(os.path.join(ROOT, "src", "scrim.h"), encoding="utf-8") as file:
        codes = re.findall(r"^    SCRIM_\w+ = (\d+)", file.read(), re.M)
    plain = manual.replace("\\-", "-")
    missing = [f"--{name}" for name in names if f"--{name}" not in plain]
    missing += [f"exit code {code}" for code in codes if not re.search(rf"^\.B {code}$", plain, re.M)]
    for what in missing:
        print(f"docs/scrim.1 does not mention {what}")
    return len(names) + len(codes) - len(missing), len(missing)


def library_is_documented(manual):
    """Every function, enumerator and field of scrim.h must be in the manual, and the example be the one we install."""
    with open(os.path.join(ROOT, "src", "scrim.h"), encoding="utf-8") as file:
        header = re.sub(r"/\*.*?\*/", "", file.read(), flags=re.S)
    names = re.findall(r"\b(scrim_\w+)\(", header) + re.findall(r"^    (SCRIM_\w+) = ", header, re.M)
    for values in re.findall(r"enum scrim_(?:dates|gaps|offsets) \{(.*?)\}", header):
        names += re.findall(r"SCRIM_\w+", values)
    for fields in re.findall(r"struct scrim_\w+ \{(.*?)\n\};", header, re.S):
        names += re.findall(r"(\w+)(?:\[\d+\])?[;,]", fields)
    words = set(re.findall(r"\w+", manual))
    missing = [name for name in names if name not in words]
    for name in missing:
        print(f"docs/scrim.3 does not mention {name}")
    with open(os.path.join(ROOT, "docs", "examples", "clean.c"), encoding="utf-8") as file:
        same = f"$ cat > clean.c\n{file.read()}" in [block for _, block in man_blocks(manual)]
    if not same:
        print("docs/scrim.3 does not show docs/examples/clean.c")
    return len(names) - len(missing) + same, len(missing) + (not same)


def environment_of(scrim, installed):
    """The scrim to be tried comes first, and what is built against the library finds it where it was installed."""
    library = os.path.join(installed, "lib")
    return dict(os.environ, PATH=os.path.dirname(scrim) + os.pathsep + os.environ["PATH"],
                PKG_CONFIG_PATH=os.path.join(library, "pkgconfig"), LD_LIBRARY_PATH=library)


def main():
    scrim, installed = (os.path.abspath(path) for path in sys.argv[1:3])
    environment = environment_of(scrim, installed)
    manuals = [os.path.join(ROOT, "docs", name) for name in ("scrim.1", "scrim.3", "scrim-patterns.5")]
    counts = []
    with postgres.Server() as server:
        for name in ("README.md", "SECURITY.md", "docs/ARCHITECTURE.md", "docs/CONTRIBUTING.md", "docs/RECIPES.md"):
            counts.append(run_file(os.path.join(ROOT, name), markdown_blocks, environment, server))
        for manual, words_are_documented in zip(
                manuals, (options_are_documented, library_is_documented, formats_are_documented)):
            counts.append(run_file(manual, man_blocks, environment, server))
            with open(manual, encoding="utf-8") as file:
                counts.append(words_are_documented(file.read()))
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
