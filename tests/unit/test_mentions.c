/* Persons, organisations and places by evidence: what each becomes a candidate of. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/passes.h"

static void run(struct letter_fixture *fixture, const char *text)
{
    struct scrim_error error;
    fixture_read(fixture, text);
    assert_int_equal(pass_mentions(&fixture->letter, &error), SCRIM_OK);
}

/* The only candidate of a text; it must cover exactly this piece. */
static const struct candidate *only(struct letter_fixture *fixture, const char *text,
                                    const char *piece)
{
    run(fixture, text);
    assert_int_equal(fixture->letter.candidates.count, 1);
    const struct candidate *candidate = &fixture->letter.candidates.items[0];
    struct slice found = slice_of(fixture->letter.view.text.data + candidate->range.start.byte,
                                  view_range_length(candidate->range));
    assert_int_equal(found.length, strlen(piece));
    assert_memory_equal(found.data, piece, found.length);
    assert_int_equal(candidate->guess, TYPE_NONE);
    assert_int_equal(candidate->fate, FATE_OPEN);
    assert_true(candidate->exact);
    assert_true(candidate->confidence >= 500 && candidate->confidence <= 979);
    return candidate;
}

static void test_person(void **state)
{
    struct letter_fixture *fixture = *state;
    const struct candidate *candidate = only(fixture, "saw Maria Delgado today", "Maria Delgado");

    assert_int_equal(candidate->type, TYPE_NAME);
    assert_int_equal(candidate->role, ROLE_NONE);
    assert_string_equal(candidate->rule, "name/evidence");
    only(fixture, "saw Dr. Xyzzy today", "Xyzzy");
    only(fixture, "saw John Smith-Delgado today", "John Smith-Delgado");
}

static size_t found_beside(struct letter_fixture *fixture, const char *text, const char *marker)
{
    struct scrim_error error;
    fixture_read(fixture, text);
    fixture_add(fixture, marker, TYPE_MARKER, 1000);
    assert_int_equal(pass_mentions(&fixture->letter, &error), SCRIM_OK);
    return fixture->letter.candidates.count - 1;
}

/* What was no name while the tagged words still stood must not become one without them. */
static void test_beside_a_tag_only_certainty_counts(void **state)
{
    struct letter_fixture *fixture = *state;

    assert_int_equal(found_beside(fixture, "saw Maria the [NAME-1] today", "[NAME-1]"), 1);
    assert_int_equal(found_beside(fixture, "saw Maria [NAME-1] today", "[NAME-1]"), 0);
    assert_int_equal(found_beside(fixture, "saw [NAME-1] Maria today", "[NAME-1]"), 0);
    assert_int_equal(found_beside(fixture, "saw Maria D. [NAME-1] today", "[NAME-1]"), 1);
    assert_int_equal(found_beside(fixture, "saw J. [NAME-1] today", "[NAME-1]"), 0);
    assert_int_equal(found_beside(fixture, "saw [NAME-1] Maria Delgado today", "[NAME-1]"), 1);
    assert_int_equal(found_beside(fixture, "saw Maria XXXXX today", "XXXXX"), 1);
}

static void test_a_legal_form_alone_in_its_line_ends_a_firm(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "Carrier: Xyzzy Company\nInc.\nSeen: no", "Xyzzy Company\nInc");
    only(fixture, "Carrier: Xyzzy Company\n\nInc\n\nSeen: no", "Xyzzy Company\n\nInc");
    only(fixture, "Carrier: Xyzzy Company\n\nInc was seen", "Xyzzy Company");
    only(fixture, "Carrier: Xyzzy Company,\n\nInc was seen", "Xyzzy Company,\n\nInc");
    only(fixture, "Carrier: Xyzzy Company, the", "Xyzzy Company");
    only(fixture, "Carrier: Xyzzy Company\n\nThe\n\nthe policy", "Xyzzy Company");
}

static void test_a_legal_form_with_full_stops_ends_a_firm(void **state)
{
    only(*state, "of Xyzzy Company, P.L.C., who", "Xyzzy Company, P.L.C.");
}

static void test_words_that_only_say_what_it_is_are_no_name(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "seen at Regional Company today", "Regional Company");
    run(fixture, "seen at County Company today");
    assert_int_equal(fixture->letter.candidates.count, 0);
}

static void test_the_label_of_the_next_field_ends_a_body(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "seen at Xyzzy Hospital   Company #: 44 and so on in a line of text that runs on and on here", "Xyzzy Hospital");
    only(fixture, "seen at Xyzzy Hospital   Company and so on in a line of text that runs on and on and on here", "Xyzzy Hospital Company");
    only(fixture, "seen at Xyzzy Hospital Company #: 44 and so on in a line of text that runs on and on here", "Xyzzy Hospital Company");
}

