/* A reviewer's decisions, applied: what stays, what goes, what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/hex.h"
#include "engine_fixture.h"
#include "replace/key.h"

struct wanted {
    const char *text; /* of the place: its first occurrence */
    const char *type, *verdict;
};

/* A file of decisions about a letter, as the review page saves it. */
static void write_decisions(const char *letter, const struct wanted *wanted, size_t count,
                            bool complete, char *json, size_t size)
{
    unsigned char salt[FINGERPRINT_SALT_BYTES] = {1, 2, 3}, digest[FINGERPRINT_BYTES];
    char salt_hex[2 * sizeof salt + 1], digest_hex_text[2 * sizeof digest + 1];
    assert_int_equal(fingerprint_take(slice_from_string(letter), salt, digest, NULL), SCRIM_OK);
    hex_write(salt, sizeof salt, salt_hex);
    hex_write(digest, sizeof digest, digest_hex_text);
    int length =
        snprintf(json, size,
                 "{\"record\":\"decisions\",\"document\":{\"bytes\":%zu,\"salt\":\"%s\","
                 "\"argon2id\":\"%s\"},\"offsets\":\"codepoints\",\"complete\":%s,\"spans\":[",
                 strlen(letter), salt_hex, digest_hex_text, complete ? "true" : "false");
    for (size_t i = 0; i < count; i++) {
        const char *place = strstr(letter, wanted[i].text);
        size_t start = 0;
        assert_non_null(place);
        for (const char *at = letter; at < place; at++)
            start += ((unsigned char)*at & 0xC0) != 0x80;
        length += snprintf(json + length, size - (size_t)length,
                           "%s{\"start\":%zu,\"end\":%zu,\"type\":\"%s\",\"verdict\":\"%s\"}",
                           i ? "," : "", start, start + strlen(wanted[i].text), wanted[i].type,
                           wanted[i].verdict);
    }
    snprintf(json + length, size - (size_t)length, "]}");
}

static enum scrim_status run(struct engine_fixture *fixture, const char *letter, const char *json,
                             const struct scrim_result **result)
{
    struct scrim_error error;
    struct scrim_request request = {.text = letter,
                                    .text_length = strlen(letter),
                                    .document = 1,
                                    .decisions = json,
                                    .decisions_length = strlen(json)};
    return scrim_process(fixture->worker, &request, result, &error);
}

/* Decides, and answers with the cleaned text, NUL-terminated. */
static const char *decide(struct engine_fixture *fixture, const char *letter,
                          const struct wanted *wanted, size_t count,
                          const struct scrim_result **result)
{
    static char json[4096], text[4096];
    write_decisions(letter, wanted, count, true, json, sizeof json);
    assert_int_equal(run(fixture, letter, json, result), SCRIM_OK);
    snprintf(text, sizeof text, "%.*s", (int)(*result)->text_length, (*result)->text);
    return text;
}

static bool log_holds(const struct scrim_result *result, const char *piece)
{
    return engine_fixture_holds(result->log, result->log_length, piece);
}

static void tag(struct scrim_options *options)
{
    options->profile = "publication";
}

static int setup_tags(void **state)
{
    return engine_fixture_make(state, tag);
}

static void test_the_rejected_stays_here_only(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(*state, "Seen zbadge 48151 and zbadge 48151 again.",
                              (struct wanted[]){{"48151", "ID", "reject"}}, 1, &result);

    assert_string_equal(text, "Seen zbadge 48151 and zbadge [ID-1] again.");
    assert_true(log_holds(result, "\"rule\":\"user/reject\",\"action\":\"keep\""));
    assert_true(log_holds(result, "\"decided\":\"reject\""));
    assert_true(log_holds(result, "\"decisions\":\"complete\""));
}

static void test_a_rejected_name_is_nobody(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(*state, "I saw Ms. Delgado. I saw Dr. Kowalczyk, MD.",
                              (struct wanted[]){{"Delgado", "NAME", "reject"}}, 1, &result);

    assert_string_equal(text, "I saw Ms. Delgado. I saw Dr. [NAME-1], MD.");
}

static void test_the_added_goes(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(*state,
                              "It was the r\xC3\xA9"
                              "d shed, at the end of the road.",
                              (struct wanted[]){{"shed", "FACILITY", "add"}}, 1, &result);

    assert_string_equal(text, "It was the r\xC3\xA9"
                              "d [FACILITY-1], at the end of the road.");
    assert_true(log_holds(result, "\"rule\":\"user/add\",\"action\":\"tag\""));
}

static void test_the_added_goes_inside_a_citation(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(*state, "She scored 12 on the Beck Depression Inventory today.",
                              (struct wanted[]){{"Beck", "NAME", "add"}}, 1, &result);

    assert_string_equal(text, "She scored 12 on the [NAME-1] Depression Inventory today.");
}

static void test_the_added_goes_even_if_its_type_is_kept(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(*state, "They moved up north last year.",
                              (struct wanted[]){{"north", "STATE", "add"}}, 1, &result);

    assert_string_equal(text, "They moved up [STATE-1] last year.");
}

