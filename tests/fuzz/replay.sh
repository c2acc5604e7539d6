#!/bin/sh
# Runs each fuzz target over its corpus, without libFuzzer.
# usage: replay.sh FOLDER      with the programs
passed=0 failed=0
for corpus in "$(dirname "$0")"/corpus/*; do
    target=$(basename "$corpus")
    if output=$("$1/$target" "$corpus"/* 2>&1); then
        passed=$((passed + $(printf '%s\n' "$output" | sed -n 's/^\([0-9]*\) passed.*/\1/p')))
    else
        printf 'not ok - %s\n%s\n' "$target" "$(printf '%s\n' "$output" | tail -n 20)"
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
