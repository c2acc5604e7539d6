/* The protect pass and the file that says how strong each list protects. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static void assert_refused(const struct letter_fixture *fixture, const char *text,
                           const char *message)
{
    struct protect_lists *lists = (struct protect_lists *)1;
    struct scrim_error error = {0};

    assert_int_equal(protect_lists_new(slice_from_string(text), fixture->lexicon, &lists, &error),
                     SCRIM_CONFIGURATION);
    assert_null(lists);
    assert_string_equal(error.message, message);
}

static void run(struct letter_fixture *fixture, const char *text)
{
    struct scrim_error error;
    fixture_read(fixture, text);
    assert_int_equal(pass_protect(&fixture->letter, &error), SCRIM_OK);
}

static void test_errors_name_the_line(void **state)
{
    const struct letter_fixture *fixture = *state;

    assert_refused(fixture, "drug", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, " 900", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, "# one\n\ndrug 900\ndrugs 900\n",
                   "protect.evidence:4: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, "drug 90", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, "drug 1000", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, "drug 900 bar", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, "drug 9a0", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
    assert_refused(fixture, "drug  900", "protect.evidence:1: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
}

static void test_number_of_lists_is_limited(void **state)
{
    const struct letter_fixture *fixture = *state;
    char text[33 * 9 + 1] = "";
    struct protect_lists *lists;
    struct scrim_error error;

    for (unsigned i = 0; i < 32; i++)
        memcpy(text + i * 9, "drug 900\n", 10);
    assert_int_equal(protect_lists_new(slice_from_string(text), fixture->lexicon, &lists, &error),
                     SCRIM_OK);
    protect_lists_free(lists);
    memcpy(text + 32 * 9, "drug 900\n", 10);
    assert_refused(fixture, text, "protect.evidence:33: want LIST, three digits and perhaps `bars`, `labels`, `spares-trades`, `capitals`");
}

static void test_empty_file_protects_nothing(void **state)
{
    struct letter_fixture *fixture = *state;
    struct protect_lists *none;
    struct scrim_error error;

    assert_int_equal(protect_lists_new(SLICE(""), fixture->lexicon, &none, &error), SCRIM_OK);
    fixture_read(fixture, "warfarin and ACOEM");
    fixture->letter.protect = none;
    assert_int_equal(pass_protect(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 0);
    protect_lists_free(none);
    protect_lists_free(NULL);
}

static void test_word_of_a_list_is_protected(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "She took Warfarin as ACOEM says.");
    assert_int_equal(fixture->letter.candidates.count, 2);
    const struct candidate *drug = fixture_candidate(fixture, "protect/drug", "Warfarin", 0);
    assert_non_null(drug);
    assert_int_equal(drug->type, TYPE_PROTECT);
    assert_int_equal(drug->confidence, 900);
    assert_int_equal(drug->fate, FATE_OPEN);
    assert_int_equal(fixture_candidate(fixture, "protect/guideline", "ACOEM", 0)->confidence, 985);
}

static void test_phrase_is_protected_as_a_whole(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "the Beck Depression Inventory of Beck");
    assert_int_equal(fixture->letter.candidates.count, 1);
    assert_non_null(fixture_candidate(fixture, "protect/scale", "Beck Depression Inventory", 0));
}

static void test_phrase_with_a_possessive(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "with Parkinson's disease, seen by Dr. Parkinson");
    assert_int_equal(fixture->letter.candidates.count, 1);
    assert_non_null(fixture_candidate(fixture, "protect/eponym", "Parkinson's disease", 0));
}

static void test_phrase_over_a_wrapped_line(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "The long line of this letter goes on until Parkinson's\ndisease was seen in the "
                 "clinic today.");
    assert_non_null(fixture_candidate(fixture, "protect/eponym", "Parkinson's disease", 0));
    run(fixture, "Parkinson's\n\n\ndisease");
    assert_int_equal(fixture->letter.candidates.count, 0);
}

static void test_the_strongest_list_protects(void **state)
{
    struct letter_fixture *fixture = *state;
    struct protect_lists *lists;
    struct scrim_error error;

    assert_int_equal(protect_lists_new(SLICE("title 700\nrole-clinician 950\nstate 999\n"),
                                       fixture->lexicon, &lists, &error),
                     SCRIM_OK);
    fixture_read(fixture, "the Dr today");
    fixture->letter.protect = lists;
    assert_int_equal(pass_protect(&fixture->letter, &error), SCRIM_OK);
    assert_int_equal(fixture->letter.candidates.count, 1);
    assert_int_equal(fixture_candidate(fixture, "protect/role-clinician", "Dr", 0)->confidence,
                     950);
    protect_lists_free(lists);
}

static bool bars(struct letter_fixture *fixture, const char *text, const char *rule, const char *word)
{
    run(fixture, text);
    const struct candidate *candidate = fixture_candidate(fixture, rule, word, 0);
    return candidate && candidate->bars;
}

static void test_label_bars_names(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_true(bars(fixture, "Maria Delgado DOB: 3/9/1951", "protect/abbreviation", "DOB"));
    assert_true(bars(fixture, "Maria Delgado D.O.B.: 3/9/1951", "protect/abbreviation", "D.O.B"));
    assert_true(bars(fixture, "Maria Delgado DOB         : 3/9/1951", "protect/abbreviation", "DOB")); /* labels in a row */
    assert_true(bars(fixture, "Maria Delgado Claim Number: 44", "protect/form-label", "Claim Number"));
    assert_false(bars(fixture, "Maria Delgado DOB 3/9/1951", "protect/abbreviation", "DOB"));
    assert_false(bars(fixture, "Maria Delgado DOB:\n\nSeen", "protect/abbreviation", "DOB"));
    assert_false(bars(fixture, "Maria Page: I came.", "protect/form-label", "Page")); /* a surname too */
    run(fixture, "His claim number is 44");
    assert_null(fixture_candidate(fixture, "protect/form-label", "claim number", 0));
}

