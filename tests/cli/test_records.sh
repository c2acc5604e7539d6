# Records of JSON Lines: one in, one out, and only the letter in it changes.
. "$root/tests/cli/harness.sh"

records() { "$scrim" --key project.key --format=jsonl --field=note "$@"; }
line() { sed -n "$1p" "$2"; }

cat >in.jsonl <<'EOF'
{"id": 1, "patient":"p1", "note": "Seen Ms. Delgado on July 3, 2014.\nHer \"knee\" hurts.", "n":[1,{"note":[]}, -0.5e+3]}
{"id": 2, "patient":"p1", "note": "Se\u00f1ora: Ms. Delgado. \ud83d\ude00"}
{"id": 3, "patient":7, "note": "Nothing \/ here \u0041."}
{ "note" : "é: Ms. Delgado limps." , "patient" : "p2" } 
{"patient": "p2", "note": null}
{"patient": "p2", "no\u0074e": ""}
EOF
check "records are cleaned" exits 0 "$scrim" --key project.key -q --format=jsonl --field=note -p publication in.jsonl
cat >wanted <<'EOF'
{"id": 1, "patient":"p1", "note": "Seen Ms. [NAME-1] on [DATE-1].\nHer \"knee\" hurts.", "n":[1,{"note":[]}, -0.5e+3]}
{"id": 2, "patient":"p1", "note": "Se\u00f1ora: Ms. [NAME-1]. \ud83d\ude00"}
{"id": 3, "patient":7, "note": "Nothing \/ here \u0041."}
{ "note" : "é: Ms. [NAME-1] limps." , "patient" : "p2" } 
{"patient": "p2", "note": null}
{"patient": "p2", "no\u0074e": ""}
EOF
check "every other byte stays" cmp out wanted
printf '%s' "$(line 1 in.jsonl)" >cut.jsonl
records -q -p publication cut.jsonl >out
check "the last line may lack its end" sh -c 'printf "%s" "$(sed -n 1p wanted)" | cmp - out'
sed 's/$/\r/' in.jsonl >dos.jsonl
records -q -p publication dos.jsonl >out
check "CR LF stays" sh -c 'sed "s/\$/\r/" wanted | cmp - out'

records -q --scope-field=patient in.jsonl --log log >scoped
check "a scope of its own" sh -c 'grep header log | grep -c "\"scope\":\"given\"" | grep -qx 6'
records -q --scope-field=patient --jobs=3 in.jsonl --log log3 >scoped3
check "threads do not matter" cmp scoped scoped3
check "nor for the log" cmp log log3
line 1 in.jsonl >one.jsonl
printf 'p1' >scope
sed -n 2p in.jsonl >two.jsonl
records -q --scope-file scope two.jsonl >alone
check "a field is the scope that a file would be" sh -c 'sed -n 2p scoped | cmp - alone'

bad() { # bad NAME RECORD
    printf '{"note": "Ms. Delgado"}\n%s\n{"note": "Mr. Delgado"}\n' "$2" >bad.jsonl
    check "$1 is refused" exits 65 "$scrim" -q --format=jsonl --field=note -p publication bad.jsonl --log log
    check "$1: an empty record stands for it" sh -c '[ "$(sed -n 2p out)" = "{}" ] && [ "$(wc -l <out)" -eq 3 ]'
    check "$1: the others come out" sh -c 'sed -n 3p out | grep -qx "{\"note\": \"Mr. \[NAME-1\]\"}"'
    check "$1: nothing of it on standard error" not grep -q Delgado err
    check "$1: it is in the log" sh -c 'grep "\"document\":2" log | grep -q "\"verdict\":\"withheld\""'
}
bad "no JSON" 'Delgado'
bad "an empty line" ''
bad "a list" '["note", "Delgado"]'
bad "a record without the field" '{"Note": "Delgado"}'
bad "a record with the field twice" '{"note": "a", "no\u0074e": "Delgado"}'
bad "a number in the field" '{"note": 5}'
bad "half a character" '{"note": "Delgado \ud83d"}'
bad "a string that is not closed" '{"note": "Delgado}'
bad "a line break in a string" '{"note": "Delgado	"}'
bad "text behind the record" '{"note": "Delgado"} {}'
bad "a comma too many" '{"note": "Delgado",}'
bad "a number with a zero before it" '{"note": "Delgado", "n": 01}'
bad "a list that is not closed" '{"note": "Delgado", "n": [}'
bad "brackets without end" "{\"note\": \"Delgado\", \"n\": $(printf '%080d' 0 | tr 0 '[')"
says() { grep -qxF -e "$1" err; }
printf '{"note": "Ms. Delgado"}\n{"nope": 1}\n\n{"note": ""}\n' >some.jsonl
for jobs in 1 3; do
    check "how many are withheld, $jobs threads" exits 65 records -j$jobs some.jsonl
    check "how many are withheld: said at the end, $jobs threads" says 'scrim: 2 of 4 records withheld'
    check "how many are withheld: each by its number, $jobs threads" grep -q '^scrim: some.jsonl: record 3: ' err
