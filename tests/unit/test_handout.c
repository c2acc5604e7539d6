#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "replace/handout.h"
#include "replace/key_material.h"

enum { ORIGINALS = 40 };

static const uint32_t three_starts[] = {0, 5, 11, 17};
static const struct pool three = {{"Alba\nBrink\nCorde\n", 17}, three_starts, 3};

/* The handout of a known key and scope; every pool has the same three entries. */
static void begin(struct handout *handout, struct arena *arena, struct pool pools[POOL_COUNT])
{
    unsigned char material[KEY_BYTES];
    struct key *key;
    struct scope_key *scope = arena_take(arena, 1, sizeof *scope);
    memset(material, 7, sizeof material);
    for (size_t i = 0; i < POOL_COUNT; i++) {
        pools[i] = three;
    }
    assert_int_equal(key_from_material(material, false, &key, NULL), SCRIM_OK);
    scope_key_derive(key, SLICE("patient"), SLICE("one"), scope);
    handout_init(handout, arena, key_table_seed(key), pools, scope);
    key_free(key);
}

static size_t served(struct handout *handout)
{
    size_t count = 0;
    for (size_t i = 0; i < handout->count; i++) {
        const struct handout_item *item = &handout->items[i];
        count += item->served;
        for (size_t k = 0; k < i && item->served; k++) {
            assert_false(handout->items[k].served &&
                         slice_equal(handout->items[k].surrogate, item->surrogate));
        }
    }
    return count;
}

/* The words of a document of three, of which the one in lower case harms nobody. */
static void forbid(struct handout *handout, const char *const words[2], char text[64], struct token items[3])
{
    const struct tokens tokens = {.items = items, .count = 3};
    size_t length = 0;
    for (size_t i = 0; words != NULL && i < 3; i++) {
        const char *word = i < 2 ? words[i] : "brink";
        items[i] = (struct token){.start = (uint32_t)length, .length = (uint16_t)strlen(word), .kind = TOKEN_WORD,
                                  .shape = i < 2 ? SHAPE_CAPITAL : SHAPE_LOWER};
        memcpy(text + length, word, strlen(word));
        length += strlen(word);
    }
    if (words != NULL) {
        handout_forbid_capitals(handout, slice_of(text, length), &tokens);
    }
}

/* forbidden: folded; words: two as they are in the document, NULL for none. */
static size_t serve_many(enum category category, struct slice forbidden,
                         const char *const words[2])
{
    struct arena arena;
    struct handout handout;
    struct scrim_error error;
    struct pool pools[POOL_COUNT];
    char norms[ORIGINALS][2], text[64];
    struct token items[3];
    arena_init(&arena, 1 << 20);
    begin(&handout, &arena, pools);
    handout_forbid(&handout, forbidden);
    forbid(&handout, words, text, items);
    for (size_t i = 0; i < ORIGINALS; i++) {
        norms[i][0] = (char)('a' + i % 26);
        norms[i][1] = (char)('a' + i / 26);
        handout_ask(&handout, category, slice_of(norms[i], 2));
    }
    assert_int_equal(handout_serve(&handout, &error), SCRIM_OK);
    size_t count = served(&handout);
    assert_true(handout.used_up[POOL_GIVEN_MALE] == (category == CATEGORY_GIVEN_NEUTRAL));
    handout_free(&handout);
    arena_free(&arena);
    return count;
}

/* A pool that is used up has given all it had, each entry once. */
static void more_people_than_names(void **state)
{
    (void)state;
    assert_int_equal(serve_many(CATEGORY_SURNAME, SLICE(""), NULL), 3);
    assert_int_equal(serve_many(CATEGORY_SURNAME, SLICE("brink"), NULL), 2);
}

/* Words wait by their first and last letters: "Bank" stands in line with "Brink", and neither an
 * accent at the end nor an apostrophe lets a word slip through. */
static void words_of_the_document_are_forbidden(void **state)
{
    (void)state;
    static const char *const same_ends[] = {"BRINK", "Bank"};
    static const char *const not_plain[] = {"Br'ink", "Cord\xC3\xA9"};
    static const char *const harmless[] = {"Bank", "Brin"};
    assert_int_equal(serve_many(CATEGORY_SURNAME, SLICE(""), same_ends), 2);
    assert_int_equal(serve_many(CATEGORY_SURNAME, SLICE(""), not_plain), 1);
    assert_int_equal(serve_many(CATEGORY_SURNAME, SLICE(""), harmless), 3);
}

/* The names of men and women are lent before it is over; here all three pools have the same. */
static void lent_names_are_used_up_too(void **state)
{
    (void)state;
    assert_int_equal(serve_many(CATEGORY_GIVEN_NEUTRAL, SLICE(""), NULL), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(more_people_than_names),
        cmocka_unit_test(words_of_the_document_are_forbidden),
        cmocka_unit_test(lent_names_are_used_up_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
