# The sandbox: that it is on wherever the kernel has it, that nothing gets out of it, what is said where it is missing.
. "$root/tests/cli/harness.sh"

state() { grep -q "\"sandbox\":\"$1\"" "$2"; }
count() { [ "$(grep -c "$2" "$1")" -eq "$3" ]; }

if ! ${CC:-cc} -o kernel "$root/tests/cli/kernel.c" || ! ${CC:-cc} -shared -fPIC -O1 -o breakout.so "$root/tests/cli/breakout.c"; then
    check "the helpers are built" false
    finish
fi
has=$(./kernel | tr '\n' ' ')
case $has in
"landlock seccomp ") expected=landlock+seccomp complete=yes ;;
"landlock ") expected=landlock complete= ;;
"seccomp ") expected=seccomp complete= ;;
*) expected=absent complete= ;;
esac
echo "    this kernel has: ${has:-nothing}"

# A build that should have it and has not fails here.
"$scrim" scan letter.txt >log 2>err
check "scan is in it" state "$expected" log
"$scrim" -q --key project.key letter.txt -o clean.txt
check "cleaning is in it" state "$expected" clean.txt.redactions.jsonl
printf 'a\0b\0' >stream
"$scrim" -q --format=nul --jobs=2 stream --log log >out
check "threads are in it" count log "\"sandbox\":\"$expected\"" 2
"$scrim" -q --log-for=recipient letter.txt --log log >out
check "the recipient may know" state "$expected" log

if [ -n "$complete" ]; then
    check "self-test" exits 0 "$scrim" --self-test
    check "self-test: all attempts were refused" count out '  *refused: ' 7
    check "self-test: nothing was possible" not grep -Eq '[A-Z]{4}' out
    check "self-test: with a key" exits 0 "$scrim" --self-test --key project.key
    for command in "" scan check "rules explain"; do
        place=$([ "$command" != "rules explain" ] || echo 40)
        check "--require-sandbox: '$command'" sh -c "\"\$scrim\" $command --require-sandbox letter.txt $place >out 2>err; [ \$? -le 1 ]"
    done
    check "--require-sandbox: eval" sh -c "echo '{\"id\": 1, \"text\": \"a\", \"spans\": []}' >gold.jsonl && \"\$scrim\" eval -q --require-sandbox --gold gold.jsonl >out"
    check "--require-sandbox: keygen has no letters" exits 64 "$scrim" keygen --require-sandbox new.key

    # The state of a process that waits for its letter.
    mkfifo letters
    "$scrim" -q letters >out 2>err &
    cleaner=$!
    exec 8>letters
    while [ "$(sed -n 's/^Seccomp:[^0-9]*//p' /proc/$cleaner/status)" = 0 ]; do sleep 0.1; done
    cp /proc/$cleaner/status status
    cat letter.txt >&8
    exec 8>&-
    wait $cleaner
    check "before the first byte: a filter" grep -Eq '^Seccomp:[^0-9]*2$' status
    check "before the first byte: no new privileges" grep -Eq '^NoNewPrivs:[^0-9]*1$' status
    if ! "$scrim" --self-test | grep -q 'not locked by sanitizers'; then
        check "before the first byte: the key is locked" not grep -Eq '^VmLck:[^0-9]*0 kB$' status
    fi

    for unit in landlock seccomp both; do
        case $unit in landlock) left=seccomp missing=Landlock ;; seccomp) left=landlock missing=seccomp ;; both) left=absent missing=Landlock ;; esac
        check "a kernel without $unit: cleans" sh -c "./kernel $unit \"\$scrim\" -q --key project.key letter.txt --log log | cmp - clean.txt"
        check "a kernel without $unit: the log says so" state "$left" log
        refuses 71 "a kernel without $unit: --require-sandbox" ./kernel $unit "$scrim" --require-sandbox letter.txt
        check "a kernel without $unit: says what it lacks" grep -q "no $missing" err
        check "a kernel without $unit: nothing is made" sh -c "./kernel $unit \"\$scrim\" --require-sandbox letter.txt -o none.txt 2>err; [ \$? -eq 71 ] && [ ! -e none.txt ] && [ ! -e none.txt.redactions.jsonl ]"
        check "a kernel without $unit: self-test" exits 70 ./kernel $unit "$scrim" --self-test
        check "a kernel without $unit: something was possible" grep -Eq 'POSSIBLE' out
    done
