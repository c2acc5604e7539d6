# Fields of JSON Lines: several of them, nested ones, typed ones, and what a record says of itself.
. "$root/tests/cli/harness.sh"

# ---- several fields, nested paths -----------------------------------------------------------------

cat >nested.jsonl <<'EOF'
{"id":1,"visits":[{"note":"Ms. Delgado limps.","by":{"name":"x"}},{"note":null},{"note":"Dr. Delgado \u00e9 \/ \u0041, July 3, 2014."}],"sum":{"text":"Mr. Delgado came."}}
{"sum" : { "text" : "" } , "visits" : [ ] , "note":"Ms. Delgado: not named, stays"}
{"visits":null,"sum":null}
{"sum":{"text":"Ms. Delgado"},"visits":[{"note":"a","note2":[[["Delgado"]]]}]}
EOF
cat >wanted <<'EOF'
{"id":1,"visits":[{"note":"Ms. [NAME-1] limps.","by":{"name":"x"}},{"note":null},{"note":"Dr. [NAME-1] \u00e9 \/ \u0041, [DATE-1]."}],"sum":{"text":"Mr. [NAME-1] came."}}
{"sum" : { "text" : "" } , "visits" : [ ] , "note":"Ms. Delgado: not named, stays"}
{"visits":null,"sum":null}
{"sum":{"text":"Ms. [NAME-1]"},"visits":[{"note":"a","note2":[[["Delgado"]]]}]}
EOF
nested() { "$scrim" -q --key project.key --format=jsonl --field='visits[].note' --field=sum.text "$@"; }
check "fields inside of fields" exits 0 nested -p publication --log log nested.jsonl
check "every other byte of a value stays, however it escapes" cmp out wanted
check "the log names the field" grep -q '"record":"header".*"document":1,"field":"visits\[2\].note"' log
check "a record without text is in the log" grep -q '"record":"summary","document":3,"spans":0' log
check "a summary a field" sh -c '[ "$(grep -c "\"record\":\"summary\"" log)" -eq 8 ]'
for unit in codepoints utf16; do
    check "offsets in $unit: cleaned" exits 0 nested -p publication --offsets=$unit nested.jsonl
    check "offsets in $unit: the same text" cmp out wanted
done
cat >wide.jsonl <<'EOF'
{"a":"\ud83d\ude00 é Ms. Delgado \ud83d\ude00, Ms. Raman \t \"x\" \u00e9\n😀 of Mr. Kowalczyk"}
EOF
cat >wanted <<'EOF'
{"a":"\ud83d\ude00 é Ms. [NAME-1] \ud83d\ude00, Ms. [NAME-2] \t \"x\" \u00e9\n😀 of Mr. [NAME-3]"}
EOF
for unit in bytes codepoints utf16; do
    "$scrim" -q -p publication --format=jsonl --field=a --offsets=$unit wide.jsonl >out
    check "wide characters, offsets in $unit" cmp out wanted
done
for jobs in 1 4; do
    nested --jobs=$jobs --scope-field=id --log log$jobs nested.jsonl >out$jobs 2>err$jobs
    check "a scope that is missing, $jobs threads" [ $? -eq 78 ]
done
check "threads do not matter to nested records" cmp out1 out4
check "nor to their log" cmp log1 log4
check "nor to what is said" cmp err1 err4
check "the record and the field are named" grep -qx "scrim: nested.jsonl: record 3: the field 'id' is not there" err1

