#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>

/* A block's bytes follow its header.  Only the used ones are wiped: the rest is zero since calloc.
 */
struct arena_block {
    struct arena_block *older;
    size_t size, used; /* bytes after the header */
    _Alignas(max_align_t) unsigned char bytes[];
};

enum { FIRST_BLOCK = 64 * 1024, KEPT_BLOCK = 2 * 1024 * 1024, ALIGNMENT = _Alignof(max_align_t) };

void arena_init(struct arena *arena, size_t maximum)
{
    *arena = (struct arena){.blocks = NULL, .used = 0, .maximum = maximum};
}

/* Blocks double, so that a document of any size needs few of them; one request larger than that
 * gets a block of its own size. */
static struct arena_block *arena_add_block(struct arena *arena, size_t needed)
{
    size_t size = arena->blocks ? arena->blocks->size : FIRST_BLOCK / 2;
    size = size > SIZE_MAX / 2 ? needed : size * 2;
    size_t left = arena->maximum - arena->used;
    if (size > left)
        size = left;
    if (size < needed)
        size = needed;
    if (size > SIZE_MAX - sizeof(struct arena_block))
        return NULL;
    /* calloc: large blocks come zeroed from the system at no cost, and callers rely on zeroes. */
    struct arena_block *block = calloc(1, sizeof *block + size);
    if (!block)
        return NULL;
    block->size = size;
    block->older = arena->blocks;
    arena->blocks = block;
    return block;
}

void *arena_take(struct arena *arena, size_t count, size_t size)
{
    if (size && count > (SIZE_MAX - ALIGNMENT) / size)
        return NULL;
    size_t bytes = (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (bytes == 0)
        bytes = ALIGNMENT;
    if (bytes > arena->maximum - arena->used)
        return NULL;
    struct arena_block *block = arena->blocks;
    if (!block || bytes > block->size - block->used) {
        block = arena_add_block(arena, bytes);
        if (!block)
            return NULL;
    }
    void *taken = block->bytes + block->used;
    block->used += bytes;
    arena->used += bytes;
    return taken;
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

static void arena_free_block(struct arena_block *block)
{
    explicit_bzero(block->bytes, block->used);
    free(block);
}

/* One block is kept for the next document: the largest that is not out of proportion to a letter.
 */
void arena_reset(struct arena *arena)
{
    struct arena_block *kept = NULL, *block = arena->blocks;
    while (block) {
        struct arena_block *older = block->older;
        if (!kept && block->size <= KEPT_BLOCK) {
            explicit_bzero(block->bytes, block->used);
            block->used = 0;
            block->older = NULL;
            kept = block;
        } else {
            arena_free_block(block);
        }
        block = older;
    }
    arena->blocks = kept;
    arena->used = 0;
}

void arena_free(struct arena *arena)
{
    arena_reset(arena);
    free(arena->blocks);
    arena->blocks = NULL;
}
