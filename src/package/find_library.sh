#!/bin/sh
# Tells the loader of a library that was installed for everybody, or says who can: without that a program built
# against it does not start.  A package, a folder of one's own or one that the loader does not search is no affair of ours.
# usage: find_library.sh DESTDIR LIBDIR
set -eu
[ -z "$1" ] || exit 0
PATH=$PATH:/sbin:/usr/sbin
command -v ldconfig >/dev/null || exit 0
ldconfig -N -X -v 2>/dev/null | grep -q "^$2:" || exit 0
if [ "$(id -u)" -eq 0 ]; then
    ldconfig
else
    echo "programs find the library once root has run: ldconfig"
fi
