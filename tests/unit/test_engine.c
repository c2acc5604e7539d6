/* Making an engine: what it takes, what it refuses, and with which status. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "engine_fixture.h"

static int setup(void **state)
{
    struct engine_fixture *fixture = malloc(sizeof *fixture);
    if (!fixture)
        return -1;
    engine_fixture_folder(fixture);
    *state = fixture;
    return 0;
}

/* The options must be refused with this status, and a message that holds a piece. */
static void assert_refused(const struct scrim_options *options, enum scrim_status status,
                           const char *piece)
{
    struct scrim_engine *engine = (struct scrim_engine *)1;
    struct scrim_error error = {0};

    assert_int_equal(scrim_engine_new(options, &engine, &error), status);
    assert_null(engine);
    assert_int_equal(error.status, status);
    if (!strstr(error.message, piece))
        fail_msg("'%s' does not say '%s'", error.message, piece);
}

static void assert_taken(const struct scrim_options *options)
{
    struct scrim_engine *engine;
    struct scrim_error error = {0};
    enum scrim_status status = scrim_engine_new(options, &engine, &error);

    if (status)
        fail_msg("%s", error.message);
    scrim_engine_free(engine);
}

static void test_options_begin_with_the_defaults(void **state)
{
    (void)state;
    struct scrim_options options;

    memset(&options, 0xFF, sizeof options);
    scrim_options_init(&options);
    assert_null(options.profile);
    assert_null(options.patterns);
    assert_null(options.dictionaries);
    assert_null(options.key_file);
    assert_null(options.encoding);
    assert_false(options.dates_given);
    assert_int_equal(options.gaps, SCRIM_GAPS_PROFILE);
    assert_int_equal(options.offsets, SCRIM_OFFSETS_BYTES);
    assert_int_equal(options.maximum_size, 0);
    assert_false(options.find_only);
    assert_false(options.withhold_on_review);
    for (size_t i = 0; i < sizeof options.reserved / sizeof *options.reserved; i++)
        assert_null(options.reserved[i]);
}

static void test_version(void **state)
{
    (void)state;
    assert_string_equal(scrim_version(), SCRIM_VERSION);
}

static void test_options_of_a_later_version_are_refused(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_options options = fixture->options;

    options.reserved[7] = "asked for";
    assert_refused(&options, SCRIM_USAGE, "does not know");
}

static void test_freeing_nothing(void **state)
{
    (void)state;
    scrim_engine_free(NULL);
    scrim_worker_free(NULL);
}

static void test_every_built_in_profile(void **state)
{
    struct engine_fixture *fixture = *state;
    static const char *const names[] = {"research", "safe-harbor", "limited", "publication"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char wanted[64];
        fixture->options.profile = names[i];
        engine_fixture_start(fixture);
        const struct scrim_result *result = engine_fixture_clean(fixture, "with zbadge 48151");
        snprintf(wanted, sizeof wanted, "\"profile\":\"%s\"", names[i]);
        assert_true(engine_fixture_holds(result->log, result->log_length, wanted));
        assert_false(engine_fixture_holds(result->text, result->text_length, "48151"));
        engine_fixture_stop(fixture);
    }
    fixture->options.profile = NULL;
}

static void test_a_profile_file(void **state)
{
    struct engine_fixture *fixture = *state;
    char path[64];

    engine_fixture_write(fixture, "own.profile", "name own\nID keep\n");
    engine_fixture_path(fixture, "own.profile", path);
    fixture->options.profile = path;
    engine_fixture_start(fixture);
    const struct scrim_result *result = engine_fixture_clean(fixture, "with zbadge 48151");
    assert_true(engine_fixture_holds(result->text, result->text_length, "48151"));
    assert_int_equal(result->replaced, 0);
    assert_string_equal(result->spans[0].action, "keep");
    engine_fixture_stop(fixture);
    engine_fixture_write(fixture, "own.profile", "ID kept\n");
    assert_refused(&fixture->options, SCRIM_CONFIGURATION, "/own.profile:1:4: ");
    engine_fixture_remove(fixture, "own.profile");
    fixture->options.profile = NULL;
}

