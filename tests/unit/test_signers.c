/* Initials of who dictated and typed are found where they stand apart, and other pairs of short words are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

/* Lines of running text, so that empty lines are none of a letter in double spacing. */
#define BEFORE                                                                                                    \
    "The note of the day before is long enough to be running text in the lines of this very letter, and the line\n" \
    "below it is so as well, because nothing but the blank line behind both of them is to part what stands here.\n\n"

static size_t added(struct letter_fixture *fixture, const char *text)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    assert_int_equal(pass_signers(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count;
}

static void test_who_dictated_and_who_typed(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, BEFORE "JSK/mlt\n"), 2);
    assert_non_null(fixture_candidate(fixture, "name/signers", "JSK", 0));
    assert_non_null(fixture_candidate(fixture, "name/signers", "mlt", 0));
    assert_int_equal(added(fixture, BEFORE "JSK:mlt      D: 3/4/14\n"), 2);
    assert_int_equal(added(fixture, BEFORE "jsk:kt\n"), 2);
    assert_int_equal(added(fixture, BEFORE "VLT/sa/rd\n"), 3);
    assert_int_equal(added(fixture, BEFORE "[JS/kt]\n"), 2);
    assert_int_equal(added(fixture, BEFORE "J.S./k.t.\n"), 2);
    assert_non_null(fixture_candidate(fixture, "name/signers", "J.S.", 0));
    assert_int_equal(added(fixture, BEFORE "JS / kt\n"), 2);
    assert_int_equal(added(fixture, BEFORE "Dictated, not read - JS/kt\n"), 2);
    assert_int_equal(added(fixture, BEFORE "JS/KT\n"), 2); /* at the end of the letter */
}

static void test_what_is_no_signature(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, BEFORE "he/she\n"), 0);
    assert_int_equal(added(fixture, BEFORE "BP: was\n"), 0);
    assert_int_equal(added(fixture, BEFORE "BP:was\n"), 0);
    assert_int_equal(added(fixture, BEFORE "saw JS/kt with Maria\n"), 0);
    assert_int_equal(added(fixture, BEFORE "CA/MD\n"), 0); /* short forms of something else */
    assert_int_equal(added(fixture, BEFORE "JS/kt/\n"), 0);
    assert_int_equal(added(fixture, BEFORE "JS/kt4\n"), 0);
    assert_int_equal(added(fixture, BEFORE "MD/phd\n\n" BEFORE BEFORE BEFORE BEFORE BEFORE BEFORE BEFORE BEFORE BEFORE BEFORE), 0);
    assert_int_equal(added(fixture, BEFORE "ab/cd/ef/gh/ij\n"), 0);
    assert_int_equal(added(fixture, ""), 0);
}

static void test_who_signs_several_entries(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(added(fixture, BEFORE "Seen by the wall.      nba\nSeen at the wall.      nba\n"), 2);
    assert_int_equal(added(fixture, BEFORE "Seen by the wall. nba\n\nSeen at the wall. nba\n"), 2);
    assert_int_equal(added(fixture, BEFORE "Seen by the wall.      nba\nSeen at the wall.      nbc\n"), 0);
    assert_int_equal(added(fixture, BEFORE "Seen by the wall.      seen\nSeen at the wall.      seen\n"), 0); /* a word */
    assert_int_equal(added(fixture, BEFORE "Seen by the wall.      md\nSeen at the wall.      md\n"), 0);     /* a degree */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_who_dictated_and_who_typed),
        cmocka_unit_test(test_what_is_no_signature),
        cmocka_unit_test(test_who_signs_several_entries),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
