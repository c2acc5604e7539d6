# The library as those see it who build against what is installed.
. "$root/tests/cli/harness.sh"

tree=$build/installed
library=$tree/lib
export PKG_CONFIG_PATH="$library/pkgconfig" LD_LIBRARY_PATH="$library"
strict="-Wall -Wextra -Wpedantic -Wconversion -Wstrict-prototypes -Werror"

# ---- the names it shows ----
tr '\n' ' ' <"$tree/include/scrim.h" | grep -o 'SCRIM_PUBLIC [^;(]*(' | grep -o 'scrim_[a-z_]*($' | tr -d '(' | sort >public
check "the header has functions" [ "$(wc -l <public)" -ge 18 ]
nm -D --defined-only "$library/libscrim.so" | awk '$2 != "A" { print $3 }' >shown
sed 's/@@SCRIM_[0-9.]*$//' shown | sort >names
check "the shared library shows the functions of the header and nothing else" diff public names
check "each has the version that brought it" not grep -v '@@SCRIM_[0-9.]*$' shown
nm -g --defined-only "$library/libscrim.a" | awk 'NF == 3 { print $3 }' | sort >names
check "the archive likewise" diff public names
check "soname" [ "$(objdump -p "$library/libscrim.so" | awk '$1 == "SONAME" { print $2 }')" = libscrim.so.0 ]
objdump -p "$library/libscrim.so" | awk '$1 == "NEEDED" { print $2 }' | sed 's/[-.0-9]*\.so.*//' | sort | tr '\n' ' ' >needed
check "it needs what it should and no more" [ "$(cat needed)" = "libc libicuuc libjansson libpcre libsodium " ]

# ---- no globals: what may be written to after loading is nothing of ours ----
writable() {
    find "$build/release" -name '*.o' ! -path '*/cli/*' ! -path '*/tools/*' ! -path '*/tests/*' ! -name main.o -exec size -A {} + |
        awk '/:$/ { file = $1 } /^\.(data|bss|tdata|tbss)/ && !/^\.data\.rel\.ro/ && $2 > 0 { print file, $1, $2 }'
}
check "objects were looked at" [ "$(find "$build/release" -name engine.o | wc -l)" -eq 1 ]
check "no object has data that can change" [ -z "$(writable)" ]

# ---- C ----
check "the header alone, as strict C11" sh -c 'echo "#include <scrim.h>" >header.c && cc -std=c11 $1 $(pkg-config --cflags scrim) -fsyntax-only header.c' - "$strict"
if command -v c++ >/dev/null; then
    check "the header alone, as C++" sh -c 'echo "#include <scrim.h>" >header.cc && c++ -Wall -Wextra -Werror $(pkg-config --cflags scrim) -fsyntax-only header.cc'
fi
check "the example is built" sh -c 'cc -std=c11 $1 "$root/docs/examples/clean.c" $(pkg-config --cflags --libs scrim) -o clean' - "$strict"
check "the example with the archive is built" sh -c 'cc "$root/docs/examples/clean.c" $(pkg-config --cflags scrim) "$0"/libscrim.a $(pkg-config --libs $(pkg-config --print-requires-private scrim)) -o clean-static' "$library"
check "it needs no shared library of ours" not sh -c 'ldd ./clean-static | grep -q libscrim'
"$scrim" --quiet --no-config --key=project.key --log=log.jsonl letter.txt >wanted
for program in ./clean ./clean-static; do
    check "$program cleans as the program does" exits 0 $program project.key letter.txt
    check "$program: the same text" cmp out wanted
    check "$program: the same log, but for the program's sandbox" sh -c 'sed "s/\"sandbox\":\"[^\"]*\",//" log.jsonl | cmp - err'
    printf 'Ms. Delgado \377 came.' >broken.txt
    check "$program: a refused letter has the program's exit code" exits 65 $program project.key broken.txt letter.txt
    check "$program: and does not stop the next" cmp out wanted
    chmod 644 project.key
    check "$program: a key that others can read" exits 77 $program project.key letter.txt
    check "$program: nothing is written then" empty out
    chmod 600 project.key
done

# ---- Python: its structs are a second copy of the header's ----
check "the example in Python" exits 0 python3 "$root/docs/examples/clean.py" project.key letter.txt
check "Python: the same text" cmp out wanted
check "Python: a line for each span" [ "$(wc -l <err)" -eq "$(grep -c '"record":"span"' log.jsonl)" ]
check "Python: no key" exits 1 python3 "$root/docs/examples/clean.py" nowhere letter.txt
python3 - "$root/docs/examples" >layout.c <<'PYTHON'
import ctypes, runpy, sys
names = runpy.run_path(sys.argv[1] + "/clean.py")
print("#include <scrim.h>\n#include <stddef.h>")
for name in ("Error", "Options", "Request", "Span", "Result"):
    struct, kind = f"struct scrim_{name.lower()}", names[name]
    print(f'_Static_assert(sizeof({struct}) == {ctypes.sizeof(kind)}, "size of {struct}");')
    for field in kind._fields_:
        place = getattr(kind, field[0]).offset
        print(f'_Static_assert(offsetof({struct}, {field[0]}) == {place}, "{struct}.{field[0]}");')
PYTHON
check "Python: the structs are laid out as in C" sh -c 'cc -std=c11 $(pkg-config --cflags scrim) -fsyntax-only layout.c'
finish
