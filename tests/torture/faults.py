"""Every call that can fail fails, at the first place where it is made, the second, the third, until a run meets no fault
any more; once, and from there on.  Whatever happens, the exit code says it, and nothing is left that is not whole.

usage: faults.py SCRIM all|places|sample [LINE...]
    all      every call
    places   of the calls that were led to by the same calls, the first and the last
    sample   a few of those, the same every time"""
import errno
import os
import random
import struct
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

import lines

HERE = os.path.dirname(os.path.abspath(__file__))
ROOM = 1 << 16  # calls whose places are noted
SAMPLE_MEMORY, SAMPLE_CALLS, SAMPLE_EACH = 5, 5, 2  # of each command line: allocations, other calls, places of one

# With AddressSanitizer (and its leak checker) built in: it has its own allocator, to which the calls go on.
SANITIZER = {"ASAN_OPTIONS": "verify_asan_link_order=0:allocator_may_return_null=1"}
# It was itself what met the fault; what then became of the run says nothing.
SANITIZER_FAILED = [b"LeakSanitizer has encountered a fatal error", b"Sanitizer: CHECK failed"]

# The call, what it says, and the exit codes that may come of it.  Where the output is right, 0 may always.
FAULTS = [
    ("malloc", errno.ENOMEM, {75}),
    ("mmap", errno.ENOMEM, {75}),
    ("mlock", errno.EPERM, set()),
    ("thread", errno.EAGAIN, {75}),
    ("read", errno.EIO, {74}),
    ("write", errno.ENOSPC, {75}),
    ("write", errno.EIO, {74}),
    ("fsync", errno.EIO, {74}),
    ("syncfs", errno.EIO, {74}),
    ("linkat", errno.ENOSPC, {75}),
    ("linkat", errno.EIO, {73}),
    ("renameat", errno.ENOSPC, {75}),
    ("renameat", errno.EIO, {73}),
    ("open", errno.EIO, {66, 71, 73, 74, 78}),
    ("open", errno.ENOSPC, {66, 71, 73, 74, 75, 78}),
    ("tmpfile", errno.EOPNOTSUPP, set()),
    ("close", errno.EIO, {74}),
    ("mkdirat", errno.EIO, {73}),
    ("ftruncate", errno.EIO, {74}),
    ("getrandom", errno.ENOSYS, {71}),
]


class Torture:
    def __init__(self, scrim, folder):
        self.scrim, self.folder = scrim, folder
        self.passed = self.failed = 0
        self.lock = threading.Lock()
        self.preload = os.path.join(folder, "faults.so")
        self.places = threading.local()

    def build(self):
        subprocess.run([os.environ.get("CC", "cc"), "-shared", "-fPIC", "-O1", "-g", "-fno-omit-frame-pointer",
                        "-o", self.preload, os.path.join(HERE, "faults.c")], check=True)

    def work(self):
        """The folder of this thread."""
        return os.path.join(self.folder, f"work-{threading.get_ident()}")

    def run(self, line, call, number, at, once, room=0):
        """The run, and how many such calls it made (with room: and where)."""
        work = self.work()
        note = work + ".note"
        line.prepare(work)
        with open(note, "wb") as file:
            file.truncate(8 + 8 * room)
        environment = dict(os.environ, **SANITIZER, **line.environment, LD_PRELOAD=self.preload, FAULT_CALL=call, FAULT_AT=str(at), FAULT_ERRNO=str(number), FAULT_NOTE=note)
        if once:
            environment["FAULT_ONCE"] = "1"
        run = subprocess.run(line.command(self.scrim), input=line.given, cwd=work,
                             env=environment, capture_output=True, timeout=120)
        made, *places = struct.unpack(f"{1 + room}Q", lines.read(note))
        return run, made, places[:made]

    def complaint(self, line, run, allowed, met):
        code = run.returncode
        if code < 0:
            return f"ended by signal {-code}"
        if any(sign in run.stderr for sign in SANITIZER_FAILED):
            return None
        if b"Sanitizer" in run.stderr:
            return "a sanitizer has found something"
        if code != line.code and not met:
            return "failed without a fault"
        if code not in allowed | {line.code}:
            return f"the wrong end, {code}"
        if not lines.no_names(run.stderr):
            return "content is said"
        if code != line.code and not run.stderr.startswith(b"scrim: "):
            return "no reason is said"
        return line.judge(self.scrim, self.work(), code, run.stdout)

    def one(self, line, fault, at, once):
        """True when the fault was met."""
        call, number, allowed = fault
        try:
            run, made, _ = self.run(line, call, number, at, once)
            met = made >= at
            complaint = self.complaint(line, run, allowed, met)
        except subprocess.TimeoutExpired:
            run, met, complaint = None, True, "does not end"
        with self.lock:
            self.passed += complaint is None
            self.failed += complaint is not None
            if complaint:
                print(f"not ok - {line.name}: {call} ({errno.errorcode[number]}) at {at}{'' if once else ' and later'}: {complaint}")
                if run:
                    print("    " + run.stderr.decode(errors="replace")[:1500].replace("\n", "\n    ").rstrip())
                sys.stdout.flush()
        return met

    def until_none(self, pool, line, fault):
        """1, 2, 3 ... until a run meets none; ahead of what is known, as many as there are threads."""
        for once in (True, False):
            at, going = 1, True
            while going:
                met = list(pool.map(lambda n: self.one(line, fault, n, once), range(at, at + 16)))
                at, going = at + 16, all(met)

    def moments(self, line, fault):
        """The first and the last call of each place."""
        _, made, places = self.run(line, fault[0], fault[1], 1 << 40, True, ROOM)
        if made > ROOM:
            raise SystemExit(f"{line.name}: more calls of {fault[0]} than there is room for")
        first, last = {}, {}
        for at, place in enumerate(places, 1):
            first.setdefault(place, at)
            last[place] = at
        return sorted(set(first.values()) | set(last.values()))


def main(scrim, extent, wanted):
    drawn = random.Random(7)
    here = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=here) as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        torture = Torture(os.path.abspath(scrim), folder)
        torture.build()
        lines.make_ground(torture.scrim, os.path.join(folder, "ground"), os.path.join(HERE, "..", "golden.key"))
        for line in lines.all_lines():
            if wanted and line.name not in wanted:
                continue
            line.undisturbed(torture.scrim, os.path.join(folder, "undisturbed"))
            faults = FAULTS[:1] + drawn.sample(FAULTS[1:], SAMPLE_CALLS) if extent == "sample" else FAULTS
            for fault in faults:
                if extent == "all":
                    torture.until_none(pool, line, fault)
                    continue
                moments = torture.moments(line, fault)
                most = SAMPLE_MEMORY if fault[0] == "malloc" else SAMPLE_EACH
                if extent == "sample" and len(moments) > most:
                    moments = drawn.sample(moments, most)
                met = list(pool.map(lambda at: torture.one(line, fault, at, at % 2 == 0), moments))
                if extent == "places":
                    met += list(pool.map(lambda at: torture.one(line, fault, at, at % 2 == 1), moments))
            print(f"    {line.name}: {torture.passed} passed, {torture.failed} failed so far", flush=True)
    print(f"{torture.passed} passed, {torture.failed} failed")
    return torture.failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
