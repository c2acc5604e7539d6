# Bytes and encodings: what is refused, what is kept byte for byte, what never changes the result.
. "$root/tests/cli/harness.sh"

clean() { "$scrim" --quiet --key project.key "$@"; }
unchanged() { # unchanged FILE: cleaning leaves it as it is, and the log has no span
    clean "$1" --log log >out && cmp -s "$1" out && grep -q '"spans":0' log
}
withheld() { # withheld FILE: refused, and the log says so in header and summary
    exits 65 "$scrim" --key project.key "$1" --log log && [ "$(wc -l <log)" -eq 2 ] &&
        grep -q '"verdict":"withheld"' log && grep -q '"spans":0' log
}
hides() { # hides FILE: it is cleaned and says Delgado no more
    clean "$1" >out && [ -s out ] && ! LC_ALL=C grep -aq Delgado out
}

: >empty
check "1 an empty file" unchanged empty
printf x >byte
check "2 one byte" unchanged byte
printf '\n' >newline
check "2 one newline" unchanged newline
printf '\357\273\277' >mark
check "3 only a byte order mark" unchanged mark
printf '\357\273\277Dear Ms. Delgado:\n' >marked
check "3 a byte order mark before a letter" hides marked
check "3 the mark stays" sh -c 'head -c 3 out | cmp - mark'
printf 'Dear Ms. Del\0gado:\n' >nul
check "5 a NUL byte" withheld nul
printf 'Ms. Delgado \300\257\n' >overlong
check "6 an overlong form" withheld overlong
check "6 its byte offset is named" grep -q 'byte 12' err
printf 'Ms. Delgado \355\240\200\n' >surrogate
check "7 a lone surrogate" withheld surrogate
printf 'Ms. Delgado \364\220\200\200\n' >beyond
check "8 beyond U+10FFFF" withheld beyond
printf 'Ms. Delgado \342\202' >cut
check "9 a sequence cut at the end" withheld cut
printf 'Dear Ms. Delgado, it\222s caf\351.\n' >cp1252
check "10 windows-1252 without saying so" withheld cp1252
printf 'Ms. M\303\274ller, caf\351\n' >mixed
check "11 two encodings in one letter" withheld mixed
python3 - <<'END'
text = open('letter.txt', encoding='utf-8').read()
for name in ('utf-16le', 'utf-16be'):
    open(name, 'wb').write(text.encode(name))
    open(name + '-mark', 'wb').write(('\ufeff' + text).encode(name))
open('utf-16le-odd', 'wb').write(('\ufeff' + text).encode('utf-16le') + b'x')
open('mac', 'wb').write(text.replace('\n', '\r').encode())
open('dos', 'wb').write(text.replace('\n', '\r\n').encode())
open('no-end', 'wb').write(text.rstrip('\n').encode())
open('line', 'wb').write(b'a' * (16 * 1024 * 1024 - 1))
open('words', 'wb').write(b'the left knee is stable and ' * 750000)
open('random', 'wb').write(bytes((i * 7919 + i // 256 * 104729) % 256 for i in range(1 << 20)))
END
check "10 windows-1252 by option" sh -c '"$scrim" -q --encoding=windows-1252 cp1252 >out && ! grep -aq Delgado out'
check "10 its bytes stay" sh -c 'LC_ALL=C grep -aq "$(printf "it\222s caf\351")" out'
for encoding in utf-16le utf-16be; do
    check "12 $encoding with a mark" sh -c "\"\$scrim\" -q $encoding-mark >out && iconv -f $encoding -t utf-8 out >text && grep -q 'blood pressure 132/84' text && ! grep -q Delgado text"
    check "12 $encoding by option" sh -c "\"\$scrim\" -q --encoding=$encoding $encoding >out && iconv -f $encoding -t utf-8 out >text && grep -q 'blood pressure 132/84' text && ! grep -q Delgado text"
    check "12 $encoding without either" withheld "$encoding"
done
check "12 an odd number of bytes" withheld utf-16le-odd
refuses 64 "an encoding that is none" "$scrim" --encoding=ebcdic-nonsense letter.txt
check "15 random bytes" withheld random
check "16 carriage returns" hides mac
check "16 no line feed is added" sh -c '[ "$(tr -cd "\n" <out | wc -c)" -eq 0 ]'
check "16 DOS line ends" hides dos
check "16 each keeps its two bytes" sh -c '[ "$(grep -c "$(printf "\r")$" out)" -eq "$(wc -l <letter.txt)" ]'
check "17 no final newline" hides no-end
check "17 none is added" sh -c '[ "$(tail -c 1 out | od -An -c | tr -d " ")" != "\n" ]'
check "19 16 MiB in one word" unchanged line
check "19 20 MB in one line" sh -c '"$scrim" -q words | cmp - words'
refuses 65 "19 larger than --max-size" "$scrim" --max-size=1000 letter.txt
check "just as large as --max-size" exits 0 "$scrim" --max-size="$(wc -c <letter.txt)" letter.txt
refuses 65 "one byte larger" "$scrim" --max-size="$(($(wc -c <letter.txt) - 1))" letter.txt

clean letter.txt --log log >out
for setting in LC_ALL=tr_TR.UTF-8 LC_ALL=C LANG=de_DE.UTF-8 TZ=Pacific/Apia TZ=America/New_York; do
    check "93 $setting changes nothing" sh -c "$setting \"\$scrim\" -q --key project.key letter.txt --log other.log | cmp - out && cmp log other.log"
done
check "a second run changes nothing" sh -c '"$scrim" -q --key project.key letter.txt --log other.log | cmp - out && cmp log other.log'
check "the tag profile changes its own output no more" sh -c '"$scrim" -q -p publication letter.txt >one && "$scrim" -q -p publication one | cmp - one'
finish
