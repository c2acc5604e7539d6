# The re-identification map: what it gives back, for whom, and what is refused.
. "$root/tests/cli/harness.sh"

"$scrim" keygen --custodian custodian
"$scrim" keygen --custodian second
says() { grep -q -e "$1" err; }
restore() { "$scrim" restore --map map --identity custodian "$@"; }
# comes_back FILE [CLEANING OPTION...]: cleaned with a map, restored, the same to the byte; and something was changed.
comes_back() {
    file=$1
    shift
    rm -f map
    "$scrim" -q "$@" "$file" -o cleaned --map map --recipient custodian.pub 2>err &&
        restore cleaned >restored 2>err && cmp restored "$file"
}

check "keys of a custodian: the identity is for us alone" mode 600 custodian
check "keys of a custodian: the recipient is for all" mode 644 custodian.pub
check "keys of a custodian: one id" sh -c '[ "$(sed -n 2p custodian)" = "$(sed -n 2p custodian.pub)" ]'
check "keys of a custodian: nothing is printed" exits 0 "$scrim" keygen --custodian third
check "keys of a custodian: nothing at all" sh -c '[ ! -s out ] && [ ! -s err ]'
refuses 73 "keys are never overwritten" "$scrim" keygen --custodian custodian
rm third
refuses 73 "nor half of them" "$scrim" keygen --custodian third
check "nor half of them: none made" absent third

check "a letter" comes_back letter.txt
check "a letter: it was cleaned" not cmp -s cleaned letter.txt
check "a letter: the map is for us alone" mode 600 map
check "a letter: the map holds no name in the clear" not grep -aq Delgado map
check "with a key" comes_back letter.txt --key project.key
for profile in research safe-harbor limited publication; do
    check "profile $profile" comes_back letter.txt --profile=$profile
done
for offsets in codepoints utf16; do
    check "offsets in $offsets" comes_back letter.txt --offsets=$offsets
done
check "the log for the recipient" comes_back letter.txt --log-for=recipient
python3 - <<'END'
text = open('letter.txt', encoding='utf-8').read() + 'Dear Mr. M\u00fcller, caf\u00e9 \u2019n\u2019 \u20ac 5:\nMr. O\u2019Brien came.\n'
for name, encoding in (('utf8', 'utf-8'), ('cp1252', 'windows-1252'), ('utf16', 'utf-16'), ('utf32', 'utf-32')):
    open(name, 'wb').write(text.encode(encoding))
open('dos', 'wb').write(text.replace('\n', '\r\n').encode())
open('mac', 'wb').write(text.replace('\n', '\r').encode())
open('mark', 'wb').write(('\ufeff' + text).encode())
open('no-end', 'wb').write(text.rstrip('\n').encode())
open('hidden', 'wb').write(('She slept.' + ''.join(chr(0xE0000 + ord(c)) for c in 'John') + '\n' + text).encode())
open('long', 'wb').write((text + '\f') .encode() * 300)
open('tags', 'wb').write(b'Seen by Dr. [NAME-1] of [FACILITY-2] on [DATE-1]. Mr. Kowalczyk came.\n')
open('nothing', 'wb').write(b'The knee is stable.\n')
open('empty', 'wb').write(b'')
END
for file in utf8 utf16 utf32 dos mac mark no-end hidden long tags nothing empty; do
    check "a file: $file" comes_back $file
done
check "windows-1252" comes_back cp1252 --encoding=windows-1252
check "tags beside old ones (78)" comes_back tags --profile=publication

