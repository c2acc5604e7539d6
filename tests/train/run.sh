#!/bin/sh
# Fits the weights of the evidence: patterns/evidence/weights.evidence, context.evidence and docs/training-report.txt.
# usage: run.sh TRAIN TRAIN-CONTEXT [CORPORA]
#
# Sources in the tree: generated letters, marked letters (marked/, ../fresh), prose without names (plain/).  CORPORA, a folder of annotated JSON
# Lines, adds those of its sets whose licence allows fitting; no word of them enters the weights, but what their
# annotation teaches about classes of words does.  The report names the sources that took part.
set -eu
train=$1 train_context=$2
corpora=${3:-}
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
if [ -e "$corpora/mtsamples_mixed.jsonl" ]; then # every other document; the rest is left to measure on
    python3 "$here/unmarked.py" "$corpora/mtsamples_mixed.jsonl" >"$work/mtsamples.jsonl"
    add mtsamples_even "$work/mtsamples.jsonl" 0 2
fi
sets='one two three four five six seven eight nine ten eleven'
for set in $sets; do # their first run is behind them (fresh/README.md)
    python3 "$here/../fresh/convert.py" "$here/../fresh/$set" >"$work/fresh_$set.jsonl"
    add "fresh_$set" "$work/fresh_$set.jsonl"
done
add plain "$work/plain.jsonl"
add marked "$work/marked.jsonl"
# shellcheck disable=SC2086
"$train" "$work/weights" "$work/report" $sources

# What does not carry over from made letters to real ones, and the other way round; then what each kind of evidence is worth.
judge() { # judge TITLE [-FAMILY,...] SOURCE... @SOURCE...
    title=$1
    shift
    "$train" "$work/other-weights" "$work/other" "$@"
    sed -n "s/^unseen    /$title/p" "$work/other" >>"$work/report"
}
annotated=$(printf '%s\n' $sources | grep -v /generated)
others=$(printf '%s\n' $sources | grep -v /fresh_)
# shellcheck disable=SC2046
cat $(printf '%s\n' $sources | grep /fresh_) >"$work/fresh"
{
    echo
    echo "By generated letters alone, in what people wrote and annotated; by that alone, in generated letters.  Generated letters alone find"
    echo "persons nearly as well; they miss organisations in prose, and take more harmless words for names.  So the marked and the plain letters were"
    echo "written, a source counts by the root of its size, and a fifth of the names in generated letters are in no list."
    echo
} >>"$work/report"
# shellcheck disable=SC2046,SC2086
judge "generated " "$work/generated" $(printf '@%s\n' $annotated)
# shellcheck disable=SC2086
judge "annotated " $annotated "@$work/generated"
{
    echo
    echo "By all but the fresh sets, in the fresh sets: with all evidence, then without each kind of it."
    echo
} >>"$work/report"
# shellcheck disable=SC2086
judge "$(printf '%-28s' all)" $others "@$work/fresh"
for family in word before,after before2,after2 pair shapes break list line cover suffix before-ending,after-ending; do
    # shellcheck disable=SC2086
    judge "$(printf -- '-%-27s' "$family")" "-$family" $others "@$work/fresh"
done
# Ages, trades, codes, dates and gaps: the fresh sets as they are and with holes made in them, sentences of their own (context/), and for the gaps
# prose of other kinds.
sources=
holes() { # holes NAME JSONL: what is known of it then are its gaps
    for seed in 1 2; do
        python3 "$here/holes.py" "$seed" "$2" >"$work/holes.jsonl"
        python3 "$here/convert.py" --context "$work/holes" "$work/holes.jsonl"
        cat "$work/holes" >>"$work/$1"
    done
}
python3 "$here/../fresh/convert.py" "$here/context" >"$work/sentences.jsonl"
for set in $sets twelve thirteen fourteen fifteen sixteen seventeen; do # whose sheets of traps would teach names to doubt each given name that is a word
    python3 "$here/../fresh/convert.py" "$here/../fresh/$set" >"$work/fresh_$set.jsonl"
    python3 "$here/convert.py" --context "$work/context_$set" "$work/fresh_$set.jsonl"
    holes "context_$set" "$work/fresh_$set.jsonl"
    sources="$sources $work/context_$set"
done
python3 "$here/convert.py" --context "$work/context_sentences" "$work/sentences.jsonl"
: >"$work/context_prose"
holes context_prose "$work/marked.jsonl"
holes context_prose "$work/plain.jsonl"
# shellcheck disable=SC2086
"$train_context" "$work/context-weights" "$work/context-report" "$work/weights" "$here/../../patterns/evidence/accept.evidence" $sources "$work/context_sentences" "$work/context_prose"
{
    echo
    echo "Ages, trades, codes, dates and gaps by the words around them: what there is, what the rules find of it, what weights fitted without the source find, what"
    echo "either finds, and what the weights alone find that is none.  The rules were written with sets one to fourteen in sight.  Most gaps were made in these letters."
    echo
    cat "$work/context-report"
} >>"$work/report"
cp "$work/weights" patterns/evidence/weights.evidence
cp "$work/context-weights" patterns/evidence/context.evidence
cp "$work/report" docs/training-report.txt
cat docs/training-report.txt
