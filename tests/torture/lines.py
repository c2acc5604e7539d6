"""Typical command lines: what each is given, what it leaves behind, and whether what it left after a disturbance may
stand there.  Every run has a folder of its own; what all of them read lies in ../ground."""
import json
import os
import shutil
import subprocess

LETTER = """Saint Brendan Hospital
RE: DELGADO, MARIA    MRN: 4417-208-3    DOB: 02/11/1965

Dear Dr. Raman:

I saw Ms. Delgado on July 3, 2014. She is a 49-year-old forklift operator
at Valley Crest Packing Company. Call (559) 555-0142 or write to
m.delgado@valleycrest.example. Her husband José came along; lisinopril
10 mg was continued, BP 132/84. She was treated earlier at  in Tulare.

Sincerely,
Priya Raman, MD
"""
NAMES = [b"Delgado", b"DELGADO", b"MARIA", b"Raman", b"4417-208-3", b"Valley Crest", b"valleycrest", b"555-0142"]
OLD = b"old text\n"

TEMPORARY = ".scrim-"
GAVE_UP = 71  # a library aborted: as after a kill, a file that has a name of ours only for the time being may lie there


def no_names(data):
    """A name that is not replaced is not gone; surrogates hold none of these words."""
    return not any(name in data for name in NAMES)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def tree(folder):
    """Every file below a folder: its path there, and its bytes."""
    found = {}
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            found[os.path.relpath(path, folder)] = read(path)
    return found


def whole_lines(data):
    """Records to their end, each of them JSON."""
    if data and not data.endswith(b"\n"):
        return False
    return all(isinstance(json.loads(line), dict) for line in data.splitlines())


def withheld(data):
    """The log of a letter that did not pass."""
    return whole_lines(data) and data.count(b"\n") == 2 and b'"verdict":"withheld"' in data and no_names(data)


class Line:
    """A command line.  `judge` gets what was left, the exit code and what went to standard output, and answers with what
    is wrong, or None."""

    def __init__(self, name, arguments, given=b"", before=None, code=0, environment=None):
        self.name, self.arguments, self.given, self.before, self.code = name, arguments, given, before or {}, code
        self.environment = environment or {}  # of the preloaded library
        self.expected = self.output = None

    def prepare(self, work):
        shutil.rmtree(work, ignore_errors=True)
        os.makedirs(work)
        for path, data in self.before.items():
            os.makedirs(os.path.dirname(os.path.join(work, path)), exist_ok=True)
            with open(os.path.join(work, path), "wb") as file:
                file.write(data)

    def command(self, scrim):
        return [scrim, *self.arguments]

    def undisturbed(self, scrim, work):
        self.prepare(work)
        run = subprocess.run(self.command(scrim), input=self.given, cwd=work, capture_output=True)
        if run.returncode != self.code:
            raise SystemExit(f"{self.name}: undisturbed it ends with {run.returncode}: {run.stderr.decode()}")
        self.output, self.expected = run.stdout, tree(work)

    def file_stands(self, path, data, code):
        """A file that is not the one that was there before."""
        return data == self.expected.get(path) or (path.endswith(".redactions.jsonl") and code != self.code and withheld(data))

    def may_go(self, path):
        return False

    def restarts(self, scrim, work):
        """After a kill: the same command again comes to the same end.  Answers with what is wrong, or None."""
        again = subprocess.run(self.command(scrim), input=self.given, cwd=work, capture_output=True)
        if again.returncode != self.code or again.stdout != self.output:
            return f"the next run ends with {again.returncode}: {again.stderr.decode()}"
        left = {path: data for path, data in tree(work).items() if TEMPORARY not in path}
        if left.keys() != self.expected.keys() or not all(self.file_stands(path, data, self.code) for path, data in left.items()):
            return "the next run comes to another end"
        return None

    def refuses_again(self, scrim, work, made):
        """What was made is never made again; another file by that name is."""
        again = subprocess.run(self.command(scrim), input=self.given, cwd=work, capture_output=True)
        if again.returncode != 73 or b"exists already" not in again.stderr:
            return f"with {made} there the next run ends with {again.returncode}: {again.stderr.decode()}"
        os.unlink(os.path.join(work, made))
        return None

    def stands(self, scrim, work, code):
        """What lies in the folder: each file whole, or as it was before."""
        left = tree(work)
        for path, data in left.items():
            if TEMPORARY in path and code == GAVE_UP and no_names(data):
                continue
            if TEMPORARY in path:
                return f"{path} is left behind"
            if data != self.before.get(path) and not self.file_stands(path, data, code):
                return f"{path} is not whole"
        for path in self.before:
            if path not in left and not self.may_go(path):
                return f"{path} is gone"
        if code == self.code and left.keys() != self.expected.keys():
            return "a file is missing"
        return None

    def judge(self, scrim, work, code, output):
        if code == self.code:
            return "output differs" if output != self.output else self.stands(scrim, work, code)
        if not self.output.startswith(output):
            return "output is no beginning of the right one"
        if output and code not in (74, 75):
            return f"text went out, and the end is {code}"
        return self.stands(scrim, work, code)


