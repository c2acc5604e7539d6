/* A number or code of several parts is found again in full, and nothing else is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

/* How many candidates the pass adds when `code`, where it stands first, is a candidate of this type. */
static size_t added(struct letter_fixture *fixture, const char *text, const char *code, enum type type, unsigned confidence)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, code, type, confidence);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error), SCRIM_OK);
    size_t before = fixture->letter.candidates.count;
    assert_int_equal(pass_codes(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count - before;
}

static void test_a_code_is_found_again_in_full(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, "Claim no.: BMG-338016-A. Zelaya / BMG-338016-A / Report 4", "BMG-338016-A", TYPE_CLAIM, 970), 1);
    const struct candidate *found = fixture_candidate(fixture, "number/repeat", "BMG-338016-A", 1);
    assert_non_null(found);
    assert_int_equal(found->type, TYPE_CLAIM);
    assert_int_equal(found->confidence, 930);
    assert_int_equal(added(fixture, "MRN 44-3321-7, 44-3321-7 and 44-3321-7", "44-3321-7", TYPE_MRN, 900), 2);
}

static void test_a_part_or_a_longer_code_is_not_it(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, "Claim BMG-338016-A, then BMG-338016 and BMG-338016-AB", "BMG-338016-A", TYPE_CLAIM, 970), 0);
    assert_int_equal(added(fixture, "MRN 44-3321-7, then 44-3321-78", "44-3321-7", TYPE_MRN, 900), 0);
}

static void test_what_is_not_sought(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, "MRN 4433217, then 4433217", "4433217", TYPE_MRN, 900), 0);           /* one token: any pattern sees it whole */
    assert_int_equal(added(fixture, "MRN 44-3321-7, then 44-3321-7", "44-3321-7", TYPE_MRN, 700), 0);     /* in doubt */
    assert_int_equal(added(fixture, "On 3-14-2014, and 3-14-2014", "3-14-2014", TYPE_DATE, 950), 0);      /* no code */
    assert_int_equal(added(fixture, "badge 4-17, then 4-17", "4-17", TYPE_ID, 950), 0);                   /* short as a score */
    assert_int_equal(added(fixture, "unit North-West, then North-West", "North-West", TYPE_ID, 950), 0);  /* no number */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_code_is_found_again_in_full),
        cmocka_unit_test(test_a_part_or_a_longer_code_is_not_it),
        cmocka_unit_test(test_what_is_not_sought),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
