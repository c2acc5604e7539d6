# The command line itself: GNU habits, the nearest option on a typing error.
. "$root/tests/cli/harness.sh"

same() { # same OPTIONS: cleans like --profile=publication
    "$scrim" --quiet --profile=publication letter.txt >one 2>&1 && "$scrim" "$@" >other 2>&1 && cmp one other
}
says() { grep -q -e "$1" err; }

check "version" exits 0 "$scrim" --version
check "version is that of the header" grep -q "$(sed -n 's/.*SCRIM_VERSION "\(.*\)"/\1/p' "$root/src/scrim.h")" out

check "version: rules and their digest" grep -Eq '^rules +[0-9]+, digest [0-9a-f]{16}$' out
check "version: lists, words and their digest" grep -Eq '^dictionaries +[0-9]+ lists, [0-9]+ words, digest [0-9a-f]{16}$' out
check "version: Unicode, ICU, PCRE2, libsodium" [ "$(grep -Ec '^(Unicode +[0-9.]+ \(ICU [0-9.]+\)|PCRE2 +[0-9.]+ .*, (with|without) JIT|libsodium +[0-9.]+)$' out)" -eq 3 ]
check "version: as many rules as are listed" sh -c '[ "$(sed -n "s/^rules *\([0-9]*\),.*/\1/p" out)" -eq "$("$scrim" rules list | wc -l)" ]'
check "version: digests as in the log" sh -c 'for digest in $(sed -n "s/.*digest //p" out); do "$scrim" scan letter.txt | head -n 1 | grep -q "\"$digest\"" || exit 1; done'
mkdir more && printf 'rule own/hut\n  type FACILITY\n  trigger word hut\n  confidence 0.9\n  regex (?<hide>hut)\n  hit the {hut} here\n  miss the hat here\n' >more/own.pat
check "version: with rules of our own" sh -c '[ "$("$scrim" --version --patterns=more | sed -n "s/^rules *\([0-9]*\),.*/\1/p")" -eq "$(($("$scrim" rules list | wc -l) + 1))" ]'

check "value behind a blank" same --quiet --profile publication letter.txt
check "abbreviation" same --qui --prof publication letter.txt
check "an abbreviation that is another option mistyped is refused" exits 64 "$scrim" --kee=project.key letter.txt
check "an abbreviation that is another option mistyped: both are named" says "kee could be --keep or --key"
check "short options" same -q -p publication letter.txt
check "short options in one word" same -qppublication letter.txt
check "option after the operand" same letter.txt -q -p publication
check "the command clean by name" same clean -q -p publication letter.txt
check "the last of two counts" same -q -p research -p publication letter.txt
cp letter.txt ./-p
check "operand behind --" same -q -p publication -- -p
cp letter.txt scan
check "./scan is a file" same -q -p publication ./scan

refuses 64 "mistyped option" "$scrim" --profiel=x letter.txt
check "nearest option named" says 'did you mean --profile?'
refuses 64 "ambiguous abbreviation" "$scrim" --max=1 --o letter.txt
refuses 64 "option of another command" "$scrim" scan --jobs=2 letter.txt
refuses 64 "value for an option without" "$scrim" --quiet=yes letter.txt
refuses 64 "missing value" "$scrim" letter.txt --output
refuses 64 "empty value" "$scrim" --output= letter.txt
refuses 64 "unknown short option" "$scrim" -Z letter.txt
refuses 64 "unknown word" "$scrim" --dates=months letter.txt
check "the right words named" says 'weeks|days|year|keep|tag'
refuses 64 "a number that is none" "$scrim" --max-size=1k letter.txt
refuses 64 "a number too large" "$scrim" --max-size=99999999999999999999 letter.txt
refuses 64 "maximum size 0" "$scrim" --max-size=0 letter.txt
refuses 64 "no threads" "$scrim" --jobs=0 --format=nul letter.txt
refuses 64 "too many threads" "$scrim" --jobs=65 --format=nul letter.txt
refuses 64 "threads for one document" "$scrim" --jobs=2 letter.txt
refuses 64 "two letters" "$scrim" letter.txt letter.txt
refuses 64 "log and no log" "$scrim" --log=log --no-log letter.txt
refuses 64 "text and log both on standard output" "$scrim" --log=- letter.txt
refuses 64 "no such stage" "$scrim" --dump=everything letter.txt
refuses 64 "no such action of rules" "$scrim" rules print
refuses 64 "offset that is no number" "$scrim" rules explain letter.txt ten
refuses 64 "keygen without a name" "$scrim" keygen
refuses 64 "keygen with two names" "$scrim" keygen one two
for format in jsonl csv tsv; do
    refuses 64 "records of $format without a field" "$scrim" "--format=$format" letter.txt
    refuses 64 "records of $format in another encoding" "$scrim" "--format=$format" --field=note --encoding=UTF-16 letter.txt
done
refuses 64 "a field without records" "$scrim" --field=note letter.txt
refuses 64 "a scope field without records" "$scrim" --format=nul --scope-field=patient letter.txt
refuses 64 "two scopes" "$scrim" --format=jsonl --field=note --scope-field=patient --scope-file=letter.txt letter.txt
refuses 64 "eval without gold" "$scrim" eval letter.txt
refuses 64 "seventeen recipients" "$scrim" --map=m $(for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do echo --recipient=x; done) letter.txt
refuses 64 "an empty recipient" "$scrim" --map=m --recipient= letter.txt
refuses 64 "a document of a stream" "$scrim" restore --map=m --identity=i --format=nul --document=2 letter.txt
finish
