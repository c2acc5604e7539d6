# What somebody reads who does not know what to type: --help and its examples, scrim alone, typing errors.
. "$root/tests/cli/harness.sh"

says() { grep -q -e "$1" err; }
ten_lines() { # what `scrim` alone on a terminal shows
    script -qec "$scrim" /dev/null >screen 2>&1
    [ $? -eq 64 ] && [ "$(wc -l <screen)" -eq 10 ] && ! tr -d '\r' <screen | grep -q '.\{81\}'
}

# ---- every command has two examples, and they run ----
echo "patient 4417" >patient
echo '{"note": "Ms. Delgado limps."}' >notes.jsonl
echo "The knee is stable." >page.txt
echo '{"id": "a", "text": "Ms. Delgado came.", "spans": [{"start": 4, "end": 11, "type": "NAME"}], "annotated_types": ["NAME"]}' >gold.jsonl
mkdir mine annotated letters decisions
cp letter.txt letters/
printf 'file,scope\nletter.txt,patient 4417\n' >letters.csv
"$scrim" review -q letter.txt -o page.html
document=$(grep -o '"document":{"bytes":[^}]*}' page.html)
printf '{"record":"decisions","scrim":"0.1.0",%s,"offsets":"codepoints","complete":true,"spans":[]}' "$document" >decisions/letter.txt.decisions.json
cp gold.jsonl annotated/
printf 'rule own/hut\n  type FACILITY\n  trigger word hut\n  confidence 0.9\n  regex (?<hide>hut)\n  hit the {hut} here\n  miss the hat here\n' >mine/own.pat
"$scrim" keygen --custodian trust
"$scrim" letter.txt -o clean.txt --map letter.map --recipient trust.pub
runs() { # runs WANTED COMMAND: in a folder of its own, with the program by its name
    rm -rf run && mkdir run
    cp -R letter.txt project.key patient notes.jsonl page.txt gold.jsonl mine annotated run/
    case $2 in *keygen*) rm run/project.key ;; *restore*) cp clean.txt letter.map trust run/ ;; esac
    case $2 in *batch* | *sample*) cp -R letters letters.csv decisions run/ ;; esac
    case $2 in *sample*) (cd run && "$scrim" batch -q --key project.key letters cleaned) ;; esac
    case $2 in *--reviewed*) (cd run && "$scrim" sample -q letters cleaned) ;; esac
    (cd run && PATH=$(dirname "$scrim"):$PATH sh -c "$2" >../out 2>../err </dev/null)
    [ $? -eq "$1" ] && return 0
    sed 's/^/    /' err
    return 1
}
check "help is a word, too" sh -c '"$scrim" --help >help && "$scrim" help | cmp - help && "$scrim" scan --help >help && "$scrim" help scan | cmp - help'
check "help without a command is that of clean" sh -c '"$scrim" --help >help && "$scrim" clean --help | cmp - help'
commands=$(sed -n 's/^COMMAND(\([a-z]*\), command_.*/\1/p' "$root/src/cli/commands.def")
check "there are commands" [ "$(echo "$commands" | wc -w)" -ge 6 ]
for command in $commands; do
    "$scrim" "$command" --help >help
    sed -n 's/^Examples:  //p; s/^           \(scrim .*\)/\1/p' help >examples
    check "help of $command fits a screen" sh -c '[ "$(wc -l <help)" -le 24 ] && ! grep -q ".\{81\}" help'
    check "help of $command has two examples" [ "$(wc -l <examples)" -eq 2 ]
    check "they are of $command" [ "$(sed 's/^scrim -[^ ]*=[^ ]* /scrim /' examples | grep -c "^scrim $([ "$command" = clean ] || echo "$command ")")" -eq 2 ]
    while read -r example; do
        wanted=0
        case $example in "scrim check letter.txt") wanted=1 ;; esac
        check "$example" runs "$wanted" "$example"
    done <examples
done

if command -v script >/dev/null; then
    check "scrim alone on a terminal says in ten lines what to do" ten_lines
fi
check "scrim alone behind a pipe cleans" sh -c 'echo "Ms. Delgado came." | "$scrim" 2>/dev/null | grep -q "^Ms. "'
refuses 64 "a command mistyped" "$scrim" scna letter.txt
check "the nearest one is named" says 'did you mean scan?'
cp letter.txt scna
check "unless it is a file" exits 0 "$scrim" scna
refuses 66 "a file that is not there and no command" "$scrim" nowhere.txt
finish
