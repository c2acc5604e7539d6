#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/error.h"

static void carries_status_and_words(void **state)
{
    (void)state;
    struct scrim_error error;
    assert_int_equal(error_set(&error, SCRIM_REFUSED, "NUL byte at byte %zu", (size_t)17),
                     SCRIM_REFUSED);
    assert_int_equal(error.status, SCRIM_REFUSED);
    assert_string_equal(error.message, "NUL byte at byte 17");
    assert_int_equal(error_no_memory(&error), SCRIM_TRY_AGAIN);
    assert_int_equal(error.status, SCRIM_TRY_AGAIN);
}

static void may_have_no_place(void **state)
{
    (void)state;
    assert_int_equal(error_set(NULL, SCRIM_IO, "nobody listens"), SCRIM_IO);
    assert_int_equal(error_no_memory(NULL), SCRIM_TRY_AGAIN);
}

static void cuts_long_words(void **state)
{
    (void)state;
    struct scrim_error error;
    char name[600];
    memset(name, 'f', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    error_set(&error, SCRIM_CONFIGURATION, "%s", name);
    assert_int_equal(strlen(error.message), sizeof error.message - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(carries_status_and_words),
        cmocka_unit_test(may_have_no_place),
        cmocka_unit_test(cuts_long_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
