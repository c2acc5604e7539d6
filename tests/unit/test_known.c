/* What the caller knows is found in every form, and nothing else is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "letter_fixture.h"
#include "passes/known.h"
#include "passes/passes.h"

static const char nicknames[] = "maggie\tmargaret\n";
static const char short_forms[] = "# columns: word, short form\n"
                                  "st\tst\nstreet\tst\nave\tave\navenue\tave\n";
static const struct known_tables tables = {{nicknames, sizeof nicknames - 1},
                                           {short_forms, sizeof short_forms - 1}};

static enum scrim_status read_known(const struct letter_fixture *fixture, const char *json,
                                    struct known **known, struct scrim_error *error)
{
    return known_new(slice_from_string(json), &tables, fixture->lexicon, &fixture->lists,
                     (struct hash_seed){5, 9}, known, error);
}

/* What is found in a text, each in brackets, in the order of the text. */
static const char *found(struct letter_fixture *fixture, const char *json, const char *text)
{
    static char out[512];
    struct known *known;
    struct scrim_error error = {.status = SCRIM_OK};

    if (read_known(fixture, json, &known, &error))
        fail_msg("known: %s", error.message);
    fixture_read(fixture, text);
    fixture->letter.known = known;
    assert_int_equal(pass_known(&fixture->letter, &error), SCRIM_OK);
    size_t length = 0;
    for (size_t i = 0; i < fixture->letter.candidates.count; i++) {
        const struct candidate *candidate = &fixture->letter.candidates.items[i];
        assert_true(candidate->confidence >= 995);
        assert_true(candidate->exact);
        length += (size_t)snprintf(out + length, sizeof out - length, "[%.*s]",
                                   (int)view_range_length(candidate->range),
                                   fixture->letter.view.text.data + candidate->range.start.byte);
        assert_true(length < sizeof out);
    }
    out[length] = 0;
    fixture->letter.known = NULL;
    known_free(known);
    return out;
}

static const char maria[] = "{\"names\":[\"Maria T. Delgado\"]}";

static void test_orders_and_initials(void **state)
{
    assert_string_equal(
        found(*state, maria, "Saw Maria Delgado, Delgado, Maria and DELGADO MARIA."),
        "[Maria Delgado][Delgado, Maria][DELGADO MARIA]");
    assert_string_equal(
        found(*state, maria, "Saw M. Delgado, M. T. Delgado; Delgado, M. and Maria D."),
        "[M. Delgado][M. T. Delgado][Delgado, M.][Maria D.]");
    assert_string_equal(found(*state, maria, "Saw Maria X. Delgado, Maria Anselma Delgado."),
                        "[Maria X. Delgado][Maria Anselma Delgado]");
    assert_string_equal(found(*state, maria, "the wall of M.T.D. and M. D. and M.X."),
                        "[M.T.D.][M. D.]");
}

static void test_other_persons_keep_their_words(void **state)
{
    assert_string_equal(found(*state, maria, "Saw X. Delgado, and Mark."), "[Delgado]");
    assert_string_equal(found(*state, maria, "Saw John Smith, M.D., and Maria Delgado, M.D."),
                        "[Maria Delgado]");
    assert_string_equal(found(*state, maria, "Maria Delgado, Delgado's wall"),
                        "[Maria Delgado][Delgado]");
}

static void test_any_case_and_possessive(void **state)
{
    assert_string_equal(found(*state, maria, "saw maria delgado and delgado's wall, MARIA'S wall"),
                        "[maria delgado][delgado][MARIA]");
}

static void test_lines(void **state)
{
    assert_string_equal(found(*state, maria, "Saw Maria\nDelgado in the wall."), "[Maria Delgado]");
    assert_string_equal(found(*state, maria, "Maria Delgado\n\nMaria"), "[Maria Delgado][Maria]");
}

static void test_typing_errors(void **state)
{
    assert_string_equal(
        found(*state, maria, "Saw Delgaod, Dlgado, Delgaado, Delgadp, delgadp, Mraia Dalgado"),
        "[Delgaod][Dlgado][Delgaado][Delgadp][delgadp][Mraia Dalgado]");
    assert_string_equal(found(*state, maria, "Saw Delga, Dleagdo."), "");
    /* an English word is what it is */
    assert_string_equal(found(*state, "{\"names\":[\"Anna Steele\"]}", "the steel wall, Steal"),
                        "");
}

static void test_common_words(void **state)
{
    static const char will[] = "{\"names\":[\"Will Rose\"]}";

    assert_string_equal(found(*state, will, "She will rise. The rose was seen. Rose"), "");
    assert_string_equal(found(*state, will, "She saw Will and Mr. Rose with Will's wall."),
                        "[Will][Rose][Will]");
    assert_string_equal(found(*state, will, "saw will rose, rose will, ROSE, WILL"),
                        "[will rose][ROSE, WILL]");
}

