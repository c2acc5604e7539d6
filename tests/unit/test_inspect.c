/* Looking inside: rules and their examples, why a span was taken, what each stage saw. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine_fixture.h"

/* What a sink was given; it stops after `calls_left` calls when that is not negative. */
struct heard {
    char text[131072];
    size_t length, calls;
    long calls_left;
};

static bool hear(void *context, const char *text, size_t length)
{
    struct heard *heard = context;

    heard->calls++;
    if (heard->length + length < sizeof heard->text) {
        memcpy(heard->text + heard->length, text, length);
        heard->length += length;
        heard->text[heard->length] = 0;
    }
    return heard->calls_left < 0 || --heard->calls_left > 0;
}

static bool heard_piece(const struct heard *heard, const char *piece)
{
    return engine_fixture_holds(heard->text, heard->length, piece);
}

static struct scrim_request request_of(const char *text)
{
    return (struct scrim_request){.text = text, .text_length = strlen(text), .document = 1};
}

static enum scrim_status explain(struct engine_fixture *fixture, const char *text, size_t offset,
                                 struct heard *heard)
{
    struct scrim_request request = request_of(text);
    struct scrim_error error;

    *heard = (struct heard){.calls_left = -1};
    return scrim_explain(fixture->worker, &request, offset, hear, heard, &error);
}

static enum scrim_status dump(struct engine_fixture *fixture, const char *text, const char *stage,
                              struct heard *heard)
{
    struct scrim_request request = request_of(text);
    struct scrim_error error;

    *heard = (struct heard){.calls_left = -1};
    return scrim_dump(fixture->worker, &request, stage, hear, heard, &error);
}

static void expect_rule(const struct engine_fixture *fixture, const struct heard *heard,
                        const char *rule, unsigned line)
{
    char path[64], wanted[160];
    engine_fixture_path(fixture, "test.pat", path);
    snprintf(wanted, sizeof wanted, "%s  %s:%u\n", rule, path, line);
    assert_true(heard_piece(heard, wanted));
}

static void test_rules_are_listed(void **state)
{
    struct engine_fixture *fixture = *state;
    struct heard heard = {.calls_left = -1};
    struct scrim_error error;

    assert_int_equal(scrim_rules_list(fixture->engine, hear, &heard, &error), SCRIM_OK);
    expect_rule(fixture, &heard, "test/badge                       ID           0.980", 1);
    expect_rule(fixture, &heard, "test/doubt                       ID           0.600", 9);
    assert_true(heard.calls > 50); /* the built-in ones, too */
}

static void test_a_sink_that_stops_is_left_alone(void **state)
{
    struct engine_fixture *fixture = *state;
    struct heard heard = {.calls_left = 2};
    struct scrim_error error;

    assert_int_equal(scrim_rules_list(fixture->engine, hear, &heard, &error), SCRIM_OK);
    assert_int_equal(heard.calls, 2);
}

static void test_examples_are_run_and_counted(void **state)
{
    struct engine_fixture *fixture = *state, broken;
    struct heard heard = {.calls_left = -1};
    struct scrim_error error;
    size_t passed = 0, failed = 0, broken_failed = 0;

    assert_int_equal(scrim_rules_test(fixture->engine, hear, &heard, &passed, &failed, &error),
                     SCRIM_OK);
    assert_true(passed >= 4);
    assert_false(heard_piece(&heard, "test.pat:"));
    engine_fixture_folder(&broken);
    engine_fixture_write(&broken, "test.pat",
                         "rule test/broken\n  type ID\n  trigger word zbroken\n  confidence 0.9\n  "
                         "regex zbroken (?<hide>\\d+)\n"
                         "  hit zbroken {twelve}\n  miss zbroken 12\n");
    engine_fixture_start(&broken);
    heard = (struct heard){.calls_left = -1};
    assert_int_equal(scrim_rules_test(broken.engine, hear, &heard, &passed, &broken_failed, &error),
                     SCRIM_OK);
    assert_int_equal(broken_failed, failed + 2);
    assert_true(heard_piece(&heard, "/test.pat:6: test/broken"));
    assert_true(heard_piece(&heard, "/test.pat:7: test/broken"));
    assert_int_equal(heard.text[heard.length - 1], '\n');
    engine_fixture_close(&broken);
}

static void test_explain_says_which_candidate_won(void **state)
{
    struct heard heard;

    assert_int_equal(explain(*state, "with zbadge 48151 in it", 13, &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "12-17 ID test/badge 0.980 won\n"));
    assert_false(heard_piece(&heard, "48151"));
    assert_int_equal(explain(*state, "with zbadge 48151 in it", 12, &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "test/badge"));
    assert_int_equal(explain(*state, "with zbadge 48151 in it", 17, &heard), SCRIM_OK);
    assert_false(heard_piece(&heard, "test/badge")); /* half-open */
}

static void test_explain_sums_the_evidence_of_a_word(void **state)
{
    struct heard heard;

    assert_int_equal(explain(*state, "seen by Dr. Maria Delgado today", 12, &heard), SCRIM_OK);
    assert_true(
        heard_piece(&heard, "evidence for the word at 12 (person, organization, place):\n"));
    assert_true(heard_piece(&heard, "before:title"));
    assert_true(heard_piece(&heard, "\n  lean "));
    assert_true(heard_piece(&heard, "\n  sum, of this word alone "));
    assert_true(heard_piece(&heard, "\n  needed "));
    assert_false(heard_piece(&heard, "Maria"));
    assert_false(heard_piece(&heard, "Delgado"));
}

