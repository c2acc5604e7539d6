"""Full dates read back from text, to compare them before and after."""
import datetime
import re

MONTHS = {name: number for number, name in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
NUMERIC = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})$")
SPELLED = re.compile(r"(?:([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?|(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9})\.?),? (\d{4})$")


def readings(text):
    """The days that a full date may mean, by the way it is read."""
    found = {}
    numeric, spelled = NUMERIC.match(text), SPELLED.match(text)
    if numeric:
        a, b, c = (int(part) for part in numeric.groups())
        if len(numeric.group(1)) == 4:
            candidates = {"year first": (a, b, c)}
        elif len(numeric.group(1)) <= 2 and len(numeric.group(3)) in (2, 4):
            year = c if c > 99 else 2000 + c if c < 50 else 1900 + c
            candidates = {"month first": (year, a, b), "day first": (year, b, a)}
        else:
            candidates = {}
    elif spelled:
        month = MONTHS.get((spelled.group(1) or spelled.group(4))[:3].lower())
        candidates = {"spelled": (int(spelled.group(5)), month or 0, int(spelled.group(2) or spelled.group(3)))}
    else:
        candidates = {}
    for name, parts in candidates.items():
        try:
            found[name] = datetime.date(*parts)
        except ValueError:
            pass
    return found


def days_between(before, after):
    """Distance in days, with the century that brings the two nearest: two digits of a year do not tell it."""
    distances = []
    for years in (-100, 0, 100):
        try:
            distances.append((after.replace(year=after.year + years) - before).days)
        except ValueError:
            pass  # 29 February in a year that has none
    return min(distances, key=abs)
