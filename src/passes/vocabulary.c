#include "passes/vocabulary.h"

#include <stdint.h>
#include <stdlib.h>

/* What all of it lies in: this header, the table, where each word begins and the last one ends, the letters of all words. */
struct vocabulary_header {
    uint64_t count, places, letters; /* places: a power of two, more than words */
};

struct vocabulary {
    struct vocabulary_header header;
    const uint64_t *table; /* above the lowest 16 bits the word's hash, in these its number + 1; 0: empty */
    const uint32_t *starts;
    const char *letters;
    struct buffer made;
};

enum { NUMBER_BITS = 16, MOST_PLACES = 4 * VOCABULARY_MOST };

/* FNV-1a, 64 bits. */
static uint64_t hash_of(struct slice word)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    for (size_t i = 0; i < word.length; i++)
        hash = (hash ^ (unsigned char)word.data[i]) * UINT64_C(0x100000001b3);
    return hash ^ hash >> 32;
}

struct slice vocabulary_word(const struct vocabulary *vocabulary, unsigned number)
{
    const uint32_t *start = &vocabulary->starts[number];
    return slice_of(vocabulary->letters + start[0], start[1] - start[0]);
}

/* Where the word stands in the table, or would. */
static size_t place_of(const struct vocabulary *vocabulary, uint64_t hash)
{
    size_t mask = vocabulary->header.places - 1, place = (size_t)(hash >> NUMBER_BITS) & mask;

    while (vocabulary->table[place] != 0 && (vocabulary->table[place] ^ hash) >> NUMBER_BITS != 0)
        place = (place + 1) & mask;
    return place;
}

unsigned vocabulary_number(const struct vocabulary *vocabulary, struct slice folded)
{
    uint64_t found = vocabulary->table[place_of(vocabulary, hash_of(folded))] & ((1u << NUMBER_BITS) - 1);

    return found && slice_equal(vocabulary_word(vocabulary, (unsigned)found - 1), folded) ? (unsigned)found - 1 : VOCABULARY_NONE;
}

size_t vocabulary_count(const struct vocabulary *vocabulary)
{
    return vocabulary->header.count;
}

/* Sets the pointers to where the parts lie; false: the bytes are fewer or more. */
static bool place_parts(struct vocabulary *vocabulary, struct slice image)
{
    const struct vocabulary_header *header = &vocabulary->header;
    if (header->count > VOCABULARY_MOST || header->places <= header->count || header->places > MOST_PLACES ||
        (header->places & (header->places - 1)) != 0 || header->letters > UINT32_MAX)
        return false;
    size_t table = sizeof *header, starts = table + header->places * sizeof *vocabulary->table;
    size_t letters = starts + (header->count + 1) * sizeof *vocabulary->starts;
    if (image.length != (letters + header->letters + 7) / 8 * 8)
        return false;
    vocabulary->table = (const void *)(image.data + table);
    vocabulary->starts = (const void *)(image.data + starts);
    vocabulary->letters = image.data + letters;
    for (size_t i = 0; i < header->count; i++)
        if (vocabulary->starts[i] > vocabulary->starts[i + 1])
            return false;
    return vocabulary->starts[header->count] == header->letters;
}

/* Puts the words into a table of zeroes; false: one stands there already. */
static bool fill_table(struct vocabulary *vocabulary, uint64_t *table)
{
    for (size_t i = 0; i < vocabulary->header.count; i++) {
        uint64_t hash = hash_of(vocabulary_word(vocabulary, (unsigned)i));
        size_t place = place_of(vocabulary, hash);
        if (table[place] != 0)
            return false;
        table[place] = hash >> NUMBER_BITS << NUMBER_BITS | (i + 1);
    }
    return true;
}

static void write_parts(struct vocabulary *vocabulary, const struct slice *words)
{
    struct vocabulary_header *header = &vocabulary->header;
    struct buffer *out = &vocabulary->made;
    uint32_t start = 0;

    for (size_t i = 0; i < header->count; i++)
        header->letters += words[i].length;
    buffer_append(out, slice_of((const char *)header, sizeof *header));
    for (size_t i = 0; i < header->places; i++)
        buffer_append(out, slice_of((const char *)&(uint64_t){0}, sizeof(uint64_t)));
    for (size_t i = 0; i <= header->count; i++) {
        buffer_append(out, slice_of((const char *)&start, sizeof start));
        start += i < header->count ? (uint32_t)words[i].length : 0;
    }
    for (size_t i = 0; i < header->count; i++)
        buffer_append(out, words[i]);
    while (out->length % 8)
        buffer_append_byte(out, 0);
}

enum scrim_status vocabulary_new(const struct slice *words, size_t count, struct vocabulary **out, struct scrim_error *error)
{
    *out = NULL;
    if (count > VOCABULARY_MOST)
        return error_set(error, SCRIM_CONFIGURATION, "weights: more words than %d", VOCABULARY_MOST);
    struct vocabulary *vocabulary = calloc(1, sizeof *vocabulary);
    if (!vocabulary)
        return error_no_memory(error);
    buffer_init(&vocabulary->made, UINT32_MAX);
    vocabulary->header = (struct vocabulary_header){.count = count, .places = 2};
    while (vocabulary->header.places < 2 * count)
        vocabulary->header.places *= 2;
    write_parts(vocabulary, words);
    if (vocabulary->made.failed || !place_parts(vocabulary, buffer_slice(&vocabulary->made))) {
        vocabulary_free(vocabulary);
        return error_no_memory(error);
    }
    if (!fill_table(vocabulary, (void *)(vocabulary->made.data + sizeof vocabulary->header))) {
        vocabulary_free(vocabulary);
        return error_set(error, SCRIM_CONFIGURATION, "weights: a word stands there twice");
    }
    *out = vocabulary;
    return SCRIM_OK;
}

void vocabulary_save(const struct vocabulary *vocabulary, struct buffer *image)
{
    buffer_append(image, buffer_slice(&vocabulary->made));
}

enum scrim_status vocabulary_open(struct slice image, struct vocabulary **out, struct scrim_error *error)
{
    *out = NULL;
    struct vocabulary *vocabulary = calloc(1, sizeof *vocabulary);
    if (!vocabulary)
        return error_no_memory(error);
    bool whole = image.length >= sizeof vocabulary->header;
    if (whole)
        memcpy(&vocabulary->header, image.data, sizeof vocabulary->header);
    if (!whole || !place_parts(vocabulary, image)) {
        vocabulary_free(vocabulary);
        return error_set(error, SCRIM_CONFIGURATION, "the image of the words of the evidence is none");
    }
    *out = vocabulary;
    return SCRIM_OK;
}

void vocabulary_free(struct vocabulary *vocabulary)
{
    if (vocabulary)
        buffer_free(&vocabulary->made);
    free(vocabulary);
}
