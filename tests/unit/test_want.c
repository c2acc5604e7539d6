/* Want of memory, and calls of the system that fail, in the library itself: at every way that leads to such a call it is refused once.  The
 * status says so, what was made is given back, and nothing of the document is in the result.  (tests/torture does the same to whole
 * runs of the program.)  The linker puts the functions __wrap_... in the place of the library's calls. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <execinfo.h>
#include <pthread.h>
#include <sodium.h>
#include <sys/stat.h>

#include "engine_fixture.h"
#include "map/seal.h"
#include "replace/key_material.h"

enum { WAYS = 1 << 14, DEPTH = 14, LETTERS = 12, MOST_INTERRUPTED = 12 };

/* Of the calls up to now: how many, and by which different ways. */
static struct {
    bool counting, interrupting; /* interrupting: reads and writes alone, which come to half of what is asked and are to be gone on with */
    bool folders_cannot_sync; /* fsync knows nothing of them, as on some file systems */
    size_t calls, refused_call, way_count;
    uint64_t ways[WAYS];
    size_t first_call[WAYS];
} calls;

static uint64_t way_here(void)
{
    void *frames[DEPTH];
    int count = backtrace(frames, DEPTH);
    uint64_t hash = 14695981039346656037u;
    for (int i = 2; i < count; i++)
        hash = (hash ^ (uintptr_t)frames[i]) * 1099511628211u;
    return hash;
}

/* Whether this call is to fail. */
static bool refuses(bool transfers)
{
    if (calls.interrupting && !transfers)
        return false;
    calls.calls++;
    if (!calls.counting)
        return calls.calls == calls.refused_call;
    uint64_t way = way_here();
    for (size_t i = 0; i < calls.way_count; i++)
        if (calls.ways[i] == way)
            return false;
    assert_true(calls.way_count < WAYS);
    calls.ways[calls.way_count] = way;
    calls.first_call[calls.way_count++] = calls.calls;
    return false;
}

#define WRAPPED(type, name, parameters, arguments, answer, error)                                                                          \
    type __real_##name parameters;                                                                                                         \
    type __wrap_##name parameters;                                                                                                         \
    type __wrap_##name parameters                                                                                                          \
    {                                                                                                                                      \
        return refuses(false) ? (errno = error, answer) : __real_##name arguments;                                                         \
    }
#define WRAPPED_TRANSFER(name, bytes_of, error)                                                                                            \
    ssize_t __real_##name(int file, bytes_of *bytes, size_t size);                                                                         \
    ssize_t __wrap_##name(int file, bytes_of *bytes, size_t size);                                                                         \
    ssize_t __wrap_##name(int file, bytes_of *bytes, size_t size)                                                                          \
    {                                                                                                                                      \
        if (refuses(true))                                                                                                                 \
            return errno = calls.interrupting ? EINTR : error, -1;                                                                         \
        return __real_##name(file, bytes, calls.interrupting ? size - size / 2 : size);                                                    \
    }
WRAPPED_TRANSFER(write, const void, ENOSPC)
WRAPPED_TRANSFER(read, void, EIO)
WRAPPED(void *, malloc, (size_t size), (size), NULL, ENOMEM)
WRAPPED(void *, calloc, (size_t count, size_t size), (count, size), NULL, ENOMEM)
WRAPPED(void *, realloc, (void *memory, size_t size), (memory, size), NULL, ENOMEM)
WRAPPED(void *, sodium_malloc, (size_t size), (size), NULL, ENOMEM)
WRAPPED(int, fstat, (int file, struct stat *status), (file, status), -1, EIO)
WRAPPED(int, access, (const char *path, int mode), (path, mode), -1, EACCES)
WRAPPED(int, fchmod, (int file, mode_t mode), (file, mode), -1, EDQUOT)
WRAPPED(off_t, lseek, (int file, off_t offset, int from), (file, offset, from), -1, EIO)
WRAPPED(int, open, (const char *path, int flags, mode_t mode), (path, flags, mode), -1, EACCES)
WRAPPED(int, openat, (int folder, const char *path, int flags, mode_t mode), (folder, path, flags, mode), -1, EOPNOTSUPP)
WRAPPED(int, linkat, (int from, const char *old, int to, const char *new, int flags), (from, old, to, new, flags), -1, ENOSPC)
WRAPPED(int, sodium_init, (void), (), -1, ENOSYS)
WRAPPED(int, crypto_secretstream_xchacha20poly1305_init_pull,
        (crypto_secretstream_xchacha20poly1305_state * stream, const unsigned char *header, const unsigned char *key), (stream, header, key), -1, 0)
