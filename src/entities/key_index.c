#include "entities/key_index.h"

void key_index_init(struct key_index *index, struct arena *arena, struct hash_seed seed)
{
    hash_map_init(&index->chains, seed);
    index->arena = arena;
}

void key_index_free(struct key_index *index)
{
    hash_map_free(&index->chains);
}

bool key_index_add(struct key_index *index, struct slice key, size_t entity)
{
    if (key.length == 0)
        return true;
    uint64_t *place = hash_map_place(&index->chains, key, true);
    if (!place)
        return false;
    const struct key_link *first = (const struct key_link *)(uintptr_t)*place;
    if (first && first->entity == entity)
        return true;
    struct key_link *link = arena_take(index->arena, 1, sizeof *link);
    if (!link)
        return false;
    *link = (struct key_link){(uint32_t)entity, first};
    *place = (uint64_t)(uintptr_t)link;
    return true;
}

const struct key_link *key_index_find(struct key_index *index, struct slice key)
{
    uint64_t *place = key.length > 0 ? hash_map_place(&index->chains, key, false) : NULL;
    return place ? (const struct key_link *)(uintptr_t)*place : NULL;
}
