"""People of a letter and the ways a letter writes them."""
import words as word_lists

RELATIVES = {"spouse", "child", "rel", "rel2"}
CLINICIANS = {"doc": ("MD", "M.D.", "DO", "MD, MPH"), "doc2": ("MD", "M.D.", "DPM", "MD, PhD"), "doc3": ("MD", "M.D."),
              "nurse": ("RN", "R.N.", "LVN", "RN, BSN", "NP")}
TITLES = {"doc": "Dr.", "doc2": "Dr.", "doc3": "Dr.", "judge": "Judge"}


class Person:
    def __init__(self, key, rng, words, knobs, family_name=None, sex=None):
        self.key, self.entity = key, None
        self.sex = sex or rng.choice("fm")
        self.first = words.draw_given(rng, self.sex, knobs.non_ascii)
        self.last = family_name or self._family_name(rng, words, knobs)
        self.middle = rng.choice("ABCDEFGHJKLMNPRSTVW")
        self.suffix = rng.choice(("", "", "", "", "", "", "", "", ", Jr.", " III")) if self.sex == "m" and key == "pat" else ""
        self.nickname = rng.choice(word_lists.NICKNAMES)
        self.credential = rng.choice(CLINICIANS.get(key, ("",)))
        self.title = TITLES.get(key) or ("Mr." if self.sex == "m" else rng.choice(("Ms.", "Mrs.", "Ms.")))

    @staticmethod
    def _family_name(rng, words, knobs):
        name = words.draw_surname(rng, knobs.non_ascii, knobs.unknown)
        roll = rng.random()
        if roll < 0.05:
            return name + "-" + words.draw_surname(rng, 0, 0)
        if roll < 0.08:
            return rng.choice(word_lists.PARTICLES) + " " + name
        if roll < 0.10:
            return rng.choice(("O'", "Mc", "D'")) + name
        return name

    def pieces(self, form):
        """A form as [(text, is it a name)]; None: no such form."""
        first, last = self.first, self.last
        full = first + " " + last + self.suffix
        simple = {
            "full": full, "first": first, "last": last, "nick": self.nickname,
            "mid": f"{first} {self.middle}. {last}{self.suffix}",
            "rev": f"{last}, {first}", "ini": f"{first[0]}. {last}", "short": f"{first} {last[0]}.",
            "FULL": full.upper(), "REV": f"{last}, {first} {self.middle}".upper(), "LAST": last.upper(),
        }
        if form in simple:
            return [(simple[form], True)]
        if form == "mr":
            return [(self.title + " ", False), (last, True)]
        if form == "mrfull":
            return [(self.title + " ", False), (first + " " + last, True)]
        if form == "drlast":
            return [("Dr. ", False), (last, True)]
        if form == "drfull":
            return [("Dr. ", False), (first + " " + last, True)]
        if form == "cred":
            return [(f"{first} {self.middle}. {last}", True), (", " + self.credential, False)]
        return None

    def word(self, form):
        """Pronouns and the like; None: no such form."""
        female = self.sex == "f"
        return {
            "he": "she" if female else "he", "him": "her" if female else "him", "his": "her" if female else "his",
            "He": "She" if female else "He", "His": "Her" if female else "His",
            "man": "woman" if female else "man", "sex": "F" if female else "M", "sex-word": "Female" if female else "Male",
        }.get(form)
