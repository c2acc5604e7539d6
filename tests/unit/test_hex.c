/* Bytes as hexadecimal digits, and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/hex.h"

static void test_every_byte_comes_back(void **state)
{
    unsigned char bytes[256], back[256];
    char hex[2 * sizeof bytes + 1];

    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)i;
    hex_write(bytes, sizeof bytes, hex);
    assert_memory_equal(hex, "000102", 6);
    assert_string_equal(hex + 2 * 0xFD, "fdfeff");
    assert_true(hex_read(hex, back, sizeof back));
    assert_memory_equal(back, bytes, sizeof bytes);
}

static void test_only_small_digits_are_read(void **state)
{
    static const char *const bad[] = {"0g", "g0", "AB", "aB", "0 ", "/0", ":0", "`0"};
    unsigned char byte;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(hex_read(bad[i], &byte, 1));
}

static void test_nothing_is_a_nul(void **state)
{
    char hex[1] = {'x'};

    (void)state;
    hex_write((const unsigned char *)"", 0, hex);
    assert_int_equal(hex[0], '\0');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_byte_comes_back),
        cmocka_unit_test(test_only_small_digits_are_read),
        cmocka_unit_test(test_nothing_is_a_nul),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
