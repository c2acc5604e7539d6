#include "rules/checks.h"

#include "rules_fixture.h"

struct field_text {
    enum field field;
    const char *text;
};

static struct lexicon *lexicon;
static struct buffer compiled;

static int open_months(void **state)
{
    static const struct test_list lists[] = {
        {"month", LIST_HEADER_VALUE "april\t4\nfeb\t2\nfebruary\t2\njuly\t7\n"}};
    struct scrim_error error = {SCRIM_OK, ""};
    (void)state;
    compile_lists(lists, 1, NULL, &compiled);
    return lexicon_open(buffer_slice(&compiled), SLICE(""), &lexicon, &error) == SCRIM_OK ? 0 : 1;
}

static int close_months(void **state)
{
    (void)state;
    lexicon_free(lexicon);
    buffer_free(&compiled);
    return 0;
}

/* Asks a check about a whole text, with no fields. */
static bool check_text(const char *name, const char *text)
{
    const char *nearest;
    check_function *check = check_find(slice_from_string(name), &nearest);
    assert_non_null(check);
    struct candidate candidate = {.range = {{0}, {(uint32_t)strlen(text)}}};
    return check(slice_from_string(text), &candidate, lexicon);
}

/* Asks `date` (or another check) about fields, put one behind the other with a blank between. */
static bool check_fields(const char *name, const struct field_text *fields, size_t count)
{
    const char *nearest;
    check_function *check = check_find(slice_from_string(name), &nearest);
    assert_non_null(check);
    char text[200] = "";
    struct field_range ranges[CANDIDATE_FIELDS];
    struct candidate candidate = {.field_count = (uint8_t)count, .fields = ranges};
    for (size_t i = 0; i < count; i++) {
        uint32_t start = (uint32_t)strlen(text);
        strcat(text, fields[i].text);
        candidate.fields[i] =
            (struct field_range){(uint8_t)fields[i].field, {{start}, {(uint32_t)strlen(text)}}};
        strcat(text, " ");
    }
    candidate.range.end.byte = (uint32_t)strlen(text);
    return check(slice_from_string(text), &candidate, lexicon);
}

#define DATE_CHECK(...)                                                                            \
    check_fields("date", (const struct field_text[]){__VA_ARGS__},                                 \
                 ARRAY_COUNT(((const struct field_text[]){__VA_ARGS__})))

static void test_dates(void **state)
{
    (void)state;
    assert_true(DATE_CHECK({FIELD_year, "2014"}, {FIELD_month, "07"}, {FIELD_day, "31"}));
    assert_false(DATE_CHECK({FIELD_year, "2014"}, {FIELD_month, "06"}, {FIELD_day, "31"}));
    assert_false(DATE_CHECK({FIELD_year, "2014"}, {FIELD_month, "13"}, {FIELD_day, "1"}));
    assert_false(DATE_CHECK({FIELD_year, "2014"}, {FIELD_month, "00"}, {FIELD_day, "1"}));
    assert_false(DATE_CHECK({FIELD_year, "2014"}, {FIELD_month, "1"}, {FIELD_day, "0"}));
    assert_true(DATE_CHECK({FIELD_year, "2012"}, {FIELD_month, "2"}, {FIELD_day, "29"}));
    assert_false(DATE_CHECK({FIELD_year, "2014"}, {FIELD_month, "2"}, {FIELD_day, "29"}));
    assert_false(DATE_CHECK({FIELD_year, "1900"}, {FIELD_month, "2"}, {FIELD_day, "29"}));
    assert_true(DATE_CHECK({FIELD_year, "2000"}, {FIELD_month, "2"}, {FIELD_day, "29"}));
    assert_true(DATE_CHECK({FIELD_month_name, "FEB"}, {FIELD_day, "29"}));
    assert_false(DATE_CHECK({FIELD_month_name, "february"}, {FIELD_day, "30"}));
    assert_false(DATE_CHECK({FIELD_month_name, "April"}, {FIELD_day, "31"}));
    assert_true(DATE_CHECK({FIELD_month_name, "Ju1y"}, {FIELD_day, "31"}));
    assert_false(DATE_CHECK({FIELD_year_short, "13"}, {FIELD_month, "2"}, {FIELD_day, "29"}));
    assert_true(DATE_CHECK({FIELD_year_short, "12"}, {FIELD_month, "2"}, {FIELD_day, "29"}));
    assert_false(DATE_CHECK({FIELD_year, "1799"}));
    assert_true(DATE_CHECK({FIELD_year, "1800"}));
    assert_true(DATE_CHECK({FIELD_year, "2200"}));
    assert_false(DATE_CHECK({FIELD_year, "2201"}));
}

static void test_dates_of_open_order(void **state)
{
    (void)state;
    assert_true(DATE_CHECK({FIELD_first, "31"}, {FIELD_second, "1"}, {FIELD_year, "2014"}));
    assert_true(DATE_CHECK({FIELD_first, "1"}, {FIELD_second, "31"}, {FIELD_year, "2014"}));
    assert_false(DATE_CHECK({FIELD_first, "31"}, {FIELD_second, "02"}, {FIELD_year, "2020"}));
    assert_false(DATE_CHECK({FIELD_first, "00"}, {FIELD_second, "00"}, {FIELD_year, "2020"}));
    assert_false(DATE_CHECK({FIELD_first, "13"}, {FIELD_second, "13"}));
}

