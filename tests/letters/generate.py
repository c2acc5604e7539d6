#!/usr/bin/env python3
"""Makes letters with planted identifiers and exact gold.

    generate.py --seed 1 --count 200 --out letters.jsonl
    generate.py --seed 1 --nul letters.nul --bytes 64000000

JSON Lines: {"id","kind","text","spans":[{"start","end","type","entity"}],"annotated_types"}, offsets in
code points, half-open.  --nul writes plain texts, a NUL byte after each: some thousand base letters, the copies
with other names, numbers and days.  The same seed and options give the same bytes.  Letters are composed
from grammar/*.txt and the name and place lists of the dictionaries; nothing in them is real.
"""
import argparse
import json
import random
import sys

import bulk
import grammar
import layout
from letter import Knobs, Letter
from words import ROOT, Words

TYPES = ("NAME AGE DATE TIME EMPLOYER FACILITY ORGANIZATION PROFESSION STREET CITY COUNTY STATE ZIP COUNTRY PHONE FAX EMAIL URL IP SSN "
         "MRN HEALTHPLAN ACCOUNT LICENSE CLAIM VEHICLE DEVICE USERNAME ID GAP MARKER").split()


def parse_arguments(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--out", help="JSON Lines with gold (default: standard output)")
    parser.add_argument("--nul", help="plain texts, a NUL byte after each")
    parser.add_argument("--bytes", type=int, default=64_000_000, help="size of the --nul file")
    parser.add_argument("--base", type=int, default=3000, help="letters composed anew for --nul; the others are copies")
    parser.add_argument("--kind", action="append", help="kind of letter (may be repeated; default: all)")
    parser.add_argument("--layout", default="mixed", choices=(*layout.LAYOUTS, "mixed"))
    parser.add_argument("--width", type=int, default=0, help="column to wrap at")
    parser.add_argument("--crlf", type=float, default=0.05, help="share of letters with CR LF")
    parser.add_argument("--case", default="keep", choices=("keep", "upper", "lower", "mixed"))
    parser.add_argument("--ocr", type=float, default=0.0, help="share of confusable characters misread")
    parser.add_argument("--typographic", type=float, default=0.25, help="share of letters with curly quotes and dashes")
    parser.add_argument("--density", type=float, default=0.5, help="share of sentences that tell who or where")
    parser.add_argument("--gaps", type=float, default=0.1, help="share of letters with holes of an earlier redaction")
    parser.add_argument("--markers", type=float, default=0.05, help="share of letters with redaction marks")
    parser.add_argument("--non-ascii", type=float, default=0.03, help="share of names with letters beyond ASCII")
    parser.add_argument("--names", default="all", choices=("all", "known", "held-out"), help="which part of the lists to draw from")
    parser.add_argument("--unknown", type=float, default=0.05, help="share of surnames that are in no list")
    parser.add_argument("--old", type=float, default=0.04, help="share of patients over 89")
    parser.add_argument("--length", type=float, default=1.0, help="how many times as many sentences")
    parser.add_argument("--dictionaries", default=str(ROOT / "dictionaries"))
    return parser.parse_args(arguments)


class Generator:
    def __init__(self, options):
        self.options = options
        self.rules = grammar.load()
        self.words = Words(options.names, options.dictionaries)
        self.kinds = options.kind or sorted(name[5:] for name in self.rules if name.startswith("kind."))
        self.knobs = Knobs(options.density, options.gaps, options.markers, options.non_ascii, options.unknown, options.old,
                           options.length)

    def letter(self, index):
        """(kind, Marked) of the letter with that number."""
        seed = f"{self.options.seed}/{index}"
        kind = self.kinds[index % len(self.kinds)]
        letter = Letter(kind, self.rules, self.words, self.knobs, seed)
        return kind, layout.finish(letter, self.options, seed + "/layout")

    def record(self, index):
        kind, marked = self.letter(index)
        text, spans = marked.gold()
        return {"id": f"{kind}-{self.options.seed}-{index:05}", "kind": kind, "text": text, "spans": spans, "annotated_types": TYPES}


def main():
    options = parse_arguments()
    generator = Generator(options)
    if options.nul:
        bases = [generator.letter(index)[1] for index in range(options.base)]
        with open(options.nul, "wb") as out:
            bulk.write(out, bases, options.bytes, generator.words, random.Random(f"{options.seed}/bulk"))
        return
    out = open(options.out, "w", encoding="utf-8", newline="") if options.out else sys.stdout
    with out:
        for index in range(options.count):
            out.write(json.dumps(generator.record(index), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
