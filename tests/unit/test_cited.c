/* A cited case is called by its first party later on; the word is protected where it stands alone and nobody bears it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

/* A letter that cites a case by this party. */
static void cite(struct letter_fixture *fixture, const char *text, const char *citation, const char *party)
{
    struct field_range field = {FIELD_cited, {{0}, {0}}};
    struct scrim_error error;

    fixture_read(fixture, text);
    field.range = fixture_find(fixture, party);
    struct candidate candidate = {.range = fixture_find(fixture, citation), .rule = "test/case", .type = TYPE_PROTECT, .guess = TYPE_NONE,
                                  .confidence = 986, .fields = &field, .field_count = 1};
    assert_int_equal(letter_add(&fixture->letter, &candidate, &error), SCRIM_OK);
}

static size_t protected_words(struct letter_fixture *fixture)
{
    struct scrim_error error;
    size_t before = fixture->letter.candidates.count;

    assert_int_equal(pass_cited(&fixture->letter, &error), SCRIM_OK);
    for (size_t i = before; i < fixture->letter.candidates.count; i++) {
        assert_int_equal(fixture->letter.candidates.items[i].type, TYPE_PROTECT);
        assert_string_equal(fixture->letter.candidates.items[i].rule, "protect/cited");
    }
    return fixture->letter.candidates.count - before;
}

static void test_the_party_alone_is_protected(void **state)
{
    struct letter_fixture *fixture = *state;

    cite(fixture, "see Rowland v. Xyz; then Rowland explains it.", "Rowland v. Xyz", "Rowland");
    assert_int_equal(protected_words(fixture), 2);
    assert_non_null(fixture_candidate(fixture, "protect/cited", "Rowland", 1));
    cite(fixture, "see Rowland v. Xyz. In Rowland it was.", "Rowland v. Xyz", "Rowland");
    assert_int_equal(protected_words(fixture), 2);
}

static void test_beside_a_name_or_title_it_is_a_person(void **state)
{
    static const char *const texts[] = {
        "see Rowland v. Xyz. then Mr. Rowland fell.", "see Rowland v. Xyz. then Maria Rowland fell.", "see Rowland v. Xyz. then M. Rowland fell.",
        "see Rowland v. Xyz. then Rowland Smith fell.", "see Rowland v. Xyz. then rowland fell.", "see Rowland v. Xyz. then ROWLAND fell.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        cite(*state, texts[i], "Rowland v. Xyz", "Rowland");
        assert_int_equal(protected_words(*state), 1); /* in the citation itself */
    }
}

static void test_whoever_bears_the_name_is_found(void **state)
{
    struct letter_fixture *fixture = *state;

    cite(fixture, "see Rowland v. Xyz. Maria Rowland fell; then Rowland limped.", "Rowland v. Xyz", "Rowland");
    fixture_add(fixture, "Maria Rowland", TYPE_NAME, 700);
    assert_int_equal(protected_words(fixture), 0);
    cite(fixture, "see Rowland v. Xyz; then Rowland limped.", "Rowland v. Xyz", "Rowland");
    fixture_add_range(fixture, fixture_find_nth(fixture, "Rowland", 1), TYPE_NAME, 900);
    assert_int_equal(protected_words(fixture), 0);
    /* who is named by the citation itself does not bear it */
    cite(fixture, "see Rowland v. Xyz; then Rowland limped.", "Rowland v. Xyz", "Rowland");
    fixture_add(fixture, "Rowland", TYPE_NAME, 900);
    assert_int_equal(protected_words(fixture), 2);
}

static void test_evidence_for_the_word_alone_tells_nothing(void **state)
{
    struct letter_fixture *fixture = *state;

    cite(fixture, "see Rowland v. Xyz; then Rowland limped.", "Rowland v. Xyz", "Rowland");
    size_t found = fixture_add_range(fixture, fixture_find_nth(fixture, "Rowland", 1), TYPE_NAME, 900);
    fixture->letter.candidates.items[found].rule = "name/evidence";
    assert_int_equal(protected_words(fixture), 2);
}

static void test_words_of_everybody_and_short_ones_are_left(void **state)
{
    cite(*state, "see Brown v. Xyz; then Brown limped.", "Brown v. Xyz", "Brown");
    assert_int_equal(protected_words(*state), 0);
    cite(*state, "see Kim v. Xyz; then Kim limped.", "Kim v. Xyz", "Kim");
    assert_int_equal(protected_words(*state), 0);
    fixture_read(*state, "Nothing is cited. Rowland limped.");
    assert_int_equal(protected_words(*state), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_party_alone_is_protected),
        cmocka_unit_test(test_beside_a_name_or_title_it_is_a_person),
        cmocka_unit_test(test_whoever_bears_the_name_is_found),
        cmocka_unit_test(test_evidence_for_the_word_alone_tells_nothing),
        cmocka_unit_test(test_words_of_everybody_and_short_ones_are_left),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
