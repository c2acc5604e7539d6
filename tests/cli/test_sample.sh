# scrim sample: letters of a batch that are drawn, and what their reviewers' decisions say of the whole.
. "$root/tests/cli/harness.sh"

if shm=$(mktemp -d -p /dev/shm 2>/dev/null); then
    trap 'rm -rf "$shm"' EXIT
    cp letter.txt project.key "$shm"
    cd "$shm"
fi

says() { grep -q -e "$1" err; }
sample() { "$scrim" sample "$@"; }
python3 - <<'END_OF_PYTHON'
import os
letter = open("letter.txt").read()
for number in range(60):
    os.makedirs(f"in/{number % 5}", exist_ok=True)
    text = letter.replace("Delgado", ["Delgado", "Sandoval", "Whitcombe"][number % 3])
    text = text[:300 + 11 * number].rsplit("\n", 1)[0] + f"\nÄußerung: seen by qorvax {number}.\n"
    open(f"in/{number % 5}/letter {number}.txt", "w").write(text)
open("in/bad.txt", "wb").write(b"\xff")
END_OF_PYTHON
"$scrim" batch -q --key project.key in clean 2>err

# ---- drawing

check "a draw" exits 0 sample --count=20 --seed=4 in clean
check "a draw: says how it was made" says '^scrim: 20 of 60 cleaned letters drawn with --seed=4$'
check "a draw: of a whole run, no warning" not says warning
cp clean.results.jsonl whole.results
head -n 31 whole.results >clean.results.jsonl
check "a draw of a run that was stopped" exits 0 sample --count=20 --seed=4 --drawn=stopped.csv in clean
check "a draw of a run that was stopped: a warning" says '^scrim: warning: the run was stopped before 31 letters'
cp whole.results clean.results.jsonl
rm stopped.csv
check "a draw: for us alone" mode 600 clean.sample.csv
check "a draw: nothing on standard output" empty out
check "a draw: twenty letters that were cleaned, in no order" python3 -c '
import csv, json
rows = list(csv.reader(open("clean.sample.csv")))
names = {f: k for k, f in csv.reader(open("clean.names.csv"))}
results = {l["letter"]: l for l in map(json.loads, open("clean.results.jsonl")) if l["record"] == "letter"}
assert rows[0] == ["document", "letter", "file"] and len(rows) == 21
assert len({r[0] for r in rows}) == 21
for number, letter, file in rows[1:]:
    assert names[file] == letter and results[letter]["document"] == int(number) and results[letter]["status"] == 0
numbers = [int(r[0]) for r in rows[1:]]
assert numbers != sorted(numbers)
'
cp clean.sample.csv first.csv
refuses 73 "a second draw" sample --count=20 in clean
check "a second draw: the first stays" cmp first.csv clean.sample.csv
rm clean.sample.csv
check "the same seed" exits 0 sample -n 20 --seed 4 in clean
check "the same seed: the same letters" cmp first.csv clean.sample.csv
check "another place" exits 0 sample -n 20 --seed 5 --drawn other.csv in clean
check "another seed: other letters" sh -c '! cmp -s first.csv other.csv'
check "no seed" exits 0 sample -n 5 --drawn third.csv in clean
seed=$(sed -n 's/.*--seed=\([0-9]*\)$/\1/p' err)
check "no seed: the one that was taken is said" exits 0 sample -n 5 --seed "$seed" --drawn fourth.csv in clean
check "no seed: and draws the same" cmp third.csv fourth.csv
check "more than there are" exits 0 sample -n 1000 --drawn all.csv in clean
check "more than there are: all" [ "$(wc -l <all.csv)" -eq 61 ]
check "every letter has the same chance" python3 - <<'END_OF_PYTHON'
import csv, os, subprocess
counts = {}
for seed in range(200):
    subprocess.run([os.environ["scrim"], "sample", "-q", "-n", "6", f"--seed={seed}", "--drawn=many.csv", "in", "clean"], check=True)
    for row in list(csv.reader(open("many.csv")))[1:]:
        counts[row[0]] = counts.get(row[0], 0) + 1
    os.unlink("many.csv")
# 200 draws of 6 of 60: 20 each; the sum of squares is chi-square with 59 degrees (5 and 120 are far out)
assert sum(counts.values()) == 1200
chi = sum((counts.get(str(n), 0) - 20) ** 2 / 20 for n in set(counts) | set())
chi += 20 * (60 - len(counts))
assert 25 < chi < 110, chi
END_OF_PYTHON
refuses 64 "no folder" sample in
refuses 64 "none" sample -n 0 in clean
refuses 66 "no run" sample in in/0
refuses 66 "no output" sample in missing

