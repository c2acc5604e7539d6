/* Whom a mention means: nobody whom it contradicts, and of others the one who agrees with it in most. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entities/people.h"
#include "letter_fixture.h"

enum { MOST = 200 };

struct town {
    struct letter_fixture *fixture;
    struct people people;
    struct cast cast;
};

static void open_town(struct town *town, struct letter_fixture *fixture)
{
    memset(town, 0, sizeof *town);
    fixture_read(fixture, "");
    town->fixture = fixture;
    town->cast.entities = arena_take(&fixture->arena, MOST, sizeof *town->cast.entities);
    assert_true(people_init(&town->people, &fixture->letter, &town->cast, MOST));
}

/* A new person of whom this is said. */
static size_t add(struct town *town, struct name_said said)
{
    town->cast.entities[town->cast.entity_count++] = (struct entity){.type = TYPE_NAME};
    assert_true(people_note(&town->people, town->cast.entity_count, &said));
    return town->cast.entity_count;
}

#define SAID(...) ((struct name_said){__VA_ARGS__})
#define WORD(word) {word, sizeof(word) - 1}

static size_t find(struct town *town, struct name_said said)
{
    return people_find(&town->people, &said);
}

static void test_a_full_name_is_its_bearer(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t john = add(&town, SAID(.given = WORD("john"), .surname = WORD("smith")));
    size_t anna = add(&town, SAID(.given = WORD("anna"), .surname = WORD("smith")));
    assert_int_equal(find(&town, SAID(.given = WORD("john"), .surname = WORD("smith"))), john);
    assert_int_equal(find(&town, SAID(.given = WORD("anna"), .surname = WORD("smith"))), anna);
    assert_int_equal(find(&town, SAID(.given = WORD("maria"), .surname = WORD("smith"))), 0);
    assert_int_equal(find(&town, SAID(.given = WORD("jonh"), .surname = WORD("smith"))), john); /* one typing error */
    assert_int_equal(find(&town, SAID(.given = WORD("john"), .surname = WORD("brown"))), 0);
    assert_int_equal(find(&town, SAID(.given_initial = 'a', .surname = WORD("smith"))), anna);
    assert_int_equal(find(&town, SAID(.given_initial = 'k', .surname = WORD("smith"))), 0);
    people_free(&town.people);
}

static void test_what_agrees_most_is_meant(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t doctor = add(&town, SAID(.given = WORD("kenji"), .surname = WORD("tanaka"), .is_doctor = true));
    size_t patient = add(&town, SAID(.given = WORD("willem"), .surname = WORD("tanaka"), .role = ROLE_PATIENT));
    size_t lawyer = add(&town, SAID(.given = WORD("xyzzy"), .surname = WORD("tanaka"), .role = ROLE_ATTORNEY));
    assert_int_equal(find(&town, SAID(.surname = WORD("tanaka"), .is_doctor = true)), doctor);
    assert_int_equal(find(&town, SAID(.surname = WORD("tanaka"), .role = ROLE_PATIENT)), patient);
    assert_int_equal(find(&town, SAID(.surname = WORD("tanaka"), .role = ROLE_ATTORNEY)), lawyer);
    assert_int_equal(find(&town, SAID(.surname = WORD("tanaka"))), lawyer); /* the latest */
    assert_true(people_note(&town.people, patient, &SAID(.sex_by_title = SEX_FEMALE)));
    assert_int_equal(find(&town, SAID(.surname = WORD("tanaka"), .sex_by_title = SEX_FEMALE)), patient);
    people_free(&town.people);
}

static void test_a_doctor_is_not_who_is_only_called_mister(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t mister = add(&town, SAID(.surname = WORD("smith"), .sex_by_title = SEX_MALE));
    assert_int_equal(find(&town, SAID(.surname = WORD("smith"), .is_doctor = true)), 0);
    size_t doctor = add(&town, SAID(.given = WORD("anna"), .surname = WORD("smith"), .role = ROLE_CLINICIAN));
    assert_int_equal(find(&town, SAID(.surname = WORD("smith"), .is_doctor = true)), doctor);
    assert_int_equal(find(&town, SAID(.surname = WORD("smith"), .sex_by_title = SEX_MALE)), mister);
    people_free(&town.people);
}

