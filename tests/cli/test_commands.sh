# scan, check, rules and the stream of documents.
. "$root/tests/cli/harness.sh"

numbers() { grep '"record":"header"' "$1" | sed 's/.*"document":\([0-9]*\).*/\1/' | tr '\n' ' '; }
numbered() { [ "$(numbers "$1")" = "$2" ]; }
count() { [ "$(grep -c "$2" "$1")" -eq "$3" ]; }
printf 'The knee is stable.\n' >plain.txt
printf 'bad \377\n' >bad.txt

check "scan" exits 0 "$scrim" scan letter.txt
cp out scanned
check "scan replaces nothing" sh -c '! grep -q "\"out\":" scanned && grep -q "\"action\":\"none\"" scanned'
check "scan: JSON, one record a line" python3 -c 'import json; [json.loads(line) for line in open("scanned")]'
check "scan counts over all files" exits 0 "$scrim" scan plain.txt letter.txt plain.txt
check "scan counts over all files: 1 2 3" numbered out '1 2 3 '
check "scan: one file refused" exits 65 "$scrim" scan plain.txt bad.txt plain.txt
check "scan: it has its number" numbered out '1 2 3 '
check "scan: it is withheld" count out '"verdict":"withheld"' 1
check "scan: one file missing" exits 66 "$scrim" scan plain.txt missing.txt plain.txt
check "scan: it takes its number" numbered out '1 3 '
check "scan: same spans as clean" sh -c '"$scrim" -q letter.txt --log log >cleaned && grep -o "\"in\":[^]]*" log >one && grep -o "\"in\":[^]]*" scanned | cmp - one'

check "check: nothing to remove" exits 0 "$scrim" check plain.txt
check "check: nothing printed" empty out
check "check: something to remove" exits 1 "$scrim" check plain.txt letter.txt
check "check: file, line, column, type, rule" grep -Eq '^letter.txt:[0-9]+:[0-9]+: NAME \([a-z]+/[a-z0-9-]+, [01]\.[0-9][0-9]\)' out
check "check: no content" not grep -q Delgado out
check "check: ages and blood pressure are none" not grep -Eq ': (AGE|PROFESSION|STATE) ' out
check "check: quiet" exits 1 "$scrim" check --quiet letter.txt
check "check: quiet prints nothing" empty out
check "check: refused" exits 65 "$scrim" check letter.txt bad.txt plain.txt
check "check: its own tags are no finding" sh -c '"$scrim" -q -p publication letter.txt >tagged && "$scrim" check -p publication tagged'

check "rules list" exits 0 "$scrim" rules list
check "rules list: all of them" sh -c 'for rule in $(sed -n "s/^ *rule //p" "$root"/patterns/*.pat); do grep -q "$rule" out || exit 1; done'
check "rules list: what is certain is 1" grep -q "^marker/tag  *MARKER  *1\.000 " out
check "rules cost: a file" exits 0 "$scrim" rules cost letter.txt
check "rules cost: a head, the costliest, all" sh -c 'head -n 1 out | grep -q "PCRE2/KB" && [ "$(wc -l <out)" -eq 22 ] && tail -n 1 out | grep -q "^all [0-9]* rules, [0-9]* bytes .*100.0%$"'
check "rules cost: no content" not grep -q Delgado out
check "rules cost: the examples" exits 0 "$scrim" rules cost
check "rules cost: every rule as JSON" sh -c '"$scrim" rules cost --json letter.txt >costs && [ "$(wc -l <costs)" -eq "$("$scrim" rules list | wc -l)" ]'
check "rules cost: what was found was tried" sh -c '! grep -v "\"calls\":0," costs | grep -q "\"tried\":0,"'
check "rules cost: counts are the same again" sh -c '"$scrim" rules cost --json letter.txt | sed "s/,\"time.*//" | sort >again && sed "s/,\"time.*//" costs | sort | cmp - again'
check "rules cost: exhaustive calls more" sh -c '"$scrim" rules cost --exhaustive --json letter.txt | grep -v "\"calls\":0," | wc -l | xargs test "$(grep -vc "\"calls\":0," costs)" -lt'
refuses 66 "rules cost: no such file" "$scrim" rules cost missing.txt
refuses 65 "rules cost: refused" "$scrim" rules cost bad.txt
check "rules explain" exits 0 "$scrim" rules explain letter.txt "$(($(grep -bo 'Ms. Delgado' letter.txt | head -n 1 | cut -d: -f1) + 5))"
check "rules explain: names a rule" grep -q '[a-z]/[a-z]' out
check "rules explain: no content" not grep -q Delgado out
check "rules explain: the sum is the sum" python3 -c '
rows = [line.split() for line in open("out") if line.startswith("  ")]
terms = [[float(word) for word in row[-3:]] for row in rows]
names = [" ".join(row[:-3]) for row in rows]
assert names[-4:] == ["lean", "begin and end", "sum, of this word alone", "needed"], names
for column in range(3):
    assert abs(sum(term[column] for term in terms[:-2]) - terms[-2][column]) < 0.005 * len(terms), column
