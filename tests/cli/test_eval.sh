# scrim eval: what it reads, refuses and writes.  What it counts is tried by tests/eval.py.
. "$root/tests/cli/harness.sh"

python3 - <<'END'
import json
text = open('letter.txt', encoding='utf-8').read()
start, kept = text.index('Delgado'), text.index('strength')
spans = [{'start': start, 'end': start + 7, 'type': 'NAME'}, {'start': kept, 'end': kept + 8, 'type': 'NAME'}]
record = {'id': 'one', 'text': text, 'spans': spans, 'annotated_types': ['NAME']}
none = {'id': 'two', 'text': 'The knee is stable. Ms. Delgado came.', 'spans': None}
def lines(name, *records):
    with open(name, 'w') as file:
        for line in records:
            file.write(json.dumps(line) + '\n')
lines('gold.jsonl', record, none)
lines('outside.jsonl', dict(record, spans=[{'start': 0, 'end': 99999, 'type': 'NAME'}]))
lines('negative.jsonl', dict(record, spans=[{'start': -1, 'end': 5, 'type': 'NAME'}]))
lines('backwards.jsonl', dict(record, spans=[{'start': 5, 'end': 3, 'type': 'NAME'}]))
lines('untyped.jsonl', dict(record, spans=[{'start': 1, 'end': 3}]))
lines('open.jsonl', record, {key: record[key] for key in ('id', 'text', 'spans')})
lines('silent.jsonl', {'id': 'one', 'text': text})
lines('odd-types.jsonl', dict(record, annotated_types=[7]))
lines('found.pred', {'id': 'one', 'spans': spans[:1]})
lines('twice.pred', {'id': 'one', 'spans': []}, {'id': 'one', 'spans': []})
lines('empty.pred', {'id': 'one'})
END
echo '{"id": "Delgado"' >broken.jsonl
eval_() { "$scrim" eval "$@"; }

check "figures" exits 0 "$scrim" eval --gold gold.jsonl
check "figures: of the class" grep -Eq '^NAME +2 +0\.500 +0\.500 ' out
check "figures: no content" not grep -q Delgado out
check "figures: nothing on standard error" empty err
check "as JSON" exits 0 "$scrim" eval --gold=gold.jsonl --json
check "as JSON: one line" python3 -c 'import json; assert json.load(open("out"))["classes"]["NAME"]["covered"] == 1'
check "as JSON: no content" not grep -q Delgado out
check "standard input" sh -c '"$scrim" eval --json --gold - <gold.jsonl | cmp - out'
check "a file that is not called .jsonl" sh -c 'cp gold.jsonl gold && "$scrim" eval --json --gold gold | cmp - out'

check "types that are not said" exits 0 "$scrim" eval --gold open.jsonl
check "types that are not said: said" grep -q '^scrim: open.jsonl: 1 of 2 records say no annotated_types' err
check "types that are not said: quiet" exits 0 "$scrim" eval --quiet --gold open.jsonl
check "types that are not said: quiet says nothing" empty err

check "faults" exits 0 "$scrim" eval --gold gold.jsonl --errors faults
check "faults: what was missed" grep -q '"miss":"NAME"' faults
check "faults: false alarms" grep -q '"false":"NAME","text":"Delgado","left":"The knee' faults
check "faults: for nobody else" mode 600 faults
check "faults: says what they are" grep -q '^scrim: faults: holds originals' err
check "faults: quiet" exits 0 "$scrim" eval --quiet --gold gold.jsonl --errors faults
check "faults: quiet says nothing" empty err
chmod 644 faults
check "faults: a file that is there" exits 0 "$scrim" eval --gold gold.jsonl --errors faults
check "faults: for nobody else either" mode 600 faults
mkfifo pipe
ln -s faults link
refuses 73 "faults: into a pipe" eval_ --gold gold.jsonl --errors pipe
refuses 73 "faults: into a device" eval_ --gold gold.jsonl --errors /dev/null
refuses 73 "faults: through a link" eval_ --gold gold.jsonl --errors link
refuses 73 "faults: over the gold" eval_ --gold gold.jsonl --errors gold.jsonl
refuses 73 "faults: over the predictions" eval_ --gold gold.jsonl --pred found.pred --errors ./found.pred
rm faults
check "faults: none when a figure would be wrong" exits 65 "$scrim" eval --gold outside.jsonl --errors faults
check "faults: no file" absent faults

