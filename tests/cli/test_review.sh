# scrim review and --decisions: the page, what it holds, and what becomes of a reviewer's decisions.
# How the page behaves is tried in a browser (make browser).
. "$root/tests/cli/harness.sh"

says() { grep -q -e "$1" err; }
holds() { grep -q -e "$1" "$2"; }
clean() { "$scrim" --quiet --key project.key "$@"; }

# decide PAGE COMPLETE [VERDICT TYPE TEXT]...: the decisions that a reviewer would save from a page.
cat >decide.py <<'END_OF_SCRIPT'
import json, re, sys
page = open(sys.argv[1], encoding='utf-8', newline='').read()
data = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S).group(1))
spans = []
for verdict, kind, text in zip(*[iter(sys.argv[3:])] * 3):
    start = data['original'].index(text)
    spans.append({'start': start, 'end': start + len(text), 'type': kind, 'verdict': verdict})
if sys.argv[2] == 'whole':  # what has no decision is accepted
    decided = {(span['start'], span['end']) for span in spans}
    spans += [{'start': s['in'][0], 'end': s['in'][1], 'type': s['type'], 'verdict': 'accept'}
              for s in data['spans'] if tuple(s['in']) not in decided]
print(json.dumps({'record': 'decisions', 'scrim': data['scrim'], 'document': data['document'],
                  'offsets': 'codepoints', 'complete': sys.argv[2] != 'partial', 'spans': spans}))
END_OF_SCRIPT
decide() { python3 decide.py "$@"; }

check "a page" exits 0 "$scrim" review --key project.key letter.txt -o page.html
check "a page: nothing on standard output" empty out
check "a page: says that it holds the letter" says '^scrim: page.html: holds the original letter'
check "a page: for nobody else" mode 600 page.html
check "a page: quiet" exits 0 "$scrim" review -q letter.txt -o quiet.html
check "a page: quiet says nothing" empty err
chmod 644 quiet.html
check "a page that is there" exits 0 "$scrim" review -q letter.txt -o quiet.html
check "a page that is there: for nobody else either" mode 600 quiet.html

cat >page.py <<'END_OF_SCRIPT'
import base64, hashlib, json, re, subprocess, sys
page = open(sys.argv[1], encoding='utf-8', newline='').read()
letter = open(sys.argv[2], encoding='utf-8', newline='').read()
cleaned = open(sys.argv[3], encoding='utf-8', newline='').read()
data_text = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S).group(1)
data = json.loads(data_text)
policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page).group(1)
def digest(text):
    return 'sha256-' + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
style = re.search(r'<style>(.*?)</style>', page, re.S).group(1)
scripts = re.findall(r'<script>(.*?)</script>', page, re.S)
def units(text, start, end):
    return text.encode('utf-16-le')[2 * start:2 * end].decode('utf-16-le')
wanted = {
    'the letter': data['original'] == letter,
    'the cleaned text': data['cleaned'] == cleaned,
    'no markup of the letter': '<' not in data_text and '\u2028' not in data_text,
    'the policy shuts everything': policy.startswith("default-src 'none';"),
    'the policy names the style sheet': f"style-src '{digest(style)}'" in policy,
    'the policy names the script': len(scripts) == 1 and f"script-src '{digest(scripts[0])}'" in policy,
    'no style of its own on an element': ' style=' not in page.replace(data_text, ''),
    'no handler on an element': not re.search(r'\son[a-z]+="', page.replace(scripts[0], '')),
    'no script makes markup': not re.search(r'innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b', scripts[0]),
    'nothing from elsewhere': set(re.findall(r'[a-z]+://[^"\s]*', page.replace(data_text, ''))) == {'http://www.w3.org/2000/svg'}
                              and not re.search(r'<(link|img|iframe|script src|object|embed)', page.replace(data_text, '').replace(scripts[0], '')),
    'it says that it holds originals': 'This page holds the original letter' in page,
    'spans': all(data['spans']) and all(units(letter, *s['in']) for s in data['spans'] if s['type'] not in ('GAP', 'HIDDEN')),
    'why': all(s['candidates'] or s['type'] == 'HIDDEN' for s in data['spans']),
}
bad = [name for name, good in wanted.items() if not good]
print('\n'.join('    not so: ' + name for name in bad))
sys.exit(bool(bad))
END_OF_SCRIPT
clean letter.txt >cleaned
check "the page is whole and closed" python3 page.py page.html letter.txt cleaned
check "the page has the dates" holds '"dates":\[{"from":"2014-07-03","to":"2011-06-23"}\]' page.html
check "the page says where a rule is written" holds '"date/month-day-year":\["date' page.html
cp "$root/tests/browser/odd-letter.txt" .
clean odd-letter.txt >cleaned
"$scrim" review -q --key project.key odd-letter.txt -o odd.html
check "a letter that would break out stays in" python3 page.py odd.html odd-letter.txt cleaned
: >empty.txt
check "an empty letter" exits 0 "$scrim" review -q empty.txt -o empty.html
iconv -f utf-8 -t utf-16 letter.txt >wide.txt
check "a letter in UTF-16" exits 0 "$scrim" review -q wide.txt -o wide.html
check "a letter in UTF-16: as text" holds 'Ms. Delgado' wide.html
check "standard input" sh -c '"$scrim" review -q - -o standard.html <letter.txt'

