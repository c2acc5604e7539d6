#!/usr/bin/env python3
"""Regenerate every list that comes from packages.

usage: build.py [OUTDIR]     OUTDIR defaults to the directory of this script

Needs python3, python3-yaml, apt-get and dpkg-deb, no root; nothing is installed.  Lists written by
hand are inputs: names leave out what people/particle holds, surrogates what medical/eponym holds.
"""
import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))

from tools.compose import Lists                     # noqa: E402
from tools.packages import fetch                    # noqa: E402
from tools.sources import Sources                   # noqa: E402
from tools.surrogates import Pools                  # noqa: E402
from tools.wordnet import WordNet                   # noqa: E402


def copy_hand_lists(out):
    """A fresh OUTDIR starts from the committed lists, so that it ends up complete."""
    for kind in sorted(os.listdir(HERE)):
        if os.path.isdir(f"{HERE}/{kind}") and kind != "__pycache__":
            shutil.copytree(f"{HERE}/{kind}", f"{out}/{kind}", dirs_exist_ok=True)


def main():
    out = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else HERE
    if out != HERE:
        copy_hand_lists(out)
    work = tempfile.mkdtemp(prefix="scrim-dictionaries-")
    try:
        fetch(f"{HERE}/packages.lock", work, f"{out}/licences")
        sources = Sources(work)
        lists = Lists(sources, WordNet(sources), out)
        for kind in (lists.names, lists.places, lists.english, lists.medical, lists.addresses,
                     lists.work):
            kind()
        Pools(lists).write_all()
    finally:
        shutil.rmtree(work)
    for name, count in sorted(lists.counts.items()):
        print(f"{count:7d} {name}")


if __name__ == "__main__":
    main()
