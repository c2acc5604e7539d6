#!/bin/sh
# Runs the tests of the command line, each in a directory of its own.
# usage: run.sh SCRIM [TOPIC...]     TOPIC: the * of tests/cli/test_*.sh, all when none is named
# $tests names another folder of such tests.
set -u
scrim=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
tests=${tests:-$root/tests/cli}
export scrim root
shift
[ $# -gt 0 ] || set -- $(ls "$tests" | sed -n "s/^test_\(.*\)\.sh$/\1/p")
passed=0
failed=0
for topic; do
    test=$tests/test_$topic.sh
    directory=$(mktemp -d)
    output=$(cd "$directory" && sh "$test" 2>&1)
    rm -rf "$directory"
    result=$(printf '%s\n' "$output" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' | tail -n 1)
    if [ -z "$result" ]; then
        result="0 1"
        echo "not ok - $(basename "$test") ended early"
    fi
    if [ "${result#* }" -ne 0 ]; then printf '%s\n' "$output" | sed '$d'; fi
    passed=$((passed + ${result% *}))
    failed=$((failed + ${result#* }))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
