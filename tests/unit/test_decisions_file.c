/* A file of decisions: what is read of it, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "passes/decisions_file.h"

#define DOCUMENT                                                                                   \
    "{\"bytes\":12,\"salt\":\"000102030405060708090a0b0c0d0e0f\",\"argon2id\":"                    \
    "\"202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f\"}"

struct reading {
    struct arena arena;
    struct decisions decisions;
    struct scrim_error error;
};

static int setup(void **state)
{
    static struct reading reading;
    arena_init(&reading.arena, LIMIT_ARENA);
    *state = &reading;
    return 0;
}

static int teardown(void **state)
{
    arena_free(&((struct reading *)*state)->arena);
    return 0;
}

static enum scrim_status read_text(struct reading *reading, const char *json)
{
    return decisions_file_read(slice_from_string(json), &reading->arena, &reading->decisions,
                               &reading->error);
}

/* A file whose list of spans is this. */
static enum scrim_status read_spans(struct reading *reading, const char *spans)
{
    char json[1024];
    snprintf(json, sizeof json,
             "{\"record\":\"decisions\",\"document\":" DOCUMENT
             ",\"offsets\":\"codepoints\",\"complete\":true,\"spans\":%s}",
             spans);
    return read_text(reading, json);
}

static void test_everything_is_read(void **state)
{
    struct reading *reading = *state;

    assert_int_equal(read_spans(reading,
                                "[{\"start\":9,\"end\":12,\"type\":\"ID\",\"verdict\":\"add\"},"
                                "{\"start\":5,\"end\":5,\"type\":\"GAP\",\"verdict\":\"reject\"},"
                                "{\"start\":0,\"end\":4,\"type\":\"NAME\",\"verdict\":\"accept\","
                                "\"note\":7}]"),
                     SCRIM_OK);
    const struct decisions *read = &reading->decisions;
    assert_true(read->complete);
    assert_int_equal(read->document_bytes, 12);
    assert_int_equal(read->salt[15], 0x0f);
    assert_int_equal(read->digest[0], 0x20);
    assert_int_equal(read->count, 3);
    assert_int_equal(read->items[0].type, TYPE_NAME); /* in the order of the text */
    assert_int_equal(read->items[0].verdict, SCRIM_ACCEPT);
    assert_int_equal(read->items[1].verdict, SCRIM_REJECT);
    assert_int_equal(read->items[1].start, 5);
    assert_int_equal(read->items[2].verdict, SCRIM_ADD);
    assert_int_equal(read->items[2].end, 12);
}

static void test_spans_that_are_none(void **state)
{
    static const char *const bad[] = {
        "7",
        "[7]",
        "[{\"start\":-1,\"end\":4,\"type\":\"NAME\",\"verdict\":\"accept\"}]",
        "[{\"start\":5,\"end\":4,\"type\":\"NAME\",\"verdict\":\"accept\"}]",
        "[{\"start\":0.5,\"end\":4,\"type\":\"NAME\",\"verdict\":\"accept\"}]",
        "[{\"start\":4,\"end\":4,\"type\":\"NAME\",\"verdict\":\"accept\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"NOBODY\",\"verdict\":\"accept\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"PROTECT\",\"verdict\":\"accept\"}]",
        "[{\"start\":0,\"end\":4,\"verdict\":\"accept\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"NAME\",\"verdict\":\"perhaps\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"NAME\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"GAP\",\"verdict\":\"add\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"MARKER\",\"verdict\":\"add\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"HIDDEN\",\"verdict\":\"reject\"}]",
        "[{\"start\":0,\"end\":4,\"type\":\"NAME\",\"verdict\":\"reject\"},"
        "{\"start\":3,\"end\":6,\"type\":\"NAME\",\"verdict\":\"reject\"}]",
        "[{\"start\":4,\"end\":4,\"type\":\"GAP\",\"verdict\":\"reject\"},"
        "{\"start\":4,\"end\":4,\"type\":\"GAP\",\"verdict\":\"reject\"}]",
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (read_spans(*state, bad[i]) != SCRIM_CONFIGURATION)
            fail_msg("taken: %s", bad[i]);
}

/* Rejected as one type and accepted as another: how a reviewer changes the type. */
static void test_two_verdicts_about_one_place(void **state)
{
    assert_int_equal(
        read_spans(*state, "[{\"start\":0,\"end\":4,\"type\":\"NAME\",\"verdict\":\"reject\"},"
                           "{\"start\":0,\"end\":4,\"type\":\"CITY\",\"verdict\":\"accept\"}]"),
        SCRIM_OK);
}

static void test_heads_that_are_none(void **state)
{
#define HEAD(record, document, offsets, complete)                                                  \
    "{\"record\":" record ",\"document\":" document ",\"offsets\":" offsets                        \
    ",\"complete\":" complete ",\"spans\":[]}"
    static const char *const bad[] = {
        "",
        "[]",
        "{}",
        HEAD("\"span\"", DOCUMENT, "\"codepoints\"", "true"),
        HEAD("\"decisions\"", DOCUMENT, "\"bytes\"", "true"),
        HEAD("\"decisions\"", DOCUMENT, "\"codepoints\"", "\"true\""),
        HEAD("\"decisions\"", "{}", "\"codepoints\"", "true"),
        HEAD("\"decisions\"", "{\"bytes\":12,\"salt\":\"00\",\"argon2id\":\"00\"}",
             "\"codepoints\"", "true"),
    };

    assert_int_equal(read_text(*state, HEAD("\"decisions\"", DOCUMENT, "\"codepoints\"", "false")),
                     SCRIM_OK);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (read_text(*state, bad[i]) != SCRIM_CONFIGURATION)
            fail_msg("taken: %s", bad[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_everything_is_read, setup, teardown),
        cmocka_unit_test_setup_teardown(test_spans_that_are_none, setup, teardown),
        cmocka_unit_test_setup_teardown(test_two_verdicts_about_one_place, setup, teardown),
        cmocka_unit_test_setup_teardown(test_heads_that_are_none, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