class Text(Line):
    """One letter to a file: no text without its log; text in place and a failure only when it is not sure to be on disk."""

    def stands(self, scrim, work, code):
        complaint = super().stands(scrim, work, code)
        left = tree(work)
        if not complaint and left.get("clean") == self.expected["clean"]:
            if left.get("clean.redactions.jsonl") != self.expected["clean.redactions.jsonl"]:
                return "text without its log"
            if code not in (0, 74):
                return f"the text is there, and the end is {code}"
        return complaint


class Mapped(Text):
    """With a map, which is there when the text is, and opens."""

    def file_stands(self, path, data, code):
        return path == "map" or super().file_stands(path, data, code)

    def stands(self, scrim, work, code):
        complaint = super().stands(scrim, work, code)
        left = tree(work)
        if complaint:
            return complaint
        if ("map" in left) != (left.get("clean") == self.expected["clean"]):
            return "text and map, one without the other"
        return self.map_opens(scrim, work) if "map" in left else None

    def restarts(self, scrim, work):
        complaint = self.refuses_again(scrim, work, "map") if "map" in tree(work) else None
        return complaint or super().restarts(scrim, work)

    def map_opens(self, scrim, work):
        restored = subprocess.run([scrim, "restore", "--map=map", "--identity=../ground/custodian"],
                                  input=self.expected["clean"], cwd=work, capture_output=True)
        return None if restored.stdout == LETTER.encode() else "the map does not give the letter back"


class Stream(Line):
    """Many letters through pipes: a letter that is withheld leaves its place empty.  The log is of those that went out, or
    were withheld, in whole records."""

    def __init__(self, name, arguments, given, separator, empty):
        super().__init__(name, arguments, given)
        self.separator, self.empty = separator, empty

    def file_stands(self, path, data, code):
        return super().file_stands(path, data, code) or (code != self.code and whole_lines(data) and no_names(data))

    def judge(self, scrim, work, code, output):
        if code == self.code:
            return super().judge(scrim, work, code, output)
        right = self.output.split(self.separator)
        *letters, last = output.split(self.separator)
        places = zip(letters, right)
        if len(letters) >= len(right) or any(letter not in (self.empty, wanted) for letter, wanted in places):
            return "output is none of the right letters"
        if not right[len(letters)].startswith(last) and last != self.empty:
            return "the last letter is no beginning of the right one"
        if output and code not in (74, 75) and (code != 73 or output != self.output):
            return f"text went out, and the end is {code}"
        return self.stands(scrim, work, code)


