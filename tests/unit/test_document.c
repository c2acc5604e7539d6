/* The way of a letter: what is hidden, what stays byte for byte, and that nothing leaves when
 * anything fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine_fixture.h"

static const struct scrim_span *span_of(const struct scrim_result *result, const char *rule)
{
    for (size_t i = 0; i < result->span_count; i++)
        if (strcmp(result->spans[i].rule, rule) == 0)
            return &result->spans[i];
    fail_msg("no span of %s", rule);
    return NULL;
}

/* Bytes outside spans are those of the input, in order, and offsets say where. */
static void assert_rest_untouched(const char *text, size_t length,
                                  const struct scrim_result *result)
{
    size_t in = 0, out = 0;

    for (size_t i = 0; i <= result->span_count; i++) {
        size_t in_end = i < result->span_count ? result->spans[i].in_start : length;
        size_t out_end = i < result->span_count ? result->spans[i].out_start : result->text_length;
        assert_int_equal(in_end - in, out_end - out);
        assert_memory_equal(text + in, result->text + out, in_end - in);
        if (i == result->span_count)
            break;
        in = result->spans[i].in_end;
        out = result->spans[i].out_end;
    }
}

static void assert_withheld(const struct scrim_result *result)
{
    assert_int_equal(result->text_length, 0);
    assert_int_equal(result->span_count, 0);
    assert_int_equal(result->replaced, 0);
    assert_string_equal(result->verdict, "withheld");
    assert_true(engine_fixture_holds(result->log, result->log_length, "{\"record\":\"header\""));
    assert_true(engine_fixture_holds(result->log, result->log_length, "\"verdict\":\"withheld\""));
    assert_false(engine_fixture_holds(result->log, result->log_length, "{\"record\":\"span\""));
    assert_true(
        engine_fixture_holds(result->summary, result->summary_length, "\"verdict\":\"withheld\""));
}

static void test_an_identifier_is_replaced_and_the_rest_stays(void **state)
{
    static const char text[] =
        "The wall was seen with zbadge 48151 in it.\r\n\r\n\tAnd \xC3\xA9 so on.\n";
    const struct scrim_result *result = engine_fixture_clean(*state, text);
    const struct scrim_span *span = span_of(result, "test/badge");

    assert_false(engine_fixture_holds(result->text, result->text_length, "48151"));
    assert_rest_untouched(text, sizeof text - 1, result);
    assert_int_equal(span->in_start, strstr(text, "48151") - text);
    assert_int_equal(span->in_end, span->in_start + 5);
    assert_string_equal(span->type, "ID");
    assert_string_equal(span->action, "surrogate");
    assert_int_equal(span->line, 1);
    assert_int_equal(span->column, span->in_start + 1);
    assert_true(span->confidence > 0.979 && span->confidence < 0.981);
    assert_false(span->review);
    assert_true(result->replaced >= 1);
}

/* An eponym stays beside the person who bears its name. */
static void test_an_eponym_stays_and_its_namesake_is_hidden(void **state)
{
    static const char text[] =
        "Mr. James Parkinson has Parkinson's disease. Mr. Parkinson fell in July. He takes "
        "levodopa for Parkinson disease, and on that day Parkinson walked here.\n";
    const struct scrim_result *result = engine_fixture_clean(*state, text);
    const char *cleaned = result->text;
    size_t kept = 0;

    assert_rest_untouched(text, sizeof text - 1, result);
    assert_true(engine_fixture_holds(cleaned, result->text_length, "Parkinson's disease."));
    assert_true(engine_fixture_holds(cleaned, result->text_length, "Parkinson disease,"));
    for (size_t i = 0; i + 9 <= result->text_length; i++)
        kept += memcmp(cleaned + i, "Parkinson", 9) == 0;
    assert_int_equal(kept, 2);
    assert_false(engine_fixture_holds(cleaned, result->text_length, "James"));
}

static void test_empty_document(void **state)
{
    const struct scrim_result *result = engine_fixture_clean(*state, "");

    assert_int_equal(result->text_length, 0);
    assert_int_equal(result->span_count, 0);
    assert_string_equal(result->verdict, "pass");
    assert_true(engine_fixture_holds(result->log, result->log_length, "\"verdict\":\"pass\""));
}

static void test_documents_of_blanks_and_marks_stay(void **state)
{
    static const char *const texts[] = {
        "\n", " \t \r\n\f\n", "----", "\xEF\xBB\xBF", "\xEF\xBB\xBFthe wall was seen\n", "the"};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const struct scrim_result *result = engine_fixture_clean(*state, texts[i]);
        assert_int_equal(result->text_length, strlen(texts[i]));
        assert_memory_equal(result->text, texts[i], result->text_length);
    }
}

