#include "base/hash.h"

#include <stdlib.h>

/* 2^61 - 1: numbers modulo it are reduced by a shift and an addition. */
static const uint64_t PRIME = ((uint64_t)1 << 61) - 1;

/* Tables whose keys no letter chooses have a seed of noughts; at the point nought all keys are the same.  Digits of pi. */
static const uint64_t NO_NOUGHT = 0x243F6A8885A308D3u;

enum { STEP = 7 }; /* bytes of a coefficient: fewer bits than the prime has, so that no two are equal modulo it */

/* The first byte is the lowest, whatever the machine. */
static inline uint64_t load(const unsigned char *bytes, size_t count)
{
    uint64_t word = 0;
    memcpy(&word, bytes, count);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* Up to seven bytes in the order of memory.  Two or three reads, which may overlap, are every byte in its place without a loop. */
static inline uint64_t load_rest(const unsigned char *bytes, size_t count)
{
    if (count >= 4)
        return load(bytes, 4) | load(bytes + count - 4, 4) << (8 * (count - 4));
    if (count == 0)
        return 0;
    return bytes[0] | (uint64_t)bytes[count / 2] << (8 * (count / 2)) | (uint64_t)bytes[count - 1] << (8 * (count - 1));
}

/* The same modulo the prime, below 2^61 + 8. */
static inline uint64_t reduce(uint64_t number)
{
    return (number & PRIME) + (number >> 61);
}

/* One coefficient more.  value below 2^61 + 8, so the product has no more than 123 bits. */
static inline uint64_t absorb(uint64_t value, uint64_t coefficient, uint64_t point)
{
    unsigned __int128 product = (unsigned __int128)(value + coefficient) * point;
    return reduce(((uint64_t)product & PRIME) + (uint64_t)(product >> 61));
}

static inline uint64_t hash_key(struct hash_seed seed, struct slice bytes)
{
    uint64_t point = reduce(seed.low ^ NO_NOUGHT), value = reduce(bytes.length);
    const unsigned char *at = (const unsigned char *)bytes.data;
    size_t left = bytes.length;

    for (; left > STEP; at += STEP, left -= STEP)
        value = absorb(value, load(at, STEP), point);
    value = absorb(value, load_rest(at, left), point);
    value = value >= PRIME ? value - PRIME : value;
    /* One to one: spreads what the table looks at, the low bits, over all of them. */
    value *= seed.high | 1;
    return value ^ value >> 32;
}

uint64_t hash_bytes(struct hash_seed seed, struct slice bytes)
{
    return hash_key(seed, bytes);
}

struct hash_map_slot {
    const char *key; /* NULL: free */
    uint32_t length; /* bytes; longer keys are refused */
    uint32_t hash;   /* its lower bits */
    uint64_t value;
};

/* An empty key may have no data; free slots need a mark of their own. */
static const char empty_key[1] = "";

void hash_map_init(struct hash_map *map, struct hash_seed seed)
{
    *map = (struct hash_map){.seed = seed};
}

/* Equal lengths.  Keys are words: two reads, which may overlap, compare most of them without a call. */
static inline bool same_bytes(const char *a, const char *b, size_t length)
{
    const unsigned char *x = (const unsigned char *)a, *y = (const unsigned char *)b;

    if (length > 16)
        return memcmp(a, b, length) == 0;
    if (length >= 8)
        return load(x, 8) == load(y, 8) && load(x + length - 8, 8) == load(y + length - 8, 8);
    return load_rest(x, length) == load_rest(y, length);
}

/* The slot of a key, or the free one where it belongs.  Linear probing; the table is never full. */
static inline struct hash_map_slot *find_slot(const struct hash_map *map, uint64_t hash, struct slice key)
{
    size_t mask = map->capacity - 1;

    for (size_t at = (size_t)hash & mask;; at = (at + 1) & mask) {
        struct hash_map_slot *slot = &map->slots[at];
        if (!slot->key || (slot->hash == (uint32_t)hash && slot->length == key.length && same_bytes(slot->key, key.data, key.length)))
            return slot;
    }
}

/* The same for a key that the table does not hold. */
static struct hash_map_slot *find_free(const struct hash_map *map, uint64_t hash)
{
    size_t mask = map->capacity - 1, at = (size_t)hash & mask;

    while (map->slots[at].key)
        at = (at + 1) & mask;
    return &map->slots[at];
}

/* Small tables grow fourfold: most of a letter's move once or never. */
enum { FIRST_SLOTS = 32, MANY_SLOTS = 1024, MOST_SLOTS = 1 << 30 }; /* a slot keeps 32 bits of the hash */

static bool add_slots(struct hash_map *map)
{
    struct hash_map bigger = *map;
    bigger.capacity = map->capacity ? map->capacity * (map->capacity < MANY_SLOTS ? 4 : 2) : FIRST_SLOTS;
    if (bigger.capacity <= map->capacity || bigger.capacity > MOST_SLOTS)
        return false;
    bigger.slots = calloc(bigger.capacity, sizeof *bigger.slots);
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < map->capacity; i++)
        if (map->slots[i].key)
            *find_free(&bigger, map->slots[i].hash) = map->slots[i];
    free(map->slots);
    *map = bigger;
    return true;
}

uint64_t *hash_map_place(struct hash_map *map, struct slice key, bool make)
{
    if (!key.data)
        key = slice_of(empty_key, 0);
    if (!make && map->count == 0)
        return NULL;
    uint64_t hash = hash_key(map->seed, key);
    struct hash_map_slot *slot = map->capacity ? find_slot(map, hash, key) : NULL;
    if (slot && slot->key)
        return &slot->value;
    if (!make || key.length > UINT32_MAX)
        return NULL;
    if (!slot || map->count >= map->capacity / 4 * 3) { /* three quarters full at most */
        if (!add_slots(map))
            return NULL;
        slot = find_free(map, hash);
    }
    *slot = (struct hash_map_slot){.key = key.data, .length = (uint32_t)key.length, .hash = (uint32_t)hash};
    map->count++;
    return &slot->value;
}

void hash_map_clear(struct hash_map *map)
{
    if (map->slots)
        memset(map->slots, 0, map->capacity * sizeof *map->slots);
    map->count = 0;
}

void hash_map_free(struct hash_map *map)
{
    free(map->slots);
    hash_map_init(map, map->seed);
}
