#!/bin/sh
# Makes the tarball of the sources and its checksum: the same bytes whoever makes it, where and when.
# usage: dist.sh VERSION FOLDER     FOLDER: where they go
# The time of all files is SOURCE_DATE_EPOCH, else that of the last commit, else that of the tarball
# which the tree came out of.
set -eu
export LC_ALL=C TZ=UTC
name=scrim-$1
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")/../.."
time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
sh src/package/sources.sh >"$folder/files"
tar --create --format=ustar --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX --mtime="@$time" \
    --transform="s|^|$name/|" --verbatim-files-from --files-from="$folder/files" --file="$folder/$name.tar"
gzip -9nf "$folder/$name.tar"
rm "$folder/files"
cd "$folder"
sha256sum "$name.tar.gz" >SHA256SUMS
