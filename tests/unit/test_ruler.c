#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "report/ruler.h"

static struct document_offset at(uint32_t byte)
{
    return (struct document_offset){byte};
}

/* a, u-umlaut (2 bytes), smiley (4 bytes, two UTF-16 units), b */
static const struct decoded mixed = {
    .input = {"a\xC3\xBC\xF0\x9F\x98\x80"
              "b",
              8},
    .text = {"a\xC3\xBC\xF0\x9F\x98\x80"
             "b",
             8},
};

static void each_unit_counts_its_own(void **state)
{
    static const size_t expected[][3] = {{0, 0, 0}, {1, 1, 1}, {3, 2, 2}, {7, 3, 4}, {8, 4, 5}};
    (void)state;
    for (int unit = SCRIM_OFFSETS_BYTES; unit <= SCRIM_OFFSETS_UTF16; unit++) {
        struct ruler ruler;
        ruler_init(&ruler, &mixed, (enum scrim_offsets)unit);
        for (size_t i = 0; i < 5; i++)
            assert_int_equal(ruler_measure(&ruler, at((uint32_t)expected[i][0])),
                             expected[i][unit]);
    }
}

static void the_same_place_twice_is_the_same(void **state)
{
    (void)state;
    struct ruler ruler;
    ruler_init(&ruler, &mixed, SCRIM_OFFSETS_CODEPOINTS);
    assert_int_equal(ruler_measure(&ruler, at(7)), 3);
    assert_int_equal(ruler_measure(&ruler, at(7)), 3);
    assert_int_equal(ruler_measure_input(&ruler, 7), 3);
}

static void beyond_the_end_is_the_end(void **state)
{
    (void)state;
    struct ruler ruler;
    ruler_init(&ruler, &mixed, SCRIM_OFFSETS_UTF16);
    assert_int_equal(ruler_measure(&ruler, at(99)), 5);
}

static void lines_end_with_any_of_three(void **state)
{
    (void)state;
    const struct decoded lines = {.text = {"a\nb\r\nc\r\xC3\xBC"
                                           "d",
                                           10}};
    static const struct {
        uint32_t byte;
        size_t line, column;
    } expected[] = {{0, 1, 1}, {1, 1, 2}, {2, 2, 1}, {4, 2, 3},
                  {5, 3, 1}, {7, 4, 1}, {9, 4, 2}, {99, 4, 3}};
    struct ruler ruler;
    ruler_init(&ruler, &lines, SCRIM_OFFSETS_CODEPOINTS);
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        ruler_find_line(&ruler, at(expected[i].byte));
        assert_int_equal(ruler.line, expected[i].line);
        assert_int_equal(ruler.column, expected[i].column);
    }
}

/* In UTF-16 a byte of the text is not a byte of the input. */
static void bytes_are_those_of_the_input(void **state)
{
    (void)state;
    struct arena arena;
    struct decoded decoded;
    struct scrim_error error;
    struct ruler ruler;
    arena_init(&arena, 1 << 20);
    assert_int_equal(decode(SLICE("a\0\xFC\0b\0"), "UTF-16LE", &arena, &decoded, &error), SCRIM_OK);
    ruler_init(&ruler, &decoded, SCRIM_OFFSETS_BYTES);
    assert_int_equal(ruler_measure(&ruler, at(1)), 2);
    assert_int_equal(ruler_measure(&ruler, at(3)), 4);
    assert_int_equal(ruler_measure(&ruler, at(4)), 6);
    ruler_init(&ruler, &decoded, SCRIM_OFFSETS_CODEPOINTS);
    assert_int_equal(ruler_measure_input(&ruler, 2), 1);
    assert_int_equal(ruler_measure_input(&ruler, 4), 2);
    assert_int_equal(ruler_measure_input(&ruler, 6), 3);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_unit_counts_its_own),
        cmocka_unit_test(the_same_place_twice_is_the_same),
        cmocka_unit_test(beyond_the_end_is_the_end),
        cmocka_unit_test(lines_end_with_any_of_three),
        cmocka_unit_test(bytes_are_those_of_the_input),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
