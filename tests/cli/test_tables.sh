# Tables: CSV and TSV, their letters and their typed columns.
. "$root/tests/cli/harness.sh"

csv() { "$scrim" -q --key project.key --format=csv "$@"; }
line() { sed -n "$1p" "$2"; }

cat >in.csv <<'EOF'
id,"the note",mrn,more
1,"Seen Ms. Delgado, on July 3, 2014.
Her ""knee"" hurts.",48-2917,"x, ""y"""
2,Ms. Delgado limps.,"48-2917",
3,,,
"4","","", y 
5,plain text,7,Ms. Delgado is not looked at
EOF
printf 'mrn = MRN\n' >columns
cat >wanted <<'EOF'
id,"the note",mrn,more
1,"Seen Ms. [NAME-1], on [DATE-1].
Her ""knee"" hurts.",[MRN-1],"x, ""y"""
2,Ms. [NAME-1] limps.,"[MRN-1]",
3,,,
"4","","", y 
5,plain text,[MRN-1],Ms. Delgado is not looked at
EOF
table() { csv -p publication --field='the note' --columns=columns "$@"; }
check "a table is cleaned" exits 0 table --log log in.csv
check "every other byte stays, quoted as it was" cmp out wanted
check "the log counts records and names fields" grep -q '"record":"header".*"document":2,"field":"the note"' log
check "an empty cell of a type is not in the log" sh -c '[ "$(grep -c "\"summary\".*\"field\":\"mrn\"" log)" -eq 3 ]'
check "an empty letter is" sh -c '[ "$(grep -c "\"summary\".*\"field\":\"the note\"" log)" -eq 5 ]'
sed 's/$/\r/' in.csv >dos.csv
check "CR LF" exits 0 table dos.csv
check "CR LF stays, in cells, too" sh -c 'sed "s/\$/\r/" wanted | cmp - out'
{ printf '\357\273\277'; cat in.csv; } >mark.csv
check "a byte order mark" exits 0 table mark.csv
check "it stays" sh -c '{ printf "\357\273\277"; cat wanted; } | cmp - out'
printf '\357\273\277"the\nnote",id\nMs. Delgado,1\n' >mark.csv
check "a mark before a quoted header of two lines" exits 0 csv -p publication --field="$(printf 'the\nnote')" mark.csv
check "is read" grep -qxF 'Ms. [NAME-1],1' out
printf '%s' "$(cat in.csv)" >cut.csv
check "the last line may lack its end" exits 0 table cut.csv
check "and does so again" sh -c 'printf "%s" "$(cat wanted)" | cmp - out'
printf 'note,x\n\nMs. Delgado,1\n\r\nMs. Delgado,2\n\n' >gaps.csv
check "empty lines are no records" exits 0 csv -p publication --field=note --log log gaps.csv
check "and stay" sh -c 'sed "s/Delgado/[NAME-1]/" gaps.csv | cmp - out'
check "nor are they counted" sh -c '[ "$(grep -c "\"record\":\"header\"" log)" -eq 2 ] && grep -q "\"document\":2" log'
printf 'note,x\n' >header.csv
check "a header alone" exits 0 csv --field=note header.csv
check "stays alone" cmp header.csv out
printf ' note ,x\nMs. Delgado,1\n' >blank.csv
check "blanks around a name do not count" exits 0 csv -p publication --field=note blank.csv

printf 'note,x\n"a ""b"" Ms. Delgado, c",1\n' >marks.csv
csv -p publication --field=note marks.csv >out
check "doubled marks stay doubled" grep -qxF '"a ""b"" Ms. [NAME-1], c",1' out
for unit in codepoints utf16; do
    printf 'note\n"é ""😀"" Ms. Delgado ""é"", Ms. Raman"\n' >wide.csv
    csv -p publication --field=note --offsets=$unit wide.csv >out
    check "doubled marks and wide characters, offsets in $unit" grep -qxF '"é ""😀"" Ms. [NAME-1] ""é"", Ms. [NAME-2]"' out
done

# ---- one scope, one offset, one person -------------------------------------------------------------

