#!/bin/sh
# Runs the suites named, all when none is; the last line says `N passed, N failed`.
# BUILD and FLAVOUR (set by make) say which build is tried.
set -u
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
FLAVOUR=${FLAVOUR:-release}
scrim=$BUILD/$FLAVOUR/scrim
passed=0
failed=0
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
export LC_ALL=C
# Whoever runs the tests may have habits.
export XDG_CONFIG_HOME="$directory"

count() { # count SUITE PASSED FAILED
    printf '%-14s %s passed, %s failed\n' "$1" "$2" "$3"
    passed=$((passed + $2))
    failed=$((failed + $3))
}

# A test program of cmocka counts by its own lines; one that dies counts as one more failure.
unit() {
    for program in "$BUILD/$FLAVOUR"/tests/test_*; do
        [ -x "$program" ] || continue
        [ -e "tests/unit/$(basename "$program").c" ] || continue # built from a test that is gone
        CMOCKA_MESSAGE_OUTPUT=TAP "$program" >"$directory/tap" 2>"$directory/messages"
        status=$?
        ok=$(grep -c '^ok' "$directory/tap")
        not_ok=$(grep -c '^not ok' "$directory/tap")
        if [ "$status" -ne 0 ] && [ "$not_ok" -eq 0 ]; then not_ok=1; fi
        if [ "$not_ok" -ne 0 ]; then cat "$directory/tap" "$directory/messages"; fi
        count "$(basename "$program")" "$ok" "$not_ok"
    done
}

# A suite is a command whose last line of that form says how it went; without one it failed.
suite() { # suite NAME COMMAND...
    name=$1
    shift
    "$@" >"$directory/log" 2>&1
    status=$?
    result=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$directory/log" | tail -n 1)
    ok=${result% *}
    not_ok=${result#* }
    if [ -z "$result" ]; then ok=0 not_ok=1; fi
    if [ "$status" -ne 0 ] && [ "$not_ok" -eq 0 ]; then not_ok=1; fi
    if [ "$not_ok" -ne 0 ]; then tail -n 60 "$directory/log"; fi
    count "$name" "$ok" "$not_ok"
}

[ $# -gt 0 ] || set -- layers answers unit rules cost golden tables frames evil smuggle cli replay faults kills documentation installation property oracle eval
for wanted; do
    case $wanted in
    unit) unit ;;
    layers) suite layers sh tests/layers.sh ;;
    answers) suite answers python3 -B tests/answers/check.py ;;
    rules) suite rules "$scrim" rules test ;;
    cost) suite cost python3 -B tests/cost.py "$scrim" ;;
    golden) suite golden python3 tests/golden.py "$scrim" ;;
    tables) suite tables python3 tests/tables.py "$scrim" ;;
    frames) suite frames python3 -B tests/frames.py "$scrim" ;;
    smuggle) suite smuggle python3 tests/smuggle.py "$scrim" ;;
    evil) suite evil python3 -B tests/evil/run.py "$scrim" ;;
    cli) suite cli sh tests/cli/run.sh "$scrim" ;;
    faults) suite faults python3 -B tests/torture/faults.py "$scrim" sample ;;
    replay) suite replay sh tests/fuzz/replay.sh "$BUILD/$FLAVOUR/replay" ;;
    kills) suite kills python3 -B tests/torture/kills.py "$scrim" sample ;;
    threads) suite threads sh tests/cli/run.sh "$scrim" commands batch fields tables ;;
    documentation) suite documentation python3 tests/documentation.py "$scrim" "$BUILD/installed" ;;
    installation) suite installation sh tests/install/run.sh "$BUILD" ;;
    eval) suite eval python3 tests/eval.py "$scrim" ;;
    oracle) suite oracle python3 -B tests/oracle/run.py "$scrim" ;;
    property) suite property python3 tests/property/run.py "$scrim" ;;
    *) echo "no suite is called $wanted" >&2 && exit 64 ;;
    esac
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
