#!/usr/bin/env python3
"""Measures scrim and prints ratios: to `LC_ALL=C wc -w` on the same file, to a program that does nothing, to
itself.  Times of a machine are never printed.

    run.py SCRIM [--quick]          corpus and results of compilation stay in build/bench
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

import hostile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CACHE = ROOT / "build" / "bench"
LIBRARIES = ("libpcre2-8", "icu-uc", "icu-i18n", "libsodium")
LETTERS = ("--seed", "bench", "--length", "6", "--density", "0.1")  # about 4 KB a letter, 10 identifiers a KB
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

    def run(self, command, stdin="/dev/null", environment=None):
        out = subprocess.run([self.measure, str(stdin), "/dev/null", *map(str, command)], capture_output=True, text=True, check=True,
                             env={**os.environ, **(environment or {})})
        return Cost(out.stdout)

    def clean(self, path, *options, nul=True):
        """The whole job: find, replace, write text and log."""
        cost = self.run([self.scrim, "--quiet", "--log", self.scratch / "log", *(["--format=nul"] if nul else []), *options, path])
        if cost.code not in (0, 65):
            sys.exit(f"bench: scrim ended with {cost.code} on {path.name}")
        return cost

    def corpus(self, megabytes):
        size = int(megabytes * MEGABYTE)
        path = CACHE / f"letters-{size}.nul"
        generator = ROOT / "tests" / "letters"
        newest = max(file.stat().st_mtime for file in generator.rglob("*.*") if file.suffix in (".py", ".txt"))
        if not path.exists() or path.stat().st_mtime < newest:
            part = path.with_suffix(".part")
            subprocess.run([sys.executable, str(generator / "generate.py"), *LETTERS, "--nul", str(part), "--bytes", str(size)], check=True)
            part.rename(path)
        return path

    def nothing(self):
        """Processor time of a run over no letter at all: what starting costs."""
        path = self.scratch / "nothing"
        path.write_bytes(b"")
        return statistics.median(self.clean(path).processor for _ in range(5))

    def document(self, megabytes):
        """One document: letters joined by form feeds."""
        path = self.scratch / f"document-{megabytes}"
        path.write_bytes(self.corpus(megabytes).read_bytes().replace(b"\0", b"\f"))
        return path


def spread(ratios, unit="x"):
    return f"{statistics.median(ratios):8.2f}{unit}   ({min(ratios):.2f}-{max(ratios):.2f})"


def row(name, value, target=""):
    print(f"{name:<58}{value:<28}{target}", flush=True)


def word_count(bench):
    """Processor time against wc -w, the two in turn."""
    path = bench.corpus(8 if bench.quick else 64)
    ratios, memory = [], 0
    bench.clean(path)  # warms the page cache
    for _ in range(3 if bench.quick else 5):
        words = bench.run(["wc", "-w", path], environment={"LC_ALL": "C"})
        scrim = bench.clean(path)
        ratios.append(scrim.processor / words.processor)
        memory = max(memory, scrim.memory)
    row(f"processor time, {path.stat().st_size // MEGABYTE} MB of letters / LC_ALL=C wc -w", spread(ratios), "<= 4.0, goal 2.5")
    return memory


def exhaustive(bench):
    path = bench.corpus(1)
    start = bench.nothing()
    slow = [bench.clean(path, "--exhaustive").processor - start for _ in range(3)]
    fast = [bench.clean(path).processor - start for _ in range(3)]
    row("processor time, --exhaustive / dispatch", spread([s / max(1, f) for s, f in zip(slow, fast)]), ">= 4, goal 10")


def start_up(bench):
    letter = bench.scratch / "letter"
    letter.write_bytes(bench.corpus(1).read_bytes()[:3000].replace(b"\0", b"\n"))
    rounds = 11 if bench.quick else 31
    pairs = [(bench.run([bench.scrim, "--quiet", "--no-log", letter]), bench.run([bench.empty])) for _ in range(rounds)]
    row("elapsed time, one 3 KB letter / a program that does nothing",
        spread([scrim.elapsed / empty.elapsed for scrim, empty in pairs]), "<= 5")
    return statistics.median(empty.memory for _, empty in pairs)


def memory(bench, streaming, empty):
    row("peak memory, streaming letters / 16 MiB", f"{streaming / 16384:8.2f}x", "<= 2, goal 1")
    row("peak memory, streaming letters / a program that does nothing", f"{streaming / max(1, empty):8.2f}x")
    size = 4 if bench.quick else 16.777216
    path = bench.document(size)
    cost = bench.clean(path, nul=False)
    row(f"peak memory, one document of {path.stat().st_size / 2**20:.0f} MiB / its size", f"{cost.memory * 1024 / path.stat().st_size:8.2f}x", "<= 12, goal 8")


def growth(bench):
    """Twice the input must not take much more than twice the time."""
    one, two = bench.document(2), bench.document(4)
    ratios = [bench.clean(two, nul=False).processor / bench.clean(one, nul=False).processor for _ in range(5)]
    row("processor time, one document of 4 MB / of 2 MB", spread(ratios), "<= 2.3")


def threads(bench):
    path = bench.corpus(8 if bench.quick else 64)
    ratios = [bench.clean(path, "--jobs=1").elapsed / bench.clean(path, "--jobs=2").elapsed for _ in range(3)]
    row("elapsed time, one thread / two threads", spread(ratios), ">= 1.7, goal 1.85")


def instructions(bench):
    if not shutil.which("valgrind"):
        row("instructions a byte (callgrind)", "valgrind is not here")
        return
    def count(path):
        out = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={bench.scratch / 'callgrind'}", bench.scrim, "--quiet",
                              "--format=nul", "--log", bench.scratch / "log", path], capture_output=True, text=True)
        found = re.search(r"Collected : (\d+)", out.stderr)
        return int(found.group(1)) if found else None
    path, nothing = bench.corpus(1), bench.scratch / "nothing"
    nothing.write_bytes(b"")
    whole, start = count(path), count(nothing)
    if whole is None or start is None:
        row("instructions a byte (callgrind)", "not counted")
        return
    row("instructions a byte, without start-up (callgrind)", f"{(whole - start) / path.stat().st_size:8.1f}", "<= 180")


def attacks(bench):
    """Rate on hostile text relative to letters, both a document of about 1 MB; the slowest first."""
    normal_path = bench.document(1)
    start = bench.nothing()
    def rate(path):
        cost = bench.clean(path, nul=False)
        return path.stat().st_size / max(1, cost.processor - start), cost.code
    normal = statistics.median(rate(normal_path)[0] for _ in range(5))
    results = []
    for name, text in hostile.inputs(MEGABYTE):
        path = bench.scratch / "hostile"
        path.write_bytes(text)
        speed, code = rate(path)
        results.append((normal / speed, name, code))
    results.sort(reverse=True)
    row(f"slowest of {len(results)} hostile documents of 1 MB / letters", f"{results[0][0]:8.2f}x", "<= 10, goal 5")
    for slower, name, code in results[:40 if slower_than(results, 5) > 6 else 6]:
        row(f"    {name}", f"{slower:8.2f}x", "withheld" if code == 65 else "")


def slower_than(results, limit):
    return sum(1 for slower, _, _ in results if slower > limit)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scrim")
    parser.add_argument("--quick", action="store_true", help="smaller files, fewer runs")
    options = parser.parse_args()
    bench = Bench(options.scrim, options.quick)
    try:
        streaming = word_count(bench)
        exhaustive(bench)
        empty = start_up(bench)
        memory(bench, streaming, empty)
        growth(bench)
        threads(bench)
        instructions(bench)
        attacks(bench)
    finally:
        shutil.rmtree(bench.scratch)


if __name__ == "__main__":
    main()
