#!/bin/sh
# Shows scrim at work on a letter of our own invention: what `make demo` runs.
set -eu
scrim=$1
letter=$(dirname "$0")/sample-letter.txt
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

say() { printf '\n\033[1m%s\033[0m\n\n' "$1"; }

say "\$ cat letter.txt"
cat "$letter"
say "\$ scrim letter.txt -o clean.txt && cat clean.txt"
"$scrim" "$letter" -o "$directory/clean.txt"
cat "$directory/clean.txt"
say "\$ head -n 6 clean.txt.redactions.jsonl"
head -n 6 "$directory/clean.txt.redactions.jsonl"
