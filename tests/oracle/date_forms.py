"""Dates moved by days in the form they have, a second time: slow, by Python's calendar, one regular expression a form.

`moved` answers with the texts that are right (several where only the rest of the letter, or taste, says which),
or None when the form is none of those below."""
import datetime
import itertools
import re

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PIVOT = 30  # 00-29 are of the 2000s


def one_of(names):
    forms = {name[:length] for name in names for length in range(3, len(name) + 1)}
    return "(?:" + "|".join(sorted(forms, key=len, reverse=True)) + ")"


MONTH = rf"(?i:{one_of(MONTHS)})"
WEEKDAY = rf"(?:(?P<weekday>(?i:{one_of(WEEKDAYS)}))(?P<after_weekday>\.?,? (?:the )?))?"
ORDINAL = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
YEAR = r"(?:\d{4}|(?<=['’])\d\d)"
BETWEEN = r" ?[-–—] ?| to | through | until | and | & "

SINGLE = [re.compile(form + r"\Z") for form in (
    rf"{WEEKDAY}(?P<name>{MONTH})(?P<a>\.? )(?:the )?(?P<day>\d{{1,2}})(?P<ordinal>{ORDINAL})?(?:(?P<b>,? ['’]?)(?P<year>{YEAR}))?",
    rf"{WEEKDAY}(?:the )?(?P<day>\d{{1,2}})(?P<ordinal>{ORDINAL})?(?P<a> of | |-)(?P<name>{MONTH})(?:(?P<b>\.?,? ['’]?|-)(?P<year>{YEAR}))?",
    r"(?P<first>\d{1,2})(?P<a>[-/.])(?P<second>\d{1,2})(?P=a)(?P<year>\d{4}|\d\d)",
    r"(?P<year>\d{4})(?P<a>[-/.])(?P<month>\d{1,2})(?P=a)(?P<day>\d{1,2})",
    rf"(?P<name>{MONTH})(?P<a>\.?,? (?:of )?['’]?)(?P<year>{YEAR})",
    r"(?P<month>\d{1,2})(?P<a>[-/])(?P<year>\d{4})",
    r"(?P<year>\d{4})",
    rf"(?P<name>{MONTH})\.?",
)]
LONG_AGO = 16  # years; a day that lies farther back than the latest lends its year to none

# Two days that share a month or a year; written with as much of a date as both need.
DAYS_OF_MONTH = re.compile(
    rf"(?P<name>{MONTH})(?P<a>\.? )(?P<one>\d{{1,2}}{ORDINAL}?)(?P<between>{BETWEEN})(?P<two>\d{{1,2}}{ORDINAL}?)(?:(?P<b>,? )(?P<year>\d{{4}}))?\Z")
DAYS_BEFORE_MONTH = re.compile(
    rf"(?P<one>\d{{1,2}}{ORDINAL}?)(?P<between>{BETWEEN})(?P<two>\d{{1,2}}{ORDINAL}?)(?P<a> )(?P<name>{MONTH})(?P<b> )(?P<year>\d{{4}})\Z")
YEAR_SHARED = re.compile(
    rf"(?P<left>(?P<left_name>{MONTH})(?P<c>\.? )(?P<one>\d{{1,2}}))(?P<between>{BETWEEN})(?P<name>{MONTH})(?P<a>\.? )(?P<two>\d{{1,2}})(?P<b>,? )(?P<year>\d{{4}})\Z")


def number_of(names, text):
    return next(number for number, name in enumerate(names, 1) if name.lower().startswith(text.lower()))


def suffix(day):
    return "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def in_case(original, text):
    return text.upper() if original.isupper() else text.lower() if original[0].islower() else text


def name_like(original, names, number):
    """In the length the original has; who abbreviates the same name goes on doing it in the same way."""
    before = number_of(names, original)
    if before == number:
        return original
    full = original.lower() == names[before - 1].lower()
    return in_case(original, names[number - 1] if full else names[number - 1][:3])


def year_of(digits):
    return int(digits) if len(digits) == 4 else int(digits) + (2000 if int(digits) < PIVOT else 1900)


