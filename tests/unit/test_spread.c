/* What was found once with certainty is found everywhere, and what may not be is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"
#include "passes/resolve.h"

static const char rule[] = "name/spread";

static void spread(struct letter_fixture *fixture)
{
    struct scrim_error error;
    assert_int_equal(pass_spread(&fixture->letter, &error), SCRIM_OK);
}

/* How many candidates the pass has added for a piece, at any place. */
static size_t found(const struct letter_fixture *fixture, const char *piece)
{
    size_t count = 0;
    for (size_t i = 0; i < fixture->letter.candidates.count; i++) {
        const struct candidate *candidate = &fixture->letter.candidates.items[i];
        struct slice text = slice_of(fixture->letter.view.text.data + candidate->range.start.byte,
                                     view_range_length(candidate->range));
        count += strcmp(candidate->rule, rule) == 0 && slice_equal(text, slice_from_string(piece));
    }
    return count;
}

static void test_each_word_of_a_certain_name_is_found(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria Delgado came. Later Delgado left and Maria stayed.");
    size_t index = fixture_add(fixture, "Maria Delgado", TYPE_NAME, 950);
    fixture->letter.candidates.items[index].role = ROLE_PATIENT;
    spread(fixture);
    const struct candidate *later = fixture_candidate(fixture, rule, "Delgado", 1);
    assert_non_null(later);
    assert_int_equal(later->type, TYPE_NAME);
    assert_int_equal(later->role, ROLE_PATIENT);
    assert_int_equal(later->guess, TYPE_NONE);
    assert_true(later->exact);
    assert_true(later->confidence >= REVIEW_CONFIDENCE);
    assert_non_null(fixture_candidate(fixture, rule, "Maria", 1));
}

static void test_surname_first_goes_with_its_given_name(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Gordon Tewksbury came. So said Tewksbury, Gordon, on Monday. For Tewksbury, Maria drove. Dr Tewksbury, Gordon");
    fixture_add(fixture, "Gordon Tewksbury", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "Tewksbury, Gordon"), 1);
    assert_int_equal(found(fixture, "Tewksbury"), 3);
}

static void test_initials_before_a_spread_name_go_with_it(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria Delgado of Xyzzy came. Also M. L. Delgado, A Delgado and B. Xyzzy.");
    fixture_add(fixture, "Maria Delgado", TYPE_NAME, 950);
    fixture_add(fixture, "Xyzzy", TYPE_EMPLOYER, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "M. L. Delgado"), 1);
    assert_int_equal(found(fixture, "Delgado"), 2); /* its own, and that after the article */
    assert_int_equal(found(fixture, "Xyzzy"), 2);
}

static void test_hyphens_join_a_name(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria La-Xyzzy came. La-Xyzzy left, la-Xyzzy slept; Xyzzy-Delgado too, non-Xyzzy not, Xyzzy-like nor.");
    fixture_add(fixture, "Maria La-Xyzzy", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "La-Xyzzy"), 2);
    assert_int_equal(found(fixture, "la-Xyzzy"), 1);
    assert_int_equal(found(fixture, "Xyzzy-Delgado"), 1);
    assert_int_equal(found(fixture, "Xyzzy"), 2); /* alone in the last two */
    assert_int_equal(fixture_candidate(fixture, rule, "La-Xyzzy", 1)->confidence, 980);
    assert_int_equal(fixture_candidate(fixture, rule, "Xyzzy", 4)->confidence, 890);
}

static void test_a_name_of_no_dictionary_is_surer_than_a_firm(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria Xyzzy came. It was stopped by Xyzzy in May, and by Maria.");
    fixture_add(fixture, "Maria Xyzzy", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(fixture_candidate(fixture, rule, "Xyzzy", 1)->confidence, 980);
    assert_int_equal(fixture_candidate(fixture, rule, "Maria", 1)->confidence, 890);
}

static void test_families_are_found_behind_an_article(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Mr. Xyzzy came. The Xyzzys left, the Xyzzyes too; Xyzzys alone and the xyzzys not.");
    fixture_add(fixture, "Xyzzy", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "Xyzzys"), 2); /* the family, and a possessive without its apostrophe */
    assert_int_equal(found(fixture, "Xyzzyes"), 1);
    assert_int_equal(found(fixture, "xyzzys"), 0);
}

static uint8_t role_of(struct letter_fixture *fixture, enum role first, enum role second)
{
    fixture_read(fixture, "Anna Xyzzy. Maria Xyzzy. Then Xyzzy again.");
    size_t one = fixture_add(fixture, "Anna Xyzzy", TYPE_NAME, 950), other = fixture_add(fixture, "Maria Xyzzy", TYPE_NAME, 950);
    fixture->letter.candidates.items[one].role = (uint8_t)first;
    fixture->letter.candidates.items[other].role = (uint8_t)second;
    spread(fixture);
    const struct candidate *again = fixture_candidate(fixture, rule, "Xyzzy", 2);
    assert_true(again->role_borrowed);
    return again->role;
}

