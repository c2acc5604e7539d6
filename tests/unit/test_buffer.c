#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"

static void assert_content(const struct buffer *buffer, const char *wanted)
{
    struct slice content = buffer_slice(buffer);
    assert_int_equal(content.length, strlen(wanted));
    assert_memory_equal(content.data, wanted, content.length);
}

static void appends(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer, 1000);
    buffer_append(&buffer, SLICE("[NAME-"));
    buffer_append_number(&buffer, 0);
    buffer_append_byte(&buffer, ' ');
    buffer_append_number(&buffer, 18446744073709551615u);
    buffer_append_string(&buffer, "]");
    buffer_append(&buffer, slice_of(NULL, 0));
    assert_content(&buffer, "[NAME-0 18446744073709551615]");
    assert_false(buffer_failed(&buffer));
    buffer_free(&buffer);
    assert_int_equal(buffer.length, 0);
}

static void pads_numbers(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer, 1000);
    buffer_append_padded(&buffer, 7, 2);
    buffer_append_padded(&buffer, 2014, 2);
    buffer_append_padded(&buffer, 0, 3);
    buffer_append_padded(&buffer, 5, 0);
    buffer_append_padded(&buffer, 1, 30);
    assert_content(&buffer, "0720140005000000000000000000000000000001");
    buffer_free(&buffer);
}

static void grows_over_many_appends(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer, 100000);
    for (int i = 0; i < 10000; i++)
        buffer_append(&buffer, SLICE("0123456789"));
    assert_false(buffer_failed(&buffer));
    assert_int_equal(buffer.length, 100000);
    for (size_t i = 0; i < buffer.length; i++)
        assert_int_equal(buffer.data[i], '0' + (int)(i % 10));
    buffer_append_byte(&buffer, 'x');
    assert_true(buffer_failed(&buffer));
    buffer_free(&buffer);
}

static void a_failure_sticks_until_cleared(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer, 4);
    buffer_append(&buffer, SLICE("abc"));
    buffer_append(&buffer, SLICE("de"));
    assert_true(buffer_failed(&buffer));
    buffer_append_byte(&buffer, 'f'); /* would fit: but the text has a hole already */
    assert_content(&buffer, "abc");
    buffer_clear(&buffer);
    assert_false(buffer_failed(&buffer));
    buffer_append(&buffer, SLICE("wxyz"));
    assert_content(&buffer, "wxyz");
    buffer_free(&buffer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appends),
        cmocka_unit_test(pads_numbers),
        cmocka_unit_test(grows_over_many_appends),
        cmocka_unit_test(a_failure_sticks_until_cleared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
