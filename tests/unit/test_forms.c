/* The blanks of a form that is to be filled in are no traces of a redaction; those of a redacted letter are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static void add_marker(struct letter_fixture *fixture, size_t start, size_t end)
{
    struct scrim_error error;
    struct candidate candidate = {.range = {{(uint32_t)start}, {(uint32_t)end}}, .rule = "test/marker", .type = TYPE_MARKER,
                                  .guess = TYPE_NONE, .confidence = 950};
    assert_int_equal(letter_add(&fixture->letter, &candidate, &error), SCRIM_OK);
}

/* Every run of underscores and slashes, and every XXX, as a marker; how many of them the pass leaves. */
static size_t markers_left(struct letter_fixture *fixture, const char *text)
{
    struct scrim_error error;
    size_t left = 0;

    fixture_read(fixture, text);
    struct slice view = fixture->letter.view.text;
    for (size_t i = 0; i < view.length; i++) {
        size_t end = i;
        while (end < view.length && (view.data[end] == '_' || view.data[end] == '/' || view.data[end] == 'X'))
            end++;
        if (end > i + 2) {
            add_marker(fixture, i, end);
            i = end;
        }
    }
    assert_int_equal(pass_forms(&fixture->letter, &error), SCRIM_OK);
    for (size_t i = 0; i < fixture->letter.candidates.count; i++)
        left += fixture->letter.candidates.items[i].fate != FATE_REJECTED;
    return left;
}

static void test_a_form_has_no_traces(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(markers_left(fixture, "Name: ______\nBorn: ___/___/____\nEmployer? ______\n"), 0);
    assert_int_equal(markers_left(fixture, "Name: ______  Phone (home) ____\nTell us:\n_______________\n_______________\n"), 0);
    assert_int_equal(markers_left(fixture, "1. ____ 2. ____ 3. ____ Pay: $____ A: ____ B: ____ or yes, on ____.\n"), 0);
}

static void test_a_redacted_letter_keeps_them(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(markers_left(fixture, "Name: ______\nBorn: ______\nClaim: ______\n\nMr. ______ was seen by Dr. ______.\n"), 5);
    assert_int_equal(markers_left(fixture, "Name: ______\nBorn: ______\nClaim: ______\n\nMr. XXXX was seen.\n"), 4);
    assert_int_equal(markers_left(fixture, "Name: ______\nBorn: ______\n\nHe was seen.\n"), 2);
}

/* SURE holes of .9 and one double blank of .64; whether that is believed. */
static bool is_slip_believed(struct letter_fixture *fixture, size_t sure)
{
    struct scrim_error error;
    struct candidate gap = {.rule = "test/gap", .type = TYPE_GAP, .guess = TYPE_NAME, .confidence = 900};

    fixture_read(fixture, "one  two  three  four  five");
    for (size_t i = 0; i < sure; i++)
        assert_int_equal(letter_add(&fixture->letter, &gap, &error), SCRIM_OK);
    gap.confidence = 640;
    assert_int_equal(letter_add(&fixture->letter, &gap, &error), SCRIM_OK);
    assert_int_equal(pass_forms(&fixture->letter, &error), SCRIM_OK);
    for (size_t i = 0; i < sure; i++)
        assert_int_equal(fixture->letter.candidates.items[i].fate, FATE_OPEN);
    return fixture->letter.candidates.items[sure].fate == FATE_OPEN;
}

static void test_blanks_beside_boxes_are_to_be_filled_in(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(markers_left(fixture, "Mr. XXXX came.\nFax: ______\n[ ] Off until ____ at most\n[x] Back\n"), 1);
    assert_int_equal(markers_left(fixture, "Mr. ______ came.\nFax: ______\n[ ] Off until ____ at most\n[x] Back\n"), 1);
    assert_int_equal(markers_left(fixture, "Mr. XXXX came.\nFax: ______\n[ ] Off until ____ at most\n"), 3); /* one box is no form */
    assert_int_equal(markers_left(fixture, "Mr. XXXX came.\nFax: ______\n[1] Off until ____ at most\n[y] Back\n"), 3);
}

static void test_a_template_has_nobody_in_it(void **state)
{
    struct letter_fixture *fixture = *state;
    static const char template[] = "Dear Mr. ______ , I saw the worker on ______ . The worker is a ____-year-old ______ with ______ .\n[ ] May work\n[ ] May not\n";
    static const char redacted[] = "Dear Mr. ______ , I saw the worker on ______ . The worker is a ____-year-old ______ with ______ .\nMay work\n";

    assert_int_equal(markers_left(fixture, template), 0);
    assert_int_equal(markers_left(fixture, redacted), 5);
}

static void test_a_slip_is_a_hole_beside_sure_ones(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_false(is_slip_believed(fixture, 0));
    assert_false(is_slip_believed(fixture, 2));
    assert_true(is_slip_believed(fixture, 3));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_form_has_no_traces),
        cmocka_unit_test(test_a_redacted_letter_keeps_them),
        cmocka_unit_test(test_blanks_beside_boxes_are_to_be_filled_in),
        cmocka_unit_test(test_a_template_has_nobody_in_it),
        cmocka_unit_test(test_a_slip_is_a_hole_beside_sure_ones),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
