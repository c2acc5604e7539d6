#!/bin/sh
# Builds the tarball of `make dist` twice, in folders of other names and lengths, by other users, with
# other umasks, locales, time zones and numbers of jobs, and compares every byte of what is installed,
# of the tarball made anew and, where it can be made, of the Debian packages.
# usage: reproducible.sh BUILD
set -eu
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
make -s --no-print-directory dist BUILD="$build"
tarball=$(ls "$build"/dist/scrim-*.tar.gz)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

wanted="install dist"
if command -v dh >/dev/null; then wanted="$wanted deb"; fi

build_in() { # build_in FOLDER UMASK LOCALE ZONE JOBS [COMMAND...]: COMMAND runs make as somebody else
    folder=$work/$1 mask=$2 locale=$3 zone=$4 jobs=$5
    shift 5
    mkdir -p "$folder"
    (umask "$mask" && tar -xzf "$tarball" -C "$folder" --strip-components=1)
    if [ $# -gt 0 ]; then chown -R 65534:65534 "$folder"; fi
    (umask "$mask" && cd "$folder" && env -i PATH="$PATH" HOME=/nowhere LC_ALL="$locale" TZ="$zone" \
        "$@" make -s -j"$jobs" $wanted PREFIX=/usr DESTDIR="$folder/build/root" >"$work/log" 2>&1) ||
        { cat "$work/log" && exit 1; }
}
if [ "$(id -u)" -eq 0 ]; then nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"; else nobody=; fi
build_in one 022 C UTC 2
# shellcheck disable=SC2086  # the words of a command
build_in a-much-longer-name/and/deeper 027 C.UTF-8 Asia/Tokyo 1 $nobody

failed=0
compare() { # compare WHAT FILE-OR-FOLDER
    if diff -r "$work/one/$2" "$work/a-much-longer-name/and/deeper/$2"; then
        echo "the same bytes: $1"
    else
        failed=1
    fi
}
compare "what is installed" build/root
compare "the tarball made anew" build/dist
cmp "$tarball" "$work/one/build/dist/$(basename "$tarball")" && echo "the same bytes: the tarball of a tarball" || failed=1
case $wanted in *deb*) compare "the Debian packages" build/deb ;; esac
exit "$failed"
