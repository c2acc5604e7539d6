#!/usr/bin/env python3
"""Mutation: would the quick suites see it if a line of the code that a leak hangs on were wrong?

    mutants.py BUILD [--every=N] [--from=K] [--jobs=N] [--list] [--listed] [FILE...]

Each mutant is one file with one small mistake in it: a comparison turned or widened, "and" for "or", a "not" lost, one more or
less, a statement left out, a true that is false.  It is compiled, linked, and tried by the suites in turn, those first that are meant
for the file; the first that fails has killed it.  A mutant from which the compiler makes the same code is none.  Of every N mutants
the K-th is tried (they are always numbered alike), so that a part can be tried in a few minutes.

tests/mutants.txt lists those that were looked at and change nothing that can be seen, each under its reason.  They are not tried, and
counted apart; --listed tries them alone, and fails if one of them is killed.

CC, CPPFLAGS, CFLAGS and LDLIBS are those of the build (`make mutants`).  The last line says how many were killed; those that survived are
named above it, with their line and what became of it.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
FILES = ("replace/splice", "replace/shift", "replace/key", "replace/sweep", "replace/sweep_index", "replace/sweep_spelled",
         "passes/resolve", "map/custodian", "map/map_read", "map/map_write", "map/restore", "map/seal", "emit")
OWN = {"map": ("map", "want"), "replace/key": ("key", "want"), "replace/sweep": ("sweep", "people"),
       "passes/resolve": ("resolve", "resolve_oracle")}  # unit tests that are tried first; else the file's own name
SUITES = ("unit", "golden", "tables", "replay", "smuggle", "oracle", "known", "map", "keys", "fields", "text", "faults")
TOPICS = ("known", "map", "keys", "fields", "text")  # of the command line's tests
SECONDS = 120  # a process of a suite that takes more of a processor does not end ...
OWN_SECONDS = 15  # ... nor does a single test's: a busy machine kills no mutant ...
PATIENCE = 10  # ... unless it takes so many times as long by the clock
MEMORY = 6 << 30

TOKEN = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\#[^\n]*|_Static_assert\([^;]*;|\w+|[<>=!]=|&&|\|\||->|\+\+|--|<<|>>|[-+*/%&|^]=|.""", re.S)
SWAPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "true": "false", "false": "true"}
NO_STATEMENT = ("return", "case", "default", "else", "}", "{", "if", "for", "while", "do", "switch", "goto", "struct", "enum", "union",
                "static", "const", "unsigned", "typedef", "extern", "_Static_assert")
STATEMENT = re.compile(r"^[ \t]+([*+(\w][^{}\n]*;)[ \t]*(?:/\*.*\*/)?$")
DECLARATION = re.compile(r"^(?:\w+_t|bool|char|int|size_t|void|double|uint\d+_t|int\d+_t)\b[^=(]*[;=]")


class Mutant:
    def __init__(self, start, end, put, kind):
        self.start, self.end, self.put, self.kind = start, end, put, kind


def token_mutants(text):
    """One for each place where one token may be another."""
    before = ""
    for found in TOKEN.finditer(text):
        token, start, end = found.group(), found.start(), found.end()
        if token.isspace():
            continue
        if token in SWAPS:
            yield Mutant(start, end, SWAPS[token], "swap")
        elif token == "!" and text[end] not in "= ":
            yield Mutant(start, end, "", "not")
        elif token in "+-" and text[start - 1] == " " and text[end] == " ":
            yield Mutant(start, end, "-" if token == "+" else "+", "sign")
        elif token.isdigit() and before not in ("case", "<<", ">>", "#"):
            yield Mutant(start, end, str(int(token) + 1), "one more")
        before = token


def statement_mutants(text):
    """One for each statement of one line."""
    place = 0
    for line in text.splitlines(keepends=True):
        found = STATEMENT.match(line.rstrip("\n"))
        if found:
            statement = found.group(1)
            first = re.match(r"\W*(\w*)", statement).group(1)
            if first not in NO_STATEMENT and not DECLARATION.match(statement) and statement.count("(") == statement.count(")"):
                yield Mutant(place + found.start(1), place + found.end(1), ";", "left out")
        place += len(line)


def mutants_of(text):
    return sorted([*token_mutants(text), *statement_mutants(text)], key=lambda mutant: (mutant.start, mutant.end, mutant.put))


def what(text, mutant):
    """The line as it would be."""
    if mutant.put == ";":
        return f"{mutant.kind}: {text[mutant.start:mutant.end]}"
    begin = text.rfind("\n", 0, mutant.start) + 1
    stop = text.find("\n", mutant.end)
    wrong = text[begin:mutant.start] + "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}" + mutant.put + \
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}" + text[mutant.end:stop]
    return f"{mutant.kind}: {wrong.strip()}"


def show(name, number, text, mutant):
    return f"{name}.c:{text.count(chr(10), 0, mutant.start) + 1}: #{number} {what(text, mutant)}"


def read_list(path):
    """Those that change nothing, as file and line."""
    lines = [line for line in path.read_text().splitlines() if line and line[0] not in "#["]
    return {tuple(line.split(".c: ", 1)) for line in lines}