WRAPPED(int, crypto_pwhash_argon2id,
        (unsigned char *out, unsigned long long size, const char *secret, unsigned long long length, const unsigned char *salt,
         unsigned long long passes, size_t memory, int how),
        (out, size, secret, length, salt, passes, memory, how), -1, ENOMEM)
WRAPPED(int, pthread_mutex_init, (pthread_mutex_t *lock, const pthread_mutexattr_t *how), (lock, how), EAGAIN, EAGAIN)

int __real_fsync(int file);
int __wrap_fsync(int file);
int __wrap_fsync(int file)
{
    struct stat state;
    if (calls.folders_cannot_sync && __real_fstat(file, &state) == 0 && S_ISDIR(state.st_mode))
        return errno = EINVAL, -1;
    return refuses(false) ? (errno = EIO, -1) : __real_fsync(file);
}

int __real_close(int file);
int __wrap_close(int file);
int __wrap_close(int file)
{
    bool refused = refuses(false);
    int closed = __real_close(file);
    return refused ? (errno = EIO, -1) : closed;
}

static const char letter[] =
    "Saint Brendan Hospital\n1200 Oak Street, Suite 4\nTulare, CA 93274-1234\n\nRE: DELGADO, MARIA    MRN: 4417-208-3    DOB: 02/11/1965\n"
    "SSN 123-45-6789, claim no. WC-2014-0042, VIN 1HGCM82633A004352\n\nDear Dr. Raman:\n\nI saw Ms. Delgado, aged 94, on July 3, 2014. Maria\nDelgado is a "
    "forklift operator\nat Valley Crest Packing Company. Call (559) 555-0142 or write to\nm.delgado@valleycrest.example, "
    "www.valleycrest.example/maria, 10.1.2.3.\nHer husband Jos\xC3\xA9 came along; D e l g a d o is how it is spelled, #mariadelgado.\n"
    "From June 12-14, 2014, on 3/4/14 and 2014-W27, lisinopril 10 mg, BP 132/84. She was\ntreated earlier at  in Tulare, [NAME], by "
    "\xD0\x94" "elgado and \xEF\xBC\xAD\xEF\xBD\x81ria. Parkinson's disease; Mr. Parkinson\nand the Smiths know. user mdelgado2 logged in.\n\n"
    "Sincerely,\nPriya Raman, MD\n";
static const char known[] = "{\"scope\":\"p1\",\"names\":[\"Maria Delgado\"],\"birth_date\":\"1965-02-11\",\"relatives\":[\"Jos\\u00e9 Delgado\"],"
                            "\"numbers\":[{\"type\":\"MRN\",\"value\":\"4417-208-3\"}],\"employers\":[\"Valley Crest Packing Company\"],"
                            "\"addresses\":[\"1200 Oak Street\"],\"facilities\":[\"Saint Brendan Hospital\"]}";

struct run {
    struct engine_fixture fixture;
    char key[64], hide[64], keep[64], map[64], identity[64], recipient[80];
    struct scrim_options options;
    struct scrim_engine *engine; /* made once; NULL: the run makes its own */
    const char *text;            /* the letter that is cleaned */
    size_t size;                 /* bytes of it */
    uint64_t came;               /* of all that came out, a digest */
};