# ---- judging: the reviewer found what scrim found, and `qorvax` in every third letter that was drawn

mkdir decisions
cat >judge.py <<'END_OF_PYTHON'
import csv, json, os, re, subprocess, sys
list_name, folder, options = sys.argv[1], sys.argv[2], sys.argv[3:]
left = total = letters = retyped = 0
for index, (_, _, file) in enumerate(list(csv.reader(open(list_name)))[1:]):
    path = os.path.join("in", file)
    text = open(path, newline="").read()
    log = subprocess.run([os.environ["scrim"], "scan", "--offsets=codepoints", path], stdout=subprocess.PIPE, check=True).stdout
    off = {"AGE", "STATE", "COUNTRY", "PROFESSION", "TIME"}
    subprocess.run([os.environ["scrim"], "review", "-q", path, "-o", "page.html"], check=True)
    page = re.search(r'<script type="application/json" id="data">(.*?)</script>', open("page.html").read(), re.S).group(1)
    spans = []
    for record in map(json.loads, log.splitlines()):
        if record["record"] != "span":
            continue
        spans.append({"start": record["in"][0], "end": record["in"][1], "type": record["type"],
                      "verdict": "reject" if record["type"] == "EMPLOYER" else "accept"})
        if index % 3 == 1 and record["type"] == "NAME" and spans[-1]["verdict"] == "accept" and not any(s["verdict"] == "reject" and s["type"] == "NAME" for s in spans):
            spans[-1]["verdict"] = "reject"
            spans.append({**spans[-1], "type": "IP", "verdict": "accept"})
            retyped += 1
        total += record["type"] not in off | {"GAP", "MARKER", "EMPLOYER"}
    if index % 3 == 0:
        start = text.index("qorvax")
        spans.append({"start": start, "end": start + 6, "type": "NAME", "verdict": "add"})
        left, total, letters = left + 1, total + 1, letters + 1
    decisions = {"record": "decisions", "scrim": "0.1.0", "document": json.loads(page)["document"],
                 "offsets": "codepoints", "complete": "incomplete" not in options, "spans": spans}
    json.dump(decisions, open(os.path.join(folder, os.path.basename(file) + ".decisions.json"), "w"))
json.dump({"left": left, "of": total, "letters": letters, "retyped": retyped}, open("expected.json", "w"))
END_OF_PYTHON
refuses 66 "nobody has judged" sample --reviewed=decisions in clean
check "nobody has judged: each is named by its key" [ "$(grep -c 'has no decisions$' err)" -eq 20 ]
check "nobody has judged: no name of a file" not says 'letter [0-9]'
python3 judge.py clean.sample.csv decisions incomplete
refuses 66 "judged, but not to the end" sample --reviewed=decisions in clean
python3 judge.py clean.sample.csv decisions
check "judged" exits 0 sample --reviewed=decisions in clean
cp out report
check "judged: what it stands for" grep -qx '20 of 60 cleaned letters judged' report
check "judged: the source of the intervals" grep -q 'Clopper and Pearson, Biometrika 26 (1934)' report
check "judged: no content" not grep -Eq 'qorvax|Delgado' report
check "judged, as JSON" exits 0 sample --reviewed=decisions --json in clean
cp out report.json
check "judged: counts and intervals" python3 - <<'END_OF_PYTHON'
import json
from math import comb
report, expected = json.load(open("report.json")), json.load(open("expected.json"))
def at_most(k, n, p):
    return sum(comb(n, i) * p ** i * (1 - p) ** (n - i) for i in range(k + 1))
letters = report["letters_with_any"]
assert (report["letters"], report["of"]) == (20, 60), report
assert (letters["left"], letters["of"]) == (expected["letters"], 20), (letters, expected)
assert report["letters_with_direct"] == letters
# what Clopper and Pearson ask for: 2.5 % in each tail
assert abs(at_most(letters["left"], 20, letters["high"]) - 0.025) < 1e-4
assert abs(1 - at_most(letters["left"] - 1, 20, letters["low"]) - 0.025) < 1e-4
identifiers = report["identifiers"]
assert (identifiers["left"], identifiers["of"]) == (expected["left"], expected["of"]), (identifiers, expected)
assert identifiers["low"] < identifiers["share"] < identifiers["high"]
# never shorter than if every identifier had been drawn for itself
assert at_most(identifiers["left"], identifiers["of"], identifiers["high"]) < 0.0251
names = report["classes"]["NAME"]
assert names["left"] == expected["left"] and "GAP" not in report["classes"] and "AGE" not in report["classes"]
assert report["needless"] > 0 and report["needless"] < report["hidden"]
# what was found as something else is found: net addresses are what the reviewer made of names
assert report["classes"]["URL"]["of"] == expected["retyped"] > 3 and report["classes"]["URL"]["left"] == 0, report["classes"]
dates = report["classes"]["DATE"]
assert dates["left"] == 0 and dates["low"] == 0 and abs((1 - dates["high"]) ** dates["of"] - 0.025) < 1e-4
END_OF_PYTHON