static void test_the_same_original_gets_the_same_surrogate(void **state)
{
    const struct scrim_result *result =
        engine_fixture_clean(*state, "The zbadge 48151 and zbadge 16234 and zbadge 48151");

    assert_int_equal(result->span_count, 3);
    const struct scrim_span *spans = result->spans;
    assert_int_equal(spans[0].out_end - spans[0].out_start, spans[2].out_end - spans[2].out_start);
    assert_memory_equal(result->text + spans[0].out_start, result->text + spans[2].out_start,
                        spans[0].out_end - spans[0].out_start);
    assert_true(spans[0].out_end - spans[0].out_start != spans[1].out_end - spans[1].out_start ||
                memcmp(result->text + spans[0].out_start, result->text + spans[1].out_start,
                       spans[0].out_end - spans[0].out_start) != 0);
}

/* The cleaned text of a document in a scope, copied; the caller frees it. */
static char *clean_in_scope(struct engine_fixture *fixture, const char *text, const char *scope)
{
    struct scrim_request request = {.text = text,
                                    .text_length = strlen(text),
                                    .document = 1,
                                    .scope = scope,
                                    .scope_length = scope ? strlen(scope) : 0};
    const struct scrim_result *result;
    struct scrim_error error;

    assert_int_equal(scrim_process(fixture->worker, &request, &result, &error), SCRIM_OK);
    char *copy = strndup(result->text, result->text_length);
    assert_non_null(copy);
    return copy;
}

static void test_scopes_keep_documents_together_and_apart(void **state)
{
    char *first = clean_in_scope(*state, "The zbadge 48151 then zbadge 16234", "one");
    char *again = clean_in_scope(*state, "The zbadge 48151 then zbadge 16234", "one");
    char *other = clean_in_scope(*state, "The zbadge 48151 then zbadge 16234", "two");
    char *longer = clean_in_scope(*state, "The zbadge 48151 then zbadge 16234 and more of it", "one");

    assert_string_equal(first, again);
    assert_string_not_equal(first, other);
    assert_int_equal(strncmp(first, longer, strlen(first)), 0);
    free(first);
    free(again);
    free(other);
    free(longer);
}

/* Runs a dated line with an offset of the study's and what is known; NULL: nothing. */
static enum scrim_status shifted(struct engine_fixture *fixture, int64_t days, const char *known,
                                 const struct scrim_result **result)
{
    static const char text[] = "Seen on March 14, 2013 in the morning.";
    struct scrim_request request = {.text = text, .text_length = sizeof text - 1, .document = 1,
                                    .known = known, .known_length = known ? strlen(known) : 0,
                                    .shift_days = days};
    struct scrim_error error;
    return scrim_process(fixture->worker, &request, result, &error);
}

static void test_a_study_gives_its_own_offset(void **state)
{
    const struct scrim_result *result;

    assert_int_equal(shifted(*state, -14, NULL, &result), SCRIM_OK);
    assert_true(engine_fixture_holds(result->text, result->text_length, "February 28, 2013"));
    assert_int_equal(shifted(*state, -14, "{\"shift_days\":-14}", &result), SCRIM_OK);
    assert_true(engine_fixture_holds(result->text, result->text_length, "February 28, 2013"));
    assert_int_equal(shifted(*state, -14, "{\"shift_days\":-7}", &result), SCRIM_CONFIGURATION);
    assert_withheld(result);
    assert_int_equal(shifted(*state, 100000, NULL, &result), SCRIM_OK);
    assert_int_equal(shifted(*state, 100001, NULL, &result), SCRIM_CONFIGURATION);
    assert_int_equal(shifted(*state, INT64_MIN, NULL, &result), SCRIM_CONFIGURATION);
    assert_withheld(result);
}

static void test_a_worker_remembers_nothing(void **state)
{
    struct engine_fixture *fixture = *state;
    char *alone = clean_in_scope(fixture, "zbadge 16234", "scope");

    free(clean_in_scope(
        fixture,
        "zbadge 48151 and Dr. Maria Delgado, and much more of a letter than the other one.",
        "scope"));
    char *after = clean_in_scope(fixture, "zbadge 16234", "scope");
    assert_string_equal(alone, after);
    free(alone);
    free(after);
}

