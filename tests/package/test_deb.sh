# The Debian packages: what is in them, what lintian says, that they work unpacked.  clean_root.sh
# installs them for real.
. "$root/tests/cli/harness.sh"

version=$(sed -n 's/.*SCRIM_VERSION "\(.*\)"/\1/p' "$root/src/scrim.h")
check "they are made" exits 0 make -C "$root" -s --no-print-directory deb BUILD="$build"
packages=$build/deb
architecture=$(dpkg --print-architecture)
check "three of them, and nothing beside" [ "$(ls "$packages" | tr '\n' ' ')" = "libscrim-dev_${version}_$architecture.deb libscrim0_${version}_$architecture.deb scrim_${version}_$architecture.deb " ]
for package in "$packages"/*.deb; do
    dpkg-deb -x "$package" unpacked
    dpkg-deb -c "$package" >list
    check "$(basename "$package"): all is root's" not grep -v ' root/root ' list
    check "$(basename "$package"): the licences are told" sh -c 'dpkg-deb --fsys-tarfile "$0" | tar -xO --wildcards "*/copyright" | grep -q "Kevin Atkinson makes no"' "$package"
done
check "no mark is left in the copyright" not grep -rq '^@' unpacked/usr/share/doc/scrim/copyright
check "the program works" sh -c 'unpacked/usr/bin/scrim -q --key=project.key letter.txt >got && "$scrim" -q --key=project.key letter.txt | cmp got -'
library=$(dirname "$(find unpacked -name scrim.pc)")/..
check "the archive works" sh -c 'cc -Iunpacked/usr/include "$root/docs/examples/clean.c" "$0/libscrim.a" $(pkg-config --libs libpcre2-8 icu-uc libsodium jansson) -o clean && ./clean project.key letter.txt 2>err | cmp got -' "$library"
check "the shared library works" sh -c 'cc -Iunpacked/usr/include "$root/docs/examples/clean.c" -L"$0" -lscrim -Wl,-rpath-link,"$0" -o clean && LD_LIBRARY_PATH="$0" ./clean project.key letter.txt 2>err | cmp got -' "$library"
check "the program needs what it says" sh -c 'dpkg-deb -f "$0"/scrim_*.deb Depends | grep -q "libpcre2-8-0.*libsodium23"' "$packages"
if command -v lintian >/dev/null; then
    check "lintian finds no error" exits 0 lintian --allow-root --fail-on error "$packages"/*.deb
    check "nor anything to warn of" empty out
fi
finish
