"""What may be expected of a case: functions that give None, or say what is wrong."""
import dataclasses
import datetime
import json
import re
from typing import Callable


@dataclasses.dataclass
class Case:
    number: int
    name: str
    data: bytes
    expectation: Callable
    options: tuple = ()
    known: str = ""  # why it fails now


def case(number, name, data, expectation, *options, known=""):
    data = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    return Case(number, name, data, expectation, options, known)


def same(_program, tried, code, output):
    """Nothing is touched."""
    if code != 0:
        return f"exit {code}"
    return None if output == tried.data else f"changed: {shorten(output)}"


def refused(_program, _tried, code, output):
    if code != 65:
        return f"exit {code} instead of 65"
    return "refused, but something was written" if output else None


def finishes(_program, _tried, code, output):
    """Any exit code of the contract, in time."""
    if code not in (0, 65):
        return f"exit {code}"
    return "refused, but something was written" if code == 65 and output else None


def as_plain(plain):
    """The same comes out as of the plain spelling."""
    def check(program, tried, code, output):
        if code != 0:
            return f"exit {code}"
        _, expected, _ = program.clean(plain.encode(), *tried.options)
        if expected == plain.encode():
            return "of the plain spelling nothing is found either"
        return None if output == expected else f"{shorten(output)} instead of {shorten(expected)}"
    return check


def hides(*words):
    """None of the words is left, in any case."""
    def check(_program, _tried, code, output):
        if code != 0:
            return f"exit {code}"
        left = [word for word in words if word.lower() in output.decode().lower()]
        return f"{left} left in {shorten(output)}" if left else None
    return check


def reads(pattern):
    """The whole output matches."""
    def check(_program, _tried, code, output):
        if code != 0:
            return f"exit {code}"
        return None if re.fullmatch(pattern, output.decode(), re.S) else f"came out as {shorten(output)}"
    return check


def in_doubt(program, _tried, code, output):
    """It passes with the verdict `review`, or is refused."""
    if code == 65 and not output:
        return None
    verdicts = [json.loads(line).get("verdict") for line in program.log().splitlines()]
    return None if verdicts[-1] == "review" else f"verdict {verdicts[-1]}"


def passes(program, _tried, code, _output):
    """It leaves with the verdict `pass`."""
    verdict = json.loads(program.log().splitlines()[-1]).get("verdict")
    return None if code == 0 and verdict == "pass" else f"exit {code}, verdict {verdict}"


def in_pairs(_program, _tried, code, output):
    """Overrides and isolates of writing direction are ended as often as they begin, and in order."""
    if code != 0:
        return f"exit {code}"
    depth = 0
    for character in output.decode():
        depth += character in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
        depth -= character in "\u202c\u2069"
        if depth < 0:
            break
    return f"left unbalanced: {shorten(output)}" if depth else None


def one_date(_program, _tried, code, output):
    """Six forms of one date are six forms of another one."""
    if code != 0:
        return f"exit {code}"
    forms = ("%B %d, %Y", "%d %B %Y", "%m/%d/%Y", "%m/%d/%y", "%Y-%m-%d", "%Y%m%d")
    try:
        dates = {datetime.datetime.strptime(part.strip(" .\n"), form) for part, form in zip(output.decode().split(";"), forms)}
    except ValueError as problem:
        return str(problem)
    return None if len(dates) == 1 else f"{len(dates)} dates: {shorten(output)}"


def log_holds(pattern):
    """The log is valid JSON Lines without the original, and matches."""
    def check(program, _tried, code, _output):
        if code != 0:
            return f"exit {code}"
        log = program.log()
        for line in log.splitlines():
            json.loads(line)
        return None if re.search(pattern, log) else f"the log has no {pattern!r}"
    return check


def shorten(data):
    return repr(data if len(data) <= 240 else data[:240] + b"...")
