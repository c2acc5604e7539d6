#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/hex.h"
#include "child.h"
#include "map/custodian.h"
#include "map/map_format.h"
#include "map/map_read.h"
#include "map/seal.h"
#include "memory_taken.h"
#include "own_stack.h"

enum { BEGINNING = MAP_AT_COUNT + 1 + SEAL_BOX + SEAL_HEADER }; /* of a part for one recipient */

/* A folder with two custodians, and the map that was made last. */
struct place {
    char folder[32], identity[64], recipient[64], other[64], other_recipient[64], map[64];
    struct buffer bytes;
};

static int open_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    strcpy(place->folder, "/tmp/scrim-test-XXXXXX");
    if (!mkdtemp(place->folder))
        return -1;
    snprintf(place->identity, 64, "%s/one", place->folder);
    snprintf(place->recipient, 64, "%s/one.pub", place->folder);
    snprintf(place->other, 64, "%s/two", place->folder);
    snprintf(place->other_recipient, 64, "%s/two.pub", place->folder);
    snprintf(place->map, 64, "%s/map", place->folder);
    buffer_init(&place->bytes, (size_t)1 << 30);
    *state = place;
    return scrim_custodian_create(place->identity, NULL) || scrim_custodian_create(place->other, NULL);
}

static int close_place(void **state)
{
    struct place *place = *state;
    unlink(place->identity);
    unlink(place->recipient);
    unlink(place->other);
    unlink(place->other_recipient);
    unlink(place->map);
    rmdir(place->folder);
    buffer_free(&place->bytes);
    free(place);
    return 0;
}

static bool gather(void *context, const char *bytes, size_t length)
{
    buffer_append(context, slice_of(bytes, length));
    return true;
}

static bool stop(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    size_t *left = context;
    if (*left < length)
        return false;
    *left -= length;
    return true;
}

static struct scrim_span changed(size_t in, size_t in_end, size_t out, size_t out_end)
{
    return (struct scrim_span){.in_byte = in, .in_byte_end = in_end, .out_byte = out, .out_byte_end = out_end, .type = "NAME", .action = "surrogate"};
}

static struct scrim_map_entry entry_of(uint64_t number, const char *input, const char *output)
{
    return (struct scrim_map_entry){.document = number, .input = input, .input_length = strlen(input), .output = output,
                                    .output_length = strlen(output)};
}

static void write_map(struct place *place, const char *const *recipients, size_t recipient_count,
                      const struct scrim_map_entry *entries, size_t count)
{
    struct scrim_map *map;
    buffer_clear(&place->bytes);
    assert_int_equal(scrim_map_new(recipients, recipient_count, NULL, gather, &place->bytes, &map, NULL), SCRIM_OK);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(scrim_map_add(map, &entries[i], NULL), SCRIM_OK);
    assert_int_equal(scrim_map_finish(map, NULL), SCRIM_OK);
    scrim_map_free(map);
}

static void make_map(struct place *place, const struct scrim_map_entry *entries, size_t count)
{
    write_map(place, (const char *const[]){place->recipient}, 1, entries, count);
}

static void save(struct place *place, struct slice bytes)
{
    FILE *file = fopen(place->map, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.length, file), bytes.length);
    assert_int_equal(fclose(file), 0);
}

/* Restores one text with the map as it lies in the file; the result is *original, which the caller frees. */
static enum scrim_status restore(struct place *place, const char *identity, const char *text, uint64_t number, char **original)
{
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    struct scrim_error error = {0};
    *original = NULL;
    enum scrim_status status = scrim_restorer_new(place->map, identity, &restorer, &error);
    if (status) {
        assert_null(restorer);
        return status;
    }
    status = scrim_restore(restorer, text, strlen(text), number, &restored, &error);
    assert_int_equal(status, error.status);
    if (status)
        assert_int_equal(restored.text_length, 0);
    else
        *original = strndup(restored.text, restored.text_length);
    scrim_restorer_free(restorer);
    return status;
}

static void assert_restores(struct place *place, const char *text, uint64_t number, const char *expected)
{
    char *original;
    assert_int_equal(restore(place, place->identity, text, number, &original), SCRIM_OK);
    assert_string_equal(original, expected);
    free(original);
}

static void assert_refuses(struct place *place, const char *text, uint64_t number)
{
    char *original;
    assert_int_equal(restore(place, place->identity, text, number, &original), SCRIM_REFUSED);
    assert_null(original);
}

#define INPUT "Dear Ms. Delgado:\nMs. Delgado came on July 3.\n"
#define OUTPUT "Dear Ms. Whitlock:\nMs. Whitlock came on May 1.\n"

static const struct scrim_span no_spans[1];

/* The entry of INPUT and OUTPUT with its three edits, and one span that was kept. */
static struct scrim_map_entry letter(struct scrim_span spans[4], uint64_t number)
{
    struct scrim_map_entry entry = entry_of(number, INPUT, OUTPUT);
    spans[0] = changed(9, 16, 9, 17);
    spans[1] = (struct scrim_span){.in_byte = 17, .in_byte_end = 18, .out_byte = 18, .out_byte_end = 19, .type = "TIME", .action = "keep"};
    spans[2] = changed(22, 29, 23, 31);
    spans[3] = changed(38, 44, 40, 45);
    entry.spans = spans;
    entry.span_count = 4;
    return entry;
}

static void a_document_comes_back(void **state)
{
    struct place *place = *state;
    struct scrim_span spans[4];
    struct scrim_map_entry entry = letter(spans, 1);
    make_map(place, &entry, 1);
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, OUTPUT, 0, INPUT);
    assert_restores(place, OUTPUT, 1, INPUT);
    assert_refuses(place, OUTPUT, 2);
    assert_refuses(place, OUTPUT " ", 0);
    assert_refuses(place, INPUT, 0);
    assert_refuses(place, "", 1);
}

/* The message says whether the number or the text is wrong, whatever was asked for before. */
static void what_was_not_found_is_said(void **state)
{
    struct place *place = *state;
    static const char *const said[] = {"not the text that", "no document of this number", "no document with this text"};
    static const struct {
        const char *text;
        uint64_t number;
        size_t says;
    } rows[] = {{"Mr. Yu", 1, 0}, {"Mr. Xu", 2, 0}, {"Mr. Yu", 3, 1}, {"Mr. Zu", 3, 1}, {"Mr. Zu", 0, 2}, {"Mr. Zu", 2, 0}};
    struct scrim_map_entry entries[] = {entry_of(1, "Mr. Adams", "Mr. Xu"), entry_of(2, "Mr. Brown", "Mr. Yu")};
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    struct scrim_error error;
    make_map(place, entries, 2);
    save(place, buffer_slice(&place->bytes));
    assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_OK);
    for (unsigned found = 0; found < 2; found++)
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            if (found)
                assert_int_equal(scrim_restore(restorer, "Mr. Xu", 6, 1, &restored, NULL), SCRIM_OK);
            assert_int_equal(scrim_restore(restorer, rows[i].text, 6, rows[i].number, &restored, &error), SCRIM_REFUSED);
            assert_non_null(strstr(error.message, said[rows[i].says]));
        }
    scrim_restorer_free(restorer);
}

