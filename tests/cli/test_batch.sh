# scrim batch: a tree in, a tree clean; what it writes, what it refuses, and that it goes on where it was.
. "$root/tests/cli/harness.sh"

# A batch brings all it writes to disk; where memory is the disk, that costs no time.
if shm=$(mktemp -d -p /dev/shm 2>/dev/null); then
    trap 'rm -rf "$shm"' EXIT
    cp letter.txt project.key "$shm"
    cd "$shm"
fi

count() { [ "$(grep -c "$2" "$1")" -eq "$3" ]; }
says() { grep -q -e "$1" err; }
batch() { "$scrim" batch --key project.key "$@"; }
# keyed FILE: the keyed path of a letter.
keyed() { python3 -c 'import csv, sys; print(next(k for k, f in csv.reader(open(sys.argv[1])) if f == sys.argv[2]))' "${2:-clean}.names.csv" "$1"; }
# same ONE OTHER: two runs left the same, byte for byte.
same() { diff -r "$1" "$2" && for part in redactions.jsonl results.jsonl names.csv; do cmp "$1.$part" "$2.$part" || return 1; done; }
forget() { rm -rf clean clean.*; }
# consistent OUT: texts, log, results and names tell the same story.
cat >consistent.py <<'END_OF_PYTHON'
import csv, json, os, sys
clean, kept = sys.argv[1], len(sys.argv) > 2
lines = [json.loads(line) for line in open(clean + ".results.jsonl")]
assert lines[0]["record"] == "run", lines[0]
letters = lines[1:]
log, documents = [json.loads(line) for line in open(clean + ".redactions.jsonl")], []
for record in log:
    if record["record"] == "header":
        documents.append([record])
    else:
        documents[-1].append(record)
assert [d[0]["document"] for d in documents] == [l["document"] for l in letters]
assert [l["document"] for l in letters] == sorted(set(l["document"] for l in letters))
names = {k: f for k, f in csv.reader(open(clean + ".names.csv", encoding="utf-8", errors="surrogateescape"), strict=True)}
assert names.pop("letter") == "file"
texts = set()
for folder, _, files in os.walk(os.fsencode(clean)):
    texts.update(os.fsdecode(os.path.relpath(os.path.join(folder, f), os.fsencode(clean))) for f in files)
for letter, document in zip(letters, documents):
    summary = document[-1]
    assert summary["record"] == "summary" and summary["verdict"] == letter["verdict"], letter
    assert sum(r["record"] == "span" for r in document) == letter["spans"], letter
    path = names[letter["letter"]] if kept else letter["letter"]
    if letter["status"] == 0:
        assert os.stat(os.path.join(clean, path)).st_size == letter["bytes_out"], letter
        texts.remove(path)
    else:
        assert letter["verdict"] == "withheld" and letter["message"], letter
assert not texts, texts
END_OF_PYTHON
consistent() { python3 consistent.py "$@"; }

mkdir -p "in/Delgado Maria/2014" in/Okafor
cp letter.txt "in/Delgado Maria/2014/Delgado_Maria_1965.TXT"
sed 's/Delgado/Sandoval/g' letter.txt >"in/Delgado Maria/2014/letter 2.txt"
cp letter.txt in/Okafor/letter.txt
printf 'The knee is stable.\n' >in/plain.md
: >in/Okafor/empty
printf 'bad \377\n' >in/Okafor/bad.txt
cp -r in whole
rm whole/Okafor/bad.txt

# ---- what it writes

check "a tree with one bad letter" exits 65 batch in clean
check "the bad one is named by its key" says "^scrim: $(keyed Okafor/bad.txt): document [0-9]*: not valid UTF-8"
check "one line at the end" says '^scrim: 6 letters: 5 cleaned (0 in doubt), 1 withheld$'
check "nothing on standard output" empty out
check "all that it wrote agrees" consistent clean
for part in redactions.jsonl results.jsonl names.csv; do
    check "$part: for us alone" mode 600 "clean.$part"
