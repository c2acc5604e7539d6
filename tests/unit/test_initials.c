/* Initials of a person whom the letter names are found, and what only looks like them is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static const char rule[] = "name/initials-spread";

/* Lines of running text, so that empty lines are none of a letter in double spacing. */
#define AFTER "The next note, of the day after, is long enough to be running text in lines of this letter.\n"

/* How many candidates the pass adds to a letter that names somebody. */
static size_t added(struct letter_fixture *fixture, const char *text, const char *name, unsigned confidence)
{
    struct scrim_error error;

    fixture_read(fixture, text);
    fixture_add(fixture, name, TYPE_NAME, confidence);
    assert_int_equal(pass_initials(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count - 1;
}

static void assert_finds(struct letter_fixture *fixture, const char *text, const char *name, const char *initials)
{
    assert_int_equal(added(fixture, text, name, 950), 1);
    const struct candidate *found = &fixture->letter.candidates.items[1];
    struct view_range wanted = fixture_find(fixture, initials);
    assert_string_equal(found->rule, rule);
    assert_int_equal(found->type, TYPE_NAME);
    assert_true(found->role_borrowed);
    assert_int_equal(found->range.start.byte, wanted.start.byte);
    assert_int_equal(found->range.end.byte, wanted.end.byte);
}

static void test_initials_of_a_name_are_found(void **state)
{
    assert_finds(*state, "John Smith came. J.S. slept", "John Smith", "J.S.");
    assert_finds(*state, "John Smith came. J. S., he", "John Smith", "J. S.");
    assert_finds(*state, "John A. Smith came. J.A.S. slept", "John A. Smith", "J.A.S.");
    assert_finds(*state, "John A. Smith came. J.S. slept", "John A. Smith", "J.S.");
    assert_finds(*state, "SMITH, JOHN came. J.S. slept", "SMITH, JOHN", "J.S.");
    assert_finds(*state, "Dr. John van Smith Jr. came. J.S. slept", "Dr. John van Smith Jr", "J.S.");
    assert_finds(*state, "\303\205sa Smith came. A.S. slept", "\303\205sa Smith", "A.S.");
}

/* Without full stops: where letters and entries are signed. */
static void test_initials_of_signers_are_found(void **state)
{
    assert_finds(*state, "Joy Park came.\n\nHgb 8.1.      JP\n\n" AFTER, "Joy Park", "JP");
    assert_finds(*state, "seen by Joy Park, RN / JP\n", "Joy Park", "JP");
    assert_finds(*state, "John Smith came. It is done (JS)\n\n" AFTER, "John Smith", "JS");
    assert_finds(*state, "John Adam Smith came.\n\nJAS\n\n" AFTER, "John Adam Smith", "JAS");
    assert_int_equal(added(*state, "John Smith came. Then JS slept", "John Smith", 950), 0);
    assert_int_equal(added(*state, "John Smith came.\n\nKT\n\n" AFTER, "John Smith", 950), 0);
    assert_int_equal(added(*state, "Maria Delgado came.\n\nMD      normal\n\n" AFTER, "Maria Delgado", 950), 0);
    assert_int_equal(added(*state, "Maria Delgado came.\n\nMD\n\n" AFTER, "Maria Delgado", 950), 0); /* may abbreviate */
}

static void test_who_typed_is_found_beside_who_dictated(void **state)
{
    assert_int_equal(added(*state, "John Smith came.\n\nJS:am\n\n" AFTER, "John Smith", 950), 2);
    assert_int_equal(added(*state, "John Smith came.\n\nJS/KT  D: 3/4/14\n\n" AFTER, "John Smith", 950), 2);
    assert_int_equal(added(*state, "Maria Delgado came.\n\nMD:km\n\n" AFTER, "Maria Delgado", 950), 2); /* though it abbreviates, too */
    assert_int_equal(added(*state, "John Smith came.\n\nJS: normal\n\n" AFTER, "John Smith", 950), 0);
    assert_int_equal(added(*state, "John Smith came. At JS/mg then", "John Smith", 950), 0);
}

/* "MD = Maria Delgado" in a key: it abbreviates nothing else in this letter. */
static void test_a_key_says_whose_they_are(void **state)
{
    assert_int_equal(added(*state, "MD = Maria Delgado.\n\nMD      normal\n\n" AFTER, "Maria Delgado", 950), 2);
    assert_int_equal(added(*state, "MD = John Delgado.\n\nMD      normal\n\n" AFTER, "John Delgado", 950), 0);
    assert_int_equal(added(*state, "MD, Maria Delgado.\n\nMD      normal\n\n" AFTER, "Maria Delgado", 950), 0);
}

/* Mr John Smith ("JS"): from there on he is called so; in other brackets they may be his degree. */
static void test_a_definition_holds_everywhere(void **state)
{
    assert_int_equal(added(*state, "John Smith (\"JS\") came. When JS slept, JS's wife left", "John Smith", 950), 3);
    assert_int_equal(added(*state, "John Smith (JS) came. When JS slept, he left", "John Smith", 950), 1);
    assert_finds(*state, "John Smith came.\n\nread by me, JS 0152\n\n" AFTER, "John Smith", "JS");
}

static void test_small_initials_stand_alone(void **state)
{
    assert_finds(*state, "John Smith came.\n\njs\n\n" AFTER, "John Smith", "js");
    assert_int_equal(added(*state, "John Smith came. Then js slept", "John Smith", 950), 0);
    assert_int_equal(added(*state, "Tim Oldfield came.\n\nto\n\n" AFTER, "Tim Oldfield", 950), 0); /* a word */
    assert_int_equal(added(*state, "John Smith came.\n\njs:kt\n\n" AFTER, "John Smith", 950), 2);
}

static void test_other_letters_are_not(void **state)
{
    assert_int_equal(added(*state, "John Smith came. S.J. slept", "John Smith", 950), 0);
    assert_int_equal(added(*state, "John Smith came. J.S slept", "John Smith", 950), 0);   /* no full stop */
    assert_int_equal(added(*state, "John Smith came. J.A.S. slept", "John Smith", 950), 0); /* somebody with a middle name */
    assert_int_equal(added(*state, "John Smith came. J.S.T.U. slept", "John Smith", 950), 0);
    assert_int_equal(added(*state, "Smith came. J.S. slept", "Smith", 950), 0);
    assert_int_equal(added(*state, "John Smith came. J.S. slept", "John Smith", 879), 0); /* in doubt */
    assert_int_equal(added(*state, "Erik Saw had E. S. aureus", "Erik Saw", 950), 0);     /* a species */
}

static void test_abbreviations_are_not(void **state)
{
    assert_int_equal(added(*state, "Maria Delgado came. Anna Brown, M.D., too", "Maria Delgado", 950), 0);
    assert_int_equal(added(*state, "Cleo Anna lives in Fresno, C.A. now", "Cleo Anna", 950), 0); /* the code of a state */
}

static void test_nobody_named_nothing_found(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "");
    assert_int_equal(pass_initials(&fixture->letter, &error), SCRIM_OK);
    fixture_read(fixture, "J.S. came. J.");
    assert_int_equal(pass_initials(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_initials_of_a_name_are_found),
        cmocka_unit_test(test_initials_of_signers_are_found),
        cmocka_unit_test(test_who_typed_is_found_beside_who_dictated),
        cmocka_unit_test(test_a_key_says_whose_they_are),
        cmocka_unit_test(test_a_definition_holds_everywhere),
        cmocka_unit_test(test_small_initials_stand_alone),
        cmocka_unit_test(test_other_letters_are_not),
        cmocka_unit_test(test_abbreviations_are_not),
        cmocka_unit_test(test_nobody_named_nothing_found),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
