#!/bin/sh
# Lists the files of the sources, sorted: what git knows, or everything in a tree that came out of a
# tarball.  usage: sources.sh, in the root of the tree
set -eu
if [ -e .git ]; then
    git ls-files
else
    find . -type f ! -path './build/*' ! -path '*/__pycache__/*' | sed 's|^\./||'
fi | LC_ALL=C sort
