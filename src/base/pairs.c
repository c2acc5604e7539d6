#include "base/pairs.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/grow.h"

static int compare(struct slice a, struct slice b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter ? memcmp(a.data, b.data, shorter) : 0;
    return order ? order : a.length < b.length ? -1 : a.length > b.length;
}

static enum scrim_status read_line(struct pairs *pairs, struct slice line, const char *file, size_t number, struct scrim_error *error)
{
    const char *tab = memchr(line.data, '\t', line.length);

    if (!tab || tab == line.data || tab + 1 == line.data + line.length)
        return error_set(error, SCRIM_CONFIGURATION, "%s:%zu: want two words with a tab between", file, number);
    struct slice left = slice_of(line.data, (size_t)(tab - line.data));
    struct pair pair = {left, slice_of(tab + 1, line.length - left.length - 1)};
    if (pairs->count > 0 && compare(pairs->items[pairs->count - 1].left, left) > 0)
        return error_set(error, SCRIM_CONFIGURATION, "%s:%zu: out of order", file, number);
    if (!GROW_ONE(pairs->items, pairs->count, pairs->capacity, SIZE_MAX / sizeof pair))
        return error_no_memory(error);
    pairs->items[pairs->count++] = pair;
    return SCRIM_OK;
}

enum scrim_status pairs_read(struct slice text, const char *file, struct pairs *pairs, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    for (size_t number = 1; status == SCRIM_OK && text.length > 0; number++) {
        const char *end = memchr(text.data, '\n', text.length);
        struct slice line = slice_of(text.data, end ? (size_t)(end - text.data) : text.length);
        if (line.length > 0 && line.data[0] != '#')
            status = read_line(pairs, line, file, number, error);
        size_t used = line.length + (end != NULL);
        text = slice_of(text.data + used, text.length - used);
    }
    return status;
}

void pairs_free(struct pairs *pairs)
{
    free(pairs->items);
    *pairs = (struct pairs){NULL, 0, 0};
}

const struct pair *pairs_find(const struct pairs *pairs, struct slice left)
{
    size_t low = 0, high = pairs->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(pairs->items[middle].left, left) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < pairs->count && slice_equal(pairs->items[low].left, left) ? &pairs->items[low] : NULL;
}

const struct pair *pairs_next(const struct pairs *pairs, const struct pair *pair)
{
    const struct pair *next = pair + 1;
    return next < pairs->items + pairs->count && slice_equal(next->left, pair->left) ? next : NULL;
}
