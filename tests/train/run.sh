#!/bin/sh
# Fits the weights of the evidence: patterns/evidence/weights.evidence and docs/training-report.txt.  usage: run.sh TRAIN [CORPORA]
#
# Sources in the tree: generated letters, marked letters (marked/, ../fresh), prose without names (plain/).  CORPORA, a folder of annotated JSON
# Lines, adds those of its sets whose licence allows fitting; no word of them enters the weights, but what their
# annotation teaches about classes of words does.  The report names the sources that took part.
set -eu
train=$1
corpora=${2:-}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

add() { # add NAME JSONL [FIRST STEP]
    name=$1
    shift
    python3 "$here/convert.py" "$work/$name" "$@"
    sources="$sources $work/$name"
}

sources=
python3 "$here/../letters/generate.py" --seed 1 --count 600 --layout mixed --unknown 0.2 --out "$work/generated.jsonl"
python3 "$here/marked.py" "$here/marked" >"$work/marked.jsonl"
python3 "$here/marked.py" "$here/plain" >"$work/plain.jsonl"
add generated "$work/generated.jsonl"
for set in tab_dev92 wikigold presidio_synth1500 medmd_silver; do
    if [ -e "$corpora/$set.jsonl" ]; then add "$set" "$corpora/$set.jsonl"; fi
done
if [ -e "$corpora/mtsamples_mixed.jsonl" ]; then # every other document, taken to hold no name; the rest is left to measure on
    sed 's/"spans": null/"spans": [], "annotated_types": ["NAME", "ORGANIZATION", "LOCATION"]/' "$corpora/mtsamples_mixed.jsonl" >"$work/mtsamples.jsonl"
    add mtsamples_even "$work/mtsamples.jsonl" 0 2
fi
for set in one two three four; do # their first run is behind them (fresh/README.md)
    python3 "$here/../fresh/convert.py" "$here/../fresh/$set" >"$work/fresh_$set.jsonl"
    add "fresh_$set" "$work/fresh_$set.jsonl"
done
add plain "$work/plain.jsonl"
add marked "$work/marked.jsonl"
# shellcheck disable=SC2086
"$train" "$work/weights" "$work/report" $sources
cp "$work/weights" patterns/evidence/weights.evidence
cp "$work/report" docs/training-report.txt
cat docs/training-report.txt