class Batch(Line):
    """A folder.  Whatever became of a run, another one comes to the same end as one that nobody disturbed."""

    def file_stands(self, path, data, code):
        if path.startswith("out/"):
            return super().file_stands(path, data, code)
        return no_names(data) or path == "out.names.csv"

    def stands(self, scrim, work, code):
        complaint = super().stands(scrim, work, code)
        return complaint or (None if code == self.code else self.goes_on(scrim, work, code))

    def restarts(self, scrim, work):
        return self.goes_on(scrim, work, self.code)

    def goes_on(self, scrim, work, code):
        again = subprocess.run(self.command(scrim), input=self.given, cwd=work, capture_output=True)
        if again.returncode != self.code:
            return f"the next run ends with {again.returncode}: {again.stderr.decode()}"
        # beside the folder of texts another run may be at work: what was about to replace a file there is left alone
        left = {path: data for path, data in tree(work).items() if not path.startswith(TEMPORARY)}
        if code == 66:  # a folder that could not be read was counted among the letters: the others have other numbers
            left = {path: data for path, data in left.items() if path.startswith("out/")}
            return None if left.items() <= self.expected.items() else "the next run leaves other texts"
        return None if left == self.expected else "the next run comes to another end"


class Resumed(Batch):
    """One that goes on with what a run left that was stopped before its last letter had its line."""

    def may_go(self, path):
        return path.startswith("out/")

    def undisturbed(self, scrim, work):
        super().undisturbed(scrim, work)
        self.before = dict(self.expected)
        lines = self.before["out.results.jsonl"].splitlines(keepends=True)
        self.before["out.results.jsonl"] = b"".join(lines[:-1])


class Scan(Line):
    """The log is all the output."""

    def judge(self, scrim, work, code, output):
        return None if code not in (self.code, 74) and withheld(output) else super().judge(scrim, work, code, output)


class Page(Line):
    """Holds a random number that no other page has."""

    def file_stands(self, path, data, code):
        wanted = self.expected["page.html"]
        salt = wanted.index(b'"salt"')
        return len(data) == len(wanted) and data[:salt] == wanted[:salt] and data[-20:] == wanted[-20:]


class Keygen(Line):
    """No two keys are alike: a key is whole when it can be used."""

    def file_stands(self, path, data, code):
        return True

    def restarts(self, scrim, work):
        complaint = self.refuses_again(scrim, work, "new.key") if "new.key" in tree(work) else None
        return complaint or super().restarts(scrim, work)

    def stands(self, scrim, work, code):
        complaint = super().stands(scrim, work, code)
        if complaint or not os.path.exists(os.path.join(work, "new.key")):
            return complaint
        used = subprocess.run([scrim, "-q", "--key=new.key", "../ground/letter.txt"], cwd=work, capture_output=True)
        return None if used.returncode == 0 else "the key cannot be used"


class Custodian(Line):
    """Two keys; the one for which maps are sealed is never there without the one that opens them."""

    def file_stands(self, path, data, code):
        return len(data) == len(self.expected[path])

    def restarts(self, scrim, work):
        complaint = self.refuses_again(scrim, work, "own") if "own" in tree(work) else None
        if not complaint and "own.pub" in tree(work):
            complaint = self.refuses_again(scrim, work, "own.pub")
        return complaint or super().restarts(scrim, work)

    def stands(self, scrim, work, code):
        left = tree(work)
        return "maps could be sealed for nobody" if "own.pub" in left and "own" not in left else super().stands(scrim, work, code)


