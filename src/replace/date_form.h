/* The form of a date: which unit of which date each field of a span writes, and how.
 *
 * A span holds one date or a range of two.  In "June 12-14, 2014" the month and the year are
 * shared: written once, meant for both. Side 0 is the first date, side 1 the second; an item
 * belongs to one side or is shared. */
#ifndef SCRIM_REPLACE_DATE_FORM_H
#define SCRIM_REPLACE_DATE_FORM_H

#include "passes/span.h"
#include "replace/calendar.h"

enum date_order { ORDER_UNKNOWN, ORDER_MONTH_FIRST, ORDER_DAY_FIRST };

enum date_unit {
    UNIT_YEAR,
    UNIT_MONTH,
    UNIT_DAY,
    UNIT_ORDINAL,
    UNIT_WEEKDAY,
    UNIT_WEEK,
    UNIT_DAY_OF_YEAR,
    UNIT_COUNT
};

struct date_item {
    struct slice text;
    uint32_t start, end; /* view bytes */
    uint8_t unit;        /* enum date_unit */
    uint8_t side;
    bool shared;
    bool open; /* first or second number of a numeric date: unit is what the order made of it */
    bool second;
    bool name; /* a word, not a number */
};

struct date_side {
    bool has[UNIT_COUNT]; /* written, or taken over from the other side */
    unsigned value[UNIT_COUNT];
};

struct date_form {
    struct date_item items[CANDIDATE_FIELDS]; /* in order of text */
    size_t count;
    size_t second_side; /* index of the first item that is the second date's own; count when there
                           is one date */
    bool range;
    struct date_side side[2];
};

/* Two digits of a year: 00-29 are of the 2000s, 30-99 of the 1900s. */
enum { YEAR_PIVOT = 30 };

/* Reads the fields of a date span.  order: of "03/04/05" where the date itself does not settle it.
 * False: a field that holds no number or name of its kind, or an order that stays open. */
bool date_form_read(struct slice view, const struct span *span, const struct calendar *calendar,
                    enum date_order order, struct date_form *form);

/* What the first and second numbers of a span's numeric dates say about their order, by themselves.
 */
enum date_order date_form_evidence(struct slice view, const struct span *span);

/* The year of a field, false when the field is none or no year. */
bool date_field_year(struct slice view, const struct field_range *field, int64_t *year);

/* Whether the side is a day of a known year that exists. */
bool date_side_is_full(const struct date_side *side);

#endif
