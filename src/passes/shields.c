#include "passes/shields.h"

#include <stdlib.h>

#include "passes/token_set.h"

enum scrim_status shields_note(struct letter *letter, struct scrim_error *error)
{
    const struct tokens *tokens = &letter->tokens;
    uint64_t *bits = token_set_new(letter->arena, tokens);

    if (!bits)
        return error_no_memory(error);
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type != TYPE_PROTECT || candidate->fate == FATE_REJECTED)
            continue;
        size_t token = tokens_at(tokens, candidate->range.start.byte);
        for (; token < tokens->count && tokens->items[token].start < candidate->range.end.byte; token++)
            if (tokens->items[token].kind == TOKEN_WORD)
                token_set_add(bits, token);
    }
    letter->protected_tokens = bits;
    return SCRIM_OK;
}

/* Only the first of them stay. */
static void keep_first(struct candidates *all, size_t kept)
{
    all->count = kept;
    struct candidate *fewer = realloc(all->items, (kept + 1) * sizeof *fewer);
    if (fewer) { /* else they stay where they are */
        all->items = fewer;
        all->capacity = kept + 1;
    }
}

/* The tokens that a candidate touches, and one on either side: it may begin or end inside a token, or between two. */
static void token_range(const struct tokens *tokens, const struct candidate *candidate, size_t *first, size_t *end)
{
    size_t token = tokens_at(tokens, candidate->range.start.byte);

    *first = token - (token > 0);
    while (token < tokens->count && tokens->items[token].start < candidate->range.end.byte)
        token++;
    *end = token + (token < tokens->count);
}

enum scrim_status shields_drop_idle(struct letter *letter, uint16_t strongest, struct scrim_error *error)
{
    struct candidates *all = &letter->candidates;
    struct arena_mark before = arena_mark(letter->arena);
    uint64_t *touched = token_set_new(letter->arena, &letter->tokens);
    size_t first, end, kept = 0;

    if (!touched)
        return error_no_memory(error);
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].type != TYPE_PROTECT)
            for (token_range(&letter->tokens, &all->items[i], &first, &end); first < end; first++)
                token_set_add(touched, first);
    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *candidate = &all->items[i];
        bool idle = candidate->type == TYPE_PROTECT && candidate->confidence <= strongest;
        for (token_range(&letter->tokens, candidate, &first, &end); idle && first < end; first++)
            idle = !token_set_has(touched, first);
        if (!idle)
            all->items[kept++] = *candidate;
    }
    arena_release(letter->arena, before);
    keep_first(all, kept);
    return SCRIM_OK;
}

/* It says nothing that the one which prevailed does not say, and says it less surely. */
static bool is_echo(const struct candidate *candidate, const struct candidate *winner)
{
    return candidate->fate == FATE_JOINED && winner->fate == FATE_WON && candidate->type == winner->type && candidate->role == ROLE_NONE &&
           candidate->confidence < winner->confidence && candidate->added == winner->added &&
           candidate->range.start.byte == winner->range.start.byte && candidate->range.end.byte == winner->range.end.byte;
}

void shields_let_go(struct letter *letter, uint16_t strongest)
{
    struct candidates *all = &letter->candidates;
    size_t kept = 0;

    for (size_t i = 0; i < all->count; i++) {
        struct candidate *candidate = &all->items[i];
        if (candidate->fate == FATE_PROTECTED)
            all->items[candidate->winner].fate = FATE_WON;
        else if (is_echo(candidate, &all->items[candidate->winner]))
            candidate->fate = FATE_REJECTED;
    }
    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *candidate = &all->items[i];
        bool idle = candidate->type == TYPE_PROTECT && candidate->fate != FATE_WON && candidate->confidence <= strongest;
        if (!idle && candidate->fate != FATE_REJECTED)
            all->items[kept++] = *candidate;
    }
    keep_first(all, kept);
}