static void test_unknown_profile_names_the_built_in_ones(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_options options = fixture->options;
    char name[200];

    options.profile = "resarch";
    assert_refused(&options, SCRIM_CONFIGURATION,
                   "no profile resarch; did you mean research? (built in are limited, publication, "
                   "research, safe-harbor; or a file)");
    options.profile = "mine";
    assert_refused(&options, SCRIM_CONFIGURATION, "no profile mine (built in are limited, ");
    options.profile = "/nowhere/at.profile";
    assert_refused(&options, SCRIM_CONFIGURATION, "/nowhere/at.profile");
    memset(name, 'x', sizeof name);
    name[sizeof name - 1] = 0;
    options.profile = name;
    assert_refused(&options, SCRIM_CONFIGURATION, "no profile");
}

static void test_safe_harbor_never_shifts(void **state)
{
    struct engine_fixture *fixture = *state;
    static const struct {
        enum scrim_dates dates;
        bool taken;
    } modes[] = {{SCRIM_DATES_WEEKS, false},
                 {SCRIM_DATES_DAYS, false},
                 {SCRIM_DATES_KEEP, false},
                 {SCRIM_DATES_YEAR, true},
                 {SCRIM_DATES_TAG, true}};
    struct scrim_options options = fixture->options;

    options.profile = "safe-harbor";
    options.dates_given = true;
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        options.dates = modes[i].dates;
        if (modes[i].taken)
            assert_taken(&options);
        else
            assert_refused(&options, SCRIM_CONFIGURATION, "claims safe-harbor");
    }
}

static void test_limits_of_options(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_options options = fixture->options;
    char name[80];

    options.maximum_size = ((size_t)1 << 30) + 1;
    assert_refused(&options, SCRIM_USAGE, "--max-size");
    options.maximum_size = (size_t)1 << 30;
    options.random_codes = true;
    assert_taken(&options);
    options.key_file = "any.key";
    assert_refused(&options, SCRIM_USAGE, "random codes");
    options.random_codes = false;
    options.key_file = NULL;
    memset(name, 'x', sizeof name);
    name[sizeof name - 1] = 0;
    options.encoding = name;
    assert_refused(&options, SCRIM_USAGE, "encoding");
}

static void test_options_are_borrowed_only_while_the_engine_is_made(void **state)
{
    struct engine_fixture *fixture = *state;
    char profile[] = "research", encoding[] = "windows-1252", folder[sizeof fixture->folder];

    memcpy(folder, fixture->folder, sizeof folder);
    fixture->options =
        (struct scrim_options){.profile = profile, .encoding = encoding, .patterns = folder};
    engine_fixture_start(fixture);
    memset(profile, '?', sizeof profile - 1);
    memset(encoding, '?', sizeof encoding - 1);
    memset(folder, '?', sizeof folder - 1);
    const struct scrim_result *result = engine_fixture_clean(fixture, "caf\xE9 zbadge 48151");
    assert_int_equal(result->span_count, 1);
    engine_fixture_stop(fixture);
    scrim_options_init(&fixture->options);
    fixture->options.patterns = fixture->folder;
}

