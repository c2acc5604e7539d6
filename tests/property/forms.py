"""The ways a letter writes a person, and what the cleaned letter must make of each.

A sentence holds a person's parts in braces: {given}, {surname}, their initials {g} {m} {s}, {title}; GIVEN and SURNAME are in capitals.
Each sentence is a paragraph of its letter, so that what became of it is found again by its words.
"""
import dataclasses
import functools
import re
import unicodedata

# Letters, with what stands between those of one name; blanks only between words that begin with a letter.
NAME = r"[^\W\d_](?:[\w'’-]|[ \n](?=[^\W\d_]))*?"
PARTS = {"given": NAME, "surname": NAME, "GIVEN": NAME, "SURNAME": NAME, "g": r"[^\W\d_]", "m": r"[^\W\d_]", "s": r"[^\W\d_]"}


@dataclasses.dataclass(frozen=True)
class Person:
    given: str
    middle: str      # an initial
    surname: str
    sex: str         # f, m
    role: str = "patient"

    @property
    def title(self):
        return "Dr." if self.role == "clinician" else "Mr." if self.sex == "m" else "Ms."

    def written(self, sentence):
        return sentence.format(given=self.given, surname=self.surname, GIVEN=self.given.upper(), SURNAME=self.surname.upper(), title=self.title,
                               g=self.given[0], m=self.middle, s=self.surname_initial())

    def surname_initial(self):
        """That of the word after particles: C of "de la Cruz", H of "Al-Hassan"."""
        return re.split(r"[ -]", self.surname.replace("Al-", ""))[-1][0] if self.surname[0].islower() or "Al-" in self.surname else self.surname[0]


@functools.lru_cache(maxsize=None)
def expression(sentence, title):
    """The sentence with any name in it; groups are called after the parts."""
    pieces = []
    for index, piece in enumerate(re.split(r"\{(\w+)\}", sentence)):
        if index % 2 == 0:
            pieces.append(re.escape(piece))
        elif piece == "title":
            pieces.append(re.escape(title))
        else:
            pieces.append(f"(?P<{piece}_{index}>{PARTS[piece]})")
    return re.compile("".join(pieces))


def fold(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.replace("\n", " ").casefold()


def seen_in(paragraph, sentence, title):
    """{given, surname: as the paragraph writes them; g, m, s: their first letters}; None: it is another sentence."""
    match = expression(sentence, title).fullmatch(paragraph)
    if not match:
        return None
    seen = {}
    for group, text in match.groupdict().items():
        part, text = group.partition("_")[0].lower() if len(group.partition("_")[0]) > 1 else group[0], fold(text)
        seen.setdefault(part, set()).add(text)
        if part in ("given", "surname"):
            seen.setdefault(part[0], set()).add(text[0])
    return seen


@dataclasses.dataclass
class Invented:
    """What a cleaned letter shows of one person."""
    parts: dict       # part -> the ways it is written
    entities: set
    problem: str = ""

    def name(self):
        return tuple(min(self.parts.get(part, {""})) for part in ("given", "surname"))


def read(mentions, result):
    """{person: Invented} of a letter of (person, sentence) in this order, a paragraph each."""
    invented = {person: Invented({}, set()) for person, _ in mentions}
    start = 0
    for (person, sentence), paragraph in zip(mentions, result.text.decode().split("\n\n")):
        one = invented[person]
        length = len(person.written(sentence).encode())
        spans = [span for span in result.spans if start <= span["in"][0] < start + length]
        start += length + 2
        one.entities |= {span.get("entity") for span in spans if span["type"] == "NAME"}
        seen = seen_in(paragraph, sentence, person.title)
        if seen is None or not spans or any(span["type"] != "NAME" for span in spans):
            one.problem = one.problem or f"{person.written(sentence)!r} became {paragraph!r}"
            continue
        for part, ways in seen.items():
            one.parts.setdefault(part, set()).update(ways)
    for person, one in invented.items():
        several = {part: ways for part, ways in one.parts.items() if len(ways) > 1}
        if several and not one.problem:
            one.problem = f"{person.given} {person.surname} became {several}"
        if len(one.entities) != 1 and not one.problem:
            one.problem = f"{person.given} {person.surname} is {sorted(map(str, one.entities))}"
    return invented


def text(mentions):
    return "\n\n".join(person.written(sentence) for person, sentence in mentions)
