/* Invisible payload becomes spans of its own, or goes with the span that covers a part of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/hidden.h"

/* Tag characters that spell "ab"; a right-to-left override and its end; three variation selectors.
 */
#define TAGS "\xF3\xA0\x81\xA1\xF3\xA0\x81\xA2"
#define OVERRIDE "\xE2\x80\xAE"
#define SELECTORS "\xEF\xB8\x80\xEF\xB8\x81\xEF\xB8\x82"
#define SOFT_HYPHEN "\xC2\xAD"

static void add_hidden(struct letter_fixture *fixture, enum action action)
{
    struct scrim_error error;
    assert_int_equal(hidden_add(&fixture->letter, action, &fixture->spans, &error), SCRIM_OK);
    for (size_t i = 1; i < fixture->spans.count; i++)
        assert_true(fixture->spans.items[i - 1].document.end.byte <=
                    fixture->spans.items[i].document.start.byte);
}

static void assert_document(const struct letter_fixture *fixture, size_t index, const char *piece)
{
    assert_true(index < fixture->spans.count);
    struct document_range range = fixture->spans.items[index].document;
    assert_true(slice_equal(slice_of(fixture->letter.decoded.text.data + range.start.byte,
                                     range.end.byte - range.start.byte),
                            slice_from_string(piece)));
}

static void test_payload_is_a_span(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "She was " TAGS "seen.");
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 1);
    assert_document(fixture, 0, TAGS);
    const struct span *span = &fixture->spans.items[0];
    assert_int_equal(span->type, TYPE_HIDDEN);
    assert_int_equal(span->action, ACTION_REDACT);
    assert_int_equal(span->guess, TYPE_NONE);
    assert_string_equal(span->rule, "hidden/payload");
    assert_false(span->review);
    assert_int_equal(span->view.start.byte, span->view.end.byte);
}

static void test_each_kind_of_payload(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "She " TAGS "was " OVERRIDE "seen " SELECTORS "today.");
    add_hidden(fixture, ACTION_KEEP);
    assert_int_equal(fixture->spans.count, 3);
    assert_document(fixture, 0, TAGS);
    assert_document(fixture, 1, OVERRIDE);
    assert_document(fixture, 2, SELECTORS);
    assert_int_equal(fixture->spans.items[2].action, ACTION_KEEP);
}

static void test_harmless_invisible_characters_are_no_payload(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "\xEF\xBB\xBFShe was ex" SOFT_HYPHEN "amined.");
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 0);
    fixture_read(fixture, "");
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 0);
}

static void test_payload_inside_a_span_goes_with_it(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "saw Del" TAGS "gado today");
    fixture_span(fixture, "Delgado", TYPE_NAME);
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 1);
    assert_document(fixture, 0, "Del" TAGS "gado");
    assert_int_equal(fixture->spans.items[0].type, TYPE_NAME);
}

static void test_payload_beside_spans_stays_apart(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "saw Maria and " TAGS " then Delgado " OVERRIDE "today");
    fixture_span(fixture, "Maria", TYPE_NAME);
    fixture_span(fixture, "Delgado", TYPE_NAME);
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 4);
    assert_document(fixture, 0, "Maria");
    assert_document(fixture, 1, TAGS);
    assert_document(fixture, 2, "Delgado");
    assert_document(fixture, 3, OVERRIDE);
}

static void test_a_span_that_covers_a_part_takes_it_whole(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "saw Delgado" TAGS " today");
    struct span *span = fixture_span(fixture, "Delgado", TYPE_NAME);
    span->document.start.byte = 4;
    span->document.end.byte = 4 + 7 + 4; /* one of the two tag characters */
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 1);
    assert_document(fixture, 0, "Delgado" TAGS);

    fixture_read(fixture, "saw " TAGS "Delgado today");
    span = fixture_span(fixture, "Delgado", TYPE_NAME);
    span->document.start.byte = 4 + 4;
    span->document.end.byte = 4 + 8 + 7;
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 1);
    assert_document(fixture, 0, TAGS "Delgado");
}

static void test_payload_between_two_spans_it_touches_leaves_them_disjoint(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria" TAGS "Delgado");
    struct span *first = fixture_span(fixture, "Maria", TYPE_NAME);
    first->document = (struct document_range){{0}, {5 + 4}};
    struct span *second = fixture_span(fixture, "Delgado", TYPE_NAME);
    second->document = (struct document_range){{5 + 4}, {5 + 8 + 7}};
    add_hidden(fixture, ACTION_REDACT);
    assert_int_equal(fixture->spans.count, 2);
    assert_int_equal(fixture->spans.items[0].document.start.byte, 0);
    assert_int_equal(fixture->spans.items[1].document.end.byte, 5 + 8 + 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_payload_is_a_span),
        cmocka_unit_test(test_each_kind_of_payload),
        cmocka_unit_test(test_harmless_invisible_characters_are_no_payload),
        cmocka_unit_test(test_payload_inside_a_span_goes_with_it),
        cmocka_unit_test(test_payload_beside_spans_stays_apart),
        cmocka_unit_test(test_a_span_that_covers_a_part_takes_it_whole),
        cmocka_unit_test(test_payload_between_two_spans_it_touches_leaves_them_disjoint),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
