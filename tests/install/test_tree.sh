# What `make install` puts where.
. "$root/tests/cli/harness.sh"

install_to() { # install_to DESTDIR VARIABLE=VALUE...
    destination=$1
    shift
    make -C "$root" -s --no-print-directory install BUILD="$build" DESTDIR="$destination" "$@" >out 2>err
}
pc() { sed "s|^prefix=|prefix=$PWD/packaged|" packaged/usr/lib/x86/pkgconfig/scrim.pc; }

check "an ordinary install" install_to "$PWD/plain" PREFIX=/usr/local
cat >wanted <<'LIST'
bin/scrim
include/scrim.h
lib/libscrim.a
lib/libscrim.so
lib/libscrim.so.0
lib/libscrim.so.VERSION
lib/pkgconfig/scrim.pc
share/bash-completion/completions/scrim
share/doc/scrim/LICENSE
share/doc/scrim/RECIPES.md
share/doc/scrim/SECURITY.md
share/man/man1/scrim.1
share/man/man3/scrim.3
share/man/man5/scrim-patterns.5
LIST
version=$(sed -n 's/.*SCRIM_VERSION "\(.*\)"/\1/p' "$root/src/scrim.h")
sed -i "s/VERSION/$version/" wanted
(cd "$root/docs" && ls -d examples/* | sed 's|^|share/doc/scrim/|') >>wanted
(cd "$root/dictionaries" && ls -d licences/* | sed 's|^|share/doc/scrim/|') >>wanted
(cd plain/usr/local && find . -type f -o -type l | sed 's|^\./||') | LC_ALL=C sort >found
LC_ALL=C sort -o wanted wanted
check "all files, no others" diff wanted found
check "programs may be run, files read, folders entered" \
    [ -z "$(find plain ! -type l ! -perm 644 ! -path '*/bin/scrim' ! -type d; find plain -type d ! -perm 755)" ]
check "mode of the program" mode 755 plain/usr/local/bin/scrim
check "links of the library" [ "$(cd plain/usr/local/lib && readlink libscrim.so libscrim.so.0 | tr '\n' ' ')" = "libscrim.so.0 libscrim.so.$version " ]
check "the program runs where it is" exits 0 plain/usr/local/bin/scrim --version
check "nothing installed names the folder of the sources" not grep -rqF "$root/" plain
check "nothing installed names the folder of the build" not grep -rqF "$build/" plain

check "with another layout" install_to "$PWD/packaged" PREFIX=/usr LIBDIR=/usr/lib/x86 MANDIR=/usr/man
check "the library lies there" test -e packaged/usr/lib/x86/libscrim.so.0
check "the manual lies there" test -e packaged/usr/man/man3/scrim.3
check "scrim.pc: folders" [ "$(grep -c '^\(libdir=${prefix}/lib/x86\|includedir=${prefix}/include\)$' packaged/usr/lib/x86/pkgconfig/scrim.pc)" -eq 2 ]
check "scrim.pc: version" [ "$(PKG_CONFIG_PATH=packaged/usr/lib/x86/pkgconfig pkg-config --modversion scrim)" = "$version" ]

mkdir fake
printf '#!/bin/sh\n[ $# -eq 0 ] && echo told >>"$PWD/told" || echo "/everybody/lib: (from somewhere)"\n' >fake/ldconfig
chmod 755 fake/ldconfig
find_library() { PATH=$PWD/fake:$PATH sh "$root/src/package/find_library.sh" "$@" >said; }
find_library /package /everybody/lib
check "the loader: not told of a package" sh -c '[ ! -e told ] && [ ! -s said ]'
find_library "" "$PWD/own"
check "the loader: not told of a folder that it does not search" sh -c '[ ! -e told ] && [ ! -s said ]'
find_library "" /everybody/lib
check "the loader: told by root, who else is told how" sh -c '[ "$(id -u)" -eq 0 ] && [ -e told ] || grep -q "run: ldconfig" said'
finish
