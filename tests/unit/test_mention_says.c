/* What a mention says of a person: keys, sex, titles. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entities/mention_says.h"
#include "entities/mention_words.h"
#include "letter_fixture.h"

static struct mention read_mention(struct letter_fixture *fixture, const char *text, const char *piece)
{
    struct mention mention = {0};
    struct scrim_error error;

    fixture_read(fixture, text);
    assert_int_equal(mention_words_read(&fixture->letter, fixture_span(fixture, piece, TYPE_NAME), &mention, &error), SCRIM_OK);
    return mention;
}

static enum sex title_sex(struct letter_fixture *fixture, const char *text, const char *piece)
{
    struct mention mention = read_mention(fixture, text, piece);
    return mention_title_sex(&fixture->letter, &fixture->spans.items[0], &mention);
}

static void test_titles_tell_sex(void **state)
{
    assert_int_equal(title_sex(*state, "Ms. Delgado", "Delgado"), SEX_FEMALE);
    assert_int_equal(title_sex(*state, "Mr Delgado", "Delgado"), SEX_MALE);
    assert_int_equal(title_sex(*state, "Mr. and Mrs. Delgado", "Delgado"), SEX_FEMALE); /* the nearest */
    assert_int_equal(title_sex(*state, "Ms. Delgado", "Ms. Delgado"), SEX_FEMALE);      /* it lies in the span */
    assert_int_equal(title_sex(*state, "Mr\nDelgado", "Delgado"), SEX_UNKNOWN);
    assert_int_equal(title_sex(*state, "Dr. Delgado", "Delgado"), SEX_UNKNOWN);
    assert_int_equal(title_sex(*state, "Delgado", "Delgado"), SEX_UNKNOWN);
}

static void test_given_names_tell_sex(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "");
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("maria")), SEX_FEMALE);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("john")), SEX_MALE);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("rose")), SEX_UNKNOWN); /* in both lists, chiefly in none */
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("jean")), SEX_FEMALE);  /* chiefly */
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("kim")), SEX_UNKNOWN);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("kenji")), SEX_UNKNOWN);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("anna maria")), SEX_FEMALE);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("jean robert")), SEX_MALE); /* Jean is of both, beside another */
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("jean kenji")), SEX_UNKNOWN);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("anna john")), SEX_UNKNOWN);
    assert_int_equal(given_name_sex(&fixture->letter, SLICE("")), SEX_UNKNOWN);
}

static enum sex pronoun_sex(struct letter_fixture *fixture, const char *text, const char *piece)
{
    read_mention(fixture, text, piece);
    return mention_pronoun_sex(&fixture->letter, &fixture->spans.items[0]);
}

static void test_pronouns_tell_sex(void **state)
{
    assert_int_equal(pronoun_sex(*state, "She likes to be called Willie", "Willie"), SEX_FEMALE);
    assert_int_equal(pronoun_sex(*state, "Anna said that he goes by Bud", "Bud"), SEX_MALE);
    assert_int_equal(pronoun_sex(*state, "She came. Known as Bud", "Bud"), SEX_UNKNOWN); /* another sentence */
    assert_int_equal(pronoun_sex(*state, "Bud", "Bud"), SEX_UNKNOWN);
}

static void test_titles(void **state)
{
    struct letter_fixture *fixture = *state;
    struct mention mention = read_mention(fixture, "Mr. Delgado", "Delgado");
    assert_true(mention_has_title(&fixture->letter, &mention));
    mention = read_mention(fixture, "his mother Delgado", "Delgado");
    assert_false(mention_has_title(&fixture->letter, &mention));
    mention = read_mention(fixture, "the Delgados", "Delgados");
    assert_true(mention_has_article(&fixture->letter, &mention));
    mention = read_mention(fixture, "Delgados", "Delgados");
    assert_false(mention_has_article(&fixture->letter, &mention));
}

static bool is_doctor(struct letter_fixture *fixture, const char *text, const char *piece)
{
    struct mention mention = read_mention(fixture, text, piece);
    return mention_is_doctor(&fixture->letter, &fixture->spans.items[0], &mention);
}

static void test_doctors(void **state)
{
    assert_true(is_doctor(*state, "Dr. Delgado came", "Delgado"));
    assert_true(is_doctor(*state, "Dr Delgado came", "Dr Delgado"));
    assert_false(is_doctor(*state, "Mr. Delgado came", "Delgado"));
    assert_false(is_doctor(*state, "Delgado came", "Delgado"));
}

static void test_keys(void **state)
{
    struct letter_fixture *fixture = *state;
    struct mention mention = read_mention(fixture, "DELGADO-SMITH, MARIA L.", "DELGADO-SMITH, MARIA L.");
    assert_true(slice_equal(mention_key(&fixture->letter, &mention, PART_SURNAME, PART_SURNAME), SLICE("delgado smith")));
    assert_int_equal(mention_initial(&fixture->letter, &mention, PART_INITIAL_MIDDLE), 'l');
    assert_int_equal(mention_initial(&fixture->letter, &mention, PART_INITIAL_GIVEN), 0);
    assert_null(mention_single_word(&mention));
    mention = read_mention(fixture, "Maria", "Maria");
    assert_non_null(mention_single_word(&mention));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_titles_tell_sex), cmocka_unit_test(test_given_names_tell_sex), cmocka_unit_test(test_pronouns_tell_sex),
        cmocka_unit_test(test_titles),          cmocka_unit_test(test_doctors),              cmocka_unit_test(test_keys),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
