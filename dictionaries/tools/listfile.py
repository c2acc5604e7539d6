"""Reading and writing dictionary files, and the form in which two entries are the same.

A list is UTF-8 text: header lines that start with '#', then one entry a line, sorted by code
point, with an optional TAB and integer.  Tables are the same with more columns of text.
"""
import os
import re
import unicodedata

# Letters that NFKD does not take apart.
PLAIN = (("\u2019", "'"), ("\u2018", "'"), ("`", "'"), ("\u02bc", "'"), ("ß", "ss"), ("ø", "o"),
         ("Ø", "O"), ("ł", "l"), ("Ł", "L"), ("đ", "d"), ("Đ", "D"), ("æ", "ae"), ("Æ", "Ae"),
         ("œ", "oe"), ("ı", "i"), ("þ", "th"), ("ð", "d"))


def plain(text):
    """Latin letters without accents, case kept."""
    for wide, narrow in PLAIN:
        text = text.replace(wide, narrow)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def canonical(text):
    """The form the loader compares: lower case, no accents or apostrophes, single blanks;
    hyphens, full stops and a possessive 's between words are skipped."""
    text = plain(text).lower()
    text = re.sub(r"'s(?=\W|$)", "", text).replace("'", "")
    return " ".join(re.split(r"[\s.\-]+", text.strip(" .-")))


def tokens(texts):
    """The single Latin words of many strings, canonical, two letters or more."""
    for text in texts:
        for part in re.split(r"[\s\-]+", plain(text).lower()):
            part = part.strip(".'").replace("'", "")
            if re.fullmatch(r"[a-z]{2,}", part):
                yield part


def read_list(path):
    """-> (header lines without '#', rows as lists of columns)."""
    header, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                header.append(line[1:].strip())
            else:
                rows.append(line.split("\t"))
    return header, rows


def entries(path):
    """First column of a list, canonical; an absent file is an empty list."""
    if not os.path.exists(path):
        return set()
    return {canonical(row[0]) for row in read_list(path)[1] if row[0].strip()}


def write_list(path, purpose, source, licence, rows, number="none", columns=None):
    """rows: {entry: number or None} or an iterable of entries or of column tuples."""
    if isinstance(rows, dict):
        lines = {entry if value is None else f"{entry}\t{value}" for entry, value in rows.items()}
    else:
        lines = {row if isinstance(row, str) else "\t".join(row) for row in rows}
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for line in purpose.split("\n"):
            out.write(f"# {line}\n")
        out.write(f"# source: {source}\n# licence: {licence}\n# number: {number}\n")
        if columns:
            out.write(f"# columns: {columns}\n")
        out.writelines(line + "\n" for line in sorted(lines, key=lambda line: line.split("\t")))
    return len(lines)
