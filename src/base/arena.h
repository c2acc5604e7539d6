/* An arena: everything a document needs is taken from one place and given back at once.
 *
 * Ownership: what arena_take returns lives until arena_reset or arena_free.  Errors: NULL when
 * memory is out or the limit is reached; every caller checks and reports SCRIM_TRY_AGAIN. */
#ifndef SCRIM_BASE_ARENA_H
#define SCRIM_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    size_t used;                /* bytes taken since the last reset */
    size_t maximum;             /* bytes it may hold; beyond it arena_take answers NULL */
};

/* maximum: bytes, mandatory (see base/limits.h).  Takes no memory yet. */
void arena_init(struct arena *arena, size_t maximum);

/* size bytes, zeroed, aligned for any type; count * size is checked for overflow. */
void *arena_take(struct arena *arena, size_t count, size_t size);

/* A copy of the slice's bytes.  data is NULL when memory is out. */
struct slice arena_copy(struct arena *arena, struct slice text);

/* Makes room for `needed` items of item_size bytes in an array taken from the arena (NULL at
 * first): doubles *capacity; the old items move, and their old place is lost until the reset.
 * False: as NULL above. */
bool arena_grow(struct arena *arena, void **items, size_t *capacity, size_t item_size,
                size_t needed);

/* Forgets everything, wipes it (it held a letter) and keeps one block for the next document. */
void arena_reset(struct arena *arena);
void arena_free(struct arena *arena);

#endif
