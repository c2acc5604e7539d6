/* What the fuzz targets share.  A target is a function for libFuzzer (docs/CONTRIBUTING.md, `make fuzz`); replay.c calls it
 * for every file of its corpus, without libFuzzer.  It aborts where something does not hold that always must. */
#ifndef SCRIM_TESTS_FUZZ_H
#define SCRIM_TESTS_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "scrim.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define REQUIRE(condition)                                                                         \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);         \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

/* A file of this process alone, in memory where there is such a place; what was in it is gone. */
static inline const char *fuzz_file(const char *name, const void *bytes, size_t size)
{
    static char paths[4][96];
    static unsigned next;
    char *path = paths[next++ % 4];
    snprintf(path, sizeof paths[0], "%s/scrim-fuzz-%ld-%s", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp", (long)getpid(), name);
    FILE *file = fopen(path, "wb");
    REQUIRE(file && fchmod(fileno(file), 0600) == 0);
    REQUIRE(fwrite(bytes, 1, size, file) == size);
    REQUIRE(fclose(file) == 0);
    return path;
}

/* An engine with a key that is always the same, so that pseudonyms are; made once, never freed. */
static inline struct scrim_engine *fuzz_engine(struct scrim_options *options)
{
    static const char key[] = "scrim-key-1\n"
                              "id ac53226987685e24\n"
                              "key 244e6591b5ed5a2146bf5beecb277e5b00e3f98366e6bc846286c28b070dbacc\n"
                              "check cd9a99b17b349930\n";
    struct scrim_engine *engine;
    struct scrim_error error;
    const char *path = fuzz_file("key", key, sizeof key - 1);
    options->key_file = path;
    if (scrim_engine_new(options, &engine, &error) != SCRIM_OK) {
        fprintf(stderr, "%s\n", error.message);
        abort();
    }
    unlink(path);
    return engine;
}

static inline struct scrim_worker *fuzz_worker(const struct scrim_engine *engine)
{
    struct scrim_worker *worker;
    struct scrim_error error;
    REQUIRE(scrim_worker_new(engine, &worker, &error) == SCRIM_OK);
    return worker;
}

static inline bool fuzz_is_kept(const struct scrim_span *span)
{
    return strcmp(span->action, "keep") == 0 || strcmp(span->action, "none") == 0;
}

static inline bool fuzz_has_word(const char *text, size_t length)
{
    size_t run = 0;
    for (size_t i = 0; i < length && run < 3; i++)
        run = ((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z') || (text[i] >= '0' && text[i] <= '9') ? run + 1 : 0;
    return run == 3;
}

/* A result fits its document: every byte outside spans is there, in its order and place; spans do not meet; what was
 * replaced by something invented does not stand where it stood. */
static inline void fuzz_check_splice(const char *text, size_t length, const struct scrim_result *result)
{
    size_t in = 0, out = 0;
    for (size_t i = 0; i < result->span_count; i++) {
        const struct scrim_span *span = &result->spans[i];
        size_t taken = span->in_byte_end - span->in_byte, put = span->out_byte_end - span->out_byte;
        REQUIRE(span->in_byte >= in && span->in_byte_end >= span->in_byte && span->in_byte_end <= length);
        REQUIRE(span->out_byte >= out && span->out_byte_end >= span->out_byte && span->out_byte_end <= result->text_length);
        REQUIRE(span->in_byte - in == span->out_byte - out);
        REQUIRE(memcmp(text + in, result->text + out, span->in_byte - in) == 0);
        bool same = taken == put && memcmp(text + span->in_byte, result->text + span->out_byte, taken) == 0;
        REQUIRE(!fuzz_is_kept(span) || same);
        /* initials are drawn without regard to the original's; a year may stay when it is shifted by weeks */
        REQUIRE(strcmp(span->action, "surrogate") != 0 || !fuzz_has_word(text + span->in_byte, taken) || !same);
        in = span->in_byte_end;
        out = span->out_byte_end;
    }
    REQUIRE(length - in == result->text_length - out);
    REQUIRE(length == in || memcmp(text + in, result->text + out, length - in) == 0);
}

/* A document that was withheld says nothing but that. */
static inline void fuzz_check_withheld(const struct scrim_result *result)
{
    REQUIRE(result->text_length == 0 && result->span_count == 0);
    REQUIRE(strcmp(result->verdict, "withheld") == 0);
}

#endif
