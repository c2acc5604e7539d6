/* Text that is all in capitals or has none, written as it would usually be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/context.h"
#include "passes/recase.h"

/* Words that make a stretch long enough to tell something. */
#define LOWER_TAIL " she was seen and he was seen and she was seen and he saw the wall and the steel with the hospital"
#define UPPER_TAIL " SHE WAS SEEN AND HE WAS SEEN AND SHE WAS SEEN AND HE SAW THE WALL AND THE STEEL WITH THE HOSPITAL"
#define UPPER_TAIL_NEW " she was seen and he was seen and she was seen and he saw the wall and the steel with the hospital"

/* What recase makes of the text; undone, letter and tokens are as before. */
static void expect(struct letter_fixture *fixture, const char *text, const char *expected)
{
    struct scrim_error error;
    struct recased before;
    fixture_read(fixture, text);
    struct letter *letter = &fixture->letter;
    struct slice old = letter->view.text;
    size_t count = letter->tokens.count;
    uint8_t *shapes = arena_take(&fixture->aside, count, 1);
    for (size_t i = 0; i < count; i++)
        shapes[i] = letter->tokens.items[i].shape;
    assert_int_equal(recase(letter, &before, &error), SCRIM_OK);
    assert_int_equal(letter->view.text.length, strlen(expected));
    assert_memory_equal(letter->view.text.data, expected, strlen(expected));
    struct tokens again = {.items = NULL};
    assert_int_equal(tokens_build(&letter->view, &again, &error), SCRIM_OK);
    assert_int_equal(again.count, count);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(letter->tokens.items[i].shape, again.items[i].shape);
    tokens_free(&again);
    recase_undo(letter, &before);
    assert_ptr_equal(letter->view.text.data, old.data);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(letter->tokens.items[i].shape, shapes[i]);
}

static void test_capitals(void **state)
{
    struct letter_fixture *fixture = *state;
    expect(fixture, "MARIA DELGADO SAW DR. BROWN, MD AND" UPPER_TAIL, "Maria Delgado saw Dr. Brown, MD and" UPPER_TAIL_NEW);
    expect(fixture, "WAS SEEN IN FRESNO COUNTY CLINIC" UPPER_TAIL, "Was seen in Fresno County Clinic" UPPER_TAIL_NEW);
    expect(fixture, "HE SAW A WALL" UPPER_TAIL, "He saw a wall" UPPER_TAIL_NEW);
    expect(fixture, "KENJI O'XYZZY SAW XYZZYX" UPPER_TAIL, "Kenji O'Xyzzy saw Xyzzyx" UPPER_TAIL_NEW);
    expect(fixture, "J. TANAKA SAW MR. WILL" UPPER_TAIL, "J. Tanaka saw Mr. Will" UPPER_TAIL_NEW);
    expect(fixture, "SMITH-TANAKA, CA 93701, RB-785 AND A.B@C.EXAMPLE" UPPER_TAIL, "Smith-Tanaka, CA 93701, RB-785 and A.B@C.EXAMPLE" UPPER_TAIL_NEW);
    expect(fixture, "SAW THE 27TH OF MAY" UPPER_TAIL, "Saw the 27th of may" UPPER_TAIL_NEW);
}

static void test_no_capitals(void **state)
{
    struct letter_fixture *fixture = *state;
    expect(fixture, "he saw maria t. delgado, md and mr will in fresno" LOWER_TAIL, "He saw Maria T. Delgado, MD and Mr Will in Fresno" LOWER_TAIL);
    expect(fixture, "he saw kenji xyzzy and xyzzyx" LOWER_TAIL, "He saw Kenji Xyzzy and xyzzyx" LOWER_TAIL);
    expect(fixture, "his wife xyzzyx was seen, and his mother xyz" LOWER_TAIL, "His wife Xyzzyx was seen, and his mother xyz" LOWER_TAIL);
    expect(fixture, "it was the dr seen in fresno" LOWER_TAIL, "It was the Dr seen in Fresno" LOWER_TAIL);
    expect(fixture, "it was rb-785 in 12 steel street" LOWER_TAIL, "It was RB-785 in 12 Steel Street" LOWER_TAIL);
}

/* What dictionaries do not tell, weights may: which words are of names where they stand. */
static void test_weights(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    const struct context_model *usual = fixture->letter.context;
    struct context_model *model;
    assert_int_equal(context_model_new(SLICE("capital bias -1.00\ncapital p1=at 0.60\ncapital word-named=wall T 0.90\ncapital word=steel 0.50\n"), &model, &error), SCRIM_OK);
    fixture->letter.context = model;
    expect(fixture, "he was at steel wall and saw the steel wall" LOWER_TAIL, "He was at Steel wall and saw the steel wall" LOWER_TAIL);
    fixture->letter.context = usual;
    context_model_free(model);
    assert_int_equal(context_model_new(SLICE("capital bias -1.00\ncapital p1=at 0.60\ncapital word-named=wall T 1.10\ncapital word=steel 0.50\n"), &model, &error), SCRIM_OK);
    fixture->letter.context = model;
    expect(fixture, "he was at steel wall and saw the steel wall" LOWER_TAIL, "He was at Steel Wall and saw the steel wall" LOWER_TAIL);
    fixture->letter.context = usual;
    context_model_free(model);
}

