#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "report/json.h"

static void assert_json(struct slice text, const char *expected)
{
    struct buffer out;
    buffer_init(&out, 4096);
    json_write_string(&out, text);
    assert_false(buffer_failed(&out));
    buffer_append_byte(&out, '\0');
    assert_string_equal(out.data, expected);
    buffer_free(&out);
}

static void plain_text_stays(void **state)
{
    (void)state;
    assert_json(SLICE(""), "\"\"");
    assert_json(SLICE("date/us-long"), "\"date/us-long\"");
    assert_json(SLICE("M\xC3\xBCller \xE2\x82\xAC \xF0\x9F\x98\x80"),
                "\"M\xC3\xBCller \xE2\x82\xAC \xF0\x9F\x98\x80\"");
}

static void what_json_forbids_is_escaped(void **state)
{
    (void)state;
    assert_json(SLICE("a\"b\\c"), "\"a\\\"b\\\\c\"");
    assert_json(SLICE("a\nb\tc\x1B[31m"), "\"a\\u000ab\\u0009c\\u001b[31m\"");
    assert_json(SLICE("nul\0end"), "\"nul\\u0000end\"");
}

static void what_could_mislead_is_escaped(void **state)
{
    (void)state;
    assert_json(SLICE("\x7F\xC2\x9B"), "\"\\u007f\\u009b\"");
    assert_json(SLICE("\xE2\x80\xA8\xE2\x80\xA9"), "\"\\u2028\\u2029\"");
    assert_json(SLICE("\xE2\x80\xAE\xE2\x81\xA6"), "\"\\u202e\\u2066\"");
    assert_json(SLICE("\xEF\xBB\xBF\xE2\x80\x8B"), "\"\\ufeff\\u200b\"");
    assert_json(SLICE("\xF3\xA0\x81\x81"), "\"\\udb40\\udc41\"");
}

static void bytes_that_are_no_text_become_the_replacement_character(void **state)
{
    (void)state;
    assert_json(SLICE("a\xFF"
                      "b"),
                "\"a\\ufffdb\"");
    assert_json(SLICE("\xC0\xAF"), "\"\\ufffd\\ufffd\"");
    assert_json(SLICE("\xED\xA0\x80"), "\"\\ufffd\\ufffd\\ufffd\"");
    assert_json(SLICE("\xE0\x80\x80"), "\"\\ufffd\\ufffd\\ufffd\"");
    assert_json(SLICE("\xF4\x90\x80\x80"), "\"\\ufffd\\ufffd\\ufffd\\ufffd\"");
    assert_json(SLICE("x\xE2\x82"), "\"x\\ufffd\\ufffd\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_stays),
        cmocka_unit_test(what_json_forbids_is_escaped),
        cmocka_unit_test(what_could_mislead_is_escaped),
        cmocka_unit_test(bytes_that_are_no_text_become_the_replacement_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
