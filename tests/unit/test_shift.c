#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "dates.h"
#include "letter_fixture.h"
#include "replace/key_material.h"
#include "scene.h"

struct row {
    const char *markup;   /* the last span is shifted */
    int64_t offset;       /* days */
    const char *expected; /* NULL: must be tagged */
};

static void check_row(const struct row *row, enum date_order order)
{
    struct dates dates;
    struct buffer out;
    dates_make(&dates, row->markup);
    struct date_context context = {.calendar = &dates.calendar,
                                   .offset = row->offset,
                                   .rewrite_weekdays = row->offset % 7 != 0};
    assert_int_equal(shift_settle(&dates.letter, &dates.spans, &context, NULL), SCRIM_OK);
    if (order != ORDER_UNKNOWN) {
        context.order = order;
    }
    buffer_init(&out, 1024);
    bool shifted = shift_date(&dates.letter, &dates.spans, dates.spans.count - 1, &context, &out);
    buffer_append_byte(&out, '\0');
    if (shifted != (row->expected != NULL) || (shifted && strcmp(out.data, row->expected) != 0)) {
        print_error("%s by %lld: %s\n", row->markup, (long long)row->offset,
                    shifted ? out.data : "(tag)");
    }
    assert_int_equal(shifted, row->expected != NULL);
    if (shifted) {
        assert_string_equal(out.data, row->expected);
    }
    buffer_free(&out);
    dates_free(&dates);
}

static void check_rows(const struct row *rows, size_t count, enum date_order order)
{
    for (size_t i = 0; i < count; i++) {
        check_row(&rows[i], order);
    }
}
#define CHECK(rows, order) check_rows(rows, sizeof(rows) / sizeof *(rows), order)

#define MDY "<{month_name:July} {day:3}, {year:2014}>"

static void dates_with_a_month_name_keep_their_form(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {MDY, -7, "June 26, 2014"},
        {MDY, -2, "July 1, 2014"},
        {MDY, -364, "July 4, 2013"},
        {"<{day:3} {month_name:July} {year:2014}>", -7, "26 June 2014"},
        {"<{day:03} {month_name:July} {year:2014}>", -2, "01 July 2014"},
        {"<{day:13} {month_name:July} {year:2014}>", -7, "6 July 2014"},
        {"<{month_name:Jul}. {day:3}, {year:2014}>", -7, "Jun. 26, 2014"},
        {"<{month_name:JULY} {day:3}, {year:2014}>", -7, "JUNE 26, 2014"},
        {"<{month_name:july} {day:3}, {year:2014}>", -7, "june 26, 2014"},
        {"<{month_name:JUL} {day:3} {year:2014}>", -7, "JUN 26 2014"},
        {"<{month_name:Sept}. {day:30}, {year:2014}>", -7, "Sept. 23, 2014"},
        {"<{month_name:Oct}. {day:1}, {year:2014}>", -7, "Sep. 24, 2014"},
        {"<{month_name:Sept} {day:1}, {year:2014}>", -7, "Aug 25, 2014"},
        {"<{month_name:May} {day:5}, {year:2014}>", -7, "April 28, 2014"},
        {"<{month_name:July} {day:3}{ordinal:rd}, {year:2014}>", -7, "June 26th, 2014"},
        {"<{month_name:July} {day:3}{ordinal:rd}, {year:2014}>", -2, "July 1st, 2014"},
        {"<{month_name:JULY} {day:10}{ordinal:TH}, {year:2014}>", -7, "JULY 3RD, 2014"},
        {"<the {day:18}{ordinal:th} of {month_name:July}, {year:2014}>", -7,
         "the 11th of July, 2014"},
        {"<the {day:29}{ordinal:th} of {month_name:July}>, <the {day:29}{ordinal:th} of "
         "{month_name:July} of {year:2014}>",
         -7, "the 22nd of July of 2014"},
        {"<{month_name:July} {day:3}, '{year_short:14}>", -7, "June 26, '14"},
        {"<{day:3}-{month_name:Jul}-{year_short:14}>", -7, "26-Jun-14"},
        {"<{day:03}-{month_name:JUL}-{year:2014}>", -49, "15-MAY-2014"},
        {"<{year:2014} {month_name:July} {day:3}>", -7, "2014 June 26"},
        {"<{weekday:Thursday}, {month_name:July} {day:3}, {year:2014}>", -7,
         "Thursday, June 26, 2014"},
        {"<{weekday:Thursday}, {month_name:July} {day:3}, {year:2014}>", -8,
         "Wednesday, June 25, 2014"},
        {"<{weekday:THU} {month_name:JUL} {day:3} {year:2014}>", -8, "WED JUN 25 2014"},
        {"<{weekday:Thurs}., {month_name:July} {day:3}, {year:2014}>", -7, "Thurs., June 26, 2014"},
        {"<{weekday:Thurs}., {month_name:July} {day:3}, {year:2014}>", -8, "Wed., June 25, 2014"},
        {"<{weekday:Thursday}, {month_name:July} {day:3}, {year:2014}>", -15, "Wednesday, June 18, 2014"},
        {"<{month_name:september} {day:3}, {year:2014}>", -7, "august 27, 2014"},
        {"<{month_name:august} {day:3}, {year:2014}>", -7, "july 27, 2014"},
        {"<in {month_name:July} {year:2014}, or so>", -28, "in June 2014, or so"},
    };
    CHECK(rows, ORDER_UNKNOWN);
}

