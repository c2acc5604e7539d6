"""What else Debian has: the same 30 patterns as a Perl script of one file and in grep -P, by processor time on the same letters."""
import shutil
import subprocess

from machine import HERE
from table import row, spread

SCRUBBER = HERE / "scrub.pl"
MEGABYTES = 1


def peers(bench):
    path = bench.corpus(MEGABYTES)
    start = bench.nothing()
    ours = [bench.clean(path).processor - start for _ in range(3)]
    patterns = subprocess.run(["perl", SCRUBBER, "--patterns"], capture_output=True, text=True, check=True).stdout.strip()
    commands = {
        "a Perl script of 30 patterns": ["perl", SCRUBBER, path],
        "grep -P, the same 30 patterns as one": ["grep", "-azoP", patterns, path],
        "ripgrep -P, the same": ["rg", "-aoP", patterns, path],
    }
    for name, command in commands.items():
        if not shutil.which(command[0]):
            row(f"processor time, {name} / scrim", f"{command[0]} is not here")
            continue
        out = bench.scratch / "out"  # grep stops at the first match when it sees /dev/null
        theirs = [bench.run(command, stdout=out) for _ in range(3)]
        if any(cost.code != 0 for cost in theirs):
            row(f"processor time, {name} / scrim", f"gave up ({theirs[0].code})")
            continue
        row(f"processor time, {name} / scrim", spread([a.processor / max(1, b) for a, b in zip(theirs, ours)]), "it finds far less")
