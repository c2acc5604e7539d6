/* What a caller gets of a document: verdict, log, summary, spans in every unit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine_fixture.h"

static size_t count_of(const char *text, size_t length, const char *piece)
{
    size_t count = 0;
    for (const char *at = text;
         (at = memmem(at, length - (size_t)(at - text), piece, strlen(piece))) != NULL; at++)
        count++;
    return count;
}

static bool log_holds(const struct scrim_result *result, const char *piece)
{
    return engine_fixture_holds(result->log, result->log_length, piece);
}

static void test_the_log_has_a_header_spans_and_a_summary(void **state)
{
    const struct scrim_result *result =
        engine_fixture_clean(*state, "with zbadge 48151 and zbadge 16234");

    assert_int_equal(count_of(result->log, result->log_length, "\n"), 4);
    assert_int_equal(count_of(result->log, result->log_length, "{\"record\":\"span\""), 2);
    assert_true(strncmp(result->log, "{\"record\":\"header\"", 18) == 0);
    assert_true(log_holds(result, "\"document\":1"));
    assert_true(log_holds(result, "\"profile\":\"research\""));
    assert_true(log_holds(result, "\"key\":\"ephemeral\""));
    assert_true(log_holds(result, "\"scope\":\"document\""));
    assert_true(log_holds(result, "\"offsets\":\"bytes\""));
    assert_true(log_holds(result, "\"encoding\":\"UTF-8\""));
    assert_true(log_holds(result, "\"in\":[12,17]"));
    assert_true(log_holds(result, "\"rule\":\"test/badge\""));
    assert_true(log_holds(result, "\"by_type\":{\"ID\":2}"));
    assert_true(log_holds(result, "\"bytes_in\":34"));
    assert_true(log_holds(result, "\"verdict\":\"pass\""));
}

static void test_log_and_summary_hold_no_original(void **state)
{
    const struct scrim_result *result =
        engine_fixture_clean(*state, "with zbadge 48151 of Dr. Maria Delgado");

    assert_false(log_holds(result, "48151"));
    assert_false(log_holds(result, "Delgado"));
    assert_false(engine_fixture_holds(result->summary, result->summary_length, "48151"));
    assert_int_equal(count_of(result->summary, result->summary_length, "\n"), 1);
    assert_true(engine_fixture_holds(result->summary, result->summary_length, "\"ID\":\"<5\""));
}

static void test_digests_are_the_same_for_the_same_data(void **state)
{
    struct engine_fixture *fixture = *state, other;
    const char *digest;

    engine_fixture_folder(&other);
    engine_fixture_start(&other);
    const struct scrim_result *first = engine_fixture_clean(fixture, "the"),
                              *second = engine_fixture_clean(&other, "the");
    digest = memmem(first->log, first->log_length, "\"rules\":", 8);
    assert_non_null(digest);
    assert_true(digest[9] != '"'); /* not empty */
    assert_true(memmem(second->log, second->log_length, digest, 8 + 18 + 1 + 15 + 18) != NULL);
    engine_fixture_stop(&other);
    engine_fixture_write(&other, "test.pat",
                         "rule test/other\n  type ID\n  trigger word zother\n  confidence 0.9\n  "
                         "regex zother (?<hide>\\d+)\n  hit zother {12}\n  miss zother\n");
    engine_fixture_start(&other);
    second = engine_fixture_clean(&other, "the");
    assert_true(memmem(second->log, second->log_length, digest, 8 + 18) == NULL);
    engine_fixture_close(&other);
}

static void test_doubt_makes_the_verdict_review(void **state)
{
    const struct scrim_result *result = engine_fixture_clean(*state, "with zlocker 48151");

    assert_string_equal(result->verdict, "review");
    assert_int_equal(result->in_review, 1);
    assert_true(result->spans[0].review);
    assert_true(result->spans[0].confidence > 0.5999 && result->spans[0].confidence < 0.6001); /* what the rule says */
    assert_false(engine_fixture_holds(result->text, result->text_length,
                                      "48151")); /* in doubt, and replaced */
    assert_true(log_holds(result, "\"review\":true"));
    assert_true(log_holds(result, "\"review\":1"));
    assert_true(log_holds(result, "\"verdict\":\"review\""));
    assert_null(result->reason); /* of one span, not of the letter */
}

static void test_an_unreadable_letter_is_reviewed_with_the_reason(void **state)
{
    const struct scrim_result *result = engine_fixture_clean(*state, "{\\rtf1 the wall was seen}");

    assert_string_equal(result->verdict, "review");
    assert_int_equal(result->in_review, 0);
    assert_true(log_holds(result, "\"reason\":\"rtf\""));
    assert_string_equal(result->reason, "rtf");
    assert_true(result->text_length > 0);
}

static void test_a_refused_document_says_refused(void **state)
{
    const struct scrim_result *result;
    struct scrim_error error;

    assert_int_equal(engine_fixture_run(*state, "zbadge 48151\xFF", 13, &result, &error),
                     SCRIM_REFUSED);
    assert_true(log_holds(result, "\"reason\":\"refused\""));
    assert_string_equal(result->reason, "refused");
    assert_true(log_holds(result, "\"bytes_in\":13"));
    assert_true(log_holds(result, "\"bytes_out\":0"));
    assert_int_equal(count_of(result->log, result->log_length, "\n"), 2);
}

