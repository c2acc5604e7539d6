# Habits: a file of options, under the same checks as the command line, which wins.
. "$root/tests/cli/harness.sh"

says() { grep -qF -e "$1" err; }
habits() { printf '%s\n' "$@" >habits; }
same() { # same OPTIONS: cleans like --profile=publication
    "$scrim" --quiet --no-config --profile=publication letter.txt >one 2>&1 && "$scrim" "$@" >other 2>&1 && cmp one other
}
wrong() { # wrong PLACE PIECE LINE...: habits of these lines are refused with the place and a piece of the reason
    place=$1 piece=$2
    shift 2
    habits "$@"
    refuses 78 "habits: $1" "$scrim" --config=habits letter.txt
    check "place of: $1" says "scrim: habits:$place: "
    check "reason of: $1" says "$piece"
}

# ---- what it does ----
habits '# of the study' '' '  profile=publication  ' 'quiet = yes' 'gaps = tag'
check "habits" same --config=habits letter.txt
check "habits: --config FILE" same --config habits letter.txt
check "the command line wins" sh -c '"$scrim" --config=habits -k project.key --profile=limited letter.txt >one && "$scrim" --quiet -k project.key --profile=limited --gaps=tag letter.txt >other && cmp one other'
habits 'quiet = no'
check "a flag set to no says nothing" sh -c '"$scrim" --config=habits letter.txt 2>&1 >/dev/null | grep -q replaced'
printf 'profile = publication\r\nquiet = yes' >habits
check "carriage returns, no last line end" same --config=habits letter.txt
: >habits
check "an empty file" exits 0 "$scrim" --config=habits letter.txt

# ---- where it is looked for ----
mkdir -p home/.config/scrim xdg/scrim
printf 'profile = publication\nquiet = yes\n' >home/.config/scrim/config
"$scrim" --quiet --profile=publication letter.txt >wanted
cleans() { # cleans VARIABLE...: under this environment, by habits
    env -u XDG_CONFIG_HOME "$@" "$scrim" letter.txt >got 2>&1 && cmp wanted got
}
check "in the home" cleans HOME="$PWD/home"
check "XDG_CONFIG_HOME comes first" not cleans HOME="$PWD/home" XDG_CONFIG_HOME="$PWD/xdg"
cp home/.config/scrim/config xdg/scrim/
check "in XDG_CONFIG_HOME" cleans HOME=/nowhere XDG_CONFIG_HOME="$PWD/xdg"
check "a relative XDG_CONFIG_HOME is none" not cleans HOME=/nowhere XDG_CONFIG_HOME=xdg
check "no home" exits 0 env -u HOME -u XDG_CONFIG_HOME "$scrim" letter.txt
check "--no-config" exits 0 env XDG_CONFIG_HOME="$PWD/xdg" "$scrim" --no-config letter.txt
check "--no-config: none was read" grep -q replaced err
echo 'nonsense' >xdg/scrim/config
refuses 78 "habits that are wrong" env XDG_CONFIG_HOME="$PWD/xdg" "$scrim" letter.txt
check "--help does not ask for them" exits 0 env XDG_CONFIG_HOME="$PWD/xdg" "$scrim" --help
check "keygen does not ask for them" exits 0 env XDG_CONFIG_HOME="$PWD/xdg" "$scrim" keygen new.key
rm xdg/scrim/config && mkdir xdg/scrim/config
refuses 78 "habits that are a folder" env XDG_CONFIG_HOME="$PWD/xdg" "$scrim" letter.txt
refuses 78 "habits that are not there" "$scrim" --config=nowhere letter.txt
refuses 78 "habits from standard input" "$scrim" --config=- letter.txt
refuses 64 "with and without" "$scrim" --config=habits --no-config letter.txt
habits 'quiet = yes'
chmod 666 habits
refuses 78 "habits that everybody may write" "$scrim" --config=habits letter.txt
chmod 644 habits
head -c 70000 /dev/zero | tr '\0' '#' >large
refuses 78 "habits larger than any" "$scrim" --config=large letter.txt

