"""The pools of invented people, places and firms that stand in for real ones.

A surrogate must read naturally, and must not be taken for something else: no eponym (Parkinson), no
famous surname, no word, no place, no given name in the place of a surname.  docs: SOURCES.md.
"""
import itertools
import os
import re

from tools.compose import EXPAT, HERE, NAME_WORD_LEVEL, decided, phrases
from tools.listfile import canonical, entries, plain, read_list, tokens

MIN_LENGTH, MAX_LENGTH = 4, 12
GIVEN_COUNT = 1500
MALE_COUNT = 900


def roots(name):
    """Building blocks of invented names, in the order of the file."""
    return [row[0] for row in read_list(os.path.join(HERE, "roots", name + ".txt"))[1] if row[0]]


class Pools:
    def __init__(self, lists):
        self.lists = lists
        hand = lambda name: entries(f"{lists.out}/{name}.txt")      # noqa: E731
        single = lambda found: {w for e in found for w in e.split()}  # noqa: E731
        self.eponyms = single(hand("medical/eponym"))
        self.clinical = single(hand("medical/drug") | hand("medical/device") | hand("medical/scale"))
        self.geography = {p for p in lists.us | lists.territories | hand("places/county")
                          if " " not in p}
        self.months = {m for m in hand("calendar/month")}
        self.bodies = single(hand("organisations/insurer") | hand("people/title")
                             | hand("organisations/organisation-head")
                             | hand("organisations/facility-modifier") | hand("english/demonym")
                             | hand("english/capital"))
        self.famous = self.famous_surnames()

    def famous_surnames(self):
        """Last names of the persons that WordNet knows, and a list written by hand."""
        found = set()
        for lemmas, _ in self.lists.wordnet.persons():
            for lemma in lemmas:
                name = re.sub(r",? (?:jr|sr|i+|iv|v|the .*)\.?$", "", plain(lemma).lower())
                found.update(list(tokens([name]))[-1:])
        return found | decided("add", "famous-surname")

    def write_all(self):
        lists = self.lists
        lists.write("tables/famous-surname", "Surnames of famous people, real or invented: never used "
                    "as a surrogate.", "Debian wordnet-base 3.0; entries added by hand from general "
                    "knowledge", "WordNet 3.0 (permissive, see licences/wordnet-base), MIT",
                    self.famous, columns="surname")
        census = "Debian golang-github-nbutton23-zxcvbn-go-dev, ruby-faker (US Census)"
        pool = lambda name, text, source, rows: lists.write(        # noqa: E731
            f"surrogates/{name}", text, source, EXPAT, rows)
        pool("surname", "Invented people take their surnames from here.", census, self.surnames())
        male, female = self.given()
        pool("given-male", "Given names for invented men.", census, male)
        pool("given-female", "Given names for invented women.", census, female)
        stems = self.invented("stem", "Invented names that facilities, employers and towns are built "
                              "on.")
        self.invented("street", "Invented names of streets, without Street or Road.", stems)

    def surnames(self):
        lists = self.lists
        banned = (self.eponyms | self.clinical | self.geography | self.famous | self.months
                  | self.bodies | set(lists.tier) | lists.medical_words | lists.given
                  | decided("drop", "surrogate"))
        return {s.capitalize() for s in lists.surname_rank
                if MIN_LENGTH <= len(s) <= MAX_LENGTH and s not in banned
                and re.search(r"[aeiouy]", s)}

    def given(self):
        """Names mostly borne by one sex (the census lists keep a name where it is most frequent),
        the most frequent first, until the pool is full."""
        lists = self.lists
        census = lists.sources.zxcvbn()
        countries = {t for t in lists.territories if " " not in t}
        common = {w for w, level in lists.tier.items() if level <= NAME_WORD_LEVEL}
        banned = (self.eponyms | self.months | common | countries | self.clinical
                  | decided("drop", "surrogate"))

        def fit(name):
            return 3 <= len(name) <= 11 and name not in banned and re.search(r"[aeiouy]", name)

        male = [n for n in tokens(census["malenames"]) if n in lists.male and fit(n)]
        male += sorted(n for n in lists.male - lists.female - set(male)
                       if fit(n) and lists.surname_rank.get(n, 99999) > 1000)
        female = [n for n in tokens(census["femalenames"])
                  if n in lists.female and n not in lists.male and fit(n)]
        return ({n.capitalize() for n in male[:MALE_COUNT]},
                {n.capitalize() for n in female[:GIVEN_COUNT]})

    def invented(self, name, purpose, taken=()):
        """Every first part with every last part, unless that is a word, a name or a place."""
        lists = self.lists
        real = (lists.all_names | lists.us | lists.world | set(lists.tier) | lists.medical_words
                | self.famous | self.eponyms | self.clinical | lists.territories
                | phrases(lists.sources.chance()) | self.geography | {t.lower() for t in taken}
                | decided("drop", "surrogate"))
        found = set()
        for first, last in itertools.product(roots(name + "-first"), roots(name + "-last")):
            word = first + last
            if (first[-1] == last[0] or re.search(r"(.)\1\1|[aeiou]{3}", word) or word in real
                    or not MIN_LENGTH < len(word) <= MAX_LENGTH):
                continue
            found.add(word.capitalize())
        lists.write(f"surrogates/{name}", purpose, "composed of roots written by hand (tools/roots), "
                    "real words, names and places left out", "MIT", found)
        return found
