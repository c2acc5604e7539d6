#!/bin/sh
# Shows scrim at work on a letter of our own invention: what `make demo` runs.
set -eu
scrim=$1
letter=$(dirname "$0")/sample-letter.txt
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
export XDG_CONFIG_HOME="$directory" # whoever looks on may have habits

# Bold where somebody looks at it.
if [ -t 1 ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); else bold='' plain=''; fi
say() { printf '\n%s%s%s\n\n' "$bold" "$1" "$plain"; }

say "\$ cat letter.txt"
cat "$letter"
say "\$ scrim letter.txt -o clean.txt && cat clean.txt"
"$scrim" "$letter" -o "$directory/clean.txt"
cat "$directory/clean.txt"
say "\$ head -n 6 clean.txt.redactions.jsonl"
head -n 6 "$directory/clean.txt.redactions.jsonl"

printf '\nNext: cp %s letter.txt && %s keygen project.key && %s --key project.key letter.txt -o clean.txt\n' "$letter" "$scrim" "$scrim"