static void test_bad_patterns(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_options options = fixture->options;
    static const struct {
        const char *text, *piece;
    } bad[] = {
        {"rule test/half\n  type ID\n", "/zbad.pat:1:1: rule test/half lacks a trigger"},
        {"rule test/group\n  type ID\n  trigger word zx\n  confidence 0.9\n  regex zx "
         "(?<nobody>\\d+)\n  hit zx {1}\n  miss zx\n",
         "/zbad.pat:5:15: rule test/group: no field is called 'nobody'"},
        {"rule test/regex\n  type ID\n  trigger word zx\n  confidence 0.9\n  regex zx (\\d+\n  hit "
         "zx {1}\n  miss zx\n",
         "/zbad.pat:5:15: rule test/regex: missing closing parenthesis"},
        /* behind a macro and two letters of two bytes each; inside a macro */
        {"define digits (?:[0-9])\nrule test/late\n  type ID\n  trigger word zx\n  confidence 0.9\n"
         "  regex \xC3\xA9\xC3\xA9%{digits}(?<dya>x)\n  hit zx {1}\n  miss zx\n",
         "/zbad.pat:6:23: rule test/late: no field is called 'dya'; did you mean day?"},
        {"define open [0-9\nrule test/deep\n  type ID\n  trigger word zx\n  confidence 0.9\n"
         "  regex zx%{open}\n  hit zx {1}\n  miss zx\n",
         "/zbad.pat:6:11: rule test/deep: missing terminating ]"},
        {"rule test/list\n  type ID\n  trigger list nobody\n  confidence 0.9\n  regex zx "
         "(?<hide>\\d+)\n  hit zx {1}\n  miss zx\n",
         "/zbad.pat:3:16: rule test/list: no dictionary is called 'nobody'"},
        {"rule test/badge\n  type ID\n  trigger word zx\n  confidence 0.9\n  regex zx "
         "(?<hide>\\d+)\n  hit zx {1}\n  miss zx\n",
         "test/badge"},
        {"nonsense\n", "/zbad.pat:1:1: "},
    };

    options.patterns = "/nowhere/at/all";
    assert_refused(&options, SCRIM_CONFIGURATION, "/nowhere/at/all");
    options.patterns = fixture->folder;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        engine_fixture_write(fixture, "zbad.pat", bad[i].text);
        assert_refused(&options, SCRIM_CONFIGURATION, bad[i].piece);
    }
    engine_fixture_remove(fixture, "zbad.pat");
    assert_taken(&options);
}

static void test_patterns_others_may_write_are_refused(void **state)
{
    struct engine_fixture *fixture = *state;
    char path[64];

    engine_fixture_path(fixture, "test.pat", path);
    assert_int_equal(chmod(path, 0646), 0);
    assert_refused(&fixture->options, SCRIM_CONFIGURATION, "writable by others");
    assert_int_equal(chmod(path, 0644), 0);
    assert_taken(&fixture->options);
}

static void test_own_dictionaries(void **state)
{
    struct engine_fixture *fixture = *state;

    engine_fixture_write(fixture, "zlist.txt",
                         "# source: this test\n# licence: MIT\n# number: none\nzxyzzy\n");
    engine_fixture_write(fixture, "zlist.pat",
                         "rule test/listed\n  type ID\n  trigger list zlist\n  confidence 0.95\n  "
                         "regex (?<hide>\\pL{3,12}(?C\"zlist\"))\n"
                         "  hit Seen was {zxyzzy} today.\n  miss Seen was zxyzz today.\n");
    fixture->options.dictionaries = fixture->folder;
    engine_fixture_start(fixture);
    const struct scrim_result *result = engine_fixture_clean(fixture, "the wall with zxyzzy in it");
    assert_int_equal(result->span_count, 1);
    assert_string_equal(result->spans[0].rule, "test/listed");
    engine_fixture_stop(fixture);
    engine_fixture_write(fixture, "zlist.txt", "zxyzzy\n");
    assert_refused(&fixture->options, SCRIM_CONFIGURATION, "/zlist.txt:1:1: ");
    fixture->options.dictionaries = NULL;
    engine_fixture_remove(fixture, "zlist.txt");
    engine_fixture_remove(fixture, "zlist.pat");
}

