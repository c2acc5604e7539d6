#include "base/hash.h"

#include <stdlib.h>

static uint64_t rotate(uint64_t word, unsigned bits)
{
    return word << bits | word >> (64 - bits);
}

struct sip_state {
    uint64_t v0, v1, v2, v3;
};

/* Inline, so that the state stays in registers from the first round to the last. */
static inline void sip_round(struct sip_state *state)
{
    state->v0 += state->v1;
    state->v1 = rotate(state->v1, 13) ^ state->v0;
    state->v0 = rotate(state->v0, 32);
    state->v2 += state->v3;
    state->v3 = rotate(state->v3, 16) ^ state->v2;
    state->v0 += state->v3;
    state->v3 = rotate(state->v3, 21) ^ state->v0;
    state->v2 += state->v1;
    state->v1 = rotate(state->v1, 17) ^ state->v2;
    state->v2 = rotate(state->v2, 32);
}

/* Little-endian whatever the machine, so that the published test vectors hold everywhere. */
static uint64_t sip_word(const unsigned char *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static uint64_t sip_half(const unsigned char *bytes)
{
    uint32_t half;
    memcpy(&half, bytes, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    half = __builtin_bswap32(half);
#endif
    return half;
}

/* The same of fewer than eight bytes; most words of a letter are no longer.  Two or three reads,
 * which may overlap, are every byte in its place without a loop. */
static uint64_t sip_rest(const unsigned char *bytes, size_t count)
{
    if (count >= 4)
        return sip_half(bytes) | sip_half(bytes + count - 4) << (8 * (count - 4));
    if (count == 0)
        return 0;
    return bytes[0] | (uint64_t)bytes[count / 2] << (8 * (count / 2)) |
           (uint64_t)bytes[count - 1] << (8 * (count - 1));
}

static inline void sip_absorb(struct sip_state *state, uint64_t word)
{
    state->v3 ^= word;
    sip_round(state);
    sip_round(state);
    state->v0 ^= word;
}

uint64_t hash_bytes(struct hash_seed seed, struct slice bytes)
{
    struct sip_state state = {
        .v0 = seed.low ^ 0x736f6d6570736575u,
        .v1 = seed.high ^ 0x646f72616e646f6du,
        .v2 = seed.low ^ 0x6c7967656e657261u,
        .v3 = seed.high ^ 0x7465646279746573u,
    };
    const unsigned char *data = (const unsigned char *)bytes.data;
    size_t whole = bytes.length / 8 * 8;
    for (size_t i = 0; i < whole; i += 8)
        sip_absorb(&state, sip_word(data + i));
    uint64_t last = (uint64_t)bytes.length << 56;
    if (bytes.length > whole)
        last |= sip_rest(data + whole, bytes.length - whole);
    sip_absorb(&state, last);
    state.v2 ^= 0xff;
    sip_round(&state);
    sip_round(&state);
    sip_round(&state);
    sip_round(&state);
    return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

struct hash_map_slot {
    struct slice key; /* data NULL: free */
    uint64_t hash, value;
};

/* An empty key may have no data; free slots need a mark of their own. */
static const char empty_key[1] = "";

void hash_map_init(struct hash_map *map, struct hash_seed seed)
{
    *map = (struct hash_map){.seed = seed};
}

/* The slot of a key, or the free one where it belongs.  Linear probing; the table is never full. */
static struct hash_map_slot *find_slot(const struct hash_map *map, uint64_t hash, struct slice key)
{
    size_t mask = map->capacity - 1;
    size_t at = (size_t)hash & mask;
    while (map->slots[at].key.data &&
           (map->slots[at].hash != hash || !slice_equal(map->slots[at].key, key)))
        at = (at + 1) & mask;
    return &map->slots[at];
}

static bool double_slots(struct hash_map *map)
{
    struct hash_map bigger = *map;
    bigger.capacity = map->capacity ? map->capacity * 2 : 16;
    if (bigger.capacity <= map->capacity)
        return false;
    bigger.slots = calloc(bigger.capacity, sizeof *bigger.slots);
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < map->capacity; i++)
        if (map->slots[i].key.data)
            *find_slot(&bigger, map->slots[i].hash, map->slots[i].key) = map->slots[i];
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
    uint64_t hash = hash_bytes(map->seed, key);
    struct hash_map_slot *slot = map->capacity ? find_slot(map, hash, key) : NULL;
    if (slot && slot->key.data)
        return &slot->value;
    if (!make)
        return NULL;
    if (map->count >= map->capacity / 4 * 3) { /* three quarters full at most */
        if (!double_slots(map))
            return NULL;
        slot = find_slot(map, hash, key);
    }
    *slot = (struct hash_map_slot){.key = key, .hash = hash};
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