static void without_spans_all_between_the_differences_is_kept(void **state)
{
    struct place *place = *state;
    static const char *const pairs[][2] = {{INPUT, OUTPUT}, {"same", "same"}, {"", ""}, {"", "new"}, {"old", ""}, {"abc", "ac"}, {"aaa", "aa"}, {"x\ny", "z\ny"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct scrim_map_entry entry = entry_of(1, pairs[i][0], pairs[i][1]);
        make_map(place, &entry, 1);
        save(place, buffer_slice(&place->bytes));
        assert_restores(place, pairs[i][1], 0, pairs[i][0]);
    }
}

/* A record of which a field changed is not kept whole, wherever the field stands. */
static void what_did_not_change_is_not_kept(void **state)
{
    enum { LENGTH = 5 * SEAL_BLOCK };
    struct place *place = *state;
    static char input[LENGTH + 1], output[LENGTH + 1];
    for (size_t i = 0; i < LENGTH; i++)
        input[i] = output[i] = (char)('a' + i % 23);
    for (size_t at = 0; at + 7 <= LENGTH; at += (LENGTH - 7) / 2) {
        memcpy(input + at, "Delgado", 7);
        struct scrim_map_entry entry = entry_of(1, input, output);
        make_map(place, &entry, 1);
        assert_int_equal(place->bytes.length, BEGINNING + SEAL_BLOCK);
        save(place, buffer_slice(&place->bytes));
        assert_restores(place, output, 0, input);
        memcpy(input + at, output + at, 7);
    }
}

/* Documents in and out of order, over many blocks, with a withheld one among them. */
static void many_documents_come_back(void **state)
{
    enum { COUNT = 60 };
    struct place *place = *state;
    struct scrim_map_entry entries[COUNT];
    struct scrim_span spans[COUNT];
    char *inputs[COUNT], *outputs[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        size_t length = i * 157; /* past the length of a block, and over its edges */
        inputs[i] = malloc(length + 16);
        outputs[i] = malloc(32);
        memset(inputs[i], (int)('a' + i % 26), length);
        snprintf(inputs[i] + length, 16, " end");
        snprintf(outputs[i], 32, "[NAME-%zu] end", i);
        entries[i] = entry_of(i + 1, inputs[i], outputs[i]);
        spans[i] = changed(0, length, 0, strlen(outputs[i]) - 4);
        entries[i].spans = &spans[i];
        entries[i].span_count = 1;
    }
    entries[7].withheld = true;
    make_map(place, entries, COUNT);
    save(place, buffer_slice(&place->bytes));

    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_OK);
    for (size_t round = 0; round < 2; round++)
        for (size_t i = 0; i < COUNT; i++) {
            size_t at = round ? COUNT - 1 - i : i;
            assert_int_equal(scrim_restore(restorer, outputs[at], strlen(outputs[at]), at + 1, &restored, NULL), SCRIM_OK);
            assert_int_equal(restored.document, at + 1);
            assert_int_equal(restored.withheld, at == 7);
            const char *expected = at == 7 ? outputs[at] : inputs[at];
            assert_int_equal(restored.text_length, strlen(expected));
            assert_memory_equal(restored.text, expected, restored.text_length);
            /* a refusal in between changes nothing for the next */
            assert_int_equal(scrim_restore(restorer, "other", 5, at + 1, &restored, NULL), SCRIM_REFUSED);
        }
    assert_int_equal(scrim_restore(restorer, outputs[50], strlen(outputs[50]), 0, &restored, NULL), SCRIM_OK);
    assert_int_equal(restored.document, 51);
    scrim_restorer_free(restorer);
    for (size_t i = 0; i < COUNT; i++) {
        free(inputs[i]);
        free(outputs[i]);
    }
}

static void one_text_of_several_originals_needs_a_number(void **state)
{
    struct place *place = *state;
    struct scrim_map_entry entries[] = {entry_of(1, "Mr. Adams", "Mr. [NAME-1]"), entry_of(2, "Mr. Brown", "Mr. [NAME-1]"),
                                        entry_of(3, "Mr. Clark", "Mr. [NAME-2]"), entry_of(4, "Mr. Clark", "Mr. [NAME-2]")};
    make_map(place, entries, 4);
    save(place, buffer_slice(&place->bytes));
    assert_refuses(place, "Mr. [NAME-1]", 0);
    assert_restores(place, "Mr. [NAME-1]", 1, "Mr. Adams");
    assert_restores(place, "Mr. [NAME-1]", 2, "Mr. Brown");
    assert_refuses(place, "Mr. [NAME-1]", 3);
    assert_restores(place, "Mr. [NAME-2]", 0, "Mr. Clark");
}

static void every_recipient_can_open_it_and_nobody_else(void **state)
{
    struct place *place = *state;
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    char *original;
    make_map(place, &entry, 1);
    save(place, buffer_slice(&place->bytes));
    assert_int_equal(restore(place, place->other, OUTPUT, 0, &original), SCRIM_REFUSED);
    write_map(place, (const char *const[]){place->recipient, place->other_recipient}, 2, &entry, 1);
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, OUTPUT, 0, INPUT);
    assert_int_equal(restore(place, place->other, OUTPUT, 0, &original), SCRIM_OK);
    assert_string_equal(original, INPUT);
    free(original);
    const char *most[LIMIT_RECIPIENTS]; /* the last of as many as there may be */
    for (size_t i = 0; i < LIMIT_RECIPIENTS; i++)
        most[i] = i + 1 < LIMIT_RECIPIENTS ? place->other_recipient : place->recipient;
    write_map(place, most, LIMIT_RECIPIENTS, &entry, 1);
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, OUTPUT, 0, INPUT);
}

/* ---- what was tampered with ---- */

static void every_changed_byte_is_refused(void **state)
{
    struct place *place = *state;
    struct scrim_span spans[4];
    struct scrim_map_entry entry = letter(spans, 1);
    write_map(place, (const char *const[]){place->other_recipient, place->recipient}, 2, &entry, 1);
    struct slice bytes = buffer_slice(&place->bytes);
    char *copy = malloc(bytes.length);
    for (size_t i = 0; i < bytes.length; i++) {
        memcpy(copy, bytes.data, bytes.length);
        copy[i] = (char)(copy[i] ^ 1 << i % 8);
        save(place, slice_of(copy, bytes.length));
        assert_refuses(place, OUTPUT, 1);
    }
    save(place, bytes);
    assert_restores(place, OUTPUT, 1, INPUT);
    free(copy);
}

/* A map of several blocks. */
static void make_long_map(struct place *place, size_t length, char **input)
{
    *input = malloc(length + 1);
    for (size_t i = 0; i < length; i++)
        (*input)[i] = (char)('a' + i % 23);
    (*input)[length] = '\0';
    struct scrim_map_entry entry = entry_of(1, *input, OUTPUT);
    make_map(place, &entry, 1);
}

/* What is said when a map is opened and asked for a text. */
static void assert_says(struct place *place, const char *text, const char *expected)
{
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    struct scrim_error error = {0};
    if (scrim_restorer_new(place->map, place->identity, &restorer, &error) == SCRIM_OK) {
        assert_int_equal(scrim_restore(restorer, text, strlen(text), 0, &restored, &error), SCRIM_REFUSED);
        scrim_restorer_free(restorer);
    }
    assert_string_equal(error.message, expected);
}

