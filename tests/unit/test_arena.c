#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"

static void takes_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    for (size_t size = 1; size < 200; size++) {
        unsigned char *bytes = arena_take(&arena, size, 3);
        assert_non_null(bytes);
        assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size * 3; i++) {
            assert_int_equal(bytes[i], 0);
            bytes[i] = 0xFF; /* the next one must not overlap */
        }
    }
    arena_free(&arena);
}

static void memory_after_reset_is_zero_again(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    unsigned char *first = arena_take(&arena, 1000, 1);
    memset(first, 'J', 1000);
    arena_reset(&arena);
    assert_int_equal(arena.used, 0);
    unsigned char *second = arena_take(&arena, 1000, 1);
    assert_ptr_equal(first, second); /* the block is kept */
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(second[i], 0);
    arena_free(&arena);
    assert_null(arena.blocks);
}

static void what_a_stage_took_is_given_back_wiped(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 24);
    unsigned char *lasting = arena_take(&arena, 100, 1);
    memset(lasting, 'J', 100);
    struct arena_mark mark = arena_mark(&arena);
    unsigned char *first = arena_take(&arena, 1000, 1);
    memset(first, 'J', 1000);
    for (size_t i = 0; i < 100; i++) /* blocks of several sizes */
        memset(arena_take(&arena, 40000, 1), 'J', 40000);
    arena_release(&arena, mark);
    assert_int_equal(arena.used, mark.used);
    unsigned char *second = arena_take(&arena, 1000, 1);
    assert_ptr_equal(first, second);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(second[i], 0);
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(lasting[i], 'J');
    unsigned char *far = arena_take(&arena, 200000, 1); /* of the block that was kept, or of a new one */
    for (size_t i = 0; i < 200000; i++)
        assert_int_equal(far[i], 0);
    arena_free(&arena);
    assert_null(arena.spare);
}

static void an_empty_mark_gives_back_all(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    struct arena_mark mark = arena_mark(&arena);
    memset(arena_take(&arena, 1000, 1), 'J', 1000);
    arena_release(&arena, mark);
    assert_int_equal(arena.used, 0);
    arena_free(&arena);
}

static void stops_at_its_maximum(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 4096);
    assert_non_null(arena_take(&arena, 4096, 1));
    assert_null(arena_take(&arena, 1, 1));
    arena_reset(&arena);
    assert_null(arena_take(&arena, 4097, 1));
    assert_non_null(arena_take(&arena, 4000, 1));
    arena_free(&arena);
}

static void refuses_products_that_overflow(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, SIZE_MAX);
    assert_null(arena_take(&arena, SIZE_MAX / 2, 3));
    assert_null(arena_take(&arena, SIZE_MAX, 1));
    assert_non_null(arena_take(&arena, 0, 8));
    arena_free(&arena);
}

static void copies_text(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1024);
    char original[] = "Delgado";
    struct slice copy = arena_copy(&arena, slice_from_string(original));
    original[0] = 'X';
    assert_int_equal(copy.length, 7);
    assert_memory_equal(copy.data, "Delgado", 7);
    assert_non_null(arena_copy(&arena, slice_of(NULL, 0)).data);
    assert_null(arena_copy(&arena, slice_of(original, 2000)).data);
    arena_free(&arena);
}

static void grows_arrays_and_keeps_their_items(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    void *items = NULL;
    size_t capacity = 0;
    for (uint32_t i = 0; i < 5000; i++) {
        assert_true(arena_grow(&arena, &items, &capacity, sizeof i, i + 1));
        assert_true(capacity > i);
        ((uint32_t *)items)[i] = i * 7;
    }
    for (uint32_t i = 0; i < 5000; i++)
        assert_int_equal(((uint32_t *)items)[i], i * 7);
    void *before = items;
    assert_false(arena_grow(&arena, &items, &capacity, sizeof(uint32_t), 1 << 20));
    assert_ptr_equal(items, before);
    arena_free(&arena);
}

static void many_blocks_are_freed_but_a_small_one(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, (size_t)64 << 20);
    for (int i = 0; i < 300; i++)
        assert_non_null(arena_take(&arena, 100000, 1));
    arena_reset(&arena);
    assert_null(arena.blocks);
    assert_non_null(arena.spare);
    assert_non_null(arena_take(&arena, (size_t)60 << 20, 1));
    arena_reset(&arena);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_zeroed_aligned_memory),
        cmocka_unit_test(memory_after_reset_is_zero_again),
        cmocka_unit_test(what_a_stage_took_is_given_back_wiped),
        cmocka_unit_test(an_empty_mark_gives_back_all),
        cmocka_unit_test(stops_at_its_maximum),
        cmocka_unit_test(refuses_products_that_overflow),
        cmocka_unit_test(copies_text),
        cmocka_unit_test(grows_arrays_and_keeps_their_items),
        cmocka_unit_test(many_blocks_are_freed_but_a_small_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
