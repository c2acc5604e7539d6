/* Names of logins that are made of a name which the letter has are found, and words that only look so are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static const char rule[] = "number/login-spread";

static size_t added(struct letter_fixture *fixture, const char *text, const char *name, unsigned confidence)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, name, TYPE_NAME, confidence);
    assert_int_equal(pass_logins(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count - 1;
}

static void assert_finds(struct letter_fixture *fixture, const char *text, const char *name, const char *login)
{
    assert_int_equal(added(fixture, text, name, 950), 1);
    const struct candidate *found = &fixture->letter.candidates.items[1];
    struct view_range wanted = fixture_find(fixture, login);
    assert_string_equal(found->rule, rule);
    assert_int_equal(found->type, TYPE_USERNAME);
    assert_int_equal(found->range.start.byte, wanted.start.byte);
    assert_int_equal(found->range.end.byte, wanted.end.byte);
}

static void test_logins_of_a_name_are_found(void **state)
{
    assert_finds(*state, "Ana Kowalska came. Closed by akowalska today", "Ana Kowalska", "akowalska");
    assert_finds(*state, "Ana Kowalska came. Closed (akowals) today", "Ana Kowalska", "akowals"); /* cut */
    assert_finds(*state, "Ana Kowalska came. Closed AKOWALSKA today", "Ana Kowalska", "AKOWALSKA");
    assert_finds(*state, "KOWALSKA, ANA came. Closed amkowalska today", "KOWALSKA, ANA", "amkowalska");
    assert_finds(*state, "Ana Lee-Kowalska, RN came. Then akowalska left", "Ana Lee-Kowalska", "akowalska");
}

static void test_what_is_written_together_belongs_to_it(void **state)
{
    assert_finds(*state, "Ana Kowalska came. Then akowalska01 left", "Ana Kowalska", "akowalska01");
    assert_finds(*state, "Ana Kowalska came. Then rn_akowalska left", "Ana Kowalska", "rn_akowalska");
    assert_finds(*state, "Ana Kowalska came. Then akowalska.icu left", "Ana Kowalska", "akowalska.icu");
    assert_finds(*state, "Ana Kowalska came. Then akowalska.", "Ana Kowalska", "akowalska");
}

static void test_other_words_are_not(void **state)
{
    assert_int_equal(added(*state, "Ana Kowalska came. Kowalska left", "Ana Kowalska", 950), 0);
    assert_int_equal(added(*state, "Ana Kowalska came. Akowalska left", "Ana Kowalska", 950), 0); /* no login has one capital */
    assert_int_equal(added(*state, "Ana Kowalska came. Then akow left", "Ana Kowalska", 950), 0); /* too short a cut */
    assert_int_equal(added(*state, "Ana Kowalska came. xyzkowalska left", "Ana Kowalska", 950), 0);
    assert_int_equal(added(*state, "Ana Kowalska came. Then akowalska left", "Ana Kowalska", 879), 0); /* in doubt */
    assert_int_equal(added(*state, "Ana Arfarin came. She took warfarin", "Ana Arfarin", 950), 0);            /* a word of a list */
    assert_int_equal(added(*state, "Ana Tan came. Then atan left", "Ana Tan", 950), 0);              /* too short */
    assert_int_equal(added(*state, "Ana Kowalska came. Mail akowalska@x.example", "Ana Kowalska", 950), 0);
    assert_int_equal(added(*state, "Ana Kowalska came. See /home/akowalska", "Ana Kowalska", 950), 0);
}

static void test_nobody_named_nothing_found(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "");
    assert_int_equal(pass_logins(&fixture->letter, &error), SCRIM_OK);
    fixture_read(fixture, "closed by akowalska");
    assert_int_equal(pass_logins(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_logins_of_a_name_are_found),
        cmocka_unit_test(test_what_is_written_together_belongs_to_it),
        cmocka_unit_test(test_other_words_are_not),
        cmocka_unit_test(test_nobody_named_nothing_found),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