done
check "quiet: not how many" exits 65 records -q some.jsonl
check "quiet: each by its number alone" not grep -q 'of 4' err
check "none is withheld" exits 0 records in.jsonl
check "none is withheld: not said" not grep -q withheld err
printf 'Ms. Delgado\0bad \377' >some.nul
check "documents withheld" exits 65 "$scrim" --format=nul some.nul
check "documents withheld: how many" says 'scrim: 1 of 2 documents withheld'

near() { # near FIELD RECORD NAME: the name that is proposed for a field; "" for none
    echo "$2" >near.jsonl
    "$scrim" -q --format=jsonl --field="$1" near.jsonl >out 2>err
    wanted="scrim: near.jsonl: record 1: the field '$1' is not there${3:+; did you mean \'$3\'?}"
    check "a field named $1 for '$3'" says "$(printf %s "$wanted" | tr -d '\\')"
}
near noet '{"id": {"noe": 1}, "x": ["noet", {"noet": 2}], "note": "Ms. Delgado"}' note
near Note '{"id": "Delgado: ", "note": ""}' note
near note '{"id": 1, "text": "note", "Delgado": 2}' ''
near visits[].noet '{"note": 1, "visits": [{"note": "Ms. Delgado"}]}' note
near visit.note '{"visits": {"note": "Ms. Delgado"}}' visits
near note '{}' ''

printf '{"note": "Ms. Delgado \377"}\n' >bytes.jsonl
refuses_record() {
    check "$1" exits "$2" "$scrim" -q --format=jsonl --field=note --scope-field=patient "$3"
    check "$1: withheld" sh -c '[ "$(sed -n 1p out)" = "{}" ]'
    check "$1: no content" not grep -q Delgado err
}
printf '{"note": "Ms. Delgado"}\n{"note": "", "patient": 5}\n' >none.jsonl
refuses_record "no scope" 78 none.jsonl
check "no scope: the next record comes out" sh -c '[ "$(sed -n 2p out)" = "{\"note\": \"\", \"patient\": 5}" ]'
for scope in '""' null true '["p1"]' '{}'; do
    printf '{"note": "Ms. Delgado", "patient": %s}\n' "$scope" >none.jsonl
    refuses_record "the scope $scope" 78 none.jsonl
done
check "bytes that are no text" exits 65 "$scrim" -q --format=jsonl --field=note bytes.jsonl
check "a letter over --max-size" exits 65 "$scrim" -q --format=jsonl --field=note --max-size=3 one.jsonl

check "scan reads records" exits 0 "$scrim" scan --format=jsonl --field=note in.jsonl
check "scan: a document a record" sh -c '[ "$(grep -c "\"record\":\"summary\"" out)" -eq 6 ]'
check "check reads records" exits 1 "$scrim" check --format=jsonl --field=note in.jsonl
check "check names record and place" grep -q '^in.jsonl:4:note:1:8: NAME' out
finish
