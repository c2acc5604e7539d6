/* The words that evidence weighs for themselves: numbers and back, images, what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "passes/vocabulary.h"

enum { MANY = 3000 };

static struct vocabulary *of_numbers(size_t count)
{
    static char texts[MANY][8];
    static struct slice words[MANY];
    struct vocabulary *vocabulary;
    struct scrim_error error;

    for (size_t i = 0; i < count; i++)
        words[i] = slice_of(texts[i], (size_t)snprintf(texts[i], sizeof texts[i], "w%zu", i * i));
    assert_int_equal(vocabulary_new(words, count, &vocabulary, &error), SCRIM_OK);
    return vocabulary;
}

static void test_numbers_and_words(void **state)
{
    (void)state;
    struct vocabulary *vocabulary = of_numbers(MANY);

    assert_int_equal(vocabulary_count(vocabulary), MANY);
    for (unsigned i = 0; i < MANY; i++) {
        char text[8];
        struct slice word = slice_of(text, (size_t)snprintf(text, sizeof text, "w%u", i * i));
        assert_int_equal(vocabulary_number(vocabulary, word), i);
        assert_true(slice_equal(vocabulary_word(vocabulary, i), word));
    }
    assert_int_equal(vocabulary_number(vocabulary, SLICE("w2")), VOCABULARY_NONE);
    assert_int_equal(vocabulary_number(vocabulary, SLICE("")), VOCABULARY_NONE);
    vocabulary_free(vocabulary);
}

static void test_an_empty_one(void **state)
{
    (void)state;
    struct vocabulary *vocabulary = of_numbers(0);

    assert_int_equal(vocabulary_count(vocabulary), 0);
    assert_int_equal(vocabulary_number(vocabulary, SLICE("husband")), VOCABULARY_NONE);
    vocabulary_free(vocabulary);
    vocabulary_free(NULL);
}

static void test_refused(void **state)
{
    (void)state;
    const struct slice twice[] = {SLICE("grant"), SLICE("will"), SLICE("grant")};
    struct vocabulary *vocabulary = (struct vocabulary *)1;
    struct scrim_error error;

    assert_int_equal(vocabulary_new(twice, 3, &vocabulary, &error), SCRIM_CONFIGURATION);
    assert_null(vocabulary);
    assert_int_equal(vocabulary_new(twice, VOCABULARY_MOST + 1, &vocabulary, &error), SCRIM_CONFIGURATION);
    assert_null(vocabulary);
}

/* Whatever number of the header is wrong, or however much of the end is missing, it is no vocabulary. */
static void test_images(void **state)
{
    (void)state;
    struct vocabulary *made = of_numbers(100), *opened;
    struct buffer image;
    struct scrim_error error;

    buffer_init(&image, 1 << 20);
    vocabulary_save(made, &image);
    struct slice bytes = buffer_slice(&image);
    assert_int_equal(bytes.length % 8, 0);
    assert_int_equal(vocabulary_open(bytes, &opened, &error), SCRIM_OK);
    assert_int_equal(vocabulary_number(opened, SLICE("w81")), 9);
    vocabulary_free(opened);
    for (size_t length = 0; length < bytes.length; length++) {
        assert_int_equal(vocabulary_open(slice_of(bytes.data, length), &opened, &error), SCRIM_CONFIGURATION);
        assert_null(opened);
    }
    for (size_t number = 0; number < 3; number++) {
        uint64_t *header = (void *)image.data, kept = header[number];
        static const uint64_t wrong[] = {0, 3, UINT32_MAX, UINT64_MAX};
        for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
            header[number] = wrong[i];
            assert_int_equal(vocabulary_open(bytes, &opened, &error), SCRIM_CONFIGURATION);
        }
        header[number] = kept;
    }
    vocabulary_free(made);
    buffer_free(&image);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_and_words),
        cmocka_unit_test(test_an_empty_one),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_images),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