static void numeric_dates_keep_their_form(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{first:7}/{second:3}/{year_short:14}>", -7, "6/26/14"},
        {"<{first:07}/{second:03}/{year:2014}>", -7, "06/26/2014"},
        {"<{first:7}/{second:13}/{year:2014}>", -7, "7/6/2014"},
        {"<{first:07}-{second:13}-{year:2014}>", -7, "07-06-2014"},
        {"<{first:10}/{second:12}/{year:2014}>", -7, "10/05/2014"},
        {"seen <{first:7}/{second:3}/{year:2014}> and <{first:10}/{second:12}/{year:2014}>", -7,
         "10/5/2014"},
        {"<{year:2014}-{month:07}-{day:03}>", -7, "2014-06-26"},
        {"<{year:2014}/{month:10}/{day:12}>", -7, "2014/10/05"},
        {"<{year:2014}{month:07}{day:03}>", -7, "20140626"},
        {"<{year:2014}{month:10}{day:12}>", -7, "20141005"},
        {"<{month:07}/{year:2014}>", -28, "06/2014"},
        {"<{month:7}/{year:2014}>", -28, "6/2014"},
        {"<{month:1}/{year:2014}>", -28, "12/2013"},
        {"<{first:7}/{second:03}/{year:2014}>", -2, "7/01/2014"}, /* each shows it of itself */
        {"<{first:07}/{second:3}/{year:2014}>", -2, "07/1/2014"},
        {"<{first:10}/{second:3}/{year:2014}>", -7, "9/26/2014"}, /* or its neighbour does */
        {"<{first:3}/{second:10}/{year:2014}>", -7, "3/3/2014"},
    };
    static const struct row unpadded[] = { /* behind a date that shows that its letter pads none */
        {"<{first:7}/{second:3}/{year:2014}> <{first:10}/{second:12}/{year_short:05}>", -7, "10/5/05"},
        {"<{first:7}/{second:3}/{year:2014}> <{first:07}/{second:13}/{year:2014}>", -7, "07/06/2014"},
        {"<{first:7}/{second:3}/{year:2014}> <{first:10}/{second:08}/{year:2014}>", -8, "09/30/2014"},
        {"<{first:7}/{second:3}/{year:2014}> <{year:2014}-{month:10}-{day:12}>", -7, "2014-10-05"},
        {"<{first:7}/{second:3}/{year:2014}> <{month:10}{day:12}{year:2014}>", -7, "10052014"},
        {"<{first:7}/{second:3}/{year:2014}> <{month:10}{day:12}/{year:2014}>", -7, "1005/2014"},
        {"<{first:7}/{second:3}/{year:2014}> <{month:10}/{day:12}{year:2014}>", -7, "10/052014"},
    };
    static const struct row day_first[] = {
        {"<{first:3}.{second:7}.{year:2014}>", -7, "26.6.2014"},
        {"<{first:03}/{second:07}/{year_short:14}>", -7, "26/06/14"},
        {"<{first:7}/{second:13}/{year:2014}>", -7,
         "7/6/2014"}, /* the date itself is month first */
    };
    CHECK(rows, ORDER_MONTH_FIRST);
    CHECK(unpadded, ORDER_MONTH_FIRST);
    CHECK(day_first, ORDER_DAY_FIRST);
}

