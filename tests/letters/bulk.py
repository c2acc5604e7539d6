"""Many letters cheaply: copies of base letters in which names, numbers and days are drawn anew."""
import re

from marked import FREE, HOLE, RUN

WORD = re.compile(r"[^\W\d_]{2,}")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
KEPT = {"AGE", "TIME", "GAP", "MARKER", "EMPLOYER", "FACILITY", "ORGANIZATION", "PROFESSION", "CITY", "COUNTY", "STATE", "COUNTRY"}


class Template:
    """A base letter as fixed texts and slots that share their replacement where they were equal."""

    def __init__(self, marked):
        self.pieces, self.slots = [], []  # pieces: str, or the index of a slot
        self._index = {}
        for run in RUN.finditer(marked.owner):
            text = marked.text[run.start():run.end()]
            if run.group(1) == FREE:
                self.pieces.append(text)
                continue
            type_name, _ = marked.spans[ord(run.group(1)) - 1]
            if type_name == "NAME":
                self._split(text, WORD, "name")
            elif type_name == "DATE":
                self._split(text, DAY, "day") if not YEAR.search(text) else self._split_date(text)
            elif type_name in KEPT:
                self.pieces.append(text.replace(HOLE, ""))
            else:
                self._slot("number", text)

    def _split_date(self, text):
        last = 0
        for match in YEAR.finditer(text):
            self._split(text[last:match.start()], DAY, "day")
            self._slot("year", match.group())
            last = match.end()
        self._split(text[last:], DAY, "day")

    def _split(self, text, pattern, kind):
        last = 0
        for match in pattern.finditer(text):
            self.pieces.append(text[last:match.start()])
            self._slot(kind, match.group())
            last = match.end()
        self.pieces.append(text[last:])

    def _slot(self, kind, text):
        key = (kind, text.lower() if kind == "name" else text)
        if key not in self._index:
            self._index[key] = len(self._index)
        self.pieces.append(len(self.slots))
        self.slots.append((kind, text, self._index[key]))

    def copy(self, words, rng):
        """The letter with other people and numbers in it."""
        drawn = [None] * len(self._index)
        digits = list("0123456789")
        rng.shuffle(digits)
        table = str.maketrans("0123456789", "".join(digits))
        values = []
        for kind, text, index in self.slots:
            if drawn[index] is None:
                drawn[index] = self._draw(kind, text, words, rng, table)
            value = drawn[index]
            if kind == "name":
                value = value.upper() if text.isupper() else value.lower() if text.islower() else value
            values.append(value)
        return "".join(piece if isinstance(piece, str) else values[piece] for piece in self.pieces)

    @staticmethod
    def _draw(kind, text, words, rng, table):
        if kind == "name":
            return text if len(text) < 3 else words.surname[int(len(words.surname) * rng.random() ** 2)]
        if kind == "year":
            return text[:3] + rng.choice("0123456789")
        if kind == "day":
            return str(rng.randint(1, 9)) if len(text) == 1 else str(rng.randint(10, 12))
        return text.translate(table)


def write(out, bases, size, words, rng):
    """Writes letters, a NUL after each, until at least `size` bytes are out; cut to whole letters."""
    templates = [Template(base) for base in bases]
    written = 0
    while True:
        for template in templates:
            letter = template.copy(words, rng).encode() + b"\0"
            if written + len(letter) > size:
                return
            out.write(letter)
            written += len(letter)
