#!/usr/bin/env python3
"""Letters with inline marks (⟦NAME|...⟧) or without any -> JSON Lines of annotated text.

usage: marked.py FOLDER > OUT.jsonl     one record a file
"""
import json, os, re, sys

MARK = re.compile('⟦([A-Z]+)\\|([^⟧]*)⟧', re.S)
folder = sys.argv[1]
for name in sorted(os.listdir(folder)):
    if not name.endswith('.txt'):
        continue
    source = open(os.path.join(folder, name), encoding='utf-8', newline='').read()
    text, spans, at = '', [], 0
    for mark in MARK.finditer(source):
        text += source[at:mark.start()]
        spans.append({'start': len(text), 'end': len(text) + len(mark[2]), 'type': mark[1]})
        text += mark[2]
        at = mark.end()
    text += source[at:]
    if '⟦' in text or '⟧' in text:
        sys.exit(f'{name}: a mark that does not close')
    print(json.dumps({'id': name, 'text': text, 'spans': spans, 'annotated_types': ['NAME', 'ORG', 'LOC']}, ensure_ascii=False))
