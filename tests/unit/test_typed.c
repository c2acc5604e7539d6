/* Texts that are one identifier: replaced as a letter of the same scope would have it, whatever the
 * passes see in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine_fixture.h"

/* The request for a text; with an offset of -91 days, so that tests can name the day that comes
 * out. */
static struct scrim_request request_for(const char *type, const char *text)
{
    return (struct scrim_request){.text = text,
                                  .text_length = strlen(text),
                                  .document = 1,
                                  .scope = "p1",
                                  .scope_length = 2,
                                  .shift_days = -91,
                                  .type = type};
}

static enum scrim_status process(struct engine_fixture *fixture, struct scrim_request request,
                                 char out[256])
{
    const struct scrim_result *result;
    struct scrim_error error = {0};
    enum scrim_status status = scrim_process(fixture->worker, &request, &result, &error);
    assert_true(result->text_length < 256);
    memcpy(out, result->text, result->text_length);
    out[result->text_length] = '\0';
    return status;
}

static void assert_becomes(void **state, const char *type, const char *text, const char *wanted)
{
    char out[256];
    assert_int_equal(process(*state, request_for(type, text), out), SCRIM_OK);
    assert_string_equal(out, wanted);
}

static void test_types_and_their_parts_are_known(void **state)
{
    static const char *const good[] = {"DATE",
                                       "MRN",
                                       "NAME",
                                       "NAME.other",
                                       "NAME.surname",
                                       "NAME.relative.given",
                                       "NAME.given.clinician",
                                       "DATE.day-first"};
    static const char *const bad[] = {"",
                                      "MNR",
                                      "mrn",
                                      "MRN.given",
                                      "MRN.",
                                      "NAME.",
                                      "NAME..given",
                                      "NAME.given.surname",
                                      "NAME.x",
                                      "DATE.given",
                                      "NAME.patient.other",
                                      "GAP",
                                      "MARKER",
                                      "HIDDEN",
                                      "PROTECT"};
    struct scrim_error error;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_int_equal(scrim_type_check(good[i], &error), SCRIM_OK);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(scrim_type_check(bad[i], &error), SCRIM_CONFIGURATION);
    scrim_type_check("MNR", &error);
    assert_non_null(strstr(error.message, "MRN"));
}

static void test_dates_move_in_the_form_they_have(void **state)
{
    assert_becomes(state, "DATE", "2014-07-03", "2014-04-03");
    assert_becomes(state, "DATE", "  July 3, 2014 ", "  April 3, 2014 ");
    assert_becomes(state, "DATE", "2014-07-03T10:30:00Z", "2014-04-03T10:30:00Z");
    assert_becomes(state, "DATE", "2014-07-03 10:30", "2014-04-03 10:30");
    assert_becomes(state, "DATE", "07/23/2014", "04/23/2014");
}

static void test_a_date_needs_no_word_that_says_so(void **state)
{
    assert_becomes(state, "DATE", "20140703", "20140403");
    assert_becomes(state, "DATE", "2014-07", "2014-04");
    assert_becomes(state, "DATE", "2014", "2014");
    assert_becomes(state, "DATE", "19650102", "19641003");
}

static void test_an_order_that_is_given_is_taken(void **state)
{
    assert_becomes(state, "DATE", "03/07/2014", "[DATE-1]");
    assert_becomes(state, "DATE.day-first", "03/07/2014", "03/04/2014");
    assert_becomes(state, "DATE.month-first", "03/07/2014", "12/06/2013");
}

static void test_what_is_no_date_for_certain_is_tagged(void **state)
{
    assert_becomes(state, "DATE", "July 3, 2014 or so", "[DATE-1]");
    assert_becomes(state, "DATE", "some day", "[DATE-1]");
    assert_becomes(state, "DATE", "20149903", "[DATE-1]");
    assert_becomes(state, "AGE", "49 or so", "[AGE-1]");
}

static void test_ages_are_capped(void **state)
{
    assert_becomes(state, "AGE", "49", "49");
    assert_becomes(state, "AGE", "93", "90 or older");
}

