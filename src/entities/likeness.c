#include "entities/likeness.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/grow.h"

static int compare(struct slice a, struct slice b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter ? memcmp(a.data, b.data, shorter) : 0;
    return order ? order : a.length < b.length ? -1 : a.length > b.length;
}

static enum scrim_status read_row(struct nicknames *nicknames, struct slice line, size_t number, struct scrim_error *error)
{
    const char *tab = memchr(line.data, '\t', line.length);
    struct nickname_row row;

    if (!tab || tab == line.data || tab + 1 == line.data + line.length)
        return error_set(error, SCRIM_CONFIGURATION, "nicknames.txt:%zu: want a nickname, a tab and a given name", number);
    row.nickname = slice_of(line.data, (size_t)(tab - line.data));
    row.given = slice_of(tab + 1, line.length - row.nickname.length - 1);
    if (nicknames->count > 0 && compare(nicknames->rows[nicknames->count - 1].nickname, row.nickname) > 0)
        return error_set(error, SCRIM_CONFIGURATION, "nicknames.txt:%zu: out of order", number);
    if (!GROW_ONE(nicknames->rows, nicknames->count, nicknames->capacity, SIZE_MAX / sizeof row))
        return error_no_memory(error);
    nicknames->rows[nicknames->count++] = row;
    return SCRIM_OK;
}

enum scrim_status nicknames_read(struct slice text, struct nicknames *nicknames, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    for (size_t number = 1; status == SCRIM_OK && text.length > 0; number++) {
        const char *end = memchr(text.data, '\n', text.length);
        struct slice line = slice_of(text.data, end ? (size_t)(end - text.data) : text.length);
        if (line.length > 0 && line.data[0] != '#')
            status = read_row(nicknames, line, number, error);
        size_t used = line.length + (end != NULL);
        text = slice_of(text.data + used, text.length - used);
    }
    return status;
}

void nicknames_free(struct nicknames *nicknames)
{
    free(nicknames->rows);
    *nicknames = (struct nicknames){NULL, 0, 0};
}

const struct nickname_row *nicknames_find(const struct nicknames *nicknames, struct slice nickname)
{
    size_t low = 0, high = nicknames->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(nicknames->rows[middle].nickname, nickname) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < nicknames->count && slice_equal(nicknames->rows[low].nickname, nickname) ? &nicknames->rows[low] : NULL;
}

static bool stands_for(const struct nicknames *nicknames, struct slice nickname, struct slice given)
{
    const struct nickname_row *end = nicknames->rows + nicknames->count;
    for (const struct nickname_row *row = nicknames_find(nicknames, nickname); row && row < end && slice_equal(row->nickname, nickname); row++)
        if (slice_equal(row->given, given))
            return true;
    return false;
}

bool nicknames_related(const struct nicknames *nicknames, struct slice a, struct slice b)
{
    const struct nickname_row *end = nicknames->rows + nicknames->count;

    if (stands_for(nicknames, a, b) || stands_for(nicknames, b, a))
        return true;
    for (const struct nickname_row *row = nicknames_find(nicknames, a); row && row < end && slice_equal(row->nickname, a); row++)
        if (stands_for(nicknames, b, row->given))
            return true;
    return false;
}

bool one_typing_error(struct slice a, struct slice b)
{
    size_t start = 0, shorter = a.length < b.length ? a.length : b.length, longer = a.length + b.length - shorter;

    if (longer - shorter > 1)
        return false;
    while (start < shorter && a.data[start] == b.data[start])
        start++;
    size_t tail = 0;
    while (tail < shorter - start && a.data[a.length - 1 - tail] == b.data[b.length - 1 - tail])
        tail++;
    size_t rest_a = a.length - start - tail, rest_b = b.length - start - tail;
    if (rest_a == 2 && rest_b == 2)
        return a.data[start] == b.data[start + 1] && a.data[start + 1] == b.data[start];
    return rest_a <= 1 && rest_b <= 1 && rest_a + rest_b > 0;
}
