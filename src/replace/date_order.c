/* What a document says about its dates: their order, their padding, the years that dates without
 * one take. */
#include "replace/shift.h"

#include <limits.h>

enum { WEEKDAY_PENALTY = 4000 }; /* days: more than any of the years in question lie apart */

static bool is_date(const struct span *span)
{
    return span->type == TYPE_DATE && span->exact;
}

static const struct field_range *find_field(const struct span *span, enum field field)
{
    for (size_t i = 0; i < span->field_count; i++) {
        if (span->fields[i].field == field) {
            return &span->fields[i];
        }
    }
    return NULL;
}

/* "July 3" or "3 July": who writes the one writes numbers in the same order.  The ordinal and "of"
 * forms ("the 3rd of July") are used on both sides of the ocean and say nothing. */
static enum date_order order_of_names(const struct span *span)
{
    const struct field_range *month = find_field(span, FIELD_month_name),
                             *day = find_field(span, FIELD_day);
    if (month == NULL || day == NULL || find_field(span, FIELD_ordinal) != NULL) {
        return ORDER_UNKNOWN;
    }
    return month->range.start.byte < day->range.start.byte ? ORDER_MONTH_FIRST : ORDER_DAY_FIRST;
}

static size_t count_digits(struct slice text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        count += text.data[i] >= '0' && text.data[i] <= '9';
    }
    return count;
}

/* Lists of places; -1: the lexicon has none. */
struct place_lists {
    int american, elsewhere;
};

static struct place_lists place_lists(const struct letter *letter)
{
    if (letter->lexicon == NULL) {
        return (struct place_lists){-1, -1};
    }
    return (struct place_lists){lexicon_list(letter->lexicon, SLICE("place-us")),
                                lexicon_list(letter->lexicon, SLICE("place-world"))};
}

/* A place that lists know in the United States and nowhere else. */
static bool is_american_place(const struct letter *letter, const struct span *span,
                              struct place_lists lists)
{
    size_t token = tokens_at(&letter->tokens, span->view.start.byte);
    if (letter->lexicon == NULL || token == letter->tokens.count) {
        return false;
    }
    struct phrase phrase;
    const struct word_attributes *place =
        lexicon_record(letter->lexicon, letter->tokens.items[token].attributes);
    if (lexicon_phrase(letter->lexicon, letter->view.text, &letter->tokens, token, lists.american,
                       &phrase)) {
        place = lexicon_record(letter->lexicon, phrase.attributes);
    }
    return attributes_in_list(place, lists.american) && !attributes_in_list(place, lists.elsewhere);
}

/* Five-digit postal codes (with or without four more), ten-digit phones with an area code of three
 * and social security numbers are those of the United States. */
static bool is_american(const struct letter *letter, const struct span *span,
                        struct place_lists lists)
{
    struct slice text =
        slice_of(letter->view.text.data + span->view.start.byte, view_range_length(span->view));
    size_t digits;
    switch (span->type) {
    case TYPE_ZIP:
        digits = count_digits(text);
        return digits == 5 || digits == 9;
    case TYPE_PHONE:
    case TYPE_FAX:
        digits = count_digits(text);
        if (digits == 11) {
            return slice_starts_with(text, SLICE("1")) || slice_starts_with(text, SLICE("+1"));
        }
        return digits == 10 && !slice_starts_with(text, SLICE("0")) &&
               !slice_starts_with(text, SLICE("+"));
    case TYPE_SSN:
    case TYPE_STATE:
        return true;
    case TYPE_CITY:
        return is_american_place(letter, span, lists);
    default:
        return false;
    }
}

static enum date_order majority(size_t month_first, size_t day_first)
{
    if (month_first == day_first) {
        return ORDER_UNKNOWN;
    }
    return month_first > day_first ? ORDER_MONTH_FIRST : ORDER_DAY_FIRST;
}

