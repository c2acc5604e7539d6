/* Words with one typing error are found, with two they are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "passes/near_words.h"

static bool apart(const char *one, const char *other)
{
    return one_error_apart(slice_from_string(one), slice_from_string(other));
}

static void test_each_kind_of_error(void **state)
{
    (void)state;
    assert_true(apart("delgado", "delgada"));
    assert_true(apart("delgado", "delgdo"));
    assert_true(apart("delgado", "delgaado"));
    assert_true(apart("delgado", "dlegado"));
    assert_true(apart("delgado", "elgado"));
    assert_true(apart("delgado", "delgadoo"));
    assert_true(apart("ab", "ba"));
    assert_true(apart("a", ""));
}

static void test_no_error_and_two_errors(void **state)
{
    (void)state;
    assert_false(apart("delgado", "delgado"));
    assert_false(apart("", ""));
    assert_false(apart("delgado", "dalgada"));
    assert_false(apart("delgado", "delgado12"));
    assert_false(apart("delgado", "edlgaod"));
    assert_false(apart("abcd", "cbad"));
    assert_false(apart("delgado", ""));
}

static void test_letters_are_not_bytes(void **state)
{
    (void)state;
    assert_true(apart("\xD0\xBC\xD0\xB0\xD1\x88\xD0\xB0", "\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB0"));
    assert_true(apart("\xD0\xBC\xD0\xB0\xD1\x88\xD0\xB0", "\xD0\xB0\xD0\xBC\xD1\x88\xD0\xB0"));
    assert_true(apart("\xD0\xBC\xD0\xB0", "\xD0\xBC"));
    assert_int_equal(near_length(SLICE("\xD0\xBC\xD0\xB0x")), 3);
}

struct table {
    struct arena arena;
    struct near_words words;
};

static int setup(void **state)
{
    static struct table table;
    arena_init(&table.arena, (size_t)1 << 20);
    near_words_init(&table.words, &table.arena, (struct hash_seed){1, 2});
    *state = &table;
    return 0;
}

static int teardown(void **state)
{
    struct table *table = *state;
    near_words_free(&table->words);
    arena_free(&table->arena);
    return 0;
}

static void add(struct table *table, const char *word)
{
    assert_true(near_words_add(&table->words, slice_from_string(word)));
}

static const char *find(const struct table *table, const char *word)
{
    struct slice found;
    return near_words_find(&table->words, slice_from_string(word), &found) ? found.data : NULL;
}

static void test_words_are_found(void **state)
{
    struct table *table = *state;

    assert_null(find(table, "delgado"));
    add(table, "delgado");
    add(table, "kowalczyk");
    static const char *const mistyped[] = {"delgao", "xdelgado", "delgaso", "dlegado", "delgadp"};
    for (size_t i = 0; i < sizeof mistyped / sizeof *mistyped; i++) {
        const char *found = find(table, mistyped[i]);
        assert_non_null(found);
        assert_memory_equal(found, "delgado", 7);
    }
    assert_null(find(table, "delgado")); /* no error */
    assert_null(find(table, "delg"));
    assert_null(find(table, "dlegdao"));
    assert_non_null(find(table, "kowalcyzk"));
}

static void test_short_words_are_left_out(void **state)
{
    struct table *table = *state;

    add(table, "rose");
    assert_null(find(table, "rosa"));
    add(table, "maria");
    assert_non_null(find(table, "mara"));
    assert_non_null(find(table, "mario"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_kind_of_error),
        cmocka_unit_test(test_no_error_and_two_errors),
        cmocka_unit_test(test_letters_are_not_bytes),
        cmocka_unit_test_setup_teardown(test_words_are_found, setup, teardown),
        cmocka_unit_test_setup_teardown(test_short_words_are_left_out, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