done
check "the folder: for us alone" mode 700 clean
check "a text: for us alone" mode 600 "clean/$(keyed plain.md)"
check "no name in the names of the output" sh -c '! find clean | grep -Ei "delgado|maria|okafor|2014|1965|letter|plain"'
check "no name in results and log" sh -c '! grep -Ei "delgado|maria|okafor|1965" clean.results.jsonl clean.redactions.jsonl'
check "extensions stay, in small letters" sh -c 'find clean -type f | grep -cE "/[0-9a-f]{32}(\.txt|\.md|)$" | grep -qx 5 && find clean -name "*.md" | grep -q .'
check "a tree stays a tree" [ "$(find clean -mindepth 1 -maxdepth 1 -type d | wc -l)" -eq 2 ]
check "two letters of one folder stay in one" [ "$(dirname "$(keyed "Delgado Maria/2014/letter 2.txt")")" = "$(dirname "$(keyed "Delgado Maria/2014/Delgado_Maria_1965.TXT")")" ]
check "the texts are those of scrim clean" sh -c '"$scrim" -q --key project.key letter.txt | cmp - "clean/$0"' "$(keyed Okafor/letter.txt)"
check "an empty letter is an empty file" sh -c '[ -e "clean/$0" ] && [ ! -s "clean/$0" ]' "$(keyed Okafor/empty)"
cp clean.results.jsonl first.results
check "again: the same exit code" exits 65 batch in clean
check "again: nothing changes" cmp first.results clean.results.jsonl
check "again: the letter is not refused once more" not says 'not valid UTF-8'
forget

check "nothing bad" exits 0 batch --quiet whole clean
check "nothing bad: nothing said" empty err
cp -r clean one
for part in redactions.jsonl results.jsonl names.csv; do cp "clean.$part" "one.$part"; done
for jobs in 1 2 7; do
    forget
    check "$jobs threads" exits 0 batch --jobs="$jobs" whole clean
    check "$jobs threads: the same" same one clean
done
forget
check "few files may be open" sh -c 'ulimit -n 70; "$scrim" batch --key project.key whole clean 2>err'
check "few files may be open: the same" same one clean
forget

check "names kept" exits 65 batch --keep-names in clean
check "names kept: the tree of the input" test -s "clean/Delgado Maria/2014/Delgado_Maria_1965.TXT"
check "names kept: the same text" cmp clean/Okafor/letter.txt "one/$(keyed Okafor/letter.txt one)"
check "names kept: consistent" consistent clean kept
check "names kept: results are keyed all the same" not grep -q Delgado clean.results.jsonl
check "names kept: messages name the file" says '^scrim: Okafor/bad.txt: document '
forget
check "no log" exits 0 batch --no-log whole clean
check "no log: none" absent clean.redactions.jsonl
check "no log: goes on" exits 0 batch --no-log whole clean
forget
mkdir elsewhere
check "files elsewhere" exits 0 batch whole clean --log elsewhere/log --results elsewhere/results --names elsewhere/names
check "files elsewhere: there" sh -c '[ -s elsewhere/log ] && [ -s elsewhere/results ] && [ -s elsewhere/names ] && [ "$(echo clean*)" = clean ]'
check "files elsewhere: the same" sh -c 'cmp elsewhere/log one.redactions.jsonl && cmp elsewhere/results one.results.jsonl && cmp elsewhere/names one.names.csv'
rm -r elsewhere
forget
check "log for the recipient" exits 0 batch --log-for=recipient whole clean
check "log for the recipient: no lengths of the input" not grep -Eq '"in":|bytes_in' clean.redactions.jsonl clean.results.jsonl
check "log for the recipient: goes on" sh -c 'cp clean.results.jsonl before && "$scrim" batch -q --key project.key --log-for=recipient whole clean && cmp before clean.results.jsonl'
forget
check "summary" exits 65 batch in clean --summary counts
check "summary: one line, small counts hidden, no sizes" sh -c '[ "$(wc -l <counts)" -eq 1 ] && grep -q "\"<5\"" counts && ! grep -Eq "\"[A-Z]+\":[0-4][,}]|bytes|key|scope" counts'
check "summary: what the results add up to" python3 -c '
import collections, json
sums = collections.Counter()
letters = [l for l in map(json.loads, open("clean.results.jsonl")) if l["record"] == "letter"]
for letter in letters:
    sums.update(letter["replaced"])
    assert sum(letter["replaced"].values()) <= letter["spans"]
