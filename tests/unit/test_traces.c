/* Names are cut beside the traces of an earlier redaction, and what only says what stood there is no name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

/* The candidate NAME of TYPE after the pass over a text with the marker "XXXX"; its fate and range tell. */
static const struct candidate *after(struct letter_fixture *fixture, const char *text, const char *name, enum type type)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, "XXXX", TYPE_MARKER, 970);
    size_t added = fixture_add(fixture, name, type, 900);
    assert_int_equal(pass_traces(&fixture->letter, &error), SCRIM_OK);
    return &fixture->letter.candidates.items[added];
}

static void assert_cut(struct letter_fixture *fixture, const char *text, const char *name, enum type type, const char *rest)
{
    const struct candidate *candidate = after(fixture, text, name, type);
    struct view_range wanted = fixture_find(fixture, rest);

    assert_int_equal(candidate->fate, FATE_OPEN);
    assert_int_equal(candidate->range.start.byte, wanted.start.byte);
    assert_int_equal(candidate->range.end.byte, wanted.end.byte);
}

static void test_a_name_ends_beside_a_trace(void **state)
{
    assert_cut(*state, "saw XXXX Kowalska today", "XXXX Kowalska", TYPE_NAME, "Kowalska");
    assert_cut(*state, "saw Maria XXXX today", "Maria XXXX", TYPE_NAME, "Maria");
    assert_cut(*state, "at XXXX Kowalska Clinic", "XXXX Kowalska Clinic", TYPE_FACILITY, "Kowalska Clinic");
    assert_cut(*state, "saw Maria XXXX Kowalska", "Maria XXXX Kowalska", TYPE_NAME, "Maria XXXX Kowalska"); /* inside: as it was */
    assert_cut(*state, "saw Maria today, XXXX", "Maria", TYPE_NAME, "Maria");
}

static void test_what_only_says_what_it_is_goes(void **state)
{
    assert_int_equal(after(*state, "at XXXX Hospital today", "XXXX Hospital", TYPE_FACILITY)->fate, FATE_REJECTED);
    assert_int_equal(after(*state, "saw XXXX today", "XXXX", TYPE_NAME)->fate, FATE_REJECTED);
    assert_int_equal(after(*state, "on XXXX Street today", "XXXX Street", TYPE_STREET)->fate, FATE_REJECTED);
}

static void test_others_are_left_alone(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    assert_int_equal(after(fixture, "on XXXX 2014 today", "XXXX 2014", TYPE_DATE)->fate, FATE_OPEN);
    fixture_read(fixture, "saw XXXX Kowalska today"); /* no marker was found */
    size_t added = fixture_add(fixture, "XXXX Kowalska", TYPE_NAME, 900);
    struct view_range whole = fixture->letter.candidates.items[added].range;
    assert_int_equal(pass_traces(&fixture->letter, &error), SCRIM_OK);
    assert_memory_equal(&fixture->letter.candidates.items[added].range, &whole, sizeof whole);
    fixture_read(fixture, "");
    assert_int_equal(pass_traces(&fixture->letter, &error), SCRIM_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_name_ends_beside_a_trace),
        cmocka_unit_test(test_what_only_says_what_it_is_goes),
        cmocka_unit_test(test_others_are_left_alone),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
