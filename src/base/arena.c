#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

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
static struct arena_block *arena_new_block(const struct arena *arena, size_t needed)
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
    if (block)
        block->size = size;
    return block;
}

static bool arena_add_block(struct arena *arena, size_t needed)
{
    struct arena_block *block = arena->spare;
    if (block && block->size >= needed)
        arena->spare = NULL;
    else
        block = arena_new_block(arena, needed);
    if (!block)
        return false;
    if (arena->blocks)
        arena->blocks->left = arena->left;
    block->older = arena->blocks;
    arena->blocks = block;
    arena->next = block->bytes;
    arena->left = block->size;
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

/* What was taken last can reach further. */
static bool grow_in_place(struct arena *arena, const void *items, size_t bytes, size_t more)
{
    size_t rounded = (bytes + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
    return bytes && rounded == bytes && (const unsigned char *)items + bytes == arena->next &&
           more <= arena->left && arena_take(arena, more, 1);
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
    if (grow_in_place(arena, *items, *capacity * item_size, (wanted - *capacity) * item_size)) {
        *capacity = wanted;
        return true;
    }
    void *grown = arena_take(arena, wanted, item_size);
    if (!grown)
        return false;
    if (*capacity)
        memcpy(grown, *items, *capacity * item_size);
    *items = grown;
    *capacity = wanted;
    return true;
}

/* Overwrites with zeroes.  What is large goes back to the system page by page as it is wiped, which gives zeroes when it is used again: the
 * next stage of a large document may need room elsewhere, and pages that nobody used would all be there at once only to be wiped.  That
 * they stay where advice is not taken does no harm. */
static void wipe(unsigned char *start, size_t bytes)
{
    enum { LARGE = 1 << 20, PAGES = 1 << 16 }; /* a multiple of every size that pages have */
    unsigned char *end = start + bytes, *next = start + (-(uintptr_t)start & (PAGES - 1));

    if (bytes <= LARGE) {
        explicit_bzero(start, bytes);
        return;
    }
    explicit_bzero(start, (size_t)(next - start));
    for (; (size_t)(end - next) >= PAGES; next += PAGES) {
        explicit_bzero(next, PAGES);
        (void)madvise(next, PAGES, MADV_DONTNEED);
    }
    explicit_bzero(next, (size_t)(end - next));
}

static void wipe_block(struct arena_block *block)
{
    wipe(block->bytes, block->size - block->left);
    block->left = block->size;
}

/* Wipes a block that is needed no more.  One is kept: the largest that is not out of proportion to a letter. */
static void retire_block(struct arena *arena, struct arena_block *block)
{
    wipe_block(block);
    if (block->size > KEPT_BLOCK || (arena->spare && arena->spare->size >= block->size)) {
        free(block);
        return;
    }
    free(arena->spare);
    block->older = NULL;
    arena->spare = block;
}

/* Retires the blocks that are newer than one; NULL: all. */
static void retire_newer(struct arena *arena, const struct arena_block *last)
{
    struct arena_block *block = arena->blocks;
    if (block)
        block->left = arena->left;
    while (block != last) {
        struct arena_block *older = block->older;
        retire_block(arena, block);
        block = older;
    }
    arena->blocks = block;
}

void arena_release(struct arena *arena, struct arena_mark mark)
{
    if (!mark.block) {
        arena_reset(arena);
        return;
    }
    retire_newer(arena, mark.block);
    struct arena_block *block = arena->blocks;
    arena->next = block->bytes + (block->size - mark.left);
    wipe(arena->next, mark.left - block->left);
    arena->left = mark.left;
    arena->used = mark.used;
}

void arena_reset(struct arena *arena)
{
    retire_newer(arena, NULL);
    struct arena_block *spare = arena->spare;
    arena_init(arena, arena->maximum);
    arena->spare = spare;
}

void arena_free(struct arena *arena)
{
    arena_reset(arena);
    free(arena->spare);
    arena_init(arena, arena->maximum);
}
