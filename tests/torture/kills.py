"""kill -9 at every system call of a run, and of a batch at moments drawn by lot.  What is there then is whole, and says
nothing that it should not; the same command again comes to the end of a run that nobody disturbed.

usage: kills.py SCRIM all|sample [--moments=N] [--letters=N] [LINE...]
    all      at every call of each command line (of those named), and batches at N moments (100)
    sample   at a few calls of each, and batches at a few moments
    LETTERS  of a batch (60)"""
import argparse
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import lines

HERE = os.path.dirname(os.path.abspath(__file__))
KILLED = 137
SAMPLE_CALLS = 5
MOMENTS = {"sample": 4, "all": 100}
PRIVATE = {"names.csv", "page.html", "back"}  # what may hold names: of files, of the letter


def may_hold_names(path):
    return any(path.endswith(name) for name in PRIVATE)


def what_is_there(line, scrim, work, output):
    """What is wrong with what a killed run left, or None."""
    if not line.output.startswith(output):
        return "output is no beginning of the right one"
    left = lines.tree(work)
    for path, data in left.items():
        if not may_hold_names(path) and not lines.no_names(data):
            return f"{path} holds a name"
        if lines.TEMPORARY in path or data == line.before.get(path):
            continue
        if not line.file_stands(path, data, KILLED):
            return f"{path} is not whole"
    for path in line.before:
        if path not in left and not line.may_go(path):
            return f"{path} is gone"
    if "clean" in line.expected and left.get("clean") == line.expected["clean"]:
        missing = [path for path in line.expected if path not in left]
        if missing:
            return f"text without {missing[0]}"
    if "own.pub" in left and "own" not in left:
        return "maps could be sealed for nobody"
    return line.map_opens(scrim, work) if "map" in left else None


class Kills:
    def __init__(self, scrim, folder):
        self.scrim, self.folder = scrim, folder
        self.passed = self.failed = self.killed = 0
        self.lock = threading.Lock()
        self.killer = os.path.join(folder, "killer")
        self.preload = os.path.join(folder, "faults.so")
        compiler = os.environ.get("CC", "cc")
        subprocess.run([compiler, "-O1", "-o", self.killer, os.path.join(HERE, "killer.c")], check=True)
        subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", self.preload, os.path.join(HERE, "faults.c")], check=True)

    def work(self):
        """The folder of this thread."""
        return os.path.join(self.folder, f"work-{threading.get_ident()}")

    def count(self, name, complaint):
        with self.lock:
            self.passed += complaint is None
            self.failed += complaint is not None
            if complaint:
                print(f"not ok - {name}: {complaint}", flush=True)

    def run(self, line, at):
        """Killed at a call; the code, what went out, and how many calls there were."""
        note = self.work() + ".note"
        line.prepare(self.work())
        environment = dict(os.environ, LD_PRELOAD=self.preload, FAULT_CALL="none", FAULT_AT="0", FAULT_ERRNO="0", **line.environment)
        run = subprocess.run([self.killer, str(at), note, *line.command(self.scrim)], input=line.given, cwd=self.work(),
                             env=environment if line.environment else None, capture_output=True, timeout=120)
        if run.returncode == 99:
            raise SystemExit("a run cannot be watched here (ptrace)")
        return run.returncode, run.stdout, int(lines.read(note))

    def one(self, line, at):
        """True when the run was killed."""
        code, output, _ = self.run(line, at)
        if code == KILLED:
            complaint = what_is_there(line, self.scrim, self.work(), output) or line.restarts(self.scrim, self.work())
        else:
            complaint = line.judge(self.scrim, self.work(), code, output)
        with self.lock:
            self.killed += code == KILLED
        self.count(f"{line.name}, killed at call {at}", complaint)
        return code == KILLED

    def every_call(self, pool, line):
        at, going = 1, True
        while going:
            killed = list(pool.map(lambda n: self.one(line, n), range(at, at + 16)))
            at, going = at + 16, all(killed)


