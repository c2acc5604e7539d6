"""Words that letters are made of: names, places, states, drawn from the dictionaries.

A letter can draw from the whole of a list, from the part that is `known`, or from the part that is
`held-out` (crc32 of the name modulo 10 is 7).  Lists without the held-out part, for measuring how a
tool does on names it has never seen, are written by

    words.py LISTS-DIR OUT-DIR
"""
import pathlib
import random
import sys
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]

NICKNAMES = ("Bud", "Dusty", "Chip", "Skip", "Lala", "Nene", "Mimi", "Chuy", "Beto", "Red", "Ozzie", "Pepper")
DOMAINS = ("mailbox", "harborpost", "quickletter", "clinicmail", "valleynet", "paperplane", "lanternmail")
SUFFIXES = ("com", "net", "org", "co.uk", "edu", "us")
PARTICLES = ("de la", "van der", "von", "de", "di", "al", "del", "van")

# Names as their bearers write them; the dictionaries hold the plain form.
ACCENTED_GIVEN = ("José", "María", "Zoë", "Renée", "Björn", "Søren", "Łukasz", "Agnès", "Iñaki", "Jürgen", "Chloé", "Ángel", "Åsa",
                  "Béatrice", "Sinéad", "Nuño", "Đặng", "Ólafur", "İpek", "Žofia", "Martín", "Inés", "Rubén", "Anaïs")
ACCENTED_SURNAMES = ("Muñoz", "García", "Peña", "Núñez", "Jiménez", "Ibáñez", "Lefèvre", "Gößmann", "Østergård", "Dvořák", "Kovačević",
                     "Nguyễn", "Şahin", "Wójcik", "Brûlé", "Åkerström", "Müller-Größ", "Castañeda", "Zúñiga", "Đorđević", "Pokorný",
                     "Sæther", "O’Dálaigh", "Güneş")


def held_out(name):
    return zlib.crc32(name.lower().encode()) % 10 == 7


def read_list(path):
    """Entries of a dictionary file with their number (0 where there is none)."""
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, _, number = line.partition("\t")
            entries.append((word, int(number) if number.isdigit() else 0))
    return entries


def display(word):
    """Title case, as a letter would write it: McNeil, O'Hara, Smith-Jones."""
    parts = []
    for part in word.split(" "):
        part = "-".join(piece[:1].upper() + piece[1:] for piece in part.split("-"))
        if part.startswith("Mc") and len(part) > 4:
            part = "Mc" + part[2:3].upper() + part[3:]
        if part[:2] in ("O'", "D'") and len(part) > 3:
            part = part[:2] + part[2:3].upper() + part[3:]
        parts.append(part)
    return " ".join(parts)


class Words:
    """All lists, loaded once."""

    def __init__(self, which="all", dictionaries=ROOT / "dictionaries"):
        self.which = which
        dictionaries = pathlib.Path(dictionaries)
        names = dictionaries / "names"
        self.female = self._names(names / "given-female.txt")
        self.male = self._names(names / "given-male.txt")
        self.given_world = self._names(names / "given-world.txt")
        ranked = sorted(read_list(names / "surname-us.txt"), key=lambda entry: entry[1])
        self.surname = self._part([word for word, _ in ranked])
        self.surname_world = self._names(names / "surname-world.txt")
        places = dictionaries / "places"
        self.place = [display(word) for word, _ in read_list(places / "place-us.txt") if len(word) > 3]
        self.country = [display(word) for word, _ in read_list(places / "country.txt") if "&" not in word]
        self.state = [display(word) for word, _ in read_list(places / "state.txt")]
        self.state_code = [word.upper() for word, _ in read_list(places / "state-code.txt")]

    def _part(self, words):
        words = [word for word in words if len(word) > 2]
        if self.which == "held-out":
            words = [word for word in words if held_out(word)]
        elif self.which == "known":
            words = [word for word in words if not held_out(word)]
        return [display(word) for word in words]

    def _names(self, path):
        return self._part([word for word, _ in read_list(path)])

    def draw_given(self, rng, sex, accented):
        if rng.random() < accented:
            return rng.choice(ACCENTED_GIVEN)
        if rng.random() < 0.2:
            return rng.choice(self.given_world)
        return rng.choice(self.female if sex == "f" else self.male)

    def draw_surname(self, rng, accented, unknown):
        if rng.random() < unknown:
            return self.coin(rng)
        if rng.random() < accented:
            return rng.choice(ACCENTED_SURNAMES)
        if rng.random() < 0.25:
            return rng.choice(self.surname_world)
        return self.surname[int(len(self.surname) * rng.random() ** 3)]  # frequent names more often

    def coin(self, rng):
        """A surname that is in no list: two halves that never met."""
        while True:
            head, tail = rng.choice(self.surname), rng.choice(self.surname)
            name = display((head[:rng.randint(2, 4)] + tail[-rng.randint(3, 5):]).lower())
            if name.isalpha() and name not in self.surname_set:
                return name

    @property
    def surname_set(self):
        if not hasattr(self, "_surname_set"):
            self._surname_set = set(self.surname) | set(self.surname_world)
        return self._surname_set

    def draw(self, rng, kind):
        """{w KIND} of the grammar."""
        if kind == "surname":
            return self.draw_surname(rng, 0, 0)
        if kind == "place":
            return rng.choice(self.place)
        if kind == "country":
            return rng.choice(self.country)
        if kind == "state":
            return rng.choice(self.state)
        if kind == "state-code":
            return rng.choice(self.state_code)
        if kind == "domain":
            return rng.choice(DOMAINS) + "." + rng.choice(SUFFIXES)
        if kind == "user":
            name = self.draw_surname(rng, 0, 0).lower().replace(" ", "").replace("'", "")
            return rng.choice(("", rng.choice("abcdefgh"), rng.choice("jklmnprst") + ".")) + name + rng.choice(("", "", str(rng.randint(1, 99))))
        raise KeyError(kind)


def main():
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if line.startswith("#") or not held_out(line.rstrip("\n").partition("\t")[0])]
        (target / path.name).write_text("".join(kept), encoding="utf-8")


if __name__ == "__main__":
    main()