counts = json.load(open("counts"))
assert counts["documents"] == 6 and counts["withheld"] == "<5" and counts["profile"] == "research"
assert counts["replaced"] == {t: n if n > 4 else "<5" for t, n in sums.items()}, counts
assert list(counts["replaced"]) == sorted(counts["replaced"]) and list(counts)[0] == "record"
'
cp counts before
check "summary: of the whole run when it goes on" sh -c '"$scrim" batch -q --key project.key in clean --summary counts 2>err; cmp before counts'
refuses 73 "a summary among the texts" batch in clean --summary clean/counts
forget
mkdir clean nothing
check "into an empty folder that is there" exits 0 batch whole clean/
check "an empty tree" exits 0 batch nothing none
check "an empty tree: says so" says '^scrim: 0 letters'
rm -rf none none.* nothing
forget
check "without a key" exits 0 "$scrim" batch whole clean
check "without a key: consistent" consistent clean
refuses 73 "without a key it does not go on" "$scrim" batch whole clean
refuses 78 "nor with one that it began without" batch whole clean
forget
check "on review" sh -c 'mkdir doubt && printf "{\\\\rtf1\\\\ansi The knee is stable.}\n" >doubt/a.rtf && "$scrim" batch --key project.key doubt clean 2>err'
check "on review: passes, and the results say so" count clean.results.jsonl '"verdict":"review","reason":"rtf"' 1
check "in doubt: said where they are" says '^scrim: .*clean.results.jsonl: names the letters in doubt (verdict review)$'
check "on review: the last line counts it" says '1 cleaned (1 in doubt), 0 withheld'
forget
check "on review: withheld on demand" exits 65 batch --on-review=withhold doubt clean
check "on review: withheld, no text" [ -z "$(find clean -type f)" ]
forget

# ---- what lies in a tree

mkdir -p odd/sub
cp letter.txt odd/letter.txt
ln -s letter.txt odd/link.txt
ln -s ../whole odd/folder
ln -s . odd/sub/loop
mkfifo odd/pipe
cp letter.txt odd/.hidden
mkdir odd/.git
cp letter.txt odd/.git/letter.txt
cp letter.txt "odd/-o"
cp letter.txt "odd/=1+1"
cp letter.txt "odd/$(printf 'a\nb\033[31m')"
cp letter.txt "odd/$(printf 'caf\351 "x",y')"
cp letter.txt "odd/$(printf '%0255d' 7)"
check "an odd tree" exits 66 batch odd clean
check "an odd tree: consistent" consistent clean
check "an odd tree: links, loops and pipes are refused" sh -c '[ "$(grep -c "is a symbolic link" clean.results.jsonl)" -eq 3 ] && [ "$(grep -c "is no regular file" clean.results.jsonl)" -eq 1 ]'
check "an odd tree: no link was followed" [ "$(find clean -type f | wc -l)" -eq 6 ]
check "an odd tree: what is hidden is left out, and counted" says '2 hidden files left out'
check "an odd tree: nothing odd on standard error" not grep -q "$(printf '\033')" err
check "an odd tree: the list of names holds every byte" python3 -c '
import csv, os
names = {f for _, f in csv.reader(open("clean.names.csv", encoding="utf-8", errors="surrogateescape", newline=""), strict=True)}
assert {"a\nb\033[31m", "caf\udce9 \"x\",y", "./-o", "0" * 254 + "7"} <= names, names
assert "./=1+1" in names and not [name for name in names if name[0] in "=+-@"], names'
cp clean.names.csv before
grep -v '"document":1[,}]' clean.results.jsonl >fewer
mv fewer clean.results.jsonl
check "an odd tree: goes on" exits 66 batch odd clean
check "an odd tree: goes on with the same names" cmp clean.names.csv before
forget
check "an odd tree, names kept" exits 66 batch --keep-names odd clean
check "an odd tree, names kept: as they were" test -s "clean/$(printf 'caf\351 "x",y')"
check "an odd tree, names kept: goes on" exits 66 batch --keep-names odd clean
check "an odd tree, names kept: nothing odd on standard error" not grep -q "$(printf '\033')" err
forget
python3 - <<'END_OF_PYTHON'
import os, shutil
os.makedirs("deep")
home = os.getcwd()
os.chdir("deep")
for _ in range(60):
    os.mkdir("x" * 100)
    os.chdir("x" * 100)
