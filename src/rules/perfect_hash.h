/* Finds the pilots of a lexicon's perfect hash (rules/lexicon_table.h). */
#ifndef SCRIM_RULES_PERFECT_HASH_H
#define SCRIM_RULES_PERFECT_HASH_H

#include "base/error.h"

struct perfect_hash {
    uint64_t seed;
    size_t slot_count, bucket_count;
    uint16_t *pilots; /* one a bucket; the caller frees it */
};

/* hashes: one a key, all different.  SCRIM_CONFIGURATION: two are equal (two words with one hash).
 */
enum scrim_status perfect_hash_build(const uint64_t *hashes, size_t count,
                                     struct perfect_hash *result, struct scrim_error *error);

#endif
