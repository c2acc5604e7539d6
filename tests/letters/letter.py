"""One letter: its people, its facts, and the marked text that the grammar makes of them."""
import contextlib
import dataclasses
import random

from dates import Calendar
from grammar import Expander
from marked import FREE, HOLE, Marked
from people import RELATIVES, TITLES, Person

UNITS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
MARKERS = {"NAME": ("[REDACTED]", "[NAME]", "[**Name**]", "XXXXX", "________", "(b)(6)", "█████"),
           "EMPLOYER": ("[REDACTED]", "[EMPLOYER]", "XXXX XXXX", "____________", "[**Company**]", "██████"),
           "FACILITY": ("[REDACTED]", "[**Hospital**]", "[FACILITY]", "XXXXXXXX", "__________"),
           "CITY": ("[CITY]", "[**Location**]", "XXXXX", "_______"),
           "COUNTY": ("[COUNTY]", "_______ County")}
ANY_MARKER = ("[REDACTED]", "XXXXXX", "________")
HOLE_FORMS = {"mr", "mrfull", "drlast", "drfull"}  # a title is left standing with nothing after it


@dataclasses.dataclass
class Knobs:
    density: float = 0.5      # share of telling sentences
    gaps: float = 0.0         # share of letters an earlier redaction left holes in
    markers: float = 0.0      # share of letters with visible redaction marks
    non_ascii: float = 0.03   # share of names with letters beyond ASCII
    unknown: float = 0.0      # share of surnames that are in no list
    old: float = 0.04         # share of people over 89
    length: float = 1.0       # how many times as many sentences as the grammar says