static void order_comes_from_the_document_or_the_date_is_tagged(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{first:3}/{second:4}/{year:2005}>", -7, NULL},
        {"<{first:4}/{second:4}/{year:2005}>", -7, "3/28/2005"},
        {"<{first:13}/{second:4}/{year:2005}>", -7, "6/4/2005"},
        {"<{first:4}/{second:13}/{year:2005}>", -7, "4/6/2005"},
        {"<{first:13}/{second:14}/{year:2005}>", -7, NULL},
        {"<{first:3}/{second:25}/{year:2005}> <{first:3}/{second:4}/{year:2005}>", -7, "2/25/2005"},
        {"<{first:25}/{second:3}/{year:2005}> <{first:3}/{second:4}/{year:2005}>", -7, "27/3/2005"},
        {"<{first:25}/{second:3}/{year:2005}> <{first:3}/{second:25}/{year:2005}> "
         "<{first:3}/{second:4}/{year:2005}>",
         -7, NULL},
        {MDY " <{first:3}/{second:4}/{year:2005}>", -7, "2/25/2005"},
        {"<{day:3} {month_name:July} {year:2014}> <{first:3}/{second:4}/{year:2005}>", -7,
         "27/3/2005"},
        {"<{day:3}{ordinal:rd} {month_name:July}> <{first:3}/{second:4}/{year:2005}>", -7, NULL},
        {"<{first:3}/{second:4}/{year:2005}-{first2:3}/{second2:25}/{year2:2005}>", -7,
         "2/25/2005-3/18/2005"},
    };
    CHECK(rows, ORDER_UNKNOWN);
}

static void precision_stays(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{month_name:July} {year:2014}>", -14, "July 2014"},
        {"<{month_name:July} {year:2014}>", -15, "June 2014"},
        {"<{month_name:January} of {year:2014}>", -21, "December of 2013"},
        {"<{month_name:JAN} '{year_short:14}>", -21, "DEC '13"},
        {"in <{year:2009}>", -181, "2009"},
        {"in <{year:2009}>", -182, "2008"},
        {"in <'{year_short:09}>", -182, "'08"},
        {"<{year:2014}-W{week:27}>", -7, "2014-W26"},
        {"<{year:2014}-W{week:01}>", -7, "2013-W52"},
        {"<{year:2016}-W{week:01}>", -7, "2015-W53"},
        {"week <{week:2} of {year:2014}>", -7, "1 of 2014"},
        {"<{year:2014}-{day_of_year:184}>", -7, "2014-177"},
        {"<{year:2014}-{day_of_year:003}>", -7, "2013-361"},
        {"<{year:2014}-{day_of_year:001}>", -7, "2013-359"},
        {"<{year:2016}-{day_of_year:366}>", -7, "2016-359"},
        {"<{year:2013}-{day_of_year:003}>", -7, "2012-362"},
        {"on <{weekday:Tuesday}>", -7, "Tuesday"},
        {"on <{weekday:Tuesday}>", -8, "Monday"},
        {"on <{weekday:Mon}>", -1, "Sun"},
        {"on <the next {weekday:Friday}>", -8, "the next Thursday"},
        {"on <{weekday:Mon}.>", -1, "Sun."}, /* a mark says no more */
        {"on <{weekday:Mon}|>", -1, "Sun|"},
        {"on <{weekday:Monday} the thirteenth>", -7, NULL},
        {"on <{weekday:Monday} 13>", -7, NULL},
    };
    CHECK(rows, ORDER_UNKNOWN);
}