odd() { # odd NAME RECORD [OPTION...]: the record is withheld, the one behind it comes out
    name=$1
    printf '%s\n{"a":{"b":"Ms. Delgado"}}\n' "$2" >odd.jsonl
    shift 2
    [ $# -gt 0 ] || set -- --field=a.b
    check "$name is refused" exits 65 "$scrim" -q -p publication --format=jsonl "$@" odd.jsonl
    check "$name: an empty record stands for it" sh -c '[ "$(sed -n 1p out)" = "{}" ]'
    check "$name: the next comes out" sh -c '[ "$(sed -n 2p out)" = "{\"a\":{\"b\":\"Ms. [NAME-1]\"}}" ]'
    check "$name: nothing of it is said" not grep -q Delgado err
}
odd "a text on the way" '{"a":"Delgado"}'
odd "a list on the way" '{"a":[{"b":"Delgado"}]}'
odd "a field that is missing further in" '{"a":{"c":"Delgado"}}'
odd "a field twice further in" '{"a":{"b":"","b":"Delgado"}}'
odd "an object twice" '{"a":{"b":""},"a":{"b":"Delgado"}}'
odd "an object as text" '{"a":{"b":{"c":"Delgado"}}}'
odd "a list as text" '{"a":{"b":["Delgado"]}}'
odd "no closing bracket" '{"a":{"b":"Delgado"}'
odd "too many closing brackets" '{"a":{"b":"Delgado"}}}'
odd "a comma before a closing bracket" '{"a":{"b":"Delgado"},"c":[[1,]]}'
odd "a comma before the first" '{"a":{"b":"Delgado"},"c":[,1]}'
odd "no colon" '{"a":{"b" "Delgado"}}'
odd "a number that is none" '{"a":{"b":"Delgado"},"c":-}'
odd "bytes that are no text" "$(printf '{"a":{"b":"Ms. Delgado \377\376"}}')"
odd "UTF-16 in a field" "$(printf '{"a":{"b":"\377\376D"}}')"
odd "an object where a list is wanted" '{"a":{"b":"Delgado"},"c":{}}' --field=a.b '--field=c[]?'
printf '%s\n' '{"a":{}}' '{"a":{"b":"Ms. Delgado"}}' '{}' '{"a":null}' >may.jsonl
check "a field may be missing where its path says so" exits 0 "$scrim" -q -p publication --format=jsonl '--field=a.b?' may.jsonl
check "and is cleaned where it is there" grep -qx '{"a":{"b":"Ms. \[NAME-1\]"}}' out
check "else it may not" exits 65 "$scrim" -q -p publication --format=jsonl '--field=a.b' may.jsonl
cat >names.jsonl <<'EOF'
{"a.b":"Ms. Delgado","c[]?":["Ms. Delgado"],"d":[["Ms. Delgado"],[]]}
EOF
check "a backslash makes dots and brackets part of a name" exits 0 "$scrim" -q -p publication --format=jsonl '--field=a\.b' '--field=c\[\]\?[]' '--field=d[][]' names.jsonl
check "lists of lists" grep -qxF '{"a.b":"Ms. [NAME-1]","c[]?":["Ms. [NAME-1]"],"d":[["Ms. [NAME-1]"],[]]}' out
for path in 'a..b' '.a' 'a.' 'a[' 'a[0]' '[]' 'a[]b' 'a?.b' 'a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q'; do
    refuses 64 "no path: $path" "$scrim" --format=jsonl "--field=$path" nested.jsonl
done
refuses 64 "a field twice" "$scrim" --format=jsonl --field=note '--field=n\ote' nested.jsonl
refuses 64 "a scope in a list" "$scrim" --format=jsonl --field=note '--scope-field=a[].b' nested.jsonl

# ---- fields of a type, and what a record says of itself ---------------------------------------------

cat >columns <<'EOF'
# what identifies
patient.mrn = MRN known
patient.last=NAME.surname  known

  patient.born = DATE
EOF
cat >typed.jsonl <<'EOF'
{"patient":{"mrn":482917,"last":"Quillfeather","born":"1965-02-11"},"shift":-91,"known":{"employers":["Bramblewick Freight"]},"note":"quillfeather, record 482917, of bramblewick, born 2/11/1965 and seen July 3, 2014."}
{"patient":{"mrn":"48 2917","last":null,"born":""},"shift":"-7.0","known":null,"note":"seen July 3, 2014."}
EOF
typed() { "$scrim" -q --key project.key --format=jsonl --field=note --columns=columns --shift-field=shift --known-field=known "$@"; }
check "typed fields" exits 0 typed -p publication --log log typed.jsonl
check "a tag in the place of a number is a string" grep -q '^{"patient":{"mrn":"\[MRN-1\]","last":"\[NAME-1\]","born":"\[DATE-1\]"}' out
check "what is known is found" not grep -qi 'quillf\|482917\|bramble' out
check "offset and known identifiers do not leave" grep -q '"shift":null,"known":null,"note":' out
check "what is null stays" grep -q '"last":null,"born":"".*"known":null' out
check "no original in the log" not grep -qi 'quillf\|482917\|bramble\|-91' log
check "typed fields are shifted" exits 0 typed typed.jsonl
check "the given offset moves field and note" grep -q '"born":"1964-11-12".*born 11/12/1964 and seen April 3, 2014' out
check "each record has its own" grep -q 'seen June 26, 2014' out
check "a number becomes the same in field and note" sh -c 'mrn=$(sed -n "1s/.*\"mrn\":\"*\([0-9]*\).*/\1/p" out); grep -q "record $mrn," out && [ "$mrn" != 482917 ]'

patient='"patient":{"mrn":"4817","last":"Delgado","born":null}'
wrong() { # wrong CODE NAME RECORD: the record is withheld
    printf '%s\n' "$3" >wrong.jsonl
    check "$2: refused" exits "$1" typed wrong.jsonl
    check "$2: withheld" grep -qx '{}' out
    check "$2: nothing of it is said" not grep -q 'Delgado\|4817' err
}
wrong 78 "an offset of 0" "{$patient,\"shift\":0,\"known\":null,\"note\":\"\"}"
wrong 78 "an offset that is no whole number" "{$patient,\"shift\":1.5,\"known\":null,\"note\":\"\"}"
wrong 78 "an offset beyond all years" "{$patient,\"shift\":100001,\"known\":null,\"note\":\"\"}"
wrong 78 "an offset in words" "{$patient,\"shift\":\"4817 days\",\"known\":null,\"note\":\"\"}"
wrong 78 "no offset" "{$patient,\"shift\":null,\"known\":null,\"note\":\"\"}"
wrong 78 "no field of known identifiers" "{$patient,\"shift\":7,\"note\":\"\"}"
wrong 78 "known identifiers that are a list" "{$patient,\"shift\":7,\"known\":[\"Delgado\"],\"note\":\"\"}"
wrong 78 "known identifiers with a wrong key" "{$patient,\"shift\":7,\"known\":{\"name\":[\"Delgado\"]},\"note\":\"\"}"
wrong 78 "two offsets" "{$patient,\"shift\":7,\"known\":{\"shift_days\":-7},\"note\":\"\"}"
wrong 65 "a type that is a list" '{"patient":{"mrn":["4817"],"last":null,"born":null},"shift":7,"known":null,"note":""}'
wrong 65 "a type that is no whole number" '{"patient":{"mrn":48.17,"last":null,"born":null},"shift":7,"known":null,"note":""}'

echo '{"names": ["Xylomena"]}' >known.json
printf '%s\n' '{"note":"xylomena and quillfeather","k":{"names":["Quillfeather"]}}' >both.jsonl
check "known identifiers of the run and of the record" exits 0 "$scrim" -q -p publication --format=jsonl --field=note --known-field=k --known=known.json both.jsonl
check "both are hidden" grep -qxF '{"note":"[NAME-1] and [NAME-2]","k":null}' out
printf '%s\n' '{"k":{"note":"Delgado"}}' >inside.jsonl
check "a field inside the known identifiers" exits 78 "$scrim" -q --format=jsonl --field=k.note --known-field=k inside.jsonl
check "a field inside the known identifiers: withheld" grep -qx '{}' out
printf '%s\n' '{"note":"quillfeather","k":"{\"names\": [\"Quillfeather\"]}"}' >text.jsonl
check "known identifiers as text" exits 0 "$scrim" -q -p publication --format=jsonl --field=note --known-field=k text.jsonl
check "known identifiers as text: found, and do not leave" grep -qxF '{"note":"[NAME-1]","k":null}' out
printf '%s\n' '{"note":"seen July 3, 2014","p":{"id":"p1"}}' >nested_scope.jsonl
printf 'p1' >scope
printf 'seen July 3, 2014' >note.txt
"$scrim" -q --key project.key --scope-file scope note.txt >note.out
check "a scope further in" exits 0 "$scrim" -q --key project.key --format=jsonl --field=note --scope-field=p.id nested_scope.jsonl
check "is the scope of a letter" grep -qF "\"note\":\"$(cat note.out)\"" out

columns() { # columns NAME LINE: it is refused
    printf '%s\n' "$2" >bad.columns
    refuses 78 "$1" "$scrim" --format=jsonl --field=note --columns=bad.columns nested.jsonl
}
columns "a column without a type" 'patient'
columns "a type that there is none of" 'patient = DELGADO'
check "it is not repeated" not grep -q DELGADO err
columns "a column without a name" '= MRN'
columns "something behind the type" 'patient = MRN seen'
columns "a part that the type has not" 'patient = MRN.given'
columns "a gap as a type" 'patient = GAP'
columns "what cannot be looked for" 'patient = AGE known'
columns "a role that cannot be looked for" 'patient = NAME.attorney known'
columns "a letter as a type" 'note = MRN'
columns "a column twice" "$(printf 'patient = MRN\npatient = ID')"
columns "a path that is none" 'patient..id = MRN'
printf '# nothing\n' >bad.columns
refuses 78 "no column at all" "$scrim" --format=jsonl --columns=bad.columns nested.jsonl
printf 'a = MRN\0' >bad.columns
refuses 78 "columns that are no text" "$scrim" --format=jsonl --columns=bad.columns nested.jsonl
refuses 78 "no file of columns" "$scrim" --format=jsonl --columns=missing nested.jsonl
printf '\357\273\277patient = MNR\r\n' >bad.columns
refuses 78 "a mistyped type" "$scrim" --format=jsonl --columns=bad.columns nested.jsonl
check "the nearest type is named, and the line" grep -qx 'scrim: bad.columns: line 1: a type that there is none of; did you mean MRN?' err
refuses 64 "columns without records" "$scrim" --columns=columns letter.txt
refuses 64 "an offset field without records" "$scrim" --format=nul --shift-field=x letter.txt
refuses 64 "a field of known identifiers without records" "$scrim" --known-field=x letter.txt
set --
for number in $(seq 65); do set -- "$@" "--field=f$number"; done
refuses 64 "more fields than there may be" "$scrim" --format=jsonl "$@" nested.jsonl

# ---- the first failure may be the end -----------------------------------------------------------------

printf '{"note":"Ms. Delgado"}\n{"note":5}\n{"note":"Mr. Delgado"}\n' >stop.jsonl
for jobs in 1 3; do
    stream() { "$scrim" -q -p publication --format=jsonl --field=note --jobs=$jobs "$@" stop.jsonl; }
    check "--on-error=stop, $jobs threads" exits 65 stream --on-error=stop --log log
    check "--on-error=stop, $jobs threads: what left before" sh -c 'printf "{\"note\":\"Ms. [NAME-1]\"}\n{}\n" | cmp - out'
    check "--on-error=stop, $jobs threads: its log" sh -c '[ "$(grep -c "\"record\":\"summary\"" log)" -eq 2 ]'
    check "--on-error=stop, $jobs threads: into a file" exits 65 stream --on-error=stop -o whole
    check "--on-error=stop, $jobs threads: no file" absent whole
    check "--on-error=stop, $jobs threads: and no log" absent whole.redactions.jsonl
    check "--on-error=withhold, $jobs threads" exits 65 stream --on-error=withhold
    check "--on-error=withhold, $jobs threads: the rest goes on" sh -c '[ "$(wc -l <out)" -eq 3 ]'
done
check "scan stops, too" exits 65 "$scrim" scan --format=jsonl --field=note --on-error=stop stop.jsonl
check "scan: after the second" sh -c '[ "$(grep -c "\"record\":\"summary\"" out)" -eq 2 ]'
check "check goes on" exits 65 "$scrim" check --format=jsonl --field=note stop.jsonl
check "check: to the end" grep -q '^stop.jsonl:3:note:1:5: NAME' out
printf 'a\377\0b\0' >stop.nul
check "a stream of documents stops" exits 65 "$scrim" -q --format=nul --on-error=stop stop.nul
check "a stream of documents: after the first" sh -c 'printf "\0" | cmp - out'
refuses 64 "--on-error for one text" "$scrim" --on-error=stop letter.txt

# ---- a record of very many fields: one person in all of them, another in the next record
python3 -c 'print("{\"v\":[" + ",".join(["{\"n\":\"Ms. Delgado\"}"] * 20000) + "]}")' >many.jsonl
printf '{"v":[{"n":"Ms. Delgado"},{"n":"Ms. Delgado came"}]}\n' >>many.jsonl
check "20,000 fields in a record" exits 0 "$scrim" -q --key project.key --format=jsonl --field='v[].n' many.jsonl
check "20,000 fields: one person" sh -c '[ "$(head -n 1 out | tr "{" "\n" | grep "Ms\." | tr -d ",]}" | sort -u | wc -l)" -eq 1 ]'
check "20,000 fields: each is written" sh -c '[ "$(head -n 1 out | tr "{" "\n" | grep -c "Ms\.")" -eq 20000 ]'
check "20,000 fields: the next record is another" sh -c '[ "$(tr "{" "\n" <out | grep -o "Ms\. [A-Z][a-z]*" | sort -u | wc -l)" -eq 2 ]'
finish
