"""What holds for every document.  Each property is a function over the whole set that reports to a Tally."""
import casts
import documents as source
import forms
import known
from dates_read import days_between, readings
from disguises import a_disguise_hides_nothing
from tool import foreign_environment
from visible import (HOLES, WORD, changed_spans, copied, first_difference, hidden, identifying, lost_text, original, originals, plain, replacement, standing,
                     word_lists)


class Tally:
    def __init__(self):
        self.passed, self.failed, self.seen = 0, 0, {}

    def check(self, property_name, document, holds, problem=""):
        if holds:
            self.passed += 1
            return
        self.failed += 1
        count = self.seen[property_name] = self.seen.get(property_name, 0) + 1
        if count <= 8:
            print(f"not so: {property_name}\n    in {document.name}\n    {problem}", flush=True)


class World:
    """The documents, the program, and runs that several properties look at."""

    def __init__(self, scrim, documents, flowing, damaged):
        self.scrim, self.documents, self.flowing, self.damaged = scrim, documents, flowing, damaged
        self.all = documents + damaged
        self.key, self.other_key = scrim.key("key"), scrim.key("other-key")
        self.cleaned = self.clean(self.all)
        self.english = word_lists("english/english.txt", "medical/*.txt", "people/*.txt")

    def clean(self, documents, *options, key=None, environment=None):
        return self.scrim.clean([document.data for document in documents], "--key", key or self.key, *options, environment=environment)

    def pairs(self):
        """Documents that came out, with their result."""
        return [(document, result) for document, result in zip(self.all, self.cleaned) if result.text is not None]


def every_document_comes_out(world, tally):
    for document, result in zip(world.all, world.cleaned):
        tally.check("every document comes out", document, result.verdict != "withheld", result.summary.get("reason", ""))


def bytes_outside_spans_are_identical(world, tally):
    for document, result in world.pairs():
        last_in = last_out = 0
        problem = ""
        for span in [*result.spans, {"id": "end", "in": [len(document.data)] * 2, "out": [len(result.text)] * 2}]:
            (start, end), (out_start, out_end) = span["in"], span["out"]
            if not (last_in <= start <= end and last_out <= out_start <= out_end):
                problem = f"span {span['id']} is out of order"
            elif document.data[last_in:start] != result.text[last_out:out_start]:
                problem = f"bytes before span {span['id']} changed: {document.data[last_in:start]!r} to {result.text[last_out:out_start]!r}"
            elif span.get("action") == "keep" and document.data[start:end] != result.text[out_start:out_end]:
                problem = f"kept span {span['id']} changed"
            if problem:
                break
            last_in, last_out = end, out_end
        counts = result.summary
        if not problem and (counts["spans"] != len(result.spans) or counts["bytes_in"] != len(document.data) or counts["bytes_out"] != len(result.text)
                            or sum(counts["by_type"].values()) != len(result.spans)):
            problem = f"the summary counts otherwise: {counts}"
        tally.check("bytes outside spans are identical", document, not problem, problem)


def line_breaks_stay(world, tally):
    for document, result in world.pairs():
        for span in result.spans:
            if span["type"] not in HOLES and span["action"] in ("surrogate", "shift", "tag"):
                before, after = original(document, span).count(b"\n"), replacement(result, span).count(b"\n")
                if before != after:
                    tally.check("a replacement keeps the line breaks of what it replaces", document, False,
                                f"{span['rule']}: {original(document, span)!r} became {replacement(result, span)!r}")
                    break
        else:
            tally.check("a replacement keeps the line breaks of what it replaces", document, True)