shutil.copy(home + "/letter.txt", "letter.txt")
END_OF_PYTHON
check "a tree deeper than a path may be long" exits 0 batch deep clean
check "a deep tree: the letter is there" sh -c 'find clean -type f | grep -q txt'
rm -rf deep
forget
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
    mkdir closed closed/shut open
    cp letter.txt closed/a.txt
    cp letter.txt closed/secret.txt
    cp letter.txt closed/shut/b.txt
    cp project.key their.key
    chown 65534 their.key
    chmod 600 closed/secret.txt
    chmod 700 closed/shut
    chmod 755 . closed
    chmod 777 open
    unprivileged() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
    if unprivileged test -x "$scrim"; then
        check "unreadable things" exits 66 unprivileged "$scrim" batch --key their.key closed open/clean
        check "unreadable things: one letter and one folder" sh -c 'grep -q "cannot open: Permission denied" open/clean.results.jsonl && grep -q "is a folder that cannot be read" open/clean.results.jsonl'
        check "unreadable things: the rest is done" count open/clean.results.jsonl '"status":0' 1
        chmod 644 closed/secret.txt
        chmod 755 closed/shut
        check "readable now" exits 0 unprivileged "$scrim" batch --key their.key closed open/clean
        check "readable now: done" count open/clean.results.jsonl '"status":0' 3
                chmod 711 closed
        refuses 66 "a tree that cannot be listed" unprivileged "$scrim" batch closed open/other
        check "a tree that cannot be listed: nothing made" absent open/other
    fi
    rm -rf closed open their.key
fi

mkdir mixed
cp letter.txt project.key mixed/
chmod 600 mixed/project.key
echo x >mixed/scope
check "the key lies among the letters" exits 66 "$scrim" batch --key mixed/project.key --scope-file mixed/scope mixed clean
check "the key lies among the letters: it is none" sh -c '! grep -r "$(sed -n "s/^key //p" project.key | cut -c 1-16)" clean && [ "$(find clean -type f | wc -l)" -eq 1 ]'
forget

# ---- what it refuses

refuses 64 "one folder only" batch in
refuses 64 "three folders" batch in clean more
refuses 64 "a folder without a name" batch in .
refuses 64 "the folder above" batch whole/Okafor whole/..
refuses 66 "no such folder" batch missing clean
refuses 66 "a file for a folder" batch letter.txt clean
check "nothing was made for these" absent clean
refuses 73 "the output inside the input" batch in in/clean
check "the output inside the input: not made" absent in/clean
refuses 73 "the output is the input" batch in in
refuses 73 "the input inside the output" batch in/Okafor in
ln -s in alias
refuses 73 "the same through a link" batch in alias
refuses 73 "inside through a link" batch alias in/Okafor/clean
refuses 73 "no folder for the output" batch in nowhere/clean
refuses 73 "a file in its place" batch in letter.txt
refuses 73 "the log among the letters" batch in clean --log in/log
refuses 73 "the log among the texts" batch in clean --log clean/log
refuses 73 "log and results in one file" batch in clean --log clean.results.jsonl
rm -rf clean alias
mkdir clean
cp letter.txt clean/mine.txt
refuses 73 "a folder that is not empty" batch in clean
refuses 73 "a folder that is not empty, without a key" "$scrim" batch in clean
check "what lay there is untouched" cmp letter.txt clean/mine.txt
forget
echo mine >clean.names.csv
refuses 73 "a list of names that is there" batch in clean
check "the list of names is untouched" [ "$(cat clean.names.csv)" = mine ]
forget
echo mine >clean.results.jsonl
refuses 78 "results that are none" batch in clean
forget
if command -v flock >/dev/null; then
    mkdir clean
    check "another run is at work" sh -c 'flock clean "$scrim" batch --key project.key in clean 2>err; [ $? -eq 75 ]'
    forget