/* A message is a whole text, however short; a line in another is not. */
static void test_a_short_text(void **state)
{
    struct letter_fixture *fixture = *state;
    expect(fixture, "maria saw the wall", "Maria saw the wall");
    expect(fixture, "MARIA SAW THE WALL", "Maria saw the wall");
    expect(fixture, "She saw him.\nHe saw her.\n\nmaria saw the wall with him and the steel with her", "She saw him.\nHe saw her.\n\nMaria saw the wall with him and the steel with her");
}

/* Codes are written in capitals. */
static void test_codes(void **state)
{
    struct letter_fixture *fixture = *state;
    expect(fixture, "it was 8rk4tn and bs2 0ja and xqv 300 and 903 xqv" LOWER_TAIL, "It was 8RK4TN and BS2 0JA and XQV 300 and 903 XQV" LOWER_TAIL);
    expect(fixture, "it was 2x10 and 10mg" LOWER_TAIL, "It was 2x10 and 10mg" LOWER_TAIL);
    expect(fixture, "he saw k. tanaka and tanaka, k. and 400 n. steel street" LOWER_TAIL, "He saw K. Tanaka and Tanaka, K. and 400 N. Steel Street" LOWER_TAIL);
}

/* Every word has a capital: then none tells anything; but letters in capitals stay. */
static void test_titles(void **state)
{
    struct letter_fixture *fixture = *state;
    expect(fixture, "Maria Delgado Was Seen And The Hospital And The Wall Was The Wall Of Steel, MRI Of The Wall",
           "Maria Delgado was seen and the hospital and the wall was the wall of steel, MRI of the wall");
}

/* Whoever begins sentences without a capital forgets those of names, too; those that are there stay. */
static void test_a_careless_hand(void **state)
{
    struct letter_fixture *fixture = *state;
    expect(fixture, "He saw the wall. the wall was seen with maria and the slab. the wall was the Wall of steel.", "He saw the wall. The wall was seen with Maria and the slab. The wall was the Wall of steel.");
}

static void test_other_text_stays(void **state)
{
    struct letter_fixture *fixture = *state;
    static const char *const texts[] = {
        "Maria Delgado saw him.  He was seen in the hospital, and she was seen, and he saw the wall and the steel with the hospital of Fresno.",
        "HISTORY OF PRESENT DISEASE\n\nShe was seen in the hospital.",
        "she was seen",
        "She saw him.\nHe saw her.\n\nmaria saw the wall",
        "",
        "12-4 (5)",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct scrim_error error;
        struct recased before;
        fixture_read(fixture, texts[i]);
        const char *old = fixture->letter.view.text.data;
        assert_int_equal(recase(&fixture->letter, &before, &error), SCRIM_OK);
        assert_null(before.tokens);
        assert_ptr_equal(fixture->letter.view.text.data, old);
        recase_undo(&fixture->letter, &before);
    }
}

/* A long paragraph in capitals in a letter that is not. */
static void test_a_stretch(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;
    struct recased before;
    fixture_read(fixture, "She was seen in Fresno.\n\nHE SAW MARIA" UPPER_TAIL ".\n\nHe saw the Wall of Steel.");
    assert_int_equal(recase(&fixture->letter, &before, &error), SCRIM_OK);
    assert_non_null(before.tokens);
    assert_int_equal(recased_stretch(&before, 0), STRETCH_NONE);
    assert_int_equal(recased_stretch(&before, tokens_at(&fixture->letter.tokens, fixture_find(fixture, "Maria").start.byte)), STRETCH_UPPER);
    assert_int_equal(recased_stretch(&before, fixture->letter.tokens.count - 1), STRETCH_NONE);
    fixture_find(fixture, "Wall of Steel");
    recase_undo(&fixture->letter, &before);
}

static int open(void **state)
{
    static struct letter_fixture fixture;
    struct context_model *none;
    struct scrim_error error;
    fixture_open(&fixture);
    if (context_model_new(SLICE("capital bias -1.00\n"), &none, &error))
        return 1;
    fixture.letter.context = none;
    *state = &fixture;
    return 0;
}

static int close(void **state)
{
    struct letter_fixture *fixture = *state;
    context_model_free((struct context_model *)(uintptr_t)fixture->letter.context);
    fixture_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_capitals),
        cmocka_unit_test(test_no_capitals),
        cmocka_unit_test(test_weights),
        cmocka_unit_test(test_a_short_text),
        cmocka_unit_test(test_codes),
        cmocka_unit_test(test_titles),
        cmocka_unit_test(test_a_careless_hand),
        cmocka_unit_test(test_other_text_stays),
        cmocka_unit_test(test_a_stretch),
    };
    return cmocka_run_group_tests(tests, open, close);
}
