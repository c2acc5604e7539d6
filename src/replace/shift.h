/* The date shift: one offset per scope for every way a date is written; form and precision stay. */
#ifndef SCRIM_REPLACE_SHIFT_H
#define SCRIM_REPLACE_SHIFT_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/span.h"
#include "replace/key.h"

/* Days before or after 1970-01-01 in the proleptic Gregorian calendar; integer arithmetic only. */
int64_t days_from_date(int64_t year, unsigned month, unsigned day);
void date_from_days(int64_t days, int64_t *year, unsigned *month, unsigned *day);
bool date_is_valid(int64_t year, unsigned month, unsigned day);

/* Offset in days, never 0, always back: weeks: -7 * (1..260); days: -(1..1820) (security.md 7.4). */
int64_t shift_offset(const struct scope_key *scope, enum scrim_dates mode);

/* Names of months and weekdays for writing: dictionaries/tables/calendar-en.txt, weekday-en.txt. */
struct calendar {
    struct slice month_full[13], month_short[13], weekday_full[8], weekday_short[8];
};
enum scrim_status calendar_read(struct slice months, struct slice weekdays, struct calendar *calendar, struct scrim_error *error);

enum date_order { ORDER_UNKNOWN, ORDER_MONTH_FIRST, ORDER_DAY_FIRST };

struct date_context {
    const struct calendar *calendar;
    int64_t offset;          /* days */
    bool rewrite_weekdays;   /* days mode */
    enum date_order order;   /* of 03/04/05 in this document */
};

/* The evidence of the whole document for the order of numeric dates: numeric dates that can be read in one way only, the order of dates with month
 * names, then addresses and phones of the United States. */
enum date_order shift_settle_order(const struct letter *letter, const struct spans *spans);

/* Writes the shifted date of spans[index] to out in the form it had, and true; false when it must be tagged instead (no year to be had, invalid, order open,
 * out of 1800-2200).  A date without a year takes the year of the nearest full date before it in the document. */
bool shift_date(const struct letter *letter, const struct spans *spans, size_t index, const struct date_context *context, struct buffer *out);

#endif