/* Whoever has a map that was cut by a copy learns that it was one, and where it ends. */
static void a_cut_map_is_told_from_what_is_none(void **state)
{
    struct place *place = *state;
    static const struct {
        size_t length;
        const char *says;
    } rows[] = {{0, "map: not a map that scrim made"},
                {MAP_MAGIC_LENGTH - 1, "map: not a map that scrim made"},
                {MAP_MAGIC_LENGTH, "map: damaged or cut at block 0"},
                {BEGINNING - 1, "map: damaged or cut at block 0"},
                {BEGINNING, "map: damaged or cut at block 1"},
                {BEGINNING + SEAL_BLOCK, "map: damaged or cut at block 2"},
                {BEGINNING + 3 * SEAL_BLOCK - 1, "map: damaged or cut at block 3"}};
    char *input;
    make_long_map(place, 3 * SEAL_BLOCK, &input);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        save(place, slice_of(place->bytes.data, rows[i].length));
        assert_says(place, OUTPUT, rows[i].says);
    }
    free(input);
}

static void every_cut_and_every_addition_is_refused(void **state)
{
    struct place *place = *state;
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    make_map(place, &entry, 1);
    size_t length = place->bytes.length;
    for (size_t shorter = 0; shorter < length; shorter += shorter < BEGINNING + 8 ? 1 : 61) {
        save(place, slice_of(place->bytes.data, shorter));
        assert_refuses(place, OUTPUT, 0);
    }
    buffer_append_byte(&place->bytes, '\0');
    save(place, buffer_slice(&place->bytes));
    assert_refuses(place, OUTPUT, 0);
    while (place->bytes.length < length + SEAL_BLOCK)
        buffer_append_byte(&place->bytes, '\0');
    save(place, buffer_slice(&place->bytes));
    assert_refuses(place, OUTPUT, 0);
}

static void blocks_that_were_moved_are_refused(void **state)
{
    struct place *place = *state;
    char *input, *other_input, *blocks, *swap = malloc(SEAL_BLOCK);
    make_long_map(place, 5 * SEAL_BLOCK, &input);
    size_t length = place->bytes.length, count = (length - BEGINNING) / SEAL_BLOCK;
    char *copy = malloc(length);
    assert_true(count > 4);
    memcpy(copy, place->bytes.data, length);
    blocks = copy + BEGINNING;
    save(place, slice_of(copy, length));
    assert_restores(place, OUTPUT, 0, input);

    memcpy(swap, blocks, SEAL_BLOCK); /* two change places */
    memcpy(blocks, blocks + SEAL_BLOCK, SEAL_BLOCK);
    memcpy(blocks + SEAL_BLOCK, swap, SEAL_BLOCK);
    save(place, slice_of(copy, length));
    assert_refuses(place, OUTPUT, 0);

    memcpy(copy, place->bytes.data, length); /* one is left out */
    memmove(blocks + SEAL_BLOCK, blocks + 2 * SEAL_BLOCK, (count - 2) * SEAL_BLOCK);
    save(place, slice_of(copy, length - SEAL_BLOCK));
    assert_refuses(place, OUTPUT, 0);

    memcpy(copy, place->bytes.data, length); /* the last are missing */
    save(place, slice_of(copy, length - SEAL_BLOCK));
    assert_refuses(place, OUTPUT, 0);

    make_long_map(place, 5 * SEAL_BLOCK, &other_input); /* one is of another map */
    memcpy(blocks + SEAL_BLOCK, place->bytes.data + BEGINNING + SEAL_BLOCK, SEAL_BLOCK);
    save(place, slice_of(copy, length));
    assert_refuses(place, OUTPUT, 0);
    memcpy(copy, place->bytes.data, BEGINNING); /* all but the beginning are */
    save(place, slice_of(copy, length));
    assert_refuses(place, OUTPUT, 0);
    free(input);
    free(other_input);
    free(copy);
    free(swap);
}

/* ---- parts ---- */

static const char *const part_texts[][2] = {{"Mr. Adams", "Mr. Xu"}, {"Mr. Brown", "Mr. Yu"}, {"Mr. Clark", "Mr. Zu"}};

/* A map of three parts, the last of which another run added; *ends: where each ends. */
static void make_parts(struct place *place, size_t ends[3])
{
    const char *const recipients[] = {place->recipient};
    struct scrim_map *map;
    buffer_clear(&place->bytes);
    assert_int_equal(scrim_map_new(recipients, 1, NULL, gather, &place->bytes, &map, NULL), SCRIM_OK);
    for (size_t i = 0; i < 3; i++) {
        struct scrim_map_entry entry = entry_of(i + 1, part_texts[i][0], part_texts[i][1]);
        if (i == 2) {
            scrim_map_free(map);
            const char *link = place->bytes.data + place->bytes.length - SCRIM_MAP_LINK;
            assert_int_equal(scrim_map_new(recipients, 1, link, gather, &place->bytes, &map, NULL), SCRIM_OK);
        }
        assert_int_equal(scrim_map_add(map, &entry, NULL), SCRIM_OK);
        assert_int_equal(scrim_map_finish(map, NULL), SCRIM_OK);
        size_t length = place->bytes.length;
        assert_int_equal(scrim_map_finish(map, NULL), SCRIM_OK); /* nothing was added since */
        assert_int_equal(place->bytes.length, length);
        ends[i] = length;
    }
    scrim_map_free(map);
}

static void parts_are_one_map(void **state)
{
    struct place *place = *state;
    size_t ends[3];
    make_parts(place, ends);
    assert_int_equal(ends[2], 3 * (BEGINNING + SEAL_BLOCK));
    save(place, buffer_slice(&place->bytes));
    for (size_t i = 0; i < 3; i++) {
        assert_restores(place, part_texts[i][1], 0, part_texts[i][0]);
        assert_restores(place, part_texts[i][1], i + 1, part_texts[i][0]);
        assert_refuses(place, part_texts[i][1], (i + 1) % 3 + 1);
    }
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_OK);
    for (size_t round = 0; round < 6; round++) {
        const char *const *texts = part_texts[round % 3];
        assert_int_equal(scrim_restore(restorer, texts[1], strlen(texts[1]), round % 3 + 1, &restored, NULL), SCRIM_OK);
        assert_string_equal(texts[0], strndupa(restored.text, restored.text_length));
    }
    scrim_restorer_free(restorer);
    save(place, slice_of(place->bytes.data, ends[1])); /* as after a run that was stopped */
    assert_restores(place, part_texts[1][1], 0, part_texts[1][0]);
    assert_refuses(place, part_texts[2][1], 0);
}

static void parts_that_were_moved_are_refused(void **state)
{
    struct place *place = *state;
    size_t ends[3], length;
    make_parts(place, ends);
    length = ends[0];
    static const unsigned orders[][3] = {{1, 0, 2}, {0, 2, 1}, {2, 1, 0}, {0, 0, 1}, {0, 1, 1}};
    char *copy = malloc(3 * length);
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        for (size_t part = 0; part < 3; part++)
            memcpy(copy + part * length, place->bytes.data + orders[i][part] * length, length);
        save(place, slice_of(copy, 3 * length));
        for (size_t text = 0; text < 3; text++)
            assert_refuses(place, part_texts[text][1], 0);
    }
    save(place, slice_of(place->bytes.data + length, 2 * length)); /* without the first */
    assert_refuses(place, part_texts[1][1], 0);
    memcpy(copy + length, place->bytes.data + 2 * length, length); /* without the second */
    memcpy(copy, place->bytes.data, length);
    save(place, slice_of(copy, 2 * length));
    assert_refuses(place, part_texts[0][1], 0);
    for (size_t cut = length + 1; cut < 2 * length; cut += 97) {
        save(place, slice_of(place->bytes.data, cut));
        assert_refuses(place, part_texts[0][1], 0);
    }
    free(copy);
}

