# The tarball of the sources: complete, and the same bytes whoever makes it.
. "$root/tests/cli/harness.sh"

version=$(sed -n 's/.*SCRIM_VERSION "\(.*\)"/\1/p' "$root/src/scrim.h")
dist() { # dist TREE FOLDER
    (cd "$1" && sh src/package/dist.sh "$version" "$2") >out 2>err
}
check "it is made" dist "$root" "$PWD/one"
check "its checksum holds" sh -c 'cd one && sha256sum --quiet -c SHA256SUMS'
check "nothing else lies beside it" [ "$(ls one | tr '\n' ' ')" = "SHA256SUMS scrim-$version.tar.gz " ]
(umask 077 && tar -xzf "one/scrim-$version.tar.gz")
check "it unpacks into a folder of its name" test -e "scrim-$version/Makefile"
(umask 027 && TZ=Asia/Tokyo LC_ALL=C.UTF-8 dist "$PWD/scrim-$version" "$PWD/two")
check "out of itself, elsewhere: the same bytes" cmp "one/scrim-$version.tar.gz" "two/scrim-$version.tar.gz"
check "what is built is no part of it" absent "scrim-$version/build"
(cd "$root" && sh src/package/sources.sh) >files
check "every file of the sources is in it" sh -c 'cd "$0" && while read -r file; do cmp -s "$file" "$root/$file" || { echo "$file"; exit 1; }; done <../files' "scrim-$version"
check "all files have one time" [ "$(cd "scrim-$version" && find . -type f -printf '%T@\n' | sort -u | wc -l)" -eq 1 ]
check "all files have one owner and one of two modes" [ -z "$(tar --numeric-owner -tvzf "one/scrim-$version.tar.gz" | awk '{ print $1, $2 }' | sort -u | grep -v '^-rwxr-xr-x 0/0$\|^-rw-r--r-- 0/0$')" ]
SOURCE_DATE_EPOCH=86400 dist "$root" "$PWD/three"
check "SOURCE_DATE_EPOCH is the time" sh -c 'tar --utc -tvzf three/scrim-*.tar.gz | awk "{ print \$4 }" | sort -u | grep -qx 1970-01-02'

# What packagers must not forget when a version comes.
packaging=$root/src/package/debian
check "Debian: version of the changelog" [ "$(sed -n '1s/scrim (\(.*\)) .*/\1/p' "$packaging/changelog")" = "$version" ]
check "Debian: each version of a symbol is told" [ "$(sed -n 's/^\(SCRIM_[0-9.]*\) {$/\1/p' "$root/src/scrim.map" | sort)" = "$(sed -n 's/^ (symver)\(SCRIM_[0-9.]*\) .*/\1/p' "$packaging/libscrim0.symbols" | sort)" ]
for manual in scrim.1 scrim.3 scrim-patterns.5; do
    check "$manual: version" grep -q "^\.TH .* \"scrim $version\" " "$root/docs/$manual"
done
check "CHANGELOG: version" grep -q "^## $version\b" "$root/CHANGELOG.md"
finish
