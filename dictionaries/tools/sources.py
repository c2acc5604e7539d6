"""Readers: one per package, each returns plain Python data and decides nothing."""
import ast
import collections
import glob
import gzip
import html
import json
import os
import re
import sys

import yaml

from tools.listfile import plain


class Sources:
    """work: directory that holds one unpacked tree per package."""

    def __init__(self, work):
        self.work = work

    def path(self, package, path):
        return f"{self.work}/{package}/{path}"

    def text(self, package, path, encoding="utf-8"):
        with open(self.path(package, path), encoding=encoding) as data:
            return data.read()

    def zxcvbn(self):
        """US Census name lists, most frequent first: {'surnames': [...], 'malenames': ..., ...}.
        They are gzipped JSON inside Go byte strings."""
        path = self.path("golang-github-nbutton23-zxcvbn-go-dev",
                         "usr/share/gocode/src/github.com/nbutton23/zxcvbn-go/data/bindata.go")
        with open(path, "rb") as data:
            code = data.read()
        escapes = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"a": b"\a", b"b": b"\b", b"f": b"\f",
                   b"v": b"\v"}

        def byte(match):
            return bytes([int(match[1], 16)]) if match[1] else escapes.get(match[2], match[2])

        lists = {}
        for match in re.finditer(rb'var _data(\w+)Json = \[\]byte\("((?:[^"\\]|\\.)*)"\)', code):
            packed = re.sub(rb"\\x([0-9a-f]{2})|\\(.)", byte, match[2])
            content = json.loads(gzip.decompress(packed))
            if "List" in content:
                lists[match[1].decode().lower()] = content["List"]
        return lists

    def ruby_faker(self):
        """-> (US male, US female, given names of all locales, surnames of all locales, demonyms).
        The English file is the whole given-name file of the 1990 US Census."""
        base = self.path("ruby-faker",
                         "usr/share/rubygems-integration/all/gems/faker-2.21.0/lib/locales/")
        given, surnames = [], []

        def walk(node, key=""):
            if isinstance(node, dict):
                for name, child in node.items():
                    walk(child, str(name))
            elif isinstance(node, list):
                found = [x for x in node if isinstance(x, str) and "#{" not in x]
                if "first_name" in key:
                    given.extend(found)
                elif "last_name" in key:
                    surnames.extend(found)

        def load(path):
            with open(path, encoding="utf-8") as data:
                return yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

        for path in sorted(glob.glob(base + "*.yml") + glob.glob(base + "*/name.yml")):
            walk(load(path))
        english = load(base + "en/name.yml")["en"]["faker"]["name"]
        people = load(base + "en/demographic.yml")["en"]["faker"]["demographic"]
        return (english["male_first_name"], english["female_first_name"], given, surnames,
                people["demonym"])

    def php_faker(self):
        """-> (given names, surnames, US job titles, US surnames)."""
        base = self.path("php-faker", "usr/share/php/Faker/Provider/")
        given, surnames, us_surnames = [], [], []
        for path in sorted(glob.glob(base + "*/Person.php")):
            with open(path, encoding="utf-8") as data:
                code = data.read()
            for name, body in re.findall(r"\$(\w+)\s*=\s*\[(.*?)\];", code, re.S):
                found = [x.replace("\\'", "'") for x in re.findall(r"'((?:[^'\\]|\\.)*)'", body)
                         if "{{" not in x]
                if name.startswith("firstName"):
                    given += found
                elif name.startswith("lastName"):
                    surnames += found
                    if "/en_US/" in path:
                        us_surnames += found
        with open(base + "en_US/Company.php", encoding="utf-8") as data:
            body = re.search(r"\$jobTitleFormat = \[(.*?)\];", data.read(), re.S)[1]
        return given, surnames, re.findall(r"'([^']*)'", body), us_surnames

    def fake_factory(self):
        """-> (given names, surnames, US surnames: the 1,000 most frequent)."""
        given, surnames, us_surnames = [], [], []
        pattern = "usr/lib/python3/dist-packages/faker/providers/person/*/__init__.py"
        for path in sorted(glob.glob(self.path("python3-fake-factory", pattern))):
            with open(path, encoding="utf-8") as data:
                tree = ast.parse(data.read())
            for node in ast.walk(tree):
                if not (isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)):
                    continue
                found = [c.value for c in ast.walk(node.value)
                         if isinstance(c, ast.Constant) and isinstance(c.value, str)]
                if node.targets[0].id.startswith("first_name"):
                    given += found
                elif node.targets[0].id.startswith("last_name"):
                    surnames += found
                    if "/en_US/" in path:
                        us_surnames += found
        return given, surnames, us_surnames

    def chance(self):
        """-> company names."""
        code = self.text("node-chance", "usr/share/nodejs/chance/chance.js")
        body = re.search(r"company: \[(.*?)\n\s*\]", code, re.S)[1]
        return [x.replace('\\"', '"') for x in re.findall(r'"((?:[^"\\]|\\.)*)"', body)]

    def scowl(self, kinds, top, spellings):
        """-> {word: level} for every word of the kinds up to a level, case kept."""
        levels = {}
        for path in sorted(glob.glob(self.path("scowl", "usr/share/dict/scowl/*"))):
            match = re.match(rf"(?:{spellings})-([a-z-]+)\.(\d+)$", os.path.basename(path))
            if not match or match[1] not in kinds or int(match[2]) > top:
                continue
            with open(path, encoding="latin-1") as lines:
                for word in lines:
                    word = plain(word.strip())
                    if not word.endswith("'s"):
                        levels[word] = min(int(match[2]), levels.get(word, 99))
        return levels

    def phone_places(self):
        """Places that name a telephone prefix -> (US, other); US spelled as in the source."""
        sys.path.insert(0, self.path("python3-phonenumbers", "usr/lib/python3/dist-packages"))
        import phonenumbers.geodata
        canada = {"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"}
        us, other = set(), set()
        for prefix, names in phonenumbers.geodata.GEOCODE_DATA.items():
            name = names.get("en")
            if not name:
                continue
            state = re.search(r", ([A-Z]{2})$", name)
            if prefix[0] == "1" and state:
                (other if state[1] in canada else us).add(name[:-4])
            else:
                name = re.sub(r"\(.*?\)| - [A-Z]{2}$", "", name)
                other.update(x.strip() for x in re.split(r"[/,;]| and ", name) if x.strip())
        return us, other

    def cldr(self):
        """-> (territory names, {subdivision code: name}, language names)."""
        main = self.text("unicode-cldr-core", "usr/share/unicode/cldr/common/main/en.xml")
        sub = self.text("unicode-cldr-core", "usr/share/unicode/cldr/common/subdivisions/en.xml")
        territories = re.findall(r'<territory type="[A-Z]{2}"[^>]*>([^<]*)</territory>', main)
        parts = re.findall(r'<subdivision type="([a-z0-9]+)"[^>]*>([^<]*)</subdivision>', sub)
        languages = re.findall(r'<language type="[a-z]+"[^>]*>([^<]*)</language>', main)
        return ([html.unescape(x) for x in territories],
                {code: html.unescape(name) for code, name in parts}, languages)

    def postal_lexicon(self):
        """-> {PAGC token class: set of words}; 2 = street type, 16 and 17 = unit, 22 = direction."""
        code = self.text("postgresql-15-postgis-3-scripts", "usr/share/postgresql/15/extension/"
                         "address_standardizer_data_us--3.3.2.sql")
        words = collections.defaultdict(set)
        for word, token in re.findall(r"INTO us_lex \(seq, word, stdword, token\) VALUES "
                                      r"\(\d+, '(.*?)', '.*?', (\d+)\)", code):
            words[int(token)].add(word.lower())
        return words
