#!/bin/sh
# Three readers that see what a compiler does not: cppcheck, gcc -fanalyzer and clang-tidy (.clang-tidy).
# CPPFLAGS and CFLAGS (set by make) are those of the build; JOBS: how many files at once.
# Exits 1 when any of them finds something, 69 when one of them is missing.
# usage: lint.sh SOURCE...
set -u
for program in cppcheck gcc clang-tidy; do
    command -v $program >/dev/null || { echo "lint needs the Debian package $program: apt-get install $program" >&2 && exit 69; }
done
failed=0
each() { # each COMMAND..., with a source behind it; silent about what is clean
    printf '%s\0' $sources | xargs -0 -n 1 -P "${JOBS:-$(nproc)}" sh -c '
        said=$("$@" 2>&1) || { printf "%s\n" "$said"; exit 1; }' each "$@" || failed=1
}
sources=$*
export CPPFLAGS

echo '  lint    cppcheck'
# shellcheck disable=SC2086 # flags are words
cppcheck --enable=warning,performance,portability --std=c11 -q --inline-suppr -D_GNU_SOURCE -DSCRIM_DATA_FILE -Isrc --error-exitcode=1 $sources || failed=1

# Leaks are left to clang and to LeakSanitizer: gcc 12 loses sight of memory once its address is stored
# behind a pointer it was given, and takes it for lost.
echo '  lint    gcc -fanalyzer'
# shellcheck disable=SC2086
each gcc $CPPFLAGS $CFLAGS -Werror -fanalyzer -Wno-analyzer-malloc-leak -o /dev/null -c

echo '  lint    clang-tidy'
# shellcheck disable=SC2016 # the inner shell splits them
each sh -c 'clang-tidy --quiet "$0" -- -std=c11 $CPPFLAGS'
[ "$failed" -eq 0 ]
