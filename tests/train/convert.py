#!/usr/bin/env python3
"""Annotated text (JSON Lines) -> the plain form that src/tools/train.c reads.

usage: convert.py [--context | --unwritten] OUT IN.jsonl [FIRST STEP]      FIRST STEP: only every STEPth document, from number FIRST on

Types are compared by what they are evidence for: a person (p), an organization (o), a place (l).  --context: for src/tools/train_context.c,
an age (a), a trade (t), a number (n), a date (d), a gap (g), anything else that identifies (-); --unwritten: of each text
one that has lost its capitals, and one all in capitals.
"""
import json, re, sys

# some annotators count a title as part of a name, this project does not
TITLE = re.compile(r"((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Judge|Justice|Hon)\b\.?\s*)+")

TAG = {}
for tag, types in (('p', 'NAME PATIENT CLINICIAN DOCTOR RELATIVE PERSON INITIALS'),
                   ('o', 'ORGANIZATION ORG EMPLOYER FACILITY HOSPITAL COMPANY SCHOOL'),
                   ('l', 'LOCATION LOC CITY STATE COUNTRY COUNTY PLACE GPE ADDRESS STREET')):
    TAG.update(dict.fromkeys(types.split(), tag))

def same_length(text, case):
    encoded = ((case(c).encode('utf-8', 'replace'), c.encode('utf-8', 'replace')) for c in text)
    return b''.join(new if len(new) == len(old) else old for new, old in encoded)

arguments = sys.argv[1:]
context = arguments[0] == '--context'
unwritten = arguments[0] == '--unwritten'
arguments = arguments[context or unwritten:]
CODES = 'ID MRN HEALTHPLAN CLAIM LICENSE ACCOUNT DEVICE VEHICLE'.split()
out, source = arguments[:2]
first, step = map(int, arguments[2:4]) if len(arguments) > 2 else (0, 1)
with open(out, 'wb') as f:
    for number, line in enumerate(open(source, encoding='utf-8')):
        if number % step != first % step:
            continue
        record = json.loads(line)
        if record['spans'] is None:
            continue
        text = record['text'].replace('\0', ' ')
        offsets = [0]
        for character in text:
            offsets.append(offsets[-1] + len(character.encode('utf-8', 'replace')))
        spans = []
        for span in record['spans']:
            tag = TAG.get(span['type'].upper(), None)
            if context:
                tag = {'AGE': 'a', 'PROFESSION': 't', 'DATE': 'd', 'GAP': 'g'}.get(span['type'].upper(), 'n' if span['type'].upper() in CODES else '-')
            if tag is None:
                if span['type'].upper() in ('MISC', 'DEMOGRAPHIC'):
                    tag = '-'
                else:
                    continue
            if span.get('mask') == 'NO_MASK' and tag != 'p':
                tag = '-'
            start = span['start']
            title = TITLE.match(text, start, span['end']) if tag == 'p' else None
            if title and title.end() < span['end']:
                spans.append((offsets[start], offsets[title.end()], '-'))
                start = title.end()
            spans.append((offsets[start], offsets[span['end']], tag))
        annotated = {TAG.get(t.upper()) for t in record.get('annotated_types') or TAG}
        mask = ''.join(t for t in 'pol' if t in annotated) or '-'
        if context:
            mask = 'g' if record.get('annotated_types') == ['GAP'] else 'atndg'
        for data in [same_length(text, str.lower), same_length(text, str.upper)] if unwritten else [text.encode('utf-8', 'replace')]:
            f.write(b'document %d %d %s\n' % (len(data), len(spans), mask.encode()))
            for begin, end, tag in spans:
                f.write(b'%d %d %s\n' % (begin, end, tag.encode()))
            f.write(data + b'\n')