static void test_explain_where_nothing_is(void **state)
{
    struct heard heard;

    assert_int_equal(explain(*state, "", 0, &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "no candidate stood here\n"));
    assert_int_equal(explain(*state, "the wall was seen", 1, &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "no candidate stood here\n"));
    assert_int_equal(explain(*state, "the wall was seen", 17, &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "no candidate stood here\n"));
    assert_int_equal(explain(*state, "the wall was seen", 18, &heard), SCRIM_USAGE);
    assert_int_equal(explain(*state, "the wall was seen", 100000, &heard), SCRIM_USAGE);
}

static void test_explain_of_refused_input(void **state)
{
    struct heard heard;

    assert_int_equal(explain(*state, "zbadge 48151 \xFF", 8, &heard), SCRIM_REFUSED);
    assert_int_equal(heard.length, 0);
}

static const char wide_text[] =
    "\xC3\xA9 \xF0\x9F\x98\x80 zbadge 48151"; /* e acute, a face: 2 and 4 bytes */

static void assert_stands_at(struct engine_fixture *fixture, size_t offset)
{
    struct heard heard;

    assert_int_equal(explain(fixture, wide_text, offset, &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "test/badge"));
    assert_int_equal(explain(fixture, wide_text, offset - 1, &heard), SCRIM_OK);
    assert_false(heard_piece(&heard, "test/badge"));
}

static void test_explain_in_bytes(void **state)
{
    assert_stands_at(*state, 15);
}

static void test_explain_in_code_points(void **state)
{
    assert_stands_at(*state, 11);
}

static void test_explain_in_utf16(void **state)
{
    assert_stands_at(*state, 12);
}

static void test_stages(void **state)
{
    struct heard heard;

    assert_int_equal(dump(*state, "with\xC2\xA0zbadge 48151", "view", &heard), SCRIM_OK);
    assert_string_equal(heard.text, "with zbadge 48151");
    assert_int_equal(dump(*state, "with zbadge 48151", "tokens", &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "5 blank word lower unknown zbadge\n"));
    assert_true(heard_piece(&heard, "12 blank number - number 48151\n"));
    assert_int_equal(dump(*state, "with zbadge 48151", "candidates", &heard), SCRIM_OK);
    assert_true(heard_piece(&heard, "12-17 ID test/badge 0.980 won\n"));
    assert_int_equal(dump(*state, "with zlocker 48151", "spans", &heard), SCRIM_OK);
    assert_string_equal(heard.text, "13-18 ID surrogate test/doubt 0.600 exact review 48151\n");
}

static void test_stages_of_an_empty_document(void **state)
{
    static const char *const stages[] = {"view", "tokens", "candidates", "spans"};

    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        struct heard heard;
        assert_int_equal(dump(*state, "", stages[i], &heard), SCRIM_OK);
        assert_int_equal(heard.length, 0);
    }
}

static void test_an_engine_describes_itself(void **state)
{
    struct engine_fixture *fixture = *state;
    struct heard heard = {.calls_left = -1};

    scrim_describe(fixture->engine, hear, &heard);
    assert_true(heard_piece(&heard, "scrim " SCRIM_VERSION "\n"));
    for (const char *const *line = (const char *const[]){"\nrules ", "\ndictionaries ", "\nUnicode ", " (ICU ", "\nPCRE2 ",
                                                         " JIT\n", "\nlibsodium ", NULL};
         *line; line++)
        assert_true(heard_piece(&heard, *line));
    heard = (struct heard){.calls_left = 1};
    scrim_describe(fixture->engine, hear, &heard);
    assert_int_equal(heard.calls, 1);
}

static void test_no_such_stage(void **state)
{
    struct heard heard;

    assert_int_equal(dump(*state, "the wall", "nonsense", &heard), SCRIM_USAGE);
    assert_int_equal(heard.calls, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules_are_listed),
        cmocka_unit_test(test_a_sink_that_stops_is_left_alone),
        cmocka_unit_test(test_examples_are_run_and_counted),
        cmocka_unit_test(test_explain_says_which_candidate_won),
        cmocka_unit_test(test_explain_sums_the_evidence_of_a_word),
        cmocka_unit_test(test_explain_where_nothing_is),
        cmocka_unit_test(test_explain_of_refused_input),
        cmocka_unit_test(test_explain_in_bytes),
        cmocka_unit_test_setup_teardown(test_explain_in_code_points, engine_fixture_setup_code_points,
                                        engine_fixture_teardown),
        cmocka_unit_test_setup_teardown(test_explain_in_utf16, engine_fixture_setup_utf16,
                                        engine_fixture_teardown),
        cmocka_unit_test(test_stages),
        cmocka_unit_test(test_stages_of_an_empty_document),
        cmocka_unit_test(test_an_engine_describes_itself),
        cmocka_unit_test(test_no_such_stage),
    };
    return cmocka_run_group_tests(tests, engine_fixture_setup, engine_fixture_teardown);
}
