/* The bytes of a lexicon: records without repetition, the perfect hash, names. */
#include <stdlib.h>

#include "rules/lexicon_build.h"
#include "rules/lexicon_builder.h"
#include "rules/perfect_hash.h"

/* The table of pairs has at least so many bits for a phrase. */
enum { BITS_A_PHRASE = 8, PAIR_WORDS_LEAST = 16 };

/* A record as the writer compares it: all its bytes are significant, none is padding. */
struct record_key {
    struct word_attributes attributes;
    struct phrase_starts starts;
};

struct writer {
    const struct lexicon_builder *builder;
    uint64_t *hashes;    /* one a word */
    uint16_t *record_of; /* one a word */
    struct record_key *records;
    size_t record_count;
    struct perfect_hash hash;
    uint64_t *slots;
    uint16_t *tails;
    uint64_t *pairs;
    size_t pair_words; /* of 64 bits, a power of two */
    struct buffer *out;
};

static enum scrim_status number_records(struct writer *writer, struct scrim_error *error)
{
    const struct lexicon_builder *builder = writer->builder;
    struct hash_map numbers;
    hash_map_init(&numbers, (struct hash_seed){0, 0});
    enum scrim_status status = SCRIM_OK;
    writer->record_count = 1; /* the unknown word's */
    for (size_t i = 0; i < builder->count && status == SCRIM_OK; i++) {
        struct record_key *record = &writer->records[writer->record_count];
        record->attributes = builder->words[i].attributes;
        record->starts = builder->words[i].starts;
        uint64_t *number =
            hash_map_place(&numbers, slice_of((const char *)record, sizeof *record), true);
        if (number == NULL)
            status = error_no_memory(error);
        else if (*number == 0 && writer->record_count > UINT16_MAX)
            status = error_set(error, SCRIM_CONFIGURATION,
                               "dictionaries: more than %u kinds of words", UINT16_MAX);
        else if (*number == 0)
            *number = writer->record_count++;
        if (status == SCRIM_OK)
            writer->record_of[i] = (uint16_t)*number;
    }
    hash_map_free(&numbers);
    return status;
}

static void fill_slots(struct writer *writer)
{
    const struct perfect_hash *hash = &writer->hash;
    for (size_t i = 0; i < writer->builder->count; i++) {
        uint64_t key = writer->hashes[i];
        uint64_t pilot = hash->pilots[lexicon_bucket(key, hash->bucket_count)];
        size_t slot = lexicon_slot(key, pilot, hash->seed, hash->slot_count);
        writer->slots[slot] = key << 16 | writer->record_of[i];
        writer->tails[slot] = (uint16_t)(key >> 48);
    }
}

static uint64_t beginning(const char *word, const char *end)
{
    size_t length = (size_t)(end - word);
    return lexicon_load(word, length < LEXICON_BEGINNING ? length : LEXICON_BEGINNING);
}

static enum scrim_status fill_pairs(struct writer *writer, struct scrim_error *error)
{
    const struct lexicon_builder *builder = writer->builder;
    size_t phrases = 0;
    for (size_t i = 0; i < builder->count; i++)
        phrases += memchr(builder->words[i].key.data, ' ', builder->words[i].key.length) != NULL;
    writer->pair_words = PAIR_WORDS_LEAST;
    while (writer->pair_words * 64 < phrases * BITS_A_PHRASE)
        writer->pair_words *= 2;
    writer->pairs = calloc(writer->pair_words, sizeof *writer->pairs);
    if (writer->pairs == NULL)
        return error_no_memory(error);
    for (size_t i = 0; i < builder->count; i++) {
        const char *first = builder->words[i].key.data, *end = first + builder->words[i].key.length;
        const char *blank = memchr(first, ' ', (size_t)(end - first));
        if (blank == NULL)
            continue;
        const char *next = memchr(blank + 1, ' ', (size_t)(end - blank - 1));
        uint64_t pair = lexicon_pair(beginning(first, blank),
                                     beginning(blank + 1, next != NULL ? next : end));
        writer->pairs[(pair & (writer->pair_words * 64 - 1)) >> 6] |= (uint64_t)1 << (pair & 63);
    }
    return SCRIM_OK;
}

static struct lexicon_section append_section(struct buffer *out, const void *items, size_t count,
                                             size_t item_size)
{
    while (out->length % 8 != 0 && !buffer_failed(out))
        buffer_append_byte(out, 0);
    struct lexicon_section section = {out->length, count};
    if (count > 0)
        buffer_append(out, slice_of(items, count * item_size));
    return section;
}