static void test_nicknames_and_joined_words(void **state)
{
    assert_string_equal(
        found(*state, "{\"names\":[\"Margaret Quill\"]}", "Saw Maggie, mquill, Quill-Margaret"),
        "[Maggie][mquill][Quill-Margaret]");
    assert_string_equal(found(*state, "{\"names\":[\"Ana Garcia-Lopez\"]}",
                              "Saw Ana Garcia Lopez, Garcia-Lopez, Garcialopez, Lopez."),
                        "[Ana Garcia Lopez][Garcia-Lopez][Garcialopez][Lopez]");
}

static void test_particles(void **state)
{
    static const char vincent[] = "{\"names\":[\"Vincent van Gogh\"]}";

    assert_string_equal(found(*state, vincent, "Saw Vincent van Gogh, van Gogh; V. van Gogh; Van Gogh, Vincent."),
                        "[Vincent van Gogh][van Gogh][V. van Gogh][Van Gogh, Vincent]");
    assert_string_equal(found(*state, vincent, "Saw Vincent Gogh and Mr. Gogh."), "[Vincent Gogh][Gogh]");
    assert_string_equal(found(*state, "{\"names\":[\"Maria de la Quill\"]}", "Saw Maria Quill, de la Quill and la wall."),
                        "[Maria Quill][de la Quill]");
    assert_string_equal(found(*state, maria, "Saw Maria de la Delgado."), "[Maria de la Delgado]");
}

static void test_lines_of_forms(void **state)
{
    assert_string_equal(found(*state, maria, "Name: Maria\nDelgado\nWall: none\n"), "[Maria\nDelgado]");
    assert_string_equal(found(*state, maria, "Maria Delgado, Jr.\n\nDELGADO III"), "[Maria Delgado, Jr][DELGADO III]");
}

static void test_a_name_twice(void **state)
{
    assert_string_equal(found(*state, "{\"names\":[\"James James\",\"James James\"]}", "Saw James James and James."),
                        "[James James][James]");
}

static void test_roles(void **state)
{
    struct letter_fixture *fixture = *state;

    found(fixture, "{\"relatives\":[\"Luis Quill\"],\"clinicians\":[\"Dr. Priya Raman, MD\"]}",
          "Saw Luis and Raman.");
    assert_int_equal(fixture->letter.candidates.items[0].role, ROLE_RELATIVE);
    assert_int_equal(fixture->letter.candidates.items[1].role, ROLE_CLINICIAN);
}

static void test_numbers(void **state)
{
    static const char mrn[] = "{\"numbers\":[{\"type\":\"MRN\",\"value\":\"00482-9913\"}]}";
    static const char phone[] =
        "{\"numbers\":[{\"type\":\"PHONE\",\"value\":\"+1 (559) 555-0142\"}]}";
    struct letter_fixture *fixture = *state;

    assert_string_equal(
        found(fixture, mrn, "4829913, 004829913, 0048 299 13, 4-8-2-9-9-1-3, MRN4829913"),
        "[4829913][004829913][0048 299 13][4-8-2-9-9-1-3][4829913]");
    assert_int_equal(fixture->letter.candidates.items[0].type, TYPE_MRN);
    assert_string_equal(found(fixture, mrn, "14829913, 48299130, 482991, 482 9914, 482, 9913"), "");
    assert_string_equal(found(fixture, phone, "call 559.555.0142 or 5595550142x7"),
                        "[559.555.0142][5595550142]");
    assert_string_equal(found(fixture, "{\"numbers\":[{\"type\":\"ID\",\"value\":\"AB-12c\"}]}",
                              "ab12C, AB 12 C, AB12, AB12CD"),
                        "[ab12C][AB 12 C]");
}

static void test_birth_date(void **state)
{
    static const char born[] = "{\"birth_date\":\"1965-02-11\"}";
    struct letter_fixture *fixture = *state;

    assert_string_equal(found(fixture, born, "2/11/1965, 11.2.65, 1965-02-11, 02111965, 19650211"),
                        "[2/11/1965][11.2.65][1965-02-11][02111965][19650211]");
    const struct candidate *second = &fixture->letter.candidates.items[1];
    assert_int_equal(second->field_count, 3);
    assert_int_equal(second->fields[0].field, FIELD_day);
    assert_int_equal(second->fields[1].field, FIELD_month);
    assert_int_equal(second->fields[2].field, FIELD_year_short);
    assert_string_equal(found(fixture, born, "2/12/1965, 2/11/66, 2/11, 12/11/1965, 2/11/19651"),
                        "");
}

