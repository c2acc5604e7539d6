# Every kind of call that can fail fails, at every place where it is made: the exit code says so, and no byte of text
# is left behind that is not the whole of it.
. "$root/tests/cli/harness.sh"

if ! ${CC:-cc} -shared -fPIC -O1 -o faults.so "$root/tests/cli/faults.c" ||
    ! LD_PRELOAD=./faults.so "$scrim" --version >out 2>err; then
    echo "    no preloading into this build (a sanitizer?): faults are not tried"
    finish
fi

"$scrim" --key project.key letter.txt -o expected 2>err
"$scrim" keygen --custodian custodian
map=

# One run in a directory of its own, the call failing from the n-th on (or only there).
run_with_fault() { # run_with_fault CALL N ERRNO ONCE
    rm -rf work
    mkdir work
    [ "$old" = new ] || echo "old text" >work/clean
    (
        cd work || exit
        [ -z "$4" ] || export FAULT_ONCE=1
        FAULT_CALL=$1 FAULT_AT=$2 FAULT_ERRNO=$3 LD_PRELOAD=../faults.so \
            "$scrim" --key ../project.key ../letter.txt -o clean $map >out 2>err
    )
    code=$?
}

# A text has its map, and the map opens; without the text there is none.
map_holds() {
    [ -n "$map" ] || return 0
    if cmp -s work/clean expected; then
        "$scrim" restore --map work/map --identity custodian work/clean 2>/dev/null | cmp -s - letter.txt
    else
        [ ! -e work/map ]
    fi
}

# After a failure: an exit code of the contract, and the text as it was before, or the whole of it when only its
# directory could not be brought to disk.  After success: all of it.
holds() {
    map_holds || return 1
    [ ! -s work/out ] && [ -z "$(find work -name '.scrim-*')" ] || return 1
    if [ "$code" -eq 0 ]; then
        cmp -s work/clean expected && cmp -s work/clean.redactions.jsonl expected.redactions.jsonl
        return
    fi
    case $code in 6[4-6] | 7[013-578]) ;; *) return 1 ;; esac
    if cmp -s work/clean expected; then [ "$code" -eq 74 ]; return; fi
    if [ "$old" = new ]; then [ ! -e work/clean ]; else [ "$(cat work/clean)" = "old text" ]; fi
}

# try CALL ERRNO: at the 1st, 2nd, 3rd ... place, until the call is made no more.
try() {
    for once in '' once; do
        at=1 reached=yes
        while [ -n "$reached" ] && [ "$at" -le 40 ]; do
            run_with_fault "$1" "$at" "$2" "$once"
            check "$1 fails at $at ${once:-and later} ($old file, code $code)" holds
            [ "$code" -ne 0 ] || reached=
            at=$((at + 1))
        done
        check "$1: a fault was met at all" [ "$at" -gt 2 ]
    done
}

EIO=5 ENOMEM=12 EXDEV=18 ENOSPC=28 EOPNOTSUPP=95
for old in new old; do
    try read $EIO
    try write $ENOSPC
    try fsync $EIO
    try linkat $EXDEV
done
try renameat $ENOSPC

# Without nameless files the way over a name of our own must do as well.
old=old
run_with_fault openat 1 $EOPNOTSUPP once
check "no nameless files: still whole (code $code)" holds
check "no nameless files: succeeds" [ "$code" -eq 0 ]

# The same with a map: nothing is left behind that has no other half.
map="--map map --recipient ../custodian.pub"
for old in new old; do
    try write $ENOSPC
    try fsync $EIO
    try linkat $EXDEV
done
old=new
try read $EIO
old=old
run_with_fault tmpfile 1 $EOPNOTSUPP ''
check "no nameless files for log and map: still whole (code $code)" holds
check "no nameless files for log and map: succeeds" [ "$code" -eq 0 ]
map=

# A letter that grows while it is read: nobody knows what was read.
cp letter.txt growing.txt
FAULT_GROW=growing.txt LD_PRELOAD=./faults.so "$scrim" growing.txt -o grown >out 2>err
check "85 a file that grows while it is read (code $?)" grep -q 'changed while it was read' err
check "85 a file that grows while it is read: nothing is written" sh -c '[ ! -e grown ] && [ ! -s out ]'

# Memory: thousands of places; each of the first, then ever wider steps.
old=new
at=1 met=0
while [ "$at" -lt 200000 ]; do
    run_with_fault malloc "$at" $ENOMEM ''
    check "malloc fails at $at and later (code $code)" holds
    [ "$code" -ne 0 ] || break
    met=$((met + 1))
    at=$((at + 1 + at / 12))
