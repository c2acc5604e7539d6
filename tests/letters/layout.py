"""How a letter came out of the machine: wrapped, double-spaced, in columns, paged, with CR LF; and
what scanners do to it.  All of it on Marked text, so the gold stays exact."""
import random
import re

from marked import FREE, HOLE, Marked

LAYOUTS = ("flow", "wrapped", "double", "columns", "pages")
NEWLINE = re.compile(r"\n")
CONFUSED = {"l": "1", "1": "l", "I": "l", "O": "0", "0": "O", "S": "5", "5": "S", "B": "8", "m": "rn", "e": "c", "h": "b", "g": "q", "d": "cl", "i": "í"}
TYPOGRAPHIC = {"'": "’", " - ": " – "}


def edges(text, rng):
    """Column edges of a heading: blanks up to a column, or a line of their own."""
    if "\t" not in text.text:
        return text
    if rng.random() < 0.3:
        return text.substitute(re.compile("\t"), lambda match: "\n")
    out, column = Marked(spans=text.spans), rng.choice((34, 40, 44))
    for index, line in enumerate(text.lines()):
        if index:
            out.add(Marked("\n", FREE))
        start, written = 0, 0
        for cell in line.text.split("\t"):
            if start:
                pad = max(3, column - written)
                out.add(Marked(" " * pad, FREE * pad))
                written += pad
            out.add(line.cut(start, start + len(cell)))
            written += len(cell)
            start += len(cell) + 1
    return out


def wrap(text, width):
    """Breaks lines at a blank, as a printer does: inside names and dates too, never inside a hole."""
    characters = list(text.text)
    start = 0
    for line in text.text.split("\n"):
        begin, end = start, start + len(line)
        while end - begin > width:
            at = begin + width
            while at > begin and not breakable(text.text, at):
                at -= 1
            if at <= begin:
                break
            characters[at] = "\n"
            begin = at + 1
        start = end + 1
    return Marked("".join(characters), text.owner, text.spans)


def breakable(text, at):
    around = text[at - 1:at + 2]
    return text[at] == " " and HOLE not in around and "  " not in around and "\n" not in around


def double(text):
    return text.substitute(NEWLINE, lambda match: "\n\n")


def columns(text, rng):
    """Two columns of text side by side, a page at a time."""
    width = rng.choice((36, 40))
    lines = wrap(text, width).lines()
    out, height = Marked(spans=text.spans), 48
    for page in range(0, len(lines), 2 * height):
        sheet = lines[page:page + 2 * height]
        half = (len(sheet) + 1) // 2
        for left, right in zip(sheet[:half], sheet[half:] + [Marked()]):
            out.add(left)
            if right.text:
                pad = max(2, width + 4 - len(left.text))
                out.add(Marked(" " * pad, FREE * pad))
                out.add(right)
            out.add(Marked("\n", FREE))
    return out


def pages(text, rng, heads):
    """A form feed and a running head every few lines; heads: Marked pieces that name the case."""
    text = wrap(text, rng.choice((66, 72, 80)))
    height, out, page = rng.randint(18, 40), Marked(spans=text.spans), 1
    for index, line in enumerate(text.lines()):
        if index and index % height == 0:
            page += 1
            out.add(Marked("\f", FREE))
            for head in heads:
                out.add(head)
                out.add(Marked("   ", FREE * 3))
            label = f"Page {page}\n\n"
            out.add(Marked(label, FREE * len(label)))
        out.add(line)
        out.add(Marked("\n", FREE))
    return out


def running_heads(letter):
    """Who the page belongs to, as spans of the letter."""
    rev = letter.person("pat").pieces("rev")[0][0]
    heads = [Marked(rev, letter._span("NAME", "pat") * len(rev))]
    for rule, type_name in (("claim", "CLAIM"), ("mrn", "MRN")):
        if rule in letter.values:
            value = letter.values[rule]
            heads.append(Marked(value, letter._span(type_name, value) * len(value)))
            break
    return heads


def recase(text, case):
    if case == "upper":
        return text.substitute(re.compile(r"[^\W\d_]+"), lambda match: match.group().upper())
    if case == "lower":
        return text.substitute(re.compile(r"[^\W\d_]+"), lambda match: match.group().lower())
    return text


def scan(text, rate, rng):
    """Misread characters, at the given rate."""
    if not rate:
        return text
    def misread(match):
        character = match.group()
        return CONFUSED[character] if rng.random() < rate else character
    return text.substitute(re.compile("[" + "".join(CONFUSED) + "]"), misread)


def typeset(text):
    text = text.substitute(re.compile("'"), lambda match: "’")
    text = text.substitute(re.compile(" - "), lambda match: " – ")
    return text.substitute(re.compile(r"(?<=\d) degrees"), lambda match: "°")


def finish(letter, options, seed):
    """The letter as it arrives, by the options of generate.py."""
    rng = random.Random(seed)
    text = edges(letter.marked(), rng)
    if rng.random() < options.typographic:
        text = typeset(text)
    text = recase(text, rng.choice(("keep", "keep", "keep", "upper", "lower")) if options.case == "mixed" else options.case)
    text = scan(text, options.ocr, rng)
    name = rng.choice(LAYOUTS) if options.layout == "mixed" else options.layout
    if name == "wrapped":
        text = wrap(text, options.width or rng.choice((60, 66, 72, 76, 80)))
    elif name == "double":
        text = double(wrap(text, options.width or rng.choice((66, 72, 90))))
    elif name == "columns":
        text = columns(text, rng)
    elif name == "pages":
        text = pages(text, rng, running_heads(letter))
    if rng.random() < options.crlf:
        text = text.substitute(NEWLINE, lambda match: "\r\n")
    return text
