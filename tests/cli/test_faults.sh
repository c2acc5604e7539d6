# What the tests of every fault (tests/torture) do not reach.
. "$root/tests/cli/harness.sh"

if ! ${CC:-cc} -shared -fPIC -O1 -o faults.so "$root/tests/torture/faults.c" ||
    ! LD_PRELOAD=./faults.so "$scrim" --version >out 2>err; then
    echo "    no preloading into this build (a sanitizer?): faults are not tried"
    finish
fi

# A letter that grows while it is read: nobody knows what was read.
cp letter.txt growing.txt
FAULT_GROW=growing.txt LD_PRELOAD=./faults.so "$scrim" growing.txt -o grown >out 2>err
check "85 a file that grows while it is read (code $?)" grep -q 'changed while it was read' err
check "85 a file that grows while it is read: nothing is written" sh -c '[ ! -e grown ] && [ ! -s out ]'
finish
