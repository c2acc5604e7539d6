"""What goes into each generated list.  Every method of Lists writes one kind of list.

Two directories beside this file hold what people decided: add/LIST.txt is joined to a generated
list, drop/LIST.txt is taken out of it (both one entry a line, '#' starts a comment).
"""
import os
import re

from tools.listfile import canonical, entries, plain, tokens, write_list

HERE = os.path.dirname(os.path.abspath(__file__))
SPELLINGS = "english|american|british|british_z|canadian|australian|variant_1"
WORD_LEVEL = 70         # above it SCOWL's lower-case files hold names
CAPITAL_LEVEL = 60      # above it its capitalised files hold little but names
NAME_WORD_LEVEL = 50    # names from outside the US census that are words up to here are dropped
MAX_WORDS = 6           # longest phrase the lexicon matches

EXPAT = "MIT (Expat)"
APACHE = "Apache-2.0"
SCOWL = "SCOWL (permissive, see licences/scowl)"
WORDNET = "WordNet 3.0 (permissive, see licences/wordnet-base)"
UNICODE = "Unicode (see licences/unicode-cldr-core)"
HAND = "entries added by hand from general knowledge"

LEGAL = re.compile(r"[ ,]+(?:inc|inc\.|incorporated|corp|corp\.|corporation|co|co\.|company|companies"
                   r"|cos\.|llc|l\.l\.c\.|ltd|ltd\.|lp|l\.p\.|plc|n\.a\.|holdings)$", re.I)

# Public bodies among WordNet's groups, which also hold dynasties, councils and armed bands.
BODY = re.compile(r"^[A-Z].* (?:Administration|Agency|Association|Bureau|Service|Services|Institute|"
                  r"Institutes|Institution|Commission|Board|Academy|University|Corps|Guard|Office|"
                  r"Society|Union|Federation|Foundation|Bank|Army|Navy|Force|Department)$|"
                  r"^(?:Department|Bureau|Office|University|Board|Center|Centers) (?:of|for) ")
NOT_A_BODY = re.compile(r"terror|extremis|guerrilla|militan|separatis|insurgen|rebel|milit(?:ia|ary wing)"
                        r"|ancient|century|Islam|Liberation|Volunteer|Republican Army|Red Army|Soviet"
                        r"|intelligence|Confedera|Continental")


def decided(kind, name):
    """The additions ('add') or removals ('drop') for a list, canonical."""
    return entries(os.path.join(HERE, kind, name + ".txt")) - {""}


def phrase(text):
    """A canonical phrase short enough for the lexicon, or None."""
    text = re.sub(r"\s*&\s*", " & ", text)
    text = re.sub(r"[^a-z0-9&' \-.]", " ", plain(text).lower())
    text = canonical(re.sub(r"\s+", " ", text))
    if re.search(r"[a-z]", text) and len(text) > 1 and len(text.split()) <= MAX_WORDS:
        return text
    return None


def phrases(texts):
    return {p for p in map(phrase, texts) if p}


