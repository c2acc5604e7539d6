# Files, pipes and descriptors: what is read, what is written, what is never touched.
. "$root/tests/cli/harness.sh"

unchanged() { cmp -s letter.txt "$root/docs/sample-letter.txt"; }
clean() { "$scrim" --quiet --key project.key letter.txt; }
clean >expected

check "from standard input" sh -c '"$scrim" -q --key project.key <letter.txt >out'
check "from standard input: the same" cmp out expected
check "- is standard input" sh -c '"$scrim" -q --key project.key - <letter.txt | cmp - expected'
check "from a pipe" sh -c 'cat letter.txt | "$scrim" -q --key project.key | cmp - expected'
mkfifo pipe
check "from a FIFO" sh -c 'cat letter.txt >pipe & "$scrim" -q --key project.key pipe | cmp - expected'

check "a new file" exits 0 "$scrim" --key project.key letter.txt -o new.txt
check "a new file: content" cmp new.txt expected
check "a new file: for us alone" mode 600 new.txt
check "a new file: log beside it" mode 600 new.txt.redactions.jsonl
check "a new file: nothing printed" empty err
check "no log on demand" exits 0 "$scrim" --no-log letter.txt -o lone.txt
check "no log on demand: none" absent lone.txt.redactions.jsonl
check "the log elsewhere" exits 0 "$scrim" letter.txt -o else.txt --log elsewhere.jsonl
check "the log elsewhere: there" test -s elsewhere.jsonl
check "the log elsewhere: not beside" absent else.txt.redactions.jsonl
echo old >replaced.txt
chmod 640 replaced.txt
check "an existing file" exits 0 "$scrim" --key project.key letter.txt -o replaced.txt
check "an existing file: replaced" cmp replaced.txt expected
check "an existing file: keeps its mode" mode 640 replaced.txt
echo old >target.txt
ln -s target.txt link.txt
check "through a symbolic link" exits 0 "$scrim" --key project.key letter.txt -o link.txt
check "through a symbolic link: the target" cmp target.txt expected
check "through a symbolic link: still a link" test -L link.txt
check "text to a device" exits 0 "$scrim" letter.txt -o /dev/null
check "summary" exits 0 "$scrim" letter.txt --summary counts.json
check "summary: for us alone" mode 600 counts.json
check "- as output is standard output" sh -c '"$scrim" -q --key project.key letter.txt -o - | cmp - expected'