/* A letter that was cleaned again stands in two parts, under digests that differ. */
static void one_original_in_two_parts_is_one(void **state)
{
    struct place *place = *state;
    const char *const recipients[] = {place->recipient};
    struct scrim_map *map;
    struct scrim_map_entry old = entry_of(1, "Mr. Adams", "Mr. Wu"), same = entry_of(1, "Mr. Adams", "Mr. Xu"),
                           other = entry_of(1, "Mr. Brown", "Mr. Xu");
    buffer_clear(&place->bytes);
    assert_int_equal(scrim_map_new(recipients, 1, NULL, gather, &place->bytes, &map, NULL), SCRIM_OK);
    const struct scrim_map_entry *const entries[] = {&old, &same, &same};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(scrim_map_add(map, entries[i], NULL), SCRIM_OK);
        assert_int_equal(scrim_map_finish(map, NULL), SCRIM_OK);
    }
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, "Mr. Wu", 0, "Mr. Adams");
    assert_restores(place, "Mr. Xu", 0, "Mr. Adams");
    assert_restores(place, "Mr. Xu", 1, "Mr. Adams"); /* the number was there before with another text */
    assert_int_equal(scrim_map_add(map, &other, NULL), SCRIM_OK);
    assert_int_equal(scrim_map_finish(map, NULL), SCRIM_OK);
    save(place, buffer_slice(&place->bytes));
    assert_refuses(place, "Mr. Xu", 0);
    scrim_map_free(map);
}

/* ---- what is sealed rightly but makes no sense: made with the parts of the writer ---- */


static void put_number(struct buffer *plain, uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        buffer_append_byte(plain, (char)(0x80 | (number & 0x7F)));
    buffer_append_byte(plain, (char)number);
}

/* Seals the text as blocks; the digests of OUTPUT and INPUT stand where it has 'o' * 32 and 'i' * 32. */
static void save_crafted(struct place *place, struct buffer *plain, bool final)
{
    struct seal *seal;
    unsigned char public[KEY_BYTES], header[SEAL_HEADER], block[SEAL_BLOCK], text[SEAL_PLAIN], digest[SEAL_DIGEST];
    char beginning[MAP_AT_COUNT + 1 + SEAL_BOX] = MAP_MAGIC;
    struct buffer bytes;
    assert_int_equal(seal_new(&seal, NULL), SCRIM_OK);
    assert_int_equal(recipient_read(place->recipient, public, NULL), SCRIM_OK);
    beginning[MAP_AT_COUNT] = 1;
    assert_int_equal(seal_box(seal, public, (unsigned char *)beginning + MAP_AT_COUNT + 1, NULL), SCRIM_OK);
    seal_start(seal, slice_of(beginning, sizeof beginning), header);
    for (size_t i = 0; i + SEAL_DIGEST <= plain->length;) {
        bool output = memcmp(plain->data + i, "oooooooooooooooooooooooooooooooo", SEAL_DIGEST) == 0;
        bool input = memcmp(plain->data + i, "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", SEAL_DIGEST) == 0;
        if (output || input) {
            seal_digest(seal, output ? SLICE(OUTPUT) : SLICE(INPUT), digest);
            memcpy(plain->data + i, digest, SEAL_DIGEST);
        }
        i += output || input ? SEAL_DIGEST : 1; /* one digest in 256 ends with 'i', where the next would seem to begin */
    }
    buffer_init(&bytes, 1 << 20);
    buffer_append(&bytes, slice_of(beginning, sizeof beginning));
    buffer_append(&bytes, slice_of((char *)header, sizeof header));
    for (size_t at = 0; at < plain->length; at += SEAL_PLAIN) {
        size_t left = plain->length - at;
        memset(text, 0, sizeof text);
        memcpy(text, plain->data + at, left < SEAL_PLAIN ? left : SEAL_PLAIN);
        seal_block(seal, text, final && left <= SEAL_PLAIN, block);
        buffer_append(&bytes, slice_of((char *)block, sizeof block));
    }
    save(place, buffer_slice(&bytes));
    buffer_free(&bytes);
    buffer_free(plain);
    seal_free(seal);
}

static void put_head(struct buffer *plain, uint64_t in, uint64_t edits)
{
    buffer_init(plain, 1 << 16);
    buffer_append(plain, SLICE("D\1\0oooooooooooooooooooooooooooooooo" "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"));
    put_number(plain, in);
    put_number(plain, edits);
}

/* One edit that replaces everything, as the writer would write it without spans. */
static void put_edit(struct buffer *plain, uint64_t kept, uint64_t out, const char *original)
{
    put_number(plain, kept);
    put_number(plain, out);
    put_number(plain, strlen(original));
    buffer_append_string(plain, original);
}

static void records_without_sense_are_refused(void **state)
{
    struct place *place = *state;
    const size_t in = strlen(INPUT), out = strlen(OUTPUT);
    struct buffer plain;
    char other[] = INPUT;
    other[0] = 'F';
    for (unsigned fault = 0; fault < 14; fault++) {
        put_head(&plain, fault == 1 ? in + 1 : fault == 2 ? in - 1 : in, fault == 3 ? 2 : 1);
        if (fault == 4)
            plain.data[0] = 'X';
        if (fault == 5)
            plain.data[2] = 2;
        if (fault == 6)
            put_edit(&plain, 0, out + 1, INPUT);
        else if (fault == 7)
            put_edit(&plain, UINT64_MAX, 0, INPUT);
        else if (fault == 8)
            put_edit(&plain, 1, UINT64_MAX, INPUT);
        else if (fault == 9)
            put_edit(&plain, 0, out, OUTPUT);
        else if (fault == 13) /* as long as the original, and another */
            put_edit(&plain, 0, out, other);
        else
            put_edit(&plain, 0, out, INPUT);
        buffer_append_byte(&plain, MAP_END);
        put_number(&plain, fault == 10 ? 2 : 1);
        if (fault == 11)
            buffer_append_byte(&plain, 1);
        save_crafted(place, &plain, fault != 12);
        if (fault == 0)
            assert_restores(place, OUTPUT, 0, INPUT);
        else
            assert_refuses(place, OUTPUT, 0);
    }
    put_head(&plain, in, 1); /* a number without end */
    for (unsigned i = 0; i < 12; i++)
        buffer_append_byte(&plain, (char)0x80);
    save_crafted(place, &plain, true);
    assert_refuses(place, OUTPUT, 0);
    for (size_t longer = 0; longer < 2; longer++) { /* a number of as many bytes as one may have, and of one more */
        struct buffer head;
        put_head(&head, in, 1);
        buffer_init(&plain, 1 << 16);
        buffer_append_byte(&plain, MAP_DOCUMENT);
        buffer_append_byte(&plain, (char)0x81);
        for (size_t i = 2; i < MAP_NUMBER + longer; i++)
            buffer_append_byte(&plain, (char)0x80);
        buffer_append_byte(&plain, 0);
        buffer_append(&plain, slice_of(head.data + 2, head.length - 2));
        put_edit(&plain, 0, out, INPUT);
        buffer_append_byte(&plain, MAP_END);
        put_number(&plain, 1);
        buffer_free(&head);
        save_crafted(place, &plain, true);
        if (longer)
            assert_refuses(place, OUTPUT, 0);
        else
            assert_restores(place, OUTPUT, 1, INPUT);
    }
    put_head(&plain, in, 1); /* an original longer than all that follows */
    put_number(&plain, 0);
    put_number(&plain, out);
    put_number(&plain, 100000);
    save_crafted(place, &plain, true);
    assert_refuses(place, OUTPUT, 0);
    put_head(&plain, in, 2); /* a second edit that takes two bytes more than are left */
    put_edit(&plain, 0, 5, "");
    put_edit(&plain, 2, out - 5, INPUT);
    save_crafted(place, &plain, true);
    assert_refuses(place, OUTPUT, 0);
    put_head(&plain, in, 1); /* and one longer than anything may be */
    put_number(&plain, 0);
    put_number(&plain, out);
    put_number(&plain, (uint64_t)LIMIT_OUTPUT + 1);
    save_crafted(place, &plain, true);
    char *original;
    assert_int_equal(restore(place, place->identity, OUTPUT, 0, &original), SCRIM_TRY_AGAIN);
    assert_null(original);
}

