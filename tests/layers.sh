#!/bin/sh
# The layer law of docs/ARCHITECTURE.md, read from the #include lines: a room includes its own headers
# and those below it; a foreign library is seen by one room or file only.
set -eu
cd "$(dirname "$0")/.."

# The files that lie in src/ itself: main.c belongs to the command line, the others are the engine.
room_of() {
    case $1 in
    */*) echo "${1%%/*}" ;;
    scrim.h) echo scrim.h ;;
    main.*) echo cli ;;
    *) echo engine ;;
    esac
}

# room: rooms it may include (its own is always allowed; scrim.h only where named)
allowed() {
    case $1 in
    base) echo "scrim.h" ;;
    text) echo "base" ;;
    rules) echo "base text" ;;
    passes) echo "base text rules" ;;
    entities) echo "base text rules passes" ;;
    replace) echo "base text rules passes entities" ;;
    map) echo "scrim.h base replace" ;;
    report) echo "base text rules passes entities replace" ;;
    evaluate) echo "scrim.h base text rules" ;;
    engine) echo "scrim.h base text rules passes entities replace report map" ;;
    cli) echo "scrim.h" ;;
    tools) echo "scrim.h base text rules passes replace cli" ;;
    esac
}

# header : the only files (shell patterns, parted by commas) that may include it
foreign='pcre2.h:src/rules/regex.c
unicode/*:src/text/*
sodium.h:src/replace/key.c,src/map/seal.c
expat.h:src/cli/gold_i2b2.c
jansson.h:src/passes/json_read.*,src/cli/gold*,src/cli/eval*,src/cli/annotations.c,src/cli/results*,src/cli/sample*
pthread.h:src/cli/pool.c,src/replace/random_table.c
linux/*:src/cli/sandbox.c'

seen_by() { # seen_by FILE PATTERNS
    for pattern in $(echo "$2" | tr , ' '); do
        # shellcheck disable=SC2254  # it is meant as a pattern
        case $1 in $pattern) return 0 ;; esac
    done
    return 1
}

failed=0
checked=0
complain() {
    echo "layers: $1 must not include $2" >&2
    broken=1
}

for file in $(find src -name '*.[ch]' | sort); do
    checked=$((checked + 1))
    broken=0
    room=$(room_of "${file#src/}")
    for header in $(sed -n 's/^ *# *include *"\([^"]*\)".*/\1/p' "$file"); do
        target=$(room_of "$header")
        case " $room $(allowed "$room") " in *" $target "*) ;; *) complain "$file" "$header" ;; esac
    done
    for header in $(sed -n 's/^ *# *include *<\([^>]*\)>.*/\1/p' "$file"); do
        for rule in $foreign; do
            # shellcheck disable=SC2254  # both sides of the rule are patterns
            case $header in ${rule%%:*})
                seen_by "$file" "${rule#*:}" || complain "$file" "$header" ;;
            esac
        done
    done
    failed=$((failed + broken))
done
echo "$((checked - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