/* Why a document was withheld by the caller, in the one word of its log. */
static void test_withheld_documents_say_why(void **state)
{
    static const struct {
        enum scrim_status status;
        const char *reason;
    } rows[] = {{SCRIM_REFUSED, "\"reason\":\"refused\""}, {SCRIM_SELF_CHECK, "\"reason\":\"self-check\""},
                {SCRIM_TRY_AGAIN, "\"reason\":\"memory\""}, {SCRIM_IO, "\"reason\":\"error\""}};
    struct engine_fixture *fixture = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct scrim_result *result;
        struct scrim_request request = {.text = "zbadge 48151", .text_length = 12, .document = 7};
        scrim_withhold(fixture->worker, &request, rows[i].status, &result);
        assert_true(log_holds(result, rows[i].reason));
        assert_true(log_holds(result, "\"document\":7"));
        assert_int_equal(result->text_length, 0);
        assert_string_equal(result->verdict, "withheld");
        assert_false(log_holds(result, "48151"));
    }
}

static void withhold(struct scrim_options *options)
{
    options->withhold_on_review = true;
}

static int withhold_setup(void **state)
{
    return engine_fixture_make(state, withhold);
}

static void test_review_withholds_where_asked(void **state)
{
    const struct scrim_result *result;
    struct scrim_error error;

    assert_int_equal(engine_fixture_run(*state, "with zlocker 48151", 18, &result, &error),
                     SCRIM_REFUSED);
    assert_string_equal(result->verdict, "withheld");
    assert_int_equal(result->text_length, 0);
    assert_int_equal(engine_fixture_run(*state, "{\\rtf1 the wall}", 16, &result, &error),
                     SCRIM_REFUSED);
    assert_non_null(strstr(error.message, "rtf"));
    assert_int_equal(engine_fixture_run(*state, "with zbadge 48151", 17, &result, &error),
                     SCRIM_OK);
    assert_string_equal(result->verdict, "pass");
}

static void recipient(struct scrim_options *options)
{
    options->log_for_recipient = true;
}

static int recipient_setup(void **state)
{
    return engine_fixture_make(state, recipient);
}

static void test_a_recipients_log_has_no_offsets_of_the_input(void **state)
{
    const struct scrim_result *result = engine_fixture_clean(*state, "with zbadge 48151");

    assert_false(log_holds(result, "\"in\":"));
    assert_false(log_holds(result, "\"bytes_in\":"));
    assert_true(log_holds(result, "\"out\":[12,"));
}

static const char wide_text[] =
    "\xC3\xA9 \xF0\x9F\x98\x80 zbadge 48151\nzbadge 16234"; /* e acute, a face: 2 and 4 bytes */

static void assert_first_span(struct engine_fixture *fixture, size_t start, const char *unit)
{
    const struct scrim_result *result = engine_fixture_clean(fixture, wide_text);

    assert_int_equal(result->span_count, 2);
    assert_int_equal(result->spans[0].in_start, start);
    assert_int_equal(result->spans[0].in_end, start + 5);
    assert_int_equal(result->spans[0].out_start, start);
    assert_int_equal(result->spans[0].line, 1);
    assert_int_equal(result->spans[0].column, 12);
    assert_int_equal(result->spans[1].line, 2);
    assert_int_equal(result->spans[1].column, 8);
    assert_true(log_holds(result, unit));
}

static void test_offsets_in_bytes(void **state)
{
    assert_first_span(*state, 15, "\"offsets\":\"bytes\"");
}

static void test_offsets_in_code_points(void **state)
{
    assert_first_span(*state, 11, "\"offsets\":\"codepoints\"");
}

static void test_offsets_in_utf16(void **state)
{
    assert_first_span(*state, 12, "\"offsets\":\"utf16\"");
}

static void latin1(struct scrim_options *options)
{
    options->encoding = "windows-1252";
}

static int latin1_setup(void **state)
{
    return engine_fixture_make(state, latin1);
}

static void test_offsets_in_bytes_of_another_encoding(void **state)
{
    const struct scrim_result *result =
        engine_fixture_clean(*state, "caf\xE9 \x93zbadge 48151\x94");

    assert_int_equal(result->span_count, 1);
    assert_int_equal(result->spans[0].in_start, 13);
    assert_int_equal(result->spans[0].in_end, 18);
    assert_int_equal(result->spans[0].out_start, 13);
    assert_memory_equal(result->text, "caf\xE9 \x93zbadge ", 13);
    assert_int_equal((unsigned char)result->text[result->text_length - 1], 0x94);
    assert_true(log_holds(result, "windows-1252"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_log_has_a_header_spans_and_a_summary),
        cmocka_unit_test(test_log_and_summary_hold_no_original),
        cmocka_unit_test(test_digests_are_the_same_for_the_same_data),
        cmocka_unit_test(test_doubt_makes_the_verdict_review),
        cmocka_unit_test(test_an_unreadable_letter_is_reviewed_with_the_reason),
        cmocka_unit_test(test_a_refused_document_says_refused),
        cmocka_unit_test(test_withheld_documents_say_why),
        cmocka_unit_test(test_offsets_in_bytes),
        cmocka_unit_test_setup_teardown(test_review_withholds_where_asked, withhold_setup,
                                        engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_a_recipients_log_has_no_offsets_of_the_input,
                                        recipient_setup, engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_offsets_in_code_points, engine_fixture_setup_code_points,
                                        engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_offsets_in_utf16, engine_fixture_setup_utf16,
                                        engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_offsets_in_bytes_of_another_encoding, latin1_setup,
                                        engine_fixture_teardown),
    };
    return cmocka_run_group_tests(tests, engine_fixture_setup, engine_fixture_teardown);
}