static void ranges_write_what_no_longer_is_shared(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{month_name:June} {day:12}-{day2:14}, {year:2014}>", -7, "June 5-7, 2014"},
        {"<{month_name:June} {day:12}-{day2:14}, {year:2014}>", -12, "May 31-June 2, 2014"},
        {"<{month_name:January} {day:5} to {day2:8}, {year:2014}>", -7,
         "December 29, 2013 to January 1, 2014"},
        {"<{month_name:Jun}. {day:12}-{day2:14}, {year:2014}>", -12, "May. 31-Jun. 2, 2014"},
        {"<{day:12}-{day2:14} {month_name:June} {year:2014}>", -12, "31 May-2 June 2014"},
        {"<{day:5} - {day2:8} {month_name:January} {year:2014}>", -7,
         "29 December 2013 - 1 January 2014"},
        {"<{month_name:June} {day:12}{ordinal:th}-{day2:14}{ordinal2:th}, {year:2014}>", -12,
         "May 31st-June 2nd, 2014"},
        {"<{month_name:June} {day:12} - {month_name2:July} {day2:3}, {year:2014}>", -7,
         "June 5 - June 26, 2014"},
        {"<{month_name:January} {day:2} - {month_name2:January} {day2:9}, {year:2014}>", -7,
         "December 26, 2013 - January 2, 2014"},
        {"<{month_name:December} {day:28} - {month_name2:January} {day2:3}, {year:2014}>", -7,
         "December 21 - December 27, 2013"},
        {"<{month_name:December} {day:28}, {year:2013} - {month_name2:January} {day2:12}>", -7,
         "December 21, 2013 - January 5, 2014"},
        {"<{month_name:June} {day:30} - {month_name2:July} {day2:7}, {year2:2014}>", -7,
         "June 23 - June 30, 2014"},
        {"<{first:6}/{second:12}-{first2:6}/{second2:14}/{year:2014}>", -7, "6/5-6/7/2014"},
        {MDY ": <{first:1}/{second:5}-{first2:1}/{second2:8}/{year_short:14}>", -7,
         "12/29/13-1/1/14"},
        {"<{month_name:June}-{month_name2:August} {year:2014}>", -28, "May-July 2014"},
        {"<{month_name:January}-{month_name2:February} {year:2014}>", -28,
         "December 2013-January 2014"},
        {"<{year:1998} to {year2:2011}>", -364, "1997 to 2010"},
        {MDY " <{day:28} {month_name:June} - {day2:30}>", -29, "30 May - 1 June"},
        {MDY " <{day:28} of {month_name:June} - {day2:30}>", -29, "30 of May - 1 of June"},
        {MDY " <{weekday:Saturday}, {month_name:June} {day:28} - {day2:30}>", -29, "Friday, May 30 - June 1"},
        {"<{year:2013}-{year_short2:14}>", -364, "2012-13"},
        {"<{first:3}/{second:1}/{year_short:13} to {first2:6}/{second2:30}/{year_short2:13}>", -7,
         "2/22/13 to 6/23/13"},
    };
    CHECK(rows, ORDER_UNKNOWN);
}

static void a_date_without_year_takes_the_one_before_it(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{month_name:July} {day:3}>", -7, NULL},
        {"<{month_name:July}>", -7, NULL},
        {MDY ", then <{month_name:July} {day:8}>", -7, "July 1"},
        {MDY ", then <{month_name:July} {day:40}>", -7, NULL},
        {MDY ", then <{weekday:Someday}, {month_name:July} {day:3}>", -7, "Someday, June 26"},
        /* no Thursday, July 3 of 2013: the one that is told is another */
        {"<{month_name:July} {day:3}, {year:2013}>, then <{weekday:Thursday}, {month_name:July} {day:3}>", -8, "Wednesday, June 25"},
        {"<{month_name:July} {day:3}, {year:2013}>, then <{weekday:Wednesday}, {month_name:July} {day:3}>", -8, "Tuesday, June 25"},
        {MDY ", then <{month_name:July}>", -28, "June"},
        {MDY ", then <{weekday:Tuesday}, {month_name:July} {day:8}>", -7, "Tuesday, July 1"},
        {MDY ", then <{first:7}/{second:8}>", -7, "7/1"},
        {"<{month_name:March} {day:3}, {year:2012}>, then <{month_name:March} {day:1}>", -1,
         "February 29"},
        {"<{month_name:March} {day:3}, {year:2013}>, then <{month_name:March} {day:1}>", -1,
         "February 28"},
        {"<{month_name:March} {day:3}, {year:2013}>, then <{month_name:February} {day:29}>", -1,
         "February 28"}, /* of 2012: 2013 has none */
        {"<{month_name:March} {day:3}, {year:2014}>, then <{month_name:February} {day:29}>", -1,
         NULL},
        /* the leap day of 2016 lies between this December and the next one */
        {"<{month_name:January} {day:4}, {year:2018}>, then <{month_name:December} {day:28}>", -679,
         "February 18"},
        {"<{month_name:February} {day:18}, {year:2016}>, then "
         "<{weekday:Friday}, {month_name:August} {day:14}>",
         -196, "Friday, January 30"},
        {"<{month_name:February} {day:18}, {year:2016}>, then "
         "<{weekday:Sunday}, {month_name:August} {day:14}>",
         -196, "Sunday, January 31"},
        {"<{month_name:July} {day:3}> then " MDY, -7, "June 26, 2014"},
        {"<{year:2012}>, then <{month_name:July} {day:8}>", -7,
         NULL}, /* a year alone is no full date */
        {MDY ", then <{month_name:June} {day:28} - {month_name2:July} {day2:8}>", -7,
         "June 21 - July 1"},
    };
    CHECK(rows, ORDER_UNKNOWN);
}

