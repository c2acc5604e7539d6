#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/hash.h"

/* Vectors of the reference implementation (Aumasson, Bernstein): key 00 01 .. 0f, input 00 01 02
 * ... */
static void is_siphash_2_4(void **state)
{
    (void)state;
    struct hash_seed seed = {0x0706050403020100u, 0x0f0e0d0c0b0a0908u};
    char input[16];
    for (size_t i = 0; i < sizeof input; i++)
        input[i] = (char)i;
    assert_true(hash_bytes(seed, slice_of(input, 0)) == 0x726fdb47dd0e0e31u);
    assert_true(hash_bytes(seed, slice_of(input, 1)) == 0x74f839c593dc67fdu);
    assert_true(hash_bytes(seed, slice_of(input, 2)) == 0x0d6c8009d9a94f5au);
    assert_true(hash_bytes(seed, slice_of(input, 3)) == 0x85676696d7fb7e2du);
    assert_true(hash_bytes(seed, slice_of(input, 4)) == 0xcf2794e0277187b7u);
    assert_true(hash_bytes(seed, slice_of(input, 7)) == 0xab0200f58b01d137u);
    assert_true(hash_bytes(seed, slice_of(input, 8)) == 0x93f5f5799a932462u);
    assert_true(hash_bytes(seed, slice_of(input, 15)) == 0xa129ca6149be45e5u);
    assert_true(hash_bytes(seed, slice_of(NULL, 0)) == 0x726fdb47dd0e0e31u);
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
        cmocka_unit_test(is_siphash_2_4),
        cmocka_unit_test(finds_what_was_put),
        cmocka_unit_test(empty_key_and_clearing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
