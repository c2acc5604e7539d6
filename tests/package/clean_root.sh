#!/bin/sh
# Installs the Debian packages into a root that holds nothing but Debian, and works there as a user
# would.  Needs root, debootstrap and a mirror, so it is no part of `make test`.
# usage: clean_root.sh BUILD     BUILD/deb holds the packages (make deb)
set -eu
build=$(realpath "$1")
root=$(mktemp -d)
here=$(realpath "$(dirname "$0")/../..")
trap 'rm -rf "$root"' EXIT
. /etc/os-release

passed=0 failed=0
check() {
    name=$1
    shift
    if "$@" >"$root/out" 2>"$root/err"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok - $name"
        sed 's/^/    /' "$root/out" "$root/err"
    fi
}
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }

debootstrap --variant=minbase "$VERSION_CODENAME" "$root" >"$build/debootstrap.log" 2>&1 || { tail "$build/debootstrap.log" && exit 1; }
cp /etc/apt/sources.list "$root/etc/apt/" 2>/dev/null || true
cp -R /etc/apt/sources.list.d "$root/etc/apt/" 2>/dev/null || true
mkdir "$root/packages" "$root/work"
cp "$build"/deb/*.deb "$root/packages/"
cp "$here/docs/sample-letter.txt" "$root/work/letter.txt"
check "package lists" inside apt-get update
check "the program installs with what it needs" inside sh -c 'apt-get install -y --no-install-recommends /packages/scrim_*.deb'
check "it runs" inside scrim --version
check "it makes a key" inside scrim keygen /work/project.key
check "it cleans" inside scrim --key=/work/project.key /work/letter.txt -o /work/clean.txt
check "no name is left" inside sh -c '! grep -q Delgado /work/clean.txt'
check "its rules hold" inside scrim rules test
check "its completion" inside bash -c 'source /usr/share/bash-completion/completions/scrim && complete -p scrim'
check "its manual" inside sh -c 'zcat /usr/share/man/man1/scrim.1.gz | grep -q "^.SH HABITS"'
check "nothing is missing of what it loads" inside sh -c '! ldd /usr/bin/scrim | grep "not found"'
check "the library and the files for building install" inside sh -c 'apt-get install -y --no-install-recommends /packages/libscrim*.deb gcc libc6-dev pkg-config python3-minimal libpython3-stdlib'
check "the example in C is built" inside sh -c 'cc /usr/share/doc/libscrim-dev/examples/clean.c $(pkg-config --cflags --libs scrim) -o /work/clean'
check "and cleans as the program does" inside sh -c '/work/clean /work/project.key /work/letter.txt 2>/dev/null | cmp - /work/clean.txt'
check "the example in Python, too" inside sh -c 'python3 /usr/share/doc/libscrim-dev/examples/clean.py /work/project.key /work/letter.txt 2>/dev/null | cmp - /work/clean.txt'
check "all go away again" inside apt-get purge -y scrim libscrim0 libscrim-dev
check "and leave nothing" inside sh -c '! find /usr /etc -name "*scrim*" | grep .'
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
