#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

#include "base/grow.h"

static void keeps_items(void **state)
{
    (void)state;
    size_t *items = NULL, capacity = 0;
    for (size_t count = 0; count < 1000; count++) {
        assert_true(GROW_ONE(items, count, capacity, 1000));
        items[count] = count * count;
    }
    assert_int_equal(capacity, 1000);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(items[i], i * i);
    assert_false(GROW_ONE(items, (size_t)1000, capacity, 1000));
    assert_int_equal(items[999], 999 * 999);
    free(items);
}

static void refuses_what_no_memory_can_hold(void **state)
{
    (void)state;
    void *items = NULL;
    size_t capacity = 0;
    assert_false(grow(&items, &capacity, 16, SIZE_MAX / 4, SIZE_MAX));
    assert_false(grow(&items, &capacity, 16, 11, 10));
    assert_null(items);
    assert_int_equal(capacity, 0);
}

static void never_shrinks(void **state)
{
    (void)state;
    void *items = NULL;
    size_t capacity = 0;
    assert_true(grow(&items, &capacity, 1, 500, 600));
    size_t before = capacity;
    assert_true(before >= 500 && before <= 600);
    assert_true(grow(&items, &capacity, 1, 10, 600));
    assert_int_equal(capacity, before);
    free(items);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_items),
        cmocka_unit_test(refuses_what_no_memory_can_hold),
        cmocka_unit_test(never_shrinks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
