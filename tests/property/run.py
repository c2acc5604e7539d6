#!/usr/bin/env python3
"""Tries the properties of properties.py on golden inputs and generated letters.

    run.py SCRIM [--seed S] [--count N] [--only WORDS]

Ends with a line "N passed, N failed".  A failure names the document: a golden case, or the generate.py command
that makes it.  The work folder with the keys is kept when something failed.
"""
import argparse
import pathlib
import shutil
import sys
import tempfile

import documents
import properties
from tool import Failure, Scrim


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scrim")
    parser.add_argument("--seed", default="properties")
    parser.add_argument("--count", type=int, default=110, help="letters of all layouts, and half as many that flow")
    parser.add_argument("--only", default="", help="run properties whose name holds this")
    options = parser.parse_args()

    golden = documents.golden()
    mixed = documents.letters_of_all_layouts(options.seed, options.count, "--gaps", "0.2", "--markers", "0.2", "--non-ascii", "0.1", "--crlf", "0.1")
    flowing = documents.letters(options.seed + "-prose", options.count // 2, "flow", "--crlf", "0")
    both = golden + mixed
    damaged = [documents.mutated(document, options.seed) for document in both[::2]]
    damaged += [documents.chopped(document, options.seed) for document in both[1::4]]

    tally = properties.Tally()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="scrim-property-"))
    try:
        world = properties.World(Scrim(options.scrim, folder), both, flowing, damaged)
        for one in properties.PROPERTIES:
            if options.only in one.__name__:
                try:
                    one(world, tally)
                except Failure as failure:
                    tally.check(one.__name__.replace("_", " "), documents.Document("all documents", b""), False, str(failure))
    except Failure as failure:
        tally.check("every document is cleaned or withheld", documents.Document("all documents", b""), False, str(failure))
    if tally.failed:
        print(f"seed {options.seed}; keys and inputs are kept in {folder}")
        for name, count in sorted(tally.seen.items(), key=lambda item: -item[1]):
            print(f"{count:5} not so: {name}")
    else:
        shutil.rmtree(folder)
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
