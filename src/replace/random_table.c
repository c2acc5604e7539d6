#include "replace/random_table.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "replace/key_material.h"

enum { FIRST_CAPACITY = 256 }; /* a power of two, as all are */

struct entry {
    unsigned char tag[RANDOM_BLOCK], block[RANDOM_BLOCK];
    bool used;
};

struct random_table {
    pthread_mutex_t lock;
    struct entry *entries;
    size_t count, capacity, most;
    bool failed;
};

_Static_assert((int)RANDOM_BLOCK == (int)KEY_BYTES, "key_material_random fills a block");

enum scrim_status random_table_new(size_t most, struct random_table **table, struct scrim_error *error)
{
    *table = NULL;
    enum scrim_status status = key_library_start(error);
    if (status)
        return status;
    struct random_table *made = calloc(1, sizeof *made);
    if (!made)
        return error_no_memory(error);
    if (pthread_mutex_init(&made->lock, NULL) != 0) {
        free(made);
        return error_set(error, SCRIM_SYSTEM, "no lock for the table of random codes");
    }
    made->most = most;
    *table = made;
    return SCRIM_OK;
}

static void release_entries(struct random_table *table)
{
    if (table->entries)
        wipe(table->entries, table->capacity * sizeof *table->entries);
    free(table->entries);
    table->entries = NULL;
    table->count = table->capacity = 0;
}

void random_table_free(struct random_table *table)
{
    if (!table)
        return;
    release_entries(table);
    pthread_mutex_destroy(&table->lock);
    free(table);
}

/* The tag's place, or the free one where it belongs.  Tags are HMACs: their first bytes spread as
 * well as any hash of them. */
static struct entry *find(const struct random_table *table, const unsigned char *tag)
{
    size_t place;
    memcpy(&place, tag, sizeof place);
    for (;; place++) {
        struct entry *entry = &table->entries[place & (table->capacity - 1)];
        if (!entry->used || memcmp(entry->tag, tag, RANDOM_BLOCK) == 0)
            return entry;
    }
}

static bool grow_entries(struct random_table *table)
{
    struct random_table bigger = {
        .count = table->count, .capacity = table->capacity ? 2 * table->capacity : FIRST_CAPACITY};
    bigger.entries = calloc(bigger.capacity, sizeof *bigger.entries);
    if (!bigger.entries)
        return false;
    for (size_t i = 0; i < table->capacity; i++)
        if (table->entries[i].used)
            *find(&bigger, table->entries[i].tag) = table->entries[i];
    release_entries(table);
    table->entries = bigger.entries;
    table->count = bigger.count;
    table->capacity = bigger.capacity;
    return true;
}

/* The tag's entry, drawn if there is none; NULL: it cannot be remembered. */
static const struct entry *remember(struct random_table *table, const unsigned char *tag)
{
    if (table->failed || (table->count >= table->capacity / 4 * 3 && !grow_entries(table)))
        return NULL;
    struct entry *entry = find(table, tag);
    if (entry->used)
        return entry;
    if (table->count == table->most)
        return NULL;
    entry->used = true;
    memcpy(entry->tag, tag, RANDOM_BLOCK);
    key_material_random(entry->block);
    table->count++;
    return entry;
}

void random_table_draw(struct random_table *table, unsigned char block[RANDOM_BLOCK])
{
    pthread_mutex_lock(&table->lock);
    const struct entry *entry = remember(table, block);
    if (entry) {
        memcpy(block, entry->block, RANDOM_BLOCK);
    } else {
        table->failed = true;
        key_material_random(block);
    }
    pthread_mutex_unlock(&table->lock);
}

bool random_table_failed(struct random_table *table)
{
    pthread_mutex_lock(&table->lock);
    bool failed = table->failed;
    pthread_mutex_unlock(&table->lock);
    return failed;
}

void random_table_clear(struct random_table *table)
{
    pthread_mutex_lock(&table->lock);
    if (table->entries)
        wipe(table->entries, table->capacity * sizeof *table->entries);
    table->count = 0;
    table->failed = false;
    pthread_mutex_unlock(&table->lock);
}
