/* What each word of a mention is, in all the forms that a name takes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entities/mention_says.h"
#include "entities/mention_words.h"
#include "letter_fixture.h"

static const char *const part_names[] = {
    "keep",           "given",           "middle",   "surname", "initial-given",
    "initial-middle", "initial-surname", "particle", "stem",    "drop",
    "nickname"};

static struct mention read_mention(struct letter_fixture *fixture, const struct span *span)
{
    struct mention mention = {0};
    struct scrim_error error;
    assert_int_equal(mention_words_read(&fixture->letter, span, &mention, &error), SCRIM_OK);
    return mention;
}

/* Asserts the parts of a mention, written as "given surname". */
static void assert_mention(const struct mention *mention, const char *wanted)
{
    char parts[256] = "";

    for (size_t i = 0; i < mention->word_count; i++) {
        if (i > 0)
            strcat(parts, " ");
        strcat(parts, part_names[mention->words[i].part]);
    }
    assert_string_equal(parts, wanted);
}

static void assert_parts(struct letter_fixture *fixture, const char *text, const char *piece,
                         enum type type, const char *wanted)
{
    fixture_read(fixture, text);
    struct mention mention = read_mention(fixture, fixture_span(fixture, piece, type));
    assert_mention(&mention, wanted);
}

static void assert_name(struct letter_fixture *fixture, const char *name, const char *wanted)
{
    assert_parts(fixture, name, name, TYPE_NAME, wanted);
}

static void test_given_name_first(void **state)
{
    assert_name(*state, "Maria Delgado", "given surname");
    assert_name(*state, "Maria Louisa Delgado", "given middle surname");
    assert_name(*state, "Maria L. Delgado", "given initial-middle surname");
    assert_name(*state, "M. Delgado", "initial-given surname");
    assert_name(*state, "M. L. Delgado", "initial-given initial-middle surname");
    assert_name(*state, "MARIA DELGADO", "given surname");
    assert_name(*state, "maria delgado", "given surname");
    assert_name(*state, "Xyzzy Plugh", "given surname");
}

static void test_initials(void **state)
{
    assert_name(*state, "J.S.", "initial-given initial-surname");
    assert_name(*state, "J. A. S.", "initial-given initial-middle initial-surname");
    assert_name(*state, "Maria D.", "given initial-surname");
    assert_name(*state, "D", "initial-surname");
}

static void test_surname_first(void **state)
{
    assert_name(*state, "Delgado, Maria", "surname given");
    assert_name(*state, "DELGADO, MARIA L.", "surname given initial-middle");
    assert_name(*state, "Delgado, M.", "surname initial-given");
    assert_name(*state, "Garcia Delgado, Maria", "surname surname given");
    assert_name(*state, "Delgado Maria", "surname given"); /* the lists leave no doubt */
    assert_name(*state, "Smith James",
                "given surname"); /* James may be a surname: the usual order */
}

static void test_suffix_and_credentials_stay(void **state)
{
    assert_name(*state, "John Smith Jr.", "given surname keep");
    assert_name(*state, "John Smith, Jr.", "given surname keep");
    assert_name(*state, "John Smith III", "given surname keep");
    assert_name(*state, "John Smith, MD", "given surname keep");
    assert_name(*state, "John Smith, MD, PhD", "given surname keep keep");
    assert_name(*state, "John Smith Jr., MD", "given surname keep keep");
    assert_name(*state, "Smith, John, MD", "surname given keep");
    assert_name(*state, "Smith, John, M.D.", "surname given keep keep");
    assert_name(*state, "John Smith, M.D., Ph.D.", "given surname keep keep keep keep");
    assert_name(*state, "Smith, John, M. D.", "surname given initial-middle initial-middle");
    assert_name(*state, "Smith, B.A.", "surname initial-given initial-middle");
    assert_name(*state, "Smith Jr.", "surname keep");
}

static void test_titles_stay(void **state)
{
    assert_name(*state, "Dr. Maria Delgado", "keep given surname");
    assert_name(*state, "Prof. Dr. Delgado", "keep keep surname");
    assert_name(*state, "Judge Delgado", "keep surname");
    assert_name(*state, "Judge", "surname"); /* nothing else is there to be the name */
}

static void test_double_barrelled(void **state)
{
    assert_name(*state, "Maria Delgado-Smith", "given surname surname");
    assert_name(*state, "Delgado-Smith, Maria", "surname surname given");
    assert_name(*state, "Delgado-Smith", "surname surname");
    assert_name(*state, "Anna-Maria Delgado", "given given surname");
    assert_name(*state, "Anna-Maria Delgado-Smith", "given given surname surname");
}

