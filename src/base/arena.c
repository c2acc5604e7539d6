#include "base/arena.h"

#include <stdlib.h>

/* A block's bytes follow its header.  Only the used ones are wiped: the rest is zero since calloc.
 */
struct arena_block {
    struct arena_block *older;
    size_t size; /* bytes after the header */
    size_t left; /* bytes never taken; of the newest block the arena knows */
    _Alignas(max_align_t) unsigned char bytes[];
};

enum { FIRST_BLOCK = 64 * 1024, KEPT_BLOCK = 2 * 1024 * 1024 };

void arena_init(struct arena *arena, size_t maximum)
{
    *arena = (struct arena){.maximum = maximum};
}

/* Blocks double, so that a document of any size needs few of them; one request larger than that
 * gets a block of its own size. */
static bool arena_add_block(struct arena *arena, size_t needed)
{
    size_t size = arena->blocks ? arena->blocks->size : FIRST_BLOCK / 2;
    size = size > SIZE_MAX / 2 ? needed : size * 2;
    size_t left = arena->maximum - arena->used;
    if (size > left)
        size = left;
    if (size < needed)
        size = needed;
    if (size > SIZE_MAX - sizeof(struct arena_block))
        return false;
    /* calloc: large blocks come zeroed from the system at no cost, and callers rely on zeroes. */
    struct arena_block *block = calloc(1, sizeof *block + size);
    if (!block)
        return false;
    if (arena->blocks)
        arena->blocks->left = arena->left;
    block->size = size;
    block->older = arena->blocks;
    arena->blocks = block;
    arena->next = block->bytes;
    arena->left = size;
    return true;
}

void *arena_take_block(struct arena *arena, size_t bytes)
{
    if (bytes > arena->maximum - arena->used || !arena_add_block(arena, bytes)) {
        arena->failed = true;
        return NULL;
    }
    return arena_take(arena, bytes, 1);
}

struct slice arena_copy(struct arena *arena, struct slice text)
{
    char *copy = arena_take(arena, text.length, 1);
    if (!copy)
        return slice_of(NULL, 0);
    if (text.length)
        memcpy(copy, text.data, text.length);
    return slice_of(copy, text.length);
}

bool arena_grow(struct arena *arena, void **items, size_t *capacity, size_t item_size,
                size_t needed)
{
    if (needed <= *capacity)
        return true;
    size_t wanted = *capacity > SIZE_MAX / 2 ? needed : *capacity * 2;
    if (wanted < needed)
        wanted = needed;
    if (wanted < 16)
        wanted = 16;
    void *grown = arena_take(arena, wanted, item_size);
    if (!grown)
        return false;
    if (*capacity)
        memcpy(grown, *items, *capacity * item_size);
    *items = grown;
    *capacity = wanted;
    return true;
}

static void wipe_block(struct arena_block *block)
{
    explicit_bzero(block->bytes, block->size - block->left);
    block->left = block->size;
}

/* One block is kept for the next document: the largest that is not out of proportion to a letter.
 */
void arena_reset(struct arena *arena)
{
    struct arena_block *kept = NULL, *block = arena->blocks;
    if (block)
        block->left = arena->left;
    while (block) {
        struct arena_block *older = block->older;
        wipe_block(block);
        if (!kept && block->size <= KEPT_BLOCK)
            kept = block;
        else
            free(block);
        block = older;
    }
    *arena = (struct arena){.blocks = kept, .maximum = arena->maximum};
    if (kept) {
        kept->older = NULL;
        arena->next = kept->bytes;
        arena->left = kept->size;
    }
}

void arena_free(struct arena *arena)
{
    arena_reset(arena);
    free(arena->blocks);
    arena_init(arena, arena->maximum);
}
