/* Opening a lexicon, and merging the caller's own lists into it. */
#include <stdlib.h>

#include "base/hash.h"
#include "rules/lexicon_table.h"
#include "rules/pattern_text.h"

/* A section's bytes lie inside the whole and are aligned. */
static bool section_fits(const struct lexicon_header *header, struct lexicon_section section,
                         size_t item_size)
{
    return section.start % 8 == 0 && section.start <= header->size &&
           section.count <= (header->size - section.start) / item_size;
}

static bool header_fits(const struct lexicon_header *header, size_t length)
{
    return memcmp(header->magic, LEXICON_MAGIC, sizeof header->magic) == 0 &&
           header->byte_order == LEXICON_BYTE_ORDER && header->size == length &&
           section_fits(header, header->records, sizeof(struct word_attributes)) &&
           section_fits(header, header->starts, sizeof(struct phrase_starts)) &&
           section_fits(header, header->slots, sizeof(uint64_t)) &&
           section_fits(header, header->pilots, sizeof(uint16_t)) &&
           section_fits(header, header->tails, sizeof(uint16_t)) &&
           section_fits(header, header->pairs, sizeof(uint64_t)) &&
           section_fits(header, header->lists, sizeof(struct lexicon_list_entry)) &&
           section_fits(header, header->names, 1) && header->records.count >= 1 &&
           header->records.count <= 65536 && header->starts.count == header->records.count &&
           header->slots.count >= 1 && header->pilots.count >= 1 && header->pairs.count >= 1 &&
           (header->pairs.count & (header->pairs.count - 1)) == 0 &&
           (header->tails.count == 0 || header->tails.count == header->slots.count) &&
           header->lists.count <= LIMIT_LISTS;
}

static const struct lexicon_header *read_header(struct slice bytes)
{
    if (bytes.length < sizeof(struct lexicon_header) || (uintptr_t)bytes.data % 8 != 0)
        return NULL;
    const struct lexicon_header *header = (const void *)bytes.data;
    return header_fits(header, bytes.length) ? header : NULL;
}

static const void *section_bytes(const struct lexicon_header *header,
                                 struct lexicon_section section)
{
    return (const char *)header + section.start;
}

static struct lexicon_table read_table(const struct lexicon_header *header)
{
    return (struct lexicon_table){.slots = section_bytes(header, header->slots),
                                  .pairs = section_bytes(header, header->pairs),
                                  .pilots = section_bytes(header, header->pilots),
                                  .slot_count = header->slots.count,
                                  .bucket_count = header->pilots.count,
                                  .seed = header->seed,
                                  .pair_mask = header->pairs.count * 64 - 1};
}

/* Adds the header's lists to the lexicon's; numbers[n] becomes the lexicon's number of the header's
 * list n. */
static enum scrim_status read_lists(struct lexicon *lexicon, const struct lexicon_header *header,
                                    int numbers[LIMIT_LISTS], struct scrim_error *error)
{
    for (size_t i = 0; i < LIMIT_LISTS; i++)
        numbers[i] = -1;
    const struct lexicon_list_entry *entries = section_bytes(header, header->lists);
    const char *names = section_bytes(header, header->names);
    for (size_t i = 0; i < header->lists.count; i++) {
        const struct lexicon_list_entry *entry = &entries[i];
        if (entry->name_start > header->names.count ||
            entry->name_length > header->names.count - entry->name_start)
            return error_set(error, SCRIM_CONFIGURATION, "lexicon: damaged list names");
        struct slice name = slice_of(names + entry->name_start, entry->name_length);
        int number = lexicon_list(lexicon, name);
        if (number < 0) {
            if (lexicon->list_count == LIMIT_LISTS)
                return error_set(error, SCRIM_CONFIGURATION,
                                 "dictionaries: more than %u lists in all", LIMIT_LISTS);
            number = (int)lexicon->list_count++;
            lexicon->lists[number].name = name;
        }
        lexicon->lists[number].words += entry->words;
        numbers[i] = number;
    }
    return SCRIM_OK;
}

static uint64_t renumber(const uint64_t lists[2], const int numbers[LIMIT_LISTS], int half)
{
    uint64_t result = 0;
    for (int list = 0; list < (int)LIMIT_LISTS; list++)
        if ((lists[list >> 6] >> (list & 63) & 1) != 0 && numbers[list] >> 6 == half)
            result |= (uint64_t)1 << (numbers[list] & 63);
    return result;
}

