# Two real decision letters, where they lie beside the tree: what is found in them, and that nothing else is touched.
. "$root/tests/cli/harness.sh"

letters=$root/../shared/letters

# found NUMBER: type and place of every span, kept ones too
found() { sed -n 's/.*"record":"span".*"in":\[\([0-9]*\),\([0-9]*\)\].*"type":"\([A-Z]*\)".*/\3 \1 \2/p' log; }

if [ -e "$letters/imr-1.txt" ]; then
    check "the first letter" exits 0 "$scrim" --key project.key "$letters/imr-1.txt" -o clean-1 --log log
    found >spans
    printf '%s\n' 'AGE 1145 1147' 'PROFESSION 1254 1276' 'GAP 1279 1281' 'DATE 1284 1296' 'DATE 2247 2265' >wanted
    check "the first letter: these and no others" diff wanted spans
    check "the second letter" exits 0 "$scrim" --key project.key "$letters/imr-2.txt" -o clean-2 --log log
    found >spans
    printf '%s\n' 'AGE 1058 1060' 'DATE 1102 1117' 'DATE 1273 1287' 'DATE 1343 1360' 'DATE 1403 1422' 'DATE 1578 1592' \
        'DATE 1781 1794' >wanted
    check "the second letter: these and no others" diff wanted spans
    check "the same key gives the same text" sh -c '"$scrim" --key project.key --quiet "$1" | cmp - clean-2' sh "$letters/imr-2.txt"
    check "another key gives another" sh -c '! "$scrim" --quiet "$1" | cmp -s - clean-2' sh "$letters/imr-2.txt"
    for profile in safe-harbor limited publication; do
        check "profile $profile" exits 0 "$scrim" --profile $profile --key project.key "$letters/imr-1.txt" -o clean-$profile
        check "profile $profile keeps whom the letter cites" grep -q 'MTUS ACOEM Chapter 15' clean-$profile
    done
fi
finish