static void test_refused_input_is_withheld(void **state)
{
    static const struct {
        const char *text;
        size_t length;
    } bad[] = {{"zbadge 48151 \xFF", 14},
               {"zbadge 48151 \xC3", 14},
               {"zbadge\0 48151", 13},
               {"\xED\xA0\x80zbadge 48151", 15}};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const struct scrim_result *result;
        struct scrim_error error;
        assert_int_equal(engine_fixture_run(*state, bad[i].text, bad[i].length, &result, &error),
                         SCRIM_REFUSED);
        assert_withheld(result);
        assert_int_equal(error.status, SCRIM_REFUSED);
        assert_null(strstr(error.message, "48151"));
        assert_true(strlen(error.message) > 0);
    }
}

static void test_after_a_refusal_the_worker_goes_on(void **state)
{
    const struct scrim_result *result;
    struct scrim_error error;

    assert_int_equal(engine_fixture_run(*state, "\xFF", 1, &result, &error), SCRIM_REFUSED);
    result = engine_fixture_clean(*state, "with zbadge 48151");
    assert_int_equal(result->span_count, 1);
    assert_string_equal(result->verdict, "pass");
}

static void small(struct scrim_options *options)
{
    options->maximum_size = 20;
}

static int small_setup(void **state)
{
    return engine_fixture_make(state, small);
}

static void test_a_document_may_be_as_large_as_the_limit(void **state)
{
    const struct scrim_result *result;
    struct scrim_error error;

    assert_int_equal(engine_fixture_run(*state, "the wall zbadge 4815", 20, &result, &error),
                     SCRIM_OK);
    assert_int_equal(engine_fixture_run(*state, "the wall zbadge 48151", 21, &result, &error),
                     SCRIM_REFUSED);
    assert_withheld(result);
}

static void find_only(struct scrim_options *options)
{
    options->find_only = true;
}

static int find_only_setup(void **state)
{
    return engine_fixture_make(state, find_only);
}

static void test_scan_finds_and_replaces_nothing(void **state)
{
    const struct scrim_result *result = engine_fixture_clean(*state, "with zbadge 48151");

    assert_int_equal(result->text_length, 0);
    assert_int_equal(result->span_count, 1);
    assert_string_equal(result->spans[0].action, "none");
    assert_true(engine_fixture_holds(result->log, result->log_length, "\"action\":\"none\""));
    assert_false(engine_fixture_holds(result->log, result->log_length, "\"out\":"));
}

static void exhaustive(struct scrim_options *options)
{
    options->exhaustive = true;
    options->find_only = true;
}

static int exhaustive_setup(void **state)
{
    return engine_fixture_make(state, exhaustive);
}

static void test_exhaustive_search_finds_the_same(void **state)
{
    const struct scrim_result *result =
        engine_fixture_clean(*state, "with zbadge 48151 and zlocker 16234");

    assert_int_equal(result->span_count, 2);
    assert_string_equal(result->spans[0].rule, "test/badge");
    assert_string_equal(result->spans[1].rule, "test/doubt");
}

static void test_a_request_of_a_later_version_is_withheld(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_request request = {.text = "zbadge 48151", .text_length = 12, .document = 1};
    const struct scrim_result *result;
    struct scrim_error error;

    request.reserved[3] = "asked for";
    assert_int_equal(scrim_process(fixture->worker, &request, &result, &error), SCRIM_USAGE);
    assert_int_equal(result->text_length, 0);
    assert_string_equal(result->verdict, "withheld");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_identifier_is_replaced_and_the_rest_stays),
        cmocka_unit_test(test_an_eponym_stays_and_its_namesake_is_hidden),
        cmocka_unit_test(test_empty_document),
        cmocka_unit_test(test_documents_of_blanks_and_marks_stay),
        cmocka_unit_test(test_the_same_original_gets_the_same_surrogate),
        cmocka_unit_test(test_scopes_keep_documents_together_and_apart),
        cmocka_unit_test(test_a_study_gives_its_own_offset),
        cmocka_unit_test(test_a_worker_remembers_nothing),
        cmocka_unit_test(test_refused_input_is_withheld),
        cmocka_unit_test(test_after_a_refusal_the_worker_goes_on),
        cmocka_unit_test(test_a_request_of_a_later_version_is_withheld),
        cmocka_unit_test_setup_teardown(test_a_document_may_be_as_large_as_the_limit, small_setup,
                                        engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_scan_finds_and_replaces_nothing, find_only_setup,
                                        engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_exhaustive_search_finds_the_same, exhaustive_setup,
                                        engine_fixture_teardown),
    };
    return cmocka_run_group_tests(tests, engine_fixture_setup, engine_fixture_teardown);
}
