/* An unknown word in small letters is the everyday word that it is one slip away from; a name is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/misspelt.h"

static uint16_t meant(struct letter_fixture *fixture, const char *word)
{
    return misspelt_record(&fixture->letter, slice_from_string(word));
}

static void test_one_slip_is_mended(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *written, *meant;
    } words[] = {
        {"disese", "disease"},       /* a vowel left out */
        {"depresion", "depression"}, /* a letter once that stands twice */
        {"hopsital", "hospital"},    /* two exchanged */
        {"wal", "unlisted"},         /* too short */
        {"steell", "unlisted"},      /* one too many */
    };

    fixture_read(fixture, "x");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_int_equal(meant(fixture, words[i].written), lexicon_find(fixture->letter.lexicon, slice_from_string(words[i].meant)));
}

static void test_what_may_be_a_name_is_left(void **state)
{
    struct letter_fixture *fixture = *state;
    static const char *const words[] = {"yong", "garca", "xqzzw", "Adress", "ab", "abcdefghijklmnopqrst"};

    fixture_read(fixture, "x");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_int_equal(meant(fixture, words[i]), LEXICON_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_slip_is_mended),
        cmocka_unit_test(test_what_may_be_a_name_is_left),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
