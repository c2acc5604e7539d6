/* Tables of pairs: found by the left side, refused when they are none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/pairs.h"

static void test_all_pairs_of_a_word_are_found(void **state)
{
    struct pairs pairs = {NULL, 0, 0};
    struct scrim_error error;

    (void)state;
    assert_int_equal(pairs_read(SLICE("# head\n\nbaker\tBakery\ncook\tCafe\ncook\tGrill\nprison guard\tPrison"), "jobs.txt", &pairs, &error),
                     SCRIM_OK);
    assert_int_equal(pairs.count, 4);
    const struct pair *cook = pairs_find(&pairs, SLICE("cook"));
    assert_non_null(cook);
    assert_true(slice_equal(cook->right, SLICE("Cafe")));
    const struct pair *next = pairs_next(&pairs, cook);
    assert_non_null(next);
    assert_true(slice_equal(next->right, SLICE("Grill")));
    assert_null(pairs_next(&pairs, next));
    assert_true(slice_equal(pairs_find(&pairs, SLICE("baker"))->right, SLICE("Bakery")));
    assert_null(pairs_next(&pairs, pairs_find(&pairs, SLICE("prison guard")))); /* the last line */
    assert_null(pairs_find(&pairs, SLICE("coo")));
    assert_null(pairs_find(&pairs, SLICE("guard")));
    assert_null(pairs_find(&pairs, SLICE("")));
    assert_null(pairs_find(&pairs, SLICE("zz")));
    pairs_free(&pairs);
    assert_null(pairs_find(&pairs, SLICE("cook")));
}

static void test_bad_tables(void **state)
{
    static const struct {
        struct slice text;
        const char *told;
    } tables[] = {{{"a\tb\nno tab\n", 11}, "jobs.txt:2"}, {{"\tb\n", 3}, "jobs.txt:1"},   {{"a\t\n", 3}, "jobs.txt:1"},
                  {{"b\tx\na\ty\n", 8}, "out of order"},  {{"ab\tx\na\ty\n", 9}, "out of order"}};

    (void)state;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        struct pairs pairs = {NULL, 0, 0};
        struct scrim_error error;
        assert_int_equal(pairs_read(tables[i].text, "jobs.txt", &pairs, &error), SCRIM_CONFIGURATION);
        assert_non_null(strstr(error.message, tables[i].told));
        pairs_free(&pairs);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_pairs_of_a_word_are_found),
        cmocka_unit_test(test_bad_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
