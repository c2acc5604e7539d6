# The completion of bash, tried as bash calls it: words parted at '=', the last one under work.
. "$root/tests/cli/harness.sh"

if ! command -v bash >/dev/null; then
    finish
fi
completion=$build/installed/share/bash-completion/completions/scrim
completes() { # completes WANTED WORD...: what is offered for the last word, sorted, in one line
    wanted=$1
    shift
    bash -c 'source "$1"; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        _scrim
        printf "%s\n" "${COMPREPLY[@]}" | LC_ALL=C sort | tr "\n" " "' - "$completion" "$@" >offered
    [ "$(cat offered)" = "$wanted " ] && return 0
    echo "    offered: $(cat offered)"
    return 1
}

mkdir more "two words"
touch morning.txt
check "it is bound" [ "$(bash -c 'source "$1"; complete -p scrim' - "$completion")" = "complete -F _scrim scrim" ]
check "a command" completes "scan" scrim sca
check "a command or a file" completes "check clean" scrim c
check "a file for a first word" completes "letter.txt" scrim let
check "a long option" completes "--profile=" scrim --prof
check "an option without value" completes "--quiet" scrim letter.txt --qu
check "of several" completes "--dates= --decisions= --dictionaries= --dump=" scrim --d
check "of another command" completes "--gold=" scrim eval --gol
check "no option of another command" completes "" scrim scan --job
check "a word of a choice" completes "weeks" scrim --dates = we
check "all words of a choice" completes "days keep tag weeks year" scrim --dates =
check "likewise behind a blank" completes "tag" scrim --gaps t
check "a folder" completes "more" scrim --patterns = mo
check "a folder with a blank in its name" completes "two words" scrim --patterns = two
check "a file" completes "more morning.txt" scrim --known = mo
check "a file behind a short option" completes "letter.txt" scrim -o lett
check "a built-in profile, or a file" completes "publication" scrim --profile = pub
check "a built-in profile behind the short option" completes "limited" scrim -p lim
check "an action of rules" completes "cost explain list test" scrim rules ""
check "a letter after options" completes "letter.txt" scrim -q lett

# Every row of the table that the command takes is offered, and takes what it says.
for option in $(sed -n 's/^OPTION([a-z_.]*, "\([a-z-]*\)".*/\1/p' "$root/src/cli/options.def"); do
    check "--$option is offered by some command" grep -q -e "--$option[= ']" "$completion"
done
finish
