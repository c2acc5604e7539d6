"""Text that knows what each of its characters belongs to.

`owner` is a string as long as `text`: chr(0) for what identifies nobody, chr(n) for a character of
span n.  Both are cut and joined together, so every change of layout keeps the gold exact.
"""
import re

FREE = "\0"
HOLE = "\ue000"  # stands where an earlier redaction took something out, until the gold is read off
RUN = re.compile(r"(.)\1*", re.DOTALL)
BLANKS = re.compile(r"[ \t]{2,}")


class Marked:
    def __init__(self, text="", owner="", spans=None):
        self.text, self.owner = text, owner
        self.spans = spans if spans is not None else []  # (type, entity) of chr(index + 1)

    def cut(self, start, end):
        return Marked(self.text[start:end], self.owner[start:end], self.spans)

    def add(self, other):
        self.text += other.text
        self.owner += other.owner

    def substitute(self, pattern, replacement):
        """Replaces matches of a compiled pattern; replacement(match) gives the new text, whose
        characters belong to what the first character of the match belonged to."""
        text, owner, last = [], [], 0
        for match in pattern.finditer(self.text):
            new = replacement(match)
            text += (self.text[last:match.start()], new)
            owner += (self.owner[last:match.start()], self.owner[match.start()] * len(new))
            last = match.end()
        text.append(self.text[last:])
        owner.append(self.owner[last:])
        return Marked("".join(text), "".join(owner), self.spans)

    def lines(self):
        """Lines without their newline."""
        found, start = [], 0
        for line in self.text.split("\n"):
            found.append(self.cut(start, start + len(line)))
            start += len(line) + 1
        return found

    def tidy(self):
        """Takes out blanks that empty alternatives left, for they would look like holes."""
        def blanks(match):
            near = self.text[max(0, match.start() - 1):match.end() + 1]
            return match.group() if HOLE in near or "\t" in match.group() else " "
        tidy = self.substitute(BLANKS, blanks)
        tidy = tidy.substitute(re.compile(r"(?<![ \ue000:]) +(?=\n|$)"), lambda match: "")
        tidy = tidy.substitute(re.compile("(?m)^%s(?:\n|\\Z)" % HOLE), lambda match: "")  # a line taken out whole leaves no trace
        return tidy.substitute(re.compile(r"\n{3,}"), lambda match: "\n\n").strip()

    def strip(self):
        start = len(self.text) - len(self.text.lstrip("\n"))
        end = len(self.text.rstrip("\n"))
        stripped = self.cut(start, end)
        stripped.add(Marked("\n", FREE))
        return stripped

    def gold(self):
        """(text, spans): the plain text and its spans in code points."""
        spans, shift = [], 0
        for run in RUN.finditer(self.owner):
            if run.group(1) == FREE:
                continue
            type_name, entity = self.spans[ord(run.group(1)) - 1]
            piece = self.text[run.start():run.end()]
            if piece == HOLE:
                start, end = self._blank_run(run.start())
                start, end = start - shift, end - shift - 1
                shift += 1
            else:
                start = run.start() + len(piece) - len(piece.lstrip()) - shift
                end = run.start() + len(piece.rstrip()) - shift
            if end > start or type_name == "GAP":
                spans.append({"start": start, "end": end, "type": type_name, "entity": entity})
        return self.text.replace(HOLE, ""), spans

    def _blank_run(self, at):
        """A hole with the blank on either side; more would be the space between two columns."""
        start = at - (self.text[at - 1:at] == " ")
        return start, at + 1 + (self.text[at + 1:at + 2] == " ")