static void note(struct run *run, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        run->came = (run->came ^ (unsigned char)text[i]) * 1099511628211u;
}

static bool take(void *context, const char *text, size_t length)
{
    note(context, text, length);
    return true;
}

typedef enum scrim_status one_run(struct run *run, struct scrim_error *error);

static enum scrim_status engine_is_made(struct run *run, struct scrim_error *error)
{
    struct scrim_engine *engine;
    enum scrim_status status = scrim_engine_new(&run->options, &engine, error);
    assert_true((engine != NULL) == (status == SCRIM_OK));
    if (!status)
        scrim_describe(engine, take, run);
    scrim_engine_free(engine);
    return status;
}

/* A worker that has done nothing yet says why it withholds, or says nothing. */
static enum scrim_status letter_is_withheld(struct run *run, struct scrim_error *error)
{
    struct scrim_worker *worker;
    const struct scrim_result *result;
    struct scrim_request request = {.text = letter, .text_length = run->size, .document = 1};
    enum scrim_status status = scrim_worker_new(run->engine, &worker, error);
    if (status)
        return status;
    scrim_withhold(worker, &request, SCRIM_REFUSED, &result);
    assert_string_equal(result->verdict, "withheld");
    assert_int_equal(result->text_length, 0);
    assert_true(result->log_length == 0 || result->log[result->log_length - 1] == '\n');
    assert_true(result->summary_length == 0 || result->summary[result->summary_length - 1] == '\n');
    status = result->log_length && result->summary_length ? SCRIM_OK : SCRIM_TRY_AGAIN;
    scrim_worker_free(worker);
    return status;
}

/* Cleans, and asks for all that can be asked of a document. */
static enum scrim_status letter_is_cleaned(struct run *run, struct scrim_error *error)
{
    struct scrim_worker *worker;
    const struct scrim_result *result;
    struct scrim_request request = {.text = run->text, .text_length = run->size, .document = 1};
    if (run->text == letter && run->size % 2) {
        request.known = known;
        request.known_length = sizeof known - 1;
    }
    enum scrim_status status = scrim_worker_new(run->engine, &worker, error);
    if (status)
        return status;
    status = scrim_process(worker, &request, &result, error);
    if (status)
        assert_true(result->text_length == 0 && !engine_fixture_holds(result->log, result->log_length, "\"span\""));
    note(run, result->text, result->text_length);
    note(run, result->log, status ? 0 : result->log_length);
    scrim_worker_free(worker);
    return status;
}

static enum scrim_status letter_is_shown(struct run *run, struct scrim_error *error)
{
    static const char *const stages[] = {"view", "tokens", "candidates", "spans"};
    struct scrim_worker *worker;
    const struct scrim_rule_cost *costs;
    size_t count, bytes;
    struct scrim_request request = {.text = letter, .text_length = run->size, .document = 1};
    enum scrim_status status = scrim_worker_new(run->engine, &worker, error);
    for (size_t i = 0; !status && i < 4; i++)
        status = scrim_dump(worker, &request, stages[i], take, run, error);
    if (!status)
        status = scrim_explain(worker, &request, 200, take, run, error);
    if (!status)
        status = scrim_review(worker, &request, "letter.txt", (scrim_sink *)take, run, error);
    if (!status)
        status = scrim_rules_cost(worker, &request, &costs, &count, &bytes, error);
    if (!status)
        status = scrim_rules_list(run->engine, take, run, error);
    run->came = 0; /* a page holds a salt, costs hold times */
    scrim_worker_free(worker);
    return status;
}

static bool to_file(void *context, const char *text, size_t length)
{
    return fwrite(text, 1, length, context) == length;
}