fi
printf '{"shift_days":0}' >zero.json
check "a configuration that is wrong for all" exits 78 batch --known zero.json whole clean
check "a configuration that is wrong for all: said once" [ "$(grep -c shift_days err)" -eq 1 ]
forget

# ---- going on

refused_run() { # refused_run WHAT COMMAND...: the run of another WHAT is not gone on with
    other=$1
    shift
    check "another $other is refused" exits 78 "$@"
    check "another $other: named" says "the run that it holds was made with $other"
    check "another $other: nothing changed" same one clean
}
batch -q whole clean
check "as before" same one clean
"$scrim" keygen second.key
refused_run "another key" "$scrim" batch --key second.key whole clean
refused_run "another profile" batch --profile=publication whole clean
refused_run "other options .*--dates" batch --dates=days whole clean
refused_run "other options .*--gaps" batch --gaps=keep whole clean
refused_run "another choice of --keep-names" batch --keep-names whole clean
echo Kowalczyk >terms
refused_run "other options or other files of theirs" batch --hide terms whole clean
mkdir patterns
sed -n '/^rule /,/^$/p' "$root"/patterns/contact.pat 2>/dev/null | head -n 0 >patterns/none.pat
printf 'rule mine/badge\n  type ID\n  trigger word zbadge\n  confidence 0.98\n  regex (?i)zbadge (?<hide>\\d{5})(?!\\d)\n  hit Seen was zbadge {48151} today.\n  miss Seen was zbadge 481 today.\n' >patterns/none.pat
refused_run "other rules" batch --patterns patterns whole clean
sed 's/Tulare/Visalia/' letter.txt >whole/Okafor/letter.txt
check "a letter that changed" exits 0 batch whole clean
check "a letter that changed: done again" sh -c '"$scrim" -q --key project.key whole/Okafor/letter.txt | cmp - "clean/$0"' "$(keyed Okafor/letter.txt)"
check "a letter that changed: consistent" consistent clean
check "a letter that changed: keeps its number" count clean.results.jsonl "$(keyed Okafor/letter.txt)\".*\"document\":4," 1
cp letter.txt whole/Okafor/letter.txt
check "changed back" exits 0 batch whole clean
check "changed back: all as it was" same one clean
rm "clean/$(keyed plain.md)"
check "a text that is gone" exits 0 batch whole clean
check "a text that is gone: is back, and nothing else changed" same one clean
printf x >>"clean/$(keyed plain.md)"
check "a text that changed its size" exits 0 batch whole clean
check "a text that changed its size: is back" same one clean
cp letter.txt whole/Okafor/added.txt
check "a letter more" exits 0 batch whole clean
check "a letter more: has the next number" count clean.results.jsonl "$(keyed Okafor/added.txt)\".*\"document\":6," 1
check "a letter more: consistent" consistent clean
rm whole/Okafor/added.txt
check "a letter less" exits 0 batch whole clean
check "a letter less: its text, its line and its name stay" sh -c '[ -s "clean/$0" ] && [ "$(wc -l <clean.results.jsonl)" -eq 7 ]' "$(keyed Okafor/added.txt)"
check "a letter less: consistent" consistent clean
check "a letter less: said" says '^scrim: [0-9]* letters: .*; 1 of them is no longer in the folder$'
forget
batch -q whole clean
for cut in 1 20 300; do
    head -c -"$cut" clean.results.jsonl >torn
    cat torn >clean.results.jsonl
    check "results torn by $cut bytes" exits 0 batch whole clean
    check "results torn by $cut bytes: whole again" same one clean
    head -c "$cut" one.redactions.jsonl >>clean.redactions.jsonl
    check "a log with $cut bytes more" exits 0 batch whole clean
    check "a log with $cut bytes more: cut" same one clean
