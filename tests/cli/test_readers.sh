# What scrim reads as records, Python's readers of JSON and CSV read alike.
. "$root/tests/cli/harness.sh"

for format in json csv torn; do
    check "records as Python reads them: $format" python3 -B "$root/tests/cli/readers.py" "$scrim" $format
done
finish
