"""Letters about people whom the test knows: one person in many forms and orders, and casts of two to eight people."""
import itertools
import random

import documents
from forms import Person, text
from visible import word_lists
from words import Words  # of tests/letters, whose path documents.py sets

PEOPLE = tuple(Person(*name.split("|")) for name in (
    "John|A|Smith|m", "Maria|T|Quintero|f", "Aisha|N|Rahman|f", "Wei|L|Zhang|m", "Minh|Q|Nguyen|m", "Olumide|B|Adeyemi|m", "Priya|K|Raman|f",
    "Dmitri|V|Sokolov|m", "Siobhán|M|O'Brien|f", "Juan|C|de la Cruz|m", "Yuki|H|Tanaka|f", "Fatima|Z|Al-Hassan|f", "Kwame|E|Mensah|m",
    "Håkon|J|Bjørnstad|m", "Giulia|R|Ferraro|f", "Grzegorz|W|Kowalczyk|m", "Carlos|D|Garcia-Lopez|m", "Leilani|P|Kealoha|f", "Ngozi|F|Okafor|f",
    "Rose|E|Young|f", "Sandra|L|Price|f", "Kenji|O|Watanabe|m", "Anneke|G|van den Berg|f", "Rafael|I|Ortiz|m"))

# The forms of one name that must be one person, whichever come together and in whatever order.
FORMS = {
    "credential": "A report was signed by {given} {m}. {surname}, MD, after the visit.",
    "titled": "I saw {title} {surname} again before lunch.",
    "reversed": "RE: {SURNAME}, {GIVEN}",
    "initials": "The form bears the initials {g}.{s}. in blue ink.",
    "initial": "A letter was sent to {g}. {m}. {surname} at home.",
    "possessive": "Patient {surname}'s left knee was swollen.",
    "broken": "After a long wait in the hall of the old building she was at last led in to {given}\n{surname}, who had the x-ray films ready and gave a "
              "long account of them to us all.",
    "full": "The patient, {given} {surname}, came in the morning.",
    "capitals": "PATIENT: {GIVEN} {SURNAME}",
    "entry": "Name: {surname}, {given} {m}.",
    "titled in full": "{title} {given} {surname} will come back.",
}
GIVEN_ALONE = "{given} was asked to come back, and {given} agreed to it."  # of nobody, unless a full name stands in the letter


def orders(person):
    """Every ordered pair of the forms, and thirty longer rows with the given name alone."""
    yield from ([(person, FORMS[name]) for name in pair] for pair in itertools.permutations(FORMS, 2))
    rng = random.Random(person.surname)
    for _ in range(30):
        row = ["full", *rng.sample([name for name in FORMS if name != "full"], rng.randint(1, 7))]
        row = [FORMS[name] for name in row] + [GIVEN_ALONE]
        rng.shuffle(row)
        yield [(person, sentence) for sentence in row]


# How a letter names somebody in full, by role, and what it calls him when the reader knows him.
INTRODUCTIONS = {
    "patient": ("The patient, {given} {surname}, was seen in the clinic.", "RE: {SURNAME}, {GIVEN}", "Patient: {given} {m}. {surname}",
                "I met {title} {given} {surname} at home.", "I spoke with {title} {given} {m}. {surname} about this."),
    "clinician": ("She was seen by Dr. {given} {surname} in the clinic.", "The report of {given} {m}. {surname}, MD, was reviewed.",
                  "Attending physician: {given} {surname}, M.D."),
    "attorney": ("The attorney, {given} {surname}, Esq., wrote to us.", "I spoke with {title} {given} {surname} on the phone.",
                 "cc: {given} {m}. {surname}, Esq."),
}
CALLS = {
    "titled": "I then saw {title} {surname} again, and {title} {surname} agreed.", "possessive": "It is in {title} {surname}'s file.",
    "initials": "The note is signed {g}.{s}. in ink.", "given": "We asked {given} to wait, and {given} did.",
    "initial": "A copy went to {g}. {surname} by mail.", "two initials": "A copy went to {g}. {m}. {surname} by mail.",
    "full": "After that {given} {surname} left.", "entry": "Name: {surname}, {given}",
}
SHOWS_SEX = {sentence for sentences in INTRODUCTIONS.values() for sentence in sentences if "{title} {given}" in sentence}