static enum scrim_status map_comes_back(struct run *run, struct scrim_error *error)
{
    struct scrim_map *map = (struct scrim_map *)run;
    struct scrim_restorer *restorer = (struct scrim_restorer *)run;
    struct scrim_restored restored;
    const char *recipient = run->recipient;
    struct scrim_map_entry entry = {.document = 1, .input = letter, .input_length = sizeof letter - 1, .output = "cleaned", .output_length = 7},
                           none = {.document = 2, .output = "withheld", .output_length = 8, .withheld = true};
    FILE *file = fopen(run->map, "wb");
    assert_non_null(file);
    enum scrim_status status = scrim_map_new(&recipient, 1, NULL, to_file, file, &map, error);
    assert_true((map == NULL) == (status != SCRIM_OK));
    if (!status)
        status = scrim_map_add(map, &entry, error);
    if (!status)
        status = scrim_map_add(map, &none, error);
    if (!status)
        status = scrim_map_finish(map, error);
    scrim_map_free(map);
    assert_int_equal(fclose(file), 0);
    if (!status)
        status = scrim_restorer_new(run->map, run->identity, &restorer, error);
    else
        return status;
    assert_true((restorer == NULL) == (status != SCRIM_OK));
    if (!status)
        status = scrim_restore(restorer, "cleaned", 7, 0, &restored, error);
    if (!status)
        note(run, restored.text, restored.text_length);
    scrim_restorer_free(restorer);
    if (!status)
        status = scrim_restorer_new(run->map, run->identity, &restorer, error);
    else
        return status;
    if (!status)
        status = scrim_restore(restorer, "withheld", 8, 2, &restored, error);
    if (!status)
        assert_true(restored.withheld && restored.text_length == 8);
    scrim_restorer_free(restorer);
    return status;
}

/* What could not be made is nowhere to be used. */
static enum scrim_status secrets_are_drawn(struct run *run, struct scrim_error *error)
{
    struct key *key = (struct key *)run;
    struct seal *seal = (struct seal *)run;
    struct seal_identity *identity = (struct seal_identity *)run;
    unsigned char secret[KEY_BYTES] = {1}, public[KEY_BYTES], box[SEAL_BOX];
    enum scrim_status status = key_new_random(&key, error);
    assert_true((key == NULL) == (status != SCRIM_OK));
    key_free(key);
    if (status)
        return status;
    status = seal_identity_new(secret, &identity, error);
    assert_true((identity == NULL) == (status != SCRIM_OK));
    if (status)
        return status;
    status = seal_new(&seal, error);
    assert_true((seal == NULL) == (status != SCRIM_OK));
    if (!status) {
        seal_public_key(secret, public);
        status = seal_box(seal, public, box, error);
        seal_free(seal);
    }
    if (!status) {
        seal = (struct seal *)run;
        status = seal_open(box, 1, identity, &seal, error);
        assert_true((seal == NULL) == (status != SCRIM_OK));
        seal_free(seal);
    }
    seal_identity_free(identity);
    return status;
}

static enum scrim_status keys_are_made(struct run *run, struct scrim_error *error)
{
    char path[64], recipient[80];
    engine_fixture_path(&run->fixture, "new", path);
    snprintf(recipient, sizeof recipient, "%s.pub", path);
    enum scrim_status status = scrim_key_create(path, error);
    assert_true(status != SCRIM_OK || __real_access(path, F_OK) == 0);
    if (status && __real_access(path, F_OK) == 0) /* what failed came after it was whole */
        assert_int_equal(status, SCRIM_IO);
    unlink(path);
    if (!status) {
        status = scrim_custodian_create(path, error);
        assert_true(__real_access(recipient, F_OK) != 0 || __real_access(path, F_OK) == 0);
    }
    unlink(path);
    unlink(recipient);
    return status;
}