/* The outside of a part made as seal.h writes it down, by libsodium alone: blocks of any kind can be put into it. */
static void blocks_of_another_kind_are_refused(void **state)
{
    struct place *place = *state;
    static const unsigned char kinds[] = {crypto_secretstream_xchacha20poly1305_TAG_FINAL, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
                                          crypto_secretstream_xchacha20poly1305_TAG_PUSH, crypto_secretstream_xchacha20poly1305_TAG_REKEY};
    unsigned char file_key[KEY_BYTES], stream_key[KEY_BYTES], digest_key[KEY_BYTES], public[KEY_BYTES], before[SEAL_DIGEST], plain[SEAL_PLAIN];
    unsigned char part[BEGINNING + SEAL_BLOCK] = MAP_MAGIC, *box = part + MAP_AT_COUNT + 1, *header = box + SEAL_BOX, *block = header + SEAL_HEADER;
    for (size_t i = 0; i < sizeof kinds; i++) {
        crypto_secretstream_xchacha20poly1305_state stream;
        unsigned char *at = plain;
        memset(plain, 0, sizeof plain);
        memset(file_key, 9, sizeof file_key);
        assert_true(hkdf_expand(file_key, SLICE("scrim-map-1 stream"), stream_key, KEY_BYTES));
        assert_true(hkdf_expand(file_key, SLICE("scrim-map-1 digest"), digest_key, KEY_BYTES));
        assert_int_equal(recipient_read(place->recipient, public, NULL), SCRIM_OK);
        part[MAP_AT_COUNT] = 1;
        assert_int_equal(crypto_box_seal(box, file_key, KEY_BYTES, public), 0);
        assert_int_equal(crypto_secretstream_xchacha20poly1305_init_push(&stream, header, stream_key), 0);
        assert_int_equal(crypto_generichash(before, SEAL_DIGEST, part, BEGINNING, digest_key, KEY_BYTES), 0);
        memcpy(at, "D\1\0", 3);
        crypto_generichash(at + 3, SEAL_DIGEST, (const unsigned char *)"Mr. Xu", 6, digest_key, KEY_BYTES);
        crypto_generichash(at + 3 + SEAL_DIGEST, SEAL_DIGEST, (const unsigned char *)"Mr. Adams", 9, digest_key, KEY_BYTES);
        memcpy(at + 3 + 2 * SEAL_DIGEST, "\x09\1\4\2\5" "Adams" "E\1", 12);
        assert_int_equal(crypto_secretstream_xchacha20poly1305_push(&stream, block, NULL, plain, SEAL_PLAIN, before, SEAL_DIGEST, kinds[i]), 0);
        save(place, slice_of((const char *)part, sizeof part));
        if (kinds[i] == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            assert_restores(place, "Mr. Xu", 0, "Mr. Adams");
        else
            assert_refuses(place, "Mr. Xu", 0);
    }
}

/* What was withheld has a text of its own, which may be that of another letter. */
static void withheld_documents_are_told_from_others(void **state)
{
    struct place *place = *state;
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    struct scrim_map_entry entries[] = {entry_of(1, "Mr. Adams", "withheld"), entry_of(2, "Mr. Brown", "withheld"), entry_of(3, "withheld", "withheld")};
    entries[0].withheld = entries[1].withheld = true;
    make_map(place, entries, 2);
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, "withheld", 0, "withheld"); /* both are */
    make_map(place, entries, 3);
    save(place, buffer_slice(&place->bytes));
    assert_refuses(place, "withheld", 0);
    for (uint64_t number = 1; number <= 3; number++) {
        assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_OK);
        assert_int_equal(scrim_restore(restorer, "withheld", 8, number, &restored, NULL), SCRIM_OK);
        assert_int_equal(restored.withheld, number < 3);
        scrim_restorer_free(restorer);
    }
    struct scrim_map_entry turned[] = {entries[2], entries[0]};
    make_map(place, turned, 2);
    save(place, buffer_slice(&place->bytes));
    assert_refuses(place, "withheld", 0);
}

/* One record that leaves so many bytes of its block. */
static void put_record_leaving(struct buffer *plain, size_t left, uint64_t edits)
{
    size_t length = SEAL_PLAIN - left;
    put_head(plain, length, edits);
    put_number(plain, 0);
    put_number(plain, strlen(OUTPUT));
    length -= plain->length + 2; /* its length takes two bytes */
    put_number(plain, length);
    for (size_t i = 0; i < length; i++)
        buffer_append_byte(plain, 'x');
    assert_int_equal(plain->length, SEAL_PLAIN - left);
}

static void records_that_the_last_block_cuts_are_refused(void **state)
{
    struct place *place = *state;
    static const struct {
        size_t left;
        uint64_t edits;
        const char *rest;
    } rows[] = {{0, 1, ""}, {1, 1, "E"}, {1, 1, "D"}, {2, 1, "D\2"}, {3, 1, "D\2\1"}, {4, 1, "D\2\1\3"}, {0, 2, ""}, {1, 2, "\5"}, {3, 2, "\5\1\7"}};
    struct buffer plain;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (unsigned asked = 0; asked < 2; asked++) {
            put_record_leaving(&plain, rows[i].left, rows[i].edits);
            buffer_append(&plain, slice_of(rows[i].rest, rows[i].left));
            save_crafted(place, &plain, true);
            assert_refuses(place, asked ? OUTPUT : "another text", 0);
        }
    for (unsigned asked = 0; asked < 2; asked++) { /* an original longer than all that follows, and another after it */
        put_head(&plain, 7, 2);
        put_number(&plain, 0);
        put_number(&plain, 1);
        put_number(&plain, 100000);
        save_crafted(place, &plain, true);
        assert_refuses(place, asked ? OUTPUT : "another text", 0);
    }
}

