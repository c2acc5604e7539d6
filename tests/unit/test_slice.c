#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/slice.h"

static void compares_bytes(void **state)
{
    (void)state;
    assert_true(slice_equal(SLICE("Smith"), slice_from_string("Smith")));
    assert_false(slice_equal(SLICE("Smith"), SLICE("Smyth")));
    assert_false(slice_equal(SLICE("Smith"), SLICE("Smiths")));
    assert_true(slice_equal(slice_of(NULL, 0), SLICE("")));
    assert_true(slice_equal(SLICE("a\0b"), slice_of("a\0b", 3)));
    assert_false(slice_equal(SLICE("a\0b"), SLICE("a\0c")));
}

static void knows_beginnings(void **state)
{
    (void)state;
    assert_true(slice_starts_with(SLICE("Smiths"), SLICE("Smith")));
    assert_true(slice_starts_with(SLICE("Smith"), SLICE("")));
    assert_false(slice_starts_with(SLICE("Smi"), SLICE("Smith")));
    assert_false(slice_starts_with(SLICE("Blacksmith"), SLICE("smith")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares_bytes),
        cmocka_unit_test(knows_beginnings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