static void test_a_title_outweighs_what_a_name_says_of_sex(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t kim = add(&town, SAID(.given = WORD("maria"), .surname = WORD("young"), .sex_by_name = SEX_FEMALE));
    assert_int_equal(find(&town, SAID(.surname = WORD("young"), .sex_by_title = SEX_MALE)), 0); /* her husband */
    assert_int_equal(find(&town, SAID(.given = WORD("maria"), .surname = WORD("young"), .sex_by_title = SEX_MALE)), kim);
    assert_true(people_note(&town.people, kim, &SAID(.given = WORD("maria"), .surname = WORD("young"), .sex_by_title = SEX_MALE)));
    assert_int_equal(town.cast.entities[kim - 1].sex, SEX_MALE);
    assert_int_equal(find(&town, SAID(.surname = WORD("young"), .sex_by_title = SEX_MALE)), kim);
    people_free(&town.people);
}

static void test_initials_mean_one_or_nobody(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t smith = add(&town, SAID(.surname = WORD("smith")));
    assert_int_equal(find(&town, SAID(.given_initial = 'j', .surname_initial = 's')), smith); /* his given name is not known yet */
    size_t john = add(&town, SAID(.given = WORD("john"), .surname = WORD("steel")));
    assert_int_equal(find(&town, SAID(.given_initial = 'j', .surname_initial = 's')), john);
    assert_int_equal(find(&town, SAID(.surname_initial = 's')), 0); /* either */
    add(&town, SAID(.given = WORD("james"), .surname = WORD("delgado smith")));
    assert_int_equal(find(&town, SAID(.given_initial = 'j', .surname_initial = 's')), 0);
    size_t patient = add(&town, SAID(.given = WORD("jean"), .surname = WORD("sala"), .role = ROLE_PATIENT));
    assert_int_equal(find(&town, SAID(.given_initial = 'j', .surname_initial = 's')), patient);
    size_t unnamed = add(&town, SAID(.given_initial = 'k', .surname_initial = 't'));
    assert_int_equal(find(&town, SAID(.given_initial = 'k', .surname_initial = 't')), unnamed);
    people_free(&town.people);
}

static void test_double_surnames(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t maria = add(&town, SAID(.given = WORD("maria"), .surname = WORD("delgado smith")));
    assert_int_equal(find(&town, SAID(.surname = WORD("smith"))), maria);
    assert_int_equal(find(&town, SAID(.given = WORD("maria"), .surname = WORD("smith"))), maria);
    assert_int_equal(find(&town, SAID(.given = WORD("anna"), .surname = WORD("smith"))), 0);
    assert_int_equal(find(&town, SAID(.given_initial = 'm', .surname_initial = 'd')), maria);
    assert_int_equal(find(&town, SAID(.given_initial = 'm', .surname_initial = 's')), maria);
    people_free(&town.people);
}

static void test_nicknames_lead_to_whoever_has_them(void **state)
{
    struct town town;

    open_town(&town, *state);
    size_t maria = add(&town, SAID(.given = WORD("maria"), .surname = WORD("delgado"), .sex_by_name = SEX_FEMALE));
    assert_int_equal(find(&town, SAID(.given = WORD("will"))), 0);
    assert_true(people_note(&town.people, maria, &SAID(.nickname = WORD("will"))));
    assert_int_equal(find(&town, SAID(.given = WORD("will"), .sex_by_name = SEX_MALE)), maria);
    assert_true(people_have_given(&town.people, SLICE("will")));
    assert_false(people_have_given(&town.people, SLICE("john")));
    assert_true(people_have_surname(&town.people, SLICE("delgado")));
    assert_false(people_have_surname(&town.people, SLICE("will")));
    people_free(&town.people);
}

static void test_many_of_one_surname_cost_little_and_are_told_by_full_name(void **state)
{
    struct town town;
    char names[MOST][8];

    open_town(&town, *state);
    for (size_t i = 0; i < MOST - 1; i++) {
        snprintf(names[i], sizeof names[i], "x%c%c", (char)('a' + i / 26), (char)('a' + i % 26));
        add(&town, SAID(.given = slice_from_string(names[i]), .surname = WORD("smith")));
    }
    assert_int_equal(find(&town, SAID(.given = slice_from_string(names[0]), .surname = WORD("smith"))), 1);
    assert_int_equal(find(&town, SAID(.given_initial = 'x', .surname_initial = 's')), 0); /* more than are looked at */
    people_free(&town.people);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_full_name_is_its_bearer),
        cmocka_unit_test(test_what_agrees_most_is_meant),
        cmocka_unit_test(test_a_doctor_is_not_who_is_only_called_mister),
        cmocka_unit_test(test_a_title_outweighs_what_a_name_says_of_sex),
        cmocka_unit_test(test_initials_mean_one_or_nobody),
        cmocka_unit_test(test_double_surnames),
        cmocka_unit_test(test_nicknames_lead_to_whoever_has_them),
        cmocka_unit_test(test_many_of_one_surname_cost_little_and_are_told_by_full_name),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