static void append_records(struct writer *writer, struct lexicon_header *header)
{
    header->records = append_section(writer->out, NULL, 0, 1);
    header->records.count = writer->record_count;
    for (size_t i = 0; i < writer->record_count; i++)
        buffer_append(writer->out, slice_of((const char *)&writer->records[i].attributes,
                                            sizeof writer->records[i].attributes));
    header->starts = append_section(writer->out, NULL, 0, 1);
    header->starts.count = writer->record_count;
    for (size_t i = 0; i < writer->record_count; i++)
        buffer_append(writer->out, slice_of((const char *)&writer->records[i].starts,
                                            sizeof writer->records[i].starts));
}

static void append_lists(struct writer *writer, struct lexicon_header *header)
{
    const struct lexicon_builder *builder = writer->builder;
    uint32_t start = 0;
    header->lists = append_section(writer->out, NULL, 0, 1);
    header->lists.count = builder->list_count;
    for (size_t i = 0; i < builder->list_count; i++) {
        struct lexicon_list_entry entry = {start, (uint32_t)builder->lists[i].name.length,
                                           builder->lists[i].words};
        start += entry.name_length;
        buffer_append(writer->out, slice_of((const char *)&entry, sizeof entry));
    }
    header->names = append_section(writer->out, NULL, 0, 1);
    header->names.count = start;
    for (size_t i = 0; i < builder->list_count; i++)
        buffer_append(writer->out, builder->lists[i].name);
}

static enum scrim_status write_bytes(struct writer *writer, struct scrim_error *error)
{
    const struct lexicon_builder *builder = writer->builder;
    struct buffer *out = writer->out;
    struct lexicon_header header = {.byte_order = LEXICON_BYTE_ORDER,
                                    .cue_count = builder->cue_count,
                                    .seed = writer->hash.seed,
                                    .key_count = builder->count};
    memcpy(header.magic, LEXICON_MAGIC, sizeof header.magic);
    buffer_clear(out);
    buffer_append(out, slice_of((const char *)&header, sizeof header));
    append_records(writer, &header);
    header.slots = append_section(out, writer->slots, writer->hash.slot_count, sizeof(uint64_t));
    header.pilots =
        append_section(out, writer->hash.pilots, writer->hash.bucket_count, sizeof(uint16_t));
    header.tails = append_section(out, writer->tails, builder->first ? 0 : writer->hash.slot_count,
                                  sizeof(uint16_t));
    header.pairs = append_section(out, writer->pairs, writer->pair_words, sizeof(uint64_t));
    append_lists(writer, &header);
    append_section(out, NULL, 0, 1);
    header.size = out->length;
    if (buffer_failed(out))
        return error_no_memory(error);
    memcpy(out->data, &header, sizeof header);
    return SCRIM_OK;
}

enum scrim_status lexicon_builder_finish(struct lexicon_builder *builder, struct buffer *compiled,
                                         struct scrim_error *error)
{
    struct writer writer = {.builder = builder, .out = compiled};
    writer.hashes = calloc(builder->count + 1, sizeof *writer.hashes);
    writer.record_of = calloc(builder->count + 1, sizeof *writer.record_of);
    writer.records = calloc(builder->count + 2, sizeof *writer.records);
    enum scrim_status status = SCRIM_OK;
    if (writer.hashes == NULL || writer.record_of == NULL || writer.records == NULL)
        status = error_no_memory(error);
    if (status == SCRIM_OK)
        status = number_records(&writer, error);
    if (status == SCRIM_OK) {
        for (size_t i = 0; i < builder->count; i++)
            writer.hashes[i] =
                lexicon_hash(builder->words[i].key.data, builder->words[i].key.length);
        struct perfect_hash hash = {0};
        status = perfect_hash_build(writer.hashes, builder->count, &hash, error);
        writer.hash = hash;
    }
    if (status == SCRIM_OK) {
        writer.slots = calloc(writer.hash.slot_count, sizeof *writer.slots);
        writer.tails = calloc(writer.hash.slot_count, sizeof *writer.tails);
        if (writer.slots == NULL || writer.tails == NULL)
            status = error_no_memory(error);
    }
    if (status == SCRIM_OK)
        status = fill_pairs(&writer, error);
    if (status == SCRIM_OK) {
        fill_slots(&writer);
        status = write_bytes(&writer, error);
    }
    free(writer.hashes);
    free(writer.record_of);
    free(writer.records);
    free(writer.hash.pilots);
    free(writer.slots);
    free(writer.tails);
    free(writer.pairs);
    return status;
}
