"""Reader for the WordNet 3.0 data files (format: wndb(5WN))."""
import collections
import re


class WordNet:
    """nouns: {offset: (lemmas, gloss, lexicographer file)}; lower: lower-case lemmas of all parts
    of speech."""

    def __init__(self, sources):
        self.nouns = {}
        self.lower = set()
        self.kinds = collections.defaultdict(list)      # noun offset -> hyponyms
        self.instances = collections.defaultdict(list)  # noun offset -> instances
        for part in ("noun", "verb", "adj", "adv"):
            text = sources.text("wordnet-base", f"usr/share/wordnet/data.{part}", "latin-1")
            for line in text.splitlines():
                if not line.startswith(" "):
                    self.read(line, part)

    def read(self, line, part):
        head, _, gloss = line.partition("|")
        field = head.split()
        count = int(field[3], 16)
        lemmas = [re.sub(r"\(.*", "", field[4 + 2 * i]).replace("_", " ") for i in range(count)]
        self.lower.update(lemma for lemma in lemmas if lemma == lemma.lower())
        if part != "noun":
            return
        offset, first = field[0], 4 + 2 * count
        self.nouns[offset] = (lemmas, gloss, int(field[1]))
        for i in range(int(field[first])):
            symbol, target = field[first + 1 + 4 * i], field[first + 2 + 4 * i]
            if symbol == "@":
                self.kinds[target].append(offset)
            elif symbol == "@i":
                self.instances[target].append(offset)

    def under(self, lemma, gloss="", instances=True):
        """Offsets of a noun (named by a lemma and a piece of its gloss) and all below it."""
        todo = [o for o, (lemmas, text, _) in self.nouns.items() if lemma in lemmas and gloss in text]
        seen = set()
        while todo:
            offset = todo.pop()
            if offset not in seen:
                seen.add(offset)
                todo += self.kinds[offset]
                if instances:
                    todo += self.instances[offset]
        return seen

    def lemmas(self, offsets):
        return {lemma for offset in offsets for lemma in self.nouns[offset][0]}

    def trade_names(self):
        """Trade names that the glosses of drugs mention: 'trade names Advil, Motrin'."""
        names = set()
        for _, gloss, _ in self.nouns.values():
            for part in re.findall(r'trade names?\s+(?:is |are |of )?([^);"]+)', gloss):
                names.update(re.findall(r"[A-Z][A-Za-z-]+", part))
        return names

    def persons(self):
        """(lemmas, gloss) of every real or invented individual."""
        people = self.under("person", "a human being", instances=False)
        found = [o for p in people for o in self.instances[p]]
        return [(self.nouns[o][0], self.nouns[o][1]) for o in set(found)]
