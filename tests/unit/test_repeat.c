/* Names of employers, facilities and organisations, found again word by word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

/* How many candidates the pass adds when `name`, where it stands first, is a candidate of this type. */
static size_t repeated(struct letter_fixture *fixture, const char *text, const char *name,
                       enum type type, unsigned confidence)
{
    struct scrim_error error;
    fixture_read(fixture, text);
    fixture_add(fixture, name, type, confidence);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error),
                     SCRIM_OK);
    size_t before = fixture->letter.candidates.count;
    assert_int_equal(pass_repeat(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count - before;
}

static void assert_repeated(struct letter_fixture *fixture, const char *text, const char *name,
                            const char *again)
{
    assert_int_equal(repeated(fixture, text, name, TYPE_EMPLOYER, 800), 1);
    const struct candidate *candidate = &fixture->letter.candidates.items[1];
    struct slice found = slice_of(fixture->letter.view.text.data + candidate->range.start.byte,
                                  view_range_length(candidate->range));
    assert_true(candidate->range.start.byte >= fixture->letter.candidates.items[0].range.end.byte);
    assert_int_equal(found.length, strlen(again));
    assert_memory_equal(found.data, again, found.length);
    assert_int_equal(candidate->type, TYPE_EMPLOYER);
    assert_int_equal(candidate->confidence, 800);
    assert_string_equal(candidate->rule, "workplace/repeat");
}

static void test_a_name_of_ordinary_words_is_found_again(void **state)
{
    assert_repeated(*state, "at Steel Wall Inventory, then Steel Wall Inventory",
                    "Steel Wall Inventory", "Steel Wall Inventory");
    assert_repeated(*state, "at Steel Wall, then STEEL WALL", "Steel Wall", "STEEL WALL");
    assert_repeated(*state, "at Steel Wall, then Steel-Wall", "Steel Wall", "Steel-Wall");
    assert_repeated(*state, "at Steel Wall, who saw\nher at the Steel\nWall in the county", "Steel Wall",
                    "Steel Wall");
    assert_repeated(*state, "at Steel Wall, then Steel\n\nWall", "Steel Wall", "Steel\n\nWall");
    assert_repeated(*state, "at Steel & Wall, then Steel and Steel Wall", "Steel & Wall",
                    "Steel Wall");
    /* of nine words eight are looked for, and there may be no other behind them */
    assert_repeated(*state, "at Steel Wall Oak Door Iron Gate Brick Roof Slate; Steel Wall Oak Door Iron Gate Brick Roof",
                    "Steel Wall Oak Door Iron Gate Brick Roof Slate", "Steel Wall Oak Door Iron Gate Brick Roof");
}

static void test_other_words_are_not(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(repeated(fixture, "at Steel Wall, then steel wall", "Steel Wall",
                              TYPE_EMPLOYER, 900),
                     0); /* in lower case it is a wall of steel */
    assert_int_equal(repeated(fixture, "at Steel Wall, then Steel Walls, Steel. A Wall", "Steel Wall",
                              TYPE_EMPLOYER, 900),
                     0);
    assert_int_equal(repeated(fixture, "at Steel Wall, then Steel\fWall", "Steel Wall",
                              TYPE_EMPLOYER, 900),
                     0);
    assert_int_equal(repeated(fixture, "at Steel, then Steel", "Steel", TYPE_EMPLOYER, 900), 0);
    assert_int_equal(repeated(fixture, "at County Hospital, then County Hospital",
                              "County Hospital", TYPE_FACILITY, 900),
                     0); /* every county has one */
    assert_int_equal(repeated(fixture, "saw Steel Wall, then Steel Wall", "Steel Wall", TYPE_NAME,
                              900),
                     0);
}

static void test_confidence_is_the_mentions_own_up_to_a_limit(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(repeated(fixture, "at Steel Wall, then Steel Wall", "Steel Wall",
                              TYPE_ORGANIZATION, 990),
                     1);
    assert_true(fixture->letter.candidates.items[1].confidence < 990);
    assert_int_equal(repeated(fixture, "at Steel Wall, then Steel Wall", "Steel Wall",
                              TYPE_ORGANIZATION, 620),
                     1);
    assert_int_equal(fixture->letter.candidates.items[1].confidence, 620);
}

/* What will not be hidden in its own place is hidden nowhere. */
static void test_a_protected_mention_is_not_repeated(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "at Steel Wall, then Steel Wall");
    fixture_add(fixture, "Steel Wall", TYPE_PROTECT, 970);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error),
                     SCRIM_OK);
    fixture_add(fixture, "Steel Wall", TYPE_ORGANIZATION, 700);
    assert_int_equal(pass_repeat(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 2);
    fixture_read(fixture, "at Steel Wall, then Steel Wall"); /* in part is not whole */
    fixture_add(fixture, "Steel", TYPE_PROTECT, 970);
    assert_int_equal(token_classes_note(&fixture->letter, &fixture->token_classes, &error),
                     SCRIM_OK);
    fixture_add(fixture, "Steel Wall", TYPE_ORGANIZATION, 700);
    assert_int_equal(pass_repeat(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 3);
}

static void test_every_further_mention_and_every_name_is_found(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "Steel Wall, Steel Inventory. Steel Inventory, Steel Wall, Steel Wall.");
    fixture_add(fixture, "Steel Wall", TYPE_EMPLOYER, 800);
    fixture_add(fixture, "Steel Inventory", TYPE_ORGANIZATION, 800);
    assert_int_equal(pass_repeat(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 5);
    assert_int_equal(fixture->letter.candidates.items[2].type, TYPE_ORGANIZATION);
    assert_int_equal(fixture->letter.candidates.items[3].type, TYPE_EMPLOYER);
    assert_int_equal(fixture->letter.candidates.items[4].type, TYPE_EMPLOYER);
}

/* Words too long for a key must not be taken for one another. */
static void test_long_words_are_not_alike(void **state)
{
    char text[400], a[81] = "", b[81] = "", name[100];

    memset(a, 'a', 80);
    memset(b, 'b', 80);
    snprintf(name, sizeof name, "Steel %s", a);
    snprintf(text, sizeof text, "at Steel %s, then Steel %s", a, b);
    assert_int_equal(repeated(*state, text, name, TYPE_EMPLOYER, 800), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_name_of_ordinary_words_is_found_again),
        cmocka_unit_test(test_other_words_are_not),
        cmocka_unit_test(test_confidence_is_the_mentions_own_up_to_a_limit),
        cmocka_unit_test(test_a_protected_mention_is_not_repeated),
        cmocka_unit_test(test_every_further_mention_and_every_name_is_found),
        cmocka_unit_test(test_long_words_are_not_alike),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
