#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/hash.h"

/* The polynomial once more, a bit at a time: value * point + coefficient modulo the prime by doubling. */
static uint64_t modulo(uint64_t number)
{
    return number % (((uint64_t)1 << 61) - 1);
}

static uint64_t slow_product(uint64_t a, uint64_t b)
{
    uint64_t sum = 0;
    for (a = modulo(a); b; b >>= 1, a = modulo(2 * a))
        if (b & 1)
            sum = modulo(sum + a);
    return sum;
}

static uint64_t slow_hash(struct hash_seed seed, const char *bytes, size_t length)
{
    uint64_t value = modulo(length);
    size_t at = 0;
    do {
        uint64_t coefficient = 0;
        size_t count = length - at < 7 ? length - at : 7;
        for (size_t i = 0; i < count; i++)
            coefficient |= (uint64_t)(unsigned char)bytes[at + i] << (8 * i);
        value = slow_product(modulo(value + coefficient), modulo(seed.low));
        at += count;
    } while (at < length);
    value *= seed.high | 1;
    return value ^ value >> 32;
}

static void is_a_polynomial_at_a_secret_point(void **state)
{
    static const struct hash_seed seeds[] = {
        {0, 0}, {1, 2}, {0x0706050403020100u, 0x0f0e0d0c0b0a0908u}, {UINT64_MAX, UINT64_MAX}, {0x1fffffffffffffffu, 1}};
    (void)state;
    char input[200];
    for (size_t i = 0; i < sizeof input; i++)
        input[i] = (char)(255 - 3 * i);
    for (size_t s = 0; s < sizeof seeds / sizeof *seeds; s++)
        for (size_t length = 0; length <= sizeof input; length++)
            assert_true(hash_bytes(seeds[s], slice_of(input, length)) == slow_hash(seeds[s], input, length));
    assert_true(hash_bytes(seeds[1], slice_of(NULL, 0)) == slow_hash(seeds[1], "", 0));
}

/* Who knows the point can make keys that collide; for any other point they do not. */
static void colliding_keys_collide_under_one_seed_only(void **state)
{
    struct hash_seed known = {1000, 77}, secret = {0x243F6A8885A308D3u, 0x13198A2E03707344u};
    enum { KEYS = 200 };
    char keys[KEYS][14];
    (void)state;
    for (size_t i = 0; i < KEYS; i++) {
        uint64_t first = 5 + i, second = (uint64_t)1 << 40;
        second -= 1000 * i; /* first * 1000 + second is the same for all */
        memcpy(keys[i], &first, 7);
        memcpy(keys[i] + 7, &second, 7);
    }
    for (size_t i = 1; i < KEYS; i++) {
        assert_true(hash_bytes(known, slice_of(keys[i], 14)) == hash_bytes(known, slice_of(keys[0], 14)));
        for (size_t k = 0; k < i; k++)
            assert_true(hash_bytes(secret, slice_of(keys[i], 14)) != hash_bytes(secret, slice_of(keys[k], 14)));
    }
}

static void finds_what_was_put(void **state)
{
    (void)state;
    struct hash_map map;
    static char names[5000][8];
    hash_map_init(&map, (struct hash_seed){1, 2});
    assert_null(hash_map_place(&map, SLICE("delgado"), false));
    for (size_t i = 0; i < 5000; i++) {
        snprintf(names[i], sizeof names[i], "n%zu", i);
        uint64_t *place = hash_map_place(&map, slice_from_string(names[i]), true);
        assert_non_null(place);
        assert_int_equal(*place, 0);
        *place = i + 1;
    }
    assert_int_equal(map.count, 5000);
    for (size_t i = 0; i < 5000; i++) {
        char again[8]; /* another place in memory: the bytes are the key */
        snprintf(again, sizeof again, "n%zu", i);
        assert_int_equal(*hash_map_place(&map, slice_from_string(again), false), i + 1);
        assert_int_equal(*hash_map_place(&map, slice_from_string(again), true), i + 1);
    }
    assert_int_equal(map.count, 5000);
    assert_null(hash_map_place(&map, SLICE("n5000"), false));
    hash_map_free(&map);
}

static void empty_key_and_clearing(void **state)
{
    (void)state;
    struct hash_map map;
    hash_map_init(&map, (struct hash_seed){1, 2});
    *hash_map_place(&map, slice_of(NULL, 0), true) = 9;
    assert_int_equal(*hash_map_place(&map, SLICE(""), false), 9);
    hash_map_clear(&map);
    assert_int_equal(map.count, 0);
    assert_null(hash_map_place(&map, SLICE(""), false));
    assert_int_equal(*hash_map_place(&map, SLICE("a"), true), 0);
    hash_map_free(&map);
    assert_null(hash_map_place(&map, SLICE("a"), false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_a_polynomial_at_a_secret_point),
        cmocka_unit_test(colliding_keys_collide_under_one_seed_only),
        cmocka_unit_test(finds_what_was_put),
        cmocka_unit_test(empty_key_and_clearing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
