#include "rules/candidate.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"

enum scrim_status candidates_place(struct candidates *all, struct candidate **candidate, struct scrim_error *error)
{
    if (all->count >= LIMIT_CANDIDATES) {
        error_set(error, SCRIM_REFUSED, "more than %zu candidates", (size_t)LIMIT_CANDIDATES);
        return SCRIM_REFUSED;
    }
    if (!GROW_ONE(all->items, all->count, all->capacity, LIMIT_CANDIDATES))
        return error_no_memory(error);
    *candidate = &all->items[all->count++];
    **candidate = (struct candidate){.fields = NULL};
    return SCRIM_OK;
}

enum scrim_status candidates_add(struct candidates *all, const struct candidate *candidate, struct scrim_error *error)
{
    struct field_range *fields = NULL;
    struct candidate *added;

    if (candidate->field_count > 0) {
        if (!all->fields.maximum)
            arena_init(&all->fields, LIMIT_ARENA);
        fields = arena_take(&all->fields, candidate->field_count, sizeof *fields);
        if (!fields)
            return error_no_memory(error);
        memcpy(fields, candidate->fields, candidate->field_count * sizeof *fields);
    }
    enum scrim_status status = candidates_place(all, &added, error);
    if (status == SCRIM_OK) {
        *added = *candidate;
        added->fields = fields;
    }
    return status;
}

void candidates_clear(struct candidates *all)
{
    all->count = 0;
    arena_reset(&all->fields);
}

void candidates_free(struct candidates *all)
{
    free(all->items);
    arena_free(&all->fields);
    *all = (struct candidates){.items = NULL};
}
