#include "report/counts.h"

#include "report/json.h"

/* Insertion sort of the types that occur: a dozen. */
static size_t order_by_name(const size_t counts[TYPE_COUNT], uint8_t order[TYPE_COUNT])
{
    size_t used = 0;
    for (size_t type = 0; type < TYPE_COUNT; type++) {
        if (counts[type] == 0)
            continue;
        size_t place = used++;
        for (; place && strcmp(type_name(order[place - 1]), type_name((enum type)type)) > 0;
             place--)
            order[place] = order[place - 1];
        order[place] = (uint8_t)type;
    }
    return used;
}

void counts_take(struct counts *counts, const struct spans *spans, bool removed_only)
{
    *counts = (struct counts){.of = {0}};
    for (size_t i = 0; spans && i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        if (!removed_only || span->action != ACTION_KEEP)
            counts->of[span->type]++;
    }
    counts->types_used = order_by_name(counts->of, counts->order);
}

void counts_write(const struct counts *counts, count_writer *write, struct buffer *out)
{
    buffer_append_byte(out, '{');
    for (size_t i = 0; i < counts->types_used; i++) {
        if (i > 0)
            buffer_append_byte(out, ',');
        json_write_string(out, slice_from_string(type_name(counts->order[i])));
        buffer_append_byte(out, ':');
        write(out, counts->of[counts->order[i]]);
    }
    buffer_append_byte(out, '}');
}
