/* Terms of the caller: what they match, and what is left of candidates around one to keep. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"
#include "passes/terms.h"

static void run(struct letter_fixture *fixture, const char *hide, const char *keep)
{
    struct user_terms *terms;
    struct scrim_error error = {.status = SCRIM_OK};

    struct terms_file hidden = {SLICE("hide.txt"), slice_from_string(hide)};
    struct terms_file kept = {SLICE("keep.txt"), slice_from_string(keep)};
    if (user_terms_new(&hidden, &kept, fixture->lexicon, &fixture->lists, (struct hash_seed){5, 9},
                       &terms, &error))
        fail_msg("terms: %s", error.message);
    fixture->letter.terms = terms;
    assert_int_equal(pass_terms(&fixture->letter, &error), SCRIM_OK);
    fixture->letter.terms = NULL;
    user_terms_free(terms);
}

static size_t count_of(const struct letter_fixture *fixture, const char *rule)
{
    size_t count = 0;
    for (size_t i = 0; i < fixture->letter.candidates.count; i++)
        count += strcmp(fixture->letter.candidates.items[i].rule, rule) == 0;
    return count;
}

static void test_whole_terms_are_found(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Saw the big\nwall, BIG-WALL, big walls, bigwall and a12, 12.");
    run(fixture, "# a comment\n\n  big wall \r\n12\n", "");
    assert_int_equal(count_of(fixture, RULE_HIDE), 3);
    assert_non_null(fixture_candidate(fixture, RULE_HIDE, "big\nwall", 0));
    assert_int_equal(fixture_candidate(fixture, RULE_HIDE, "BIG-WALL", 0)->type, TYPE_NAME);
    assert_int_equal(fixture_candidate(fixture, RULE_HIDE, "12", 1)->type, TYPE_ID);
}

static void test_types_are_guessed(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "a@b.org x9999 www.q.org");
    run(fixture, "a@b.org\nx9999\nwww.q.org\n", "");
    assert_int_equal(fixture_candidate(fixture, RULE_HIDE, "a@b.org", 0)->type, TYPE_EMAIL);
    assert_int_equal(fixture_candidate(fixture, RULE_HIDE, "x9999", 0)->type, TYPE_ID);
    assert_int_equal(fixture_candidate(fixture, RULE_HIDE, "www.q.org", 0)->type, TYPE_URL);
}

static void test_what_lies_inside_a_kept_term_is_taken_back(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Saw Mercy Wall today.");
    size_t inside = fixture_add(fixture, "Mercy", TYPE_NAME, 950);
    run(fixture, "", "mercy wall\n");
    assert_int_equal(fixture->letter.candidates.items[inside].fate, FATE_REJECTED);
    assert_int_equal(fixture_candidate(fixture, RULE_KEEP, "Mercy Wall", 0)->type, TYPE_NAME);
}

static void test_a_candidate_is_cut_around_a_kept_term(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Saw John Mercy Smith today.");
    size_t index = fixture_add(fixture, "John Mercy Smith", TYPE_NAME, 950);
    run(fixture, "", "mercy\n");
    const struct candidate *first = fixture_candidate(fixture, "test/rule", "John", 0);
    assert_non_null(first);
    assert_ptr_equal(first, &fixture->letter.candidates.items[index]);
    assert_false(first->exact);
    assert_int_equal(first->fate, FATE_OPEN);
    assert_non_null(fixture_candidate(fixture, "test/rule", "Smith", 0));
    assert_int_equal(count_of(fixture, "test/rule"), 2);
}

static void test_markers_and_shields_stay_whole(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Saw Mercy Wall today.");
    size_t index = fixture_add(fixture, "Mercy Wall", TYPE_PROTECT, 950);
    run(fixture, "", "mercy\n");
    assert_int_equal(fixture->letter.candidates.items[index].fate, FATE_OPEN);
    assert_non_null(fixture_candidate(fixture, "test/rule", "Mercy Wall", 0));
}

static void test_hiding_goes_before_keeping(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Saw Mercy Wall and Mercy.");
    run(fixture, "mercy wall\n", "mercy\n");
    assert_int_equal(count_of(fixture, RULE_HIDE), 1);
    assert_int_equal(count_of(fixture, RULE_KEEP), 1);
    assert_non_null(fixture_candidate(fixture, RULE_KEEP, "Mercy", 1));
}

static void test_lines_that_are_no_terms(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *text, *message;
    } bad[] = {{"Delgado\n  --\n", "keep.txt:2:3: neither letters nor digits"},
               {"Delgado\n\n\xC3\n", "keep.txt:3:1: no UTF-8"}};
    struct terms_file none = {SLICE(""), SLICE("")};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct user_terms *terms;
        struct scrim_error error;
        struct terms_file keep = {SLICE("keep.txt"), slice_from_string(bad[i].text)};
        assert_int_equal(user_terms_new(&none, &keep, fixture->lexicon, &fixture->lists,
                                        (struct hash_seed){5, 9}, &terms, &error),
                         SCRIM_CONFIGURATION);
        assert_null(terms);
        assert_string_equal(error.message, bad[i].message);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_terms_are_found),
        cmocka_unit_test(test_types_are_guessed),
        cmocka_unit_test(test_what_lies_inside_a_kept_term_is_taken_back),
        cmocka_unit_test(test_a_candidate_is_cut_around_a_kept_term),
        cmocka_unit_test(test_markers_and_shields_stay_whole),
        cmocka_unit_test(test_hiding_goes_before_keeping),
        cmocka_unit_test(test_lines_that_are_no_terms),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
