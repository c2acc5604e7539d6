#include "rules/builtin.h"

#include "rules_fixture.h"

static void test_names_are_sorted_and_found(void **state)
{
    (void)state;
    assert_true(builtin_count() > 3);
    for (size_t i = 0; i < builtin_count(); i++) {
        struct slice name = builtin_name(i), content;
        assert_true(builtin_find(name, &content));
        assert_ptr_equal(content.data, builtin_content(i).data);
        assert_int_equal(content.length, builtin_content(i).length);
        assert_int_equal((uintptr_t)content.data % 16, 0);
        if (i == 0)
            continue;
        struct slice before = builtin_name(i - 1);
        size_t shorter = before.length < name.length ? before.length : name.length;
        int order = memcmp(before.data, name.data, shorter);
        assert_true(order < 0 || (order == 0 && before.length < name.length));
    }
}

static void test_other_names_are_not_found(void **state)
{
    (void)state;
    static const char *const names[] = {"", "lexico", "lexicons", "zzz", "patterns/", "\xFF"};
    struct slice content;
    for (size_t i = 0; i < ARRAY_COUNT(names); i++)
        assert_false(builtin_find(slice_from_string(names[i]), &content));
}

static void test_the_lexicon_opens(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct slice compiled;
    struct lexicon *lexicon;
    assert_true(builtin_find(SLICE("lexicon"), &compiled));
    assert_ok(lexicon_open(compiled, SLICE(""), &lexicon, &error), &error);
    int month = lexicon_list(lexicon, SLICE("month"));
    const struct word_attributes *july =
        lexicon_record(lexicon, lexicon_find(lexicon, SLICE("july")));
    assert_true(attributes_in_list(july, month));
    assert_int_equal(july->value, 7);
    assert_int_equal(lexicon_find(lexicon, SLICE("qzxwvqzx")), LEXICON_UNKNOWN);
    lexicon_free(lexicon);
}

/* A pool is count, count + 1 starts, and the entries with a newline behind each. */
static void test_pools_are_indexed(void **state)
{
    (void)state;
    size_t pools = 0;
    for (size_t i = 0; i < builtin_count(); i++) {
        if (!slice_starts_with(builtin_name(i), SLICE("pool/")))
            continue;
        struct slice content = builtin_content(i);
        const uint32_t *words = (const void *)content.data;
        size_t count = words[0], head = (count + 2) * sizeof *words;
        const char *text = content.data + head;
        pools++;
        assert_true(count > 0);
        assert_int_equal(head + words[count + 1], content.length);
        for (size_t entry = 0; entry < count; entry++) {
            assert_true(words[entry + 2] > words[entry + 1] + 1);
            assert_int_equal(text[words[entry + 2] - 1], '\n');
            assert_null(memchr(text + words[entry + 1], '\n',
                               words[entry + 2] - words[entry + 1] - 1));
        }
    }
    assert_true(pools > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names_are_sorted_and_found),
        cmocka_unit_test(test_other_names_are_not_found),
        cmocka_unit_test(test_the_lexicon_opens),
        cmocka_unit_test(test_pools_are_indexed),
    };
    return cmocka_run_group_tests_name("builtin", tests, NULL, NULL);
}
