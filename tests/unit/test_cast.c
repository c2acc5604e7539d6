/* Which mentions are one entity, and which are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entities/cast.h"
#include "letter_fixture.h"

static struct cast build(struct letter_fixture *fixture)
{
    struct cast cast;
    struct scrim_error error;
    assert_int_equal(cast_build(&fixture->letter, &fixture->spans, &cast, &error), SCRIM_OK);
    return cast;
}

static uint32_t entity_of(const struct letter_fixture *fixture, size_t span)
{
    assert_true(fixture->spans.items[span].entity > 0);
    return fixture->spans.items[span].entity;
}

static void assert_same(const struct letter_fixture *fixture, size_t left, size_t right)
{
    assert_int_equal(entity_of(fixture, left), entity_of(fixture, right));
}

static void assert_apart(const struct letter_fixture *fixture, size_t left, size_t right)
{
    assert_int_not_equal(entity_of(fixture, left), entity_of(fixture, right));
}

/* Reads a text whose names stand in angle brackets, which are left out; each becomes a NAME span.
 */
static struct cast cast_of(struct letter_fixture *fixture, const char *text)
{
    char plain[512];
    size_t length = 0, count = 0;
    uint32_t starts[16], ends[16];

    for (const char *at = text; *at; at++) {
        assert_true(length + 1 < sizeof plain && count < 16);
        if (*at == '<')
            starts[count] = (uint32_t)length;
        else if (*at == '>')
            ends[count++] = (uint32_t)length;
        else
            plain[length++] = *at;
    }
    fixture_read_slice(fixture, slice_of(plain, length));
    for (size_t i = 0; i < count; i++) {
        struct span *span = fixture_span(fixture, "", TYPE_NAME);
        span->view.start =
            document_to_view(&fixture->letter.view, (struct document_offset){starts[i]});
        span->view.end = document_to_view(&fixture->letter.view, (struct document_offset){ends[i]});
    }
    return build(fixture);
}

/* Writes the permutation of six forms with this number as a text of sentences. */
static void write_permutation(const char *const forms[6], unsigned number, char *out, size_t size)
{
    bool used[6] = {false};
    size_t length = 0;

    for (unsigned left = 6; left > 0; left--) {
        unsigned skip = number % left, i = 0;
        number /= left;
        while (used[i] || skip-- > 0)
            i++;
        used[i] = true;
        length += (size_t)snprintf(out + length, size - length, "Seen was %s.\n\n", forms[i]);
        assert_true(length < size);
    }
}

static void test_six_forms_in_all_orders_are_one_person(void **state)
{
    static const char *const forms[6] = {"<Maria L. Delgado>", "Ms. <Delgado>", "<DELGADO, MARIA>",
                                         "<M. Delgado>",       "<Maria>",       "<M.D>"};
    struct letter_fixture *fixture = *state;

    for (unsigned number = 0; number < 720; number++) {
        char text[400];
        write_permutation(forms, number, text, sizeof text);
        struct cast cast = cast_of(fixture, text);
        assert_int_equal(cast.mention_count, 6);
        assert_int_equal(cast.entity_count, 1);
        for (size_t i = 0; i < 6; i++)
            assert_int_equal(entity_of(fixture, i), 1);
        assert_int_equal(cast.entities[0].number, 1);
        assert_int_equal(cast.entities[0].type, TYPE_NAME);
        assert_int_equal(cast.entities[0].sex, SEX_FEMALE);
        assert_true(slice_equal(cast.entities[0].given, SLICE("maria")));
        assert_true(slice_equal(cast.entities[0].surname, SLICE("delgado")));
    }
}

static void test_mentions_follow_the_spans(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria Delgado on 12/12 in Fresno");
    fixture_span(fixture, "Maria Delgado", TYPE_NAME);
    fixture_span(fixture, "12/12", TYPE_DATE);
    fixture_span(fixture, "Fresno", TYPE_CITY);
    struct cast cast = build(fixture);
    assert_int_equal(cast.mention_count, 2);
    assert_int_equal(cast.mentions[0].span, 0);
    assert_int_equal(cast.mentions[0].word_count, 2);
    assert_int_equal(cast.mentions[1].span, 2);
    assert_int_equal(fixture->spans.items[1].entity, 0);
    assert_true(
        slice_equal(cast.entities[fixture->spans.items[2].entity - 1].stem, SLICE("fresno")));
}

static void test_no_spans_no_cast(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "");
    struct cast cast = build(fixture);
    assert_int_equal(cast.entity_count, 0);
    assert_int_equal(cast.mention_count, 0);
}

static void test_given_names_keep_people_apart(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(
        fixture, "<John Smith> and <Anna Smith> and <Smith, John> and <A. Smith> and <J. Smith>");
    assert_int_equal(cast.entity_count, 2);
    assert_apart(fixture, 0, 1);
    assert_same(fixture, 0, 2);
    assert_same(fixture, 1, 3);
    assert_same(fixture, 0, 4);
}

