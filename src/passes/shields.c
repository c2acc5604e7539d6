#include "passes/shields.h"

#include <stdlib.h>

enum scrim_status shields_note(struct letter *letter, struct scrim_error *error)
{
    const struct tokens *tokens = &letter->tokens;
    uint64_t *bits = arena_take(letter->arena, tokens->count / 64 + 1, sizeof *bits);

    if (!bits)
        return error_no_memory(error);
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type != TYPE_PROTECT || candidate->fate == FATE_REJECTED)
            continue;
        size_t token = tokens_at(tokens, candidate->range.start.byte);
        for (; token < tokens->count && tokens->items[token].start < candidate->range.end.byte; token++)
            if (tokens->items[token].kind == TOKEN_WORD)
                bits[token / 64] |= UINT64_C(1) << token % 64;
    }
    letter->protected_tokens = bits;
    return SCRIM_OK;
}

void shields_let_go(struct letter *letter, uint16_t strongest)
{
    struct candidates *all = &letter->candidates;
    size_t kept = 0;

    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].fate == FATE_PROTECTED)
            all->items[all->items[i].winner].fate = FATE_WON;
    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *candidate = &all->items[i];
        if (candidate->type != TYPE_PROTECT || candidate->fate == FATE_WON || candidate->confidence > strongest)
            all->items[kept++] = *candidate;
    }
    all->count = kept;
    struct candidate *fewer = realloc(all->items, (kept + 1) * sizeof *fewer);
    if (fewer) { /* else they stay where they are */
        all->items = fewer;
        all->capacity = kept + 1;
    }
}
