"""Fetch the Debian packages named in packages.lock, refuse any that differs from its digest."""
import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys

# Packages whose copyright file only points at this text.
APACHE = "/usr/share/common-licenses/Apache-2.0"


def fetch(lock, work, licences):
    """Download and unpack every package under work/NAME; copy its notice to licences/NAME."""
    os.makedirs(licences, exist_ok=True)
    with open(lock, encoding="ascii") as lines:
        wanted = [line.split() for line in lines if line.strip()]
    for name, version, digest in wanted:
        done = subprocess.run(["apt-get", "download", f"{name}={version}"], cwd=work, check=False,
                              capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: apt-get download failed\n{done.stderr}")
        archive = glob.glob(f"{work}/{name}_*.deb")[0]
        with open(archive, "rb") as data:
            found = hashlib.sha256(data.read()).hexdigest()
        if found != digest:
            sys.exit(f"{name}: sha256 {found} differs from packages.lock")
        subprocess.run(["dpkg-deb", "-x", archive, f"{work}/{name}"], check=True)
        copy_notice(f"{work}/{name}/usr/share/doc/{name}/copyright", f"{licences}/{name}")
    shutil.copyfile(APACHE, f"{licences}/Apache-2.0")


def copy_notice(source, target):
    """The notice word for word, without blanks at line ends."""
    with open(source, encoding="utf-8") as text:
        notice = re.sub(r"[ \t]+$", "", text.read(), flags=re.M)
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write(notice)