static void test_initials_keep_people_apart(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "<J. Smith> and <R. Smith> and <J. Smith> and <R. Smith>");
    assert_int_equal(cast.entity_count, 2);
    assert_apart(fixture, 0, 1);
    assert_same(fixture, 0, 2);
    assert_same(fixture, 1, 3);
    cast_of(fixture, "<John Smith> and <R. Smith>");
    assert_apart(fixture, 0, 1);
}

static void test_titles_keep_people_apart(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast =
        cast_of(fixture, "Mr. <Smith> and Ms. <Smith>; Mr. <Smith> and Mrs. <Smith>");
    assert_int_equal(cast.entity_count, 2);
    assert_apart(fixture, 0, 1);
    assert_same(fixture, 0, 2);
    assert_same(fixture, 1, 3);
    cast_of(fixture, "<John Smith> and <Anna Smith> and Mr. <Smith> and Ms. <Smith>");
    assert_same(fixture, 0, 2);
    assert_same(fixture, 1, 3);
}

static void test_role_chooses_among_people_of_a_surname(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "John Smith. Robert Smith. Smith.");
    fixture_span(fixture, "John Smith", TYPE_NAME)->role = ROLE_CLINICIAN;
    fixture_span(fixture, "Robert Smith", TYPE_NAME)->role = ROLE_PATIENT;
    fixture_span_nth(fixture, "Smith", 2, TYPE_NAME)->role = ROLE_CLINICIAN;
    struct cast cast = build(fixture);
    assert_same(fixture, 0, 2);
    assert_int_equal(cast.entities[0].role, ROLE_CLINICIAN);
    assert_int_equal(cast.entities[1].role, ROLE_PATIENT);
}

static void test_a_later_mention_tells_the_role_and_sex(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Kenji Tanaka came. Mr. Tanaka left.");
    fixture_span(fixture, "Kenji Tanaka", TYPE_NAME);
    fixture_span_nth(fixture, "Tanaka", 1, TYPE_NAME)->role = ROLE_PATIENT;
    struct cast cast = build(fixture);
    assert_int_equal(cast.entity_count, 1);
    assert_int_equal(cast.entities[0].role, ROLE_PATIENT);
    assert_int_equal(cast.entities[0].sex, SEX_MALE);
}

static void test_initials_link(void **state)
{
    struct letter_fixture *fixture = *state;

    cast_of(fixture, "<J.S.> and <John Smith> and <R.S.> and <S.J.>");
    assert_same(fixture, 0, 1);
    assert_apart(fixture, 0, 2);
    assert_apart(fixture, 0, 3);
    cast_of(fixture, "Mr. <Smith> came. <J.S.> stayed.");
    assert_same(fixture, 0, 1);
    cast_of(fixture, "<John Smith> and <James Smith> came. <J.S.> stayed.");
    assert_apart(fixture, 0, 2);
    assert_apart(fixture, 1, 2);
    cast_of(fixture, "<Smith> came. <J. Smith> left. <J.S.> stayed.");
    assert_same(fixture, 0, 1);
    assert_same(fixture, 1, 2);
}

static void test_a_word_alone_is_the_part_that_somebody_has(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "<Rose Delgado> came. <Rose> left."); /* Rose may be either */
    assert_int_equal(cast.entity_count, 1);
    cast = cast_of(fixture, "<Anna Rose> came. <Rose> left. Mr. <Brown> slept. <Brown> woke.");
    assert_same(fixture, 0, 1);
    assert_same(fixture, 2, 3);
    assert_true(slice_equal(cast.entities[0].surname, SLICE("rose")));
    cast = cast_of(fixture, "<Kenji Tanaka> and Mr. <Kenji> left."); /* no list has it as a surname */
    assert_int_equal(cast.entity_count, 1);
    cast = cast_of(fixture, "<James Delgado> and Mr. <James> left.");
    assert_int_equal(cast.entity_count, 2);
}

static void test_a_couple_shares_its_surname(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "<John> and <Maria Smith> came. Mr. <Smith> left. Mrs. <Smith> slept.");
    assert_apart(fixture, 0, 1);
    assert_same(fixture, 0, 2);
    assert_same(fixture, 1, 3);
    assert_true(slice_equal(cast.entities[entity_of(fixture, 0) - 1].surname, SLICE("smith")));
    cast_of(fixture, "<John Smith> and <Maria Smith>, then <J.> and <M. Smith> came.");
    assert_same(fixture, 0, 2);
    assert_same(fixture, 1, 3);
    cast = cast_of(fixture, "<John> saw <Maria Smith>. <Anna>, <Maria Smith> too.");
    assert_int_equal(cast.entities[entity_of(fixture, 0) - 1].surname.length, 0);
    assert_int_equal(cast.entities[entity_of(fixture, 2) - 1].surname.length, 0);
}