class Casts:
    """Draws people and letters about them.  Names that are words or places besides are left to other tests: here it counts who is who."""

    def __init__(self, seed):
        self.seed, self.words = seed, Words()
        self.female, self.male = word_lists("names/given-female.txt"), word_lists("names/given-male.txt")
        self.either = word_lists("names/either-sex.txt") | (self.female & self.male - word_lists("names/chiefly-*.txt"))
        self.other_words = word_lists("english/*.txt", "places/*.txt", "people/*.txt", "calendar/*.txt", "organisations/*.txt", "medical/*.txt", "protect/*.txt",
                                      "work/company.txt")
        self.abbreviations = word_lists("medical/abbreviation.txt", "people/credential.txt", "places/state-code.txt", "places/country.txt")
        self.nicknames = {}
        for line in (documents.ROOT / "dictionaries/tables/nicknames.txt").read_text().splitlines():
            nickname, _, given = line.partition("\t")
            if given:
                self.nicknames.setdefault(nickname, {nickname}).add(given)

    def related(self, one, other):
        """Whether two given names may be one person's."""
        one, other = one.lower(), other.lower()
        return bool(self.nicknames.get(one, {one}) & self.nicknames.get(other, {other})) or one[:3] == other[:3]

    def _draw(self, rng, given=None, surname=None, sex=None, role=None):
        sex = sex or rng.choice("fm")
        return Person(given or self.words.draw_given(rng, sex, 0), rng.choice("BCDEFGHKLNRTW"), surname or self.words.draw_surname(rng, 0, 0.05), sex,
                      role or rng.choice(("patient", "patient", "patient", "clinician", "clinician", "attorney")))

    def _fits(self, new, people):
        given, surname = new.given.lower(), new.surname.lower()
        other_sex = self.male if new.sex == "f" else self.female
        if len(given) < 3 or len(surname) < 3 or " " in surname or given in self.other_words or surname in self.other_words or given in other_sex - self.either:
            return False
        return not any(surname == person.surname.lower() and self.related(new.given, person.given) for person in people)

    def cast(self, rng):
        """Two to eight people: some are couples, of one family, or bear the same given name."""
        people, count = [], rng.randint(2, 8)
        while len(people) < count:
            roll, old = rng.random(), rng.choice(people) if people else None
            if old and roll < 0.2:
                new = self._draw(rng, surname=old.surname, sex="f" if old.sex == "m" else "m", role="patient")
            elif old and roll < 0.35:
                new = self._draw(rng, surname=old.surname)
            elif old and roll < 0.45:
                new = self._draw(rng, given=old.given, sex=old.sex)
            else:
                new = self._draw(rng)
            if self._fits(new, people):
                people.append(new)
        return people

    def _shows_sex(self, person, introduction):
        return introduction in SHOWS_SEX or person.given.lower() in (self.female if person.sex == "f" else self.male) - self.either

    def _clear(self, call, person, people, sexes):
        """Whether a call can mean nobody else of the letter."""
        others = [other for other in people if other is not person]
        family = [other for other in others if other.surname == person.surname]
        pair = (person.given[0] + person.surname_initial()).lower()
        if call in ("titled", "possessive"):
            return all(other.title != person.title for other in family) and (not family or all(sexes[one] for one in (person, *family)))
        if call == "initials":
            return pair not in self.abbreviations and all((other.given[0] + other.surname_initial()).lower() != pair for other in others)
        if call == "given":
            return all(not self.related(other.given, person.given) and other.surname.lower() != person.given.lower() for other in others)
        return "initial" not in call or all(other.given[0] != person.given[0] for other in family)

    def letter(self, number, variant=0):
        """Mentions of one cast in random order; a variant is about the same people in other words."""
        people = self.cast(random.Random(f"{self.seed}/{number}"))
        rng = random.Random(f"{self.seed}/{number}/{variant}")
        introductions = {person: rng.choice(INTRODUCTIONS[person.role]) for person in people}
        sexes = {person: person.role == "clinician" or self._shows_sex(person, introductions[person]) for person in people}
        mentions = list(introductions.items())
        for person in people:
            for call in rng.sample(sorted(CALLS), rng.randint(0, 4)):
                if self._clear(call, person, people, sexes):
                    mentions.append((person, CALLS[call]))
        rng.shuffle(mentions)
        return mentions


def document(name, mentions):
    return documents.Document(name, text(mentions).encode())