class Lot:
    """A batch of many letters in many groups, killed at moments that are drawn, sometimes while it goes on, too."""

    def __init__(self, kills, letters):
        self.kills, self.letters = kills, letters
        self.met = 0
        self.work = os.path.join(kills.folder, "lot")
        source = os.path.join(kills.folder, "ground", "many")
        self.pieces = {}
        drawn = random.Random(3)
        for number in range(letters):
            path = f"ward {number % 5}/{number}.txt"
            text = lines.LETTER.replace("Delgado", drawn.choice(["Delgado", "Okafor", "Whitcombe"])) * drawn.randint(1, 3)
            os.makedirs(os.path.join(source, f"ward {number % 5}"), exist_ok=True)
            with open(os.path.join(source, path), "w") as file:
                file.write(text)
        self.without = self.batch([])
        self.with_map = self.batch(["--map=map", "--recipient=../ground/custodian.pub"])
        started = time.monotonic()
        self.without.undisturbed(kills.scrim, self.work)
        self.lasts = time.monotonic() - started
        self.with_map.expected = dict(self.without.expected)
        self.with_map.output = self.without.output

    def batch(self, more):
        class Few(lines.Batch):
            """With few files open at a time, so that there are many groups."""

            def command(self, scrim):
                return ["sh", "-c", 'ulimit -n 84 && exec "$@"', "sh", *super().command(scrim)]

            def map_opens(self, scrim, work):
                return None  # looked at in the end

            def file_stands(self, path, data, code):
                return path == "map" or super().file_stands(path, data, code)

        return Few("batch", ["batch", "-q", "--key=../ground/golden.key", "--jobs=2", *more, "../ground/many", "out"])

    def killed(self, line, moment):
        run = subprocess.Popen(line.command(self.kills.scrim), cwd=self.work, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
        time.sleep(moment)
        run.kill()
        output, _ = run.communicate()
        return run.returncode < 0, output

    def ends_alike(self, line):
        again = subprocess.run(line.command(self.kills.scrim), cwd=self.work, capture_output=True)
        if again.returncode != 0:
            return f"the next run ends with {again.returncode}: {again.stderr.decode()}"
        left = lines.tree(self.work)
        sealed = left.pop("map", None)
        header, *results = left["out.results.jsonl"].splitlines()
        if sealed is None:
            return None if left == line.expected else "the next run comes to another end"
        alike = [path for path in left if path != "out.results.jsonl" and left[path] != line.expected[path]]
        if alike or left.keys() != line.expected.keys() or len(results) != self.letters:
            return "the next run comes to another end"
        return self.map_gives_back(left)

    def map_gives_back(self, left):
        """The originals of a few texts."""
        names = dict(csv.reader(io.StringIO(left["out.names.csv"].decode())))
        for path in sorted(path for path in left if path.startswith("out/"))[::13]:
            original = subprocess.run([self.kills.scrim, "restore", "--map=map", "--identity=../ground/custodian", path],
                                      cwd=self.work, capture_output=True)
            wanted = lines.read(os.path.join(self.kills.folder, "ground", "many", names[path[len("out/"):]]))
            if original.returncode != 0 or original.stdout != wanted:
                return "the map does not give a letter back"
        return None

    def trial(self, number):
        drawn = random.Random(number)
        line = self.with_map if number % 2 else self.without
        line.prepare(self.work)
        complaint, going, kills = None, True, 0
        while going and not complaint:
            hit, output = self.killed(line, drawn.uniform(0, 1.1 * self.lasts))
            kills += hit
            complaint = what_is_there(line, self.kills.scrim, self.work, output)
            going = hit and drawn.random() < 0.3
        self.kills.killed += kills
        self.met += kills
        self.kills.count(f"batch {number}, killed {kills} times", complaint or self.ends_alike(line))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("scrim")
    options.add_argument("extent", choices=["all", "sample"])
    options.add_argument("--moments", type=int)
    options.add_argument("--letters", type=int, default=60)
    options.add_argument("lines", nargs="*")
    given = options.parse_intermixed_args()
    sample = given.extent == "sample"
    drawn = random.Random(11)
    here = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=here) as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        kills = Kills(os.path.abspath(given.scrim), folder)
        lines.make_ground(kills.scrim, os.path.join(folder, "ground"), os.path.join(HERE, "..", "golden.key"))
        for line in lines.all_lines():
            if given.lines and line.name not in given.lines:
                continue
            line.undisturbed(kills.scrim, os.path.join(folder, "undisturbed"))
            if sample:
                _, _, calls = kills.run(line, 0)
                list(pool.map(lambda at: kills.one(line, at), drawn.sample(range(1, calls + 1), SAMPLE_CALLS)))
            else:
                kills.every_call(pool, line)
                print(f"    {line.name}: {kills.passed} passed, {kills.failed} failed so far", flush=True)
        lot, batches = Lot(kills, given.letters), 0
        while lot.met < (MOMENTS[given.extent] if given.moments is None else given.moments):
            lot.trial(batches)
            batches += 1
    print(f"killed {kills.killed} times, of these batches of {given.letters} letters at {lot.met} moments")
    print(f"{kills.passed} passed, {kills.failed} failed")
    return kills.failed > 0


if __name__ == "__main__":
    sys.exit(main())
