# The manifest of a batch: which letters, whose they are, by how much their dates move, what is known of the patient.
. "$root/tests/cli/harness.sh"

if shm=$(mktemp -d -p /dev/shm 2>/dev/null); then
    trap 'rm -rf "$shm"' EXIT
    cp letter.txt project.key "$shm"
    cd "$shm"
fi

says() { grep -q -e "$1" err; }
count() { [ "$(grep -c "$2" "$1")" -eq "$3" ]; }
batch() { "$scrim" batch --quiet --key project.key --keep-names "$@"; }
forget() { rm -rf clean clean.*; }
# listed ROW...: a manifest of these rows.
listed() { printf '%s\n' "$@" >list/manifest.csv; }

mkdir -p in/a in/b list/known
cp letter.txt in/a/one.txt
cp letter.txt in/a/two.txt
sed 's/Delgado/Sandoval/g' letter.txt >in/b/three.txt
cp letter.txt "in/b/a, \"b\".txt"
printf '{"names":["Tulare"]}' >list/known/4417.json
printf 'patient 4417' >scope
printf '{"shift_days":-91}' >shift.json

listed 'file,scope' 'a/one.txt,patient 4417' 'b/three.txt,patient 9'
check "file and scope" exits 0 batch --manifest list/manifest.csv in clean
check "file and scope: the scope counts" sh -c '"$scrim" -q --key project.key --scope-file scope letter.txt | cmp - clean/a/one.txt'
check "file and scope: only what is listed" [ "$(find clean -type f | wc -l)" -eq 2 ]
check "file and scope: the log says that it was given" count clean.redactions.jsonl '"scope":"given"' 2
check "file and scope: no scope in what is written" sh -c '! grep -r "patient 4417" clean clean.*'
forget
listed 'scope,file' '  patient 4417 ,./a//one.txt'
check "columns in another order, blanks, another form of the path" exits 0 batch --manifest list/manifest.csv in clean
check "another form of the path: one name" sh -c '"$scrim" -q --key project.key --scope-file scope letter.txt | cmp - clean/a/one.txt'
forget
listed 'file,shift_days,scope' 'a/one.txt,-91,patient 4417' 'a/two.txt,+14,x'
check "shift_days" exits 0 batch --manifest list/manifest.csv in clean
check "shift_days: as the known file would" sh -c '"$scrim" -q --key project.key --scope-file scope --known shift.json letter.txt | cmp - clean/a/one.txt'
check "shift_days: two weeks on" grep -q 'July 17, 2014' clean/a/two.txt
forget
listed 'file,known' 'a/one.txt,known/4417.json' 'a/two.txt,'
check "known, beside the manifest" exits 0 batch --manifest list/manifest.csv in clean
check "known: found" not grep -q Tulare clean/a/one.txt
check "known: as --known would" sh -c '"$scrim" -q --key project.key --known list/known/4417.json letter.txt | cmp - clean/a/one.txt'
check "nothing known" sh -c '"$scrim" -q --key project.key letter.txt | cmp - clean/a/two.txt'
forget
listed 'file,known' "a/one.txt,$PWD/list/known/4417.json"
check "known, an absolute path" exits 0 batch --manifest list/manifest.csv in clean
forget
printf '\357\273\277file,scope\r\n"b/a, ""b"".txt","patient\n 4417"\r\n\r\na/one.txt,x' >list/manifest.csv
check "marks, quotes, line ends, no last one" exits 0 batch --manifest list/manifest.csv in clean
check "marks, quotes, line ends: both letters" [ "$(find clean -type f | wc -l)" -eq 2 ]
forget

# ---- one bad row does not stop the rest

listed 'file,scope' 'a/one.txt,x' 'a/missing.txt,x' 'b,x' 'b/three.txt,x'
check "no such letter" exits 66 batch --manifest list/manifest.csv in clean
check "no such letter: the rest is done" count clean.results.jsonl '"status":0' 2
check "no such letter: it has its place" count clean.results.jsonl '"status":66.*"document":[23],' 2
forget
listed 'file,scope' 'a/one.txt,' 'a/two.txt,   ' 'b/three.txt,x'
check "no scope" exits 78 batch --manifest list/manifest.csv in clean
check "no scope: withheld" count clean.results.jsonl '"status":78,"message":"the manifest gives it no scope"' 2
check "no scope: nothing of it is there" [ "$(find clean -type f)" = clean/b/three.txt ]
forget
listed 'file,shift_days' 'a/one.txt,0' 'a/two.txt,' 'b/three.txt,1.5' "\"b/a, \"\"b\"\".txt\",-7"
check "no shift" exits 78 batch --manifest list/manifest.csv in clean
check "no shift: withheld" count clean.results.jsonl '"status":78.*"verdict":"withheld"' 3
forget
listed 'file,shift_days' 'a/one.txt,14' 'a/two.txt,+14.0' 'b/three.txt,-7.00'
check "a shift in all forms" exits 0 batch --manifest list/manifest.csv in clean
printf '%s\n' '{"shift":"+14.0","note":"Seen July 3, 2014."}' '{"shift":14,"note":"Seen July 3, 2014."}' '{"shift":"14.0","note":"Seen July 3, 2014."}' >shifts.jsonl
check "a shift in the same forms in records" sh -c '"$scrim" -q --format=jsonl --field=note --shift-field=shift shifts.jsonl >out && [ "$(grep -c "Seen July 17, 2014" out)" -eq 3 ]'
forget
listed 'file,shift_days' 'a/one.txt,200000' 'a/two.txt,99999999999999999999' 'b/three.txt,-7'
check "a shift that leaves all years" exits 78 batch --manifest list/manifest.csv in clean
check "a shift that leaves all years: withheld" count clean.results.jsonl '"status":78' 2
forget
printf '{"shift_days":-7}' >list/known/seven.json
printf '{"nmaes":[]}' >list/known/bad.json
listed 'file,known,shift_days,scope' 'a/one.txt,known/missing.json,-7,x' 'a/two.txt,known/bad.json,-7,x' 'b/three.txt,known/seven.json,-14,x' "\"b/a, \"\"b\"\".txt\",known/seven.json,-7,x"
check "known files that are none" exits 78 batch --manifest list/manifest.csv in clean
check "known files that are none: withheld" count clean.results.jsonl '"status":78' 3
check "known files that are none: the rest is done" count clean.results.jsonl '"status":0' 1
check "known files that are none: no name of them is said" not says 'known/'
forget

