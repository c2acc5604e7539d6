/* For tests of text/: reads bytes as a document, its view and its tokens. */
#ifndef SCRIM_TESTS_READING_H
#define SCRIM_TESTS_READING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/tokens.h"

struct reading {
    struct arena arena;
    struct decoded decoded;
    struct view view;
    struct tokens tokens;
};

static inline void read_text(struct reading *reading, struct slice input)
{
    struct scrim_error error = {SCRIM_OK, ""};
    *reading = (struct reading){.tokens = {.items = NULL}};
    arena_init(&reading->arena, (size_t)1 << 30);
    assert_int_equal(decode(input, NULL, &reading->arena, &reading->decoded, &error), SCRIM_OK);
    assert_int_equal(view_build(&reading->decoded, &reading->arena, &reading->view, &error),
                     SCRIM_OK);
    assert_int_equal(tokens_build(&reading->view, &reading->tokens, &error), SCRIM_OK);
}

static inline void reading_free(struct reading *reading)
{
    tokens_free(&reading->tokens);
    arena_free(&reading->arena);
}

static inline void assert_slice(struct slice found, struct slice wanted)
{
    if (!slice_equal(found, wanted))
        fail_msg("found \"%.*s\", wanted \"%.*s\"", (int)found.length, found.data,
                 (int)wanted.length, wanted.data);
}

/* The view of a text. */
static inline void assert_view(const char *text, const char *view)
{
    struct reading reading;
    read_text(&reading, slice_from_string(text));
    assert_slice(reading.view.text, slice_from_string(view));
    reading_free(&reading);
}

/* A small generator, the same on every machine (Marsaglia, "Xorshift RNGs", 2003). */
static inline uint32_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return (uint32_t)(*state >> 32);
}

#endif