static void test_addresses(void **state)
{
    static const char home[] = "{\"addresses\":[\"1450 North Oak Street, Fresno, 93277\"]}";

    assert_string_equal(found(*state, home, "1450 Oak St. in Fresno 93277"),
                        "[1450 Oak St][Fresno][93277]");
    assert_string_equal(
        found(*state, home, "1450 oak street; at Oak Street, 1450 Elm Street, 932779"),
        "[1450 oak street][Oak Street]");
}

static void test_places_of_work(void **state)
{
    static const char work[] = "{\"employers\":[\"The Brown Wall Company, Inc.\"],"
                               "\"facilities\":[\"Quorvex Clinic\"]}";
    struct letter_fixture *fixture = *state;

    assert_string_equal(
        found(fixture, work, "at Brown Wall Company, Brown-Wall, a brown wall, quorvex"),
        "[Brown Wall Company][Brown-Wall][quorvex]");
    assert_int_equal(fixture->letter.candidates.items[0].type, TYPE_EMPLOYER);
    assert_int_equal(fixture->letter.candidates.items[2].type, TYPE_FACILITY);
}

static void assert_refused(struct letter_fixture *fixture, const char *json)
{
    struct known *known;
    struct scrim_error error = {.status = SCRIM_OK};

    assert_int_equal(read_known(fixture, json, &known, &error), SCRIM_CONFIGURATION);
    assert_null(known);
    assert_null(strstr(error.message, "Delgado"));
}

static void test_what_is_refused(void **state)
{
    char deep[4096];

    assert_refused(*state, "");
    assert_refused(*state, "{\"names\":[\"Delgado\"]");
    assert_refused(*state, "{\"Delgado\":[]}");
    assert_refused(*state, "{\"names\":[\"\xFF Delgado\"]}");
    assert_refused(*state, "{\"names\":[\"Delgado\",\"\\u0000\"]}");
    assert_refused(*state, "{\"employers\":[\"...\"]}");
    assert_refused(*state, "{\"addresses\":[\"California\"]}");
    memset(deep, '[', sizeof deep - 1);
    deep[sizeof deep - 1] = 0;
    assert_refused(*state, deep);
}

/* `count` names, each of `length` bytes; the caller frees it. */
static char *names_file(size_t count, size_t length)
{
    char *json = malloc(32 + count * (length + 3));
    size_t used = (size_t)sprintf(json, "{\"names\":[");

    for (size_t i = 0; i < count; i++) {
        used += (size_t)sprintf(json + used, "%s\"", i ? "," : "");
        for (size_t letter = 0; letter < length; letter++)
            json[used++] = letter % 10 == 9 ? ' ' : 'q';
        json[used++] = '"';
    }
    strcpy(json + used, "]}");
    return json;
}

static void test_limits(void **state)
{
    static const struct {
        size_t count, length;
        bool taken;
    } rows[] = {{1, LIMIT_KNOWN_VALUE, true}, {1, LIMIT_KNOWN_VALUE + 1, false}, {LIMIT_KNOWN_FACTS, 6, true},
                {LIMIT_KNOWN_FACTS + 1, 6, false}, {LIMIT_KNOWN_FILE / 500 + 1, 500, false}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *json = names_file(rows[i].count, rows[i].length);
        if (rows[i].taken)
            assert_string_equal(found(*state, json, "a wall"), "");
        else
            assert_refused(*state, json);
        free(json);
    }
}

static void test_scope_and_shift(void **state)
{
    struct known *known;
    struct scrim_error error;
    struct slice scope;
    int64_t days;

    assert_int_equal(read_known(*state, "{\"scope\":\"p 1\",\"shift_days\":-91}", &known, &error),
                     SCRIM_OK);
    assert_true(known_scope(known, &scope));
    assert_true(slice_equal(scope, SLICE("p 1")));
    assert_true(known_shift(known, &days));
    assert_int_equal(days, -91);
    known_free(known);
    assert_int_equal(read_known(*state, "{}", &known, &error), SCRIM_OK);
    assert_false(known_scope(known, &scope));
    assert_false(known_shift(known, &days));
    known_free(known);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_orders_and_initials),
        cmocka_unit_test(test_other_persons_keep_their_words),
        cmocka_unit_test(test_any_case_and_possessive),
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_typing_errors),
        cmocka_unit_test(test_common_words),
        cmocka_unit_test(test_nicknames_and_joined_words),
        cmocka_unit_test(test_particles),
        cmocka_unit_test(test_lines_of_forms),
        cmocka_unit_test(test_a_name_twice),
        cmocka_unit_test(test_roles),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_birth_date),
        cmocka_unit_test(test_addresses),
        cmocka_unit_test(test_places_of_work),
        cmocka_unit_test(test_what_is_refused),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_scope_and_shift),
    };
    return cmocka_run_group_tests(tests, fixture_setup, fixture_teardown);
}
