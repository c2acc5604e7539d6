#include "passes/letter.h"

#include "base/grow.h"
#include "base/limits.h"

/* Room for one more; NULL: there is none. */
static struct candidate *take(struct candidates *all)
{
    return GROW_ONE(all->items, all->count, all->capacity, LIMIT_CANDIDATES) ? &all->items[all->count++] : NULL;
}

static enum scrim_status no_room(const struct candidates *all, struct scrim_error *error)
{
    if (all->count >= LIMIT_CANDIDATES)
        return error_set(error, SCRIM_REFUSED, "more than %zu candidates", (size_t)LIMIT_CANDIDATES);
    return error_no_memory(error);
}

enum scrim_status letter_place(struct letter *letter, struct candidate **candidate, struct scrim_error *error)
{
    *candidate = take(&letter->candidates);
    if (!*candidate)
        return no_room(&letter->candidates, error);
    memset(*candidate, 0, offsetof(struct candidate, fields));
    return SCRIM_OK;
}

enum scrim_status letter_add(struct letter *letter, const struct candidate *candidate,
                             struct scrim_error *error)
{
    struct candidate *added = take(&letter->candidates);

    if (!added)
        return no_room(&letter->candidates, error);
    /* fields are most of a candidate, and most have none */
    memcpy(added, candidate, offsetof(struct candidate, fields) + candidate->field_count * sizeof *candidate->fields);
    return SCRIM_OK;
}

struct slice letter_key(const struct letter *letter, size_t token, char *key)
{
    struct slice word = letter_word(letter, token);

    switch (letter->tokens.items[token].kind) {
    case TOKEN_WORD:
        return slice_of(key, fold_word(word, key, LIMIT_WORD_KEY));
    case TOKEN_NUMBER:
        if (word.length > LIMIT_WORD_KEY)
            return slice_of(key, 0);
        memcpy(key, word.data, word.length);
        return slice_of(key, word.length);
    default:
        return slice_of(key, 0);
    }
}
