#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "report/log.h"
#include "report/ruler.h"

static const struct log_header header = {
    .document = 3,
    .profile = "research",
    .key = "ephemeral",
    .scope = "document",
    .rules_digest = "0123456789abcdef",
    .dictionaries_digest = "fedcba9876543210",
    .encoding = "UTF-8",
    .unicode_version = "14.0",
};

static void assert_written(struct buffer *out, const char *expected)
{
    assert_false(buffer_failed(out));
    buffer_append_byte(out, '\0');
    assert_string_equal(out->data, expected);
    buffer_free(out);
}

#define HEADER_START                                                                               \
    "{\"record\":\"header\",\"scrim\":\"" SCRIM_VERSION                                            \
    "\",\"document\":3,\"profile\":\"research\","                                                  \
    "\"key\":\"ephemeral\",\"scope\":\"document\",\"rules\":\"0123456789abcdef\","                 \
    "\"dictionaries\":\"fedcba9876543210\",\"offsets\":"

static void a_header(void **state)
{
    (void)state;
    struct buffer out;
    buffer_init(&out, 4096);
    log_write_header(&header, &out);
    assert_written(&out, HEADER_START
                   "\"bytes\",\"encoding\":\"UTF-8\",\"unicode\":\"14.0\",\"off\":[]}\n");
}

static void a_header_names_units_and_types_that_are_off(void **state)
{
    (void)state;
    struct log_header changed = header;
    changed.offsets = SCRIM_OFFSETS_UTF16;
    changed.off[TYPE_STATE] = changed.off[TYPE_MARKER] = true;
    struct buffer out;
    buffer_init(&out, 4096);
    log_write_header(&changed, &out);
    assert_written(
        &out, HEADER_START
        "\"utf16\",\"encoding\":\"UTF-8\",\"unicode\":\"14.0\",\"off\":[\"STATE\",\"MARKER\"]}\n");
}

/* "Mü on 7/3" became "Löw on 5/1": the name in 0-3, the date in 7-10. */
static struct span two_spans[] = {
    {.document = {{0}, {3}},
     .rule = "name/title",
     .type = TYPE_NAME,
     .role = ROLE_PATIENT,
     .guess = TYPE_NONE,
     .action = ACTION_SURROGATE,
     .confidence = 990,
     .stepped = true,
     .entity = 1,
     .out_start = 0,
     .out_end = 4},
    {.document = {{7}, {10}},
     .rule = "date/us-short",
     .type = TYPE_DATE,
     .guess = TYPE_NONE,
     .action = ACTION_SHIFT,
     .review = true,
     .confidence = 625,
     .out_start = 8,
     .out_end = 11},
};
static const struct spans spans = {.items = two_spans, .count = 2};

/* As for a document that became this output. */
static void write_spans(const struct log_header *header_of, const struct letter *letter, const struct spans *of,
                        const struct cast *cast, struct slice output, struct buffer *out)
{
    struct decoded cleaned;
    assert_int_equal(ruler_read_output(&letter->decoded, header_of->offsets, output, letter->arena, &cleaned, NULL), SCRIM_OK);
    log_write_spans(header_of, letter, of, cast, &cleaned, out);
}

static void assert_spans(enum scrim_offsets unit, bool for_recipient, const char *expected)
{
    struct arena arena;
    arena_init(&arena, 1 << 20);
    struct letter letter = {.arena = &arena};
    struct scrim_error error;
    assert_int_equal(decode(SLICE("M\xC3\xBC on 7/3"), NULL, &arena, &letter.decoded, &error),
                     SCRIM_OK);
    struct entity person = {.type = TYPE_NAME, .number = 1};
    struct cast cast = {.entities = &person, .entity_count = 1};
    struct log_header changed = header;
    changed.offsets = unit;
    changed.for_recipient = for_recipient;
    struct buffer out;
    buffer_init(&out, 4096);
    write_spans(&changed, &letter, &spans, &cast, SLICE("L\xC3\xB6w on 5/1"), &out);
    assert_written(&out, expected);
    arena_free(&arena);
}

