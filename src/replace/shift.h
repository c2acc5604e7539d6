/* The date shift: one offset per scope for every way a date is written; form and precision stay. */
#ifndef SCRIM_REPLACE_SHIFT_H
#define SCRIM_REPLACE_SHIFT_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/span.h"
#include "replace/calendar.h"
#include "replace/date_form.h"
#include "replace/key.h"

/* Offset in days, never 0, always back: weeks: -7 * (1..260); days: -(1..1820) (security.md 7.4).
 */
int64_t shift_offset(const struct scope_key *scope, enum scrim_dates mode);

enum date_padding { PADDING_UNKNOWN, PADDING_ZERO, PADDING_NONE };

/* What a document says about its dates.  The caller sets the first three, and the order and a newest year if it knows them;
 * shift_settle sets the rest, and these where the document tells more. */
struct date_context {
    const struct calendar *calendar;
    int64_t offset;             /* days */
    bool rewrite_weekdays;      /* days mode */
    enum date_order order;      /* of 03/04/05 in this document */
    enum date_padding padding;  /* of 10/12/2014, which does not show it */
    const int64_t *year_before; /* for each span the year that it takes when it has none, 0 none;
                                   NULL: no span has one */
    int64_t newest_year;        /* the latest year of any date, 0 none */
};

/* The evidence of the whole document for the order of numeric dates: numeric dates that can be read
 * in one way only, the order of dates with month names, then addresses and phones of the United
 * States. */
enum date_order shift_settle_order(const struct letter *letter, const struct spans *spans);

/* Fills order, padding, year_before and newest_year.  Memory from letter->arena; SCRIM_TRY_AGAIN.
 */
enum scrim_status shift_settle(const struct letter *letter, const struct spans *spans,
                               struct date_context *context, struct scrim_error *error);

/* Writes the shifted date of spans[index] to out in the form it had, and true; false when it must
 * be tagged instead (no year to be had, invalid, order open, out of 1800-2200).  A date without a
 * year takes the year in which the document dates the same day of the year; else that of the nearest
 * full date before it that is less than 16 years older than the latest (a birth date is not), or the
 * one beside it that makes its weekday true or it nearer to that date; a month is shifted from its
 * 15th, a year from 1 July. */
bool shift_date(const struct letter *letter, const struct spans *spans, size_t index,
                const struct date_context *context, struct buffer *out);

/* Reads the dates of spans[index], as they are and as shift_date would move them, for who draws
 * them.  A year that is not written is taken as shift_date takes it; of a month or a year
 * has[] tells what is unknown.  How many they are: 2 for a range, 0 when there is no year to be
 * had, no day of the calendar, or only a weekday. */
size_t shift_sides(const struct letter *letter, const struct spans *spans, size_t index,
                   const struct date_context *context, struct date_side from[2],
                   struct date_side to[2]);

/* Writes only the years of spans[index] ("2014", "2013-2014"); false when it holds none. */
bool shift_year_only(const struct letter *letter, const struct span *span, struct buffer *out);

/* Whether a year of the span lies 90 years or more before the latest year of the document: as a
 * birth date it would show an age over 89 (45 CFR 164.514(b)(2)(i)(C)). */
bool shift_shows_high_age(const struct letter *letter, const struct span *span,
                          const struct date_context *context);

#endif