static void what_is_no_date_for_certain_is_tagged(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{first:31}/{second:02}/{year:2020}>", -7, NULL},
        {"<{first:00}/{second:00}/{year:0000}>", -7, NULL},
        {"<{year:2015}-{month:02}-{day:29}>", -7, NULL},
        {"<{year:2016}-{month:02}-{day:29}>", -365, "2015-03-01"},
        {"<{year:2014}-{month:13}-{day:01}>", -7, NULL},
        {"<{year:2014}-{month:04}-{day:31}>", -7, NULL},
        {"<{year:1582}-{month:10}-{day:15}>", -7, NULL},
        {"<{year:9999}-{month:10}-{day:15}>", -7, NULL},
        {"<{year:2201}-{month:01}-{day:01}>", -7, NULL},
        {"<{year:2200}-{month:12}-{day:31}>", -7, "2200-12-24"},
        {"<{year:1800}-{month:01}-{day:01}>", -1, "1799-12-31"},
        {"<{year:10000}>", -7, NULL},
        {"<{month_name:Ju1y} {day:3}, {year:2014}>", -7, NULL},
        {"<{month_name:Jx} {day:3}, {year:2014}>", -7, NULL},
        {"<{month_name:July} {day:0}, {year:2014}>", -7, NULL},
        {"<{month_name:July} {day:third}, {year:2014}>", -7, NULL},
        {"<{year:2014}-W{week:53}>", -7, NULL},
        {"<{year:2015}-W{week:53}>", -7, "2015-W52"},
        {"<{year:2014}-{day_of_year:366}>", -7, NULL},
        {"<{year:2014}-{day_of_year:000}>", -7, NULL},
        {"<the {day:3}>", -7, NULL},
        {"<the {day:3}, {year:2014}>", -7, NULL},
        {"<{year:1750}-{day_of_year:123}>", -7, NULL},
        {"<{year:1750}-{month:07}>", -7, NULL},
        {"<no field at all>", -7, NULL},
        {"<{weekday:Someday}, {month_name:July} {day:3}, {year:2014}>", -8, NULL},
        {"<{weekday:Someday}, {month_name:July} {day:3}, {year:2014}>", -7,
         "Someday, June 26, 2014"},
    };
    CHECK(rows, ORDER_UNKNOWN);
    struct dates dates;
    struct buffer out;
    dates_make(&dates, MDY);
    struct date_context context = {.calendar = &dates.calendar, .offset = -7};
    dates.items[0].exact = false; /* a union of several candidates */
    buffer_init(&out, 64);
    assert_false(shift_date(&dates.letter, &dates.spans, 0, &context, &out));
    buffer_free(&out);
    dates_free(&dates);
}

static void two_digit_years_turn_at_thirty(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{first:1}/{second:13}/{year_short:00}>", -14, "12/30/99"},
        {"<{first:3}/{second:13}/{year_short:00}>", -14, "2/28/00"}, /* 2000 was a leap year */
        {"<{first:3}/{second:14}/{year_short:00}>", -14, "2/29/00"},
        {"<{first:3}/{second:14}/{year_short:29}>", -14, "2/28/29"},
        {"<{first:3}/{second:14}/{year_short:32}>", -14, "2/29/32"}, /* 1932 */
    };
    CHECK(rows, ORDER_MONTH_FIRST);
}

static void one_date_in_six_forms_stays_one_date(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"<{month_name:March} {day:1}, {year:2016}>", -1, "February 29, 2016"},
        {"<{day:1} {month_name:Mar} {year:2016}>", -1, "29 Feb 2016"},
        {"<{first:3}/{second:1}/{year_short:16}>", -1, "2/29/16"},
        {"<{year:2016}-{month:03}-{day:01}>", -1, "2016-02-29"},
        {"<{year:2016}{month:03}{day:01}>", -1, "20160229"},
        {"<{year:2016}-{day_of_year:061}>", -1, "2016-060"},
    };
    CHECK(rows, ORDER_MONTH_FIRST);
}

