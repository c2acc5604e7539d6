/* Chains of entities by key. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entities/key_index.h"

static void test_the_latest_comes_first(void **state)
{
    struct arena arena;
    struct key_index index;

    (void)state;
    arena_init(&arena, 1 << 20);
    key_index_init(&index, &arena, (struct hash_seed){1, 2});
    assert_true(key_index_add(&index, SLICE("smith"), 1));
    assert_true(key_index_add(&index, SLICE("jones"), 2));
    assert_true(key_index_add(&index, SLICE("smith"), 3));
    assert_true(key_index_add(&index, SLICE("smith"), 3)); /* said again */
    assert_true(key_index_add(&index, SLICE(""), 4));
    const struct key_link *link = key_index_find(&index, SLICE("smith"));
    assert_non_null(link);
    assert_int_equal(link->entity, 3);
    assert_int_equal(link->next->entity, 1);
    assert_null(link->next->next);
    assert_int_equal(key_index_find(&index, SLICE("jones"))->entity, 2);
    assert_null(key_index_find(&index, SLICE("brown")));
    assert_null(key_index_find(&index, SLICE("")));
    key_index_free(&index);
    arena_free(&arena);
}

static void test_no_memory_is_told(void **state)
{
    struct arena arena;
    struct key_index index;

    (void)state;
    arena_init(&arena, 1);
    key_index_init(&index, &arena, (struct hash_seed){1, 2});
    assert_false(key_index_add(&index, SLICE("smith"), 1));
    key_index_free(&index);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_latest_comes_first),
        cmocka_unit_test(test_no_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