static void test_a_role_is_lent_unless_two_differ(void **state)
{
    assert_int_equal(role_of(*state, ROLE_PATIENT, ROLE_PATIENT), ROLE_PATIENT);
    assert_int_equal(role_of(*state, ROLE_PATIENT, ROLE_NONE), ROLE_PATIENT);
    assert_int_equal(role_of(*state, ROLE_NONE, ROLE_PATIENT), ROLE_PATIENT);
    assert_int_equal(role_of(*state, ROLE_CLINICIAN, ROLE_PATIENT), ROLE_NONE);
}

static void test_whoever_is_called_like_a_society_is_found(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Dr. Acoem came. Acoem left. By ACOEM and Acoem.");
    fixture_add(fixture, "Acoem", TYPE_NAME, 970);
    spread(fixture);
    assert_int_equal(fixture_candidate(fixture, rule, "Acoem", 1)->confidence, 990);
    assert_int_equal(fixture_candidate(fixture, rule, "ACOEM", 0)->confidence, 890);
}

static void test_doubtful_names_do_not_spread(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria Delgado came. Later Delgado left.");
    fixture_add(fixture, "Maria Delgado", TYPE_NAME, 879);
    spread(fixture);
    assert_int_equal(fixture->letter.candidates.count, 1);
    fixture_read(fixture, "Maria Delgado came. Later Delgado left.");
    fixture_add(fixture, "Maria Delgado", TYPE_NAME, 880);
    spread(fixture);
    assert_int_equal(found(fixture, "Delgado"), 2);
}

static void test_only_names_employers_and_facilities_spread(void **state)
{
    struct letter_fixture *fixture = *state;
    static const enum type types[] = {TYPE_CITY, TYPE_ORGANIZATION, TYPE_PROTECT, TYPE_ID,
                                      TYPE_STREET};

    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        fixture_read(fixture, "Xyzzy came. Later Xyzzy left.");
        fixture_add(fixture, "Xyzzy", types[i], 990);
        spread(fixture);
        assert_int_equal(found(fixture, "Xyzzy"), 0);
    }
}

static void test_case_and_accents_do_not_hide_a_name(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Dr. Kowálska came; KOWALSKA left, kowalska stayed, Kowalska's car too.");
    fixture_add(fixture, "Kowálska", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "KOWALSKA"), 1);
    assert_int_equal(found(fixture, "kowalska"), 1);
    assert_int_equal(found(fixture, "Kowalska"), 1);
}

static void test_common_word_only_with_a_capital_in_mid_sentence(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Will Young came. She saw Will today. Will he rest? Young he was, he "
                          "will be with young ones.\n\nWill\n\nWILL");
    fixture_add(fixture, "Will Young", TYPE_NAME, 950);
    spread(fixture);
    assert_non_null(fixture_candidate(fixture, rule, "Will", 1));
    assert_null(fixture_candidate(fixture, rule, "Will", 2));
    assert_null(fixture_candidate(fixture, rule, "Will", 3));
    assert_null(fixture_candidate(fixture, rule, "Young", 1));
    assert_int_equal(found(fixture, "will"), 0);
    assert_int_equal(found(fixture, "young"), 0);
    assert_int_equal(found(fixture, "WILL"), 0);
}

static void test_rarer_word_with_a_capital_anywhere(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Anna Steel came. Steel was seen. A steel wall.");
    fixture_add(fixture, "Anna Steel", TYPE_NAME, 950);
    spread(fixture);
    assert_non_null(fixture_candidate(fixture, rule, "Steel", 1));
    assert_int_equal(found(fixture, "steel"), 0);
}

static void test_titles_suffixes_particles_and_short_words_stay(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Mr. Vincent van Gogh Jr. Wu. Mr. Xu saw the van, Jr, and Wu; iii too.");
    fixture_add(fixture, "Mr. Vincent van Gogh Jr. Wu", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "Mr"), 0);
    assert_int_equal(found(fixture, "van"), 0);
    assert_int_equal(found(fixture, "Jr"), 0);
    assert_int_equal(found(fixture, "Wu"), 0);
    assert_int_equal(found(fixture, "van Gogh"), 1); /* its own, with the particle */
}

