/* Which entities have a key, as a surname: a table from a key to a chain of entities, the latest first. */
#ifndef SCRIM_ENTITIES_KEY_INDEX_H
#define SCRIM_ENTITIES_KEY_INDEX_H

#include "base/arena.h"
#include "base/hash.h"

struct key_link {
    uint32_t entity;             /* index into the cast + 1 */
    const struct key_link *next; /* an earlier entity with the key */
};

struct key_index {
    struct hash_map chains;
    struct arena *arena;
};

void key_index_init(struct key_index *index, struct arena *arena, struct hash_seed seed);
void key_index_free(struct key_index *index);

/* The key is not copied.  An empty one is passed over; an entity stands in a chain once when it is added in a row.  False: out of memory. */
bool key_index_add(struct key_index *index, struct slice key, size_t entity);

/* NULL: nobody has the key, or it is empty. */
const struct key_link *key_index_find(struct key_index *index, struct slice key);

#endif
