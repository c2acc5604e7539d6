#include "rules/types.h"

#include "rules_fixture.h"

static void test_every_type_has_a_name_of_its_own(void **state)
{
    (void)state;
    for (int type = 0; type <= TYPE_PROTECT; type++) {
        const char *name = type_name((enum type)type);
        assert_true(name[0] != '\0');
        assert_int_equal(type_from_name(slice_from_string(name)), type);
        assert_int_equal(strlen(type_hipaa_letter((enum type)type)), 1);
    }
    assert_string_equal(type_name(TYPE_NAME), "NAME");
    assert_string_equal(type_hipaa_letter(TYPE_DATE), "C");
    assert_string_equal(type_hipaa_letter(TYPE_SSN), "G");
}

static void test_unknown_types(void **state)
{
    (void)state;
    static const char *const unknown[] = {"", "name", "NAMES", "NAM", "NONE", "DATE "};
    for (size_t i = 0; i < ARRAY_COUNT(unknown); i++)
        assert_int_equal(type_from_name(slice_from_string(unknown[i])), TYPE_NONE);
    assert_string_equal(type_name(TYPE_NONE), "");
}

static void test_types_of_words(void **state)
{
    (void)state;
    static const enum type of_words[] = {TYPE_NAME, TYPE_EMPLOYER, TYPE_FACILITY, TYPE_ORGANIZATION, TYPE_STREET, TYPE_CITY, TYPE_COUNTY};
    size_t count = 0;
    for (int type = 0; type <= TYPE_PROTECT; type++)
        count += type_is_of_words((enum type)type);
    assert_int_equal(count, ARRAY_COUNT(of_words));
    for (size_t i = 0; i < ARRAY_COUNT(of_words); i++)
        assert_true(type_is_of_words(of_words[i]));
}

static void test_codes_are_given_to_somebody(void **state)
{
    static const enum type codes[] = {TYPE_SSN, TYPE_MRN, TYPE_HEALTHPLAN, TYPE_ACCOUNT, TYPE_LICENSE, TYPE_CLAIM, TYPE_VEHICLE, TYPE_DEVICE, TYPE_ID};
    size_t count = 0;
    (void)state;

    for (int type = 0; type <= TYPE_PROTECT; type++)
        count += type_is_code((enum type)type);
    assert_int_equal(count, ARRAY_COUNT(codes));
    for (size_t i = 0; i < count; i++)
        assert_true(type_is_code(codes[i]));
}

static void test_roles(void **state)
{
    (void)state;
    for (int role = ROLE_NONE + 1; role < ROLE_COUNT; role++) {
        assert_true(role_name((enum role)role)[0] != '\0');
        assert_int_equal(role_from_name(slice_from_string(role_name((enum role)role))), role);
    }
    assert_string_equal(role_name(ROLE_NONE), "");
    assert_int_equal(role_from_name(SLICE("")), ROLE_NONE);
    assert_int_equal(role_from_name(SLICE("judge")), ROLE_NONE);
    assert_string_equal(role_name(ROLE_ATTORNEY), "attorney");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_type_has_a_name_of_its_own),
        cmocka_unit_test(test_unknown_types),
        cmocka_unit_test(test_types_of_words),
        cmocka_unit_test(test_codes_are_given_to_somebody),
        cmocka_unit_test(test_roles),
    };
    return cmocka_run_group_tests_name("types", tests, NULL, NULL);
}