/* Distances between full dates are exact, whatever the offset: 2,000 pairs. */
static void intervals_are_exact(void **state)
{
    (void)state;
    uint32_t seed = 20140703;
    for (size_t i = 0; i < 2000; i++) {
        int64_t days[2], shifted[2], year;
        unsigned month, day;
        seed = seed * 1664525u + 1013904223u;
        int64_t offset = -1 - (int64_t)(seed >> 8) % 1820;
        for (size_t k = 0; k < 2; k++) {
            char markup[96];
            struct dates dates;
            struct buffer out;
            seed = seed * 1664525u + 1013904223u;
            days[k] = days_from_date(1900, 1, 1) + (int64_t)(seed >> 8) % 50000;
            date_from_days(days[k], &year, &month, &day);
            snprintf(markup, sizeof markup, "<{year:%04d}-{month:%02u}-{day:%02u}>", (int)year,
                     month, day);
            dates_make(&dates, markup);
            struct date_context context = {.calendar = &dates.calendar, .offset = offset};
            buffer_init(&out, 64);
            assert_true(shift_date(&dates.letter, &dates.spans, 0, &context, &out));
            buffer_append_byte(&out, '\0');
            assert_int_equal(strlen(out.data), 10);
            shifted[k] = days_from_date(strtol(out.data, NULL, 10),
                                        (unsigned)strtoul(out.data + 5, NULL, 10),
                                        (unsigned)strtoul(out.data + 8, NULL, 10));
            buffer_free(&out);
            dates_free(&dates);
        }
        assert_int_equal(shifted[1] - shifted[0], days[1] - days[0]);
        assert_int_equal(shifted[0] - days[0], offset);
    }
}

static void offsets_go_back_by_whole_weeks_or_days(void **state)
{
    (void)state;
    unsigned char material[KEY_BYTES] = {1};
    struct key *key;
    int64_t first_weeks = 0;
    size_t different = 0;
    assert_int_equal(key_from_material(material, false, &key, NULL), SCRIM_OK);
    for (unsigned char scope_name = 0; scope_name < 200; scope_name++) {
        struct scope_key scope;
        scope_key_derive(key, SLICE("patient"), slice_of((const char *)&scope_name, 1), &scope);
        int64_t weeks = shift_offset(&scope, SCRIM_DATES_WEEKS),
                days = shift_offset(&scope, SCRIM_DATES_DAYS);
        assert_int_equal(weeks % 7, 0);
        assert_in_range(-weeks, 7, 1820);
        assert_in_range(-days, 1, 1820);
        assert_int_equal(weeks, shift_offset(&scope, SCRIM_DATES_WEEKS));
        first_weeks = scope_name == 0 ? weeks : first_weeks;
        different += weeks != first_weeks;
    }
    assert_true(different > 150);
    key_free(key);
}

static void only_the_years_stay(void **state)
{
    (void)state;
    static const struct {
        const char *markup, *expected;
    } rows[] = {
        {MDY, "2014"},
        {"<{month_name:July} '{year_short:14}>", "2014"},
        {"<{first:3}/{second:1}/{year_short:13} to {first2:6}/{second2:30}/{year_short2:14}>",
         "2013-2014"},
        {"<{first:3}/{second:1}/{year_short:13} to {first2:6}/{second2:30}/{year_short2:13}>",
         "2013"},
        {"<{month_name:July} {day:3}>", NULL},
        {"<{first:3}/{second:1}/{year_short:14} to {first2:6}/{second2:30}/{year_short2:13}>",
         "2013-2014"},
        {"<{year:0999}>", NULL},
        {"<{year:2013} to {year2:0999}>", NULL},
        {"<{year:2011}, '{year_short:12}, {year2:2013}>", "2011-2012"}, /* as many as are written */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct dates dates;
        struct buffer out;
        dates_make(&dates, rows[i].markup);
        buffer_init(&out, 64);
        assert_int_equal(shift_year_only(&dates.letter, &dates.items[0], &out),
                         rows[i].expected != NULL);
        buffer_append_byte(&out, '\0');
        if (rows[i].expected != NULL) {
            assert_string_equal(out.data, rows[i].expected);
        }
        buffer_free(&out);
        dates_free(&dates);
    }
}