/* The map is seen to be whole once; what is damaged later is seen when it is read again. */
static void a_map_that_changes_while_it_is_used_is_refused(void **state)
{
    struct place *place = *state;
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    char *long_input;
    make_long_map(place, 3 * SEAL_BLOCK, &long_input);
    struct scrim_map_entry entries[] = {entry_of(1, INPUT, OUTPUT), entry_of(2, long_input, "long"), entry_of(3, "Mr. Adams", "Mr. Xu")};
    make_map(place, entries, 3);
    save(place, buffer_slice(&place->bytes));
    assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_OK);
    assert_int_equal(scrim_restore(restorer, OUTPUT, strlen(OUTPUT), 1, &restored, NULL), SCRIM_OK);
    assert_int_equal(truncate(place->map, (off_t)(BEGINNING + 2 * SEAL_BLOCK)), 0);
    assert_int_equal(scrim_restore(restorer, "Mr. Xu", 6, 3, &restored, NULL), SCRIM_REFUSED);
    assert_int_equal(restored.text_length, 0);
    assert_int_equal(scrim_restore(restorer, OUTPUT, strlen(OUTPUT), 1, &restored, NULL), SCRIM_REFUSED);
    save(place, buffer_slice(&place->bytes));
    assert_int_equal(scrim_restore(restorer, "Mr. Xu", 6, 3, &restored, NULL), SCRIM_OK);
    scrim_restorer_free(restorer);
    free(long_input);
}

/* ---- writing ---- */

static void what_could_not_be_restored_is_not_written(void **state)
{
    struct place *place = *state;
    struct scrim_map *map;
    struct scrim_span spans[2];
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    entry.spans = spans;
    static const size_t wrong[][8] = {
        {9, 16, 9, 17, 22, 29, 23, 31},   /* the date changed without a span */
        {9, 16, 9, 17, 22, 44, 23, 46},   /* beyond the output's change */
        {9, 16, 9, 17, 15, 44, 23, 45},   /* overlapping */
        {9, 16, 9, 17, 22, 1000, 23, 45}, /* beyond the end */
        {9, 16, 9, 17, 22, 44, 23, 1000},
        {16, 9, 9, 17, 22, 44, 23, 45},   /* backwards */
        {9, 16, 10, 17, 22, 44, 23, 45},  /* shifted against each other */
        {9, 16, 9, 17, 22, 44, 15, 45},   /* overlapping in the output alone */
        {9, 16, 9, 17, 22, 44, 23, 20},   /* backwards there */
    };
    buffer_clear(&place->bytes);
    assert_int_equal(scrim_map_new((const char *const[]){place->recipient}, 1, NULL, gather, &place->bytes, &map, NULL), SCRIM_OK);
    entry.span_count = 2;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        const size_t *at = wrong[i];
        spans[0] = changed(at[0], at[1], at[2], at[3]);
        spans[1] = changed(at[4], at[5], at[6], at[7]);
        assert_int_equal(scrim_map_add(map, &entry, NULL), SCRIM_SELF_CHECK);
    }
    entry.spans = no_spans;
    entry.span_count = 0;
    assert_int_equal(scrim_map_add(map, &entry, NULL), SCRIM_SELF_CHECK);
    struct scrim_map_entry before = entry_of(1, "Mr. Xu came", "Dr. Yu came"); /* what stands before the span changed, too */
    before.spans = spans;
    before.span_count = 1;
    struct scrim_map_entry back = entry_of(1, "zabab", "zababab"); /* one that ends before it begins, though the rest fits */
    back.spans = spans;
    back.span_count = 1;
    spans[0] = changed(3, 1, 3, 3);
    assert_int_equal(scrim_map_add(map, &back, NULL), SCRIM_SELF_CHECK);
    spans[0] = changed(4, 6, 4, 6);
    assert_int_equal(scrim_map_add(map, &before, NULL), SCRIM_SELF_CHECK);
    struct scrim_map_entry behind = entry_of(1, "Mr. Xu came", "Mr. Xu went"); /* and what stands behind it */
    behind.spans = spans;
    behind.span_count = 1;
    assert_int_equal(scrim_map_add(map, &behind, NULL), SCRIM_SELF_CHECK);
    spans[0] = changed(9, 16, 9, 17);
    spans[1] = changed(22, 44, 23, 45);
    entry.spans = spans;
    entry.span_count = 2;
    assert_int_equal(scrim_map_add(map, &entry, NULL), SCRIM_OK);
    assert_int_equal(scrim_map_finish(map, NULL), SCRIM_OK);
    scrim_map_free(map);
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, OUTPUT, 0, INPUT);
}

static void a_map_tells_nothing_but_its_rounded_size(void **state)
{
    struct place *place = *state;
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    make_map(place, &entry, 1);
    assert_int_equal(place->bytes.length, BEGINNING + SEAL_BLOCK);
    assert_null(memmem(place->bytes.data, place->bytes.length, "Delgado", 7));
    assert_null(memmem(place->bytes.data, place->bytes.length, "Whitlock", 8));
    char *first = malloc(place->bytes.length);
    memcpy(first, place->bytes.data, place->bytes.length);
    make_map(place, &entry, 1);
    assert_memory_not_equal(first + MAP_AT_COUNT + 1, place->bytes.data + MAP_AT_COUNT + 1, SEAL_BOX);
    assert_memory_not_equal(first + BEGINNING, place->bytes.data + BEGINNING, SEAL_BLOCK);
    free(first);
    entry = entry_of(1, "", "");
    make_map(place, &entry, 1);
    assert_int_equal(place->bytes.length, BEGINNING + SEAL_BLOCK);
    char kept[2 * SEAL_PLAIN]; /* nothing of what stays as it is */
    memset(kept, 'k', sizeof kept - 1);
    kept[sizeof kept - 1] = '\0';
    struct scrim_span span = changed(0, sizeof kept - 1, 0, sizeof kept - 1);
    span.action = "keep";
    entry = entry_of(1, kept, kept);
    entry.spans = &span;
    entry.span_count = 1;
    make_map(place, &entry, 1);
    assert_int_equal(place->bytes.length, BEGINNING + SEAL_BLOCK);
    make_map(place, NULL, 0);
    assert_int_equal(place->bytes.length, BEGINNING + SEAL_BLOCK);
}

/* The key of a part is drawn anew: were it not, whoever knows it opened all maps. */
static void no_two_parts_have_one_key(void **state)
{
    (void)state;
    unsigned char digests[4][SEAL_DIGEST];
    for (size_t i = 0; i < 4; i++) {
        struct seal *seal;
        assert_int_equal(seal_new(&seal, NULL), SCRIM_OK);
        seal_digest(seal, SLICE("the same bytes"), digests[i]);
        seal_free(seal);
        for (size_t k = 0; k < i; k++)
            assert_memory_not_equal(digests[i], digests[k], SEAL_DIGEST);
    }
}

static void free_and_read(void *identity)
{
    seal_identity_free(identity);
    child_reads(identity);
}

static void free_seal_and_read(void *seal)
{
    seal_free(seal);
    child_reads(seal);
}