static uint8_t least_known(uint8_t a, uint8_t b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

/* What a word is that both tables hold: in all the lists, with the better number of each kind; the
 * caller's value wins over the built-in one. */
static struct word_attributes merge_attributes(const struct word_attributes *base,
                                               const struct word_attributes *extra,
                                               const int numbers[LIMIT_LISTS], uint32_t base_cues)
{
    struct word_attributes merged = *base;
    for (int half = 0; half < 2; half++)
        merged.lists[half] |= renumber(extra->lists, numbers, half);
    if (merged.cue == 0 && extra->cue != 0)
        merged.cue = (uint16_t)(base_cues + extra->cue);
    if (extra->value != 0)
        merged.value = extra->value;
    merged.tier = least_known(base->tier, extra->tier);
    merged.rank = least_known(base->rank, extra->rank);
    if (extra->phrase_words > merged.phrase_words)
        merged.phrase_words = extra->phrase_words;
    merged.later |= extra->later;
    return merged;
}

struct merge {
    struct lexicon *lexicon;
    const struct lexicon_header *base, *extra;
    int numbers[LIMIT_LISTS];
    struct hash_map pairs; /* two records -> merged record */
    uint32_t *keys;        /* the pairs' keys, which must outlive the map: two numbers each */
    size_t base_records;
};

/* The number of the record for a word that is record `base` in the first and `extra` in the second
 * table; 0 when there are too many. */
static uint16_t merge_records(struct merge *merge, uint32_t base, uint32_t extra)
{
    struct lexicon *lexicon = merge->lexicon;
    size_t made = lexicon->records.count - merge->base_records;
    uint32_t *key = merge->keys + 2 * made;
    key[0] = base;
    key[1] = extra;
    uint64_t *place =
        hash_map_place(&merge->pairs, slice_of((const char *)key, 2 * sizeof *key), true);
    if (place == NULL)
        return LEXICON_UNKNOWN;
    if (*place != 0)
        return (uint16_t)*place;
    if (lexicon->records.count > UINT16_MAX)
        return LEXICON_UNKNOWN;
    const struct word_attributes *records = section_bytes(merge->extra, merge->extra->records);
    const struct phrase_starts *starts = section_bytes(merge->extra, merge->extra->starts);
    size_t record = lexicon->records.count++;
    lexicon->merged_records[record] = merge_attributes(
        &lexicon->merged_records[base], &records[extra], merge->numbers, merge->base->cue_count);
    for (int half = 0; half < 2; half++)
        lexicon->merged_starts[record].lists[half] =
            lexicon->merged_starts[base].lists[half] |
            renumber(starts[extra].lists, merge->numbers, half);
    *place = record;
    return (uint16_t)record;
}

/* Copies the second table with the numbers of merged records. */
static enum scrim_status merge_slots(struct merge *merge, struct scrim_error *error)
{
    struct lexicon *lexicon = merge->lexicon;
    const struct lexicon_header *extra = merge->extra;
    const uint64_t *slots = section_bytes(extra, extra->slots);
    const uint16_t *tails = section_bytes(extra, extra->tails);
    for (size_t i = 0; i < extra->slots.count; i++) {
        uint32_t record = (uint32_t)(slots[i] & 0xFFFF);
        if (record == LEXICON_UNKNOWN)
            continue;
        uint64_t hash = slots[i] >> 16 | (uint64_t)tails[i] << 48;
        uint16_t base = lexicon_probe(&lexicon->base, hash);
        if (record >= extra->records.count || base >= merge->base_records)
            return error_set(error, SCRIM_CONFIGURATION, "lexicon: damaged table");
        uint16_t merged = merge_records(merge, base, record);
        if (merged == LEXICON_UNKNOWN)
            return error_set(error, SCRIM_CONFIGURATION,
                             "dictionaries: more than %u kinds of words", UINT16_MAX);
        lexicon->merged_slots[i] = (slots[i] & ~(uint64_t)0xFFFF) | merged;
        lexicon->word_count += base == LEXICON_UNKNOWN;
    }
    return SCRIM_OK;
}

static enum scrim_status merge_extra(struct lexicon *lexicon, const struct lexicon_header *base,
                                     const struct lexicon_header *extra, struct scrim_error *error)
{
    if (extra->tails.count == 0)
        return error_set(error, SCRIM_CONFIGURATION, "lexicon: this table cannot be added to one");
    struct merge merge = {
        .lexicon = lexicon, .base = base, .extra = extra, .base_records = lexicon->records.count};
    /* Seed 0: the keys are pairs of small numbers that no letter chooses. */
    hash_map_init(&merge.pairs, (struct hash_seed){0, 0});
    enum scrim_status status = read_lists(lexicon, extra, merge.numbers, error);
    size_t most = lexicon->records.count + extra->key_count + 1;
    if (most > (size_t)UINT16_MAX + 1)
        most = (size_t)UINT16_MAX + 1;
    lexicon->merged_records = calloc(most, sizeof *lexicon->merged_records);
    lexicon->merged_starts = calloc(most, sizeof *lexicon->merged_starts);
    lexicon->merged_slots = calloc(extra->slots.count, sizeof *lexicon->merged_slots);
    merge.keys = calloc(most + 1, 2 * sizeof *merge.keys);
    if (lexicon->merged_records == NULL || lexicon->merged_starts == NULL ||
        lexicon->merged_slots == NULL || merge.keys == NULL)
        status = error_no_memory(error);
    if (status == SCRIM_OK) {
        memcpy(lexicon->merged_records, lexicon->records.items,
               lexicon->records.count * sizeof *lexicon->records.items);
        memcpy(lexicon->merged_starts, lexicon->starts,
               lexicon->records.count * sizeof *lexicon->starts);
        status = merge_slots(&merge, error);
        lexicon->records.items = lexicon->merged_records;
        lexicon->starts = lexicon->merged_starts;
        lexicon->extra = read_table(extra);
        lexicon->extra.slots = lexicon->merged_slots;
    }
    hash_map_free(&merge.pairs);
    free(merge.keys);
    return status;
}

enum scrim_status lexicon_open(struct slice compiled, struct slice extra, struct lexicon **lexicon,
                               struct scrim_error *error)
{
    *lexicon = NULL;
    const struct lexicon_header *base = read_header(compiled);
    const struct lexicon_header *more = extra.length > 0 ? read_header(extra) : NULL;
    if (base == NULL || (extra.length > 0 && more == NULL))
        return error_set(error, SCRIM_CONFIGURATION, "lexicon: damaged, or of another version");
    struct lexicon *opened = calloc(1, sizeof *opened);
    if (opened == NULL)
        return error_no_memory(error);
    opened->base = read_table(base);
    opened->records.items = section_bytes(base, base->records);
    opened->starts = section_bytes(base, base->starts);
    opened->records.count = base->records.count;
    opened->word_count = base->key_count;
    int numbers[LIMIT_LISTS];
    enum scrim_status status = read_lists(opened, base, numbers, error);
    if (status == SCRIM_OK && more != NULL)
        status = merge_extra(opened, base, more, error);
    if (status != SCRIM_OK) {
        lexicon_free(opened);
        return status;
    }
    *lexicon = opened;
    return SCRIM_OK;
}

void lexicon_free(struct lexicon *lexicon)
{
    if (lexicon == NULL)
        return;
    free(lexicon->merged_slots);
    free(lexicon->merged_records);
    free(lexicon->merged_starts);
    free(lexicon);
}

bool lexicon_begins_phrase(const struct lexicon *lexicon, uint16_t index, int list)
{
    if (list < 0 || index >= lexicon->records.count)
        return false;
    return (lexicon->starts[index].lists[list >> 6] >> (list & 63) & 1) != 0;
}

void lexicon_lists_to_trigger(const struct lexicon *lexicon, uint16_t index, uint64_t lists[2])
{
    for (int half = 0; half < 2; half++)
        lists[half] = lexicon->records.items[index].lists[half] | lexicon->starts[index].lists[half];
}

int lexicon_list(const struct lexicon *lexicon, struct slice name)
{
    for (size_t i = 0; i < lexicon->list_count; i++)
        if (slice_equal(lexicon->lists[i].name, name))
            return (int)i;
    return -1;
}

enum scrim_status lexicon_no_list(const struct lexicon *lexicon, const char *rule,
                                  struct slice name, struct scrim_error *error)
{
    enum { NEAR = 2 };
    size_t least = NEAR + 1, shown = name.length < 40 ? name.length : 40;
    struct slice nearest = {NULL, 0};
    for (size_t i = 0; i < lexicon->list_count; i++) {
        size_t distance = name_distance(name, lexicon->lists[i].name);
        if (distance < least && distance < name.length) {
            least = distance;
            nearest = lexicon->lists[i].name;
        }
    }
    return error_set(error, SCRIM_CONFIGURATION, "rule %s: no dictionary is called '%.*s'%s%.*s%s",
                     rule, (int)shown, name.data, nearest.length > 0 ? "; did you mean " : "",
                     (int)nearest.length, nearest.length > 0 ? nearest.data : "",
                     nearest.length > 0 ? "?" : "");
}

size_t lexicon_list_count(const struct lexicon *lexicon)
{
    return lexicon->list_count;
}

struct slice lexicon_list_name(const struct lexicon *lexicon, int list)
{
    if (list < 0 || (size_t)list >= lexicon->list_count)
        return SLICE("");
    return lexicon->lists[list].name;
}

size_t lexicon_list_words(const struct lexicon *lexicon, int list)
{
    return list < 0 || (size_t)list >= lexicon->list_count ? 0 : lexicon->lists[list].words;
}

size_t lexicon_word_count(const struct lexicon *lexicon)
{
    return lexicon->word_count;
}
