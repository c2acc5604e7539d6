#!/bin/sh
# Runs the tests of what is installed and passed on, each in a directory of its own.
# usage: run.sh BUILD [TOPIC...]     TOPIC: the * of tests/install/test_*.sh, all when none is named
# BUILD/installed is what `make installed` put there.
set -u
build=$(realpath "$1")
tests=$(realpath "$(dirname "$0")")
export build tests
shift
exec sh "$tests/../cli/run.sh" "$build/release/scrim" "$@"
