#include "rules/expression_cache.h"

#include <stdlib.h>

#include "rules/lexicon_table.h"
#include "rules/regex_behind.h"

#define AUTOMATA_MOST ((size_t)64 << 20)

/* Sorted by hash; behind them the automata.  The first entry's automaton begins behind the last
 * entry. */
struct cache_entry {
    uint64_t hash;
    struct outline outline;
    uint32_t start, length; /* of the automaton, from the start of the cache; length 0: none */
    uint32_t behind_start, behind_length; /* of that for the text before a match */
};

struct cache_header {
    uint64_t count;
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

static void read_behind(const char *regex, size_t before, struct cache_entry *entry, struct buffer *automata)
{
    size_t start = automata->length;
    struct buffer behind;
    buffer_init(&behind, AUTOMATA_MOST);
    if (regex_behind(regex, &behind))
        automaton_build(behind.data, automata);
    buffer_free(&behind);
    entry->behind_start = (uint32_t)(before + start);
    entry->behind_length = (uint32_t)(automata->length - start);
}

static void read_expression(const char *regex, size_t before, struct cache_entry *entry,
                            struct buffer *automata)
{
    size_t start = automata->length;
    entry->hash = hash_regex(regex);
    outline_read(regex, &entry->outline);
    automaton_build(regex, automata);
    entry->start = (uint32_t)(before + start);
    entry->length = (uint32_t)(automata->length - start);
    read_behind(regex, before, entry, automata);
}

enum scrim_status expression_cache_build(const struct patterns *patterns, struct buffer *cache,
                                         struct scrim_error *error)
{
    struct cache_header header = {patterns->count};
    struct cache_entry *entries = calloc(patterns->count + 1, sizeof *entries);
    size_t size = patterns->count * sizeof *entries;
    struct buffer automata;
    if (entries == NULL)
        return error_no_memory(error);
    buffer_init(&automata, AUTOMATA_MOST);
    for (size_t i = 0; i < patterns->count; i++)
        read_expression(patterns->items[i].regex, sizeof header + size, &entries[i], &automata);
    qsort(entries, patterns->count, sizeof *entries, compare_entries);
    buffer_append(cache, slice_of((const char *)&header, sizeof header));
    buffer_append(cache, slice_of((const char *)entries, size));
    buffer_append(cache, buffer_slice(&automata));
    bool failed = buffer_failed(cache) || buffer_failed(&automata);
    buffer_free(&automata);
    free(entries);
    return failed ? error_no_memory(error) : SCRIM_OK;
}

static const struct automaton *automaton_at(struct slice cache, uint32_t start, uint32_t length)
{
    return length > 0 ? (const struct automaton *)(cache.data + start) : &automaton_open;
}

struct expression_automata expression_cache_find(struct slice cache, const char *regex, struct outline *outline)
{
    struct cache_entry wanted = {.hash = hash_regex(regex)};
    struct cache_header header = {0};
    const struct cache_entry *found = NULL;
    if (cache.length > sizeof header) {
        memcpy(&header, cache.data, sizeof header);
        found = bsearch(&wanted, cache.data + sizeof header, header.count, sizeof wanted,
                        compare_entries);
    }
    if (found == NULL) {
        outline_read(regex, outline);
        return (struct expression_automata){&automaton_open, &automaton_open};
    }
    *outline = found->outline;
    return (struct expression_automata){automaton_at(cache, found->start, found->length),
                                        automaton_at(cache, found->behind_start, found->behind_length)};
}
