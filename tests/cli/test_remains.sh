# Secrets in memory: when the program ends, no name of a letter and no key is left in it.
. "$root/tests/cli/harness.sh"

if ! ${CC:-cc} -shared -fPIC -O1 -Wl,-z,now -o remains.so "$root/tests/cli/remains.c" ||
    ! LD_PRELOAD=./remains.so "$scrim" --version >out 2>err; then
    echo "    no preloading into this build (a sanitizer?): memory is not looked at"
    finish
fi
key=$(sed -n 's/^key //p' project.key)
masked() { python3 -c 'import sys; print(",".join(bytes(b ^ 0x55 for b in word.encode()).hex() for word in sys.argv[1:]))' "$@"; }
raw_key=$(python3 -c 'import sys; print(bytes(b ^ 0x55 for b in bytes.fromhex(sys.argv[1])).hex())' "$key")
REMAINS=$(masked Delgado Kowalczyk Whitcombe 83127 "$key"),$raw_key

clean_after() { # clean_after NAME COMMAND...: it leaves nothing in memory
    what=$1
    shift
    REMAINS=$REMAINS LD_PRELOAD=./remains.so "$@" >out 2>err
    check "$what: memory was looked through" grep -q '^remains: looked' err
    check "$what: nothing remains" not grep -q '^remains: a word' err
    grep '^remains: a word' err
}

printf '{"names":["Maria Delgado","Dennis Kowalczyk"],"numbers":[{"type":"MRN","value":"83127"}]}' >known.json
printf 'Delgado\nKowalczyk\n' >terms
printf 'Delgado' >scope
printf 'Ms. Delgado \377\n' >bad.txt
printf '{"note":"Dear Ms. Delgado: Mr. Kowalczyk came.","n":1}\n' >records.jsonl
{ cat letter.txt letter.txt; printf '\0'; cat letter.txt; } >stream

clean_after "clean" "$scrim" -q --key project.key letter.txt -o text
clean_after "clean to standard output" "$scrim" --key project.key letter.txt
clean_after "clean with a random key" "$scrim" -q letter.txt
clean_after "with what is known" "$scrim" -q --known known.json --hide terms --scope-file scope letter.txt
clean_after "a refused letter" "$scrim" bad.txt
clean_after "one that is withheld for its size" "$scrim" --max-size=100 letter.txt
clean_after "in another encoding" "$scrim" -q --encoding=windows-1252 letter.txt
clean_after "a stream" "$scrim" -q --key project.key --format=nul stream
clean_after "a stream with threads" "$scrim" -q --key project.key --format=nul --jobs=3 stream
clean_after "records" "$scrim" -q --format=jsonl --field=note records.jsonl
clean_after "scan" "$scrim" scan --key project.key letter.txt
clean_after "check" "$scrim" check letter.txt
clean_after "dump" "$scrim" --dump=candidates letter.txt
clean_after "explain" "$scrim" rules explain letter.txt 40
clean_after "no space" "$scrim" letter.txt -o /dev/full
"$scrim" keygen --custodian custodian
clean_after "with a map" "$scrim" -q --key project.key letter.txt -o text --map map --recipient custodian.pub
identity=$(sed -n 's/^key //p' custodian)
raw_identity=$(python3 -c 'import sys; print(bytes(b ^ 0x55 for b in bytes.fromhex(sys.argv[1])).hex())' "$identity")
REMAINS=$REMAINS,$(masked "$identity"),$raw_identity
clean_after "restore" "$scrim" restore --map map --identity custodian text
clean_after "restore into a file" "$scrim" restore --map map --identity custodian text -o back
clean_after "restore what was changed" "$scrim" restore --map map --identity custodian letter.txt
clean_after "keygen" "$scrim" keygen new.key

# What is looked for can be found.
REMAINS=$(masked "$root") LD_PRELOAD=./remains.so "$scrim" --version >out 2>err
check "a word that does remain is seen" grep -q '^remains: a word' err
finish
