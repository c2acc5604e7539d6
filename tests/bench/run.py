#!/usr/bin/env python3
"""Measures scrim and prints ratios: to `LC_ALL=C wc -w` on the same file, to a program that does nothing, to `cp -r`, to itself, to
other programs of Debian.  Times of a machine are never printed.  Ten minutes; the corpus is made once.

    run.py SCRIM [--quick] [ROW...]     corpus and results of compilation stay in build/bench
"""
import argparse
import shutil

import rows
from machine import Bench
from peers import peers

ROWS = (rows.word_count, rows.sparse, rows.instructions, rows.exhaustive, rows.start_up, rows.memory, rows.threads, rows.folder,
        rows.growth, rows.sizes, rows.pattern_count, rows.rules, rows.attacks, peers)


def main():
    by_name = {function.__name__: function for function in ROWS}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scrim")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(by_name))
    parser.add_argument("--quick", action="store_true", help="smaller files, fewer runs")
    options = parser.parse_intermixed_args()
    unknown = [name for name in options.rows if name not in by_name]
    if unknown:
        parser.error(f"no row is called {unknown[0]}")
    bench = Bench(options.scrim, options.quick)
    try:
        for name in options.rows or by_name:
            by_name[name](bench)
    finally:
        shutil.rmtree(bench.scratch)


if __name__ == "__main__":
    main()
