#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/limits.h"
#include "replace/profile.h"
#include "rules/builtin.h"

static struct profile read_builtin(const char *name, const char *path)
{
    struct slice text;
    struct profile profile;
    struct scrim_error error = {0};
    assert_true(builtin_find(slice_from_string(path), &text));
    assert_int_equal(profile_read(slice_from_string(name), text, &profile, &error), SCRIM_OK);
    assert_string_equal(profile.name, name);
    return profile;
}

/* The table of the contract, cell by cell: research, safe-harbor, limited, publication. */
static void the_four_profiles_are_the_contract_s(void **state)
{
    (void)state;
    static const struct {
        uint8_t type;
        const char *rule;
        uint8_t action[4];
    } rows[] = {
        {TYPE_NAME, "name/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_SURROGATE, ACTION_TAG}},
        {TYPE_DATE, "date/us-long", {ACTION_SHIFT, ACTION_YEAR, ACTION_KEEP, ACTION_TAG}},
        {TYPE_DATE, "date/weekday", {ACTION_KEEP, ACTION_TAG, ACTION_KEEP, ACTION_TAG}},
        {TYPE_DATE, "date/holiday", {ACTION_TAG, ACTION_TAG, ACTION_KEEP, ACTION_TAG}},
        {TYPE_DATE, "date/season-year", {ACTION_TAG, ACTION_TAG, ACTION_KEEP, ACTION_TAG}},
        {TYPE_TIME, "time/clock", {ACTION_KEEP, ACTION_TAG_BESIDE_DATE, ACTION_KEEP, ACTION_TAG}},
        {TYPE_AGE, "age/x", {ACTION_CAP, ACTION_CAP, ACTION_KEEP, ACTION_BAND}},
        {TYPE_EMPLOYER, "work/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_SURROGATE, ACTION_TAG}},
        {TYPE_FACILITY, "work/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_SURROGATE, ACTION_TAG}},
        {TYPE_ORGANIZATION, "work/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_SURROGATE, ACTION_TAG}},
        {TYPE_PROFESSION, "work/x", {ACTION_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_TAG}},
        {TYPE_STREET, "address/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_TAG, ACTION_TAG}},
        {TYPE_CITY, "address/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_KEEP, ACTION_TAG}},
        {TYPE_COUNTY, "address/x", {ACTION_SURROGATE, ACTION_TAG, ACTION_TAG, ACTION_TAG}},
        {TYPE_STATE, "address/x", {ACTION_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_TAG}},
        {TYPE_COUNTRY, "address/x", {ACTION_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_TAG}},
        {TYPE_ZIP, "address/x", {ACTION_PREFIX, ACTION_PREFIX_SAFE, ACTION_KEEP, ACTION_TAG}},
        {TYPE_GAP, "gap/x", {ACTION_FILL, ACTION_TAG, ACTION_TAG, ACTION_TAG}},
        {TYPE_MARKER, "marker/x", {ACTION_KEEP, ACTION_KEEP, ACTION_KEEP, ACTION_REDACT}},
        {TYPE_HIDDEN, "hidden/x", {ACTION_REDACT, ACTION_REDACT, ACTION_REDACT, ACTION_REDACT}},
    };
    static const uint8_t numbers[] = {TYPE_PHONE,   TYPE_FAX,      TYPE_EMAIL, TYPE_URL,
                                      TYPE_IP,      TYPE_SSN,      TYPE_MRN,   TYPE_HEALTHPLAN,
                                      TYPE_ACCOUNT, TYPE_LICENSE,  TYPE_CLAIM, TYPE_VEHICLE,
                                      TYPE_DEVICE,  TYPE_USERNAME, TYPE_ID};
    static const uint8_t number_actions[4] = {ACTION_SURROGATE, ACTION_TAG, ACTION_SURROGATE,
                                              ACTION_TAG};
    struct profile profiles[4] = {
        read_builtin("research", "profiles/research.profile"),
        read_builtin("safe-harbor", "profiles/safe-harbor.profile"),
        read_builtin("limited", "profiles/limited.profile"),
        read_builtin("publication", "profiles/publication.profile"),
    };
    assert_int_equal(sizeof rows / sizeof *rows - 3 + sizeof numbers,
                     TYPE_COUNT); /* every type has its row, dates have four */
    for (size_t p = 0; p < 4; p++) {
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            for (int role = 0; role < ROLE_COUNT; role++) {
                assert_int_equal(profile_action(&profiles[p], (enum type)rows[i].type,
                                                (enum role)role, rows[i].rule),
                                 rows[i].action[p]);
            }
        }
        for (size_t i = 0; i < sizeof numbers; i++) {
            assert_int_equal(profile_action(&profiles[p], (enum type)numbers[i], ROLE_NONE, "x/y"),
                             number_actions[p]);
        }
        assert_int_equal(profiles[p].safe_harbor, p == 1);
        assert_int_equal(profiles[p].review_professions, p == 1);
    }
}

static void a_role_stands_over_its_type_in_any_order(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "NAME tag\nNAME.official keep\n", "NAME.official keep\nNAME tag\n",
        "# judges stay\n\n  NAME.official   keep  # named\r\nNAME\ttag\r\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct profile profile;
        assert_int_equal(profile_read(SLICE("mine"), slice_from_string(texts[i]), &profile, NULL),
                         SCRIM_OK);
        assert_int_equal(profile_action(&profile, TYPE_NAME, ROLE_OFFICIAL, NULL), ACTION_KEEP);
        assert_int_equal(profile_action(&profile, TYPE_NAME, ROLE_PATIENT, NULL), ACTION_TAG);
        assert_int_equal(profile_action(&profile, TYPE_NAME, ROLE_NONE, NULL), ACTION_TAG);
    }
}

static void a_type_that_is_forgotten_is_tagged(void **state)
{
    (void)state;
    struct profile profile;
    assert_int_equal(profile_read(SLICE("mine"), SLICE("name my-study\nDATE keep"), &profile, NULL),
                     SCRIM_OK);
    assert_string_equal(profile.name, "my-study");
    assert_int_equal(profile_action(&profile, TYPE_DATE, ROLE_NONE, "date/x"), ACTION_KEEP);
    assert_int_equal(profile_action(&profile, TYPE_DATE, ROLE_NONE, "date/weekday-lone"),
                     ACTION_TAG);
    for (int type = 0; type < TYPE_COUNT; type++) {
        if (type != TYPE_DATE) {
            assert_int_equal(profile_action(&profile, (enum type)type, ROLE_NONE, "x/y"),
                             ACTION_TAG);
        }
    }
}

static void what_is_wrong_is_named_with_its_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *message;
    } rows[] = {
        {"NAME tag\nNAM tag\n", "mine:2:1: no such type; did you mean NAME?"},
        {"FACILTY tag\n", "mine:1:1: no such type; did you mean FACILITY?"},
        {"NAME.clinican keep\n", "mine:1:6: no such role; did you mean clinician?"},
        {"NAME keeep\n", "mine:1:6: no such action; did you mean keep?"},
        {"NAME surogate\n", "mine:1:6: no such action; did you mean surrogate?"},
        {"NAME\n", "mine:1:5: an action is missing"},
        {"NAME tag now\n", "mine:1:10: a word too many"},
        {"PROFESSION keep review now\n", "mine:1:17: a word too many"},
        {"NAME shift\n", "mine:1:6: this action does not fit this type"},
        {"DATE surrogate\n", "mine:1:6: this action does not fit this type"},
        {"DATE.holiday shift\n", "mine:1:14: this action does not fit this type"},
        {"DATE.weekday year\n", "mine:1:14: this action does not fit this type"},
        {"AGE prefix\n", "mine:1:5: this action does not fit this type"},
        {"ZIP cap\n", "mine:1:5: this action does not fit this type"},
        {"NAME fill\n", "mine:1:6: this action does not fit this type"},
        {"PROTECT keep\n", "mine:1:1: no such type; did you mean PHONE?"},
        {"claims limited\n", "mine:1:1: the only claim is safe-harbor"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct profile profile;
        struct scrim_error error = {0};
        assert_int_equal(
            profile_read(SLICE("mine"), slice_from_string(rows[i].text), &profile, &error),
            SCRIM_CONFIGURATION);
        assert_string_equal(error.message, rows[i].message);
    }
}

static void safe_harbor_never_shifts(void **state)
{
    (void)state;
    static const struct {
        const char *text, *place;
    } rows[] = {
        {"claims safe-harbor\nDATE shift\n", "mine:2:6: claims safe-harbor"},
        {"DATE  shift\nclaims safe-harbor\n", "mine:1:7: claims safe-harbor"},
        {"claims safe-harbor\nDATE year\nDATE.weekday shift\n", "mine:3:14: claims safe-harbor"},
        {"name safe-harbor\nDATE shift\n", "mine:2:6: claims safe-harbor"},
    };
    struct profile profile;
    struct scrim_error error;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(
            profile_read(SLICE("mine"), slice_from_string(rows[i].text), &profile, &error),
            SCRIM_CONFIGURATION);
        assert_memory_equal(error.message, rows[i].place, strlen(rows[i].place));
    }
    assert_int_equal(
        profile_read(SLICE("mine"), SLICE("claims safe-harbor\nDATE year\n"), &profile, NULL),
        SCRIM_OK);
    assert_true(profile.safe_harbor);
}

static void limits_hold(void **state)
{
    (void)state;
    struct profile profile;
    char *text = calloc(1, LIMIT_PROFILE_FILE + 1);
    char name[65];
    memset(text, '\n', LIMIT_PROFILE_FILE + 1);
    memset(name, 'n', sizeof name);
    assert_int_equal(
        profile_read(SLICE("mine"), slice_of(text, LIMIT_PROFILE_FILE), &profile, NULL), SCRIM_OK);
    assert_int_equal(
        profile_read(SLICE("mine"), slice_of(text, LIMIT_PROFILE_FILE + 1), &profile, NULL),
        SCRIM_CONFIGURATION);
    assert_int_equal(profile_read(slice_of(name, 63), SLICE(""), &profile, NULL), SCRIM_OK);
    assert_int_equal(profile_read(slice_of(name, 64), SLICE(""), &profile, NULL),
                     SCRIM_CONFIGURATION);
    free(text);
}

static void every_action_has_its_name_in_the_log(void **state)
{
    (void)state;
    assert_string_equal(action_name(ACTION_NONE), "none");
    assert_string_equal(action_name(ACTION_KEEP), "keep");
    assert_string_equal(action_name(ACTION_PREFIX_SAFE), "prefix");
    for (int action = ACTION_KEEP; action < ACTION_COUNT; action++) {
        assert_string_not_equal(action_name((enum action)action), "none");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_four_profiles_are_the_contract_s),
        cmocka_unit_test(a_role_stands_over_its_type_in_any_order),
        cmocka_unit_test(a_type_that_is_forgotten_is_tagged),
        cmocka_unit_test(what_is_wrong_is_named_with_its_line),
        cmocka_unit_test(safe_harbor_never_shifts),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(every_action_has_its_name_in_the_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