static void test_particles(void **state)
{
    assert_name(*state, "Vincent van Gogh", "given particle surname");
    assert_name(*state, "Vincent Willem van Gogh", "given middle particle surname");
    assert_name(*state, "V. van Gogh", "initial-given particle surname");
    assert_name(*state, "Vincent W. van Gogh", "given initial-middle particle surname");
    assert_name(*state, "van Gogh", "particle surname");
    assert_name(*state, "van Gogh, Vincent", "particle surname given");
    assert_name(*state, "Maria de la Garcia", "given particle particle surname");
    assert_name(*state, "Maria Garcia de Delgado", "given surname particle surname");
    assert_name(*state, "Xyzzy van Plugh", "given particle surname");
}

static void test_particles_with_a_capital(void **state)
{
    assert_name(*state, "Maria De Delgado", "given particle surname");
    assert_name(*state, "MARIA DE LA GARCIA", "given particle particle surname");
    assert_name(*state, "DE LA GARCIA, MARIA", "particle particle surname given");
    assert_name(*state, "De La Garcia", "particle particle surname");
    assert_name(*state, "Maria La-Garcia", "given particle surname");
    assert_name(*state, "Maria la-Garcia", "given particle surname");
    assert_name(*state, "Garcia, De", "surname given");       /* nothing follows that it could belong to */
    assert_name(*state, "Will Gogh", "given surname");        /* no particle */
    assert_name(*state, "Anna Garcia Delgado", "given surname surname"); /* words that only surnames are */
    assert_name(*state, "Anna Rose Delgado", "given middle surname");
    assert_name(*state, "Anna Xyzzy Delgado", "given middle surname");
}

static void test_single_word(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_name(fixture, "Maria", "given");
    assert_name(fixture, "Delgado", "surname");
    assert_name(fixture, "Xyzzy", "surname");
    assert_name(fixture, "James", "surname"); /* rank 60: as a surname among the commonest */
    assert_name(fixture, "Rose", "given");    /* rank 300 */
    assert_name(fixture, "Anna", "given");
    assert_parts(fixture, "Mr. Maria came", "Maria", TYPE_NAME, "surname");
    assert_parts(fixture, "Dr Anna came", "Anna", TYPE_NAME, "surname");
    assert_parts(fixture, "Title: Dr\nAnna came", "Anna", TYPE_NAME, "given");
}

static void test_fields_of_the_rule_decide(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Delgado Q Maria");
    struct span *span = fixture_span(fixture, "Delgado Q Maria", TYPE_NAME);
    span->fields = (struct field_range[3]){{0}};
    span->fields[0] = (struct field_range){FIELD_given, fixture_find(fixture, "Delgado")};
    span->fields[1] = (struct field_range){FIELD_middle, fixture_find(fixture, "Q")};
    span->fields[2] = (struct field_range){FIELD_surname, fixture_find(fixture, "Maria")};
    span->field_count = 3;
    struct mention mention = read_mention(fixture, span);
    assert_mention(&mention, "given initial-middle surname");
    span->fields[0].field = FIELD_surname;
    span->fields[2].field = FIELD_given;
    mention = read_mention(fixture, span);
    assert_mention(&mention, "surname initial-middle given");
}

static void test_a_nickname_is_a_field_of_its_own(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria \"Xyzzy\" Delgado");
    struct span *span = fixture_span(fixture, "Maria \"Xyzzy\" Delgado", TYPE_NAME);
    span->fields = (struct field_range[3]){{0}};
    span->fields[0] = (struct field_range){FIELD_given, fixture_find(fixture, "Maria")};
    span->fields[1] = (struct field_range){FIELD_nickname, fixture_find(fixture, "Xyzzy")};
    span->fields[2] = (struct field_range){FIELD_surname, fixture_find(fixture, "Delgado")};
    span->field_count = 3;
    struct mention mention = read_mention(fixture, span);
    assert_mention(&mention, "given nickname surname");
}

static void test_title_in_the_span_stays_beside_fields(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Dr. Delgado");
    struct span *span = fixture_span(fixture, "Dr. Delgado", TYPE_NAME);
    span->fields = (struct field_range[3]){{0}};
    span->fields[0] = (struct field_range){FIELD_surname, fixture_find(fixture, "Delgado")};
    span->field_count = 1;
    struct mention mention = read_mention(fixture, span);
    assert_mention(&mention, "keep surname");
}

static void test_facility_keeps_its_kind(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_parts(fixture, "Xyzzy Hospital", "Xyzzy Hospital", TYPE_FACILITY, "stem keep");
    assert_parts(fixture, "Xyzzy Plugh Medical Center", "Xyzzy Plugh Medical Center", TYPE_FACILITY,
                 "stem drop keep keep");
    assert_parts(fixture, "Xyzzy Regional Hospital", "Xyzzy Regional Hospital", TYPE_FACILITY,
                 "stem keep keep");
    assert_parts(fixture, "Hospital of Xyzzy", "Hospital of Xyzzy", TYPE_FACILITY,
                 "keep keep stem");
    assert_parts(fixture, "Xyzzy & Plugh LLC", "Xyzzy & Plugh LLC", TYPE_EMPLOYER,
                 "stem stem keep");
    assert_parts(fixture, "Xyzzy Company, Inc.", "Xyzzy Company, Inc.", TYPE_EMPLOYER,
                 "stem keep keep");
    assert_parts(fixture, "Xyzzy Association", "Xyzzy Association", TYPE_ORGANIZATION, "stem keep");
}