class Letter:
    def __init__(self, kind, rules, words, knobs, seed):
        self.rng = random.Random(seed)
        self.words, self.knobs = words, knobs
        self.british = kind in ("judgment", "referral") and self.rng.random() < 0.4
        self.calendar = Calendar(self.rng, self.british)
        self.age = self.rng.randint(90, 101) if self.rng.random() < knobs.old else self.rng.randint(18, 88)
        self.hole = self.rng.random() < knobs.gaps
        self.marker = self.rng.random() < knobs.markers
        self.people, self.values, self.entities = {}, {}, {}
        self.pieces, self.owners, self.spans, self.sink = [], [], [], None
        self.expander = Expander(rules, self, self.rng)
        self.expander.rule("kind." + kind)

    def marked(self):
        text = Marked("".join(self.pieces), "".join(self.owners), self.spans)
        return text.tidy()

    # -- what the expander calls

    def emit(self, text, type_name, entity=None):
        if self.sink is not None:
            self.sink.append(text)
        elif text:
            self.pieces.append(text)
            self.owners.append((self._span(type_name, entity or text) if type_name else FREE) * len(text))

    @contextlib.contextmanager
    def aside(self):
        """What is emitted meanwhile is collected instead of written."""
        kept, self.sink = self.sink, []
        try:
            yield self.sink
        finally:
            self.sink = kept

    def redacted(self, type_name):
        """Writes a hole or a marker instead of a value, in a letter that was redacted before."""
        if self.sink is not None or not (self.hole or self.marker) or self.rng.random() < 0.5:
            return False
        if self.hole and (not self.marker or self.rng.random() < 0.5):
            self._redact(HOLE, "GAP", type_name)
        else:
            self._redact(self.rng.choice(MARKERS.get(type_name, ANY_MARKER)), "MARKER", type_name)
        return True

    def _redact(self, text, kind, guess):
        self.pieces.append(text)
        self.owners.append(self._span(kind, guess) * len(text))

    def _span(self, type_name, entity):
        key = (type_name, entity)
        number = self.entities.setdefault(key, f"{type_name}-{sum(1 for known, _ in self.entities if known == type_name) + 1}")
        self.spans.append((type_name, number))
        if len(self.spans) >= 0xD000:  # owners are characters; surrogates begin at U+D800
            raise OverflowError("too many spans in a letter")
        return chr(len(self.spans))

    # -- fields that are no rules

    def field(self, name, arguments):
        rng = self.rng
        if name == "w":
            self.emit(self.words.draw(rng, arguments[0]), None)
        elif name == "d":
            self.emit("".join(rng.choice("0123456789") for _ in range(int(arguments[0]))), None)
        elif name == "D":
            count = int(arguments[0])
            self.emit(rng.choice("123456789" if count == 1 else "23456789") + "".join(rng.choice("0123456789") for _ in range(count - 1)), None)
        elif name == "A":
            self.emit("".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(int(arguments[0]))), None)
        elif name == "S":
            self.emit(f"{rng.choice([n for n in range(1, 773) if n != 666]):03}", None)
        elif name == "time":
            self.emit(self._time(), "TIME")
        elif "." in name:
            key, form = name.split(".", 1)
            self._person_field(key, form)
        else:
            text = self.calendar.field(name, self.age)
            if text is None:
                raise KeyError("no rule and no field: " + name)
            self.emit(text, "DATE")

    def _time(self):
        rng = self.rng
        hour, minute = rng.randint(1, 12), rng.choice(("00", "05", "10", "15", "20", "30", "40", "45", "55"))
        return rng.choice((f"{hour}:{minute} {rng.choice(('a.m.', 'p.m.', 'AM', 'PM'))}", f"{rng.randint(0, 23):02}:{minute}", f"{hour} {rng.choice(('a.m.', 'p.m.'))}"))

    def person(self, key):
        if key not in self.people:
            family = self.person("pat").last if key in RELATIVES and self.rng.random() < 0.7 else None
            sex = None
            if key == "spouse":
                sex = "m" if self.person("pat").sex == "f" else "f"
            self.people[key] = Person(key, self.rng, self.words, self.knobs, family, sex)
        return self.people[key]

    def _person_field(self, key, form):
        person = self.person(key)
        if form.startswith("age"):
            self._age(form, self.age if key == "pat" else (self.rng.randint(2, 30) if key == "child" else self.rng.randint(35, 98)))
            return
        if form in ("ref", "Ref"):
            self._reference(key, form == "Ref")
            return
        word = person.word(form)
        if word is not None:
            self.emit(word, None)
            return
        pieces = person.pieces(form)
        if pieces is None:
            raise KeyError("no such form of a person: " + form)
        for text, is_name in pieces:
            if not is_name:
                self.emit(text, None)
            elif not (form in HOLE_FORMS and key != "pat" and self.redacted("NAME")):
                self.emit(text, "NAME", key)

    def _reference(self, key, capital):
        roll = self.rng.random()
        if roll < 0.35:
            self._person_field(key, "mr" if key not in TITLES else "drlast")
        elif roll < 0.42:
            self._person_field(key, "last")
        elif roll < 0.75:
            self.emit(self.people[key].word("He" if capital else "he"), None)
        else:
            with self.aside() as text:
                self.expander.rule("party")
            noun = "".join(text)
            self.emit(noun[:1].upper() + noun[1:] if capital else noun, None)

    def _age(self, form, age):
        """An age: the number alone is the span, but over 89 the whole frame is."""
        number = UNITS[age % 10] if age < 10 else None
        if form == "age":
            frames = [("", str(age), "")] if number is None else [("", number, "")]
        elif form == "age-is":
            frames = [("", str(age), ""), ("", str(age), " years old"), ("", str(age), " years of age")]
        elif form == "age-yo":
            frames = [("", str(age), "-year-old"), ("", str(age), " year old"), ("", str(age), " y/o"), ("", str(age), " yo")]
        else:
            frames = [("", str(age), "-year-old"), ("", str(age), " year old"), ("", str(age), "-year-old")]
            if 20 <= age < 100:
                spelled = TENS[age // 10] + ("-" + UNITS[age % 10] if age % 10 else "")
                frames.append(("", spelled, "-year-old"))
        before, value, after = self.rng.choice(frames)
        if form in ("age-an", "age-An"):
            spoken_vowel = value[0] == "8" or value in ("18",) or value[0] in "aeiou"
            self.emit(("A" if form == "age-An" else "a") + ("n " if spoken_vowel else " "), None)
        if age > 89:
            self.emit(before + value + after, "AGE")
        else:
            self.emit(before, None)
            self.emit(value, "AGE")
            self.emit(after, None)