/* The cleaned text under the fixture's options, in one scope; the caller frees it. */
static char *clean_with_key(struct engine_fixture *fixture)
{
    struct scrim_request request = {.text = "zbadge 48151 zbadge 16234",
                                    .text_length = 25,
                                    .document = 1,
                                    .scope = "one",
                                    .scope_length = 3};
    const struct scrim_result *result;
    struct scrim_error error;

    engine_fixture_start(fixture);
    assert_int_equal(scrim_process(fixture->worker, &request, &result, &error), SCRIM_OK);
    char *copy = strndup(result->text, result->text_length);
    assert_non_null(copy);
    engine_fixture_stop(fixture);
    return copy;
}

static void test_a_key_file_makes_runs_alike(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_error error = {0};
    struct stat info;
    char path[64];

    engine_fixture_path(fixture, "key", path);
    assert_int_equal(scrim_key_create(path, &error), SCRIM_OK);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    assert_int_equal(scrim_key_create(path, &error), SCRIM_CANNOT_CREATE); /* never overwrites */
    fixture->options.key_file = path;
    char *first = clean_with_key(fixture), *second = clean_with_key(fixture);
    fixture->options.key_file = NULL;
    char *other = clean_with_key(fixture);
    assert_string_equal(first, second);
    assert_string_not_equal(first, other);
    free(first);
    free(second);
    free(other);
    engine_fixture_remove(fixture, "key");
}

static void test_bad_key_files(void **state)
{
    struct engine_fixture *fixture = *state;
    struct scrim_options options = fixture->options;
    struct scrim_error error = {0};
    char path[64];

    engine_fixture_path(fixture, "key", path);
    options.key_file = path;
    assert_refused(&options, SCRIM_NO_INPUT, "");
    assert_int_equal(scrim_key_create(path, &error), SCRIM_OK);
    assert_int_equal(chmod(path, 0640), 0);
    assert_refused(&options, SCRIM_PERMISSION, "");
    engine_fixture_write(fixture, "key", "no key at all\n");
    assert_int_equal(chmod(path, 0600), 0);
    assert_refused(&options, SCRIM_CONFIGURATION, "");
    engine_fixture_remove(fixture, "key");
}

static void test_dates_and_gaps_over_the_profile(void **state)
{
    struct engine_fixture *fixture = *state;

    fixture->options.dates_given = true;
    fixture->options.dates = SCRIM_DATES_KEEP;
    engine_fixture_start(fixture);
    const struct scrim_result *result =
        engine_fixture_clean(fixture, "The wall was seen on July 3, 2014 in the county.");
    assert_true(engine_fixture_holds(result->text, result->text_length, "July 3, 2014"));
    engine_fixture_stop(fixture);
    fixture->options.dates = SCRIM_DATES_TAG;
    engine_fixture_start(fixture);
    result = engine_fixture_clean(fixture, "The wall was seen on July 3, 2014 in the county.");
    assert_true(engine_fixture_holds(result->text, result->text_length, "on [DATE-1] in"));
    engine_fixture_stop(fixture);
    fixture->options.dates_given = false;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_options_begin_with_the_defaults),
        cmocka_unit_test(test_version),
        cmocka_unit_test(test_options_of_a_later_version_are_refused),
        cmocka_unit_test(test_freeing_nothing),
        cmocka_unit_test(test_every_built_in_profile),
        cmocka_unit_test(test_a_profile_file),
        cmocka_unit_test(test_unknown_profile_names_the_built_in_ones),
        cmocka_unit_test(test_safe_harbor_never_shifts),
        cmocka_unit_test(test_limits_of_options),
        cmocka_unit_test(test_options_are_borrowed_only_while_the_engine_is_made),
        cmocka_unit_test(test_bad_patterns),
        cmocka_unit_test(test_patterns_others_may_write_are_refused),
        cmocka_unit_test(test_own_dictionaries),
        cmocka_unit_test(test_a_key_file_makes_runs_alike),
        cmocka_unit_test(test_bad_key_files),
        cmocka_unit_test(test_dates_and_gaps_over_the_profile),
    };
    return cmocka_run_group_tests(tests, setup, engine_fixture_teardown);
}