#define NAME_MEANING                                                                               \
    ",\"type\":\"NAME\",\"role\":\"patient\",\"entity\":\"NAME-1\",\"pass\":\"name\","             \
    "\"rule\":\"name/title\",\"action\":\"surrogate\",\"confidence\":0.99,\"stepped\":true}\n"
#define DATE_MEANING                                                                               \
    ",\"type\":\"DATE\",\"pass\":\"date\",\"rule\":\"date/us-short\",\"action\":\"shift\","        \
    "\"confidence\":0.625,\"review\":true}\n"

static void spans_in_bytes(void **state)
{
    (void)state;
    assert_spans(SCRIM_OFFSETS_BYTES, false,
                 "{\"record\":\"span\",\"id\":1,\"in\":[0,3],\"out\":[0,4]" NAME_MEANING
                 "{\"record\":\"span\",\"id\":2,\"in\":[7,10],\"out\":[8,11]" DATE_MEANING);
}

static void spans_in_code_points(void **state)
{
    (void)state;
    assert_spans(SCRIM_OFFSETS_CODEPOINTS, false,
                 "{\"record\":\"span\",\"id\":1,\"in\":[0,2],\"out\":[0,3]" NAME_MEANING
                 "{\"record\":\"span\",\"id\":2,\"in\":[6,9],\"out\":[7,10]" DATE_MEANING);
}

static void spans_for_the_recipient_say_nothing_of_the_input(void **state)
{
    (void)state;
    assert_spans(SCRIM_OFFSETS_BYTES, true,
                 "{\"record\":\"span\",\"id\":1,\"out\":[0,4]" NAME_MEANING
                 "{\"record\":\"span\",\"id\":2,\"out\":[8,11]" DATE_MEANING);
}

/* The output is UTF-16 too, so its places are bytes of that. */
static void spans_of_another_encoding(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    struct letter letter = {.arena = &arena};
    struct scrim_error error;
    assert_int_equal(decode(SLICE("M\0\xFC\0!\0"), "UTF-16LE", &arena, &letter.decoded, &error),
                     SCRIM_OK);
    struct span gap = {.document = {{0}, {3}},
                       .rule = "gap/blank",
                       .type = TYPE_GAP,
                       .guess = TYPE_FACILITY,
                       .action = ACTION_FILL,
                       .confidence = 1000,
                       .out_start = 0,
                       .out_end = 6};
    struct spans one = {.items = &gap, .count = 1};
    struct cast cast = {.entity_count = 0};
    struct log_header changed = header;
    struct slice output = SLICE("L\0\xF6\0w\0!\0");
    static const char *const expected[] = {"\"in\":[0,4],\"out\":[0,6]",
                                           "\"in\":[0,2],\"out\":[0,3]"};
    for (int unit = SCRIM_OFFSETS_BYTES; unit <= SCRIM_OFFSETS_CODEPOINTS; unit++) {
        changed.offsets = (enum scrim_offsets)unit;
        struct buffer out;
        buffer_init(&out, 4096);
        write_spans(&changed, &letter, &one, &cast, output, &out);
        buffer_append_byte(&out, '\0');
        assert_non_null(strstr(out.data, expected[unit]));
        assert_non_null(
            strstr(out.data, "\"type\":\"GAP\",\"guess\":\"FACILITY\",\"pass\":\"gap\""));
        assert_non_null(strstr(out.data, "\"action\":\"fill\",\"confidence\":1}\n"));
        buffer_free(&out);
    }
    arena_free(&arena);
}

static void a_scan_has_no_out(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    struct letter letter = {.arena = &arena};
    struct scrim_error error;
    assert_int_equal(decode(SLICE("Smith"), NULL, &arena, &letter.decoded, &error), SCRIM_OK);
    struct span found = {.document = {{0}, {5}},
                         .rule = "name/list",
                         .type = TYPE_NAME,
                         .guess = TYPE_NONE,
                         .action = ACTION_NONE,
                         .confidence = 50};
    struct spans one = {.items = &found, .count = 1};
    struct cast cast = {.entity_count = 0};
    struct buffer out;
    buffer_init(&out, 4096);
    write_spans(&header, &letter, &one, &cast, SLICE(""), &out);
    assert_written(&out,
                   "{\"record\":\"span\",\"id\":1,\"in\":[0,5],\"type\":\"NAME\",\"pass\":\"name\","
                   "\"rule\":\"name/list\",\"action\":\"none\",\"confidence\":0.05}\n");
    arena_free(&arena);
}

