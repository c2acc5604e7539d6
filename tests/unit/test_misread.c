/* Digits inside words and letters inside numbers, as optical reading leaves them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "text/misread.h"

static void expect(const char *text, const char *expected)
{
    char mended[128];
    size_t length = strlen(text);
    assert_true(length < sizeof mended);
    memcpy(mended, text, length + 1);
    misread_mend(mended, length);
    assert_string_equal(mended, expected);
}

static void test_words(void **state)
{
    (void)state;
    expect("Prest0n Hi11sborough Nevi1le", "Preston Hillsborough Neville");
    expect("a 51-year-0ld; Denise 0rry; tw0 for twenty-tw0", "a 51-year-old; Denise Orry; tw0 for twenty-two");
    expect("STRA5BOURG C0MPENSATION", "STRASBOURG COMPENSATION");
    expect("fort0", "forto");
}

static void test_numbers(void **state)
{
    (void)state;
    expect("20l7 2O21 (2l3) 555-0l39 73O", "2017 2021 (213) 555-0139 730");
    expect("O3-17 and 1/O3/14", "03-17 and 1/03/14");
    expect("l999", "1999");
}

/* What is written so stays: doses, levels, codes, marks of notes. */
static void test_others(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",      "5mg 10mm 2l 15l 4l O2 B12 T10 L5 l4-5 q8h a1c h1n1 c5-c6", "0mg 0ml 10years 8hours month1 vitamin12x word12word",
        "AB5CD", "SUS5EX", "MDCN55012 3GCPCREC9EG447120 x4z9 K7QXN2 ABC0DEF1G", "2OO IOO OlI lll", "caf\xC3\xA9" "0la 20l7\xC3\xA9", "O3 O3- O3/x 2O", "WORD0 0WORD Wor0D",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        expect(texts[i], texts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