static void sides_are_told_of_what_moves_alone(void **state)
{
    (void)state;
    struct dates dates;
    struct date_side from[2], to[2];
    struct date_context context = {.offset = -7, .order = ORDER_MONTH_FIRST};
    dates_make(&dates, MDY " <{month_name:July} {day:3}> <{month_name:June} {day:31}, {year:2014}> <{weekday:Monday}>");
    context.calendar = &dates.calendar;
    assert_int_equal(shift_sides(&dates.letter, &dates.spans, 0, &context, from, to), 1);
    assert_true(date_side_is_full(&from[0]) && date_side_is_full(&to[0]));
    assert_int_equal(from[0].value[UNIT_YEAR], 2014);
    assert_int_equal(from[0].value[UNIT_MONTH], 7);
    assert_int_equal(from[0].value[UNIT_DAY], 3);
    assert_int_equal(to[0].value[UNIT_MONTH], 6);
    assert_int_equal(to[0].value[UNIT_DAY], 26);
    for (size_t i = 1; i < 4; i++) /* without a year, no day of any year, no date */
        assert_int_equal(shift_sides(&dates.letter, &dates.spans, i, &context, from, to), 0);
    dates_free(&dates);

    struct date_side ranged[3], moved[3], untouched;
    memset(&untouched, 0x5A, sizeof untouched);
    ranged[2] = moved[2] = untouched;
    dates_make(&dates, MDY " <{month_name:July} {day:9}> <{day:10} - {day2:12} {month_name:July} {year_short:14}>");
    context.calendar = &dates.calendar;
    assert_int_equal(shift_settle(&dates.letter, &dates.spans, &context, NULL), SCRIM_OK);
    assert_int_equal(shift_sides(&dates.letter, &dates.spans, 1, &context, ranged, moved), 1); /* its year is the one before it */
    assert_true(date_side_is_full(&ranged[0]) && date_side_is_full(&moved[0]));
    assert_int_equal(ranged[0].value[UNIT_YEAR], 2014);
    assert_int_equal(moved[0].value[UNIT_DAY], 2);
    assert_int_equal(shift_sides(&dates.letter, &dates.spans, 2, &context, ranged, moved), 2);
    assert_int_equal(ranged[0].value[UNIT_DAY], 10);
    assert_int_equal(ranged[1].value[UNIT_DAY], 12);
    assert_int_equal(moved[1].value[UNIT_DAY], 5);
    assert_true(date_side_is_full(&ranged[1]) && date_side_is_full(&moved[1]));
    assert_memory_equal(&ranged[2], &untouched, sizeof untouched);
    assert_memory_equal(&moved[2], &untouched, sizeof untouched);
    dates_free(&dates);
    dates_make(&dates, "<no field at all>");
    context.year_before = NULL;
    assert_int_equal(shift_sides(&dates.letter, &dates.spans, 0, &context, ranged, moved), 0);
    dates_free(&dates);
}

