/* The built-in rules as the packer left them: the same as their text says, dispatched the same. */
#include "rules_fixture.h"

#include "rules/builtin.h"
#include "rules/dispatch.h"
#include "rules/pattern_image.h"

static struct slice builtin(const char *name)
{
    struct slice content;
    assert_true(builtin_find(slice_from_string(name), &content));
    return content;
}

static void assert_same_string(const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        assert_ptr_equal(a, b);
    else
        assert_string_equal(a, b);
}

static void assert_same_pattern(const struct pattern *opened, const struct pattern *read)
{
    assert_string_equal(opened->id, read->id);
    assert_string_equal(opened->area, read->area);
    assert_true(slice_equal(opened->file, read->file));
    assert_int_equal(opened->line, read->line);
    assert_int_equal(opened->column, read->column);
    assert_int_equal(opened->regex_line, read->regex_line);
    assert_string_equal(opened->regex, read->regex);
    assert_same_string(opened->check, read->check);
    assert_int_equal(opened->type, read->type);
    assert_int_equal(opened->role, read->role);
    assert_int_equal(opened->guess, read->guess);
    assert_int_equal(opened->cross, read->cross);
    assert_int_equal(opened->back, read->back);
    assert_int_equal(opened->confidence, read->confidence);
    assert_int_equal(opened->has_after, read->has_after);
    assert_memory_equal(&opened->after, &read->after, sizeof opened->after);
    assert_int_equal(opened->trusted, read->trusted);
}

static void test_same_rules(void **state)
{
    (void)state;
    struct patterns opened, read;
    struct scrim_error error = {SCRIM_OK, ""};
    patterns_init(&opened);
    patterns_init(&read);
    assert_ok(patterns_open(&opened, builtin("rules"), &error), &error);
    assert_ok(patterns_read_builtin(&read, &error), &error);
    assert_int_equal(opened.count, read.count);
    for (size_t i = 0; i < read.count; i++)
        assert_same_pattern(&opened.items[i], &read.items[i]);
    patterns_free(&opened);
    patterns_free(&read);
}

static void test_same_dispatch(void **state)
{
    (void)state;
    struct patterns read;
    struct lexicon *lexicon;
    struct buffer image;
    struct scrim_error error = {SCRIM_OK, ""};
    patterns_init(&read);
    buffer_init(&image, (size_t)1 << 30);
    assert_ok(patterns_read_builtin(&read, &error), &error);
    assert_ok(lexicon_open(builtin("lexicon"), SLICE(""), &lexicon, &error), &error);
    read.expressions = builtin("expressions");
    assert_ok(dispatch_build(&read, lexicon, &image, &error), &error);
    assert_true(slice_equal(buffer_slice(&image), builtin("dispatch")));
    buffer_free(&image);
    lexicon_free(lexicon);
    patterns_free(&read);
}

/* What does not fit is refused and never read. */
static void test_damaged(void **state)
{
    (void)state;
    struct slice rules = builtin("rules"), dispatch = builtin("dispatch");
    struct patterns patterns;
    struct dispatch opened;
    struct scrim_error error;
    for (size_t length = 0; length < 64; length += 16) {
        patterns_init(&patterns);
        assert_int_equal(patterns_open(&patterns, slice_of(rules.data, length), &error), SCRIM_CONFIGURATION);
        patterns_free(&patterns);
        assert_int_equal(dispatch_open(&opened, slice_of(dispatch.data, length), 1, 1, &error), SCRIM_CONFIGURATION);
    }
    assert_int_equal(dispatch_open(&opened, dispatch, 1, 1, &error), SCRIM_CONFIGURATION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_rules),
        cmocka_unit_test(test_same_dispatch),
        cmocka_unit_test(test_damaged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