def year_like(original, year):
    return f"{year % 100:02}" if len(original) == 2 else f"{year:04}"


def widths(original, *neighbours):
    """How wide a number below ten may be written: as it was, else as a neighbour shows, else either way."""
    for text in (original, *neighbours):
        if text.startswith("0"):
            return (2,)
        if len(text) == 1:
            return (1,)
    return (1, 2)


def day_like(original, day):
    digits = re.match(r"\d+", original)[0]
    ending = original[len(digits):]
    width = 2 if digits.startswith("0") else 1
    return f"{day:0{width}}" + (in_case(ending, suffix(day)) if ending else "")


class Document:
    """What the dates of a letter, in their order, say about those among them that do not say all.  `texts`: theirs, blanks healed."""

    def __init__(self, texts):
        self.texts = texts
        orders = {order for text in texts for order in [self.own_order(text)] if order}
        self.order = orders.pop() if len(orders) == 1 else None
        self.mixed = len(orders) > 0 and self.order is None

    @staticmethod
    def own_order(text):
        match = SINGLE[2].match(text)
        if match:
            first, second = int(match["first"]), int(match["second"])
            if first > 12 >= second >= 1:
                return "day first"
            if second > 12 >= first >= 1:
                return "month first"
        return None

    def orders(self, text):
        own = self.own_order(text) or self.order
        first, second = SINGLE[2].match(text).group("first", "second")
        if own:
            return [own]
        return [] if self.mixed and int(first) != int(second) else ["month first", "day first"]

    def all_days(self, text):
        """The full days that a text may be, None when it cannot be read; and the years it names."""
        match = next((found for form in SINGLE for found in [form.match(text)] if found), None)
        if match is None:
            return None, []
        parts = match.groupdict()
        years = [year_of(parts["year"])] if parts.get("year") else []
        if not years or not (parts.get("day") or parts.get("first")):
            return set(), years
        days = {day for order in (self.orders(text) if parts.get("first") else [None]) for day in [read(parts, order)] if day}
        return (None if len(days) > 1 or parts.get("first") and not days else days), years

    def years(self, index, parts):
        """The years that a date without one may be of; None when a date that may tell it cannot be read."""
        told = [self.all_days(text) for text in self.texts]
        if any(days is None for days, _ in told):
            return None
        newest = max((year for _, years in told for year in years), default=0)
        if parts.get("day"):
            month, number = number_of(MONTHS, parts["name"]), int(parts["day"])
            same = {day.year: day for days, _ in told for day in days if (day.month, day.day) == (month, number)}
            wanted = number_of(WEEKDAYS, parts["weekday"]) if parts.get("weekday") else None
            if len(same) == 1 and wanted in (None, *(day.isoweekday() for day in same.values())):
                return set(same)
        for days, _ in reversed(told[:index]):
            lending = {day for day in days if day.year + LONG_AGO > newest}
            if lending:
                return {self.likely_year(day, parts) for day in lending}
        return set()

    @staticmethod
    def likely_year(full, parts):
        """That of the full date, or one beside it if so the written weekday is true, or the two days are nearer."""
        if not parts.get("day"):
            return full.year
        month = number_of(MONTHS, parts["name"])
        wanted = number_of(WEEKDAYS, parts["weekday"]) if parts.get("weekday") else None
        candidates = []
        for year in (full.year - 1, full.year, full.year + 1):
            try:
                day = datetime.date(year, month, int(parts["day"]))
            except ValueError:
                continue
            candidates.append((wanted is not None and day.isoweekday() != wanted, abs((day - full).days), year))
        return min(candidates)[2] if candidates else full.year


def read(parts, order, year=None):
    """The day of a date; of a month the 15th, of a year 1 July."""
    year = year_of(parts["year"]) if parts.get("year") else year
    if parts.get("first"):
        month, day = (parts["first"], parts["second"]) if order == "month first" else (parts["second"], parts["first"])
    else:
        month = number_of(MONTHS, parts["name"]) if parts.get("name") else parts.get("month")
        day = parts.get("day")
    try:
        return datetime.date(year, int(month or 7), int(day or (15 if month else 1)))
    except ValueError:
        return None


