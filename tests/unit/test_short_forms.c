/* A place of care or work is called by its first word alone, where that word wears a capital in the middle of a sentence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static const char rule[] = "workplace/short-form";

static void seek(struct letter_fixture *fixture, const char *text, const char *name, enum type type, uint16_t confidence)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, name, type, confidence);
    assert_int_equal(pass_short_forms(&fixture->letter, &error), SCRIM_OK);
}

static void test_first_word_is_found_alone(void **state)
{
    struct letter_fixture *fixture = *state;

    seek(fixture, "She was at Rose Hospital. She went to Rose with pain, left Rose. Later Rose called.", "Rose Hospital", TYPE_FACILITY, 950);
    assert_int_equal(fixture->letter.candidates.count, 3);
    const struct candidate *found = fixture_candidate(fixture, rule, "Rose", 1);
    assert_non_null(found);
    assert_int_equal(found->type, TYPE_FACILITY);
    assert_int_equal(found->confidence, 885);
    assert_true(found->exact);
}

static void test_other_uses_of_the_word_are_left(void **state)
{
    struct letter_fixture *fixture = *state;

    seek(fixture, "At Rose Hospital a rose, the Rose, of Rose Avenue. Rose came. By ROSE, in Rose-Smith", "Rose Hospital", TYPE_FACILITY, 950);
    assert_int_equal(fixture->letter.candidates.count, 1);
}

static void test_only_a_name_with_a_head_has_one(void **state)
{
    struct letter_fixture *fixture = *state;

    seek(fixture, "At Rose Hospital he left Rose in pain", "Rose Hospital", TYPE_FACILITY, 800); /* not certain */
    assert_int_equal(fixture->letter.candidates.count, 1);
    seek(fixture, "At Rose Hospital he left Rose in pain", "Rose Hospital", TYPE_NAME, 950);
    assert_int_equal(fixture->letter.candidates.count, 1);
    seek(fixture, "At Rose Young he left Rose in pain", "Rose Young", TYPE_EMPLOYER, 950); /* says not what it is */
    assert_int_equal(fixture->letter.candidates.count, 1);
    seek(fixture, "At County Hospital he left County in pain", "County Hospital", TYPE_FACILITY, 950); /* names nobody */
    assert_int_equal(fixture->letter.candidates.count, 1);
    seek(fixture, "", "", TYPE_FACILITY, 950);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_first_word_is_found_alone),
        cmocka_unit_test(test_other_uses_of_the_word_are_left),
        cmocka_unit_test(test_only_a_name_with_a_head_has_one),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
