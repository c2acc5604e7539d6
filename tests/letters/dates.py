"""Dates as letters write them."""
import datetime

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HOLIDAYS = ("Thanksgiving", "Christmas", "Labor Day", "the Fourth of July", "Memorial Day", "New Year's Eve", "Easter", "Cinco de Mayo",
            "Halloween", "Mother's Day", "Veterans Day")

AMERICAN = (
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.month}/{d.day}/{d.year}",
    lambda d: f"{d.month:02}/{d.day:02}/{d.year}",
    lambda d: f"{d.month}/{d.day}/{d.year % 100:02}",
    lambda d: f"{d.month:02}-{d.day:02}-{d.year}",
    lambda d: f"{d.year}-{d.month:02}-{d.day:02}",
    lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}, {d.year}",
)
BRITISH = (
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{ordinal(d.day)} {MONTHS[d.month - 1]} {d.year}",
)


def ordinal(day):
    ending = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


class Calendar:
    """The dates of one letter: an injury, later visits, and one hand that writes most of them."""

    def __init__(self, rng, british=False):
        self.rng = rng
        self.forms = BRITISH if british else AMERICAN
        self.habit = rng.choice(self.forms)
        self.injury = datetime.date(rng.randint(2003, 2021), 1, 1) + datetime.timedelta(days=rng.randint(0, 364))
        self.visit = self.injury + datetime.timedelta(days=rng.randint(20, 900))

    def write(self, day):
        form = self.habit if self.rng.random() < 0.7 else self.rng.choice(self.forms)
        return form(day)

    def between(self):
        return self.injury + datetime.timedelta(days=self.rng.randint(1, max(2, (self.visit - self.injury).days)))

    def field(self, name, age):
        """The text of a date field of the grammar; None: not one."""
        rng = self.rng
        if name == "date":
            return self.write(self.between())
        if name == "visit":
            return self.write(self.visit)
        if name == "injury":
            return self.write(self.injury)
        if name == "dob":
            return self.write(self.birth(age))
        if name == "admit":
            return self.write(self.visit - datetime.timedelta(days=rng.randint(1, 12)))
        if name == "follow":
            return self.write(self.visit + datetime.timedelta(days=rng.randint(5, 60)))
        if name == "month-year":
            day = self.between()
            return rng.choice((f"{MONTHS[day.month - 1]} {day.year}", f"{MONTHS[day.month - 1]} of {day.year}", f"{day.month:02}/{day.year}"))
        if name == "past-year":
            return str(self.injury.year - rng.randint(1, 12))
        if name == "holiday":
            return rng.choice(HOLIDAYS) + rng.choice(("", "", f" {self.visit.year}", f" of {self.visit.year}"))
        if name == "weekday-date":
            day = self.between()
            date = f"{MONTHS[day.month - 1]} {day.day}" if self.forms is AMERICAN else f"{day.day} {MONTHS[day.month - 1]}"
            return WEEKDAYS[day.weekday()] + ", " + date
        if name == "date-range":
            return self.range()
        return None

    def range(self):
        start = self.between()
        end = start + datetime.timedelta(days=self.rng.randint(1, 5))
        if self.forms is AMERICAN and start.month == end.month and self.rng.random() < 0.5:
            return f"{MONTHS[start.month - 1]} {start.day}-{end.day}, {start.year}"
        return f"{self.habit(start)} to {self.habit(end)}"

    def birth(self, age):
        day = min(self.visit.day, 28)
        return datetime.date(self.visit.year - age, self.visit.month, day) - datetime.timedelta(days=self.rng.randint(1, 360))