/* An identity can be read alone, and is gone when it is freed; of the boxes that stand there it opens those that it is told of. */
static void an_identity_is_read_only_and_opens_its_boxes(void **state)
{
    (void)state;
    unsigned char secret[KEY_BYTES], other[KEY_BYTES], public[KEY_BYTES], boxes[2 * SEAL_BOX], digest[SEAL_DIGEST], again[SEAL_DIGEST];
    struct seal_identity *identity;
    struct seal *seal, *opened;
    memset(secret, 3, sizeof secret);
    memset(other, 4, sizeof other);
    assert_int_equal(seal_identity_new(secret, &identity, NULL), SCRIM_OK);
    assert_true(child_lives(child_reads, identity));
    assert_false(child_lives(child_writes, identity));
    assert_false(child_lives(free_and_read, identity));
    assert_int_equal(seal_new(&seal, NULL), SCRIM_OK);
    seal_public_key(other, public);
    assert_int_equal(seal_box(seal, public, boxes, NULL), SCRIM_OK);
    seal_public_key(secret, public);
    assert_int_equal(seal_box(seal, public, boxes + SEAL_BOX, NULL), SCRIM_OK);
    assert_int_equal(seal_open(boxes, 1, identity, &opened, NULL), SCRIM_REFUSED);
    assert_null(opened);
    assert_int_equal(seal_open(boxes, 2, identity, &opened, NULL), SCRIM_OK);
    seal_digest(seal, SLICE(INPUT), digest);
    seal_digest(opened, SLICE(INPUT), again);
    assert_memory_equal(digest, again, sizeof digest);

    unsigned char header[SEAL_HEADER], plain[SEAL_PLAIN] = "plain", block[SEAL_BLOCK];
    bool last = false;
    seal_start(seal, SLICE("before"), header);
    seal_block(seal, plain, true, block);
    assert_true(seal_start_reading(opened, SLICE("before"), header));
    block[7] ^= 1;
    assert_false(seal_read_block(opened, block, plain, &last));
    block[7] ^= 1;
    assert_true(seal_read_block(opened, block, plain, &last));
    assert_true(last);
    assert_string_equal((const char *)plain, "plain");
    assert_true(child_lives(child_writes, opened));
    assert_false(child_lives(free_seal_and_read, opened));
    seal_free(opened);
    seal_free(seal);
    seal_identity_free(identity);
}

/* Originals of all lengths around that which fills a block. */
static void the_edges_of_blocks_are_no_edges(void **state)
{
    struct place *place = *state;
    for (size_t length = 100; length < SEAL_PLAIN; length = length == 140 ? SEAL_PLAIN - 100 : length + 1) { /* numbers of a byte, and of two */
        char *input;
        make_long_map(place, length, &input);
        save(place, buffer_slice(&place->bytes));
        assert_restores(place, OUTPUT, 0, input);
        free(input);
    }
}

static void a_sink_that_stops_is_an_error(void **state)
{
    struct place *place = *state;
    const char *const recipients[] = {place->recipient};
    struct scrim_map *map;
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    for (size_t most = 0; most < BEGINNING + SEAL_BLOCK; most += BEGINNING) {
        size_t left = most;
        assert_int_equal(scrim_map_new(recipients, 1, NULL, stop, &left, &map, NULL), SCRIM_OK);
        assert_int_equal(scrim_map_add(map, &entry, NULL), most < BEGINNING ? SCRIM_IO : SCRIM_OK);
        assert_int_equal(scrim_map_finish(map, NULL), SCRIM_IO);
        assert_int_equal(scrim_map_finish(map, NULL), SCRIM_IO);
        scrim_map_free(map);
    }
    size_t none = 0;
    assert_int_equal(scrim_map_new(recipients, 1, NULL, stop, &none, &map, NULL), SCRIM_OK);
    assert_int_equal(scrim_map_finish(map, NULL), SCRIM_IO); /* nothing was added */
    scrim_map_free(map);
}

/* ---- keys of custodians ---- */

/* A point for which anybody knows the secret: nothing is sealed for it. */
static void a_key_of_zeros_is_no_recipient(void **state)
{
    struct place *place = *state;
    static const unsigned char zeros[KEY_BYTES];
    char text[256], id[KEY_IDENTITY_DIGITS + 1], check[KEY_IDENTITY_DIGITS + 1];
    const char *const recipients[] = {place->recipient, place->other_recipient};
    struct scrim_map *map;
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    digest_hex(slice_of((const char *)zeros, KEY_BYTES), id);
    int length = snprintf(text, sizeof text, "scrim-recipient-1\nid %s\nkey %064d\n", id, 0);
    digest_hex(slice_of(text, (size_t)length), check);
    FILE *file = fopen(place->other_recipient, "w");
    assert_non_null(file);
    fprintf(file, "%scheck %s\n", text, check);
    assert_int_equal(fclose(file), 0);
    buffer_clear(&place->bytes);
    assert_int_equal(scrim_map_new(recipients, 2, NULL, gather, &place->bytes, &map, NULL), SCRIM_OK);
    assert_int_equal(scrim_map_add(map, &entry, NULL), SCRIM_CONFIGURATION);
    assert_int_equal(scrim_map_finish(map, NULL), SCRIM_CONFIGURATION);
    assert_int_equal(place->bytes.length, 0);
    scrim_map_free(map);
}

static void read_id(const char *path, char id[KEY_IDENTITY_DIGITS + 1])
{
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%*s id %16s", id), 1);
    fclose(file);
}

/* By it people compare what they were handed: both halves have the one of the public key, and no two custodians one. */
static void both_halves_have_one_id(void **state)
{
    struct place *place = *state;
    char one[KEY_IDENTITY_DIGITS + 1], public[KEY_IDENTITY_DIGITS + 1], other[KEY_IDENTITY_DIGITS + 1];
    read_id(place->identity, one);
    read_id(place->recipient, public);
    read_id(place->other, other);
    assert_string_equal(one, public);
    assert_string_not_equal(one, other);
}

static void *make_and_use_identity(void *context)
{
    struct place *place = context;
    struct scrim_restorer *restorer;
    unlink(place->identity);
    unlink(place->recipient);
    if (!scrim_custodian_create(place->identity, NULL) && !scrim_restorer_new(place->map, place->identity, &restorer, NULL))
        scrim_restorer_free(restorer);
    return NULL;
}

static void no_identity_stays_on_the_stack(void **state)
{
    struct place *place = *state;
    unsigned char secret[KEY_BYTES], *stack = own_stack();
    char digits[2 * KEY_BYTES + 1];
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    make_map(place, &entry, 1);
    save(place, buffer_slice(&place->bytes));
    on_stack(stack, make_and_use_identity, place);
    assert_int_equal(identity_read(place->identity, secret, NULL), SCRIM_OK);
    hex_write(secret, KEY_BYTES, digits);
    assert_int_equal(count_of(stack, secret, KEY_BYTES), 0);
    assert_int_equal(count_of(stack, (const unsigned char *)digits, 2 * KEY_BYTES), 0);
    free(stack);
}

static void make_map_and_restore(void *context)
{
    struct place *place = context;
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    const char *const recipients[] = {place->recipient}, *const wrong[] = {place->recipient, "/nonexistent"};
    struct scrim_map *map;
    size_t left = BEGINNING;
    make_map(place, &entry, 1);
    save(place, buffer_slice(&place->bytes));
    assert_restores(place, OUTPUT, 0, INPUT);
    assert_refuses(place, "another", 0);
    char *original;
    assert_int_equal(restore(place, place->other, OUTPUT, 0, &original), SCRIM_REFUSED);
    assert_int_equal(scrim_map_new(wrong, 2, NULL, stop, &left, &map, NULL), SCRIM_NO_INPUT);
    assert_int_equal(scrim_map_new(recipients, 1, NULL, stop, &left, &map, NULL), SCRIM_OK);
    assert_int_equal(scrim_map_add(map, &entry, NULL), SCRIM_OK);
    scrim_map_free(map); /* in the middle of a part */
    unlink(place->other);
    unlink(place->other_recipient);
    assert_int_equal(scrim_custodian_create(place->other, NULL), SCRIM_OK);
    assert_int_equal(scrim_custodian_create(place->other, NULL), SCRIM_CANNOT_CREATE);
}

