#include "rules/outline_cache.h"

#include <stdlib.h>

#include "rules/lexicon_table.h"

/* Sorted by hash. */
struct cache_entry {
    uint64_t hash;
    struct outline outline;
};

static uint64_t hash_regex(const char *regex)
{
    size_t length = strlen(regex);
    return length == 0 ? 0 : lexicon_hash(regex, length);
}

static int compare_entries(const void *left, const void *right)
{
    const struct cache_entry *a = left, *b = right;
    return a->hash < b->hash ? -1 : a->hash > b->hash;
}

enum scrim_status outline_cache_build(const struct patterns *patterns, struct buffer *cache,
                                      struct scrim_error *error)
{
    struct cache_entry *entries = calloc(patterns->count + 1, sizeof *entries);
    if (entries == NULL)
        return error_no_memory(error);
    for (size_t i = 0; i < patterns->count; i++) {
        entries[i].hash = hash_regex(patterns->items[i].regex);
        outline_read(patterns->items[i].regex, &entries[i].outline);
    }
    qsort(entries, patterns->count, sizeof *entries, compare_entries);
    buffer_append(cache, slice_of((const char *)entries, patterns->count * sizeof *entries));
    free(entries);
    return buffer_failed(cache) ? error_no_memory(error) : SCRIM_OK;
}

void outline_cache_find(struct slice cache, const char *regex, struct outline *outline)
{
    struct cache_entry wanted = {.hash = hash_regex(regex)};
    const struct cache_entry *found =
        cache.length == 0 ? NULL
                          : bsearch(&wanted, cache.data, cache.length / sizeof wanted,
                                    sizeof wanted, compare_entries);
    if (found != NULL)
        *outline = found->outline;
    else
        outline_read(regex, outline);
}