# A root without /proc, such as a bare chroot: files get a name of our own first.  (AddressSanitizer
# itself cannot do without.)
case $scrim in
*/sanitize/*) bare_root=no ;;
*) bare_root=$(unshare -rm sh -c 'mount -t tmpfs none /proc && echo yes' 2>/dev/null) ;;
esac
if [ "$bare_root" = yes ]; then
    bare() { exits 0 unshare -rm sh -c 'mount -t tmpfs none /proc && "$scrim" --key project.key letter.txt -o bare.txt'; }
    check "without /proc: a new file" bare
    check "without /proc: content" cmp bare.txt expected
    check "without /proc: replaced" bare
    check "without /proc: for us alone" mode 600 bare.txt
fi

check "the line on standard error" exits 0 "$scrim" letter.txt
check "the line: wording" grep -Eq '^scrim: [0-9]+ spans replaced \([A-Z]+ [0-9]+(, [A-Z]+ [0-9]+)*\), [0-9]+ in doubt; add --log FILE for the redaction log$' err
check "quiet" exits 0 "$scrim" --quiet letter.txt
check "quiet: nothing" empty err
check "with a log no line" exits 0 "$scrim" letter.txt --log log.jsonl
check "with a log: nothing" empty err

refuses 66 "no such file" "$scrim" missing.txt
refuses 66 "a directory" "$scrim" .
refuses 65 "an endless device" "$scrim" --max-size=100000 /dev/zero
refuses 73 "output is the input" "$scrim" letter.txt -o letter.txt
ln letter.txt hard.txt
refuses 73 "output is a hard link of the input" "$scrim" letter.txt -o hard.txt
ln -s letter.txt soft.txt
refuses 73 "output is a symbolic link to the input" "$scrim" letter.txt -o soft.txt
refuses 73 "log is the input" "$scrim" letter.txt --log letter.txt
refuses 73 "summary is the input" "$scrim" letter.txt --summary ./letter.txt

# ---- what a run reads is never what it writes
cp project.key kept.key
ln -s project.key linked.key
ln project.key hard.key
for key in project.key ./project.key linked.key hard.key; do
    for output in -o --log --summary; do
        refuses 73 "$output is the key ($key)" "$scrim" --key project.key letter.txt "$output" "$key"
    done
done
rm hard.key
check "the key is whole" cmp project.key kept.key
printf 'Tulare\n' >terms
printf 'Delgado' >scope
printf '{"names":["Maria Delgado"]}' >known.json
"$scrim" keygen --custodian custodian
refuses 73 "log is the file of terms" "$scrim" --hide terms letter.txt --log terms
refuses 73 "log is the file of terms that stay" "$scrim" --keep terms letter.txt --log terms
refuses 73 "log is the scope" "$scrim" --scope-file scope letter.txt --log scope
refuses 73 "text is what is known" "$scrim" --known known.json letter.txt -o known.json
refuses 73 "text is a recipient" "$scrim" letter.txt -o custodian.pub --map map --recipient custodian.pub
refuses 73 "a page is the key" "$scrim" review --key project.key letter.txt -o project.key
check "a text and a map" exits 0 "$scrim" -q letter.txt -o text --map map --recipient custodian.pub
refuses 73 "a letter is the identity" "$scrim" restore --map map --identity custodian text -o custodian
mkdir letters && cp letter.txt letters
refuses 73 "names are the key" "$scrim" batch --key project.key letters cleaned --names project.key
check "standard streams are no files" sh -c '"$scrim" -q --known - -o - letter.txt <known.json >out'
rm -r letters text text.redactions.jsonl map
refuses 73 "text and log are one file" "$scrim" letter.txt -o both.txt --log ./both.txt
check "text and log are one file: none made" absent both.txt
check "standard output is the input" sh -c '"$scrim" letter.txt >>letter.txt 2>err; [ $? -eq 73 ]'
check "the input is untouched" unchanged
refuses 73 "output is a directory" "$scrim" letter.txt -o .
refuses 73 "no such directory" "$scrim" letter.txt -o nowhere/out.txt
ln -s nowhere.txt dangling
refuses 73 "a dangling link" "$scrim" letter.txt -o dangling
check "a dangling link: nothing made" absent nowhere.txt
refuses 75 "no space for the text" "$scrim" letter.txt -o /dev/full
check "no space on standard output" sh -c '"$scrim" letter.txt >/dev/full 2>err; [ $? -eq 75 ]'
refuses 75 "no space for the log" "$scrim" letter.txt --log /dev/full
refuses 75 "no space for the log of a file" "$scrim" letter.txt -o text.txt --log /dev/full
check "no log, no text" absent text.txt
check "no space for a scan" sh -c '"$scrim" scan letter.txt >/dev/full 2>err; [ $? -eq 75 ]'
check "no space for findings" sh -c '"$scrim" check letter.txt >/dev/full 2>err; [ $? -eq 75 ]'
check "no space for help" sh -c '"$scrim" --help >/dev/full 2>err; [ $? -eq 75 ]'
check "a file-size limit" sh -c 'ulimit -f 0; "$scrim" letter.txt -o limited.txt; [ $? -eq 74 ]' 2>err
check "a file-size limit: no file" absent limited.txt
check "a broken pipe" sh -c '{ "$scrim" -q letter.txt; echo $? >code; } 2>err | true; sleep 0.2; case $(cat code) in 0 | 74) ;; *) false ;; esac'
yes 'Dear Ms. Delgado,' | head -n 10000 >long.txt
check "a reader that stops" sh -c '{ "$scrim" -q long.txt; echo $? >code; } 2>err | head -c 10 >out; [ "$(cat code)" -eq 74 ]'
check "a closed standard output" sh -c '"$scrim" letter.txt >&- 2>err; [ $? -eq 74 ]'
check "a closed standard input" sh -c '"$scrim" <&- 2>err; [ $? -eq 66 ]'
check "all three closed" sh -c '"$scrim" letter.txt -o closed.txt --key project.key <&- >&- 2>&-'
check "all three closed: the text is whole" cmp closed.txt expected
if command -v script >/dev/null; then
    check "a terminal" sh -c 'script -qec "$scrim" /dev/null </dev/null >out; [ $? -eq 64 ]'
fi

name=$(printf 'line\nbreak\033[31m')
cp letter.txt "$name"
check "an odd name" exits 0 "$scrim" -q "$name"
check "an odd name refused" exits 66 "$scrim" "$name.missing"
check "an odd name is not shown raw" not grep -q "$(printf '\033')" err
long=$(printf '%0255d' 7)
cp letter.txt "$long"
check "a name of 255 bytes" exits 0 "$scrim" -q "$long" -o out.txt
check "an output name of 255 bytes" exits 0 "$scrim" --no-log letter.txt -o "$long"

if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
    mkdir shut open
    cp letter.txt secret.txt
    chmod 600 secret.txt
    chmod 755 shut .
    chmod 777 open
    unprivileged() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
    if unprivileged test -x "$scrim"; then
        check "unreadable" exits 66 unprivileged "$scrim" secret.txt
        check "a directory that is not ours" exits 73 unprivileged "$scrim" letter.txt -o shut/out.txt
        check "an ordinary user" exits 0 unprivileged "$scrim" letter.txt -o open/out.txt
        check "an ordinary user: replaces" exits 0 unprivileged "$scrim" letter.txt -o open/out.txt
        check "an ordinary user: whole" test -s open/out.txt
    fi
fi
finish