static void test_generic_words_alone_have_a_stem(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_parts(fixture, "University Hospital", "University Hospital", TYPE_FACILITY, "stem keep");
    assert_parts(fixture, "Hospital", "Hospital", TYPE_FACILITY, "stem");
    assert_parts(fixture, "Our County of the State Hospital", "Our County of the State Hospital", TYPE_FACILITY,
                 "keep keep keep keep stem keep");
    assert_parts(fixture, "Our Hospital", "Our Hospital", TYPE_FACILITY, "keep stem");
}

static void test_places(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_parts(fixture, "Long Beach", "Long Beach", TYPE_CITY, "stem drop");
    assert_parts(fixture, "Fresno County", "Fresno County", TYPE_COUNTY, "stem keep");
    assert_parts(fixture, "1200 North Xyzzy Street Apt 4", "1200 North Xyzzy Street Apt 4",
                 TYPE_STREET, "keep stem keep keep");
    assert_parts(fixture, "12 North Street", "12 North Street", TYPE_STREET, "keep keep");
}

static void test_only_words_count(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_parts(fixture, "seen 12/34 today", "12/34", TYPE_NAME, "");
    assert_parts(fixture, "Delgado's car", "Delgado's", TYPE_NAME, "surname");
    fixture_read(fixture, "ab");
    struct span empty = {.view = {{1}, {1}}, .type = TYPE_NAME};
    struct mention mention = read_mention(fixture, &empty);
    assert_int_equal(mention.word_count, 0);
}

static void test_keys_are_folded(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria DELGÁDO-O'Smith Jr.");
    struct mention mention =
        read_mention(fixture, fixture_span(fixture, "Maria DELGÁDO-O'Smith Jr.", TYPE_NAME));
    assert_true(slice_equal(mention_key(&fixture->letter, &mention, PART_GIVEN, PART_GIVEN),
                            SLICE("maria")));
    assert_true(slice_equal(mention_key(&fixture->letter, &mention, PART_SURNAME, PART_SURNAME),
                            SLICE("delgado osmith")));
    assert_true(slice_equal(mention_key(&fixture->letter, &mention, PART_GIVEN, PART_SURNAME),
                            SLICE("maria delgado osmith")));
    struct slice none = mention_key(&fixture->letter, &mention, PART_MIDDLE, PART_MIDDLE);
    assert_non_null(none.data);
    assert_int_equal(none.length, 0);
}

static void test_types_with_words(void **state)
{
    (void)state;
    assert_true(type_has_words(TYPE_NAME));
    assert_true(type_has_words(TYPE_EMPLOYER));
    assert_true(type_has_words(TYPE_STREET));
    assert_false(type_has_words(TYPE_DATE));
    assert_false(type_has_words(TYPE_PHONE));
    assert_false(type_has_words(TYPE_GAP));
    assert_false(type_has_words(TYPE_PROFESSION));
}

static void test_no_memory_is_reported(void **state)
{
    struct letter_fixture *fixture = *state;
    struct mention mention;
    struct scrim_error error;

    fixture_read(fixture, "Maria Delgado");
    const struct span *span = fixture_span(fixture, "Maria Delgado", TYPE_NAME);
    size_t maximum = fixture->arena.maximum;
    fixture->arena.maximum = fixture->arena.used;
    enum scrim_status status = mention_words_read(&fixture->letter, span, &mention, &error);
    fixture->arena.maximum = maximum;
    assert_int_equal(status, SCRIM_TRY_AGAIN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_given_name_first),
        cmocka_unit_test(test_initials),
        cmocka_unit_test(test_surname_first),
        cmocka_unit_test(test_suffix_and_credentials_stay),
        cmocka_unit_test(test_titles_stay),
        cmocka_unit_test(test_double_barrelled),
        cmocka_unit_test(test_particles),
        cmocka_unit_test(test_particles_with_a_capital),
        cmocka_unit_test(test_single_word),
        cmocka_unit_test(test_fields_of_the_rule_decide),
        cmocka_unit_test(test_a_nickname_is_a_field_of_its_own),
        cmocka_unit_test(test_title_in_the_span_stays_beside_fields),
        cmocka_unit_test(test_facility_keeps_its_kind),
        cmocka_unit_test(test_generic_words_alone_have_a_stem),
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_only_words_count),
        cmocka_unit_test(test_keys_are_folded),
        cmocka_unit_test(test_types_with_words),
        cmocka_unit_test(test_no_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