# ---- going on

listed 'file,scope' 'a/one.txt,x' 'b/three.txt,y'
batch --manifest list/manifest.csv in clean
cp clean/a/one.txt before
listed 'file,scope' 'a/one.txt,z' 'b/three.txt,y' 'a/two.txt,x'
check "a row that changed, and one more" exits 0 batch --manifest list/manifest.csv in clean
check "a row that changed: done again" sh -c '! cmp -s before clean/a/one.txt'
check "one more: its own scope's pseudonyms" cmp before clean/a/two.txt
check "numbers stay" sh -c 'sed -n "s/.*\"document\":\([0-9]*\).*/\1/p" clean.results.jsonl | tr -d "\n" | grep -qx 123'
forget

listed 'file,scope' 'a/one.txt,x'
batch --manifest list/manifest.csv in clean
refuses 78 "the manifest forgotten" batch in clean
refuses 78 "another manifest without scopes" sh -c 'echo file >bare.csv; echo a/one.txt >>bare.csv; "$scrim" batch -q --key project.key --keep-names --manifest bare.csv in clean'
refuses 78 "a scope for all instead" batch --scope-file scope in clean
check "the same manifest goes on" exits 0 batch --manifest list/manifest.csv in clean
forget

# ---- what nobody can know the meaning of

refused_list() { # refused_list NAME ROW...
    what=$1
    shift
    listed "$@"
    refuses 78 "$what" batch --manifest list/manifest.csv in clean
    check "$what: nothing is made" absent clean
}
refused_list "no header" 'a/one.txt,Delgado'
refused_list "an unknown column" 'file,scopes' 'a/one.txt,x'
refused_list "semicolons" 'file;scope' 'a/one.txt;x'
check "semicolons: what parts the fields" says 'parted by commas'
refused_list "a column twice" 'file,scope,file' 'a/one.txt,x,a/two.txt'
refused_list "no column of files" 'scope,known' 'x,'
refused_list "a cell too few" 'file,scope' 'a/one.txt'
refused_list "a cell too many" 'file,scope' 'a/one.txt,x,y'
refused_list "a quotation mark that is not closed" 'file,scope' '"a/one.txt,x'
refused_list "a quotation mark inside" 'file,scope' 'a/o"ne.txt,x'
refused_list "something behind a quotation mark" 'file,scope' '"a/one.txt"x,x'
refused_list "the same file twice" 'file,scope' 'a/one.txt,x' 'b/three.txt,x' 'a/./one.txt,y'
check "the same file twice: which rows" says 'rows 1 and 3 name the same file'
refused_list "an absolute path" 'file' "$PWD/letter.txt"
refused_list "a path that leads out" 'file' '../letter.txt'
refused_list "a path that leads out on the way" 'file' 'a/../../letter.txt'
refused_list "a folder" 'file' 'a/'
refused_list "no path" 'file,scope' ',x'
refused_list "seventeen columns" 'file,scope,known,shift_days,a,b,c,d,e,f,g,h,i,j,k,l,m'
refused_list "an empty manifest" ''
printf 'file,scope\na/one.txt,x\0y\n' >list/manifest.csv
refuses 78 "a NUL" batch --manifest list/manifest.csv in clean
refuses 78 "no such manifest" batch --manifest list/missing.csv in clean
listed 'file,scope,known' 'a/one.txt,x,'
refuses 64 "a scope from two places" batch --manifest list/manifest.csv --scope-file scope in clean
refuses 64 "what is known from two places" batch --manifest list/manifest.csv --known shift.json in clean
ln -s b/three.txt in/link.txt
ln -s b in/folder
listed 'file,scope' 'link.txt,x' 'folder/three.txt,x'
check "through links" exits 66 batch --manifest list/manifest.csv in clean
check "through links: neither" [ -z "$(find clean -type f)" ]
finish