# ---- files named in it lie beside it ----
mkdir -p study/patterns elsewhere
cp project.key study/
printf 'name own\nNAME tag\n' >study/own.profile
printf 'Valley Crest\n' >study/hide.txt
printf 'rule own/hut\n  type FACILITY\n  trigger word zither\n  confidence 0.9\n  regex (?<hide>zither)\n  hit the {zither} here\n  miss the hat here\n' >study/patterns/own.pat
printf 'key = project.key\nprofile = own.profile\nhide = ./hide.txt\npatterns = patterns\n' >study/config
printf 'Ms. Delgado of Valley Crest plays the zither.\n' >music.txt
check "relative paths are beside the file" sh -c 'cd elsewhere && "$scrim" --config=../study/config ../music.txt -o ../clean.txt'
check "the key" sh -c '! grep -q ephemeral clean.txt.redactions.jsonl'
check "the profile" grep -q '"profile":"own"' clean.txt.redactions.jsonl
check "the terms" grep -q '"rule":"user/hide"' clean.txt.redactions.jsonl
check "the patterns" grep -q '"rule":"own/hut"' clean.txt.redactions.jsonl
printf 'profile = publication\nkey = %s/project.key\n' "$PWD" >study/config
check "a profile's name is no path, an absolute path stays" exits 0 "$scrim" --config=study/config letter.txt
printf 'key = ~/study/project.key\n' >study/config
check "~ is the home" exits 0 env HOME="$PWD" "$scrim" --config=study/config letter.txt
refuses 78 "~ without a home" env -u HOME "$scrim" --config=study/config letter.txt

# ---- what has no place in a run is no mistake of the command line ----
habits 'jobs = 4' 'field = note' 'scope-field = patient' 'encoding = windows-1252' 'no-log = yes' 'quiet = yes'
check "one letter" exits 0 "$scrim" --config=habits letter.txt
check "a log that is asked for" sh -c '"$scrim" --config=habits --log=log letter.txt >clean.txt && test -s log'
check "another command" exits 0 "$scrim" scan --config=habits letter.txt
echo '{"patient": "1", "note": "Ms. Delgado came."}' >notes.jsonl
check "records" sh -c '"$scrim" --config=habits --format=jsonl notes.jsonl | grep -q "\"patient\": \"1\""'
habits 'format = jsonl' 'field = note' 'scope-field = patient'
check "records by habit" sh -c '"$scrim" -q --config=habits notes.jsonl | grep -q "\"patient\": \"1\""'
habits 'format = jsonl' 'field = note' 'field = more?' 'columns = habit.columns' 'on-error = stop' 'shift-field = days' 'known-field = known'
echo 'patient = ID' >habit.columns
echo '{"patient": "1", "note": "", "more": "Ms. Delgado came.", "days": 7, "known": null}' >habit.jsonl
check "several fields by habit" sh -c '"$scrim" -q --config=habits -p publication habit.jsonl | grep -q "\"patient\": \"\[ID-1\]\".*\"more\": \"Ms. \[NAME-1\] came.\", \"days\": null"'
check "a field by hand instead" sh -c '"$scrim" -q --config=habits -p publication --field=note habit.jsonl | grep -q "\"more\": \"Ms. Delgado came.\""'
check "they have no place in a letter" exits 0 "$scrim" -q --config=habits --format=text letter.txt
check "nor in another command" exits 0 "$scrim" rules list --config=habits
habits 'format = jsonl' 'field = note' 'scope-field = patient'
check "text by hand" exits 0 "$scrim" --config=habits --format=text letter.txt
echo "4417" >scope
check "a scope by hand" exits 0 "$scrim" --config=habits --scope-file=scope notes.jsonl
refuses 64 "two scopes by hand" "$scrim" --config=habits --scope-file=scope --scope-field=patient notes.jsonl

# ---- what is wrong, and where ----
wrong 1:1 'did you mean profile?' 'profiel = research'
wrong 2:3 'there is no such option' 'quiet = yes' '  Delgado = 1'
wrong 1:1 'want `name = value`' 'quiet'
wrong 1:1 'did you mean quiet?' '--quiet = yes'
wrong 1:8 'a value is missing' 'field = '
wrong 1:9 'yes or no' 'quiet = 1'
wrong 1:8 'takes a number' 'jobs = many'
wrong 3:9 'weeks|days|year|keep|tag' '# one' '' 'dates = months'
wrong 2:1 'line 1 has given' 'jobs = 2' 'jobs = 3'
for option in output log summary scope-file known dump gold pred errors config no-config help version; do
    wrong 1:1 'on the command line only' "$option = x"
done
habits 'quiet = yes'
printf 'quiet = yes\0\n' >habits
refuses 78 "a NUL byte" "$scrim" --config=habits letter.txt
refuses 78 "a letter as habits: nothing of it is repeated" "$scrim" --config=letter.txt letter.txt
finish
