#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "dates.h"

static void every_day_of_400_years_comes_back(void **state)
{
    (void)state;
    static const unsigned lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t expected = -62091; /* 1 January 1800: 170 years, 41 of them leap years, before 1970 */
    for (int64_t year = 1800; year <= 2200; year++) {
        bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (unsigned month = 1; month <= 12; month++) {
            unsigned length = lengths[month - 1] + (leap && month == 2);
            for (unsigned day = 1; day <= length; day++, expected++) {
                int64_t back_year;
                unsigned back_month, back_day;
                assert_int_equal(days_from_date(year, month, day), expected);
                date_from_days(expected, &back_year, &back_month, &back_day);
                assert_true(back_year == year && back_month == month && back_day == day);
                assert_true(date_is_valid(year, month, day));
                assert_int_equal(weekday_from_days(expected),
                                 (expected + 62091 + 2) % 7 + 1); /* a Wednesday */
            }
            assert_false(date_is_valid(year, month, length + 1));
            assert_false(date_is_valid(year, month, 0));
        }
    }
}

static void what_is_outside_is_no_date(void **state)
{
    (void)state;
    assert_false(date_is_valid(2014, 0, 1));
    assert_false(date_is_valid(2014, 13, 1));
    assert_false(date_is_valid(1799, 12, 31));
    assert_false(date_is_valid(2201, 1, 1));
    assert_false(date_is_valid(-5, 1, 1));
    assert_false(date_is_valid(2014, 1, 4000000000u));
}

/* From the examples of ISO 8601 and the years with 53 weeks. */
static void weeks_are_those_of_iso_8601(void **state)
{
    (void)state;
    static const struct {
        int64_t year;
        unsigned month, day;
        int64_t week_year;
        unsigned week;
    } rows[] = {
        {1995, 1, 1, 1994, 52},  {1996, 12, 31, 1997, 1}, {2005, 1, 1, 2004, 53},
        {2008, 12, 29, 2009, 1}, {2010, 1, 3, 2009, 53},  {2014, 7, 3, 2014, 27},
        {2016, 1, 3, 2015, 53},  {2016, 1, 4, 2016, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t year, thursday, days = days_from_date(rows[i].year, rows[i].month, rows[i].day);
        unsigned week;
        week_from_days(days, &year, &week);
        assert_int_equal(year, rows[i].week_year);
        assert_int_equal(week, rows[i].week);
        assert_true(days_from_week(year, week, &thursday));
        assert_in_range(days - thursday + 3, 0, 6);
    }
    int64_t ignored;
    assert_false(days_from_week(2014, 53, &ignored));
    assert_false(days_from_week(2014, 0, &ignored));
    assert_true(days_from_week(2015, 53, &ignored));
    assert_false(days_from_week(1799, 1, &ignored));
    assert_true(days_from_week(1800, 1, &ignored));
    assert_true(days_from_week(2200, 1, &ignored));
    assert_false(days_from_week(2201, 1, &ignored));
}

static void ordinals_are_english(void **state)
{
    (void)state;
    static const char *const expected[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th",
                                           "th", "th", "th", "th", "th", "th", "th", "th", "th",
                                           "th", "th", "th", "st", "nd", "rd", "th"};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        assert_true(slice_equal(ordinal_suffix(i), slice_from_string(expected[i])));
    }
    assert_true(slice_equal(ordinal_suffix(31), SLICE("st")));
    assert_true(slice_equal(ordinal_suffix(111), SLICE("th")));
}

static void names_are_known_from_three_letters_on(void **state)
{
    (void)state;
    struct dates dates;
    bool full;
    dates_make(&dates, "");
    assert_int_equal(calendar_month(&dates.calendar, SLICE("July"), &full), 7);
    assert_true(full);
    assert_int_equal(calendar_month(&dates.calendar, SLICE("SEPT"), &full), 9);
    assert_false(full);
    assert_int_equal(calendar_month(&dates.calendar, SLICE("Ju"), &full), 0);
    assert_int_equal(calendar_month(&dates.calendar, SLICE("Julya"), &full), 0);
    assert_int_equal(calendar_month(&dates.calendar, SLICE("Marx"), &full), 0);
    assert_int_equal(calendar_weekday(&dates.calendar, SLICE("tues"), &full), 2);
    dates_free(&dates);
}

static void a_bad_table_is_a_configuration_error(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "1000\tJanuary\tJan\n", "1\tJanuary\n", "January\tJan\n", "13\tUndecimber\tUnd\n",
                                      "1\tJanuary\tJan\n", "-1\tJanuary\tJan\n", "1\tJa\tJan\n", "1\tJanuary\tJa\n"};
    struct calendar calendar;
    struct scrim_error error;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(
            calendar_read(slice_from_string(bad[i]), SLICE(dates_weekdays), &calendar, &error),
            SCRIM_CONFIGURATION);
        assert_int_equal(
            calendar_read(SLICE(dates_months), slice_from_string(bad[i]), &calendar, &error),
            SCRIM_CONFIGURATION);
    }
}

/* Tables of another language: blank lines, remarks, and a name that begins beyond ASCII. */
static void names_may_begin_beyond_ascii(void **state)
{
    (void)state;
    static const char weekdays[] = "# one name is made up\n\n1\tMonday\tMon\n2\tTuesday\tTue\n3\t\xC3\x89veil\t\xC3\x89ve\n4\tThursday\tThu\n"
                                   "\n5\tFriday\tFri\n6\tSaturday\tSat\n# 8\tOctave\tOct\n7\tSunday\tSun\n";
    struct calendar calendar;
    bool full = false;
    assert_int_equal(calendar_read(SLICE(dates_months), SLICE(weekdays), &calendar, NULL), SCRIM_OK);
    assert_int_equal(calendar_weekday(&calendar, SLICE("\xC3\x89VEIL"), &full), 3);
    assert_true(full);
    assert_int_equal(calendar_weekday(&calendar, SLICE("\xC3\xA9ve"), &full), 3);
    assert_false(full);
    assert_int_equal(calendar_weekday(&calendar, SLICE("Thursday"), &full), 4);
    assert_int_equal(calendar_weekday(&calendar, SLICE("\xC3\x89toile"), &full), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_of_400_years_comes_back),
        cmocka_unit_test(what_is_outside_is_no_date),
        cmocka_unit_test(weeks_are_those_of_iso_8601),
        cmocka_unit_test(ordinals_are_english),
        cmocka_unit_test(names_are_known_from_three_letters_on),
        cmocka_unit_test(a_bad_table_is_a_configuration_error),
        cmocka_unit_test(names_may_begin_beyond_ascii),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
