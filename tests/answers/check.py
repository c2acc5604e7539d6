#!/usr/bin/env python3
"""The derivation of src/replace/key.h written once more, with nothing but Python's own hmac and hashlib, and its known
answers: keys.json.  tests/unit/test_answers.c asks the program for the same answers.

    check.py           compares the file with what this script derives
    check.py --write   writes the file anew: only when the derivation changes, and with it every pseudonym
"""
import hashlib
import hmac
import json
import pathlib
import sys

FILE = pathlib.Path(__file__).with_name("keys.json")


def mac(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def prefixed(*parts):
    return b"".join(len(part).to_bytes(8, "big") + part for part in parts)


def derive(parent, first, second=b"", third=b""):
    """HKDF-Expand, one block (RFC 5869)."""
    return mac(parent, prefixed(first, second, third) + b"\1")


def key(material):
    return mac(b"scrim/v1", material)  # HKDF-Extract


def identity(material):
    return derive(key(material), b"identity")[:8].hex()


def scope(material, kind, value):
    if kind == "document":
        value = hashlib.blake2b(value, key=derive(key(material), b"document"), digest_size=32).digest()
    return derive(key(material), b"scope", kind.encode(), value)


def category(scope_key, name):
    return derive(scope_key, b"cat", name.encode(), b"1")


def draw(from_key, norm, counter, bound):
    """A number below bound: of each block three words are tried, one that would favour small numbers is passed over."""
    block = 0
    while True:
        words = mac(from_key, prefixed(norm) + counter.to_bytes(4, "big") + block.to_bytes(4, "big"))
        for at in (0, 8, 16):
            word = int.from_bytes(words[at:at + 8], "big")
            if word < 2**64 // bound * bound:
                return word % bound
        block += 1


def offset(scope_key, mode):
    choices, unit = {"weeks": (260, 7), "days": (1820, 1)}[mode]
    return -unit * (1 + draw(derive(scope_key, b"date", mode.encode()), b"", 0, choices))


# ---- the file: what is asked, and the answers ----

def questions():
    materials = [bytes(32), bytes(range(32)), b"\xff" * 32, hashlib.sha256(b"known answers").digest()]
    values = ["", "4417", "patient 4417", "M\u00fcller, J\u00fcrgen", "x" * 1000, "Dear Ms. Delgado:\n\nYour knee is stable.\n"]
    categories = ["surname", "given-female", "phone", "stem"]
    norms = ["delgado", "m\u00fcller", "", "o'brien-smith", "5592687714", "n" * 300]
    bounds = [1, 2, 10, 260, 20011, 2**32 + 1, 2**63 + 1, 2**64 - 1]
    yield from ({"ask": "key", "material": material.hex()} for material in materials)
    for material in materials[1:]:
        for kind in ("patient", "document"):
            yield from ({"ask": "scope", "material": material.hex(), "kind": kind, "value": value} for value in values)
    for number, value in enumerate(values):
        for index, name in enumerate(categories):
            of_scope = {"material": materials[(number + index) % 4].hex(), "kind": ("patient", "document")[index % 2], "value": value}
            yield {"ask": "category", **of_scope, "category": name}
            for step, bound in enumerate(bounds):
                yield {"ask": "index", **of_scope, "category": name, "norm": norms[(step + number) % 6], "counter": step * step, "bound": str(bound)}
    for number in range(48):
        yield {"ask": "offset", "material": materials[number % 4].hex(), "kind": "patient", "value": f"patient {number}", "mode": ("weeks", "days")[number // 4 % 2]}


def answer(question):
    material = bytes.fromhex(question["material"])
    if question["ask"] == "key":
        return identity(material)
    scope_key = scope(material, question["kind"], question["value"].encode())
    if question["ask"] == "scope":
        return scope_key.hex()
    if question["ask"] == "offset":
        return str(offset(scope_key, question["mode"]))
    category_key = category(scope_key, question["category"])
    if question["ask"] == "category":
        return category_key.hex()
    return str(draw(category_key, question["norm"].encode(), question["counter"], int(question["bound"])))


def main():
    if sys.argv[1:] == ["--write"]:
        lines = [json.dumps({**question, "answer": answer(question)}) for question in questions()]
        FILE.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="ascii")
    answers = json.loads(FILE.read_text(encoding="ascii"))
    wrong = [item for item in answers if answer(item) != item["answer"]]
    for item in wrong:
        print(f"not so: {json.dumps(item)}: {answer(item)}")
    missing = max(0, 100 - len(answers))
    print(f"{len(answers) - len(wrong)} passed, {len(wrong) + missing} failed")
    return 1 if wrong or missing else 0


if __name__ == "__main__":
    sys.exit(main())