static void test_credentials_are_no_part_of_a_name(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw Maria Delgado MD today", "Maria Delgado");
}

static void test_more_evidence_more_confidence(void **state)
{
    struct letter_fixture *fixture = *state;
    unsigned one = only(fixture, "saw Maria today", "Maria")->confidence;
    unsigned two = only(fixture, "saw Maria Delgado today", "Maria Delgado")->confidence;

    assert_true(one < two);
    assert_int_equal(only(fixture, "saw Maria John Robert Delgado Smith today",
                          "Maria John Robert Delgado Smith")
                         ->confidence,
                     979);
}

static void test_last_initial_takes_its_full_stop(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw J. S. today", "J. S.");
    only(fixture, "saw Maria D. today", "Maria D.");
    only(fixture, "saw Maria Delgado. Then", "Maria Delgado");
    only(fixture, "saw Maria Delgado M/81 today", "Maria Delgado");
    only(fixture, "saw Maria Delgado F: 0172 today", "Maria Delgado");
    only(fixture, "saw Maria A., with the wall", "Maria A.");
    only(fixture, "Patient: Maria\nA., the", "Maria\nA.");
}

static void test_initials_of_a_name_go_with_it(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw Delgado, M. was", "Delgado, M.");
    run(fixture, "saw Delgado, M. Then");
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Delgado", 0));
    run(fixture, "Delgado, Maria L\t12");
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Delgado, Maria L", 0));
    run(fixture, "Delgado, Maria\n\nthe wall");
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Delgado, Maria", 0));
    run(fixture, "saw Delgado, Maria and others"); /* two people, within a sentence */
    assert_null(fixture_candidate(fixture, "name/evidence", "Delgado, Maria", 0));
}

/* Surname, comma, initials; what a degree or a judge writes there is none. */
static void test_initials_behind_a_surname(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw Delgado, M. J. was", "Delgado, M. J.");
    only(fixture, "saw Delgado, M.J. was", "Delgado, M.J.");
    only(fixture, "(saw Delgado, M.)", "Delgado, M.");
    run(fixture, "saw Delgado, P. J. was");
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Delgado", 0));
    run(fixture, "saw Delgado, J., was");
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Delgado", 0));
}

static void test_capitals_side_by_side_before_a_surname(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw RL Delgado today", "RL Delgado");
    only(fixture, "CA Delgado", "CA Delgado");
}

static void test_a_short_form_in_the_plural_is_nobody(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw Dr. Ivs today", "Ivs");
    run(fixture, "saw Dr. IVs today");
    assert_int_equal(fixture->letter.candidates.count, 0);
}

static void test_a_letter_alone_begins_the_name_of_a_line(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "A Delgado", "A Delgado");
    only(fixture, "A Delgado was seen today", "Delgado");
}

static void test_signs_begin_a_body(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "seen at K&V Xyzzy Company today", "K&V Xyzzy Company");
    only(fixture, "seen at K & V Xyzzy Company today", "K & V Xyzzy Company");
    only(fixture, "seen at 4 & Xyzzy Company today", "Xyzzy Company");
}

static void test_a_name_ends_where_another_begins(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "saw Maria the John there");
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Maria", 0));
    assert_non_null(fixture_candidate(fixture, "name/evidence", "John", 0));
    assert_int_equal(fixture->letter.candidates.count, 2);
}

static void test_a_region_alone_is_a_place(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "by California company");
    for (size_t i = 0; i < fixture->letter.candidates.count; i++)
        assert_int_not_equal(fixture->letter.candidates.items[i].type, TYPE_ORGANIZATION);
}

static void test_joints_fall_off_the_ends(void **state)
{
    struct letter_fixture *fixture = *state;

    only(fixture, "saw Maria Delgado and the wall", "Maria Delgado");
    only(fixture, "and of Maria Delgado-", "Maria Delgado");
}

static void test_columns_and_lines_part_names(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "Maria Delgado\tJohn Smith\n\nAnna Smith");
    assert_int_equal(fixture->letter.candidates.count, 3);
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Maria Delgado", 0));
    assert_non_null(fixture_candidate(fixture, "name/evidence", "John Smith", 0));
    assert_non_null(fixture_candidate(fixture, "name/evidence", "Anna Smith", 0));
}

static void test_roles(void **state)
{
    struct letter_fixture *fixture = *state;
    static const struct {
        const char *text;
        enum role role;
    } roles[] = {
        {"saw Dr. Maria Delgado today", ROLE_CLINICIAN},
        {"the surgeon Maria Delgado came", ROLE_CLINICIAN},
        {"saw Maria Delgado, MD today", ROLE_CLINICIAN},
        {"saw Maria Delgado, Esq. today", ROLE_ATTORNEY},
        {"the attorney Maria Delgado came", ROLE_ATTORNEY},
        {"patient: Maria Delgado", ROLE_PATIENT},
        {"the wife Maria Delgado came", ROLE_RELATIVE},
        {"the adjuster Maria Delgado came", ROLE_OFFICIAL},
        {"the patient\n\nMaria Delgado came", ROLE_NONE}, /* another line */
        {"saw the wall with Maria Delgado, who had an MD", ROLE_NONE},
    };

    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        assert_int_equal(only(fixture, roles[i].text, "Maria Delgado")->role, roles[i].role);
}

