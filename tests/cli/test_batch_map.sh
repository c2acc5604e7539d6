# The map of a batch: every text that is there has its original in it, whatever moment the run is stopped at.
. "$root/tests/cli/harness.sh"

if shm=$(mktemp -d -p /dev/shm 2>/dev/null); then
    trap 'rm -rf "$shm"' EXIT
    cp letter.txt project.key "$shm"
    cd "$shm"
fi
preload=
if ${CC:-cc} -shared -fPIC -O1 -o faults.so "$root/tests/torture/faults.c" && LD_PRELOAD=./faults.so "$scrim" --version >out 2>err; then
    preload=$PWD/faults.so
fi
"$scrim" keygen --custodian custodian
mkdir -p "in/Delgado" in/Okafor
i=0
while [ $i -lt 14 ]; do
    head -c $((i * 90)) letter.txt >in/Okafor/$i.txt
    i=$((i + 1))
done
cp letter.txt in/Delgado/letter.txt
printf 'bad \377\n' >in/Okafor/bad.txt
: >in/Okafor/empty.txt

# Few files may be open, so that there are several groups, and so several parts of the map.
batch() { (ulimit -n 72 && exec "$scrim" batch --quiet --key project.key --map sealed --recipient custodian.pub "$@" in clean >out 2>err); }
forget() { rm -rf clean clean.* sealed; }
# Every text that has a name is given back to the byte by the map that is there.
all_come_back() {
    python3 - "$scrim" <<'END_OF_PYTHON'
import csv, os, subprocess, sys
texts = [os.path.join(folder, name) for folder, _, names in os.walk("clean") for name in names if not name.startswith(".scrim-")]
names = {}
if os.path.exists("clean.names.csv"):
    names = {keyed: file for keyed, file in csv.reader(open("clean.names.csv"))}
for text in texts:
    original = subprocess.run([sys.argv[1], "restore", "--map", "sealed", "--identity", "custodian", text], capture_output=True)
    wanted = open("in/" + names[os.path.relpath(text, "clean")], "rb").read()
    if original.returncode or original.stdout != wanted:
        sys.exit(f"{text}: {original.stderr.decode()}")
END_OF_PYTHON
}
texts() { [ "$(find clean -type f | wc -l)" -eq "$1" ]; }

batch
check "a batch with a map" [ $? -eq 65 ]
check "all texts" texts 16
check "all come back" all_come_back
check "the map is for us alone" mode 600 sealed
check "the map holds no name in the clear" not grep -aq Delgado sealed
check "the results tell how much of it" grep -q '"map":[0-9]' clean.results.jsonl
cp sealed whole
batch
check "nothing to be done: the same map" cmp sealed whole
sed 's/left knee/right knee/' letter.txt >in/Delgado/letter.txt
batch
check "a letter that changed is cleaned again" all_come_back
check "a letter that changed: the map only grew" sh -c 'head -c "$(stat -c %s whole)" sealed | cmp - whole'
cp letter.txt in/Delgado/another.txt
batch
check "a letter that is new" all_come_back
rm in/Delgado/another.txt
cp letter.txt in/Delgado/letter.txt
refuses_run() { # refuses_run CODE NAME COMMAND...
    wanted=$1 name=$2
    shift 2
    check "$name" exits "$wanted" "$@"
}
refuses_run 78 "going on without the map" "$scrim" batch --quiet --key project.key in clean
mv sealed elsewhere
refuses_run 78 "going on with a map that is gone" "$scrim" batch --quiet --key project.key --map sealed --recipient custodian.pub in clean
head -c 5000 elsewhere >sealed
refuses_run 78 "going on with a map that was cut" "$scrim" batch --quiet --key project.key --map sealed --recipient custodian.pub in clean
forget
"$scrim" batch --quiet --key project.key in clean
refuses_run 78 "a map from the middle on" "$scrim" batch --quiet --key project.key --map sealed --recipient custodian.pub in clean
forget
echo precious >sealed
refuses_run 73 "a map is never overwritten" "$scrim" batch --quiet --key project.key --map sealed --recipient custodian.pub in clean
check "a map is never overwritten: unchanged" [ "$(cat sealed)" = precious ]
forget
refuses_run 64 "a map for nobody" "$scrim" batch --map sealed in clean
refuses_run 73 "a map among the letters" "$scrim" batch --key project.key --map in/sealed --recipient custodian.pub in clean
refuses_run 73 "a map among the texts" "$scrim" batch --key project.key --map clean/sealed --recipient custodian.pub in clean
refuses_run 73 "map and log in one file" "$scrim" batch --key project.key --map clean.redactions.jsonl --recipient custodian.pub in clean
forget
check "without a key, and codes drawn at random" sh -c '"$scrim" batch --quiet --codes=random --map sealed --recipient custodian.pub in clean; [ $? -eq 65 ]'
check "codes drawn at random: all come back" all_come_back
check "codes drawn at random: the results say so" grep -q '"key":"random"' clean.results.jsonl

# Killed, or met by a fault, at many moments: never a text without its original; the next run comes to the end.
if [ -n "$preload" ]; then
    while read -r call kind moments; do
        for at in $moments; do
            forget
            (
                export FAULT_CALL=$call FAULT_AT=$at FAULT_ERRNO=$kind LD_PRELOAD="$preload"
                [ "$kind" != 5 ] || export FAULT_ONCE=1
                batch
            ) 2>/dev/null
            check "$call, $kind at $at: what is there comes back" all_come_back
            batch
            check "$call, $kind at $at: the next run ends (code $?)" texts 16
            check "$call, $kind at $at: all come back" all_come_back
        done
    done <<'END_OF_MOMENTS'
write kill 1 2 20 40
write late 1 3 21
write 5 2 22
fsync kill 1 3 4 8
fsync late 2 5 6
fsync 5 3 7
linkat kill 2 7
syncfs late 1 2 3
END_OF_MOMENTS
fi
finish