static int next_file(void)
{
    int file = open("/dev/null", O_RDONLY);
    assert_int_equal(close(file), 0);
    return file;
}

static void what_maps_take_they_give_back(void **state)
{
    struct place *place = *state;
    int file = next_file();
    assert_int_equal(memory_lost(make_map_and_restore, place), 0);
    assert_int_equal(next_file(), file);

    enum { LONG = 4 << 20 };
    char *input;
    struct scrim_restorer *restorer;
    struct scrim_restored restored;
    make_long_map(place, LONG, &input);
    save(place, buffer_slice(&place->bytes));
    assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_OK);
    assert_int_equal(scrim_restore(restorer, OUTPUT, strlen(OUTPUT), 0, &restored, NULL), SCRIM_OK);
    size_t holding = memory_taken();
    assert_int_equal(scrim_restore(restorer, "another", 7, 0, &restored, NULL), SCRIM_REFUSED);
    assert_true(holding == 0 || memory_taken() <= holding - LONG); /* no original is kept longer than it is asked for */
    scrim_restorer_free(restorer);
    free(input);
    scrim_map_free(NULL);
    scrim_restorer_free(NULL);
}

static void custodians_are_checked(void **state)
{
    struct place *place = *state;
    struct scrim_map *map;
    struct scrim_restorer *restorer;
    struct stat file;
    const char *const recipients[] = {place->recipient}, *const wrong[] = {place->identity}, *const missing[] = {"/nonexistent"};
    size_t left = SIZE_MAX;
    assert_int_equal(stat(place->identity, &file), 0);
    assert_int_equal(file.st_mode & 07777, 0600);
    assert_int_equal(stat(place->recipient, &file), 0);
    assert_int_equal(file.st_mode & 07777, 0644);
    assert_int_equal(scrim_custodian_create(place->identity, NULL), SCRIM_CANNOT_CREATE);
    assert_int_equal(unlink(place->other_recipient), 0);
    assert_int_equal(scrim_custodian_create(place->other, NULL), SCRIM_CANNOT_CREATE); /* the identity is there */
    assert_int_equal(access(place->other_recipient, F_OK), -1);

    assert_int_equal(scrim_map_new(recipients, 0, NULL, stop, &left, &map, NULL), SCRIM_CONFIGURATION);
    assert_int_equal(scrim_map_new(recipients, 17, NULL, stop, &left, &map, NULL), SCRIM_CONFIGURATION);
    assert_int_equal(scrim_map_new(wrong, 1, NULL, stop, &left, &map, NULL), SCRIM_CONFIGURATION);
    assert_int_equal(scrim_map_new(missing, 1, NULL, stop, &left, &map, NULL), SCRIM_NO_INPUT);
    assert_int_equal(scrim_map_new((const char *const[]){"/nonexistent", place->recipient}, 2, NULL, stop, &left, &map, NULL), SCRIM_NO_INPUT);
    assert_int_equal(chmod(place->recipient, 0664), 0);
    assert_int_equal(scrim_map_new(recipients, 1, NULL, stop, &left, &map, NULL), SCRIM_PERMISSION);
    assert_int_equal(chmod(place->recipient, 0600), 0);
    struct scrim_map_entry entry = entry_of(1, INPUT, OUTPUT);
    make_map(place, &entry, 1);
    save(place, buffer_slice(&place->bytes));

    assert_int_equal(scrim_restorer_new(place->map, place->recipient, &restorer, NULL), SCRIM_CONFIGURATION);
    assert_int_equal(chmod(place->identity, 0640), 0);
    assert_int_equal(scrim_restorer_new(place->map, place->identity, &restorer, NULL), SCRIM_PERMISSION);
    assert_int_equal(chmod(place->identity, 0600), 0);
    assert_int_equal(scrim_restorer_new("/nonexistent", place->identity, &restorer, NULL), SCRIM_NO_INPUT);
    assert_int_equal(scrim_restorer_new(place->folder, place->identity, &restorer, NULL), SCRIM_NO_INPUT);
    assert_int_equal(scrim_restorer_new(place->identity, place->identity, &restorer, NULL), SCRIM_REFUSED);
    assert_null(restorer);
}

/* A reader that was closed has no file: closed again it must not take somebody else's, whose number is nought. */
static void a_closed_reader_has_no_file(void **state)
{
    struct place *place = *state;
    struct map_reader reader;
    struct scrim_error error;
    unsigned char secret[KEY_BYTES] = {1};

    assert_int_not_equal(map_reader_open(place->map, secret, &reader, &error), SCRIM_OK);
    map_reader_close(&reader);
    assert_int_equal(reader.file, -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_closed_reader_has_no_file, open_place, close_place),
        cmocka_unit_test_setup_teardown(a_document_comes_back, open_place, close_place),
        cmocka_unit_test_setup_teardown(what_was_not_found_is_said, open_place, close_place),
        cmocka_unit_test_setup_teardown(without_spans_all_between_the_differences_is_kept, open_place, close_place),
        cmocka_unit_test_setup_teardown(what_did_not_change_is_not_kept, open_place, close_place),
        cmocka_unit_test_setup_teardown(many_documents_come_back, open_place, close_place),
        cmocka_unit_test_setup_teardown(one_text_of_several_originals_needs_a_number, open_place, close_place),
        cmocka_unit_test_setup_teardown(every_recipient_can_open_it_and_nobody_else, open_place, close_place),
        cmocka_unit_test_setup_teardown(every_changed_byte_is_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(a_cut_map_is_told_from_what_is_none, open_place, close_place),
        cmocka_unit_test_setup_teardown(every_cut_and_every_addition_is_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(blocks_that_were_moved_are_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(parts_are_one_map, open_place, close_place),
        cmocka_unit_test_setup_teardown(parts_that_were_moved_are_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(one_original_in_two_parts_is_one, open_place, close_place),
        cmocka_unit_test_setup_teardown(records_without_sense_are_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(blocks_of_another_kind_are_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(withheld_documents_are_told_from_others, open_place, close_place),
        cmocka_unit_test_setup_teardown(a_map_that_changes_while_it_is_used_is_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(records_that_the_last_block_cuts_are_refused, open_place, close_place),
        cmocka_unit_test_setup_teardown(what_could_not_be_restored_is_not_written, open_place, close_place),
        cmocka_unit_test_setup_teardown(a_map_tells_nothing_but_its_rounded_size, open_place, close_place),
        cmocka_unit_test(no_two_parts_have_one_key),
        cmocka_unit_test(an_identity_is_read_only_and_opens_its_boxes),
        cmocka_unit_test_setup_teardown(the_edges_of_blocks_are_no_edges, open_place, close_place),
        cmocka_unit_test_setup_teardown(a_sink_that_stops_is_an_error, open_place, close_place),
        cmocka_unit_test_setup_teardown(a_key_of_zeros_is_no_recipient, open_place, close_place),
        cmocka_unit_test_setup_teardown(both_halves_have_one_id, open_place, close_place),
        cmocka_unit_test_setup_teardown(no_identity_stays_on_the_stack, open_place, close_place),
        cmocka_unit_test_setup_teardown(what_maps_take_they_give_back, open_place, close_place),
        cmocka_unit_test_setup_teardown(custodians_are_checked, open_place, close_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