def offsets_map(world, tally):
    units = {"codepoints": lambda data: len(data.decode("utf-8")), "utf16": lambda data: len(data.decode("utf-8").encode("utf-16-le")) // 2}
    for unit, length in units.items():
        for (document, in_bytes), result in zip(zip(world.all, world.cleaned), world.clean(world.all, "--offsets", unit)):
            if in_bytes.text is None:
                continue
            problem = ""
            for span, counted in zip(in_bytes.spans, result.spans):
                expected = [[length(data[:at]) for at in span[side]] for side, data in (("in", document.data), ("out", in_bytes.text))]
                if [counted["in"], counted["out"]] != expected:
                    problem = f"span {span['id']}: {counted['in']} {counted['out']}, expected {expected}"
                    break
            tally.check(f"offsets in {unit} map", document, not problem and len(result.spans) == len(in_bytes.spans), problem)


def no_original_survives(world, tally):
    for document, result in world.pairs():
        rest = copied(document, result)
        problem = next((f"{span['type']} of {span['rule']} still stands: {text!r}" for text, span in originals(document, result, world.english)
                        if standing(text, rest)), "")
        tally.check("no original survives in the text", document, not problem, problem)


def no_pseudonym_is_an_original(world, tally):
    for document, result in world.pairs():
        names = [span for span in result.spans if span["type"] == "NAME" and span["action"] == "surrogate"]
        said = [plain(original(document, span)).replace("- ", "") for span in names]  # a word broken over a line is one
        words = {word.lower() for text in said for word in WORD.findall(text) if len(word) >= 4}
        problem = ""
        for span in names:
            taken = {word.lower() for word in WORD.findall(plain(replacement(result, span))) if len(word) >= 4} & words
            if taken:
                problem = f"{plain(original(document, span))!r} became {plain(replacement(result, span))!r}"
                break
        tally.check("no pseudonym equals an original", document, not problem, problem)


def no_original_in_the_log(world, tally):
    for document, result in world.pairs():
        log = result.log.decode("utf-8").lower()
        problem = ""
        for text, span in originals(document, result, world.english):
            digits = sum(c.isdigit() for c in text)
            telling = " " in text or digits >= 7 or (not digits and len(text) >= 5)
            if telling and standing(text.lower(), log):
                problem = f"{span['type']}: {text!r}"
                break
        tally.check("no original stands in the log", document, not problem, problem)


def tagging_twice_changes_nothing(world, tally):
    for profile in ("publication", "safe-harbor"):
        # Columns side by side are left out: with one of them shortened by tags, lines meet other neighbours.
        bases = [document for document in world.documents if document.layout != "columns"]
        kept = [(document, result) for document, result in zip(bases, world.clean(bases, "--profile", profile)) if result.text is not None]
        again = world.clean([source.Document(document.name, result.text) for document, result in kept], "--profile", profile)
        for (document, once), twice in zip(kept, again):
            problem = ""
            if twice.text != once.text:
                problem = first_difference(once.text, twice.text) + changed_spans(once.text, twice)
            tally.check(f"tagging twice changes nothing ({profile})", document, not problem, problem)


def shifts(document, result):
    """(span, set of possible offsets in days) of every full date that was shifted."""
    for span in result.spans:
        if span["type"] == "DATE" and span["action"] == "shift":
            before, after = readings(plain(original(document, span))), readings(plain(replacement(result, span)))
            possible = {days_between(before[name], after[name]) for name in before if name in after}
            if before:
                yield span, possible


def distances_between_dates_are_kept(world, tally):
    scope = world.scrim.path("scope")
    scope.write_text("one patient of this run\n")
    in_one_scope = None
    for document, result in zip(world.documents, world.clean(world.documents, "--scope-file", scope)):
        common, problem = None, ""
        for span, possible in shifts(document, result) if result.text is not None else ():
            common = possible if common is None else common & possible
            if not common:
                problem = f"{plain(original(document, span))!r} became {plain(replacement(result, span))!r}, not by the offset of the dates before it"
                break
            if 0 in common or any(days % 7 for days in common if len(common) == 1):
                problem = f"offset {sorted(common)}"
                break
        tally.check("dates of a document move by one offset of whole weeks", document, not problem, problem)
        if common and not problem:
            in_one_scope = common if in_one_scope is None else in_one_scope & common
            tally.check("dates of a scope move by one offset", document, in_one_scope, "another offset than in the documents before")
            in_one_scope = in_one_scope or common


def the_same_scope_gives_the_same_names(world, tally):
    """The halves of a letter, as two letters of one patient."""
    scope = world.scrim.path("scope")
    scope.write_text("one patient of this run\n")
    parts = []
    for document in world.documents:
        middle = document.data.find(b"\n", len(document.data) // 2) + 1
        if middle > 0:
            parts.append((document, document.data[:middle], document.data[middle:]))
    halves = [source.Document(document.name, half) for document, *both in parts for half in both]
    cleaned = world.clean(halves, "--scope-file", scope)
    for index, (document, _, _) in enumerate(parts):
        known, problem = {}, ""
        for half, result in zip(halves[2 * index:2 * index + 2], cleaned[2 * index:2 * index + 2]):
            if result.text is None:
                continue
            for span in result.spans:
                name = plain(original(half, span))
                if span["type"] == "NAME" and " " in name and span["action"] == "surrogate" and "stepped" not in span:
                    pseudonym = plain(replacement(result, span))
                    if known.setdefault(name, pseudonym) != pseudonym and not problem:
                        problem = f"{name!r} became {known[name]!r} and {pseudonym!r}"
        tally.check("the same scope gives the same names", document, not problem, problem)


def another_key_gives_other_names(world, tally):
    other = world.clean(world.documents, key=world.other_key)
    for document, one, two in zip(world.documents, world.cleaned, other):
        problem = ""
        if one.text is not None and two.text is not None:
            if one.places() != two.places():
                problem = "other spans"
            for first, second in zip(one.spans, two.spans):
                full_name = first["type"] == "NAME" and first["action"] == "surrogate" and original(document, first).count(b" ") >= 1
                if full_name and replacement(one, first) == replacement(two, second):
                    problem = f"both {replacement(one, first)!r}"
        tally.check("another key gives other names, in the same places", document, not problem, problem)


def wrapping_hides_no_less(world, tally):
    # golden letters have hard wraps of their own, which cannot be taken out by shape alone
    bases = [document for document in world.documents if document.layout == "flow" and not document.name.startswith("golden/")]
    bases += world.flowing
    plain_results = world.scrim.scan([document.data for document in bases])
    ways = {"at 40 columns": lambda data: source.wrapped(data, 40), "at 72 columns": lambda data: source.wrapped(data, 72),
            "into one line": source.unwrapped, "with double spacing": source.double_spaced,
            "at 72 columns with double spacing": lambda data: source.double_spaced(source.wrapped(data, 72))}
    for way, change in ways.items():
        changed = [change(document.data) for document in bases]
        for document, before, data, after in zip(bases, plain_results, changed, world.scrim.scan(changed)):
            if before.verdict == "withheld" and after.verdict == "withheld":
                continue
            lost = (hidden(document.data, before) - hidden(data, after)) & identifying(document)
            tally.check(f"wrapping {way} hides no less", document, not lost, lost and f"no longer found: {lost_text(document.data, lost)}")


def the_map_gives_the_input_back(world, tally):
    """All documents in one run with one map, by every profile; restored by their order and, one in ten, by their text."""
    identity = world.scrim.path("custodian")
    world.scrim.execute(["keygen", "--custodian", identity], expected=(0,))
    for profile in ("research", "publication", "safe-harbor", "limited"):
        sealed = world.scrim.path(f"map-{profile}")
        cleaned = world.clean(world.all, "--profile", profile, "--map", sealed, "--recipient", f"{identity}.pub")
        opening = ["restore", "--map", sealed, "--identity", identity]
        stream = b"".join((result.text or b"") + b"\0" for result in cleaned)
        restored = world.scrim.execute([*opening, "--format=nul"], stdin=stream).stdout.split(b"\0")
        for number, (document, result, original_text) in enumerate(zip(world.all, cleaned, restored), 1):
            if result.text is None:
                continue
            tally.check("the map gives the input back", document, original_text == document.data, first_difference(document.data, original_text))
            if number % 10 == 0:
                alone = world.scrim.execute([*opening, "--document", number], stdin=result.text).stdout
                tally.check("the map gives one input back", document, alone == document.data, first_difference(document.data, alone))


EXTRA_RULES = """# Takes words that say nothing, wherever they stand: also inside of names and dates.
rule extra/word
  type ID
  cross line
  trigger word the of at in on and was street road dr mr ms
  confidence 0.40
  regex (?i)(?:the|of|at|in|on|and|was|street|road|dr|mr|ms)\\b
  hit Send {the} letter.
  miss Nothing else here.

rule extra/number
  type ID
  cross line
  trigger digits 2 2
  confidence 0.40
  regex \\d{2}
  hit Room {12} here.
  miss Nothing else here.
"""


def more_rules_uncover_nothing(world, tally):
    folder = world.scrim.path("patterns")
    folder.mkdir(exist_ok=True)
    (folder / "extra.pat").write_text(EXTRA_RULES)
    cleaned = world.clean(world.documents, "--patterns", folder)
    for document, before, after in zip(world.documents, world.cleaned, cleaned):
        lost = hidden(document.data, before, kept=False) - hidden(document.data, after, kept=False) if after.text is not None else set()
        tally.check("adding a rule uncovers nothing", document, not lost, lost and lost_text(document.data, lost))


def dispatch_is_exhaustive(world, tally):
    for document, one, two in zip(world.all, world.cleaned, world.clean(world.all, "--exhaustive")):
        problem = ""
        if (one.log, one.text) != (two.log, two.text):
            only = sorted(set(one.places()) ^ set(two.places()))
            start, end, type_name, rule, _ = only[0] if only else (0, 0, "", "", 0)
            problem = f"{type_name} {rule} {document.data[start:end]!r} at {start} in {document.data[max(0, start - 30):end + 30]!r}, found by " \
                      f"{'dispatch' if only and only[0] in one.places() else '--exhaustive'} alone"
        tally.check("dispatch finds what --exhaustive finds", document, not problem, problem)


def scan_finds_what_clean_finds(world, tally):
    scanned = world.scrim.scan([document.data for document in world.all], "--key", world.key)
    for document, one, two in zip(world.all, world.cleaned, scanned):
        if one.text is None and two.verdict != "withheld":
            continue  # a limit of replacing, or the self-check
        difference = sorted(set(one.places()) ^ set(two.places()))
        tally.check("scan finds what clean finds", document, not difference and all(span["action"] == "none" for span in two.spans),
                    f"{difference[:2]}")


def alone_as_among_others(world, tally):
    for document, one in zip(world.all, world.cleaned):
        two = world.scrim.clean_one(document.data, "--key", world.key)
        same = one.text == (two.text if one.text is not None else None) and one.log == two.log
        tally.check("a document alone is cleaned as among others", document, same, "other text or log")


def threads_do_not_matter(world, tally):
    for document, one, two in zip(world.all, world.cleaned, world.clean(world.all, "--jobs", "4")):
        tally.check("threads do not matter", document, (one.text, one.log) == (two.text, two.log), "other text or log")


def surroundings_do_not_matter(world, tally):
    for document, one, two in zip(world.all, world.cleaned, world.clean(world.all, environment=foreign_environment())):
        tally.check("locale and time zone do not matter", document, (one.text, one.log) == (two.text, two.log), "other text or log")


def pieces_do_not_matter(world, tally):
    for document, result in list(zip(world.documents, world.cleaned))[::12]:
        for size in (1, 7, 4096):
            text = world.scrim.clean_pieces(document.data, size, "--key", world.key)
            tally.check(f"input in pieces of {size} is the same input", document, text == result.text, "other text")


def known_identifiers_are_hidden(world, tally):
    """Of 3,000 mentions in any form none is left, and every letter comes out."""
    mentions = 0
    for batch, facts in known.batches("known", world.english):
        if mentions >= 3000:
            break
        mentions += sum(len(document.gold) for document in batch)
        path = world.scrim.path("known.json")
        path.write_text(facts)
        for document, result in zip(batch, world.clean(batch, "--known", path)):
            tally.check("a letter with known identifiers comes out", document, result.text is not None, result.summary.get("reason", ""))
            left = identifying(document) - hidden(document.data, result, kept=False) if result.text is not None else set()
            tally.check("known identifiers are hidden", document, not left, left and lost_text(document.data, left))


def forms_of_a_name_are_one_person(world, tally):
    """However a letter writes a name and in whatever order, it is about one invented person, of the same sex."""
    rows = [row for person in casts.PEOPLE for row in casts.orders(person)]
    letters = [casts.document(f"forms of {row[0][0].given} {row[0][0].surname}: {forms.text(row)!r}", row) for row in rows]
    pools = {sex: {forms.fold(name) for name in word_lists(f"surrogates/given-{name}.txt")} for sex, name in (("f", "female"), ("m", "male"))}
    women, men, either = (word_lists(f"names/{name}.txt") for name in ("given-female", "given-male", "either-sex"))
    shown = {"f": women - men - either, "m": men - women - either}
    for row, letter, result in zip(rows, letters, world.clean(letters)):
        person, = {person for person, _ in row}
        invented = forms.read(row, result)[person]
        tally.check("all forms of a name are one person", letter, not invented.problem, invented.problem)
        if person.given.lower() in shown[person.sex]:
            given = invented.parts.get("given", set())
            tally.check("an invented person is of the same sex", letter, given <= pools[person.sex], f"{person.given} became {given}")


def people_of_a_cast_stay_apart(world, tally):
    """A thousand letters about two to eight people each, some of one family."""
    drawn = casts.Casts("casts")
    letters = [drawn.letter(number) for number in range(1000)]
    texts = [casts.document(f"cast {number}: {forms.text(letter)!r}", letter) for number, letter in enumerate(letters)]
    cleaned = world.clean(texts)
    for letter, document, result, again in zip(letters, texts, cleaned, world.clean(texts)):
        tally.check("the same key gives the same people", document, result.text == again.text, "other text")
        invented = forms.read(letter, result)
        problem = next((one.problem for one in invented.values() if one.problem), "")
        tally.check("everybody of a cast is one person in all forms", document, not problem, problem)
        problem = next(filter(None, (difference(one, other, invented) for one in invented for other in invented if one is not other)), "")
        tally.check("people of a cast stay apart", document, not problem, problem)


def difference(one, other, invented):
    """What is wrong between two people: one entity, one pseudonym, a family without a common name or with one that others have."""
    names = f"{one.given} {one.surname} and {other.given} {other.surname}"
    (given, surname), (other_given, other_surname) = invented[one].name(), invented[other].name()
    if invented[one].entities & invented[other].entities:
        return f"{names} are one entity"
    if (given, surname) == (other_given, other_surname):
        return f"{names} both became {given} {surname}"
    if surname and other_surname and (surname == other_surname) != (one.surname == other.surname):
        return f"{names} became {surname} and {other_surname}"
    return ""


def people_keep_their_pseudonyms_in_a_scope(world, tally):
    """Two letters in one scope about the same people, in other words."""
    drawn = casts.Casts("scopes")
    scope = world.scrim.path("scope")
    scope.write_text("one patient of this run\n")
    letters = [drawn.letter(number, variant) for number in range(200) for variant in range(2)]
    texts = [casts.document(f"letter {index} in one scope: {forms.text(letter)!r}", letter) for index, letter in enumerate(letters)]
    cleaned = world.clean(texts, "--scope-file", scope)
    for index in range(0, len(letters), 2):
        if any("stepped" in span for result in cleaned[index:index + 2] for span in result.spans):
            continue
        one, two = (forms.read(letters[at], cleaned[at]) for at in (index, index + 1))
        problem = next((f"{person.given} {person.surname} became {one[person].name()} and {two[person].name()}" for person in one
                        if one[person].name() != two[person].name()), "")
        tally.check("people keep their pseudonyms in a scope", texts[index], not problem, problem)


PROPERTIES = (
    every_document_comes_out, bytes_outside_spans_are_identical, line_breaks_stay, offsets_map, no_original_survives, no_pseudonym_is_an_original, no_original_in_the_log,
    tagging_twice_changes_nothing, distances_between_dates_are_kept, the_same_scope_gives_the_same_names, another_key_gives_other_names,
    wrapping_hides_no_less, a_disguise_hides_nothing, more_rules_uncover_nothing, dispatch_is_exhaustive, scan_finds_what_clean_finds, alone_as_among_others,
    the_map_gives_the_input_back, threads_do_not_matter, surroundings_do_not_matter, pieces_do_not_matter, known_identifiers_are_hidden,
    forms_of_a_name_are_one_person, people_of_a_cast_stay_apart, people_keep_their_pseudonyms_in_a_scope,
)
