# scrim scan --as: annotators' formats.
. "$root/tests/cli/harness.sh"

holds() { grep -q -e "$1" "$2"; }

printf 'I saw Ms. Dolores\n  Quillfeather & Co. <x> on 7/3/14.\r\nCaf\303\251: \360\237\216\211 call (559) 555-0142\r\ntoday.' >odd.txt
cp "$root/golden/gaps/many/in.txt" gaps.txt
cp "$root/golden/names/broken/in.txt" names.txt

cat >brat.py <<'END_OF_SCRIPT'
import re, sys
text = open(sys.argv[1], encoding='utf-8', newline='').read()
lines = open(sys.argv[2], encoding='utf-8', newline='').read().split('\n')
assert lines.pop() == ''
number = 0
for line in lines:
    if line.startswith('#'):
        assert re.fullmatch(rf'#{number}\tAnnotatorNotes T{number}\t[\w/-]+ [01]\.\d\d( in doubt)?', line), line
        continue
    number += 1
    name, place, words = line.split('\t')
    kind, pieces = place.split(' ', 1)
    assert name == f'T{number}' and re.fullmatch(r'[A-Z]+', kind), line
    cut = [text[int(a):int(b)] for a, b in (piece.split() for piece in pieces.split(';'))]
    assert ' '.join(cut) == words, line
    assert cut and all(cut) and not re.search(r'[\r\n\f]', words), line
assert number
END_OF_SCRIPT
for letter in letter odd gaps names; do
    check "brat: $letter" exits 0 "$scrim" scan --as=brat $letter.txt
    cp out $letter.ann
    check "brat: $letter: offsets and texts agree" python3 brat.py $letter.txt $letter.ann
    check "brat: $letter: eval reads it" exits 0 "$scrim" eval --json --gold $letter.ann
    check "brat: $letter: and finds all of it" python3 -c 'import json; all = json.load(open("out"))["all"]; assert all["covered"] == all["marks"]'
done
check "brat: a name broken over a line is in pieces" holds '^T[0-9]*	NAME 34 49;50 54	Alejandro de la Cruz$' names.ann

check "JSON Lines" exits 0 "$scrim" scan --as=jsonl letter.txt odd.txt gaps.txt
cp out found.jsonl
check "JSON Lines: a record a letter" python3 -c '
import json
records = [json.loads(line) for line in open("found.jsonl", encoding="utf-8")]
assert [record["id"] for record in records] == ["letter", "odd", "gaps"]
for record in records:
    text = open(record["id"] + ".txt", encoding="utf-8", newline="").read()
    assert record["text"] == text
    assert "GAP" in record["annotated_types"] and "NAME" in record["annotated_types"]
    assert all(span["rule"] and 0 < span["confidence"] <= 1 for span in record["spans"])
spans = {records[0]["text"][span["start"]:span["end"]]: span for span in records[0]["spans"]}
assert spans["Maria T. Delgado"]["entity"] == spans["Delgado"]["entity"] == "NAME-1", spans
assert spans["Maria T. Delgado"]["role"] == "patient"'
check "JSON Lines: eval reads it" exits 0 "$scrim" eval --gold found.jsonl
check "JSON Lines: and finds all of it" holds '^ALL .* 1\.000 .* 1\.000$' out
printf 'Ms. Delgado\0Mr. Okafor' >stream
check "JSON Lines of a stream" sh -c '"$scrim" scan --as=jsonl --format=nul stream | grep -c "\"id\":\"stream#[12]\"" | grep -qx 2'
printf 'Ms. Delgado \377' >broken.txt
check "a letter that is refused" exits 65 "$scrim" scan --as=jsonl broken.txt letter.txt
check "has no record" sh -c 'wc -l <out | grep -qx 1'

check "inline" exits 0 "$scrim" scan --as=inline odd.txt
check "inline: marked" holds '<DATE>7/3/14</DATE>\.' out
check "inline: what looks like a mark is none" holds ' &lt;x&gt; on' out
check "inline: without the marks the text is as it was" python3 -c '
import html, re
marked = open("out", encoding="utf-8", newline="").read()
assert html.unescape(re.sub(r"<[^>]*>", "", marked)) == open("odd.txt", encoding="utf-8", newline="").read()'
check "inline: a role" sh -c '"$scrim" scan --as=inline letter.txt | grep -q "<NAME role=\"patient\">Maria T. Delgado</NAME>"'
check "inline of a stream" sh -c '"$scrim" scan --as=inline --format=nul stream | tr -cd "\0" | wc -c | grep -qx 2'
check "the log by its name" exits 0 "$scrim" scan --as=log letter.txt
check "the log by its name: header first" holds '^{"record":"header"' out

refuses 64 "brat of two letters" "$scrim" scan --as=brat letter.txt odd.txt
refuses 64 "brat of a stream" "$scrim" scan --as=brat --format=nul stream
refuses 64 "inline of two letters" "$scrim" scan --as=inline letter.txt odd.txt
refuses 64 "another unit" "$scrim" scan --as=jsonl --offsets=bytes letter.txt
refuses 64 "another format" "$scrim" scan --as=csv letter.txt

finish
