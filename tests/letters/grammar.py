"""The grammar of letters: rules in grammar/*.txt, read into trees and expanded at random.

    :name [TYPE] [once] [hole]      one alternative a line; TYPE makes the whole expansion a span
    {name}  {w surname}  {num 3 9}  {some 2 4 pool}  {mix 3 6 pool...}  {numbered 2 4 pool}
    <one|other|>   \\n   \\t          and ~ at the start of a line: a new paragraph
"""
import pathlib
import re

TOKEN = re.compile(r"\{[^{}]*\}|[<|>]|[^{}<|>]+")


class Rule:
    def __init__(self, name, flags):
        self.name = name
        self.type = next((flag for flag in flags if flag.isupper()), None)
        self.once = "once" in flags
        self.hole = "hole" in flags
        self.alternatives = []


def parse(line):
    """An alternative as a list of strings, ("field", name, arguments) and ("choice", [lists])."""
    line = re.sub(r"(^|\\n)~", r"\\n\\n", line).replace("\\n", "\n").replace("\\t", "\t")
    root = []
    stack, current = [], root
    for token in TOKEN.findall(line):
        if token == "<":
            options = [[]]
            current.append(("choice", options))
            stack.append((current, options))
            current = options[0]
        elif token == "|" and stack:
            options = stack[-1][1]
            options.append([])
            current = options[-1]
        elif token == ">" and stack:
            current = stack.pop()[0]
        elif token.startswith("{"):
            name, *arguments = token[1:-1].split()
            current.append(("field", name, arguments))
        else:
            current.append(token)
    if stack:
        raise ValueError("choice not closed: " + line)
    return root


def load(directory=pathlib.Path(__file__).resolve().parent / "grammar"):
    rules = {}
    for path in sorted(directory.glob("*.txt")):
        rule = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            if line.startswith(":"):
                name, *flags = line[1:].split()
                if name in rules:
                    raise ValueError("rule twice: " + name)
                rule = rules[name] = Rule(name, flags)
            else:
                rule.alternatives.append(parse(line))
    return rules


class Expander:
    """Expands rules into a letter; the letter answers the fields that no rule does."""

    def __init__(self, rules, letter, rng):
        self.rules, self.letter, self.rng = rules, letter, rng

    def rule(self, name):
        rule = self.rules[name]
        if rule.type is None:
            self.sequence(self.rng.choice(rule.alternatives))
        elif not (rule.hole and self.letter.redacted(rule.type)):
            self.letter.emit(self.value(rule), rule.type)

    def value(self, rule):
        """The plain text of a typed rule."""
        kept = self.letter.values.get(rule.name) if rule.once else None
        if kept is None:
            with self.letter.aside() as text:
                self.sequence(self.rng.choice(rule.alternatives))
            kept = self.letter.values[rule.name] = "".join(text)
        return kept

    def sequence(self, nodes):
        for node in nodes:
            if isinstance(node, str):
                self.letter.emit(node, None)
            elif node[0] == "choice":
                self.sequence(self.rng.choice(node[1]))
            else:
                self.field(node[1], node[2])

    def field(self, name, arguments):
        rng = self.rng
        if name in self.rules:
            self.rule(name)
        elif name == "num":
            self.letter.emit(str(rng.randint(int(arguments[0]), int(arguments[1]))), None)
        elif name == "some":
            self.sentences([arguments[2]], arguments, " ")
        elif name == "mix":
            self.sentences(arguments[2:], arguments, " ")
        elif name == "numbered":
            self.sentences([arguments[2]], arguments, "\n")
        else:
            self.letter.field(name, arguments)

    def sentences(self, pools, arguments, separator):
        """Distinct alternatives of the pools; a pool named `telling` gets the share of the density."""
        rng, chosen = self.rng, []
        plain = [pool for pool in pools if pool != "telling"]
        length = self.letter.knobs.length
        for _ in range(round(rng.randint(int(arguments[0]), int(arguments[1])) * length)):
            telling = "telling" in pools and rng.random() < self.letter.knobs.density
            pool = self.rules["telling" if telling else rng.choice(plain)].alternatives
            fresh = [nodes for nodes in pool if not any(nodes is seen for seen in chosen)]
            if fresh or length > 1:  # a long letter comes back to things it has said
                chosen.append(rng.choice(fresh or pool))
        for index, nodes in enumerate(chosen):
            if index:
                self.letter.emit(separator, None)
            if separator == "\n":
                self.letter.emit(f"{index + 1}. ", None)
            self.sequence(nodes)