def limit(seconds):
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Bench:
    """A build of its own, in which one object is exchanged."""

    def __init__(self, build):
        self.pristine = pathlib.Path(build) / "mutants"
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="mutants-"))
        self.build = self.place / "mutants"
        self.build.mkdir()
        for name in ("tests", "replay", "scrim", "libscrim.a"):
            os.symlink((self.pristine / name).resolve(), self.build / name)
        words = lambda name, default="": shlex.split(os.environ.get(name, default))
        self.compiler, self.flags, self.libraries = words("CC", "cc"), words("CPPFLAGS") + words("CFLAGS"), words("LDLIBS")
        self.objects = [str(path) for path in sorted(self.pristine.rglob("*.o")) if path.relative_to(self.pristine).parts[0] not in ("cli", "tools", "main.o")]

    def compile(self, name, text, to):
        source = self.place / "mutant.c"
        source.write_text(text)
        command = [*self.compiler, *self.flags, "-w", f"-I{ROOT / 'src' / name}/..", "-c", str(source), "-o", str(to)]
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def link(self, name, made):
        old = str(self.pristine / (name + ".o"))
        objects = [str(made) if path == old else path for path in self.objects]
        assert str(made) in objects, old
        library = self.place / "libmutant.so"
        subprocess.run([*self.compiler, "-shared", "-Wl,-soname,libmutant.so", *objects, *self.libraries, "-o", str(library)], check=True)

    def holds(self, command, seconds=SECONDS):
        environment = {**os.environ, "LD_LIBRARY_PATH": str(self.place), "BUILD": str(self.place), "FLAVOUR": "mutants",
                       "CMOCKA_MESSAGE_OUTPUT": "TAP"}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True, preexec_fn=lambda: limit(seconds))
        try:
            return process.wait(PATIENCE * seconds) == 0
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
            return False

    def holds_in_want(self, made):
        """That test lets calls fail by other names of them, so it is linked whole."""
        program = self.place / "test_want"
        wrapped = [f"-Wl,--wrap={call}" for call in os.environ["WANTED"].split()]
        subprocess.run([*self.compiler, *self.flags, "-w", "-Itests/unit", *wrapped, str(ROOT / "tests/unit/test_want.c"), str(made),
                        str(self.pristine / "libscrim.a"), *self.libraries, "-lcmocka", "-o", str(program)], check=True, cwd=ROOT)
        return self.holds([str(program)])

    def killer(self, name, made):
        """The suite that kills what was linked; None: it survives."""
        first = next((OWN[key] for key in (name, name.rsplit("_", 1)[0], name.split("/")[0]) if key in OWN), (name.split("/")[-1],))
        for test in first:
            if test != "want" and not self.holds([str(self.build / "tests" / f"test_{test}")], OWN_SECONDS):
                return f"test_{test}"
        for suite in SUITES:
            command = ["sh", "tests/cli/run.sh", str(self.build / "scrim"), suite] if suite in TOPICS else ["sh", "tests/run.sh", suite]
            if not self.holds(command):
                return suite
        return None if self.holds_in_want(made) else "test_want"

    def close(self):
        shutil.rmtree(self.place)


def try_mutant(build, name, number, text, mutant):
    """(what became of it, by what)"""
    bench = Bench(build)
    try:
        plain, made = bench.place / "plain.o", bench.place / "mutant.o"
        wrong = text[:mutant.start] + mutant.put + text[mutant.end:]
        assert bench.compile(name, text, plain)
        if not bench.compile(name, wrong, made):
            return "none", "does not compile"
        if plain.read_bytes() == made.read_bytes():
            return "none", "the same code"
        bench.link(name, made)
        killer = bench.killer(name, made)
        return ("killed", killer) if killer else ("survived", "")
    finally:
        bench.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--listed", action="store_true")
    arguments = parser.parse_intermixed_args()
    wanted, total, harmless, files = [], 0, 0, arguments.files or FILES
    listed = {entry for entry in read_list(ROOT / "tests/mutants.txt") if entry[0] in files}
    gone = set(listed)
    for name in files:
        text = (ROOT / "src" / (name + ".c")).read_text()
        for number, mutant in enumerate(mutants_of(text)):
            entry = name, what(text, mutant)
            gone.discard(entry)
            if total % arguments.every == arguments.first:
                harmless += entry in listed
                if (entry in listed) == arguments.listed:
                    wanted.append((name, number, text, mutant))
            total += 1
    for name, line in sorted(gone):
        print(f"tests/mutants.txt: no such mutant: {name}.c: {line}")
    if arguments.list:
        for one in wanted:
            print(show(*one))
        return 0
    counts = {}
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for one, (became, how) in zip(wanted, pool.map(lambda one: try_mutant(arguments.build, *one), wanted)):
            tally = counts.setdefault(one[0], {"killed": 0, "survived": 0, "none": 0})
            tally[became] += 1
            if became == "survived":
                print("survived:", show(*one), flush=True)
            elif os.environ.get("V"):
                print(became, how, show(*one), flush=True)
    for name, tally in counts.items():
        print(f"{name:24} {tally['killed']:4} killed {tally['survived']:4} survived {tally['none']:4} no mutants")
    killed, survived = (sum(tally[key] for tally in counts.values()) for key in ("killed", "survived"))
    print(f"{killed} of {killed + survived} killed ({len(wanted)} of {total} tried, {len(wanted) - killed - survived} made no other program, "
          f"{harmless} listed as changing nothing)")
    return bool(gone or arguments.listed and killed)


if __name__ == "__main__":
    sys.exit(main())