done
printf '{"record":"let' >>clean.results.jsonl
head -c -100 clean.redactions.jsonl >torn
sed '$d' one.results.jsonl >clean.results.jsonl
cat torn >clean.redactions.jsonl
check "results and log torn" exits 0 batch whole clean
check "results and log torn: whole again" same one clean
: >clean.redactions.jsonl
refuses 78 "a log that lacks letters" batch whole clean
rm clean.redactions.jsonl
refuses 78 "a log that is gone" batch whole clean
cp one.redactions.jsonl clean.redactions.jsonl
check "the log is back" exits 0 batch whole clean
sed -n '1,3p;3p;4,$p' one.results.jsonl >clean.results.jsonl
refuses 78 "a letter with two results" batch whole clean
sed 's/"document":3/"document":"3"/' one.results.jsonl >clean.results.jsonl
refuses 78 "a line that is none" batch whole clean
cp one.results.jsonl clean.results.jsonl
check "as it was" same one clean
cp in/Okafor/bad.txt whole/Okafor/bad.txt
check "a bad letter more" exits 65 batch whole clean
printf 'mended\n' >whole/Okafor/bad.txt
check "a bad letter mended" exits 0 batch whole clean
check "a bad letter mended: done" grep -q mended "clean/$(keyed Okafor/bad.txt)"
check "a bad letter mended: consistent" consistent clean
printf 'bad \377\n' >whole/Okafor/bad.txt
check "a good letter spoilt" exits 65 batch whole clean
check "a good letter spoilt: its text is gone" absent "clean/$(keyed Okafor/bad.txt)"
check "a good letter spoilt: consistent" consistent clean
rm whole/Okafor/bad.txt
forget

# ---- progress

mkdir many
python3 - <<'END_OF_PYTHON'
for number in range(1000):
    open(f"many/{number}.txt", "w").write(f"Ms. Delgado came on March {number % 28 + 1}, 2014.\n")
open("many/bad.txt", "wb").write(b"\xff")
END_OF_PYTHON
check "progress in lines" exits 65 batch many clean
check "progress in lines: at most ten" [ "$(grep -cE '^scrim: [0-9]+ of 1001 letters, [0-9]+/s, .* left, [01] withheld$' err)" -eq 9 ]
forget
check "no progress on demand" exits 65 batch --quiet many clean
check "no progress on demand: only the bad letter" [ "$(wc -l <err)" -eq 1 ]
forget
if command -v script >/dev/null; then
    check "a bar on a terminal" sh -c 'script -qec "$scrim batch --key project.key many clean" /dev/null </dev/null >screen; [ $? -eq 65 ]'
    check "a bar on a terminal: drawn in place" grep -qP '\r\[[# ]{20}\] [0-9]+ of 1001 letters, [0-9]+/s, .* left, [01] withheld\x1b\[K' screen
    check "a bar on a terminal: ends with one line" sh -c 'tail -n 1 screen | grep -q "scrim: 1001 letters: 1000 cleaned (0 in doubt), 1 withheld"'
    forget
fi

# ---- an end that is asked for

for wait in 0 0.02 0.05 0.1; do
    "$scrim" batch -q --key project.key many clean 2>err &
    sleep "$wait"
    kill -TERM $!
    wait $!
    code=$?
    check "asked to end after $wait s (code $code)" sh -c 'case $0 in 143 | 65) ;; *) false ;; esac' "$code"
    [ ! -s clean.results.jsonl ] || [ ! -s clean.names.csv ] || check "asked to end after $wait s: consistent" consistent clean
done
check "a signal that is ignored asks for nothing" sh -c 'rm -rf clean clean.*
    trap "" HUP
    "$scrim" batch -q --key project.key many clean 2>err &
    for n in 1 2 3 4 5 6 7 8; do kill -HUP $! 2>/dev/null; sleep 0.01; done
    wait $!
    [ $? -eq 65 ]'
check "and goes on" exits 65 batch many clean
check "and goes on: all are there" count clean.results.jsonl '"record":"letter"' 1001
check "and goes on: consistent" consistent clean
finish
