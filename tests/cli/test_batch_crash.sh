# A batch that is killed, or meets a fault, at any moment: what it leaves is whole, and a second run comes to the very same
# end as one that nobody disturbed.
. "$root/tests/cli/harness.sh"

if shm=$(mktemp -d -p /dev/shm 2>/dev/null); then
    trap 'rm -rf "$shm"' EXIT
    cp letter.txt project.key "$shm"
    cd "$shm"
fi
preload=
if ${CC:-cc} -shared -fPIC -O1 -o faults.so "$root/tests/torture/faults.c" &&
    LD_PRELOAD=./faults.so "$scrim" --version >out 2>err; then
    preload=$PWD/faults.so
else
    echo "    no preloading into this build (a sanitizer?): killed by the clock only"
fi

python3 - <<'END_OF_PYTHON'
import os, random
random.seed(20)
letter = open("letter.txt").read()
for number in range(200):
    folder = f"in/ward {number % 4}/Delgado {number % 9}"
    os.makedirs(folder, exist_ok=True)
    name = random.choice(["Delgado", "Whitcombe", "Okafor", "Sandoval"])
    text = letter.replace("Delgado", name)[:random.randrange(0, 600)]
    open(f"{folder}/{number}.txt", "w").write(text)
open("in/ward 1/bad.txt", "wb").write(b"Ms. Delgado \xff")
END_OF_PYTHON

# Few files may be open, so that the letters go in a dozen groups.
batch() { (ulimit -n 100 && exec "$scrim" batch --quiet --key project.key --jobs="${jobs:-1}" in clean >out 2>err); }
forget() { rm -rf clean clean.*; }
batch
check "undisturbed (code $?)" test -s clean.results.jsonl
cp -r clean whole
for part in redactions.jsonl results.jsonl names.csv; do cp clean.$part whole.$part; done

same() { diff -r clean whole && for part in redactions.jsonl results.jsonl names.csv; do cmp clean.$part whole.$part || return 1; done; }
# Whatever moment it was: no text that is not the whole of one, no raw text, no result without its text and log.
cat >holds.py <<'END_OF_PYTHON'
import json, os
for folder, _, files in os.walk("clean"):
    for name in files:
        path = os.path.join(folder, name)
        if not name.startswith(".scrim-"):
            assert open(path, "rb").read() == open(path.replace("clean", "whole", 1), "rb").read(), path
results = open("clean.results.jsonl").read() if os.path.exists("clean.results.jsonl") else ""
done = [json.loads(line) for line in results.split("\n")[1:-1]]  # the last line may be torn
log = open("clean.redactions.jsonl").read() if done else ""
for letter in done:
    assert letter["status"] or os.path.exists("clean/" + letter["letter"]), letter
    assert '{"record":"summary","document":%d,' % letter["document"] in log, letter
END_OF_PYTHON
holds() { python3 holds.py; }
finishes() { # the second run
    batch
    code=$?
    [ "$code" -eq 65 ] || { echo "    exit $code"; cat err; return 1; }
    same && [ -z "$(find . -name '.scrim-*')" ]
}

# disturb CALL N HOW ONCE: a run in which the n-th call of that kind is the last, or fails.
disturb() {
    (
        [ -z "$4" ] || export FAULT_ONCE=1
        export FAULT_CALL="$1" FAULT_AT="$2" FAULT_ERRNO="$3" LD_PRELOAD="$preload"
        batch
    )
    code=$?
}

if [ "$preload" ]; then
    # four dozen moments, drawn once for all
    python3 - <<'END_OF_PYTHON' >moments
import random
random.seed(4711)
calls = {"openat": 480, "write": 260, "linkat": 200, "syncfs": 24, "fsync": 30, "mkdirat": 40, "read": 420, "ftruncate": 1}
for number in range(48):
    call = random.choice(list(calls))
    print(call, random.randint(1, calls[call]), random.choice(["kill", "late"]))