static void test_the_accepted_is_in_doubt_no_more(void **state)
{
    const struct scrim_result *result;

    decide(*state, "Seen was zlocker 48151 today.", NULL, 0, &result);
    assert_int_equal(result->in_review, 1);
    assert_string_equal(result->verdict, "review");
    decide(*state, "Seen was zlocker 48151 today.", (struct wanted[]){{"48151", "ID", "accept"}}, 1,
           &result);
    assert_int_equal(result->in_review, 0);
    assert_string_equal(result->verdict, "pass");
    assert_true(log_holds(result, "\"decided\":\"accept\""));
    assert_true(log_holds(result, "\"rule\":\"test/doubt\""));
}

/* Other rules, or another version of them: what was accepted is hidden all the same. */
static void test_the_accepted_goes_when_it_is_not_found(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(
        *state, "The knee is stable today.",
        (struct wanted[]){{"stable", "NAME", "accept"}, {"today", "DATE", "accept"}}, 2, &result);

    assert_string_equal(text, "The knee is [NAME-1] [DATE-1].");
}

static void test_another_type(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(
        *state, "Seen zbadge 48151 today.",
        (struct wanted[]){{"48151", "ID", "reject"}, {"48151", "PHONE", "accept"}}, 2, &result);

    assert_string_equal(text, "Seen zbadge [PHONE-1] today.");
    assert_false(log_holds(result, "user/reject"));
}

static void test_a_rejected_part_of_a_span(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(*state, "I saw Maria Delgado on Monday.",
                              (struct wanted[]){{"Maria", "NAME", "reject"}}, 1, &result);

    assert_string_equal(text, "I saw Maria [NAME-1] on [DATE-1].");
}

static void test_hiding_wins(void **state)
{
    const struct scrim_result *result;
    const char *text = decide(
        *state, "Seen zbadge 48151 today.",
        (struct wanted[]){{"48151", "ID", "reject"}, {"zbadge 48151", "ID", "add"}}, 2, &result);

    assert_string_equal(text, "Seen [ID-1] today.");
}

static void test_decisions_about_another_letter(void **state)
{
    struct engine_fixture *fixture = *state;
    const struct scrim_result *result;
    static char json[2048];

    write_decisions("Seen zbadge 48151.", NULL, 0, true, json, sizeof json);
    assert_int_equal(run(fixture, "Seen zbadge 48152.", json, &result), SCRIM_REFUSED);
    assert_int_equal(result->text_length, 0);
    assert_string_equal(result->verdict, "withheld");
    assert_int_equal(run(fixture, "Seen zbadge 48151. ", json, &result), SCRIM_REFUSED);
    assert_int_equal(run(fixture, "Seen zbadge 48151.", json, &result), SCRIM_OK);
}

static void test_a_place_beyond_the_letter(void **state)
{
    static char json[2048];
    const struct scrim_result *result;

    write_decisions("Seen zbadge 48151.", (struct wanted[]){{"48151", "ID", "reject"}}, 1, true,
                    json, sizeof json);
    char *start = strstr(json, "\"end\":17");
    assert_non_null(start);
    memcpy(start, "\"end\":99", 8);
    assert_int_equal(run(*state, "Seen zbadge 48151.", json, &result), SCRIM_REFUSED);
}

static void test_decisions_are_read_for_who_counts_them(void **state)
{
    static char json[2048];
    struct scrim_decisions *decisions;
    struct scrim_error error;
    const char *letter = "Seen zbadge 48151.";

    (void)state;
    write_decisions(letter,
                    (struct wanted[]){{"48151", "ID", "accept"}, {"Seen", "NAME", "reject"}}, 2,
                    false, json, sizeof json);
    assert_int_equal(
        scrim_decisions_read(json, strlen(json), letter, strlen(letter), &decisions, &error),
        SCRIM_OK);
    assert_int_equal(decisions->count, 2);
    assert_false(decisions->complete);
    assert_int_equal(decisions->items[0].verdict, SCRIM_REJECT);
    assert_string_equal(decisions->items[1].type, "ID");
    assert_int_equal(decisions->items[1].start, 12);
    scrim_decisions_free(decisions);
    assert_int_equal(scrim_decisions_read(json, strlen(json), "other", 5, &decisions, &error),
                     SCRIM_REFUSED);
    assert_null(decisions);
}

static void test_types_are_listed(void **state)
{
    size_t count = 0;

    (void)state;
    while (scrim_type(count))
        count++;
    assert_true(count > 30);
    assert_string_equal(scrim_type(0), "NAME");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup_tags, engine_fixture_teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_the_rejected_stays_here_only),
        TEST(test_a_rejected_name_is_nobody),
        TEST(test_the_added_goes),
        TEST(test_the_added_goes_inside_a_citation),
        cmocka_unit_test_setup_teardown(test_the_added_goes_even_if_its_type_is_kept,
                                        engine_fixture_setup, engine_fixture_teardown),
        TEST(test_the_accepted_is_in_doubt_no_more),
        TEST(test_the_accepted_goes_when_it_is_not_found),
        TEST(test_another_type),
        TEST(test_a_rejected_part_of_a_span),
        TEST(test_hiding_wins),
        TEST(test_decisions_about_another_letter),
        TEST(test_a_place_beyond_the_letter),
        cmocka_unit_test(test_decisions_are_read_for_who_counts_them),
        cmocka_unit_test(test_types_are_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
