#include "report/counts.h"

/* Insertion sort: some thirty names. */
static void order_by_name(uint8_t order[TYPE_COUNT])
{
    for (size_t count = 0; count < TYPE_COUNT; count++) {
        size_t place = count;
        for (; place && strcmp(type_name(order[place - 1]), type_name((enum type)count)) > 0;
             place--)
            order[place] = order[place - 1];
        order[place] = (uint8_t)count;
    }
}

void counts_take(struct counts *counts, const struct spans *spans, bool removed_only)
{
    *counts = (struct counts){.of = {0}};
    order_by_name(counts->order);
    for (size_t i = 0; spans && i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        if (!removed_only || span->action != ACTION_KEEP)
            counts->of[span->type]++;
    }
}