refuses 64 "without a page" "$scrim" review letter.txt
refuses 64 "to standard output" "$scrim" review letter.txt -o -
refuses 64 "two letters" "$scrim" review letter.txt odd-letter.txt -o two.html
refuses 64 "a stream" "$scrim" review --format=nul letter.txt -o two.html
refuses 66 "no letter" "$scrim" review nowhere.txt -o two.html
refuses 73 "over the letter" "$scrim" review letter.txt -o letter.txt
refuses 73 "into a device" "$scrim" review letter.txt -o /dev/null
ln -s page.html link.html
refuses 73 "through a link" "$scrim" review letter.txt -o link.html
printf 'Ms. Delgado \377' >broken.txt
refuses 65 "a letter that is refused" "$scrim" review broken.txt -o two.html
check "no page of what was refused" absent two.html

decide page.html partial accept NAME Okafor reject NAME Luis add PROFESSION chiropractor >letter.txt.decisions.json
check "decisions" exits 0 "$scrim" --key project.key --decisions letter.txt.decisions.json letter.txt -o decided.txt
check "the rejected stays" holds 'Her husband Luis, who' decided.txt
check "the added goes, tagged where the profile keeps" holds 'by a \[PROFESSION-1\]\.' decided.txt
check "everything else is as it was" sh -c 'clean() { "$scrim" -q --key project.key letter.txt; }; clean | sed "s/husband Nathanial/husband Luis/; s/a chiropractor/a [PROFESSION-1]/" | cmp - decided.txt'
check "the log says so" sh -c 'grep -c "\"decided\":\"\(accept\|reject\|add\)\"" decided.txt.redactions.jsonl | grep -qx 3'
check "the log says by which rule" holds '"rule":"user/reject","action":"keep"' decided.txt.redactions.jsonl
check "the log's header knows" holds '"decisions":"partial"' decided.txt.redactions.jsonl
check "scan knows, too" sh -c '"$scrim" scan --decisions letter.txt.decisions.json letter.txt | grep -q "user/add"'
check "a page of decisions" exits 0 "$scrim" review -q --decisions letter.txt.decisions.json letter.txt -o again.html
check "a page of decisions begins with them" sh -c 'grep -o "{\"verdict\":[^}]*}" again.html | grep -c verdict | grep -qx 3'

printf 'name kept\nNAME tag\nNAME.clinician keep\nSTATE keep\n' >kept.profile
echo 'I saw Ms. Delgado with Dr. Priya Raman in Ohio. Dr. Raman wrote.' >kept.txt
"$scrim" review -q -p kept.profile kept.txt -o kept.html
"$scrim" -q -p kept.profile kept.txt >out
check "kept by its role and by the profile" holds 'with Dr. Priya Raman in Ohio. Dr. Raman' out
hidden() { # hidden NAME VERDICT TYPE TEXT...
    name=$1
    shift
    decide kept.html partial "$@" add NAME "Priya Raman" add STATE Ohio >decisions
    "$scrim" -q -p kept.profile --decisions decisions kept.txt >out
    check "$name" holds 'with Dr. \[NAME-[23]\] in \[STATE-1\]. Dr. Raman' out
}
hidden "what is kept is hidden when it is added"
hidden "and when it is rejected as well, which a page says of a finding that is marked" reject NAME "Priya Raman" reject STATE Ohio