static void test_a_family_is_of_its_members(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "<John Smith> came. The <Smiths> slept. The <Gardes> too.");
    assert_same(fixture, 0, 1);
    assert_int_equal(cast.mentions[1].words[0].ending, 1);
    assert_apart(fixture, 0, 2);
    assert_int_equal(cast.mentions[2].words[0].ending, 0);
    cast = cast_of(fixture, "<John Ames> came. The <Ameses> slept. <Smiths> too.");
    assert_same(fixture, 0, 1);
    assert_int_equal(cast.mentions[1].words[0].ending, 2);
}

/* Makes the word of a span a nickname, as a rule's group would. */
static void nickname(struct letter_fixture *fixture, size_t span, struct field_range *room)
{
    fixture->spans.items[span].fields = room;
    *room = (struct field_range){FIELD_nickname, fixture->spans.items[span].view};
    fixture->spans.items[span].field_count = 1;
}

static void test_nicknames(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Maria Delgado saw John Smith. She is called Willie. Willie slept. He goes by John.");
    fixture_span(fixture, "Maria Delgado", TYPE_NAME);
    fixture_span(fixture, "John Smith", TYPE_NAME);
    fixture_span(fixture, "Willie", TYPE_NAME);
    nickname(fixture, 2, &(struct field_range){0});
    fixture_span_nth(fixture, "Willie", 1, TYPE_NAME);
    fixture_span_nth(fixture, "John", 1, TYPE_NAME);
    nickname(fixture, 4, &(struct field_range){0});
    struct cast cast = build(fixture);
    assert_same(fixture, 0, 2); /* of the two she is the woman */
    assert_same(fixture, 0, 3);
    assert_same(fixture, 1, 4);
    assert_true(slice_equal(cast.entities[entity_of(fixture, 0) - 1].nickname, SLICE("willie")));
    assert_int_equal(cast.mentions[2].words[0].part, PART_NICKNAME);
    assert_int_equal(cast.mentions[3].words[0].part, PART_NICKNAME);
    assert_int_equal(cast.mentions[4].words[0].part, PART_GIVEN); /* it is the given name after all */
    fixture_read(fixture, "Nickname: Willie");
    fixture_span(fixture, "Willie", TYPE_NAME);
    nickname(fixture, 0, &(struct field_range){0});
    cast = build(fixture);
    assert_int_equal(cast.mentions[0].words[0].part, PART_GIVEN);
}

static void test_a_borrowed_role_is_not_believed(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "Dr. Kenji Tanaka saw Willem Tanaka. Mr. Tanaka slept.");
    fixture_span(fixture, "Kenji Tanaka", TYPE_NAME)->role = ROLE_CLINICIAN;
    for (size_t i = 0; i < 2; i++) {
        struct span *span = i == 0 ? fixture_span(fixture, "Willem Tanaka", TYPE_NAME) : fixture_span_nth(fixture, "Tanaka", 2, TYPE_NAME);
        span->role = ROLE_CLINICIAN;
        span->role_borrowed = true;
    }
    build(fixture);
    assert_apart(fixture, 0, 1);
    assert_same(fixture, 1, 2);
    assert_int_equal(fixture->spans.items[0].role, ROLE_CLINICIAN);
    assert_int_equal(fixture->spans.items[1].role, ROLE_NONE); /* what the cast knows of him */
    assert_int_equal(fixture->spans.items[2].role, ROLE_NONE);
}

static void test_double_barrelled_names(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(
        fixture, "<Maria Delgado-Smith> and Ms. <Delgado-Smith> and <Delgado-Smith, Maria>");
    assert_int_equal(cast.entity_count, 1);
    assert_true(slice_equal(cast.entities[0].surname, SLICE("delgado smith")));
}

static void test_particles(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "<Vincent van Gogh> and Mr. <van Gogh> and <van Gogh, "
                                        "Vincent> and <Vincent> and <V. van Gogh>");
    assert_int_equal(cast.entity_count, 1);
    assert_true(slice_equal(cast.entities[0].given, SLICE("vincent")));
}

static void test_case_accents_and_possessives_do_not_part(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "<Anna Kowalska> and <KOWÁLSKA> and <Kowalska's> car");
    assert_int_equal(cast.entity_count, 1);
}

static void test_suffix_and_credential_do_not_part(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(
        fixture, "<John Smith, Jr.> and <John Smith> and <John Smith, MD, PhD> and <Dr. Smith>");
    assert_int_equal(cast.entity_count, 1);
}

