"""The machine that measures: runs commands, makes corpora, keeps them in build/bench."""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CACHE = ROOT / "build" / "bench"
LIBRARIES = ("libpcre2-8", "icu-uc", "icu-i18n", "libsodium", "jansson", "expat")
LETTERS = ("--seed", "bench", "--length", "6", "--density", "0.1")  # about 4 KB a letter, 10 identifiers a KB
SPARSE = ("--seed", "bench", "--length", "6", "--density", "0.01")
MEGABYTE = 1_000_000


class Cost:
    def __init__(self, line):
        user, system, self.elapsed, self.memory, self.code = map(int, line.split())
        self.processor = max(1, user + system)  # microseconds; memory: KiB


class Bench:
    def __init__(self, scrim, quick):
        self.scrim, self.quick = str(pathlib.Path(scrim).resolve()), quick
        self.scratch = pathlib.Path("/dev/shm" if os.access("/dev/shm", os.W_OK) else CACHE) / f"scrim-bench-{os.getpid()}"
        self.scratch.mkdir()
        CACHE.mkdir(parents=True, exist_ok=True)
        self.measure = self.compile("measure", ())
        self.empty = self.compile("empty", LIBRARIES)

    def compile(self, name, libraries):
        target = CACHE / name
        flags = subprocess.run(["pkg-config", "--libs", *libraries], capture_output=True, text=True, check=True).stdout.split() if libraries else []
        subprocess.run([os.environ.get("CC", "cc"), "-O2", "-D_GNU_SOURCE", str(HERE / f"{name}.c"), "-o", str(target), "-Wl,--no-as-needed", *flags], check=True)
        return str(target)

    def run(self, command, stdin="/dev/null", stdout="/dev/null", environment=None):
        out = subprocess.run([self.measure, str(stdin), str(stdout), *map(str, command)], capture_output=True, text=True, check=True,
                             env={**os.environ, **(environment or {})})
        return Cost(out.stdout)

    def clean(self, path, *options, nul=True):
        """The whole job: find, replace, write text and log."""
        cost = self.run([self.scrim, "--quiet", "--log", self.scratch / "log", *(["--format=nul"] if nul else []), *options, path])
        if cost.code not in (0, 65):
            sys.exit(f"bench: scrim ended with {cost.code} on {path.name}")
        return cost

    def corpus(self, megabytes, options=LETTERS):
        """Letters, each ended by a NUL."""
        size = int(megabytes * MEGABYTE)
        path = CACHE / f"letters{'-sparse' if options == SPARSE else ''}-{size}.nul"
        generator = ROOT / "tests" / "letters"
        newest = max(file.stat().st_mtime for file in generator.rglob("*.*") if file.suffix in (".py", ".txt"))
        if not path.exists() or path.stat().st_mtime < newest:
            part = path.with_suffix(".part")
            subprocess.run([sys.executable, str(generator / "generate.py"), *options, "--nul", str(part), "--bytes", str(size)], check=True)
            part.rename(path)
        return path

    def nothing(self, *options):
        """Processor time of a run over no letter at all: what starting costs."""
        path = self.scratch / "nothing"
        path.write_bytes(b"")
        return statistics.median(self.clean(path, *options).processor for _ in range(5))

    def document(self, megabytes):
        """One document: letters joined by form feeds."""
        path = self.scratch / f"document-{megabytes}"
        if not path.exists():
            path.write_bytes(self.corpus(megabytes).read_bytes().replace(b"\0", b"\f"))
        return path

    def callgrind(self, path):
        """Instructions of a run over letters, and where callgrind wrote them; None: not counted."""
        out = self.scratch / "callgrind"
        run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", self.scrim, "--quiet",
                              "--format=nul", "--log", self.scratch / "log", path], capture_output=True, text=True)
        found = re.search(r"Collected : (\d+)", run.stderr)
        return int(found.group(1)) if found else None
