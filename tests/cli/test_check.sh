# scrim check as a gate: what it prints, in which form, and the git hook of docs/examples.
. "$root/tests/cli/harness.sh"

says() { grep -q -e "$1" err; }
printf 'The knee is stable.\n' >plain.txt
printf 'bad \377\n' >bad.txt
printf 'Seen was Mr. "Bob"\nDelgado, phone (559) 268-7714.\n' >two.txt

check "nothing" exits 0 "$scrim" check plain.txt
check "something" exits 1 "$scrim" check letter.txt plain.txt
check "something: as compilers say it" grep -qx 'letter.txt:7:5: NAME ([a-z-]*/[a-z-]*, [01]\.[0-9]*)' out
check "something: no content" not grep -Eq 'Delgado|268-7714|Northgate' out
check "refused" exits 65 "$scrim" check plain.txt bad.txt letter.txt
check "refused: the others are judged" grep -q '^letter.txt:' out
check "from a pipe" sh -c '"$scrim" check <letter.txt >out 2>err; [ $? -eq 1 ] && grep -q "^standard input:7:5: NAME (" out'

printf 'Seen by [REDACTED] in XXXX on ____, [**Hospital**]. I saw [NAME-1].\n' >marked.txt
printf 'name marks\nMARKER redact\nNAME tag\n' >marks.profile
check "a marker is rewritten, and no finding" sh -c '"$scrim" -q -p publication marked.txt | grep -q "on \[REDACTED\]"'
for profile in publication research safe-harbor ./marks.profile; do
    check "markers are no finding, $profile" exits 0 "$scrim" check -p $profile marked.txt
    check "a name beside a marker is one, $profile" sh -c 'printf "[NAME-1] and Ms. Delgado of [**Hospital**] came.\n" >beside.txt; "$scrim" check -p '$profile' beside.txt >out; [ $? -eq 1 ] && [ "$(grep -c "" out)" -eq 1 ] && grep -q ":18: NAME" out'
done
printf 'Helen R. Whitcombe\n' >keep.txt
"$scrim" -q -p publication --keep keep.txt letter.txt >kept.txt
check "what was kept on purpose" exits 0 "$scrim" check -p publication --keep keep.txt kept.txt
check "what was kept, not named" exits 1 "$scrim" check -p publication kept.txt

check "with content" exits 1 "$scrim" check --show letter.txt
check "with content: behind the finding" grep -Eqx 'letter.txt:3:8: PHONE \(contact/[a-z-]*, 0\.[0-9]*\): \(559\) 268-7714' out
"$scrim" check letter.txt >plainly
check "with content: the same findings" sh -c 'cut -d: -f1-4 out | cmp - plainly'
check "with content, over a line" exits 1 "$scrim" check --show two.txt
check "with content, over a line: one line" [ "$(grep -c '' out)" -eq "$(grep -c '^two.txt:' out)" ]
printf 'Dear Ms. Del\033gado,\n\nSMITH, J\302\233OHN was seen by Dr. Maria Delgado.\n' >odd.txt
"$scrim" check --show odd.txt >out 2>err
check "with content, nothing that acts on a terminal" not grep -Pq '[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]' out
check "only a code" exits 1 "$scrim" check --show --quiet letter.txt
check "only a code: nothing printed" empty out

check "JSON" exits 1 "$scrim" check --json letter.txt two.txt
cp out findings
check "JSON: one finding a line, offsets in bytes" python3 -c '
import json
findings = [json.loads(line) for line in open("findings")]
assert len(findings) > 20
for finding in findings:
    assert set(finding) - {"review"} == {"file", "line", "column", "start", "end", "type", "rule", "confidence"}, finding
    text = open(finding["file"], "rb").read()
    line = text[:finding["start"]].count(b"\n") + 1
    column = finding["start"] - (text.rfind(b"\n", 0, finding["start"]) + 1) + 1
    assert (line, column) == (finding["line"], finding["column"]), finding
    assert 0 < finding["confidence"] <= 1 and "/" in finding["rule"]
'
check "JSON: no content" not grep -Eq 'Delgado|268-7714' findings
check "JSON with content" exits 1 "$scrim" check --json --show letter.txt two.txt
cp out findings
check "JSON with content: what stands there" python3 -c '
import json
for line in open("findings"):
    finding = json.loads(line)
    text = open(finding["file"], "rb").read()[finding["start"]:finding["end"]].decode()
    assert finding["text"] == text.replace("\n", " "), finding
'
cp letter.txt "$(printf 'a"\\\033\n\377.txt')"
check "JSON, an odd name" exits 1 "$scrim" check --json "$(printf 'a"\\\033\n\377.txt')"
check "JSON, an odd name: valid" python3 -c 'import json; assert {json.loads(line)["file"] for line in open("out")} == {"a\"\\? ?.txt"}'
check "a line, an odd name" exits 1 "$scrim" check "$(printf 'a"\\\033\n\377.txt')"
check "a line, an odd name: one line each" not grep -qv '^a"\\? ?.txt:[0-9]' out
printf 'Ms. Delgado came.\0The knee is stable.\0Ms. Okafor came.\0' >stream
check "JSON of a stream" exits 1 "$scrim" check --json --format=nul stream
check "JSON of a stream: its documents" sh -c 'sed "s/.*\"document\":\([0-9]*\).*/\1/" out | tr -d "\n" | grep -qx 13'
refuses 64 "JSON is not for clean" "$scrim" --json letter.txt
check "no space" sh -c '"$scrim" check --json letter.txt >/dev/full 2>err; [ $? -eq 75 ]'

if command -v git >/dev/null; then
    mkdir project binaries
    ln -s "$scrim" binaries/scrim
    PATH=$PWD/binaries:$PATH
    export PATH HOME="$PWD" GIT_CONFIG_NOSYSTEM=1
    cd project || exit
    git init -q . 2>/dev/null
    git config user.name test
    git config user.email test@example.org
    cp "$root/docs/examples/pre-commit" .git/hooks/pre-commit
    commit() { git commit -qm "$1" >out 2>err; }
    cp ../plain.txt .
    git add plain.txt
    check "hook: nothing found" commit one
    cp ../letter.txt "a letter.txt"
    git add "a letter.txt"
    check "hook: a letter is not committed" not commit two
    check "hook: says where" sh -c 'cat out err | grep -q "^a letter.txt:7:5: NAME ("'
    check "hook: says no content" sh -c '! cat out err | grep -Eq "Delgado|268-7714"'
    check "hook: nothing was committed" [ "$(git log --oneline | wc -l)" -eq 1 ]
    cp ../plain.txt "a letter.txt"
    check "hook: what is staged counts, not what lies there" not commit three
    git add "a letter.txt"
    check "hook: cleaned" commit four
    cp ../letter.txt code.c
    git add code.c
    check "hook: other files are not letters" commit five
    cp ../bad.txt bad.txt
    git add bad.txt
    check "hook: what cannot be judged" not commit six
    check "hook: says so" sh -c 'cat out err | grep -q "^bad.txt: not valid UTF-8"'
    git rm -qf --cached bad.txt
    git rm -q plain.txt
    check "hook: a file that goes" commit seven
    cd ..
fi
printf 'El dolor mejora con reposo y con hielo, pero vuelve cada noche cuando trabaja mucho en la casa o en el campo, y no duerme bien por eso.\n' >spanish.txt
check "another language is not clean" exits 1 "$scrim" check spanish.txt
check "another language: says so" grep -q "^scrim: spanish.txt: cannot be judged: another language" err
finish