static enum scrim_status sample_is_measured(struct run *run, struct scrim_error *error)
{
    struct scrim_evaluation *evaluation;
    const struct scrim_mark marks[] = {{.start = 0, .end = 22, .type = "FACILITY"}, {.start = 60, .end = 66, .type = "CITY"}};
    const char *const annotated[] = {"FACILITY", "CITY"};
    const struct scrim_sample sample = {letter, sizeof letter - 1, marks, marks + 1, 2, 1, annotated, 2, false};
    enum scrim_status status = scrim_evaluation_new(&evaluation, error);
    if (!status)
        status = scrim_evaluation_add(evaluation, &sample, NULL, NULL, error);
    if (!status)
        run->came = scrim_evaluation_measures(evaluation)->words;
    scrim_evaluation_free(evaluation);
    return status;
}

/* No two runs come to the same. */
static enum scrim_status random_codes_are_drawn(struct run *run, struct scrim_error *error)
{
    enum scrim_status status = scrim_engine_new(&run->options, &run->engine, error);
    if (status)
        return status;
    status = letter_is_cleaned(run, error);
    scrim_engine_free(run->engine);
    run->came = 0;
    return status;
}

/* Once undisturbed; then once for each way to a call, which fails. */
static void refuse_everywhere(struct run *run, one_run *one, size_t fewest)
{
    struct scrim_error error;
    calls.counting = true;
    calls.calls = calls.way_count = run->came = 0;
    assert_int_equal(one(run, &error), SCRIM_OK);
    uint64_t came = run->came;
    calls.counting = false;
    assert_true(calls.way_count >= fewest);
    for (size_t i = 0; i < calls.way_count; i++) {
        calls.calls = run->came = 0;
        calls.refused_call = calls.first_call[i];
        enum scrim_status status = one(run, &error);
        calls.refused_call = 0;
        if (status == SCRIM_OK)
            assert_int_equal(run->came, came); /* it could do without */
        else
            assert_true(status == SCRIM_TRY_AGAIN || status == SCRIM_SYSTEM || (one != letter_is_cleaned && one != letter_is_shown));
    }
    calls.interrupting = true;
    for (bool met = true; met;) {
        size_t next = calls.refused_call + 1;
        calls.calls = run->came = 0;
        calls.refused_call = next;
        assert_int_equal(one(run, &error), SCRIM_OK);
        assert_int_equal(run->came, came);
        met = calls.calls >= next && next < MOST_INTERRUPTED;
    }
    calls.interrupting = false;
    calls.refused_call = 0;
}

static int make_run(void **state)
{
    struct run *run = calloc(1, sizeof *run);
    struct scrim_error error;
    engine_fixture_folder(&run->fixture);
    engine_fixture_path(&run->fixture, "key", run->key);
    engine_fixture_path(&run->fixture, "hide", run->hide);
    engine_fixture_path(&run->fixture, "keep", run->keep);
    engine_fixture_path(&run->fixture, "map", run->map);
    engine_fixture_path(&run->fixture, "identity", run->identity);
    snprintf(run->recipient, sizeof run->recipient, "%s.pub", run->identity);
    engine_fixture_write(&run->fixture, "hide", "Tulare\nforklift operator\n");
    engine_fixture_write(&run->fixture, "keep", "lisinopril\n");
    assert_int_equal(scrim_key_create(run->key, &error), SCRIM_OK);
    assert_int_equal(scrim_custodian_create(run->identity, &error), SCRIM_OK);
    run->text = letter;
    run->options = run->fixture.options;
    run->options.key_file = run->key;
    run->options.hide_file = run->hide;
    run->options.keep_file = run->keep;
    *state = run;
    return 0;
}

static int free_run(void **state)
{
    static const char *const files[] = {"test.pat", "key", "hide", "keep", "map", "identity", "identity.pub"};
    struct run *run = *state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        engine_fixture_remove(&run->fixture, files[i]);
    assert_int_equal(rmdir(run->fixture.folder), 0);
    free(run);
    return 0;
}

static void want_when_an_engine_is_made(void **state)
{
    refuse_everywhere(*state, engine_is_made, 20);
}

