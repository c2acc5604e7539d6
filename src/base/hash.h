/* Tables whose keys come from a letter: its author may have chosen them to collide.
 *
 * The hash is universal (Carter, Wegman: "Universal classes of hash functions", 1979): a key's length and bytes are the coefficients of
 * a polynomial, which is evaluated modulo 2^61 - 1 at a secret point.  Two different keys of n bytes collide at n / 7 + 1 of the 2^61
 * points at most, whoever chose them, as long as he does not know the point. */
#ifndef SCRIM_BASE_HASH_H
#define SCRIM_BASE_HASH_H

#include <stdint.h>

#include "base/slice.h"

struct hash_seed {
    uint64_t low, high;
};

uint64_t hash_bytes(struct hash_seed seed, struct slice bytes);

/* A table from slices to numbers.  Keys are not copied: they must outlive the table. */
struct hash_map {
    struct hash_map_slot *slots;
    size_t count, capacity;
    struct hash_seed seed;
};

void hash_map_init(struct hash_map *map, struct hash_seed seed);
/* The value's place for key, made (as 0) when absent and `make` holds.  NULL: absent, or no memory
 * when making. The place is valid until the next making call. */
uint64_t *hash_map_place(struct hash_map *map, struct slice key, bool make);
void hash_map_clear(struct hash_map *map);
void hash_map_free(struct hash_map *map);

#endif