# a letter of the same name in another folder has decisions of its own
first=$(ls decisions | head -n 1)
mkdir other && sed 's/qorvax/Qorvax/' "in/$(grep -F "${first%.decisions.json}" clean.sample.csv | cut -d, -f3)" >"other/${first%.decisions.json}"
"$scrim" review -q "other/${first%.decisions.json}" -o page.html
python3 -c '
import json, re, sys
page = json.loads(re.search(r"<script type=\"application/json\" id=\"data\">(.*?)</script>", open("page.html").read(), re.S).group(1))
print(json.dumps({"record": "decisions", "document": page["document"], "offsets": "codepoints", "complete": True, "spans": []}))
' >"decisions/${first%.json} (1).json"
check "decisions about another letter of the same name" exits 0 sample --reviewed=decisions --json in clean
check "decisions about another letter of the same name: the same figures" cmp out report.json
rm "decisions/${first%.json} (1).json"

# the log of the run counts, not what review finds: the same letters under a list that hides the word
echo qorvax >terms
"$scrim" batch -q --key project.key --hide terms --offsets=codepoints in hidden 2>err
check "the same letters of another run" exits 0 sample -q -n 20 --seed 4 in hidden
check "the same letters of another run: the same" cmp clean.sample.csv hidden.sample.csv
check "another run is judged by the same decisions" exits 0 sample --reviewed=decisions --json in hidden
check "another run: nothing was left" python3 -c '
import json
report = json.load(open("out"))
assert report["identifiers"]["left"] == 0 and report["letters_with_any"]["left"] == 0
assert abs((1 - report["letters_with_any"]["high"]) ** 20 - 0.025) < 1e-4
'
"$scrim" batch -q --key project.key --offsets=utf16 in wide 2>err
sample -q -n 20 --seed 4 in wide
check "offsets in UTF-16" exits 0 sample --reviewed=decisions --json in wide
check "offsets in UTF-16: the same figures" cmp out report.json

# ---- what leaves no figures

cp "decisions/$(ls decisions | head -n 1)" saved
first=$(ls decisions | head -n 1)
refused_judging() { # refused_judging CODE NAME
    refuses "$1" "$2" sample --reviewed=decisions in clean
    cp saved "decisions/$first"
}
rm "decisions/$first"
refused_judging 66 "one letter is not judged"
echo '{"record":"decisions"' >"decisions/$first"
refused_judging 65 "no JSON"
echo '{}' >"decisions/$first"
refused_judging 65 "no decisions"
sed 's/"start": [0-9]*/"start": -1/' saved >"decisions/$first"
refused_judging 65 "a place that is none"
sed 's/"end": [0-9]*/"end": 100000/' saved >"decisions/$first"
refused_judging 65 "a place beyond the letter"
cp saved "decisions/${first%.json} (1).json"
refused_judging 65 "two files about one letter"
rm "decisions/${first%.json} (1).json"
letter=in/$(sed -n 2p clean.sample.csv | cut -d, -f3)
cp "$letter" untouched
echo >>"$letter"
refused_judging 65 "a letter that has changed"
cp untouched "$letter"
check "all as it was" sh -c '"$scrim" sample --reviewed=decisions --json in clean | cmp - report.json'
sed 's/^[0-9]*,/9999,/; 1d' clean.sample.csv | sed '1i document,letter,file' >strange.csv
refuses 78 "a list of another run" sample --reviewed=decisions --drawn strange.csv in clean
refuses 78 "a list that is none" sample --reviewed=decisions --drawn letter.txt in clean
refuses 66 "no list" sample --reviewed=decisions --drawn nowhere.csv in clean
refuses 66 "no folder of decisions" sample --reviewed=nowhere in clean
"$scrim" batch -q --key project.key --log-for=recipient in theirs 2>err
sample -q -n 20 --seed 4 in theirs
refuses 78 "a log without offsets in the input" sample --reviewed=decisions in theirs
if command -v flock >/dev/null; then
    check "a run is at work" sh -c 'flock clean "$scrim" sample --drawn new.csv in clean 2>err; [ $? -eq 75 ]'
fi
finish