# 91: what is refused, and writes nothing.
rm -f map
"$scrim" -q --key project.key letter.txt -o cleaned --map map --recipient custodian.pub
cp map good
refused() { # refused NAME COMMAND...: 65, nothing in a file either
    what=$1
    shift
    rm -f restored
    refuses 65 "$what" "$@" -o restored
    check "$what: no file" absent restored
}
head -c $(($(stat -c %s good) - 1)) good >map
refused "91 a map that was cut" restore cleaned
head -c 149 good >map
refused "91 a map without blocks" restore cleaned
python3 -c "
data = bytearray(open('good', 'rb').read())
data[-100] ^= 1
open('map', 'wb').write(data)"
refused "91 a map with one bit changed" restore cleaned
cat good letter.txt >map
refused "91 a map with something behind it" restore cleaned
cat good good >map
refused "91 a map twice" restore cleaned
cp letter.txt map
refused "91 no map at all" restore cleaned
cp good map
refused "91 sealed for somebody else" "$scrim" restore --map map --identity second cleaned
rm map
"$scrim" -q --key project.key nothing -o other --map map --recipient custodian.pub
refused "91 the map of another document" restore cleaned
cp good map
refused "91 the text of another document" restore other
sed 's/knee/Knee/' cleaned >edited
refused "91 a text that was changed" restore edited
refuses 66 "no such map" "$scrim" restore --map absent --identity custodian cleaned
refuses 66 "no such identity" "$scrim" restore --map map --identity absent cleaned
refuses 66 "no such text" "$scrim" restore --map map --identity custodian absent
cp custodian.pub public
chmod 600 public
refuses 78 "the recipient is no identity" "$scrim" restore --map map --identity public cleaned
refuses 78 "the project key is no identity" "$scrim" restore --map map --identity project.key cleaned
chmod 640 custodian
refuses 77 "an identity that others can read" "$scrim" restore --map map --identity custodian cleaned
chmod 600 custodian
refuses 73 "the text in the place of the map" "$scrim" restore --map map --identity custodian cleaned -o map
refuses 73 "the original in the place of the text" "$scrim" restore --map map --identity custodian cleaned -o cleaned
check "the map is untouched" cmp map good
check "restored into a file" exits 0 "$scrim" restore --map map --identity custodian cleaned -o restored
check "restored into a file: the same" cmp restored letter.txt
check "restored into a file: for us alone" mode 600 restored
check "restored from standard input" sh -c '"$scrim" restore --map map --identity custodian <cleaned | cmp - letter.txt'
if [ -e /proc/self/fd ]; then
    check "--require-sandbox" sh -c '"$scrim" restore --require-sandbox --map map --identity custodian cleaned 2>err | cmp - letter.txt || grep -q "no .*sandbox" err'
fi

# Options and places.
refuses 64 "a map for nobody" "$scrim" letter.txt --map new.map
refuses 64 "a recipient without a map" "$scrim" letter.txt --recipient custodian.pub
refuses 64 "a map on standard output" "$scrim" letter.txt --map - --recipient custodian.pub
refuses 64 "restore without a map" "$scrim" restore --identity custodian cleaned
refuses 64 "restore without an identity" "$scrim" restore --map map cleaned
refuses 64 "two texts" "$scrim" restore --map map --identity custodian cleaned cleaned
refuses 66 "no such recipient" "$scrim" letter.txt --map new.map --recipient absent.pub
refuses 78 "an identity is no recipient" "$scrim" letter.txt --map new.map --recipient custodian
chmod 666 second.pub
refuses 77 "a recipient that others can write to" "$scrim" letter.txt --map new.map --recipient second.pub
chmod 644 second.pub
refuses 73 "a map is never overwritten" "$scrim" letter.txt -o new.txt --map map --recipient custodian.pub
check "a map is never overwritten: unchanged" cmp map good
check "a map is never overwritten: no text" absent new.txt
refuses 73 "map and log are one file" "$scrim" letter.txt -o new.txt --log same --map ./same --recipient custodian.pub
refuses 73 "map and text are one file" "$scrim" letter.txt -o same --map ./same --recipient custodian.pub
refuses 73 "the map is the input" "$scrim" letter.txt --map letter.txt --recipient custodian.pub
refuses 73 "the map is a device" "$scrim" letter.txt --map /dev/null --recipient custodian.pub
refuses 73 "no such directory" "$scrim" letter.txt --map nowhere/map --recipient custodian.pub
check "none of these made a map" absent new.map
printf 'bad \377\n' >bad
refuses 65 "a refused letter" "$scrim" bad -o new.txt --map new.map --recipient custodian.pub
check "a refused letter has no map" absent new.map
refuses 75 "no space for the text" "$scrim" letter.txt -o /dev/full --map full.map --recipient custodian.pub
check "the map is there before the text" test -s full.map
check "two recipients" exits 0 "$scrim" -q letter.txt -o new.txt --map new.map --recipient custodian.pub --recipient second.pub
for identity in custodian second; do
    check "two recipients: $identity" sh -c "\"\$scrim\" restore --map new.map --identity $identity new.txt | cmp - letter.txt"