def written(match, order, to, days, rewrite_weekdays):
    """The texts of one date in the form of another."""
    parts, choices = match.groupdict(), {}
    for name, text in parts.items():
        if text is None or name in ("a", "b", "after_weekday"):
            continue
        if name == "year":
            choices[name] = [year_like(text, to.year)]
        elif name == "name":
            choices[name] = [name_like(text, MONTHS, to.month)]
        elif name == "ordinal":
            choices[name] = [in_case(text, suffix(to.day))]
        elif name == "weekday":
            number = (number_of(WEEKDAYS, text) - 1 + days) % 7 + 1
            choices[name] = [name_like(text, WEEKDAYS, number) if rewrite_weekdays else text]
        else:
            is_month = name == "month" or name == ("first" if order == "month first" else "second")
            value = to.month if is_month else to.day
            others = [parts[other] for other in ("first", "second", "month", "day") if other != name and parts.get(other)]
            allowed = (1,) if parts.get("name") and text[0] != "0" else widths(text, *others)
            if parts.get("month") and len(allowed) == 2 and match.start("year") == 0:
                allowed = (2,)  # 2014-10-12
            choices[name] = [f"{value:0{width}}" for width in allowed]
    names = sorted(choices, key=match.start)
    texts = set()
    for drawn in itertools.product(*(choices[name] for name in names)):
        text, at = "", 0
        for name, value in zip(names, drawn):
            text += match.string[at:match.start(name)] + value
            at = match.end(name)
        texts.add(text + match.string[at:])
    return texts


def moved_range(text, delta):
    match = DAYS_OF_MONTH.match(text) or DAYS_BEFORE_MONTH.match(text) or YEAR_SHARED.match(text)
    if not match or not match["year"]:
        return None
    parts, year = match.groupdict(), int(match["year"])
    left_name = parts.get("left_name") or parts["name"]
    try:
        two = datetime.date(year, number_of(MONTHS, parts["name"]), int(re.match(r"\d+", parts["two"])[0]))
        one = datetime.date(year, number_of(MONTHS, left_name), int(re.match(r"\d+", parts["one"])[0]))
        if one > two:  # it never runs backwards
            one = one.replace(year=year - 1)
    except ValueError:
        return set()
    one, two = one + delta, two + delta
    days = [day_like(parts["one"], one.day), day_like(parts["two"], two.day)]
    names = [name_like(left_name, MONTHS, one.month), name_like(parts["name"], MONTHS, two.month)]
    years_differ, differ = one.year != two.year, (one.year, one.month) != (two.year, two.month)
    a, b, between = parts["a"], parts["b"], parts["between"]
    if match.re is DAYS_BEFORE_MONTH:
        left = days[0] + (a + names[0] if differ else "") + (f"{b}{one.year:04}" if years_differ else "")
        return {f"{left}{between}{days[1]}{a}{names[1]}{b}{two.year:04}"}
    left = names[0] + parts.get("c", a) + days[0] + (f"{b}{one.year:04}" if years_differ else "")
    right = (names[1] + a if differ or parts.get("left_name") else "") + days[1]
    return {f"{left}{between}{right}{b}{two.year:04}"}


def moved(index, days, document, rewrite_weekdays=False):
    """What the date number `index` of a document becomes; an empty set when nothing it may become is a date."""
    text, delta = document.texts[index], datetime.timedelta(days)
    match = next((found for form in SINGLE for found in [form.match(text)] if found), None)
    if match is None:
        return moved_range(text, delta)
    parts = match.groupdict()
    years = [None] if parts.get("year") else document.years(index, parts)
    if years is None:
        return None
    found = set()
    for year in years:
        for order in document.orders(text) if parts.get("first") else [None]:
            day = read(parts, order, year)
            if day:
                found |= written(match, order, day + delta, days, rewrite_weekdays)
    return found