enum date_order shift_settle_order(const struct letter *letter, const struct spans *spans)
{
    size_t numeric[3] = {0}, named[3] = {0}, american = 0;
    struct place_lists lists = place_lists(letter);
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        if (is_date(span)) {
            numeric[date_form_evidence(letter->view.text, span)]++;
            named[order_of_names(span)]++;
        } else {
            american += is_american(letter, span, lists);
        }
    }
    if (numeric[ORDER_MONTH_FIRST] > 0 && numeric[ORDER_DAY_FIRST] > 0) {
        return ORDER_UNKNOWN; /* the document writes both: no date of it can be trusted to be the
                                 one or the other */
    }
    enum date_order order = majority(numeric[ORDER_MONTH_FIRST], numeric[ORDER_DAY_FIRST]);
    if (order == ORDER_UNKNOWN) {
        order = majority(named[ORDER_MONTH_FIRST], named[ORDER_DAY_FIRST]);
    }
    return order == ORDER_UNKNOWN && american > 0 ? ORDER_MONTH_FIRST : order;
}

/* Numeric days and months below ten show whether the document pads them. */
static enum date_padding settle_padding(const struct letter *letter, const struct spans *spans)
{
    static const uint8_t padded_fields[] = {FIELD_first,  FIELD_second,  FIELD_month,
                                            FIELD_first2, FIELD_second2, FIELD_month2};
    size_t zero = 0, none = 0;
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        for (size_t f = 0; is_date(span) && f < sizeof padded_fields; f++) {
            const struct field_range *field = find_field(span, padded_fields[f]);
            if (field != NULL) {
                zero += letter->view.text.data[field->range.start.byte] == '0';
                none += view_range_length(field->range) == 1;
            }
        }
    }
    if (zero == none) {
        return PADDING_UNKNOWN;
    }
    return zero > none ? PADDING_ZERO : PADDING_NONE;
}

static unsigned distance(int64_t left, int64_t right)
{
    return (unsigned)(left < right ? right - left : left - right);
}

/* The year of a day that is written without one: that of the nearest full date before it, or a year
 * beside it when this makes true the weekday that is written, or brings the two dates nearer. */
static int64_t likely_year(const struct date_side *side, const struct date_side *full)
{
    unsigned month = side->value[UNIT_MONTH], day = side->value[UNIT_DAY];
    int64_t year = full->value[UNIT_YEAR], best = year;
    int64_t from = days_from_date(year, full->value[UNIT_MONTH], full->value[UNIT_DAY]);
    unsigned weekday = side->has[UNIT_WEEKDAY] ? side->value[UNIT_WEEKDAY] : 0, least = UINT_MAX;
    if (!side->has[UNIT_MONTH] || !side->has[UNIT_DAY] || side->has[UNIT_YEAR]) {
        return year;
    }
    for (int64_t candidate = year - 1; candidate <= year + 1; candidate++) {
        if (!date_is_valid(candidate, month, day)) {
            continue;
        }
        int64_t days = days_from_date(candidate, month, day);
        bool true_weekday = weekday == 0 || weekday_from_days(days) == weekday;
        unsigned apart = distance(days, from) + (true_weekday ? 0 : WEEKDAY_PENALTY);
        if (apart < least) {
            least = apart;
            best = candidate;
        }
    }
    return best;
}

/* The years in which the letter dates each day of the year: one year, or SEVERAL, or 0. */
enum { SEVERAL = -1, MONTHS = 12, DAYS = 31 };
struct told_years {
    int64_t of[MONTHS + 1][DAYS + 1];
};

static void tell_year(struct told_years *told, const struct date_side *side)
{
    unsigned month = side->value[UNIT_MONTH], day = side->value[UNIT_DAY];
    if (!date_side_is_full(side)) { /* so its month and day are of the calendar */
        return;
    }
    int64_t *year = &told->of[month][day], this_year = side->value[UNIT_YEAR];
    *year = *year == 0 || *year == this_year ? this_year : SEVERAL;
}