static void test_what_says_nothing_stays(void **state)
{
    assert_becomes(state, "NAME", "", "");
    assert_becomes(state, "NAME", " \t", " \t");
    assert_becomes(state, "MRN", "--", "--");
    assert_becomes(state, "NAME", "[NAME-1]", "[NAME-1]");
}

/* The value and a letter about it, in one scope: the letter must hold what the value became. */
static void assert_as_in_letter(void **state, const char *type, const char *value,
                                const char *letter)
{
    char alone[256], inside[256];
    assert_int_equal(process(*state, request_for(type, value), alone), SCRIM_OK);
    assert_int_equal(process(*state, request_for(NULL, letter), inside), SCRIM_OK);
    assert_string_not_equal(alone, value);
    if (!strstr(inside, alone))
        fail_msg("%s is not in: %s", alone, inside);
}

static void test_a_value_becomes_what_a_letter_makes_of_it(void **state)
{
    static const char letter[] = "Seen Ms. Maria Delgado (MRN 48-2917) at Saint Otho Hospital.\n"
                                 "Call (559) 555-2368 or mail to m.delgado@mailbox.com.\n";
    assert_as_in_letter(state, "NAME", "Maria Delgado", letter);
    assert_as_in_letter(state, "NAME.surname", "Delgado", letter);
    assert_as_in_letter(state, "NAME.given", "Maria", letter);
    assert_as_in_letter(state, "MRN", "48-2917", letter);
    assert_as_in_letter(state, "FACILITY", "Saint Otho Hospital", letter);
    assert_as_in_letter(state, "PHONE", "(559) 555-2368", letter);
    assert_as_in_letter(state, "NAME.surname", "James", "Seen Mr. James, who limps.\n");
    assert_as_in_letter(state, "NAME.surname", "de la Cruz", "Seen Ms. de la Cruz, who limps.\n");
}

static void test_every_letter_and_digit_of_a_value_goes(void **state)
{
    char out[256];
    process(*state, request_for("NAME", "Xylomena Quillfeather of Tulare on 7/3/2014"), out);
    assert_null(strstr(out, "Xylomena"));
    assert_null(strstr(out, "Quillfeather"));
    process(*state, request_for("MRN", "see 48-2917/Quillfeather"), out);
    assert_null(strstr(out, "2917"));
    assert_null(strstr(out, "Quillfeather"));
}

static void test_a_type_that_there_is_none_of_withholds(void **state)
{
    char out[256];
    assert_int_equal(process(*state, request_for("NAMES", "Delgado"), out), SCRIM_CONFIGURATION);
    assert_string_equal(out, "");
}

static void test_the_log_names_the_field(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_request request = request_for("MRN", "48-2917");
    const struct scrim_result *result;
    struct scrim_error error;
    request.field = "a \"b\"";
    assert_int_equal(scrim_process(fixture->worker, &request, &result, &error), SCRIM_OK);
    assert_true(engine_fixture_holds(result->log, result->log_length,
                                     "\"record\":\"header\",\"scrim\":\"" SCRIM_VERSION
                                     "\",\"document\":1,\"field\":\"a \\\"b\\\"\","));
    assert_true(
        engine_fixture_holds(result->log, result->log_length,
                             "\"record\":\"summary\",\"document\":1,\"field\":\"a \\\"b\\\"\","));
    assert_true(engine_fixture_holds(result->summary, result->summary_length,
                                     "\"document\":1,\"field\":\"a \\\"b\\\"\","));
}

static void test_parts_of_a_whole_share_a_scope(void **state)
{
    char one[256], other[256], elsewhere[256];
    struct scrim_request request = request_for("NAME", "Xylomena Quillfeather");
    request.scope = NULL;
    request.whole = "the record";
    request.whole_length = strlen(request.whole);
    process(*state, request, one);
    request.text = " Xylomena Quillfeather";
    request.text_length++;
    process(*state, request, other);
    request.whole_length--;
    process(*state, request, elsewhere);
    assert_string_equal(one, other + 1);
    assert_string_not_equal(other, elsewhere);
}