static void no_memory_is_said(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    struct letter letter = {.arena = &arena};
    struct scrim_error error;
    assert_int_equal(decode(SLICE("M\xC3\xBC on 7/3"), NULL, &arena, &letter.decoded, &error),
                     SCRIM_OK);
    struct entity person = {.type = TYPE_NAME, .number = 1};
    struct cast cast = {.entities = &person, .entity_count = 1};
    struct buffer out;
    buffer_init(&out, 100);
    write_spans(&header, &letter, &spans, &cast, SLICE("L\xC3\xB6w on 5/1"), &out);
    assert_true(buffer_failed(&out));
    buffer_free(&out);
    arena_free(&arena);
}

static void a_summary(void **state)
{
    (void)state;
    const struct log_summary summary = {.document = 3,
                                        .bytes_in = 10,
                                        .bytes_out = 11,
                                        .review = 1,
                                        .verdict = "review",
                                        .reason = "in doubt"};
    struct buffer out;
    buffer_init(&out, 4096);
    log_write_summary(&summary, &spans, &out);
    assert_written(
        &out,
        "{\"record\":\"summary\",\"document\":3,\"spans\":2,\"by_type\":{\"DATE\":1,\"NAME\":1},"
        "\"bytes_in\":10,\"bytes_out\":11,\"review\":1,\"verdict\":\"review\","
        "\"reason\":\"in doubt\"}\n");
}

static void a_summary_of_a_withheld_document(void **state)
{
    (void)state;
    const struct log_summary summary = {
        .document = 9, .bytes_in = 10, .for_recipient = true, .verdict = "withheld"};
    struct buffer out;
    buffer_init(&out, 4096);
    log_write_summary(&summary, NULL, &out);
    assert_written(
        &out, "{\"record\":\"summary\",\"document\":9,\"spans\":0,\"by_type\":{},\"bytes_out\":0,"
              "\"review\":0,\"verdict\":\"withheld\"}\n");
}

/* Six names, one of them kept, and four dates: five can be said, four cannot. */
static void the_public_counts_hide_small_cells(void **state)
{
    (void)state;
    struct span items[10];
    for (size_t i = 0; i < 10; i++)
        items[i] = (struct span){.type = i < 6 ? TYPE_NAME : TYPE_DATE, .action = ACTION_TAG};
    items[0].action = ACTION_KEEP;
    const struct spans ten = {.items = items, .count = 10};
    const struct log_summary summary = {.document = 3, .review = 1, .verdict = "review"};
    struct buffer out;
    buffer_init(&out, 4096);
    summary_write(&header, &summary, &ten, &out);
    assert_written(
        &out,
        "{\"record\":\"counts\",\"scrim\":\"" SCRIM_VERSION "\",\"document\":3,"
        "\"profile\":\"research\",\"replaced\":{\"DATE\":\"<5\",\"NAME\":5},\"review\":\"<5\","
        "\"verdict\":\"review\"}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_header),
        cmocka_unit_test(a_header_names_units_and_types_that_are_off),
        cmocka_unit_test(spans_in_bytes),
        cmocka_unit_test(spans_in_code_points),
        cmocka_unit_test(spans_for_the_recipient_say_nothing_of_the_input),
        cmocka_unit_test(spans_of_another_encoding),
        cmocka_unit_test(a_scan_has_no_out),
        cmocka_unit_test(no_memory_is_said),
        cmocka_unit_test(a_summary),
        cmocka_unit_test(a_summary_of_a_withheld_document),
        cmocka_unit_test(the_public_counts_hide_small_cells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