done

# A root without /proc: files get a name of our own first.  (The leak checker reads /proc, its own options too, and fails.)
if ! grep -q __asan_init "$scrim" && unshare -rm sh -c 'mount -t tmpfs none /proc' 2>/dev/null; then
    bare() { unshare -rm sh -c 'mount -t tmpfs none /proc && "$scrim" letter.txt -o bare.txt --map bare.map --recipient custodian.pub' 2>err; }
    check "without /proc" bare
    check "without /proc: comes back" sh -c '"$scrim" restore --map bare.map --identity custodian bare.txt | cmp - letter.txt'
    cp bare.map kept.map
    check "without /proc: never overwritten" exits 73 bare
    check "without /proc: unchanged" cmp bare.map kept.map
fi

# Streams: one map for a run.
{ cat letter.txt; printf '\0'; cat nothing; printf '\0\0'; cat utf8; printf '\0'; cat letter.txt; } >stream
for jobs in 1 3; do
    rm -f map
    check "a stream, $jobs threads" exits 0 "$scrim" -q --key project.key --format=nul --jobs=$jobs stream -o cleaned --map map --recipient custodian.pub
    check "a stream, $jobs threads: comes back" sh -c '"$scrim" restore --format=nul --map map --identity custodian cleaned | cmp - stream'
done
tr '\0' '\n' <cleaned | head -n 29 >one
check "a document of it alone" sh -c '"$scrim" restore --map map --identity custodian one | cmp - letter.txt'
rm -f map
"$scrim" -q --format=nul stream --map map --recipient custodian.pub >cleaned
check "a stream to standard output" sh -c '"$scrim" restore --format=nul --map map --identity custodian cleaned | cmp - stream'
{ tr '\0' '\n' <cleaned | head -n 29; printf '\0The elbow is stable.\n\0'; } >mixed
refuses() { wanted=$1 name=$2; shift 2; check "$name" exits "$wanted" "$@"; }
refused "91 a stream of which one document was changed" restore --format=nul mixed
{ cat nothing; printf '\0'; } >swapped
refused "91 documents that changed places" restore --format=nul swapped
{ cat letter.txt; printf '\0'; cat bad; printf '\0'; cat nothing; printf '\0'; } >spoilt
rm -f map
check "a stream with a refused document" exits 65 "$scrim" -q --format=nul spoilt -o cleaned --map map --recipient custodian.pub
check "restored but for that" exits 65 restore --format=nul cleaned
check "restored but for that: the others" sh -c '{ cat letter.txt; printf "\0\0"; cat nothing; printf "\0"; } | cmp - out'
check "restored but for that: it is named" says 'document 2: was withheld'
printf 'Mr. Adams came.\0Mr. Brown came.\0' >alike
rm -f map
"$scrim" -q -p publication --format=nul alike --map map --recipient custodian.pub | tr '\0' '\n' | head -n 1 | tr -d '\n' >one
refused "one text of two originals" restore one
check "one text of two originals, by number" sh -c '"$scrim" restore --document=2 --map map --identity custodian one | grep -q "Mr. Brown came"'
python3 - <<'END'
import json
records = [{'id': 1, 'note': 'Ms. Delgado limps.\n"Quoted" caf\u00e9'}, {'note': None}, {'id': 'Mr. Kowalczyk', 'note': 'Stable.'}]
with open('records', 'w') as file:
    for record in records:
        file.write(json.dumps(record) + '\n')
    file.write('{ "id" : 2 , "note" : "Ms. \\u0044elgado saw Mr\\/Mrs. Kowalczyk \\u00e9 \\u201c" }\r\n')
    file.write('no record\n')
    file.write('{"note": "Ms. Delgado M\u00fcller"}')
END
rm -f map
check "records" exits 65 "$scrim" -q --format=jsonl --field=note records -o cleaned --map map --recipient custodian.pub
check "records: restored" exits 65 restore --format=jsonl cleaned
check "records: to the byte, but for the refused one" sh -c 'sed "s/^no record$/{}/" records | cmp - out'
finish