/* "July 3" where the letter says "July 3, 2014" somewhere, and no other July 3; 0: it does not. */
static int64_t told_year(const struct told_years *told, const struct date_side *side)
{
    unsigned month = side->value[UNIT_MONTH], day = side->value[UNIT_DAY];
    if (!side->has[UNIT_MONTH] || !side->has[UNIT_DAY] || side->has[UNIT_YEAR] || day > DAYS ||
        told->of[month][day] <= 0) { /* a month that was read is one of twelve, a day may be any number */
        return 0;
    }
    int64_t year = told->of[month][day];
    bool false_weekday = side->has[UNIT_WEEKDAY] && side->value[UNIT_WEEKDAY] != 0 &&
                         weekday_from_days(days_from_date(year, month, day)) != side->value[UNIT_WEEKDAY];
    return false_weekday ? 0 : year;
}

/* What all dates of the letter say: the latest year, and the years of its days. */
static void read_years(const struct letter *letter, const struct spans *spans,
                       struct date_context *context, struct told_years *told)
{
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        struct date_form form;
        if (!is_date(span)) {
            continue;
        }
        for (size_t f = 0; f < span->field_count; f++) {
            int64_t year;
            if (date_field_year(letter->view.text, &span->fields[f], &year) &&
                year_is_valid(year) && year > context->newest_year) {
                context->newest_year = year;
            }
        }
        if (date_form_read(letter->view.text, span, context->calendar, context->order, &form)) {
            tell_year(told, &form.side[0]);
            tell_year(told, &form.side[form.range ? 1 : 0]);
        }
    }
}

/* A day so long ago is of somebody's birth, more often than not, and no other day is meant from there. */
enum { LONG_AGO = 16 };

static bool may_lend_year(const struct date_side *side, const struct date_context *context)
{
    return date_side_is_full(side) && side->value[UNIT_YEAR] + LONG_AGO > context->newest_year;
}

enum scrim_status shift_settle(const struct letter *letter, const struct spans *spans,
                               struct date_context *context, struct scrim_error *error)
{
    int64_t *years = arena_take(letter->arena, spans->count + 1, sizeof *years);
    if (years == NULL) {
        return error_no_memory(error);
    }
    struct told_years told = {.of = {{0}}};
    struct date_side last = {.value = {0}}; /* the latest full date; year 0: none yet */
    enum date_order order = shift_settle_order(letter, spans);
    context->order = order == ORDER_UNKNOWN ? context->order : order;
    context->padding = settle_padding(letter, spans);
    read_years(letter, spans, context, &told);
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        struct date_form form;
        years[i] = last.value[UNIT_YEAR];
        if (is_date(span) &&
            date_form_read(letter->view.text, span, context->calendar, context->order, &form)) {
            const struct date_side *side = &form.side[form.range ? 1 : 0];
            int64_t known = told_year(&told, &form.side[0]);
            if (known != 0) {
                years[i] = known;
            } else if (years[i] != 0) {
                years[i] = likely_year(&form.side[0], &last);
            }
            last = may_lend_year(side, context) ? *side : last;
        }
    }
    context->year_before = years;
    return SCRIM_OK;
}

bool shift_shows_high_age(const struct letter *letter, const struct span *span,
                          const struct date_context *context)
{
    for (size_t i = 0; i < span->field_count; i++) {
        int64_t year;
        if (date_field_year(letter->view.text, &span->fields[i], &year) &&
            year <= context->newest_year - 90) {
            return true;
        }
    }
    return false;
}

bool shift_year_only(const struct letter *letter, const struct span *span, struct buffer *out)
{
    int64_t years[2];
    size_t count = 0;
    for (size_t i = 0; i < span->field_count; i++) {
        int64_t year;
        if (date_field_year(letter->view.text, &span->fields[i], &year) && count < 2) {
            years[count++] = year;
        }
    }
    if (count == 0 || !year_is_valid(years[0]) || (count == 2 && !year_is_valid(years[1]))) {
        return false;
    }
    bool swapped =
        count == 2 &&
        years[1] < years[0]; /* fields come in the order of the rule's groups, not of the text */
    buffer_append_padded(out, (uint64_t)years[swapped], 4);
    if (count == 2 && years[0] != years[1]) {
        buffer_append_byte(out, '-');
        buffer_append_padded(out, (uint64_t)years[!swapped], 4);
    }
    return true;
}
