"""The cleaned text put together a second time: what is outside the spans of the log as it came, and between, what the log says stands there."""
import re

SPACE = re.compile(r"(?:[ \t\n\r\f\v\u0085\u00a0\u2028\u2029])+")
BREAK = re.compile(r"[\n\r\f\v\u0085\u2028\u2029]")


def complaint(text, cleaned, spans):
    """What is wrong with a cleaned text (bytes), or None."""
    taken = put = 0
    for span in spans:
        (start, end), (out, out_end) = span["in"], span["out"]
        if not taken <= start <= end <= len(text) or not put <= out <= out_end <= len(cleaned):
            return "spans overlap or leave the text"
        if text[taken:start] != cleaned[put:out]:
            return "a byte before a span was changed"
        if span["action"] in ("keep", "none") and text[start:end] != cleaned[out:out_end]:
            return "a kept span was changed"
        if breaks(text[start:end]) != breaks(cleaned[out:out_end]):
            return "a line break was lost, or came from nowhere"
        taken, put = end, out_end
    return None if text[taken:] == cleaned[put:] else "a byte behind the last span was changed"


def breaks(data):
    """The runs of white space that hold a line break, in their order; where all words between are gone they meet."""
    return "".join(run for run in SPACE.findall(data.decode()) if BREAK.search(run))


def healed(text):
    """A text as it is read: every run of white space is one blank."""
    return SPACE.sub(" ", text)
