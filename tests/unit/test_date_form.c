/* Reading the form of a date: fields that are wrong in themselves, which a pattern of somebody's own may bring. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "dates.h"

static bool is_read(const char *markup, enum date_order order)
{
    struct dates dates;
    struct date_form form;
    dates_make(&dates, markup);
    bool read = date_form_read(dates.letter.view.text, &dates.items[0], &dates.calendar, order, &form);
    dates_free(&dates);
    return read;
}

static void what_is_no_date_is_not_read(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "<July 3>",                                      /* no field */
        "<{hide:July 3}>",                               /* none of a date */
        "<{month_name:July} {day:x}>",                   /* not digits */
        "<{month_name:July} {day:12345}>",               /* too many */
        "<{month_name:Julember} {day:3}>",               /* a month that there is not */
        "<{year:201}-{month:07}-{day:03}>",              /* three digits */
        "<{year:2014}-{month:13}-{day:03}>",             /* a thirteenth month */
        "<{year:2014}-{month:00}-{day:03}>",             /* and none */
        "<{year:2014}-{month:1:}-{day:03}>",             /* a byte behind the digits */
        "<{year:2014}-{month:x}-{day:03}>",
        "<{day:3} {day:4} {month_name:July}>",           /* twice of one side */
        "<{first:x}/{second:4}/{year:2014}>",            /* an open number that is none */
        "<{first:3}/{second:4}/{year:2014}>",            /* an order that stays open */
        "<{first:3}/{second:y}/{year:2014}>",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (is_read(wrong[i], ORDER_UNKNOWN))
            fail_msg("is read: %s", wrong[i]);
    assert_true(is_read("<{hide:on} {month_name:July} {day:3}>", ORDER_UNKNOWN)); /* beside those of a date another may stand */
    assert_true(is_read("<{first:3}/{second:4}/{year:2014}>", ORDER_DAY_FIRST));
    assert_true(is_read("<{first:3}/{second:3}/{year:2014}>", ORDER_UNKNOWN));
    assert_true(is_read("<{first:13}/{second:3}/{year:2014}>", ORDER_UNKNOWN));
    assert_false(is_read("<{first:13}/{second:33}/{year:2014}>", ORDER_UNKNOWN));
    assert_false(is_read("<{first:0}/{second:0}/{year:2014}>", ORDER_UNKNOWN));
    assert_false(is_read("<{first:0}/{second:33}/{year:2014}>", ORDER_UNKNOWN));
    assert_false(is_read("<{first:33}/{second:0}/{year:2014}>", ORDER_UNKNOWN));
}

static void fields_that_leave_the_span_or_meet_are_not_read(void **state)
{
    (void)state;
    struct dates dates;
    struct date_form form;
    dates_make(&dates, "on <{month_name:July} {day:3}, {year:2014}> x");
    struct span *span = &dates.items[0];
    struct field_range *day = &span->fields[1], good = *day;
    const struct view_range wrong[] = {
        {{span->view.start.byte - 1}, good.range.end},                    /* before the span */
        {good.range.start, {span->view.end.byte + 1}},                    /* behind it */
        {good.range.start, good.range.start},                             /* empty */
        {{span->view.start.byte + 1}, good.range.end},                    /* over another */
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        day->range = wrong[i];
        assert_false(date_form_read(dates.letter.view.text, span, &dates.calendar, ORDER_UNKNOWN, &form));
        assert_int_equal(date_form_evidence(dates.letter.view.text, span), ORDER_UNKNOWN);
    }
    *day = span->fields[0]; /* fields come in the order of a rule's groups, not of the text */
    span->fields[0] = good;
    assert_true(date_form_read(dates.letter.view.text, span, &dates.calendar, ORDER_UNKNOWN, &form));
    assert_int_equal(form.items[0].unit, UNIT_MONTH);
    assert_int_equal(form.items[1].unit, UNIT_DAY);
    dates_free(&dates);
}

static void years_are_read_from_their_own_fields_alone(void **state)
{
    (void)state;
    struct dates dates;
    int64_t year = 0;
    dates_make(&dates, "<{month_name:July} {year:2014} {year_short:29} {year_short2:30} {year2:x} {hide:2013} {year:20/4} {year:20145}>");
    const struct field_range *fields = dates.items[0].fields;
    struct slice view = dates.letter.view.text;
    assert_false(date_field_year(view, &fields[0], &year));
    assert_true(date_field_year(view, &fields[1], &year) && year == 2014);
    assert_true(date_field_year(view, &fields[2], &year) && year == 2029);
    assert_true(date_field_year(view, &fields[3], &year) && year == 1930);
    assert_false(date_field_year(view, &fields[4], &year));
    assert_false(date_field_year(view, &fields[5], &year));
    assert_false(date_field_year(view, &fields[6], &year));
    assert_false(date_field_year(view, &fields[7], &year));
    assert_int_equal(year, 1930);
    struct field_range other = fields[1];
    other.range.end = other.range.start; /* nothing at all */
    assert_false(date_field_year(view, &other, &year));
    other = fields[1];
    other.field = FIELD_COUNT; /* of no rule */
    assert_false(date_field_year(view, &other, &year));
    dates_free(&dates);
}

static void a_range_never_runs_backwards(void **state)
{
    (void)state;
    static const struct {
        const char *markup;
        unsigned first, second; /* years */
    } rows[] = {
        {"<{month_name:December} {day:28} - {month_name2:January} {day2:3}, {year:2014}>", 2013, 2014},
        {"<{month_name:December} {day:28}, {year:2013} - {month_name2:January} {day2:3}>", 2013, 2014},
        {"<{month_name:May} {day:8} - {month_name2:June} {day2:3}, {year:2014}>", 2014, 2014},
        {"<{month_name:June} {day:8} - {day2:3}, {year:2014}>", 2013, 2014},
        {"<{month_name:June} {day:3} - {day2:3}, {year:2014}>", 2014, 2014},
        {"<{day:8} - {day2:3}, {year:2014}>", 2014, 2014}, /* of which months nobody knows */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct dates dates;
        struct date_form form;
        dates_make(&dates, rows[i].markup);
        assert_true(date_form_read(dates.letter.view.text, &dates.items[0], &dates.calendar, ORDER_UNKNOWN, &form));
        assert_int_equal(form.side[0].value[UNIT_YEAR], rows[i].first);
        assert_int_equal(form.side[1].value[UNIT_YEAR], rows[i].second);
        dates_free(&dates);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_no_date_is_not_read),
        cmocka_unit_test(fields_that_leave_the_span_or_meet_are_not_read),
        cmocka_unit_test(years_are_read_from_their_own_fields_alone),
        cmocka_unit_test(a_range_never_runs_backwards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
