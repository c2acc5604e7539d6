#!/bin/sh
# How much of the library the suites reached: lines and branches, per file and in all.
# usage: coverage.sh OBJECTS SOURCE...     OBJECTS: build/coverage, after the suites ran
set -eu
objects=$1
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for source; do
    object=$objects/${source#src/}
    [ -e "${object%.c}.gcda" ] || { echo "$source 0 0 0 0"; continue; }
    gcov -b -n -o "${object%.c}.gcda" "$source" 2>/dev/null |
        awk -v source="$source" '
            $1 == "File" { wanted = $2 == "\047" source "\047" }
            wanted && /^Lines executed/ { split($2, part, ":"); lines = part[2] + 0; line_count = $4 }
            wanted && /^Branches executed/ { next }
            wanted && /^Taken at least once/ { split($4, part, ":"); branches = part[2] + 0; branch_count = $6 }
            END { print source, lines, line_count + 0, branches, branch_count + 0 }'
done >"$scratch/files"
sort -k2n "$scratch/files" | awk '
    { printf "%-36s lines %5.1f %% of %4d   branches %5.1f %% of %4d\n", $1, $2, $3, $4, $5
      lines += $2 * $3; all_lines += $3; branches += $4 * $5; all_branches += $5 }
    END { printf "%-36s lines %5.1f %% of %4d   branches %5.1f %% of %4d\n", "all", lines / all_lines, all_lines,
          branches / all_branches, all_branches }'
