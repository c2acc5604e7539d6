/* A whole engine with two rules of its own beside the built-in ones, so that a test knows what will
 * be found, and with what confidence, whatever the shipped patterns say.  Include after cmocka.h.
 *
 * Ownership: engine_fixture_open takes (a folder under /tmp included), engine_fixture_close gives
 * back. */
#ifndef SCRIM_TESTS_ENGINE_FIXTURE_H
#define SCRIM_TESTS_ENGINE_FIXTURE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "scrim.h"

static const char engine_fixture_rules[] = "rule test/badge\n"
                                           "  type ID\n"
                                           "  trigger word zbadge\n"
                                           "  confidence 0.98\n"
                                           "  regex (?i)zbadge (?<hide>\\d{5})(?!\\d)\n"
                                           "  hit Seen was zbadge {48151} today.\n"
                                           "  miss Seen was zbadge 481 today.\n"
                                           "\n"
                                           "rule test/doubt\n"
                                           "  type ID\n"
                                           "  trigger word zlocker\n"
                                           "  confidence 0.60\n"
                                           "  regex (?i)zlocker (?<hide>\\d{5})(?!\\d)\n"
                                           "  hit Seen was zlocker {48151} today.\n"
                                           "  miss Seen was zlocker 481 today.\n";

struct engine_fixture {
    char folder[32];
    struct scrim_options options;
    struct scrim_engine *engine;
    struct scrim_worker *worker;
};

static inline void engine_fixture_path(const struct engine_fixture *fixture, const char *name,
                                       char out[64])
{
    snprintf(out, 64, "%s/%s", fixture->folder, name);
}

static inline void engine_fixture_write(const struct engine_fixture *fixture, const char *name,
                                        const char *text)
{
    char path[64];
    engine_fixture_path(fixture, name, path);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

static inline void engine_fixture_remove(const struct engine_fixture *fixture, const char *name)
{
    char path[64];
    engine_fixture_path(fixture, name, path);
    unlink(path);
}

static inline void engine_fixture_folder(struct engine_fixture *fixture)
{
    memset(fixture, 0, sizeof *fixture);
    strcpy(fixture->folder, "/tmp/scrim-test-XXXXXX");
    assert_non_null(mkdtemp(fixture->folder));
    engine_fixture_write(fixture, "test.pat", engine_fixture_rules);
    scrim_options_init(&fixture->options);
    fixture->options.patterns = fixture->folder;
}

/* Makes the engine and a worker from fixture->options. */
static inline void engine_fixture_start(struct engine_fixture *fixture)
{
    struct scrim_error error = {0};
    enum scrim_status status = scrim_engine_new(&fixture->options, &fixture->engine, &error);
    if (status)
        fail_msg("engine: %s", error.message);
    assert_int_equal(scrim_worker_new(fixture->engine, &fixture->worker, &error), SCRIM_OK);
}

static inline void engine_fixture_stop(struct engine_fixture *fixture)
{
    scrim_worker_free(fixture->worker);
    scrim_engine_free(fixture->engine);
    fixture->worker = NULL;
    fixture->engine = NULL;
}

static inline void engine_fixture_close(struct engine_fixture *fixture)
{
    engine_fixture_stop(fixture);
    engine_fixture_remove(fixture, "test.pat");
    assert_int_equal(rmdir(fixture->folder), 0);
}

/* A worker with the options that `change` sets over the usual ones (NULL: none). */
static inline int engine_fixture_make(void **state, void (*change)(struct scrim_options *options))
{
    struct engine_fixture *fixture = malloc(sizeof *fixture);
    if (!fixture)
        return -1;
    engine_fixture_folder(fixture);
    if (change)
        change(&fixture->options);
    engine_fixture_start(fixture);
    *state = fixture;
    return 0;
}

static inline int engine_fixture_setup(void **state)
{
    return engine_fixture_make(state, NULL);
}

static inline void engine_fixture_code_points(struct scrim_options *options)
{
    options->offsets = SCRIM_OFFSETS_CODEPOINTS;
}

static inline int engine_fixture_setup_code_points(void **state)
{
    return engine_fixture_make(state, engine_fixture_code_points);
}

static inline void engine_fixture_utf16(struct scrim_options *options)
{
    options->offsets = SCRIM_OFFSETS_UTF16;
}

static inline int engine_fixture_setup_utf16(void **state)
{
    return engine_fixture_make(state, engine_fixture_utf16);
}

static inline int engine_fixture_teardown(void **state)
{
    engine_fixture_close(*state);
    free(*state);
    return 0;
}

/* Processes bytes without a scope; the status is the test's to judge. */
static inline enum scrim_status engine_fixture_run(struct engine_fixture *fixture, const char *text,
                                                   size_t length,
                                                   const struct scrim_result **result,
                                                   struct scrim_error *error)
{
    struct scrim_request request = {.text = text, .text_length = length, .document = 1};
    memset(error, 0, sizeof *error);
    return scrim_process(fixture->worker, &request, result, error);
}

static inline const struct scrim_result *engine_fixture_clean(struct engine_fixture *fixture,
                                                              const char *text)
{
    const struct scrim_result *result;
    struct scrim_error error;
    enum scrim_status status = engine_fixture_run(fixture, text, strlen(text), &result, &error);
    if (status)
        fail_msg("status %d: %s", (int)status, error.message);
    return result;
}

static inline bool engine_fixture_holds(const char *text, size_t length, const char *piece)
{
    return memmem(text, length, piece, strlen(piece)) != NULL;
}

#endif