static void test_only_telling_words_of_a_facility_spread(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture,
                 "seen at Xyzzy Regional Hospital. The hospital, Regional or not, Xyzzy says.");
    fixture_add(fixture, "Xyzzy Regional Hospital", TYPE_FACILITY, 950);
    spread(fixture);
    assert_int_equal(found(fixture, "Xyzzy"), 2);
    assert_int_equal(fixture_candidate(fixture, rule, "Xyzzy", 1)->type, TYPE_FACILITY);
    assert_int_equal(found(fixture, "Regional"), 0);
    assert_int_equal(found(fixture, "hospital"), 0);
}

static void test_a_persons_name_outranks_a_facilitys(void **state)
{
    struct letter_fixture *fixture = *state;

    for (unsigned order = 0; order < 2; order++) {
        fixture_read(fixture, "Xyzzy Hospital. Anna Xyzzy. Then Xyzzy again.");
        if (order == 0)
            fixture_add(fixture, "Xyzzy Hospital", TYPE_FACILITY, 990);
        fixture_add(fixture, "Anna Xyzzy", TYPE_NAME, 900);
        if (order == 1)
            fixture_add(fixture, "Xyzzy Hospital", TYPE_FACILITY, 990);
        spread(fixture);
        assert_int_equal(fixture_candidate(fixture, rule, "Xyzzy", 2)->type, TYPE_NAME);
    }
}

static enum action tag_all(const void *context, const struct candidate *candidate)
{
    (void)context;
    (void)candidate;
    return ACTION_TAG;
}

static void test_a_protected_eponym_is_not_taken(void **state)
{
    struct letter_fixture *fixture = *state;
    struct scrim_error error;

    fixture_read(fixture, "Anna Parkinson has Parkinson's disease. Later Parkinson left.");
    assert_int_equal(pass_protect(&fixture->letter, &error), SCRIM_OK);
    fixture_add(fixture, "Anna Parkinson", TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(resolve(&fixture->letter, tag_all, NULL, &fixture->spans, &error), SCRIM_OK);
    assert_int_equal(fixture_candidate(fixture, rule, "Parkinson", 1)->fate, FATE_PROTECTED);
    assert_int_equal(fixture->spans.count, 2);
    struct view_range last = fixture_find_nth(fixture, "Parkinson", 2);
    assert_int_equal(fixture->spans.items[1].view.start.byte, last.start.byte);
}

static void test_nothing_known_nothing_found(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "");
    spread(fixture);
    assert_int_equal(fixture->letter.candidates.count, 0);
    fixture_read(fixture, "Maria Delgado");
    spread(fixture);
    assert_int_equal(fixture->letter.candidates.count, 0);
    fixture_read(fixture, "the 12345");
    fixture_add(fixture, "12345", TYPE_NAME, 950); /* no word in it */
    fixture_add_range(fixture, (struct view_range){{3}, {3}}, TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(fixture->letter.candidates.count, 2);
}

static void test_a_word_too_long_to_fold_is_left(void **state)
{
    struct letter_fixture *fixture = *state;
    char text[2 * 100 + 2];

    memset(text, 'q', sizeof text - 1);
    text[0] = 'Q';
    text[100] = ' ';
    text[sizeof text - 1] = 0;
    fixture_read(fixture, text);
    fixture_add_range(fixture, (struct view_range){{0}, {100}}, TYPE_NAME, 950);
    spread(fixture);
    assert_int_equal(fixture->letter.candidates.count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_word_of_a_certain_name_is_found),
        cmocka_unit_test(test_surname_first_goes_with_its_given_name),
        cmocka_unit_test(test_initials_before_a_spread_name_go_with_it),
        cmocka_unit_test(test_hyphens_join_a_name),
        cmocka_unit_test(test_a_name_of_no_dictionary_is_surer_than_a_firm),
        cmocka_unit_test(test_families_are_found_behind_an_article),
        cmocka_unit_test(test_a_role_is_lent_unless_two_differ),
        cmocka_unit_test(test_whoever_is_called_like_a_society_is_found),
        cmocka_unit_test(test_doubtful_names_do_not_spread),
        cmocka_unit_test(test_only_names_employers_and_facilities_spread),
        cmocka_unit_test(test_case_and_accents_do_not_hide_a_name),
        cmocka_unit_test(test_common_word_only_with_a_capital_in_mid_sentence),
        cmocka_unit_test(test_rarer_word_with_a_capital_anywhere),
        cmocka_unit_test(test_titles_suffixes_particles_and_short_words_stay),
        cmocka_unit_test(test_only_telling_words_of_a_facility_spread),
        cmocka_unit_test(test_a_persons_name_outranks_a_facilitys),
        cmocka_unit_test(test_a_protected_eponym_is_not_taken),
        cmocka_unit_test(test_nothing_known_nothing_found),
        cmocka_unit_test(test_a_word_too_long_to_fold_is_left),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
