/* Names of files and digests for callers who keep files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine_fixture.h"

static void name_of(const struct engine_fixture *fixture, bool folder, const char *path,
                    char name[SCRIM_NAME_SIZE])
{
    scrim_file_name(fixture->engine, folder, path, strlen(path), name);
}

static void assert_ends(const struct engine_fixture *fixture, const char *path, const char *ending)
{
    char name[SCRIM_NAME_SIZE];
    name_of(fixture, false, path, name);
    assert_int_equal(strspn(name, "0123456789abcdef"), SCRIM_DIGEST_SIZE - 1);
    assert_string_equal(name + SCRIM_DIGEST_SIZE - 1, ending);
}

static void test_a_name_keeps_an_extension_that_is_one(void **state)
{
    assert_ends(*state, "Delgado.txt", ".txt");
    assert_ends(*state, "a/b/Delgado.TXT", ".txt");
    assert_ends(*state, "notes.2014.jsonl", ".jsonl");
    assert_ends(*state, "Delgado", "");
    assert_ends(*state, "Letter to Dr. Lee", "");
    assert_ends(*state, "john.lee", "");
    assert_ends(*state, "maria.txt/delgado", "");
    assert_ends(*state, "a.", "");
    assert_ends(*state, "", "");
    assert_ends(*state, "x.txtxtxtxtxtxtxtxtxtxtxtxtxt", "");
    assert_ends(*state, "# Extensions.# columns", "");
}

static void test_names_depend_on_the_whole_path_and_the_kind(void **state)
{
    char one[SCRIM_NAME_SIZE], other[SCRIM_NAME_SIZE];

    name_of(*state, false, "a/x.txt", one);
    name_of(*state, false, "a/x.txt", other);
    assert_string_equal(one, other);
    name_of(*state, false, "b/x.txt", other);
    assert_string_not_equal(one, other);
    name_of(*state, false, "a", one);
    name_of(*state, true, "a", other);
    assert_string_not_equal(one, other);
    name_of(*state, true, "a.txt", other);
    assert_int_equal(strlen(other), SCRIM_DIGEST_SIZE - 1);
    scrim_file_name(((struct engine_fixture *)*state)->engine, false, "a\0b", 3, one);
    scrim_file_name(((struct engine_fixture *)*state)->engine, false, "a\0c", 3, other);
    assert_string_not_equal(one, other);
}

static void test_digests_differ_by_use_and_key(void **state)
{
    const struct engine_fixture *fixture = *state;
    struct engine_fixture second;
    char one[SCRIM_DIGEST_SIZE], other[SCRIM_DIGEST_SIZE];

    scrim_digest(fixture->engine, "input", "abc", 3, one);
    scrim_digest(fixture->engine, "input", "abc", 3, other);
    assert_string_equal(one, other);
    assert_int_equal(strlen(one), SCRIM_DIGEST_SIZE - 1);
    scrim_digest(fixture->engine, "settings", "abc", 3, other);
    assert_string_not_equal(one, other);
    scrim_digest(fixture->engine, "input", "", 0, other);
    assert_string_not_equal(one, other);

    engine_fixture_folder(&second);
    engine_fixture_start(&second);
    scrim_digest(second.engine, "input", "abc", 3, other);
    assert_string_not_equal(one, other);
    engine_fixture_close(&second);
}

static void test_an_engine_says_what_its_logs_say(void **state)
{
    const struct engine_fixture *fixture = *state;
    const struct scrim_result *result = engine_fixture_clean(*state, "with zbadge 48151");
    struct scrim_identity identity;
    char piece[128];

    scrim_engine_identity(fixture->engine, &identity);
    assert_string_equal(identity.key, "ephemeral");
    assert_string_equal(identity.profile, "research");
    snprintf(piece, sizeof piece, "\"rules\":\"%s\",\"dictionaries\":\"%s\"", identity.rules,
             identity.dictionaries);
    assert_true(engine_fixture_holds(result->log, result->log_length, piece));
    snprintf(piece, sizeof piece, "\"unicode\":\"%s\"", identity.unicode);
    assert_true(engine_fixture_holds(result->log, result->log_length, piece));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_name_keeps_an_extension_that_is_one),
        cmocka_unit_test(test_names_depend_on_the_whole_path_and_the_kind),
        cmocka_unit_test(test_digests_differ_by_use_and_key),
        cmocka_unit_test(test_an_engine_says_what_its_logs_say),
    };

    return cmocka_run_group_tests(tests, engine_fixture_setup, engine_fixture_teardown);
}