static void test_a_birth_year_goes_beside_a_newer_date(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_request request = request_for("DATE", "1921-05-03");
    const struct scrim_result *result;
    struct scrim_error error;
    char out[256];
    process(*state, request, out);
    assert_string_equal(out, "1921-02-01");
    request.newest_year = 2010;
    process(*state, request, out);
    assert_string_equal(out, "1921-02-01");
    request.newest_year = 2011;
    process(*state, request, out);
    assert_string_equal(out, "[DATE-1]");

    request = request_for(NULL, "Seen on July 3, 2014, not in 2009.");
    request.newest_year = 2011;
    assert_int_equal(scrim_process(fixture->worker, &request, &result, &error), SCRIM_OK);
    assert_int_equal(result->newest_year, 2014);
    request.text = "Seen.";
    request.text_length = 5;
    assert_int_equal(scrim_process(fixture->worker, &request, &result, &error), SCRIM_OK);
    assert_int_equal(result->newest_year, 2011);
}

static void test_two_offsets_must_agree(void **state)
{
    char out[256];
    struct scrim_request request = request_for("DATE", "2014-07-03");
    request.known = "{\"shift_days\": -91}";
    request.known_length = strlen(request.known);
    assert_int_equal(process(*state, request, out), SCRIM_OK);
    assert_string_equal(out, "2014-04-03");
    request.shift_days = 0;
    assert_int_equal(process(*state, request, out), SCRIM_OK);
    assert_string_equal(out, "2014-04-03");
    request.shift_days = -7;
    assert_int_equal(process(*state, request, out), SCRIM_CONFIGURATION);
}

static enum scrim_status with_known(void **state, const char *known, char out[256])
{
    struct scrim_request request =
        request_for(NULL, "zork quillfeather and zork bramblewick limp.\n");
    request.known = known;
    request.known_length = strlen(known);
    return process(*state, request, out);
}

static void test_known_objects_add_up(void **state)
{
    char out[256];
    assert_int_equal(with_known(state,
                                "{\"names\":[\"Quillfeather\"]}\n {\"names\":[\"Bramblewick\"],"
                                "\"scope\":\"p1\"} {\"scope\":\"p1\"}\n\n",
                                out),
                     SCRIM_OK);
    assert_null(strstr(out, "quillfeather"));
    assert_null(strstr(out, "bramblewick"));
}

static void test_known_objects_must_not_contradict(void **state)
{
    static const char *const bad[] = {
        "{\"names\":[]} [\"Quillfeather\"]",
        "{\"names\":[]} x",
        "{\"names\":[]},{\"names\":[]}",
        "{\"scope\":\"p1\"}{\"scope\":\"p2\"}",
        "{\"shift_days\":-91}{\"shift_days\":-90}",
        "{\"birth_date\":\"1965-02-11\"}{\"birth_date\":\"1965-02-12\"}",
    };
    char out[256];
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(with_known(state, bad[i], out), SCRIM_CONFIGURATION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_types_and_their_parts_are_known),
        cmocka_unit_test(test_dates_move_in_the_form_they_have),
        cmocka_unit_test(test_a_date_needs_no_word_that_says_so),
        cmocka_unit_test(test_an_order_that_is_given_is_taken),
        cmocka_unit_test(test_what_is_no_date_for_certain_is_tagged),
        cmocka_unit_test(test_ages_are_capped),
        cmocka_unit_test(test_what_says_nothing_stays),
        cmocka_unit_test(test_a_value_becomes_what_a_letter_makes_of_it),
        cmocka_unit_test(test_every_letter_and_digit_of_a_value_goes),
        cmocka_unit_test(test_a_type_that_there_is_none_of_withholds),
        cmocka_unit_test(test_the_log_names_the_field),
        cmocka_unit_test(test_parts_of_a_whole_share_a_scope),
        cmocka_unit_test(test_a_birth_year_goes_beside_a_newer_date),
        cmocka_unit_test(test_two_offsets_must_agree),
        cmocka_unit_test(test_known_objects_add_up),
        cmocka_unit_test(test_known_objects_must_not_contradict),
    };
    return cmocka_run_group_tests(tests, engine_fixture_setup, engine_fixture_teardown);
}