mkdir rules
cat >rules/doubt.pat <<'END'
rule test/doubt
  type ID
  trigger word zlocker
  confidence 0.60
  regex zlocker (?<hide>\d{5})
  hit Seen was zlocker {48151} today.
  miss Seen was zlocker 481 today.
END
echo "Seen was zlocker 48151 today." >doubtful.txt
"$scrim" review -q --patterns rules doubtful.txt -o doubtful.html
decide doubtful.html partial accept ID 48151 >decisions
check "a letter in doubt is withheld" exits 65 "$scrim" -q --patterns rules --on-review withhold doubtful.txt
check "after its review it passes" exits 0 "$scrim" -q --patterns rules --on-review withhold --decisions decisions doubtful.txt
printf 'Der Patient wurde am Montag von seiner Frau in die Klinik gebracht und klagte dort sehr ueber Schmerzen im linken Knie.\n' >german.txt
"$scrim" review -q german.txt -o german.html
decide german.html partial reject DATE Montag >decisions
check "another language is withheld" exits 65 "$scrim" -q --on-review withhold --decisions decisions german.txt
decide german.html whole >decisions
check "read as a whole it passes" exits 0 "$scrim" -q --on-review withhold --decisions decisions german.txt

sed 's/Okafor/Okafer/' letter.txt >changed.txt
refuses 65 "decisions about another letter" "$scrim" --decisions letter.txt.decisions.json changed.txt
check "and nothing is written" sh -c '! "$scrim" -q --decisions letter.txt.decisions.json changed.txt -o never.txt 2>err; test ! -e never.txt'
bad() { # bad NAME JSON
    printf '%s' "$2" >bad.json
    refuses 78 "$1" "$scrim" --decisions bad.json letter.txt
}
bad "no JSON" '{"record": Delgado}'
bad "empty" ''
bad "a known file" '{"names": ["Delgado"]}'
sed 's/"accept"/"Delgado"/' letter.txt.decisions.json >bad.json
refuses 78 "a verdict that there is none of" "$scrim" --decisions bad.json letter.txt
sed 's/"start": [0-9]*, "end": [0-9]*/"start": 99990, "end": 99999/' letter.txt.decisions.json >bad.json
refuses 65 "a place beyond the letter" "$scrim" --decisions bad.json letter.txt
refuses 78 "no such file" "$scrim" --decisions nowhere.json letter.txt
refuses 64 "decisions about a stream" "$scrim" --decisions letter.txt.decisions.json --format=nul letter.txt
refuses 64 "decisions about two letters" "$scrim" scan --decisions letter.txt.decisions.json letter.txt plain.txt

refuses 65 "decisions that are not complete are no gold" "$scrim" eval --gold letter.txt.decisions.json
"$scrim" review -q letter.txt -o page.html
decide page.html complete accept NAME Okafor reject NAME Luis add PROFESSION chiropractor >letter.txt.decisions.json
check "complete ones are" exits 0 "$scrim" eval --json --gold letter.txt.decisions.json
check "gold: accepted and added" python3 -c '
import json
classes = json.load(open("out"))["classes"]
assert classes["NAME"]["marks"] == 1 and classes["NAME"]["covered"] == 1, classes
assert classes["PROFESSION"]["marks"] == 1 and classes["PROFESSION"]["covered"] == 0, classes
assert classes["DATE"]["found"] > 0 and classes["DATE"]["right"] == 0, "every type counts"'
mkdir folder
cp letter.txt letter.txt.decisions.json folder
check "gold in a folder" exits 0 "$scrim" eval --gold folder
cp changed.txt folder/letter.txt
refuses 65 "gold about another letter" "$scrim" eval --gold folder
rm folder/letter.txt
refuses 66 "gold without its letter" "$scrim" eval --gold folder

finish
