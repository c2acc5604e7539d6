# Keys and scopes: who may read them, what they must hold, what they change.
. "$root/tests/cli/harness.sh"

says() { grep -q -e "$1" err; }
differ() { ! cmp -s "$1" "$2"; }

check "keygen" exits 0 "$scrim" keygen made.key
check "keygen: for us alone" mode 600 made.key
check "keygen prints no key" sh -c '[ ! -s out ] && [ ! -s err ]'
cp made.key before.key
refuses 73 "keygen never overwrites" "$scrim" keygen made.key
check "keygen never overwrites: unchanged" cmp made.key before.key
check "two keys differ" sh -c '"$scrim" keygen second.key && ! cmp -s made.key second.key'
check "a made key works" exits 0 "$scrim" --key made.key letter.txt

chmod 644 made.key
refuses 77 "a key that others can read" "$scrim" --key made.key letter.txt
chmod 620 made.key
refuses 77 "a key that the group can write" "$scrim" --key made.key letter.txt
chmod 600 made.key
ln -s made.key linked.key
refuses 77 "a symbolic link to a key" "$scrim" --key linked.key letter.txt
refuses 66 "no such key" "$scrim" --key missing.key letter.txt
check "no such key: how one is made" says '^scrim: key file: no such file: scrim keygen missing.key makes one$'
mkdir after
check "what the demonstration says to type next can be typed" sh -c '
    sh "$root/docs/demo.sh" "$scrim" | sed -n "\$s/^Next: //p" >next && cd after && sh -e ../next >out 2>err && grep -q Whitcombe letter.txt && [ -s clean.txt ] && ! grep -q Whitcombe clean.txt'
(umask 077 && : >empty.key && head -c 40 made.key >cut.key && cat made.key made.key >twice.key &&
    sed 's/$/\r/' made.key >dos.key && sed 's/^key ./key g/' made.key >letters.key &&
    cp letter.txt text.key && head -c 5000 /dev/zero >zero.key && mkdir directory.key)
sed '/^check/s/.$/x/' made.key >damaged.key
chmod 600 damaged.key
for bad in empty cut twice dos letters text zero damaged; do
    refuses 78 "a key file that is $bad" "$scrim" --key "$bad.key" letter.txt
done
"$scrim" keygen --custodian identity
cp identity.pub recipient.key
cp identity identity.key
chmod 600 recipient.key
refuses 78 "90 a public key as key" "$scrim" --key recipient.key letter.txt
refuses 78 "90 a custodian's identity as key" "$scrim" --key identity.key letter.txt
check "a directory as key" sh -c '"$scrim" --key directory.key letter.txt >out 2>err; case $? in 66 | 77 | 78) ;; *) false ;; esac'
if [ "$(id -u)" -eq 0 ]; then
    cp made.key foreign.key
    chown 65534 foreign.key
    refuses 77 "a key of another user" "$scrim" --key foreign.key letter.txt
fi

printf 'patient 17\n' >scope
printf '\t patient 17 \r\n\n' >spaced
printf 'patient 18' >other
clean() { "$scrim" --quiet --key project.key "$@"; }
clean letter.txt >plain
clean --scope-file scope letter.txt >scoped
clean --scope-file spaced letter.txt >spaced.out
clean --scope-file other letter.txt >other.out
"$scrim" --quiet --key second.key --scope-file scope letter.txt >rekeyed
check "a scope changes the pseudonyms" differ plain scoped
check "white space around a scope does not count" cmp scoped spaced.out
check "another scope, other pseudonyms" differ scoped other.out
check "another key, other pseudonyms" differ scoped rekeyed
: >nothing
printf ' \n\t\n' >blank
head -c 1100000 /dev/zero | tr '\0' x >huge
refuses 78 "an empty scope file" "$scrim" --scope-file nothing letter.txt
refuses 78 "a blank scope file" "$scrim" --scope-file blank letter.txt
refuses 78 "a missing scope file" "$scrim" --scope-file absent letter.txt
refuses 78 "a scope file that is too long" "$scrim" --scope-file huge letter.txt
printf '../../x\n\377\001' >odd
check "82 an odd scope is only hashed" exits 0 "$scrim" -q --scope-file odd letter.txt
check "the log does not hold the scope" sh -c '"$scrim" -q --key project.key --scope-file scope letter.txt --log log >out && ! grep -q "patient 17" log && grep -q "\"scope\":\"given\"" log'
check "without a key two runs differ" sh -c '"$scrim" -q letter.txt >one && "$scrim" -q letter.txt >two && ! cmp -s one two'
check "without a key the log says so" sh -c '"$scrim" -q letter.txt --log log >out && grep -q "\"key\":\"ephemeral\"" log'

# Codes that are drawn at random.
refuses 64 "random codes take no key" "$scrim" --codes=random --key project.key letter.txt
random() { "$scrim" -q --codes=random "$@"; }
check "random codes: two runs differ" sh -c '"$scrim" -q --codes=random letter.txt >one && "$scrim" -q --codes=random letter.txt >two && ! cmp -s one two'
check "random codes: the log says so" sh -c '"$scrim" -q --codes=random letter.txt --log log >out && grep -q "\"key\":\"random\"" log'
{ cat letter.txt; printf '\0'; cat letter.txt; printf '\0'; cat letter.txt; printf '\0'; } >thrice
pieces() { # pieces FILE: the documents of a stream, each in a file
    tr '\n\0' '\1\n' <"$1" >lines
    for number in 1 2 3; do sed -n ${number}p lines | tr '\1' '\n' >piece$number; done
}
for jobs in 1 3; do
    random --format=nul --jobs=$jobs --scope-file scope thrice >cleaned
    pieces cleaned
    check "random codes: one scope, one person, $jobs threads" sh -c 'cmp piece1 piece2 && cmp piece2 piece3'
    check "random codes: cleaned, $jobs threads" not grep -q Delgado piece1
    random --format=nul --jobs=$jobs thrice >cleaned
    pieces cleaned
    check "random codes: without a scope each document is its own, $jobs threads" sh -c '! cmp -s piece1 piece2 && ! cmp -s piece2 piece3 && ! cmp -s piece1 piece3'
done
"$scrim" keygen --custodian custodian
check "random codes: the map knows" sh -c '"$scrim" -q --codes=random letter.txt --map map --recipient custodian.pub >coded && "$scrim" restore --map map --identity custodian coded | cmp - letter.txt'
check "random codes: the same places" sh -c '"$scrim" -q --codes=random letter.txt --log one >out && "$scrim" -q letter.txt --log two >out && grep -o "\"in\":[^]]*" one >three && grep -o "\"in\":[^]]*" two | cmp - three'

refuses 78 "no such profile" "$scrim" --profile=nonsense letter.txt
printf 'name mine\nNAME vanish\n' >bad.profile
refuses 78 "a bad profile" "$scrim" --profile=./bad.profile letter.txt
mkdir patterns dictionaries
printf 'rule mine/bad\n  type NAME\n  regex (\n' >patterns/bad.pat
refuses 78 "a bad pattern" "$scrim" --patterns=patterns letter.txt
printf 'no header\n' >dictionaries/bad.txt
refuses 78 "a bad word list" "$scrim" --dictionaries=dictionaries letter.txt
finish
