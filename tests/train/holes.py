#!/usr/bin/env python3
"""Annotated letters (JSON Lines) -> the same letters with holes, as an earlier redaction leaves them.

usage: holes.py SEED IN.jsonl > OUT.jsonl

Some of the identifiers inside sentences and behind labels are taken out; the blanks on both sides stay, or the one before goes too.  Each hole is a
GAP, and nothing else is annotated.  Some of the letters are justified text then, or have blanks that scanners and hasty typists leave, which
are no holes.
"""
import json, random, re, sys

PARTS = (0.05, 0.15, 0.4)  # of a letter's identifiers: some redactions take few, some take most
CLOSED = 0.25              # of the holes: no blank is left
BEHIND_WORD = re.compile(r"[a-z]{2,}[,.]?[ ,]+(?:(?:Mr|Ms|Mrs|Dr)\. )?$|\b[A-Z][a-z]+ $")
BEHIND_LABEL = re.compile(r"[A-Za-z#.)]{2,} ?: *$")
BEFORE_WORD = re.compile(r"(?:['\u2019]s)?[,.;:)]?(?: [A-Za-z]|$)")


def leaves_a_hole(text, span):
    before = text[max(0, span['start'] - 40):span['start']].split('\n')[-1]
    after = text[span['end']:span['end'] + 40].split('\n')[0]
    if '\n' in text[span['start']:span['end']]:
        return False
    if BEHIND_LABEL.search(before):
        return not after or after.startswith('  ') or after[0] in ',;'
    return BEHIND_WORD.search(before) and BEFORE_WORD.match(after)


def pierce(record, draw):
    text, part = record['text'], draw.choice(PARTS)
    made, spans, last = '', [], 0
    for span in sorted(record['spans'], key=lambda span: (span['start'], span['end'])):
        if span['start'] < last:
            continue
        made += text[last:span['start']]
        last = span['end']
        content = text[span['start']:span['end']]
        if span['type'] in ('GAP', 'MARKER') or not leaves_a_hole(text, span) or draw.random() >= part:
            if span['type'] == 'GAP':
                spans.append({'start': len(made), 'end': len(made) + len(content), 'type': 'GAP'})
            made += content
            continue
        if draw.random() < CLOSED and made.endswith(' '):
            made = made[:-1]
        spans.append({'start': len(made), 'end': len(made), 'type': 'GAP'})
    return {**record, 'text': made + text[last:], 'spans': spans, 'annotated_types': ['GAP']}


def justified(text, draw):
    """Places of one more blank, as many as the longest line of the letter, up to a page's width, wants."""
    places, at = [], 0
    width = min(80, max(map(len, text.split('\n'))))
    for line in text.split('\n'):
        blanks = [at + match.start() for match in re.finditer(r'(?<=\S) (?=\S)', line)]
        if 0.8 * width < len(line) < width and len(blanks) > 4:
            places += draw.sample(blanks, min(len(blanks), width - len(line)))
        at += len(line) + 1
    return places


def loose(text, draw):
    return [match.start() for match in re.finditer(r'(?<=[a-z,]) (?=[a-z])', text) if draw.random() < 0.02]


def apart(text, draw):
    part = draw.choice((0.4, 1))  # all of them: text that a program has cut into words
    return [match.start() for match in re.finditer(r"(?<=[a-z])(?:[,.;:](?=\s)|'s\b)", text) if draw.random() < part]


LAYOUTS = (justified, loose, apart)
LAID_OUT = 0.25  # of the letters


def lay_out(record, draw):
    if draw.random() >= LAID_OUT:
        return record
    text, places = record['text'], sorted(draw.choice(LAYOUTS)(record['text'], draw))
    spans = []
    for span in record['spans']:
        start = span['start'] + sum(place < span['start'] for place in places)
        spans.append({**span, 'start': start, 'end': start + span['end'] - span['start'] + sum(span['start'] <= place < span['end'] for place in places)})
    for place in reversed(places):
        text = text[:place] + ' ' + text[place:]
    return {**record, 'text': text, 'spans': spans}


draw = random.Random(int(sys.argv[1]))
for line in open(sys.argv[2], encoding='utf-8'):
    print(json.dumps(lay_out(pierce(json.loads(line), draw), draw), ensure_ascii=False))
