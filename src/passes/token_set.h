/* A set of a letter's tokens, one bit each, for passes that ask of a token whether anything of a kind covers it. */
#ifndef SCRIM_PASSES_TOKEN_SET_H
#define SCRIM_PASSES_TOKEN_SET_H

#include "base/arena.h"
#include "text/tokens.h"

/* An empty one; NULL: no memory. */
static inline uint64_t *token_set_new(struct arena *arena, const struct tokens *tokens)
{
    return arena_take(arena, tokens->count / 64 + 1, sizeof(uint64_t));
}

static inline void token_set_add(uint64_t *set, size_t token)
{
    set[token / 64] |= UINT64_C(1) << token % 64;
}

/* The tokens that begin in a range of the view. */
static inline void token_set_add_range(uint64_t *set, const struct tokens *tokens, struct view_range range)
{
    for (size_t token = tokens_at(tokens, range.start.byte); token < tokens->count && tokens->items[token].start < range.end.byte; token++)
        token_set_add(set, token);
}

static inline bool token_set_has(const uint64_t *set, size_t token)
{
    return set[token / 64] >> token % 64 & 1;
}

#endif