fi

# What a letter could do that had taken over the process; 7 is a descriptor that somebody forgot.
if [ -n "$complete" ] && LD_PRELOAD=./breakout.so "$scrim" --version >out 2>err; then
    mkdir elsewhere work
    : >elsewhere/other
    echo text >elsewhere/victim
    printf 'Dear Ms. Delgado:\n' >secret.txt
    inside() { # inside NAME COMMAND...: runs it with descriptor 7 open; only what is allowed got out
        where=$1
        shift
        (exec 7<secret.txt && BREAKOUT=${at:-1} LD_PRELOAD=$PWD/breakout.so "$@" >out 2>err)
        check "96 inside $where: it was tried" grep -q '^out: that was all$' err
        check "96 inside $where: nothing else got out" count err '^out: ' 1
        [ "$(grep -c '^out: ' err)" -eq 1 ] || sed 's/^/    /' err
    }
    inside "clean to standard output" "$scrim" --key project.key letter.txt --log work/log
    inside "clean into a file" "$scrim" --key project.key letter.txt -o work/clean.txt
    check "96 inside clean into a file: it is whole" cmp work/clean.txt clean.txt
    inside "a stream with threads" "$scrim" --format=nul --jobs=3 stream
    printf 'Dear Ms. Delgado:\n' >other.txt
    inside "scan" "$scrim" scan other.txt
    inside "check" "$scrim" check other.txt
    "$scrim" keygen --custodian custodian
    inside "clean with a map" "$scrim" --key project.key letter.txt --map work/map --recipient custodian.pub -o work/mapped.txt
    inside "restore" "$scrim" restore --map work/map --identity custodian work/mapped.txt
    inside "restore into a file" "$scrim" restore --map work/map --identity custodian work/mapped.txt -o work/restored.txt
    check "96 inside restore: it is whole" cmp work/restored.txt letter.txt
    mkdir tree
    cp letter.txt other.txt tree/
    at=4 # results and names are begun before a letter is read
    inside "batch" "$scrim" batch --key project.key --map work/batch.map --recipient custodian.pub tree work/cleaned
    at=1
    check "96 inside batch: it is whole" sh -c '[ "$(find work/cleaned -type f | wc -l)" -eq 2 ]'
    check "batch is in it" count work/cleaned.redactions.jsonl "\"sandbox\":\"$expected\"" 2
    inside "sample" "$scrim" sample --count=1 tree work/cleaned
    inside "review" "$scrim" review letter.txt -o work/page.html
    check "96 inside review: it is whole" sh -c '[ "$(tail -n 1 work/page.html)" = "</html>" ]'
    inside "rules explain" "$scrim" rules explain other.txt 10
    (BREAKOUT=1 LD_PRELOAD=./breakout.so ./kernel both "$scrim" letter.txt --log log >out 2>err)
    check "96 without a sandbox the attempts would work" sh -c '[ "$(grep -c "^out: " err)" -gt 10 ]'
else
    echo "    no preloading into this build, or no sandbox in this kernel: no attempts from inside"
fi

check "a letter handed down as a descriptor" sh -c '"$scrim" -q --key project.key /dev/fd/7 7<letter.txt | cmp - clean.txt'
check "several" sh -c '"$scrim" scan /dev/fd/6 /proc/self/fd/7 6<letter.txt 7<letter.txt >out && [ "$(grep -c "\"verdict\"" out)" -eq 2 ]'
finish