END_OF_PYTHON
    killed=0
    again=
    while read -r call at how; do
        [ "$again" ] || forget
        disturb "$call" "$at" "$how" '' 2>/dev/null
        [ "$code" -ne 137 ] || killed=$((killed + 1))
        check "killed at $call $at ($how, code $code): what is there is whole" holds
        # every third time the run that goes on is killed as well
        again=$([ $((killed % 3)) -eq 1 ] && [ -z "$again" ] && echo yes)
        [ "$again" ] || check "killed at $call $at ($how): goes on to the same end" finishes
    done <moments
    check "killed often enough ($killed)" [ "$killed" -ge 36 ]

    # the same where files have a name of ours until they get theirs
    killed=0
    cat >no_tmpfile.c <<'END_OF_C'
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <unistd.h>
int openat(int directory, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    unsigned mode = va_arg(arguments, unsigned);
    va_end(arguments);
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return errno = EOPNOTSUPP, -1;
    return (int)syscall(SYS_openat, directory, path, flags, mode);
}
END_OF_C
    ${CC:-cc} -D_GNU_SOURCE -shared -fPIC -o no_tmpfile.so no_tmpfile.c
    while read -r call at; do
        forget
        (export FAULT_CALL="$call" FAULT_AT="$at" FAULT_ERRNO=kill LD_PRELOAD="$PWD/no_tmpfile.so $preload"; batch) 2>/dev/null
        [ $? -ne 137 ] || killed=$((killed + 1))
        check "named files, killed at $call $at: what is there is whole" holds
        check "named files, killed at $call $at: goes on to the same end" finishes
    done <<'END_OF_MOMENTS'
write 100
write 210
syncfs 3
syncfs 10
fsync 9
END_OF_MOMENTS
    check "named files: killed often enough ($killed)" [ "$killed" -eq 5 ]

    # ---- faults: the exit code says so, and the next run comes to the same end
    EIO=5 ENOMEM=12 EEXIST=17 ENOSPC=28
    while read -r call at error once wanted; do
        forget
        eval "disturb $call $at \$$error '$once'"
        check "$call fails with $error at $at ${once:-and later} (code $code)" [ "$code" -eq "$wanted" ]
        check "$call fails with $error at $at ${once:-and later}: no content is said" not grep -q Delgado err
        check "$call fails with $error at $at ${once:-and later}: what is there is whole" holds
        check "$call fails with $error at $at ${once:-and later}: the same end" finishes
    done <<'END_OF_FAULTS'
write 1 ENOSPC once 75
write 30 ENOSPC once 75
write 31 EIO now 74
write 120 ENOSPC once 75
syncfs 1 EIO once 74
syncfs 2 EIO once 74
syncfs 9 ENOSPC once 75
fsync 2 EIO once 74
fsync 5 EIO now 74
fsync 6 EIO now 74
fsync 11 EIO once 74
fsync 12 EIO once 74
linkat 2 ENOSPC once 75
linkat 90 ENOSPC now 75
linkat 91 EIO once 73
linkat 40 EEXIST once 73
openat 200 EIO once 73
openat 201 EIO once 73
openat 203 EIO once 73
mkdirat 5 EIO once 73
mkdirat 7 ENOSPC now 75
read 300 EIO once 74
END_OF_FAULTS

    # a place that is taken: log and results say it of that letter alone
    forget
    disturb linkat 40 $EEXIST once
    check "a place that is taken (code $code)" [ "$code" -eq 73 ]
    check "a place that is taken: one letter" [ "$(grep -c 'another letter has this name already' clean.results.jsonl)" -eq 1 ]
    check "a place that is taken: two are withheld in the log" [ "$(grep -c '"verdict":"withheld"' clean.redactions.jsonl)" -eq 2 ]
    check "a place that is taken: every letter is there once" [ "$(grep -c '"record":"summary"' clean.redactions.jsonl)" -eq 201 ]
    check "a place that is taken: every letter has its line" [ "$(wc -l <clean.results.jsonl)" -eq 202 ]

    # memory, at ever wider steps; what counts coverage dies at its end when it gets none
    if ! grep -q __gcov_exit "$scrim"; then
        at=20 met=0
        while [ "$at" -lt 60000 ]; do
            forget
            disturb malloc "$at" $ENOMEM ''
            [ "$code" -ne 65 ] || break
            case $code in 7[13458]) met=$((met + 1)) ;; *) check "malloc fails at $at (code $code)" false ;; esac
            check "malloc fails at $at (code $code): what is there is whole" holds
            at=$((at + at / 2))
        done
        check "malloc: faults were met ($met)" [ "$met" -gt 8 ]
        check "after the last of them: the same end" finishes
    fi
fi

# ---- by the clock: whatever moment it hits
for wait in 0.004 0.012 0.02 0.03 0.045 0.06 0.09 0.13; do
    forget
    for jobs in 2 1; do
        batch &
        sleep "$wait"
        kill -KILL $! 2>/dev/null
        wait $!
        check "killed after $wait s: what is there is whole" holds
    done 2>/dev/null
    check "killed after $wait s: goes on to the same end" finishes
done
finish
