"""Forty inputs that try to make a filter slow: each a name and about `size` bytes.

They aim at what a detector of identifiers does: tries at every cue word, look-back, gaps, wraps, propagation
of names, decoding, and the memory that spans take.
"""
import random

FAMILY = ("Smith", "Alvarado", "Nguyen", "Okafor", "Lindqvist", "Petrov", "Haddad", "Moreau")


def repeated(piece, size):
    piece = piece if isinstance(piece, bytes) else piece.encode()
    return (piece * (size // len(piece) + 1))[:size]


def distinct(make, size, rng):
    parts, length = [], 0
    while length < size:
        part = make(rng)
        parts.append(part)
        length += len(part)
    return "".join(parts).encode()


def coined(rng):
    return "".join(rng.choice(("ba", "do", "li", "mer", "ta", "ves", "kon", "ru", "shi", "nal")) for _ in range(4)).capitalize()


REPEATED = {
    "e-mail heads": "a@",
    "day over month": "1/2/",
    "capitalised words": "Grandview Northern ",
    "name and degree": "Smith MD ",
    "hospital": "Hospital ",
    "titles": "Dr. Mr. Mrs. ",
    "titles and holes": "seen by Dr.  at  on ",
    "labels": "Name: Employer: DOB: MRN: ",
    "opening brackets": "[",
    "markers": "[REDACTED] [**Name**] XXXX ",
    "underscores": "_",
    "capitals and colon": "AaaaBbbbCcccDdddEeee ",
    "dotted numbers": "1.",
    "addresses of machines": "10.1.2.3.",
    "hyphens": "a-",
    "long number": "7",
    "grouped numbers": "123-45-",
    "phone heads": "(555) ",
    "long word": "a",
    "blanks": " ",
    "newlines": "\n",
    "blank lines with a word": "of\n\n",
    "form feeds": "\f",
    "carriage returns": "\r",
    "tabs": "Age:\t",
    "month names": "January March May ",
    "months over lines": "July\n",
    "particles": "van der de la ",
    "initials": "J. S. ",
    "last, first": "Smith, John, ",
    "urls": "http://www.",
    "street heads": "12 North ",
    "apostrophes": "'s ",
    "soft hyphens": "na\u00adme ",
    "joiners": "\u200b\u200d",
    "combining marks": "a\u0301\u0302\u0303",
    "long s": "\u017fmith \u212aelvin ",
    "no-break spaces": "Mr.\u00a0",
}


def inputs(size):
    for name, piece in REPEATED.items():
        yield name, repeated(piece, size).decode("utf-8", "ignore").encode()
    rng = random.Random("hostile")
    yield "distinct people", distinct(lambda r: f"Mr. {coined(r)} {coined(r)} came. ", size, rng)
    yield "one person again and again", ("Mr. John Alvarado came. " + "Alvarado " * (size // 9)).encode()
    yield "distinct numbers", distinct(lambda r: f"MRN {r.randint(10**6, 10**9)} ", size, rng)
    yield "dates back to back", distinct(lambda r: f"{r.randint(1, 12)}/{r.randint(1, 28)}/20{r.randint(10, 24)}-", size, rng)
    yield "random bytes of text", bytes(rng.choice(b" \n.,:/-@()[]'0123456789ABCJMSabcdemnorst") for _ in range(size))
