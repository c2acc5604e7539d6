#!/bin/sh
# Makes the Debian packages in BUILD/deb out of what has been built in BUILD.
# usage: deb.sh VERSION BUILD
# debhelper wants its files in debian/ at the top of the tree, so it works in a copy of the sources;
# times are kept, and nothing is compiled again.
set -eu
build=$(realpath "$2")
work=$build/deb-work
tree=$work/scrim-$1
cd "$(dirname "$0")/../.."
command -v dh >/dev/null || { echo "make deb needs the Debian packages debhelper and dpkg-dev" >&2 && exit 1; }
rm -rf "$work" "$build/deb"
mkdir -p "$tree" "$build/deb"
sh src/package/sources.sh >"$work/files"
tar -cf - --verbatim-files-from --files-from="$work/files" | tar -xpf - -C "$tree"
cp -R src/package/debian "$tree/debian"

# The licences of the word lists stand in dictionaries/licences as their packages have them.
stanza() { awk -v name="$1" '$1 == "License:" && $2 == name { found = 1; next } /^$/ { found = 0 } found' "$2"; }
indented() { sed 's/^[ \t]*$/./; s/^/ /' "$1"; }
while IFS= read -r line; do
    case $line in
    @Expat@) sed '1,/^Copyright/d; /./,$!d' LICENSE | indented - ;;
    @Unicode-DFS-2016@) stanza Unicode-DFS-2016 dictionaries/licences/unicode-cldr-core ;;
    @WordNet3.0@) stanza WordNet3.0 dictionaries/licences/wordnet-base ;;
    @SCOWL@) indented dictionaries/licences/scowl ;;
    *) printf '%s\n' "$line" ;;
    esac
done <src/package/debian/copyright.in >"$tree/debian/copyright"
rm "$tree/debian/copyright.in"

(cd "$tree" && umask 022 && BUILD="$build" DEB_BUILD_OPTIONS="noautodbgsym nocheck parallel=$(nproc)" \
    dpkg-buildpackage --build=binary --no-sign --no-pre-clean >"$work/log" 2>&1) || { cat "$work/log" && exit 1; }
mv "$work"/*.deb "$build/deb/"
rm -rf "$work"
ls "$build/deb"