/* Memory is taken in blocks, so where a block ends depends on what was taken before: other letters, other places. */
static void want_when_letters_are_cleaned(void **state)
{
    static const char *const profiles[] = {"research", "publication", "safe-harbor"};
    struct run *run = *state;
    struct scrim_error error;
    for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
        run->options.profile = profiles[i];
        assert_int_equal(scrim_engine_new(&run->options, &run->engine, &error), SCRIM_OK);
        for (size_t part = 0; part < LETTERS; part++) {
            run->size = sizeof letter - 1 - part * (sizeof letter - 1) / LETTERS;
            refuse_everywhere(run, letter_is_cleaned, 8);
        }
        run->size = sizeof letter - 1;
        if (i == 0)
            refuse_everywhere(run, letter_is_shown, 8);
        if (i == 0)
            refuse_everywhere(run, letter_is_withheld, 8);
        scrim_engine_free(run->engine);
    }
}

/* What the sweep alone finds is not left for want of one of its tables: nothing else is there that would make it look twice. */
static void want_when_the_sweep_alone_finds(void **state)
{
    static const char *const texts[] = {"MRN: 4417-208-3 was given to her; she wrote 44 17 20 83 on it.",
                                        "I saw Ms. Maria Delgado; she wrote D e l g a d o on it."};
    struct run *run = *state;
    struct scrim_error error;
    assert_int_equal(scrim_engine_new(&run->options, &run->engine, &error), SCRIM_OK);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        run->text = texts[i];
        run->size = strlen(texts[i]);
        refuse_everywhere(run, letter_is_cleaned, 8);
    }
    scrim_engine_free(run->engine);
}

/* Places are measured in the text that comes out, which is read again. */
static void want_when_letters_are_in_another_encoding(void **state)
{
    struct run *run = *state;
    struct scrim_error error;
    run->options.encoding = "ISO-8859-1";
    run->options.offsets = SCRIM_OFFSETS_CODEPOINTS;
    assert_int_equal(scrim_engine_new(&run->options, &run->engine, &error), SCRIM_OK);
    for (size_t part = 0; part < LETTERS; part++) {
        run->size = 600 - 40 * part;
        refuse_everywhere(run, letter_is_cleaned, 8);
    }
    scrim_engine_free(run->engine);
}

/* Codes that are drawn are kept in a table that grows. */
static void want_when_codes_are_random(void **state)
{
    struct run *run = *state;
    run->options.key_file = NULL;
    run->options.random_codes = true;
    for (size_t parts = 1; parts <= 2; parts++) {
        run->size = (sizeof letter - 1) / parts;
        refuse_everywhere(run, random_codes_are_drawn, 8);
    }
}

static void want_when_maps_and_keys_are_made(void **state)
{
    refuse_everywhere(*state, map_comes_back, 8);
    refuse_everywhere(*state, keys_are_made, 4);
    refuse_everywhere(*state, secrets_are_drawn, 6);
    refuse_everywhere(*state, sample_is_measured, 1);
}

static void a_folder_that_cannot_be_synced_holds_keys(void **state)
{
    struct scrim_error error;
    calls.folders_cannot_sync = true;
    enum scrim_status status = keys_are_made(*state, &error);
    calls.folders_cannot_sync = false;
    assert_int_equal(status, SCRIM_OK);
}

int main(void)
{
    void *frames[2];
    backtrace(frames, 2); /* loads what it needs before anything is refused */
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(want_when_an_engine_is_made, make_run, free_run),
        cmocka_unit_test_setup_teardown(want_when_letters_are_cleaned, make_run, free_run),
        cmocka_unit_test_setup_teardown(want_when_the_sweep_alone_finds, make_run, free_run),
        cmocka_unit_test_setup_teardown(want_when_letters_are_in_another_encoding, make_run, free_run),
        cmocka_unit_test_setup_teardown(want_when_codes_are_random, make_run, free_run),
        cmocka_unit_test_setup_teardown(want_when_maps_and_keys_are_made, make_run, free_run),
        cmocka_unit_test_setup_teardown(a_folder_that_cannot_be_synced_holds_keys, make_run, free_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