/* Whether the word is shielded as one of the list of guidelines. */
static bool is_guideline(struct letter_fixture *fixture, const char *text, const char *word)
{
    run(fixture, text);
    return fixture_candidate(fixture, "protect/guideline", word, 0) != NULL;
}

static void test_a_short_word_is_meant_in_capitals(void **state)
{
    assert_true(is_guideline(*state, "as the AMA says", "AMA"));
    assert_false(is_guideline(*state, "then Ama called", "Ama"));
    assert_true(is_guideline(*state, "as ama says", "ama"));       /* typed without capitals */
    assert_true(is_guideline(*state, "as Acoem says", "Acoem"));   /* too long for it */
}

static void test_a_word_behind_a_name_is_somebody(void **state)
{
    assert_true(is_guideline(*state, "the plates of Netter show it", "Netter"));
    assert_false(is_guideline(*state, "then Anna Netter called", "Netter"));
    assert_false(is_guideline(*state, "then J. Netter called", "Netter"));
    assert_true(is_guideline(*state, "then ANNA NETTER called", "NETTER")); /* capitals tell nothing */
    assert_true(is_guideline(*state, "then Anna.\n\nNetter shows it", "Netter"));
    assert_true(is_guideline(*state, "then Anna Acoem called", "Acoem")); /* nobody is called so */
}

static void test_a_word_before_a_street_is_its_name(void **state)
{
    assert_false(is_guideline(*state, "lives on Netter Street now", "Netter"));
    assert_true(is_guideline(*state, "so says Netter in street clothes", "Netter"));
}

static void test_empty_letter(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "");
    assert_int_equal(fixture->letter.candidates.count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_errors_name_the_line),
        cmocka_unit_test(test_number_of_lists_is_limited),
        cmocka_unit_test(test_empty_file_protects_nothing),
        cmocka_unit_test(test_word_of_a_list_is_protected),
        cmocka_unit_test(test_phrase_is_protected_as_a_whole),
        cmocka_unit_test(test_phrase_with_a_possessive),
        cmocka_unit_test(test_phrase_over_a_wrapped_line),
        cmocka_unit_test(test_the_strongest_list_protects),
        cmocka_unit_test(test_label_bars_names),
        cmocka_unit_test(test_a_short_word_is_meant_in_capitals),
        cmocka_unit_test(test_a_word_behind_a_name_is_somebody),
        cmocka_unit_test(test_a_word_before_a_street_is_its_name),
        cmocka_unit_test(test_empty_letter),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
