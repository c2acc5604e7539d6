/* Small lexicons, rulesets and documents for the tests of src/rules. */
#ifndef SCRIM_TESTS_RULES_FIXTURE_H
#define SCRIM_TESTS_RULES_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "rules/lexicon_build.h"
#include "rules/ruleset.h"

#define LIST_HEADER "# For tests.\n# source: made up\n# licence: MIT\n# number: none\n"
#define LIST_HEADER_VALUE "# For tests.\n# source: made up\n# licence: MIT\n# number: value\n"
#define LIST_HEADER_RANK "# For tests.\n# source: made up\n# licence: MIT\n# number: rank\n"
#define LIST_HEADER_TIER "# For tests.\n# source: made up\n# licence: MIT\n# number: tier\n"

#define ARRAY_COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Fails the running test with the error's message. */
static inline void assert_ok(enum scrim_status status, const struct scrim_error *error)
{
    if (status != SCRIM_OK)
        fail_msg("%s", error->message);
}

struct test_list {
    const char *name, *text;
};

/* The compiled bytes of some lists, and of the cues of some patterns (may be NULL). */
static inline void compile_lists(const struct test_list *lists, size_t count,
                                 const struct patterns *patterns, struct buffer *compiled)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct lexicon_builder *builder = lexicon_builder_new();
    assert_non_null(builder);
    for (size_t i = 0; i < count; i++)
        assert_ok(lexicon_builder_add(builder, slice_from_string(lists[i].name),
                                      slice_from_string(lists[i].text), &error),
                  &error);
    if (patterns != NULL)
        assert_ok(patterns_add_cues(patterns, builder, &error), &error);
    buffer_init(compiled, (size_t)1 << 30);
    assert_ok(lexicon_builder_finish(builder, compiled, &error), &error);
    lexicon_builder_free(builder);
}

/* A document as the passes see it. */
struct test_document {
    struct arena arena;
    struct view view;
    struct tokens tokens;
};

static inline void open_document(struct test_document *document, struct slice text,
                                 const struct lexicon *lexicon)
{
    struct scrim_error error = {SCRIM_OK, ""};
    struct decoded decoded;
    *document = (struct test_document){.tokens = {.items = NULL}};
    arena_init(&document->arena, (size_t)1 << 28);
    assert_ok(decode(text, "UTF-8", &document->arena, &decoded, &error), &error);
    assert_ok(view_build(&decoded, &document->arena, &document->view, &error), &error);
    assert_ok(tokens_build(&document->view, &document->tokens, &error), &error);
    if (lexicon != NULL)
        lexicon_annotate(lexicon, document->view.text, &document->tokens);
}

static inline void close_document(struct test_document *document)
{
    tokens_free(&document->tokens);
    arena_free(&document->arena);
}

/* xorshift64* (Marsaglia 2003, Vigna 2016): the same numbers everywhere. */
static inline uint32_t next_random(uint64_t *state, uint32_t below)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return (uint32_t)((*state * 2685821657736338717u) >> 33) % below;
}

#endif
