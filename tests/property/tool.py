"""Runs scrim over many documents at once and reads what came of each."""
import dataclasses
import json
import os
import pathlib
import subprocess

WITHHELD = "withheld"


@dataclasses.dataclass
class Result:
    text: bytes      # None: withheld
    header: dict
    spans: list      # the span records of the log
    summary: dict
    log: bytes       # the span and summary records as written, but for the document's number

    @property
    def verdict(self):
        return self.summary.get("verdict")

    def places(self):
        """What was found where, whatever became of it."""
        return [(*span["in"], span["type"], span["rule"], span["confidence"]) for span in self.spans]


class Failure(Exception):
    """scrim ended in a way that no input may bring about."""


class Scrim:
    def __init__(self, program, folder):
        self.program = str(pathlib.Path(program).resolve())
        self.folder = pathlib.Path(folder)
        self._counter = 0

    def path(self, name):
        return self.folder / name

    def execute(self, arguments, stdin=None, environment=None, expected=(0, 65, 70)):
        process = subprocess.run([self.program, *map(str, arguments)], input=stdin, capture_output=True, env=environment, cwd=self.folder)
        if process.returncode not in expected:
            raise Failure(f"scrim {' '.join(map(str, arguments))}: ended with {process.returncode}: {process.stderr[-300:].decode(errors='replace')}")
        return process

    def key(self, name):
        """A project key, made once."""
        path = self.path(name)
        if not path.exists():
            self.execute(["keygen", path], expected=(0,))
        return path

    def _write(self, documents):
        self._counter += 1
        path = self.path(f"documents-{self._counter}")
        path.write_bytes(b"".join(document + b"\0" for document in documents))
        return path

    def clean(self, documents, *options, environment=None):
        """A Result a document, from one run over all of them."""
        path = self._write(documents)
        log = self.path("log")
        process = self.execute(["--quiet", "--format=nul", "--log", log, *options, path], environment=environment)
        return results(process.stdout, log.read_bytes(), len(documents))

    def clean_one(self, document, *options):
        """A Result for one document on standard input, as plain text."""
        log = self.path("log-one")
        process = self.execute(["--quiet", "--log", log, *options], stdin=document)
        return results(process.stdout + b"\0", log.read_bytes(), 1)[0]

    def clean_pieces(self, document, size, *options):
        """The cleaned text of a document that arrives through a pipe in pieces."""
        process = subprocess.Popen([self.program, "--quiet", *map(str, options)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        for start in range(0, len(document), size):
            process.stdin.write(document[start:start + size])
        process.stdin.close()
        text = process.stdout.read()
        process.stdout.close()
        return text if process.wait() == 0 else None

    def scan(self, documents, *options):
        path = self._write(documents)
        process = self.execute(["scan", "--format=nul", *options, path])
        return results(None, process.stdout, len(documents))


def results(output, log, count):
    """Cuts output and log of a run into documents, which the log numbers from 1."""
    headers, spans, summaries, lines, current = {}, {}, {}, {}, None
    for line in log.splitlines(keepends=True):
        record = json.loads(line)
        if record["record"] == "header":
            current = record["document"]
            headers[current], spans[current], lines[current] = record, [], []
            continue
        lines[current].append(line.replace(f'"document":{current},'.encode(), b""))
        if record["record"] == "span":
            spans[current].append(record)
        elif record["record"] == "summary":
            summaries[current] = record
    if sorted(headers) != list(range(1, count + 1)) or sorted(summaries) != sorted(headers):
        raise Failure(f"the log numbers {len(headers)} documents with {len(summaries)} summaries, not 1 to {count}")
    texts = cut(output, [summaries[number].get("verdict") == WITHHELD for number in range(1, count + 1)])
    return [Result(text, headers[number], spans[number], summaries[number], b"".join(lines[number]))
            for number, text in enumerate(texts, 1)]


def cut(output, withheld):
    if output is None:
        return [None] * len(withheld)
    texts = output.split(b"\0")[:-1]
    if len(texts) == len(withheld):
        return [None if refused and not text else text for text, refused in zip(texts, withheld)]
    if len(texts) == len(withheld) - sum(withheld):
        rest = iter(texts)
        return [None if refused else next(rest) for refused in withheld]
    raise Failure(f"{len(texts)} documents came out of {len(withheld)}, of which {sum(withheld)} were withheld")


def foreign_environment():
    """Settings that must not matter."""
    return {"PATH": os.environ.get("PATH", ""), "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati", "HOME": "/nowhere"}
