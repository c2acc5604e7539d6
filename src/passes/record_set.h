/* A set of lexicon records, one bit each, for passes that look for few words: most words of a letter are passed over without being
 * folded or hashed. */
#ifndef SCRIM_PASSES_RECORD_SET_H
#define SCRIM_PASSES_RECORD_SET_H

#include "base/arena.h"
#include "rules/lexicon.h"

/* An empty one; NULL: no memory. */
static inline uint64_t *record_set_new(struct arena *arena, const struct lexicon *lexicon)
{
    return arena_take(arena, lexicon_record_count(lexicon) / 64 + 1, sizeof(uint64_t));
}

static inline void record_set_add(uint64_t *set, uint16_t record)
{
    set[record / 64] |= UINT64_C(1) << record % 64;
}

static inline bool record_set_has(const uint64_t *set, uint16_t record)
{
    return set[record / 64] >> record % 64 & 1;
}

/* A word whose record is in the set; a token_test. */
static inline unsigned record_set_has_word(const void *set, size_t token, const struct token *item)
{
    const uint64_t *bits = set;
    (void)token;
    return (unsigned)(bits[item->attributes / 64] >> item->attributes % 64) & (item->kind == TOKEN_WORD);
}

#endif
