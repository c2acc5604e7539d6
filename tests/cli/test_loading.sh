# Rules, lists and profiles of one's own: what is refused, before any letter is read.
. "$root/tests/cli/harness.sh"

body='  type NAME
  trigger word zork
  confidence 0.9
'
rule() { # rule REGEX: one rule in patterns/mine.pat
    rm -rf patterns
    mkdir patterns
    printf 'rule mine/zork\n%s  regex %s\n  hit I saw {zork} there.\n  miss Nothing.\n' "$body" "$1" >patterns/mine.pat
}
list() { # list NAME: a word list from standard input
    rm -rf lists
    mkdir lists
    { printf '# Mine.\n# source: me\n# licence: MIT\n# number: none\n'; cat; } >lists/$1.txt
}
with_patterns() { "$scrim" --quiet --key project.key --patterns=patterns "$@"; }
with_lists() { "$scrim" --quiet --key project.key --dictionaries=lists "$@"; }
printf 'I saw zork there.\n' >zork.txt

rule '(?<hide>zork)'
check "a rule of one's own" sh -c '"$scrim" -q -p publication --patterns=patterns zork.txt | grep -q "^I saw \[NAME-1\] there"'
chmod 646 patterns/mine.pat
refuses 78 "83 a rule that others can write to" with_patterns zork.txt
chmod 644 patterns/mine.pat
chmod 757 patterns
refuses 78 "83 a folder that others can write to" with_patterns zork.txt
chmod 755 patterns
rm patterns/mine.pat
mkfifo patterns/mine.pat
refuses 78 "83 a pipe in the place of a rule" with_patterns zork.txt
rm patterns/mine.pat
mkdir patterns/mine.pat
refuses 78 "83 a folder in the place of a rule" with_patterns zork.txt
rule '(?<hide>zork(?:(?:a{1,60000}){1,60000}){1,60000})'
refuses 78 "83 huge repeat counts" with_patterns zork.txt
rule "(?<hide>zork)$(python3 -c "print('(' * 20000 + 'x' + ')' * 20000)")"
refuses 78 "83 20,000 nested groups" with_patterns zork.txt
rule '(?<hide>zork)(?:(a+)+)+$'
{ printf 'I saw zork'; head -c 100000 /dev/zero | tr '\0' a; echo '!'; } >bait.txt
check "83 a rule that backtracks without end" sh -c '"$scrim" -q --patterns=patterns bait.txt >out 2>err; case $? in 0 | 65) ;; *) false ;; esac'
rm -rf patterns
mkdir patterns
python3 -c "import sys; sys.stdout.buffer.write(bytes(i * 7919 % 256 for i in range(4000)))" >patterns/mine.pat
refuses 78 "83 a rule file of bytes without sense" with_patterns zork.txt
head -c 5000000 /dev/zero | tr '\0' '#' >patterns/mine.pat
refuses 78 "83 a rule file that is too large" with_patterns zork.txt
printf '(?<hide>zork)' | tr -d '\n' >patterns/mine.pat
refuses 78 "83 no rule at all" with_patterns zork.txt
refuses 78 "83 no such folder" "$scrim" --patterns=absent zork.txt

printf 'zork\nblah\n' | list surname
check "a list of one's own" exits 0 with_lists letter.txt
printf 'zork\n\nblah\n' | list surname
refuses 78 "84 a blank entry" with_lists letter.txt
head -c 68000000 /dev/zero | tr '\0' 'x' | list surname
refuses 78 "84 a list that is too large" with_lists letter.txt
printf 'the\nand\nof\nis\n' | list surname
"$scrim" --quiet --key project.key letter.txt >expected
with_lists letter.txt >out
check "84 'the' as a name replaces no 'the'" sh -c '[ "$(grep -ow the out | wc -l)" -eq "$(grep -ow the letter.txt | wc -l)" ]'
check "84 nor 'and'" sh -c '[ "$(grep -ow and out | wc -l)" -eq "$(grep -ow and letter.txt | wc -l)" ]'
chmod 646 lists/surname.txt
refuses 78 "84 a list that others can write to" with_lists letter.txt
finish
