# What the tests of the command line share; read by each of them with `.`.
# Each runs in a directory of its own; $scrim is the program, $root the source tree.

passed=0
failed=0
# Whoever runs the tests may have habits.
export XDG_CONFIG_HOME=/nowhere

# check NAME COMMAND...: passes when the command does.
check() {
    name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok - $(basename "$0"): $name"
    fi
}

# exits CODE COMMAND...: runs it with output in files out and err; true when it exits with CODE.
exits() {
    wanted=$1
    shift
    "$@" >out 2>err </dev/null
    code=$?
    [ "$code" -eq "$wanted" ] && return 0
    echo "    exit $code instead of $wanted: $*"
    sed 's/^/    /' err
    return 1
}

# refuses CODE NAME COMMAND...: it exits with CODE, prints nothing, says something, and says nothing of the letter.
refuses() {
    wanted=$1 name=$2
    shift 2
    check "$name" exits "$wanted" "$@"
    check "$name: nothing on standard output" test ! -s out
    check "$name: a reason on standard error" grep -q '^scrim: ' err
    check "$name: no content on standard error" not grep -q Delgado err
}

not() { ! "$@"; }
empty() { [ ! -s "$1" ]; }
absent() { [ ! -e "$1" ]; }
mode() { [ "$(stat -c %a "$2")" = "$1" ]; }

# nothing_left: no temporary file of ours lies about.
nothing_left() { [ -z "$(find . -name '.scrim-*')" ]; }

finish() {
    check "no temporary file is left" nothing_left
    echo "$passed passed, $failed failed"
    exit $((failed > 0))
}

cp "$root/docs/sample-letter.txt" letter.txt
cp "$root/tests/golden.key" project.key
chmod 600 project.key
