#!/bin/sh
# Fits the weights of the evidence: patterns/evidence/weights.evidence, context.evidence and docs/training-report.txt.
# usage: run.sh TOOLS [CORPORA]      TOOLS: the folder of train, train_context and train_words
#
# Sources in the tree: generated letters, marked letters (marked/, ../fresh), prose without names (plain/).  CORPORA, a folder of annotated JSON
# Lines, adds those of its sets whose licence allows fitting; no word of them enters the weights, but what their
# annotation teaches about classes of words does.  The report names the sources that took part.
set -eu
tools=$1
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
if [ -e "$corpora/mtsamples_mixed.jsonl" ]; then # every other document; the rest is left to measure on
    python3 "$here/unmarked.py" "$corpora/mtsamples_mixed.jsonl" >"$work/mtsamples.jsonl"
    add mtsamples_even "$work/mtsamples.jsonl" 0 2
fi
sets='one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone twentytwo twentythree twentyfour twentyfive twentysix twentyseven twentyeight twentynine thirty thirtyone thirtytwo thirtythree thirtyfour thirtysix thirtyseven thirtyeight'
for set in $sets; do # their first run is behind them (fresh/README.md)
    python3 "$here/../fresh/convert.py" "$here/../fresh/$set" >"$work/fresh_$set.jsonl"
    add "fresh_$set" "$work/fresh_$set.jsonl"
done
written='offices world desks clinics boards holes wards panels lines shifts yards courts mails' # to be learnt from
for set in $written; do
    python3 "$here/../fresh/convert.py" "$here/$set" >"$work/$set.jsonl"
    add "$set" "$work/$set.jsonl"
done
add plain "$work/plain.jsonl"
add marked "$work/marked.jsonl"
# The words with weights of their own are those of the tree alone.
# shellcheck disable=SC2046
"$tools/train_words" "$work/words" $(printf '%s\n' $sources | grep -E "/(generated|fresh_.*|plain|marked|$(echo "$written" | tr ' ' '|'))\$")
# shellcheck disable=SC2086
"$tools/train" "$work/weights" "$work/report" "$work/words" $sources

# What does not carry over from made letters to real ones, and the other way round; then what each kind of evidence is worth.
judge() { # judge TITLE FAMILIES SOURCE... @SOURCE...
    title=$1 families=$2
    shift 2
    "$tools/train" "$work/other-weights" "$work/other" ${families:+"-$families"} "$work/words" "$@"
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
judge "generated " "" "$work/generated" $(printf '@%s\n' $annotated)
# shellcheck disable=SC2086
judge "annotated " "" $annotated "@$work/generated"
{
    echo
    echo "By all but the fresh sets, in the fresh sets: with all evidence, then without each kind of it."
    echo
} >>"$work/report"
# shellcheck disable=SC2086
judge "$(printf '%-40s' all)" "" $others "@$work/fresh"
for family in word before,after before2,after2 before3,after3 pair shapes break list line cover,cover-shape,cover-word \
    cover-before,cover-after,cover-before2,cover-after2 cover-before-word,cover-after-word suffix before-ending,after-ending itself word-before,word-after; do
    # shellcheck disable=SC2086
    judge "$(printf -- '-%-39s' "$family")" "$family" $others "@$work/fresh"
done
# Fitted to the later sets, too, they find no more, and take justified text for gaps.
sets='one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone twentytwo twentythree twentyfour'
# Ages, trades, codes, dates, gaps and capitals: the fresh sets as they are and with holes made in them, sentences of their own (context/), and for the gaps
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
# In careless notes names have no capitals; what they say of words would hold for those of others.
python3 "$here/../fresh/convert.py" "$here/typed" >"$work/typed.jsonl"
for set in $(printf 'fresh_%s ' $sets) $written typed; do
    python3 "$here/convert.py" --context "$work/context_$set" "$work/$set.jsonl"
    holes "context_$set" "$work/$set.jsonl"
    sources="$sources $work/context_$set"
done
# What would have a capital, where none has one or all have.
for set in $(printf 'fresh_%s ' $sets) $written typed marked plain; do
    python3 "$here/convert.py" --unwritten "$work/unwritten_$set" "$work/$set.jsonl"
    sources="$sources $work/unwritten_$set"
done
python3 "$here/convert.py" --context "$work/context_sentences" "$work/sentences.jsonl"
: >"$work/context_prose"
holes context_prose "$work/marked.jsonl"
holes context_prose "$work/plain.jsonl"
# shellcheck disable=SC2086
"$tools/train_context" "$work/context-weights" "$work/context-report" "$work/weights" "$here/../../patterns/evidence/accept.evidence" $sources "$work/context_sentences" "$work/context_prose"
{
    echo
    echo "Ages, trades, codes, dates, gaps and capitals by the words around them: what there is, what the rules find of it, what weights fitted without the source find, what"
    echo "either finds, and what the weights alone find that is none.  The rules were written with all of these sets in sight.  Most gaps were made in these letters."
    echo
    cat "$work/context-report"
} >>"$work/report"
cp "$work/weights" patterns/evidence/weights.evidence
cp "$work/context-weights" patterns/evidence/context.evidence
cp "$work/report" docs/training-report.txt
cat docs/training-report.txt
