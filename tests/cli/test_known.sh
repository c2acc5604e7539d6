# What the caller knows: identifiers in every form, terms to hide and to keep, and what is refused.
. "$root/tests/cli/harness.sh"

says() { grep -q -e "$1" err; }
holds() { grep -q -e "$1" "$2"; }
clean() { "$scrim" --quiet --key project.key "$@"; }

cat >known.json <<'EOF'
{"scope": "patient 17", "shift_days": -91, "names": ["Maria Quillfeather"], "aliases": ["Mia"],
 "birth_date": "1965-02-11", "numbers": [{"type": "MRN", "value": "0048-29913"}],
 "addresses": ["1450 North Oak Street, Tulare, CA 93277"], "employers": ["Bramblewick Freight Company, Inc."],
 "facilities": ["Saint Otho Hospital"], "relatives": ["Luis Quillfeather"], "clinicians": []}
EOF
cat >forms.txt <<'EOF'
RE: QUILLFEATHER, MARIA, born 2/11/65, on 11 February 1965, on Feb. 11th, 1965.
the knee of maria quillfeather, M. Quillfeather, Quillfeather's and Ms. Quilfleather, of Mia and of Luis.
record 4829913, 48 29913 or 0048/29913; of 1450 N. Oak St. in Tulare 93277.
employed by Bramblewick Freight, by bramblewick; seen at St. Otho Hosp. yesterday.
EOF
check "every form is found" exits 0 "$scrim" -q -p publication --known known.json forms.txt
cp out hidden
for word in -i.quil -i.maria Mia Luis 65 1965 29913 1450 Oak Tulare 93277 -i.bramblewick Otho; do
    case $word in
    -i.*) check "hidden: ${word#-i.}" not grep -qi "${word#-i.}" hidden ;;
    *) check "hidden: $word" not grep -q "$word" hidden ;;
    esac
done
check "who is who stays" holds "^the knee of \[NAME-1\], \[NAME-1\], \[NAME-1\]'s and Ms. \[NAME-1\], of \[NAME-1\] and of \[NAME-2\]\.$" hidden

# Among capitals words that run on are taken back from names, but never what the caller knows.
cat >capitals.txt <<'EOF'
THE PATIENT WAS SEEN IN THE CLINIC AND IT WAS SAID THAT TABLE CHAIR HAS BEEN ILL AND THAT THE WOUND IS CLEAN
AND DRY AND THAT THE FAMILY MAY GO HOME TODAY. IT WAS SEEN THERE.
EOF
echo '{"names": ["Table Chair"]}' >words.json
check "a name of common words, in capitals" exits 0 "$scrim" -q -p publication --known words.json capitals.txt
check "all of it is hidden, and no more" holds "SAID THAT \[NAME-1\] HAS BEEN ILL" out

echo "Seen on July 3, 2014." >dated.txt
clean --known known.json dated.txt >shifted
check "the known offset moves the dates" holds "April 3, 2014" shifted
printf 'patient 17' >scope
printf 'patient 18' >other
clean --scope-file scope letter.txt >by_scope
echo '{"scope": "patient 17"}' >scope.json
clean --known scope.json letter.txt >by_known
check "the known scope is a scope" cmp by_scope by_known
check "the same scope twice" exits 0 "$scrim" -q --known scope.json --scope-file scope letter.txt
refuses 78 "two scopes" "$scrim" --known scope.json --scope-file other letter.txt

bad() { # bad NAME JSON
    printf '%s' "$2" >bad.json
    refuses 78 "$1" "$scrim" --known bad.json letter.txt
}
bad "no JSON" '{"names": [Delgado]}'
bad "no object" '["Delgado"]'
bad "empty" ''
bad "a key twice" '{"names": ["Delgado"], "names": []}'
bad "a mistyped key" '{"name": ["Delgado"]}'
check "the nearest key is named" says '"names"'
bad "a key that is a name" '{"Delgado": []}'
bad "a name that is no list" '{"names": "Delgado"}'
bad "a name that is no string" '{"names": [1]}'
bad "a name without a word" '{"names": ["Delgado", "J."]}'
bad "an empty name" '{"names": [" "]}'
bad "a number without a type" '{"numbers": [{"value": "12345"}]}'
bad "a number of no type" '{"numbers": [{"type": "DELGADO", "value": "12345"}]}'
bad "a number too short" '{"numbers": [{"type": "MRN", "value": "12"}]}'
bad "a day that there was not" '{"birth_date": "1965-02-29"}'
bad "a date in another form" '{"birth_date": "2/11/1965"}'
bad "no shift" '{"shift_days": 0}'
bad "half a day" '{"shift_days": 1.5}'
bad "an empty scope" '{"scope": ""}'
refuses 78 "no known file" "$scrim" --known missing.json letter.txt
printf '{"names": null, "addresses": []}' >bad.json
check "null is nothing" exits 0 "$scrim" -q --known bad.json letter.txt
printf 'A wall.\0A door.\0' >two.nul
printf '{"name": []}' >bad.json
check "a bad known file stops a stream" exits 78 "$scrim" -q --format=nul --known bad.json two.nul

cat >hide.txt <<'EOF'
# words of the house
Zorbel wall
48-151
EOF
echo "kept" >keep.txt
echo "We saw the zorbel
wall, a ZORBEL-WALL and the walls of 48-151 and the wall." >walls.txt
clean -p publication --hide hide.txt walls.txt >hidden
check "terms are hidden" sh -c 'grep -o "\[[A-Z]*-" hidden | tr -d "\n" | grep -qx "\[NAME-\[NAME-\[ID-"'
check "only as whole terms" holds 'and the walls of \[ID-1\] and the wall\.' hidden
printf 'NAME keep\nname mine\n' >mine.profile
clean -p ./mine.profile --hide hide.txt walls.txt >hidden
check "a term is hidden whatever the profile says" not grep -q ZORBEL hidden

echo "Seen by Dr. Priya Raman at Raman Clinic on July 3, 2014. Raman agreed." >raman.txt
printf 'RAMAN\nJuly 3, 2014\n' >keep.txt
clean -p publication --keep keep.txt raman.txt --log kept.log >kept
check "a term is kept" sh -c '[ "$(grep -o Raman kept | wc -l)" -eq 3 ]'
check "a date is kept" holds "July 3, 2014" kept
check "a name is hidden outside it" not grep -q Priya kept
check "the log says why" holds '"rule":"user/keep","action":"keep"' kept.log
printf '{"names": ["Priya Raman"]}' >raman.json
clean -p publication --keep keep.txt --known raman.json raman.txt >kept
check "a known name is hidden outside a term to keep" sh -c 'grep -q Raman kept && ! grep -q Priya kept'
clean -p publication --keep keep.txt --hide keep.txt raman.txt >kept
check "hiding goes before keeping" not grep -q Raman kept
printf '# nothing\n\n' >none.txt
check "comments alone" exits 0 "$scrim" -q --hide none.txt --keep none.txt letter.txt
printf 'Delgado\n---\n' >marks.txt
refuses 78 "a term of marks" "$scrim" --hide marks.txt letter.txt
check "the place is named" says ":2:1: "
printf 'Delgado \377\n' >bytes.txt
refuses 78 "a term that is no UTF-8" "$scrim" --keep bytes.txt letter.txt
refuses 78 "no file of terms" "$scrim" --keep missing.txt letter.txt
finish