static void test_a_role_reaches_no_further_than_the_next_person(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "patient Maria Delgado, John Smith");
    assert_int_equal(fixture_candidate(fixture, "name/evidence", "Maria Delgado", 0)->role,
                     ROLE_PATIENT);
    assert_int_equal(fixture_candidate(fixture, "name/evidence", "John Smith", 0)->role, ROLE_NONE);
}

static void test_organisations(void **state)
{
    struct letter_fixture *fixture = *state;
    const struct candidate *candidate =
        only(fixture, "seen at Xyzzy Hospital today", "Xyzzy Hospital");

    assert_int_equal(candidate->type, TYPE_FACILITY);
    assert_string_equal(candidate->rule, "workplace/evidence");
    assert_int_equal(only(fixture, "seen at Xyzzy Company today", "Xyzzy Company")->type,
                     TYPE_ORGANIZATION);
    assert_int_equal(
        only(fixture, "seen at Xyzzy Medical Center today", "Xyzzy Medical Center")->type,
        TYPE_FACILITY);
}

static void test_places(void **state)
{
    struct letter_fixture *fixture = *state;
    const struct candidate *candidate = only(fixture, "seen in Fresno today", "Fresno");

    assert_int_equal(candidate->type, TYPE_CITY);
    assert_string_equal(candidate->rule, "place/evidence");
    assert_int_equal(only(fixture, "seen in Long Beach today", "Long Beach")->type, TYPE_CITY);
    assert_int_equal(only(fixture, "seen in California today", "California")->type, TYPE_STATE);
    assert_int_equal(only(fixture, "seen in New York today", "New York")->type, TYPE_STATE);
    assert_int_equal(only(fixture, "seen in Canada today", "Canada")->type, TYPE_COUNTRY);
    assert_int_equal(only(fixture, "seen in Fresno County today", "Fresno County")->type,
                     TYPE_COUNTY);
    assert_int_equal(only(fixture, "seen in Fresno Street today", "Fresno Street")->type,
                     TYPE_STREET);
}

static void test_nothing_without_evidence(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "");
    assert_int_equal(fixture->letter.candidates.count, 0);
    assert_non_null(fixture->letter.classes);
    run(fixture, "He was seen in the clinic with the Xyzzy.");
    assert_int_equal(fixture->letter.candidates.count, 0);
}

static void test_classes_are_left_for_later_passes(void **state)
{
    struct letter_fixture *fixture = *state;

    run(fixture, "saw Maria");
    assert_non_null(fixture->letter.classes);
    assert_int_equal(fixture->letter.classes->class[1],
                     word_class_find(fixture->classes, SLICE("given")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_person),
        cmocka_unit_test(test_beside_a_tag_only_certainty_counts),
        cmocka_unit_test(test_a_legal_form_alone_in_its_line_ends_a_firm),
        cmocka_unit_test(test_a_legal_form_with_full_stops_ends_a_firm),
        cmocka_unit_test(test_words_that_only_say_what_it_is_are_no_name),
        cmocka_unit_test(test_the_label_of_the_next_field_ends_a_body),
        cmocka_unit_test(test_credentials_are_no_part_of_a_name),
        cmocka_unit_test(test_more_evidence_more_confidence),
        cmocka_unit_test(test_last_initial_takes_its_full_stop),
        cmocka_unit_test(test_initials_of_a_name_go_with_it),
        cmocka_unit_test(test_initials_behind_a_surname),
        cmocka_unit_test(test_capitals_side_by_side_before_a_surname),
        cmocka_unit_test(test_a_short_form_in_the_plural_is_nobody),
        cmocka_unit_test(test_a_letter_alone_begins_the_name_of_a_line),
        cmocka_unit_test(test_signs_begin_a_body),
        cmocka_unit_test(test_a_name_ends_where_another_begins),
        cmocka_unit_test(test_a_region_alone_is_a_place),
        cmocka_unit_test(test_joints_fall_off_the_ends),
        cmocka_unit_test(test_columns_and_lines_part_names),
        cmocka_unit_test(test_roles),
        cmocka_unit_test(test_a_role_reaches_no_further_than_the_next_person),
        cmocka_unit_test(test_organisations),
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_nothing_without_evidence),
        cmocka_unit_test(test_classes_are_left_for_later_passes),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