/* Months of another language: one begins beyond ASCII, one with the last letter of the alphabet. */
static void names_beyond_ascii_are_no_small_letters(void **state)
{
    (void)state;
    static const char months[] = "1\tJanuary\tJan\n2\tFebruary\tFeb\n3\tMarch\tMar\n4\tApril\tApr\n5\tMay\tMay\n6\t\xC3\x89veil\t\xC3\x89ve\n"
                                 "7\tZima\tZim\n8\tAugust\tAug\n9\tSeptember\tSep\n10\tOctober\tOct\n11\tNovember\tNov\n12\tDecember\tDec\n";
    static const struct row rows[] = {{"<{month_name:zima} {day:3}, {year:2014}>", -35, "may 29, 2014"},
                                      {"<{month_name:\xC3\x89veil} {day:3}, {year:2014}>", -7, "May 27, 2014"},
                                      {"<{month_name:Zima} {day:3}, {year:2014}>", -7, "\xC3\x89veil 26, 2014"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct dates dates;
        struct buffer out;
        dates_make(&dates, rows[i].markup);
        assert_int_equal(calendar_read(SLICE(months), SLICE(dates_weekdays), &dates.calendar, NULL), SCRIM_OK);
        struct date_context context = {.calendar = &dates.calendar, .offset = rows[i].offset};
        buffer_init(&out, 1024);
        assert_true(shift_date(&dates.letter, &dates.spans, 0, &context, &out));
        assert_true(slice_equal(buffer_slice(&out), slice_from_string(rows[i].expected)));
        buffer_free(&out);
        dates_free(&dates);
    }
}

static void no_memory_for_years_is_reported(void **state)
{
    (void)state;
    struct dates dates;
    struct date_context context = {0};
    dates_make(&dates, MDY);
    context.calendar = &dates.calendar;
    dates.arena.maximum = dates.arena.used;
    dates.arena.left = 0;
    assert_int_equal(shift_settle(&dates.letter, &dates.spans, &context, NULL), SCRIM_TRY_AGAIN);
    dates_free(&dates);
}

static void a_birth_year_that_shows_ninety_is_seen(void **state)
{
    (void)state;
    struct dates dates;
    struct date_context context = {0};
    dates_make(&dates, "born <{year:1924}> or <{year:1925}>, seen " MDY);
    context.calendar = &dates.calendar;
    assert_int_equal(shift_settle(&dates.letter, &dates.spans, &context, NULL), SCRIM_OK);
    assert_int_equal(context.newest_year, 2014);
    assert_true(shift_shows_high_age(&dates.letter, &dates.items[0], &context));
    assert_false(shift_shows_high_age(&dates.letter, &dates.items[1], &context));
    assert_false(shift_shows_high_age(&dates.letter, &dates.items[2], &context));
    dates_free(&dates);
}

static void american_addresses_settle_the_order_last(void **state)
{
    (void)state;
    struct dates dates;
    dates_make(&dates,
               "<{first:3}/{second:4}/{year:2005}> <90210> <(213) 455-1234> <+44 20 7946 01>");
    assert_int_equal(shift_settle_order(&dates.letter, &dates.spans), ORDER_UNKNOWN);
    dates.items[1].type = TYPE_ZIP;
    assert_int_equal(shift_settle_order(&dates.letter, &dates.spans), ORDER_MONTH_FIRST);
    dates.items[1].type = TYPE_ID;
    dates.items[3].type = TYPE_PHONE;
    assert_int_equal(shift_settle_order(&dates.letter, &dates.spans), ORDER_UNKNOWN);
    dates.items[2].type = TYPE_PHONE;
    assert_int_equal(shift_settle_order(&dates.letter, &dates.spans), ORDER_MONTH_FIRST);
    dates_free(&dates);
}

/* A town says it where it lies in the United States alone. */
static void american_towns_settle_the_order_last(void **state)
{
    (void)state;
    static const struct fixture_list lists[] = {{"place-us", "none", "athens\nbellflower\nsan marino\ntulare\n"},
                                                {"place-world", "none", "athens\nleeds\nsan marino\n"}};
    static const struct {
        const char *markup;
        enum date_order order;
    } rows[] = {{"<CITY|Tulare>", ORDER_MONTH_FIRST}, {"<CITY|Athens>", ORDER_UNKNOWN}, {"<CITY|Leeds>", ORDER_UNKNOWN},
                {"<CITY|San Marino>", ORDER_UNKNOWN}, {"<CITY|Athens>, <CITY|Bellflower>", ORDER_MONTH_FIRST},
                {"Tulare <CITY|  >", ORDER_UNKNOWN}}; /* a reviewer marked what is no word */
    struct buffer compiled;
    struct lexicon *lexicon;
    fixture_compile(lists, 2, &compiled);
    assert_int_equal(lexicon_open(buffer_slice(&compiled), slice_of(NULL, 0), &lexicon, NULL), SCRIM_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct scene scene;
        scene_make(&scene, rows[i].markup);
        assert_int_equal(shift_settle_order(&scene.letter, &scene.spans), ORDER_UNKNOWN);
        scene.letter.lexicon = lexicon;
        lexicon_annotate(lexicon, scene.letter.view.text, &scene.letter.tokens);
        assert_int_equal(shift_settle_order(&scene.letter, &scene.spans), rows[i].order);
        scene_free(&scene);
    }
    lexicon_free(lexicon);
    buffer_free(&compiled);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_with_a_month_name_keep_their_form),
        cmocka_unit_test(numeric_dates_keep_their_form),
        cmocka_unit_test(order_comes_from_the_document_or_the_date_is_tagged),
        cmocka_unit_test(precision_stays),
        cmocka_unit_test(ranges_write_what_no_longer_is_shared),
        cmocka_unit_test(a_date_without_year_takes_the_one_before_it),
        cmocka_unit_test(what_is_no_date_for_certain_is_tagged),
        cmocka_unit_test(two_digit_years_turn_at_thirty),
        cmocka_unit_test(one_date_in_six_forms_stays_one_date),
        cmocka_unit_test(intervals_are_exact),
        cmocka_unit_test(offsets_go_back_by_whole_weeks_or_days),
        cmocka_unit_test(only_the_years_stay),
        cmocka_unit_test(sides_are_told_of_what_moves_alone),
        cmocka_unit_test(names_beyond_ascii_are_no_small_letters),
        cmocka_unit_test(no_memory_for_years_is_reported),
        cmocka_unit_test(a_birth_year_that_shows_ninety_is_seen),
        cmocka_unit_test(american_addresses_settle_the_order_last),
        cmocka_unit_test(american_towns_settle_the_order_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
