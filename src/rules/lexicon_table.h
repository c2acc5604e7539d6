/* The bytes of a compiled lexicon, shared by its builder and its reader.
 *
 * A perfect hash by hash and displace with pilots (after Pibiri, Trani: "PTHash: Revisiting FCH
 * Minimal Perfect Hashing", 2021).  The high bits of a key's hash choose a bucket; the bucket's
 * pilot, found by the builder, sends every key of the bucket to a slot of its own.  A slot holds
 * the low 48 bits of the hash and the number of a record:
 *
 *     slot  =  hash << 16 | record          0: no key
 *
 * so one look-up is two dependent reads and one comparison, and needs no string.  All numbers are
 * in the byte order of the machine; every section begins at a multiple of eight bytes.
 *
 * The hash has no secret seed: the table is constant and nothing is ever inserted from a letter, so
 * an author who knows the seed cannot make it slow. */
#ifndef SCRIM_RULES_LEXICON_TABLE_H
#define SCRIM_RULES_LEXICON_TABLE_H

#include "rules/lexicon.h"

#define LEXICON_MAGIC "scrimlx1"
#define LEXICON_BYTE_ORDER 0x01020304u

/* Bytes of a phrase's key: the words at their longest, and the blanks between them. */
enum { LEXICON_KEY = LIMIT_PHRASE_WORDS * (LIMIT_WORD_KEY + 1) };

/* Lists in which a phrase begins with the word (the word itself need not be in them). */
struct phrase_starts {
    uint64_t lists[2];
};

struct lexicon_section {
    uint64_t start; /* bytes from the start of the header */
    uint64_t count; /* items */
};

struct lexicon_header {
    char magic[8];
    uint32_t byte_order;
    uint32_t cue_count;
    uint64_t seed;
    uint64_t key_count;
    uint64_t size;                  /* bytes in all */
    struct lexicon_section records; /* struct word_attributes; the first is all zero */
    struct lexicon_section starts;  /* struct phrase_starts, one a record */
    struct lexicon_section slots;   /* uint64_t */
    struct lexicon_section pilots;  /* uint16_t, one a bucket */
    struct lexicon_section tails;   /* uint16_t, one a slot: the hash's high bits; or none */
    struct lexicon_section pairs;   /* uint64_t: one bit a pair, see lexicon_pair */
    struct lexicon_section lists;   /* struct lexicon_list_entry, by number */
    struct lexicon_section names;   /* char */
};

struct lexicon_list_entry {
    uint32_t name_start, name_length; /* in the section of names */
    uint64_t words;
};

struct lexicon_table {
    const uint64_t *slots, *pairs;
    const uint16_t *pilots;
    uint64_t slot_count, bucket_count, seed;
    uint64_t pair_mask; /* bits of pairs, less one */
};

struct lexicon_list_name {
    struct slice name;
    uint64_t words;
};

struct lexicon {
    struct lexicon_records records;   /* comes first: lexicon.h */
    struct lexicon_table base, extra; /* extra.slot_count 0: there is none */
    const struct phrase_starts *starts;
    size_t word_count, list_count;
    struct lexicon_list_name lists[LIMIT_LISTS];
    uint64_t *merged_slots; /* owned, as the next two; NULL without an extra table */
    struct word_attributes *merged_records;
    struct phrase_starts *merged_starts;
};

static inline uint64_t multiply_high(uint64_t a, uint64_t b)
{
    return (uint64_t)(((unsigned __int128)a * b) >> 64);
}

/* Both halves of the product: every bit of a and b reaches every bit of the result. */
static inline uint64_t multiply_fold(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* One step over 16 bytes, and the last step.  The constants are the first fractional bits of the
 * square roots of 2, 3 and 5 (odd); no key of letters and digits can cancel them to zero. */
static inline uint64_t lexicon_hash_step(uint64_t state, uint64_t low, uint64_t high)
{
    return multiply_fold(low ^ 0x6A09E667F3BCC909u, high ^ 0xBB67AE8584CAA73Bu ^ state);
}

static inline uint64_t lexicon_hash_end(uint64_t state, size_t length)
{
    return multiply_fold(state ^ length, 0x3C6EF372FE94F82Bu);
}

static inline uint64_t lexicon_load(const char *bytes, size_t length)
{
    uint64_t word = 0;
    memcpy(&word, bytes, length < 8 ? length : 8);
    return word;
}

/* Hash of a key of any length (at least one byte). */
static inline uint64_t lexicon_hash(const char *key, size_t length)
{
    uint64_t state = 0;
    size_t at = 0;
    for (; length - at > 16; at += 16)
        state = lexicon_hash_step(state, lexicon_load(key + at, 8), lexicon_load(key + at + 8, 8));
    size_t rest = length - at;
    uint64_t low = lexicon_load(key + at, rest);
    uint64_t high = rest > 8 ? lexicon_load(key + at + 8, rest - 8) : 0;
    return lexicon_hash_end(lexicon_hash_step(state, low, high), length);
}

static inline size_t lexicon_bucket(uint64_t hash, uint64_t bucket_count)
{
    return (size_t)multiply_high(hash, bucket_count);
}

static inline size_t lexicon_slot(uint64_t hash, uint64_t pilot, uint64_t seed, uint64_t slot_count)
{
    uint64_t moved = (hash ^ ((pilot + seed) * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u;
    return (size_t)multiply_high(moved ^ moved >> 32, slot_count);
}

/* The record at the key's slot, 0 when the slot belongs to another key. */
static inline uint16_t lexicon_probe(const struct lexicon_table *table, uint64_t hash)
{
    uint64_t pilot = table->pilots[lexicon_bucket(hash, table->bucket_count)];
    uint64_t slot = table->slots[lexicon_slot(hash, pilot, table->seed, table->slot_count)];
    uint64_t rest = slot ^ hash << 16;
    return rest < 0x10000u ? (uint16_t)rest : (uint16_t)LEXICON_UNKNOWN;
}

/* How the first two words of a phrase begin.  Most pairs of words that stand side by side in a
 * letter begin no phrase, and a table of bits that stays in the processor's cache knows that of nine
 * in ten, so that the large table is not read for them. */
static inline uint64_t lexicon_pair(uint64_t first, uint64_t second)
{
    return multiply_fold(first ^ 0x6A09E667F3BCC909u, second ^ 0xBB67AE8584CAA73Bu);
}

enum { LEXICON_BEGINNING = 4 }; /* bytes of a word that enter a pair */

static inline bool lexicon_has_pair(const struct lexicon_table *table, uint64_t pair)
{
    return (table->pairs[(pair & table->pair_mask) >> 6] >> (pair & 63) & 1) != 0;
}

#endif