cat >people.csv <<'EOF'
patient,mrn,last,first,born,seen,note
p1,48-2917,Delgado,Maria,1965-02-11,07/03/2014,"Maria Delgado (MRN 48-2917), born 2/11/1965, was seen on July 3, 2014."
p2,48-2917,Delgado,Maria,1965-02-11,07/03/2014,"Maria Delgado (MRN 48-2917), born 2/11/1965, was seen on July 3, 2014."
p1,48-2917,Delgado,Maria,1965-02-11,07/03/2014,"quill"
EOF
cat >types <<'EOF'
mrn = MRN known
last = NAME.surname known
first = NAME.given known
born = DATE
seen = DATE.month-first
EOF
people() { csv --field=note --columns=types --scope-field=patient "$@"; }
check "a table of people" exits 0 people people.csv
cp out people.out
cat >agree.py <<'EOF'
import csv, datetime, re, sys
rows = list(csv.DictReader(open(sys.argv[1], newline="")))
day = lambda text, form: datetime.datetime.strptime(text, form)
for row in rows[:2]:
    note = re.fullmatch(r"(\S+) (\S+) \(MRN (\S+)\), born (\S+), was seen on (.*)\.", row["note"])
    first, last, mrn, born, seen = note.groups()
    assert (first, last, mrn) == (row["first"], row["last"], row["mrn"]), row
    assert day(born, "%m/%d/%Y") == day(row["born"], "%Y-%m-%d"), row
    assert day(seen, "%B %d, %Y") == day(row["seen"], "%m/%d/%Y"), row
    assert (day(row["seen"], "%m/%d/%Y") - day(row["born"], "%Y-%m-%d")).days == 18039, row
    assert row["patient"] in ("p1", "p2") and "Delgado" not in str(row) and "2917" not in str(row), row
one, other, again = rows
# Codes may be drawn by lot: one of the four may meet by chance.
assert sum(one[name] == other[name] for name in ("mrn", "last", "first", "born")) < 2, "two patients are linked"
assert all(one[name] == again[name] for name in ("mrn", "last", "first", "born")), "one patient is not"
EOF
check "cells and letters agree, patients do not" python3 agree.py people.out
printf 'p1' >scope
line 2 people.csv | sed 's/.*"\(.*\)"/\1/' >letter.p1
"$scrim" -q --key project.key --scope-file scope letter.p1 >letter.out
check "a letter of the same key and scope agrees with its cell" sh -c 'line=$(sed -n 2p people.out); [ "$line" != "${line%\"$(cat letter.out)\"}" ]'
for jobs in 2 4; do
    people --jobs=$jobs --log log$jobs people.csv >out
    check "$jobs threads: the same table" cmp people.out out
