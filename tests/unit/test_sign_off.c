/* One letter in a line of its own is who signs, where somebody's name begins with it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

/* Lines of running text, so that empty lines are none of a letter in double spacing. */
#define BEFORE                                                                                                          \
    "Zoltan wrote on the day before, and what he wrote is long enough to be running text in the lines of this letter,\n" \
    "and the line below it is so as well, because nothing but the blank line behind both of them is to part them.\n"

static size_t added(struct letter_fixture *fixture, const char *text, unsigned confidence)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, "Zoltan", TYPE_NAME, confidence);
    assert_int_equal(pass_sign_off(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count - 1;
}

static void test_who_signs(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, BEFORE "\nZ.\n", 950), 1);
    assert_non_null(fixture_candidate(fixture, "name/sign-off", "Z.", 0));
    assert_int_equal(added(fixture, BEFORE "\nZ\n\n" BEFORE, 950), 1);
}

static void test_what_signs_nothing(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, BEFORE "\nQ.\n", 950), 0);            /* nobody's */
    assert_int_equal(added(fixture, BEFORE "\nZ. is here\n", 950), 0);    /* not alone */
    assert_int_equal(added(fixture, BEFORE "\nZ.\n", 700), 0);            /* his name is in doubt */
    assert_int_equal(added(fixture, BEFORE "\nY.\n\n" BEFORE "\nZ.\n", 950), 0); /* headings */
    assert_int_equal(added(fixture, BEFORE "\nV.\n\n" BEFORE "\nZ.\n", 950), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_who_signs),
        cmocka_unit_test(test_what_signs_nothing),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
