/* What scrim.h says of threads: one engine shared by workers of many threads, and engines made and
 * freed side by side.  `make thread` runs it under ThreadSanitizer; here it proves that what comes
 * out does not depend on who works beside. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>

#include "engine_fixture.h"

enum { THREADS = 4, ROUNDS = 3, OUTPUT = 4096 };

/* Each takes another way through the library: names and dates, what ICU reads, UTF-16, nothing, what
 * is refused. */
static const struct letter_text {
    const char *text;
    size_t length;
    enum scrim_status status;
} letters[] = {
#define LETTER(text, status) {text, sizeof(text) - 1, status}
    LETTER("Ms. Maria Delgado was seen on July 3, 2014 by Dr. Priya Raman. Mrs. Delgado is 49 years "
           "old; her number is zbadge 48151, her phone (559) 555-3207.",
           SCRIM_OK),
    LETTER("Zo\xC3\xAB M\xC3\xBCller-L\xC3\xBC" "denscheidt (zbadge 16234) wohnt in K\xC3\xB6ln; Mr. "
           "Xavier O\xE2\x80\x99" "Brien came at  on 3/14/13.",
           SCRIM_OK),
    LETTER("\xFF\xFEM\0r\0.\0 \0J\0o\0n\0e\0s\0 \0c\0a\0m\0e\0.\0", SCRIM_OK),
    LETTER("", SCRIM_OK),
    LETTER("Ms. Delgado \xFF\xFE\xFD came.", SCRIM_REFUSED),
#undef LETTER
};
enum { LETTERS = sizeof letters / sizeof *letters };

struct outcome {
    char text[OUTPUT], log[OUTPUT];
};

struct crew {
    const struct scrim_engine *engine;  /* shared, or NULL: each thread makes its own */
    const struct scrim_options *options;
    const struct outcome *wanted; /* of each letter */
};

struct thread {
    pthread_t handle;
    const struct crew *crew;
    size_t number;
    const char *wrong; /* NULL: nothing.  cmocka's assertions are for the main thread alone. */
};

static bool keep(char out[OUTPUT], const char *text, size_t length)
{
    if (length >= OUTPUT)
        return false;
    memcpy(out, text, length);
    memset(out + length, 0, OUTPUT - length);
    return true;
}

static bool clean(struct scrim_worker *worker, size_t number, struct outcome *outcome)
{
    const struct letter_text *letter = &letters[number];
    struct scrim_request request = {
        .text = letter->text, .text_length = letter->length, .document = number + 1};
    const struct scrim_result *result;
    struct scrim_error error;

    return scrim_process(worker, &request, &result, &error) == letter->status &&
           keep(outcome->text, result->text, result->text_length) &&
           keep(outcome->log, result->log, result->log_length);
}

static const char *work_through(const struct crew *crew, const struct scrim_engine *engine,
                                size_t first)
{
    struct scrim_worker *worker;
    struct scrim_error error;
    const char *wrong = NULL;

    if (scrim_worker_new(engine, &worker, &error))
        return "no worker";
    for (size_t i = 0; !wrong && i < LETTERS; i++) {
        struct outcome outcome;
        size_t number = (first + i) % LETTERS;
        if (!clean(worker, number, &outcome))
            wrong = "another status, or too long a text";
        else if (memcmp(&outcome, &crew->wanted[number], sizeof outcome) != 0)
            wrong = "another text or log";
    }
    scrim_worker_free(worker);
    return wrong;
}

static void *run(void *argument)
{
    struct thread *thread = argument;
    const struct crew *crew = thread->crew;

    for (size_t round = 0; !thread->wrong && round < ROUNDS; round++) {
        struct scrim_engine *own = NULL;
        struct scrim_error error;
        if (!crew->engine && scrim_engine_new(crew->options, &own, &error)) {
            thread->wrong = "no engine";
            break;
        }
        thread->wrong = work_through(crew, own ? own : crew->engine, thread->number + round);
        scrim_engine_free(own);
    }
    return NULL;
}

static void run_threads(const struct crew *crew)
{
    struct thread threads[THREADS] = {{0}};

    for (size_t i = 0; i < THREADS; i++) {
        threads[i].crew = crew;
        threads[i].number = i;
        assert_int_equal(pthread_create(&threads[i].handle, NULL, run, &threads[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_join(threads[i].handle, NULL), 0);
    for (size_t i = 0; i < THREADS; i++)
        if (threads[i].wrong)
            fail_msg("thread %zu: %s", i, threads[i].wrong);
}

/* Under the same key every engine answers alike. */
static void with_key(struct engine_fixture *fixture, void (*test)(struct engine_fixture *, struct crew *))
{
    static struct outcome wanted[LETTERS];
    char key[64];
    struct scrim_error error;

    engine_fixture_path(fixture, "project.key", key);
    assert_int_equal(scrim_key_create(key, &error), SCRIM_OK);
    fixture->options.key_file = key;
    engine_fixture_start(fixture);
    for (size_t i = 0; i < LETTERS; i++)
        assert_true(clean(fixture->worker, i, &wanted[i]));
    assert_null(strstr(wanted[0].text, "Delgado"));
    test(fixture, &(struct crew){.options = &fixture->options, .wanted = wanted});
    engine_fixture_stop(fixture);
    engine_fixture_remove(fixture, "project.key");
    fixture->options.key_file = NULL;
}

static void share_the_engine(struct engine_fixture *fixture, struct crew *crew)
{
    crew->engine = fixture->engine;
    run_threads(crew);
}

static void make_engines(struct engine_fixture *fixture, struct crew *crew)
{
    (void)fixture;
    run_threads(crew);
}

static void test_threads_share_an_engine(void **state)
{
    with_key(*state, share_the_engine);
}

static void test_threads_make_engines_of_their_own(void **state)
{
    with_key(*state, make_engines);
}

static int setup(void **state)
{
    struct engine_fixture *fixture = malloc(sizeof *fixture);
    if (!fixture)
        return -1;
    engine_fixture_folder(fixture);
    *state = fixture;
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_threads_share_an_engine),
        cmocka_unit_test(test_threads_make_engines_of_their_own),
    };
    return cmocka_run_group_tests(tests, setup, engine_fixture_teardown);
}
