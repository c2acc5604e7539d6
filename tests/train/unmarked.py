#!/usr/bin/env python3
"""Reports without marks (JSON Lines) -> JSON Lines of annotated text in which nothing is a name.

usage: unmarked.py IN.jsonl > OUT.jsonl

Left open (MISC) is what stands where only a name can: behind a title, and placeholders of letters ("Dr. XYZ", "ABCD Hospital").
"""
import json, re, sys

OPEN = re.compile(r"\b(?:Drs?|Mr|Mrs|Ms|Miss)\b\.? {0,2}(\w[\w'-]*\.?(?: [A-Z][\w'-]+)?)|\b([XYZ]{1,3}|A-?B-?C-?D?|Abcd?|Xyz)\b")

for line in open(sys.argv[1], encoding='utf-8'):
    record = json.loads(line)
    if record['spans'] is None:
        record['spans'] = [{'start': match.start(match.lastindex), 'end': match.end(match.lastindex), 'type': 'MISC'}
                           for match in OPEN.finditer(record['text'])]
        record['annotated_types'] = ['NAME', 'ORGANIZATION', 'LOCATION']
    print(json.dumps(record, ensure_ascii=False))