done
check "and log" cmp log2 log4
printf 'note,shift,k\n"Seen July 3, 2014, says quillfeather.",-91,"{""names"": [""Quillfeather""]}"\n"Seen July 3, 2014.","-7.0",\n' >shift.csv
check "offset and known identifiers of a row" exits 0 csv --field=note --shift-field=shift --known-field=k shift.csv
check "the row's offset" grep -q '^"Seen April 3, 2014, says [a-z]*.",,""$' out
check "the next row's" grep -qxF '"Seen June 26, 2014.","",' out
check "what is known is found" not grep -q quill out
check "without a scope a row is one" sh -c 'sed "s/^patient/p/;s/^p[12],/x,/" people.csv >alone.csv'
csv --field=note --columns=types alone.csv >out
check "its cells and letters agree" sh -c 'sed "s/^x,/p1,/;s/^p,/patient,/" out >renamed && python3 -c "
import csv
row = list(csv.DictReader(open(\"renamed\", newline=\"\")))[0]
assert row[\"note\"].startswith(row[\"first\"] + \" \" + row[\"last\"] + \" (MRN \" + row[\"mrn\"] + \")\"), row"'
printf 'doctor,note\nN/A,seen\nJo,jo came\n"Quillfeather, Priya",quillfeather came\nJ. K.,seen\n' >short.csv
printf 'doctor = NAME.clinician known\n' >doctor
check "what is too short is not looked for" exits 0 csv -p publication --field=note --columns=doctor short.csv
check "but hidden in its cell" not grep -q 'N/A\|Jo,' out
check "a clinician is found" grep -qxF '"[NAME-1]",[NAME-1] came' out
printf 'N/A\n' >keep
check "terms to keep are kept in cells" exits 0 csv --field=note --columns=doctor --keep=keep short.csv
check "a value that stands for none" grep -qx 'N/A,seen' out
printf 'born = DATE known\n' >birth
printf 'born,note\n1965-02-11,born 11.2.65\n1965,x\n' >birth.csv
check "a birth date that is no full date cannot be looked for" exits 78 csv -p publication --field=note --columns=birth birth.csv
check "a full one can" grep -qxF '[DATE-1],born [DATE-1]' out

printf 'born,seen,note\n1921-05-03,,"Seen on July 3, 2014."\n1921-05-03,2014-07-03,"Born on May 3, 1921."\n1931-05-03,2014-07-03,\n1921-05-03,,\n' >old.csv
printf 'born = DATE\nseen = DATE\n' >dates
check "a birth date that shows a high age" exits 0 csv -p safe-harbor --field=note --columns=dates old.csv
printf 'born,seen,note\n[DATE-1],,"Seen on 2014."\n[DATE-1],2014,"Born on [DATE-1]."\n1931,2014,\n1921,,\n' >wanted
check "goes where a date of its record tells" cmp wanted out
csv -p safe-harbor --field=note --columns=dates --jobs=3 old.csv >out
check "with threads, too" cmp wanted out

# ---- codes that are drawn at random, and the way back ----------------------------------------------

"$scrim" -q --codes=random --format=csv --field=note --columns=types --scope-field=patient people.csv >random.out
check "codes of a scope: cells and letters agree" sh -c 'python3 agree.py random.out'
"$scrim" -q --codes=random --format=csv --field=note --columns=types alone.csv >out
check "codes of a row: its cells and letters agree" sh -c 'sed "s/^x,/p1,/;s/^p,/patient,/" out >renamed && python3 -c "
import csv
rows = list(csv.DictReader(open(\"renamed\", newline=\"\")))
for row in rows[:2]:
    assert row[\"note\"].startswith(row[\"first\"] + \" \" + row[\"last\"] + \" (MRN \" + row[\"mrn\"] + \")\"), row
assert rows[0][\"last\"] != rows[1][\"last\"] or rows[0][\"mrn\"] != rows[1][\"mrn\"], rows"'
"$scrim" keygen --custodian custodian 2>err
for table in in.csv dos.csv cut.csv shift.csv; do
    option='--field=note --shift-field=shift --known-field=k'
    [ "$table" = shift.csv ] || option='--columns=columns'
    rm -f map cleaned
    check "$table with a map" exits 0 csv $option --map map --recipient custodian.pub "$table" -o cleaned
    check "$table changes" not cmp -s "$table" cleaned
    check "$table is restored" exits 0 "$scrim" restore --format=csv --map map --identity custodian cleaned
    check "$table: to the byte" cmp "$table" out
done

# ---- records that are none ----------------------------------------------------------------------------

bad() { # bad NAME ROWS: the rows are withheld as one, those around come out
    printf 'id,note,x\n1,Ms. Delgado,a\n%b4,Mr. Delgado,b\n' "$2" >bad.csv
    check "$1: refused" exits 65 csv -p publication --field=note --log log bad.csv
    check "$1: an empty row stands for it" sh -c 'printf "id,note,x\n1,Ms. [NAME-1],a\n,,\n4,Mr. [NAME-1],b\n" | cmp - out'
    check "$1: said with its number and lines" grep -q '^scrim: bad.csv: record 2, lines\{0,1\} 3' err
    check "$1: said once" [ "$(wc -l <err)" -eq 1 ]
    check "$1: nothing of it is said" not grep -q 'Delgado\|Raman' err
    check "$1: it is in the log" sh -c 'grep "\"document\":2" log | grep -q "\"verdict\":\"withheld\""'
}
bad "a cell too few" '2,Dr. Raman\n'
bad "a cell too many" '2,Dr. Raman,c,d\n'
bad "one cell" 'Raman\n'
bad "text behind a closing mark" '2,"Dr. Raman"s",c\n'
bad "text behind a closing mark, up to the next" '2,"Dr. Raman"s,c\n3,"Dr. Raman",c\n'
bad "marks that are not doubled" '2,"Dr. "Pri" Raman",c\n'
bad "an inch mark in a quoted cell" '2,"Raman is 5" tall",c\n'
bad "an inch mark, and a line end" '2,"Raman is 5" tall\nand Dr. Raman, c, came",c\n'
bad "marks that are not doubled, a comma and a line end" '2,"Dr. "Pri", Raman, and\nmore, of, Raman",c\n'
bad "the same over three lines, each of as many cells" '2,"Dr. "Pri", Raman, and\nmore, of, Raman\neven, more, Raman, of it",c\n'
bad "an inch mark at the end of the last cell's line" '2,c,"Raman is 5" tall\nRaman, Delgado, came\nand left"\n'
bad "two inch marks and a comma" '2,"Raman is 5" tall, has 6" of hair",c\n'
bad "a mark in a cell without marks" '2,Raman is 5" tall,c\n'
bad "a carriage return in a cell without marks" '2,Dr.\rRaman,c\n'
bad "bytes that are no text" '2,Dr. Raman \377\376,c\n'
bad "UTF-16 in a cell" '2,"\377\376D\\0000",c\n'
printf 'id,note,x\n1,Ms. Delgado,a\n2,"Dr. Raman,b\n3,Dr. Raman,c\n' >open.csv
check "a mark that is not closed: refused" exits 65 csv -p publication --field=note open.csv
check "all behind it is withheld" sh -c 'printf "id,note,x\n1,Ms. [NAME-1],a\n,," | cmp - out'
check "all behind it is withheld: said" grep -qx 'scrim: open.csv: record 2, lines 3-4: a quotation mark is not closed' err
printf 'note\nMs. Delgado\n"Raman"x"\nMs. Delgado\n' >one.csv
check "a table of one column" exits 65 csv -p publication --field=note one.csv
check "what is withheld keeps its place" sh -c 'printf "note\nMs. [NAME-1]\n\"\"\nMs. [NAME-1]\n" | cmp - out'
printf 'id,note\r\n1,Dr. Raman,x\r\n2,y\r\n' >dos.csv
check "a withheld row of CR LF" exits 65 csv --field=note dos.csv
check "ends with CR LF" sh -c 'printf "id,note\r\n,\r\n2,y\r\n" | cmp - out'
python3 -c 'print("note,x\n\"" + "Raman\n" * 250000 + "\",1\nMs. Delgado,2")' >long.csv
check "a row over --max-size" exits 65 csv -p publication --field=note --max-size=1000 long.csv
check "is withheld as one, and the lines are counted" sh -c 'printf "note,x\n,\nMs. [NAME-1],2\n" | cmp - out && grep -q "record 1, lines 2-250002: the record is too long" err'
printf 'note,x\n"Raman"s",1\nfine,2\nalso "bad",3\n' >lines.csv
check "lines are counted" exits 65 csv --field=note lines.csv
check "lines are right" grep -q 'record 3, line 4: ' err
check "--on-error=stop" exits 65 csv --field=note --on-error=stop lines.csv
check "stops behind the first" sh -c 'printf "note,x\n,\n" | cmp - out'
for scope in '' '  '; do
    printf 'note,p\nMs. Delgado,%s\nMs. Delgado,p2\n' "$scope" >none.csv
    check "no scope: '$scope'" exits 78 csv -p publication --field=note --scope-field=p none.csv
    check "no scope: '$scope': the next comes out" sh -c 'printf "note,p\n,\nMs. [NAME-1],p2\n" | cmp - out'
done

# ---- headers ------------------------------------------------------------------------------------------

refuses 65 "a column that there is none of" csv --field=the-note in.csv
check "the nearest is named" grep -qx "scrim: in.csv: the table has no column 'the-note'; did you mean 'the note'?" err
refuses 65 "a column like none" csv --field=comment in.csv
check "no other is named" grep -qx "scrim: in.csv: the table has no column 'comment'" err
printf 'id;note\n1;Delgado\n' >semicolons.csv
refuses 65 "a table of another kind" csv --field=note semicolons.csv
check "is said to be one" grep -q "its header is a single cell" err
refuses 78 "no column of the scope" csv --field='the note' --scope-field=patient in.csv
printf 'note,note\na,b\n' >twice.csv
refuses 65 "a column twice" csv --field=note twice.csv
: >empty.csv
refuses 65 "an empty file" csv --field=note empty.csv
printf 'note,"x\n1,Delgado\n' >open.csv
refuses 65 "a header whose mark is not closed" csv --field=note open.csv
printf 'note,"x"y\n1,Delgado\n' >marks.csv
refuses 65 "a header with wrong marks" csv --field=note marks.csv
printf 'note\rDelgado\r' >mac.csv
refuses 65 "line ends of old" csv --field=note mac.csv
printf '\377\376n\0o\0t\0e\0\n\0' >wide.csv
refuses 65 "a table in UTF-16" csv --field=note wide.csv
refuses 64 "a table in another encoding" csv --field=note --encoding=windows-1252 in.csv
refuses 64 "a table without a field" csv in.csv
check "a refused header makes no file" sh -c '! "$scrim" -q --format=csv --field=x in.csv -o whole 2>err && [ ! -e whole ] && [ ! -e whole.redactions.jsonl ]'
check "the scope may be of a type" sh -c 'printf "patient = MRN\n" >both && "$scrim" -q --key project.key --format=csv --field=note --columns=both --scope-field=patient people.csv >out && ! grep -q "^p[12]," out && [ "$(cut -d, -f1 out | sort -u | wc -l)" -eq 3 ]'
refuses 64 "a letter that is the offset" csv --field=note --shift-field=note in.csv

# ---- TSV ----------------------------------------------------------------------------------------------

tsv() { "$scrim" -q --key project.key --format=tsv "$@"; }
printf 'id\tnote\tmrn\n1\tMs. Delgado, "so called", \\t limps\t48-2917\n"2"\t"Ms. Delgado"\t\n\n3\t\t7\n' >in.tsv
printf 'id\tnote\tmrn\n1\tMs. [NAME-1], "so called", \\t limps\t[MRN-1]\n"2"\t"Ms. [NAME-1]"\t\n\n3\t\t[MRN-1]\n' >wanted
check "tab-separated values" exits 0 tsv -p publication --field=note --columns=columns in.tsv
check "marks and backslashes are bytes as others are" cmp wanted out
sed 's/$/\r/' in.tsv >dos.tsv
check "TSV with CR LF" exits 0 tsv -p publication --field=note --columns=columns dos.tsv
check "TSV: CR LF stays" sh -c 'sed "s/\$/\r/" wanted | cmp - out'
printf 'id\tnote\n1\t"Dr. Raman\nlimps"\n2\tMs. Delgado\n' >broken.tsv
check "a line end in a cell ends the record" exits 65 tsv -p publication --field=note broken.tsv
check "TSV: the next comes out" sh -c '[ "$(tail -n 1 out)" = "2	Ms. [NAME-1]" ] && ! grep -q limps out'

check "annotations of records" exits 0 "$scrim" scan --as=jsonl --format=csv --field='the note' --columns=columns in.csv
check "annotations: each field has a name of its own" sh -c 'grep -q "in#1/the note" out && grep -q "in#1/mrn" out'
refuses 64 "records as one text" "$scrim" scan --as=inline --format=csv --field='the note' in.csv

# ---- scan and check -----------------------------------------------------------------------------------

check "scan reads tables" exits 0 "$scrim" scan --format=csv --field='the note' --columns=columns in.csv in.csv
check "scan: numbers run on" sh -c '[ "$(grep -c "\"record\":\"header\"" out)" -eq 20 ] && grep -q "\"document\":10,\"field\":\"mrn\"" out'
check "check reads tables" exits 1 "$scrim" check --format=csv --field='the note' --columns=columns in.csv
check "check names record, field and place" grep -qx 'in.csv:1:the note:1:10: NAME (.*)' out
check "check names typed cells" grep -q '^in.csv:2:mrn:1:1: MRN (typed/value' out
check "check in JSON names the field" exits 1 "$scrim" check --json --format=csv --field='the note' --columns=columns in.csv
check "check in JSON: is JSON" python3 -c 'import json; assert json.loads(open("out").readline())["field"] == "the note"'
printf 'id,the note,mrn\n1,nothing here,\n' >clean.csv
check "check passes what is clean" exits 0 "$scrim" check --format=csv --field='the note' --columns=columns clean.csv
check "check refuses a bad row" exits 65 "$scrim" check --format=csv --field=note bad.csv
check "check: says where" grep -q '^scrim: bad.csv: record 2, line 3: ' err
finish
