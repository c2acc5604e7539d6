/* The calendar: days and dates by integer arithmetic, names of months and weekdays as data. */
#ifndef SCRIM_REPLACE_CALENDAR_H
#define SCRIM_REPLACE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "base/slice.h"

/* Days before or after 1970-01-01 in the proleptic Gregorian calendar, from 1 March of the year 0 on; integer arithmetic only. */
int64_t days_from_date(int64_t year, unsigned month, unsigned day);
void date_from_days(int64_t days, int64_t *year, unsigned *month, unsigned *day);
/* Whether the day exists.  Years 1800 to 2200 only: what lies outside is no date of a letter
 * (security.md 7.4). */
bool date_is_valid(int64_t year, unsigned month, unsigned day);
bool year_is_valid(int64_t year);

/* 1 Monday ... 7 Sunday (ISO 8601). */
unsigned weekday_from_days(int64_t days);
/* The Thursday of an ISO 8601 week, which decides the year it belongs to; false when the year has
 * no such week. */
bool days_from_week(int64_t year, unsigned week, int64_t *days);
void week_from_days(int64_t days, int64_t *year, unsigned *week);

/* "st", "nd", "rd", "th". */
struct slice ordinal_suffix(uint64_t number);

/* Names of months and weekdays for writing: dictionaries/tables/calendar-en.txt, weekday-en.txt.
 * Index 0 is unused; slices point into the texts read, which must outlive the calendar. */
struct calendar {
    struct slice month_full[13], month_short[13], weekday_full[8], weekday_short[8];
};
/* Lines "number TAB full TAB short".  SCRIM_CONFIGURATION: a line that is none, or a number without
 * a name. */
enum scrim_status calendar_read(struct slice months, struct slice weekdays,
                                struct calendar *calendar, struct scrim_error *error);

/* The month 1-12 (weekday 1-7) that a word names: its full name or a beginning of three letters or
 * more ("Sept"), in any case.  0: none. */
unsigned calendar_month(const struct calendar *calendar, struct slice word, bool *full);
unsigned calendar_weekday(const struct calendar *calendar, struct slice word, bool *full);

#endif