static void test_facilities_by_their_stem(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture,
                 "Xyzzy Hospital, Plugh Hospital, Xyzzy Medical Center, Xyzzy Company, XYZZY");
    fixture_span(fixture, "Xyzzy Hospital", TYPE_FACILITY);
    fixture_span(fixture, "Plugh Hospital", TYPE_FACILITY);
    fixture_span(fixture, "Xyzzy Medical Center", TYPE_FACILITY);
    fixture_span(fixture, "Xyzzy Company", TYPE_EMPLOYER);
    fixture_span(fixture, "XYZZY", TYPE_FACILITY);
    struct cast cast = build(fixture);
    assert_apart(fixture, 0, 1);
    assert_same(fixture, 0, 2);
    assert_apart(fixture, 0, 3); /* an entity has one type */
    assert_same(fixture, 0, 4);
    assert_int_equal(cast.entities[entity_of(fixture, 3) - 1].type, TYPE_EMPLOYER);
}

static void test_generic_facilities_are_entities_too(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(fixture, "University Hospital, University Hospital, Regional Hospital");
    fixture_span(fixture, "University Hospital", TYPE_FACILITY);
    fixture_span_nth(fixture, "University Hospital", 1, TYPE_FACILITY);
    fixture_span(fixture, "Regional Hospital", TYPE_FACILITY);
    build(fixture);
    assert_same(fixture, 0, 1);
    assert_apart(fixture, 0, 2);
}

static void test_numbers_count_by_type_in_order_of_appearance(void **state)
{
    struct letter_fixture *fixture = *state;

    fixture_read(
        fixture,
        "Ms. Delgado of Xyzzy Hospital saw John Smith, then Maria Delgado at Plugh Hospital");
    fixture_span(fixture, "Delgado", TYPE_NAME);
    fixture_span(fixture, "Xyzzy Hospital", TYPE_FACILITY);
    fixture_span(fixture, "John Smith", TYPE_NAME);
    fixture_span(fixture, "Maria Delgado", TYPE_NAME);
    fixture_span(fixture, "Plugh Hospital", TYPE_FACILITY);
    struct cast cast = build(fixture);
    static const uint32_t wanted[] = {1, 1, 2, 1, 2};
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(cast.entities[entity_of(fixture, i) - 1].number, wanted[i]);
}

static void test_a_name_without_words_is_an_entity(void **state)
{
    struct letter_fixture *fixture = *state;

    struct cast cast = cast_of(fixture, "seen by <1234> today");
    assert_int_equal(cast.entity_count, 1);
    assert_int_equal(cast.mentions[0].word_count, 0);
}

static void test_no_memory_is_reported(void **state)
{
    struct letter_fixture *fixture = *state;
    struct cast cast;
    struct scrim_error error;

    fixture_read(fixture, "Maria Delgado");
    fixture_span(fixture, "Maria Delgado", TYPE_NAME);
    struct arena *arenas[] = {&fixture->arena, &fixture->aside};
    for (size_t i = 0; i < 2; i++) {
        size_t maximum = arenas[i]->maximum;
        arenas[i]->maximum = arenas[i]->used + 100;
        enum scrim_status status = cast_build(&fixture->letter, &fixture->spans, &cast, &error);
        arenas[i]->maximum = maximum;
        assert_int_equal(status, SCRIM_TRY_AGAIN);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_six_forms_in_all_orders_are_one_person),
        cmocka_unit_test(test_mentions_follow_the_spans),
        cmocka_unit_test(test_no_spans_no_cast),
        cmocka_unit_test(test_given_names_keep_people_apart),
        cmocka_unit_test(test_initials_keep_people_apart),
        cmocka_unit_test(test_titles_keep_people_apart),
        cmocka_unit_test(test_role_chooses_among_people_of_a_surname),
        cmocka_unit_test(test_a_later_mention_tells_the_role_and_sex),
        cmocka_unit_test(test_initials_link),
        cmocka_unit_test(test_a_word_alone_is_the_part_that_somebody_has),
        cmocka_unit_test(test_a_couple_shares_its_surname),
        cmocka_unit_test(test_a_family_is_of_its_members),
        cmocka_unit_test(test_nicknames),
        cmocka_unit_test(test_a_borrowed_role_is_not_believed),
        cmocka_unit_test(test_double_barrelled_names),
        cmocka_unit_test(test_particles),
        cmocka_unit_test(test_case_accents_and_possessives_do_not_part),
        cmocka_unit_test(test_suffix_and_credential_do_not_part),
        cmocka_unit_test(test_facilities_by_their_stem),
        cmocka_unit_test(test_generic_facilities_are_entities_too),
        cmocka_unit_test(test_numbers_count_by_type_in_order_of_appearance),
        cmocka_unit_test(test_a_name_without_words_is_an_entity),
        cmocka_unit_test(test_no_memory_is_reported),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
