#!/bin/sh
# Installs the Debian packages that building and testing scrim need and this machine lacks.
set -eu

missing=
need() { # need PACKAGE COMMAND...: the package is missing when the command fails
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}

need gcc sh -c 'command -v cc'
need libc6-dev test -e /usr/include/stdio.h
need pkg-config sh -c 'command -v pkg-config'
need python3 sh -c 'command -v python3'
need libpcre2-dev pkg-config --exists libpcre2-8
need libicu-dev pkg-config --exists icu-uc
need libsodium-dev pkg-config --exists libsodium
need libjansson-dev pkg-config --exists jansson
need libexpat1-dev pkg-config --exists expat
need libcmocka-dev pkg-config --exists cmocka

[ -n "$missing" ] || exit 0
echo "installing:$missing"
if [ "$(id -u)" -eq 0 ]; then
    root=
elif command -v sudo >/dev/null; then
    root=sudo
else
    echo "scrim needs the Debian package(s)$missing: ask root for apt-get install$missing" >&2
    exit 1
fi
# shellcheck disable=SC2086  # the list is meant to be split
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