def make_ground(scrim, ground, golden_key):
    """The files that the command lines read."""
    os.makedirs(os.path.join(ground, "in", "ward"))
    put = {
        "letter.txt": LETTER.encode(),
        "known.json": b'{"scope":"p1","names":["Maria Delgado"],"birth_date":"1965-02-11","relatives":["Jos\xc3\xa9 Delgado"],'
                      b'"numbers":[{"type":"MRN","value":"4417-208-3"}],"employers":["Valley Crest Packing Company"]}',
        "hide": b"Tulare\nforklift operator\n",
        "keep": b"lisinopril\n",
        "columns": b"mrn = MRN known\n",
        "in/a.txt": LETTER.encode(),
        "in/ward/b.txt": LETTER.replace("2014", "2013").encode(),
        "in/ward/c.txt": b"Nothing to see.\n",
        "in/ward/bad.txt": b"Ms. Delgado \xff\n",
        "golden.key": read(golden_key),
    }
    for path, data in put.items():
        with open(os.path.join(ground, path), "wb") as file:
            file.write(data)
    os.chmod(os.path.join(ground, "golden.key"), 0o600)
    subprocess.run([scrim, "keygen", "--custodian", "custodian"], cwd=ground, check=True)
    subprocess.run([scrim, "-q", "--key=golden.key", "letter.txt", "-o", "sealed.txt", "--no-log", "--map=sealed",
                    "--recipient=custodian.pub"], cwd=ground, check=True)
    subprocess.run([scrim, "review", "-q", "letter.txt", "-o", "page.html"], cwd=ground, check=True)
    page = read(os.path.join(ground, "page.html")).decode()
    document = page[page.index('"document":{') + len('"document":'):]
    put = {"record": "decisions", "document": json.loads(document[:document.index("}") + 1]), "offsets": "codepoints", "complete": False,
           "spans": [{"start": 0, "end": 13, "type": "FACILITY", "verdict": "add"}]}
    with open(os.path.join(ground, "decisions"), "w") as file:
        json.dump(put, file)


def all_lines():
    letter, key = "../ground/letter.txt", "--key=../ground/golden.key"
    pieces = [LETTER, LETTER.replace("Delgado", "Okafor"), "Nothing.\n", LETTER.replace("2014", "2011")]
    records = "".join(json.dumps({"id": i, "note": piece}) + "\n" for i, piece in enumerate(pieces))
    batch = ["batch", "-q", key, "../ground/in", "out"]
    return [
        Text("letter", [key, letter, "-o", "clean"]),
        Text("replaced", [key, letter, "-o", "clean"], before={"clean": OLD, "clean.redactions.jsonl": OLD}),
        Text("known", [key, "--known=../ground/known.json", "--hide=../ground/hide", "--keep=../ground/keep", letter, "-o", "clean"]),
        Mapped("map", [key, letter, "-o", "clean", "--map=map", "--recipient=../ground/custodian.pub"]),
        Text("named", [key, letter, "-o", "clean"], environment={"FAULT_NAMED": "1"}),
        Mapped("named map", [key, letter, "-o", "clean", "--map=map", "--recipient=../ground/custodian.pub"],
               before={"clean": OLD, "clean.redactions.jsonl": OLD}, environment={"FAULT_NAMED": "1"}),
        Line("restore", ["restore", "--map=../ground/sealed", "--identity=../ground/custodian", "../ground/sealed.txt", "-o", "back"]),
        Stream("nul", ["-q", key, "--format=nul", "--jobs=1", "--log=log"], "\0".join(pieces).encode(), b"\0", b""),
        Stream("jsonl", ["-q", key, "--format=jsonl", "--field=note", "--jobs=1", "--log=log"], records.encode(), b"\n", b"{}"),
        Stream("jobs", ["-q", key, "--format=nul", "--jobs=3", "--log=log"], "\0".join(pieces).encode(), b"\0", b""),
        Stream("csv", ["-q", key, "--format=csv", "--field=note", "--columns=../ground/columns", "--shift-field=shift", "--jobs=1", "--log=log"],
               b"mrn,note,shift\n" + b"".join(b'48-29%d,"Ms. ""M"" Delgado of 3 July 2014",-%d\n' % (i, 7 + i) for i in range(3)), b"\n", b",,"),
        Line("windows-1252", ["-q", key, "--encoding=windows-1252"], given=LETTER.encode("cp1252")),
        Batch("batch", [*batch, "--jobs=1"], code=65),
        Resumed("resumed", [*batch, "--jobs=2"], code=65),
        Scan("scan", ["scan", key, letter]),
        Line("check", ["check", key, letter], code=1),
        Page("review", ["review", "-q", key, "--decisions=../ground/decisions", letter, "-o", "page.html"]),
        Keygen("keygen", ["keygen", "new.key"]),
        Custodian("custodian", ["keygen", "--custodian", "own"]),
    ]