'
printf 'Caf\303\251 \360\237\230\200\n' >short.txt
for unit in bytes:11 codepoints:7 utf16:8; do
    refuses 64 "rules explain: behind the end, ${unit%:*}" "$scrim" rules explain --offsets=${unit%:*} short.txt 99
    check "rules explain: how long it is, ${unit%:*}" grep -q "the text has ${unit#*:} " err
    check "rules explain: at the end, ${unit%:*}" exits 0 "$scrim" rules explain --offsets=${unit%:*} short.txt ${unit#*:}
done
refuses 66 "rules explain: no such file" "$scrim" rules explain missing.txt 1

check "dump of the view" exits 0 "$scrim" --dump=view letter.txt
check "dump of the view: the text" grep -q Delgado out
for stage in tokens candidates spans; do
    check "dump of $stage" sh -c "\"\$scrim\" --dump=$stage letter.txt | grep -q ."
done

printf '{\\rtf1\\ansi The knee is stable.}\n' >doubt.rtf
check "in doubt: passes" exits 0 "$scrim" doubt.rtf --log log
check "in doubt: the log says why" grep -q '"verdict":"review","reason":"rtf"' log
refuses 65 "in doubt: withheld on demand" "$scrim" --on-review=withhold doubt.rtf
check "nothing in doubt: not withheld" exits 0 "$scrim" --on-review=withhold plain.txt

check "summary" exits 0 "$scrim" -q letter.txt --summary counts -o text
check "summary: one line" [ "$(wc -l <counts)" -eq 1 ]
check "summary: small counts are hidden" sh -c 'grep -q "\"<5\"" counts && ! grep -Eq "\"[A-Z]+\":[0-4][,}]" counts'
check "summary: no sizes, no key" not grep -Eq 'bytes|key|scope' counts

stream() { "$scrim" -q --key project.key --format=nul "$@"; }
{ cat letter.txt; printf '\0'; cat plain.txt; printf '\0\0'; cat letter.txt; } >stream
stream stream --log log >out
{ "$scrim" -q --key project.key letter.txt; printf '\0'; cat plain.txt; printf '\0\0'; "$scrim" -q --key project.key letter.txt; } >expected
check "stream: as one by one" cmp out expected
check "stream: documents are numbered" numbered log '1 2 3 4 '
check "stream: from a pipe in small pieces" sh -c 'python3 -c "
import sys, time
data = open(\"stream\", \"rb\").read()
for i in range(0, len(data), 700):
    sys.stdout.buffer.write(data[i:i + 700])
    sys.stdout.flush()
" | "$scrim" -q --key project.key --format=nul | cmp - expected'
{ cat plain.txt; printf '\0'; cat bad.txt; printf '\0'; cat plain.txt; printf '\0'; } >spoilt
check "stream: a refused document" exits 65 "$scrim" --format=nul spoilt --log log
check "stream: leaves an empty one" sh -c '{ cat plain.txt; printf "\0\0"; cat plain.txt; printf "\0"; } | cmp - out'
check "stream: is named by number" grep -q 'document 2: ' err
check "stream: has header and summary" numbered log '1 2 3 '
{ cat plain.txt; printf '\0'; yes long | head -c 700000; printf '\0'; cat plain.txt; } >lengthy
check "stream: one document too long" exits 65 "$scrim" --format=nul --max-size=1000 lengthy
check "stream: leaves an empty one too" sh -c '{ cat plain.txt; printf "\0\0"; cat plain.txt; } | cmp - out'
: >none
check "stream: none" exits 0 "$scrim" --format=nul none --log log
check "stream: none, no record" empty log
python3 - <<'END'
letter = open('letter.txt', 'rb').read()
with open('many', 'wb') as file:
    for number in range(300):
        file.write(letter.replace(b'Delgado', b'Delgado' if number % 3 else b'Whitcombe')[:number * 7 + 40])
        file.write(b'\xff\0' if number % 50 == 17 else b'\0')
END
stream many --log one.log >one 2>one.err
for jobs in 2 5 64; do
    stream many --log "$jobs.log" --jobs="$jobs" >"$jobs.out" 2>"$jobs.err"
    check "stream: $jobs threads, the same code" [ $? -eq 65 ]
    check "stream: $jobs threads, the same text" cmp one "$jobs.out"
    check "stream: $jobs threads, the same log" cmp one.log "$jobs.log"
    check "stream: $jobs threads, the same messages" cmp one.err "$jobs.err"
done
cat >dialogue.py <<'END_OF_SCRIPT'
# Asks only when it has been answered: a stream that holds an answer back until more comes never ends.
import subprocess, sys
with subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as scrim:
    for number in range(5):
        scrim.stdin.write(b'{"note": "Ms. Delgado came on 3/%d/2014."}\n' % (number + 1))
        scrim.stdin.flush()
        assert b"note" in scrim.stdout.readline()
    scrim.stdin.close()
    assert scrim.stdout.read() == b""
sys.exit(scrim.returncode)
END_OF_SCRIPT
for jobs in 1 2 4; do
    check "stream: what is finished leaves before more comes, $jobs threads" \
        exits 0 timeout 120 python3 dialogue.py "$scrim" -q --format=jsonl --field=note --jobs=$jobs
done
printf '{"shift_days":0}' >zero.json
chmod 600 zero.json
for jobs in 1 3; do
    check "stream: a bad configuration, $jobs threads" exits 78 "$scrim" --format=nul --jobs="$jobs" --known=zero.json many
    check "stream: it is said once, $jobs threads" [ "$(grep -c '^scrim: zero.json: ' err)" -eq 1 ]
done
check "stream: a reader that stops, threads" sh -c '{ "$scrim" -q --format=nul --jobs=3 many; echo $? >code; } 2>err | head -c 10 >out; [ "$(cat code)" -eq 74 ]'
check "stream: into a file" exits 0 "$scrim" --key project.key --format=nul stream -o whole
check "stream: into a file, whole" cmp whole expected
check "stream: into a file, log beside" numbered whole.redactions.jsonl '1 2 3 4 '

for unit in bytes codepoints utf16; do
    "$scrim" -q --key project.key --offsets=$unit letter.txt --log log >out
    check "offsets in $unit: the header says so" grep -q "\"offsets\":\"$unit\"" log
done
check "log for the recipient" exits 0 "$scrim" -q --log-for=recipient letter.txt --log log
check "log for the recipient: nothing of the input's lengths" not grep -Eq '"in":|bytes_in' log
finish