done
check "malloc: faults were met" [ "$met" -gt 20 ]

# Restoring: each call fails once; no byte of the original is left behind that is not the whole of it.
"$scrim" --key project.key letter.txt -o clean.txt --map sealed --recipient custodian.pub
restore_with_fault() { # restore_with_fault CALL N ERRNO
    rm -f restored
    FAULT_CALL=$1 FAULT_AT=$2 FAULT_ERRNO=$3 FAULT_ONCE=1 LD_PRELOAD=./faults.so \
        "$scrim" restore --map sealed --identity custodian clean.txt -o restored >out 2>err
    code=$?
}
restored_holds() {
    case $code in
    0) cmp -s restored letter.txt ;;
    74) [ ! -e restored ] || cmp -s restored letter.txt ;;
    6[4-6] | 7[013578]) [ ! -e restored ] ;;
    *) false ;;
    esac
}
for call in "read $EIO" "malloc $ENOMEM" "write $ENOSPC" "fsync $EIO" "linkat $EXDEV"; do
    met=0
    for at in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
        restore_with_fault ${call% *} "$at" ${call#* }
        check "restore: ${call% *} fails at $at (code $code)" restored_holds
        [ "$code" -eq 0 ] || met=$((met + 1))
    done
    check "restore: ${call% *}: a fault was met, and at last none" sh -c "[ $met -gt 0 ] && [ $met -lt 16 ]"
done

# The same of a review page made with decisions: it is whole or absent.
"$scrim" review -q letter.txt -o page.html
echo "{\"record\": \"decisions\", $(grep -o '"document":{[^}]*}' page.html), \"offsets\": \"codepoints\", \"complete\": false,
  \"spans\": [{\"start\": 0, \"end\": 9, \"type\": \"FACILITY\", \"verdict\": \"add\"}]}" >decisions
whole_or_absent() {
    if [ "$code" -eq 0 ]; then [ "$(tail -n 1 work/page.html)" = "</html>" ]; return; fi
    case $code in 6[4-6] | 7[013-578]) [ ! -e work/page.html ] ;; *) false ;; esac
}
at=1 met=0
while [ "$at" -lt 200000 ]; do
    rm -rf work
    mkdir work
    FAULT_CALL=malloc FAULT_AT=$at FAULT_ERRNO=$ENOMEM LD_PRELOAD=./faults.so \
        "$scrim" review -q --decisions decisions letter.txt -o work/page.html 2>err
    code=$?
    check "malloc fails at $at and later, a page (code $code)" whole_or_absent
    [ "$code" -ne 0 ] || break
    met=$((met + 1))
    at=$((at + 1 + at / 6))
done
check "malloc: faults were met by a page" [ "$met" -gt 20 ]

# Records: one for which memory ran out is withheld, or all is; no cell leaves as it was.
printf 'id,mrn,note,shift\n1,48-2917,"Ms. ""M"" Delgado",-7\n2,48-2917,"Ms. ""M"" Delgado",-7\n' >in.csv
printf 'mrn = MRN known\n' >columns
printf '{"names": ["Maria Delgado"]}' >known.json
records() { "$scrim" --key project.key -q --format=csv --field=note --columns=columns --shift-field=shift --known=known.json in.csv -o clean.csv; }
records
cp clean.csv expected.csv
record_holds() {
    [ -z "$(find . -name '.scrim-*')" ] || return 1
    if [ "$code" -eq 0 ]; then cmp -s clean.csv expected.csv; return; fi
    case $code in 6[4-6] | 7[013-578]) ;; *) return 1 ;; esac
    [ ! -e clean.csv ] || ! grep -q 'Delgado\|2917\|-7' clean.csv
}
at=1 met=0
while [ "$at" -lt 200000 ]; do
    rm -f clean.csv
    (
        export FAULT_CALL=malloc FAULT_AT="$at" FAULT_ERRNO=$ENOMEM FAULT_ONCE=1 LD_PRELOAD=./faults.so
        records 2>err
    )
    code=$?
    check "records: malloc fails at $at (code $code)" record_holds
    [ "$code" -ne 0 ] || [ "$at" -lt 20000 ] || break
    met=$((met + (code != 0)))
    at=$((at + 1 + at / 20))
done
check "records: faults were met" [ "$met" -gt 20 ]
finish
