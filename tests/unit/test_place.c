/* Where something stands in a file, and how a message says so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/place.h"

static void test_columns_are_code_points(void **state)
{
    (void)state;
    struct slice line = SLICE("a\xC3\xA9\xE2\x82\xACz");
    assert_int_equal(column_of(line, line.data), 1);
    assert_int_equal(column_of(line, line.data + 1), 2);
    assert_int_equal(column_of(line, line.data + 3), 3);
    assert_int_equal(column_of(line, line.data + 6), 4);
    assert_int_equal(column_of(line, line.data + line.length), 5);
    assert_int_equal(column_of(slice_of(NULL, 0), line.data), 1);
}

static void expect_base(const char *path, const char *name)
{
    struct slice base = base_name(slice_from_string(path));
    assert_true(slice_equal(base, slice_from_string(name)));
}

static void test_base_names(void **state)
{
    (void)state;
    expect_base("date.pat", "date.pat");
    expect_base("/home/one/mine/date.pat", "date.pat");
    expect_base("mine//date.pat", "date.pat");
    expect_base("mine/", "");
    expect_base("", "");
}

static void test_messages_begin_with_the_place(void **state)
{
    (void)state;
    struct scrim_error error = {SCRIM_OK, ""};
    struct place place = {SLICE("mine/date.pat"), 12, 3};
    assert_int_equal(error_at(&error, place, "no such %s", "type"), SCRIM_CONFIGURATION);
    assert_int_equal(error.status, SCRIM_CONFIGURATION);
    assert_string_equal(error.message, "mine/date.pat:12:3: no such type");
    assert_int_equal(error_at(NULL, place, "nobody reads it"), SCRIM_CONFIGURATION);
}

static void test_of_a_long_path_the_end_is_shown(void **state)
{
    (void)state;
    char path[301];
    struct scrim_error error = {SCRIM_OK, ""};
    memset(path, 'd', sizeof path - 1);
    memcpy(path + 290, "/mine.pat", 10);
    error_at(&error, (struct place){slice_from_string(path), 1, 2}, "the reason");
    assert_int_equal(strlen(error.message), 100 + strlen(":1:2: the reason"));
    assert_string_equal(error.message + 91, "/mine.pat:1:2: the reason");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_columns_are_code_points),
        cmocka_unit_test(test_base_names),
        cmocka_unit_test(test_messages_begin_with_the_place),
        cmocka_unit_test(test_of_a_long_path_the_end_is_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