static void test_dates_of_ranges_and_weeks(void **state)
{
    (void)state;
    assert_true(DATE_CHECK({FIELD_month_name, "July"}, {FIELD_day, "3"}, {FIELD_month_name2, "Feb"},
                           {FIELD_day2, "28"}, {FIELD_year2, "2014"}));
    assert_false(DATE_CHECK({FIELD_month_name, "July"}, {FIELD_day, "3"},
                            {FIELD_month_name2, "Feb"}, {FIELD_day2, "30"}));
    assert_false(DATE_CHECK({FIELD_year, "2014"}, {FIELD_year2, "3014"}));
    assert_true(DATE_CHECK({FIELD_week, "53"}, {FIELD_year, "2015"}));
    assert_false(DATE_CHECK({FIELD_week, "54"}, {FIELD_year, "2015"}));
    assert_false(DATE_CHECK({FIELD_week, "0"}, {FIELD_year, "2015"}));
    assert_true(DATE_CHECK({FIELD_day_of_year, "366"}, {FIELD_year, "2016"}));
    assert_false(DATE_CHECK({FIELD_day_of_year, "366"}, {FIELD_year, "2015"}));
    assert_false(DATE_CHECK({FIELD_day_of_year, "000"}, {FIELD_year, "2015"}));
}

static void test_years_and_ages(void **state)
{
    (void)state;
    const struct field_text good[] = {{FIELD_year, "1998"}, {FIELD_year2, "2011"}};
    const struct field_text bad[] = {{FIELD_year, "1998"}, {FIELD_year2, "1582"}};
    assert_true(check_fields("year", good, 2));
    assert_false(check_fields("year", bad, 2));
    const struct field_text old[] = {{FIELD_number, "125"}}, older[] = {{FIELD_number, "126"}};
    assert_true(check_fields("age", old, 1));
    assert_false(check_fields("age", older, 1));
}

struct sample {
    const char *check, *text;
    bool good;
};

static void test_numbers_with_a_form(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"clock", "14:30", true},      {"clock", "24:00", true},
        {"clock", "24:01", false},     {"clock", "25:00", false},
        {"clock", "9:60 am", false},   {"clock", "9 a.m.", true},
        {"clock", "1430 hours", true}, {"clock", "1460", false},
        {"clock", "12:30:59", true},   {"clock", "12:30:60", false},
        {"clock", "noon", false},      {"ssn", "123-45-6789", true},
        {"ssn", "123 45 6789", true},  {"ssn", "000-45-6789", false},
        {"ssn", "123-00-6789", false}, {"ssn", "123-45-0000", false},
        {"ssn", "123-45-678", false},  {"ip", "192.168.14.7", true},
        {"ip", "10.0.0.7:8080", true}, {"ip", "192.168.14.256", false},
        {"ip", "192.168.14", false},   {"ip", "1.2.3.4.5", false},
        {"ip", "1.2.3.", false},
    };
    for (size_t i = 0; i < ARRAY_COUNT(samples); i++)
        if (check_text(samples[i].check, samples[i].text) != samples[i].good)
            fail_msg("%s %s", samples[i].check, samples[i].text);
}

/* Examples of the standards themselves; each wrong one has a single digit changed. */
static void test_check_digits(void **state)
{
    (void)state;
    static const struct sample samples[] = {
        {"luhn", "7992739871-3", true},
        {"luhn", "7992739871-4", false},
        {"luhn", "4111 1111 1111 1111", true},
        {"luhn", "0", false},
        {"npi", "1234567893", true}, /* CMS, "Requirements for NPI check digit" */
        {"npi", "1234567894", false},
        {"npi", "123456789", false},
        {"npi", "3234567891", false},
        {"dea", "AP5836727", true},
        {"dea", "AP5836728", false},
        {"dea", "A95836727", true},
        {"dea", "9P5836727", false},
        {"dea", "APX836727", false},
        {"vin", "1M8GDM9AXKP042788", true}, /* 49 CFR 565, example */
        {"vin", "1M8GDM9A1KP042788", false},
        {"vin", "11111111111111111", true},
        {"vin", "1M8GDM9AXKP04278O", false},
        {"vin", "1M8GDM9AXKP04278", false},
        {"iban", "GB82 WEST 1234 5698 7654 32", true},
        {"iban", "GB83 WEST 1234 5698 7654 32", false},
        {"iban", "DE89370400440532013000", true},
        {"iban", "8289370400440532013000", false},
    };
    for (size_t i = 0; i < ARRAY_COUNT(samples); i++)
        if (check_text(samples[i].check, samples[i].text) != samples[i].good)
            fail_msg("%s %s", samples[i].check, samples[i].text);
}

static void test_a_long_text_is_no_number(void **state)
{
    (void)state;
    static const char *const names[] = {"luhn", "npi", "dea", "vin", "iban", "ssn"};
    char text[200];
    memset(text, '0', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    for (size_t i = 0; i < ARRAY_COUNT(names); i++)
        assert_false(check_text(names[i], text));
}

static void test_unknown_checks(void **state)
{
    (void)state;
    const char *nearest = NULL;
    assert_null(check_find(SLICE("luhm"), &nearest));
    assert_string_equal(nearest, "luhn");
    assert_null(check_find(SLICE("whatever"), &nearest));
    assert_null(nearest);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_dates_of_open_order),
        cmocka_unit_test(test_dates_of_ranges_and_weeks),
        cmocka_unit_test(test_years_and_ages),
        cmocka_unit_test(test_numbers_with_a_form),
        cmocka_unit_test(test_check_digits),
        cmocka_unit_test(test_a_long_text_is_no_number),
        cmocka_unit_test(test_unknown_checks),
    };
    return cmocka_run_group_tests_name("checks", tests, open_months, close_months);
}
