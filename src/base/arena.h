/* An arena: everything a document needs is taken from one place and given back at once.
 *
 * Ownership: what arena_take returns lives until arena_reset or arena_free.  Errors: NULL when
 * memory is out or the limit is reached; every caller checks and reports SCRIM_TRY_AGAIN.  A failure
 * sticks until the reset, so that whoever ends a document sees one that was taken for "no". */
#ifndef SCRIM_BASE_ARENA_H
#define SCRIM_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    struct arena_block *spare;  /* empty, for the next stage; NULL: none */
    unsigned char *next;        /* what is left of the newest block */
    size_t left;                /* bytes of it */
    size_t used;                /* bytes taken since the last reset */
    size_t maximum;             /* bytes it may hold; beyond it arena_take answers NULL */
    bool failed;                /* it has answered NULL */
};

enum { ARENA_ALIGNMENT = _Alignof(max_align_t) };

/* maximum: bytes, mandatory (see base/limits.h).  Takes no memory yet. */
void arena_init(struct arena *arena, size_t maximum);

/* What arena_take does when the newest block has no room. */
void *arena_take_block(struct arena *arena, size_t bytes);

/* count * size bytes, zeroed, aligned for any type; the product is checked for overflow. */
static inline void *arena_take(struct arena *arena, size_t count, size_t size)
{
    if (size && count > (SIZE_MAX - ARENA_ALIGNMENT) / size) {
        arena->failed = true;
        return NULL;
    }
    size_t bytes = (count * size + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
    bytes += bytes ? 0 : ARENA_ALIGNMENT;
    if (bytes > arena->left || bytes > arena->maximum - arena->used)
        return arena_take_block(arena, bytes);
    void *taken = arena->next;
    arena->next += bytes;
    arena->left -= bytes;
    arena->used += bytes;
    return taken;
}

/* A copy of the slice's bytes.  data is NULL when memory is out. */
struct slice arena_copy(struct arena *arena, struct slice text);

/* Makes room for `needed` items of item_size bytes in an array taken from the arena (NULL at
 * first): doubles *capacity; the old items move, unless they were taken last, and their old place is lost
 * until the reset.
 * False: as NULL above. */
bool arena_grow(struct arena *arena, void **items, size_t *capacity, size_t item_size,
                size_t needed);

/* What was taken up to now. */
struct arena_mark {
    struct arena_block *block;
    size_t left, used;
};

static inline struct arena_mark arena_mark(const struct arena *arena)
{
    return (struct arena_mark){arena->blocks, arena->left, arena->used};
}

/* Gives back, wiped, what was taken since the mark: what a stage needs for itself alone.  Marks that were set since are void. */
void arena_release(struct arena *arena, struct arena_mark mark);

/* Forgets everything, wipes it (it held a letter) and keeps one block for the next document. */
void arena_reset(struct arena *arena);
void arena_free(struct arena *arena);

#endif