class Lists:
    def __init__(self, sources, wordnet, out):
        self.out, self.sources, self.wordnet = out, sources, wordnet
        self.counts = {}
        levels = sources.scowl(("words", "contractions"), WORD_LEVEL, SPELLINGS)
        self.tier = {}
        for word, level in levels.items():
            word = word.lower().replace("'", "")
            if re.fullmatch(r"[a-z]+", word):
                self.tier[word] = min(level, self.tier.get(word, 99))

    def write(self, name, purpose, source, licence, rows, number="none", columns=None):
        """Joins add/, takes out drop/, writes dictionaries/NAME.txt."""
        base = name.split("/")[1]
        added, dropped = decided("add", base), decided("drop", base)
        if not columns and not name.startswith("surrogates/"):
            if isinstance(rows, dict):
                rows = {**{a: None for a in added}, **rows}
                rows = {r: n for r, n in rows.items() if r not in dropped}
            else:
                rows = (set(rows) | added) - dropped
            source = f"{source}; {HAND}" if added else source
        self.counts[name] = write_list(f"{self.out}/{name}.txt", purpose, source, licence, rows,
                                       number, columns)

    # Names -----------------------------------------------------------------------------------

    def names(self):
        census = self.sources.zxcvbn()
        ruby_male, ruby_female, ruby_given, ruby_surnames, self.demonyms = self.sources.ruby_faker()
        php_given, php_surnames, self.jobs, _ = self.sources.php_faker()
        fake_given, fake_surnames, top = self.sources.fake_factory()
        self.male = set(tokens(ruby_male + census["malenames"]))
        self.female = set(tokens(ruby_female + census["femalenames"]))
        self.mostly_male = set(tokens(census["malenames"]))
        self.mostly_female = set(tokens(census["femalenames"]))
        self.surname_rank = self.rank_surnames(top, census["surnames"])
        particles = entries(f"{self.out}/people/particle.txt")
        us = self.male | self.female | set(self.surname_rank) | decided("add", "surname-us")
        given = self.foreign(ruby_given + php_given + fake_given, us, particles)
        world = self.foreign(ruby_surnames + php_surnames + fake_surnames, us, particles)
        self.given = self.male | self.female | given | decided("add", "given-male") | decided("add", "given-female")
        ruby_zxcvbn = "Debian ruby-faker, golang-github-nbutton23-zxcvbn-go-dev (US Census 1990)"
        fakers = "Debian ruby-faker, php-faker, python3-fake-factory"
        self.write("names/given-male", "Given names borne by men in the United States.",
                   ruby_zxcvbn, EXPAT, self.male)
        self.write("names/given-female", "Given names borne by women in the United States.",
                   ruby_zxcvbn, EXPAT, self.female)
        self.write("names/given-world", "Given names of other countries, words of everyday English "
                   "left out.", fakers, EXPAT, given)
        self.write("names/surname-us", "Surnames of the United States; the rank is that of the "
                   "census.", "Debian golang-github-nbutton23-zxcvbn-go-dev, python3-fake-factory "
                   "(US Census)", EXPAT, self.surname_rank, "rank")
        self.write("names/surname-world", "Surnames of other countries, words of everyday English "
                   "left out.", fakers, EXPAT, world)
        self.all_names = self.given | set(self.surname_rank) | world | us

    def rank_surnames(self, top, ordered):
        """The first thousand keep their census place; the long list, which lacks the surnames
        that are also given names or common words, follows."""
        rank = {}
        for word in list(tokens(top)) + list(tokens(ordered)):
            rank.setdefault(word, len(rank) + 1)
        return rank

    def foreign(self, texts, us, particles):
        return {t for t in tokens(texts)
                if t not in us and t not in particles and len(t) >= 3
                and self.tier.get(t, 99) > NAME_WORD_LEVEL}

    # English ---------------------------------------------------------------------------------

    def english(self):
        self.write("english/english", "Lower-case English words; the tier is the SCOWL level, small "
                   "is common.\nA word that is not here and not medical is unknown.",
                   f"Debian scowl 2020.12.07, words and contractions up to level {WORD_LEVEL}",
                   SCOWL, self.tier, "tier")
        upper = self.sources.scowl(("upper",), CAPITAL_LEVEL, SPELLINGS)
        persons = set()
        for lemmas, _ in self.wordnet.persons():
            persons.update(tokens(lemmas))
        capitals = {w.lower().replace("'", "") for w in upper}
        capitals = {c for c in capitals if re.fullmatch(r"[a-z]{2,}", c)}
        capitals -= self.all_names | self.us | self.world | self.territories
        capitals -= persons | set(self.tier)
        self.write("english/capital", "Words that English writes with a capital and that name neither "
                   "a person nor a place.", f"Debian scowl 2020.12.07, upper up to {CAPITAL_LEVEL}, "
                   "read by hand", SCOWL, capitals)
        self.demonym()

    def demonym(self):
        found = phrases(self.demonyms) | phrases(n for n in self.languages if "," not in n)
        found = {f for f in found if len(f) > 3 and f not in self.given and f not in self.tier
                 and self.surname_rank.get(f, 99999) > 20000}
        self.write("english/demonym", "Nationalities, languages, religions, ethnic groups: they say "
                   "what a person is, not who.", "Debian ruby-faker, unicode-cldr-core",
                   "MIT (Expat), Unicode", found)

    # Medicine --------------------------------------------------------------------------------

    def medical(self):
        net = self.wordnet
        offsets = set()
        for lemma, gloss in (("drug", "substance"), ("illness", ""), ("ill health", ""),
                             ("symptom", ""), ("body part", ""), ("medical procedure", ""),
                             ("medical instrument", ""), ("microorganism", "")):
            offsets |= net.under(lemma, gloss)
        core = set(tokens(x for x in net.lemmas(offsets) if x == x.lower()))
        trade = set(tokens(net.trade_names()))
        other = set(tokens(net.lower)) - self.all_names
        words = (core | trade | other) - set(self.tier)
        self.write("medical/medical", "Medical and other learned words beyond the English list, with "
                   "the trade names of older drugs.", "Debian wordnet-base 3.0", WORDNET, words)
        self.medical_words = core | trade

    # Places ----------------------------------------------------------------------------------

    def places(self):
        us, world = self.sources.phone_places()
        territories, parts, self.languages = self.sources.cldr()
        located = self.wordnet.under("location", "a point or extent in space")
        net_places = {x for x in self.wordnet.lemmas(located) if x[:1].isupper()}
        states = {name for code, name in parts.items() if code[:2] in ("us", "ca")}
        us_states = {name for code, name in parts.items() if code[:2] == "us"}
        codes = {code[2:] for code in parts if code[:2] in ("us", "ca")}
        self.states = phrases(states) | decided("add", "state")
        countries = phrases(t for t in territories if "outlying" not in t.lower())
        self.territories = countries | self.states | decided("add", "country")
        net_us = {x for o in located for x in self.wordnet.nouns[o][0] if x[:1].isupper()
                  and self.in_state(self.wordnet.nouns[o][1], us_states)}
        self.us = (phrases(us) | phrases(net_us)) - self.states - countries
        self.us |= {"saint" + p[2:] for p in self.us if p.startswith("st ")}
        self.us |= {"fort" + p[2:] for p in self.us if p.startswith("ft ")}
        world = phrases(x for x in world | net_places if x[:1].isupper())
        regions = phrases(x for code, x in parts.items() if code[:2] not in ("us", "ca"))
        self.world = {p for p in world if self.tier.get(p, 99) > NAME_WORD_LEVEL}
        self.world |= {p for p in regions if p not in self.tier}
        self.world = {p for p in self.world - self.us - self.territories if len(p) > 2}
        self.write("places/place-us", "Towns and other places of the United States.",
                   "Debian python3-phonenumbers 8.12.57 (modified: names only), wordnet-base 3.0",
                   f"{APACHE}, WordNet", self.us)
        self.write("places/place-world", "Places of other countries, words of everyday English left "
                   "out.", "Debian python3-phonenumbers 8.12.57 (modified: names only), wordnet-base "
                   "3.0, unicode-cldr-core", f"{APACHE}, WordNet, Unicode", self.world)
        self.write("places/country", "Countries and dependent territories.",
                   "Debian unicode-cldr-core 41", UNICODE, countries - self.states)
        self.write("places/state", "States and territories of the United States, provinces of Canada.",
                   "Debian unicode-cldr-core 41", UNICODE, self.states)
        self.write("places/state-code", "Postal codes of the states and provinces (written in "
                   "capitals in a letter).", "Debian unicode-cldr-core 41", UNICODE, codes)

    @staticmethod
    def in_state(gloss, states):
        """A gloss such as ' a city in northern California; ...' speaks of a place in a US state."""
        match = re.match(r"\s*(?:an?|the) [^;]*?\b(?:city|town|suburb|resort|borough|village|port|"
                         r"capital|county seat)\b[^;]*? (?:in|of) ([^;(]*)", gloss)
        return bool(match) and any(re.search(rf"\b{re.escape(s)}\b", match[1]) for s in states)

    def addresses(self):
        words = self.sources.postal_lexicon()
        source = "Debian postgresql-15-postgis-3-scripts, address_standardizer_data_us, us_lex"
        for name, classes, purpose in (
                ("street-type", (2,), "Words that end the name of a street, with abbreviations."),
                ("unit-word", (16, 17), "Words before the number of a flat, suite, floor."),
                ("direction", (22,), "Points of the compass in an address.")):
            found = phrases(w for c in classes for w in words[c]) | \
                {w for c in classes for w in words[c] if name == "direction" and len(w) == 1}
            self.write(f"places/{name}", purpose, source, EXPAT, found)

    # Work ------------------------------------------------------------------------------------

    def work(self):
        net, offsets = self.wordnet, set()
        for lemma, gloss in (("worker", "a person who works"),
                             ("professional", "a person engaged in one of the learned"),
                             ("health professional", ""), ("expert", "special knowledge")):
            offsets |= net.under(lemma, gloss, instances=False)
        found = phrases(x for x in net.lemmas(offsets) if x == x.lower())
        jobs = [p for job in self.jobs for p in re.split(r" OR | and | \(|\)|, ", job) if len(p) > 3]
        self.write("work/occupation", "Occupations; the last word of a title is often enough.",
                   "Debian wordnet-base 3.0, php-faker 1.20", "WordNet, MIT (Expat)",
                   found | phrases(jobs))
        companies = {c for name in self.sources.chance() for c in self.company_forms(name)}
        groups = {x for lemmas, gloss, file in net.nouns.values() if file == 14 for x in lemmas
                  if BODY.search(x) and not NOT_A_BODY.search(x + gloss)}
        self.write("work/company", "Large companies and public bodies: weak evidence for an employer.",
                   "Debian node-chance 2.2, wordnet-base 3.0", "MIT (Expat), WordNet",
                   companies | phrases(groups))

    def company_forms(self, name):
        """The full name, and the name without legal form unless that is a word or a person."""
        name = re.sub(r"^The ", "", name)
        full = phrase(name)
        short = name
        while LEGAL.search(short):
            short = LEGAL.sub("", short)
        short = phrase(short.rstrip(",& "))
        keep = short and len(short) > 2 and short not in self.tier and short not in self.all_names
        return {p for p in (full, short if keep else None) if p}