check "predictions" exits 0 "$scrim" eval --gold gold.jsonl --pred found.pred
check "predictions: of one document only" grep -q '^2 documents (1 without prediction)' out
check "predictions: what they hold" grep -Eq '^NAME +2 +0\.500 +0\.500 +1 +1\.000' out

check "a document that is refused" exits 65 "$scrim" eval --gold gold.jsonl --max-size=100
check "a document that is refused: by its number" grep -q '^scrim: gold.jsonl: document 1: ' err
check "a document that is refused: all the same" grep -q '^2 documents (1 without prediction)' out

refuses 64 "no gold" eval_
refuses 64 "an operand" eval_ --gold gold.jsonl letter.txt
refuses 64 "an option of clean" eval_ --gold gold.jsonl --dates=year
refuses 66 "no such file" eval_ --gold missing.jsonl
refuses 66 "no predictions" eval_ --gold gold.jsonl --pred missing.pred
mkdir nothing
refuses 66 "a folder without gold" eval_ --gold nothing
for name in broken outside negative backwards untyped silent odd-types; do
    refuses 65 "gold: $name" eval_ --gold "$name.jsonl"
done
refuses 65 "predictions: an id twice" eval_ --gold gold.jsonl --pred twice.pred
refuses 65 "predictions: no spans" eval_ --gold gold.jsonl --pred empty.pred

xml() { printf '<?xml version="1.0"?>%s' "$2" >"$1.xml"; }
xml good '<d><TEXT>Ms. Delgado came.</TEXT><TAGS><NAME start="4" end="11" TYPE="PATIENT"/></TAGS></d>'
xml kind '<d><TEXT>Ms. Delgado came.</TEXT><TAGS><NAME start="4" end="11"/></TAGS></d>'
xml entity '<!DOCTYPE d [<!ENTITY x "Delgado">]><d><TEXT>&x;</TEXT></d>'
xml open '<d><TEXT>Delgado</TEXT>'
xml textless '<d><TAGS/></d>'
xml placeless '<d><TEXT>Delgado</TEXT><TAGS><NAME start="4"/></TAGS></d>'
xml lettered '<d><TEXT>Delgado</TEXT><TAGS><NAME start="0" end="7x"/></TAGS></d>'
for name in good kind; do
    check "i2b2: $name" exits 0 "$scrim" eval --gold "$name.xml"
    check "i2b2: $name, found" grep -Eq '^NAME +1 +1\.000 +1\.000 +1 +1\.000' out
done
for name in entity open textless placeless lettered; do
    refuses 65 "i2b2: $name" eval_ --gold "$name.xml"
done

printf 'Ms. Ana Delgado came.\n' >note.txt
printf 'T1\tPerson 4 7;8 15\tAna Delgado\nR1\tSame Arg1:T1 Arg2:T1\n#1\tAnnotatorNotes T1\tDelgado\n' >note.ann
for name in note.ann note.txt; do
    check "brat: $name" exits 0 "$scrim" eval --gold $name
    check "brat: $name, a span in two pieces" grep -Eq '^NAME +2 +1\.000 +1\.000 ' out
done
for line in 'T1 Person 4 7 Delgado' 'T1\tPerson 4\tDelgado' 'T1\tPerson 4 7;\tDelgado' 'T1\tPerson 4 7Delgado' \
    'T1\tPerson 4 99999999999999999999\tDelgado' 'T1\tPerson 4 99\tDelgado'; do
    printf "$line\n" >note.ann
    refuses 65 "brat: $line" eval_ --gold note.ann
done
cp note.ann alone.ann
refuses 66 "brat: without a text" eval_ --gold alone.ann
finish
