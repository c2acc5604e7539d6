#include "passes/letter.h"

#include "base/grow.h"
#include "base/limits.h"

enum scrim_status letter_add(struct letter *letter, const struct candidate *candidate,
                             struct scrim_error *error)
{
    struct candidates *all = &letter->candidates;

    if (all->count >= LIMIT_CANDIDATES)
        return error_set(error, SCRIM_REFUSED, "more than %zu candidates", (size_t)LIMIT_CANDIDATES);
    if (!GROW_ONE(all->items, all->count, all->capacity, LIMIT_CANDIDATES))
        return error_no_memory(error);
    all->items[all->count++] = *candidate;
    return SCRIM_OK;
}
