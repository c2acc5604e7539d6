/* Shifting a date in the form it has.
 *
 * The fields are rewritten where they stand and everything between them is copied.  Where two dates
 * share a month or a year and no longer agree on it, the side that lacks it gets a copy, written as
 * the shared one is:
 *
 *     "June 12-14, 2014"  ->  "May 31-June 2, 2014"  ->  "December 31, 2013-January 2, 2014"
 */
#include "replace/shift.h"

#include "text/tokens.h"

enum { WEEKS_CHOICE = 260, DAYS_CHOICE = 1820 };

int64_t shift_offset(const struct scope_key *scope, enum scrim_dates mode)
{
    if (mode == SCRIM_DATES_DAYS) {
        return -1 - (int64_t)scope_date_index(scope, SLICE("days"), DAYS_CHOICE);
    }
    return -7 * (1 + (int64_t)scope_date_index(scope, SLICE("weeks"), WEEKS_CHOICE));
}

/* Moves one date by the offset, at the precision it has.  fallback_year: for a date without one; 0
 * none.  *to: the same date, whose units are rewritten. */
static bool move(const struct date_side *from, int64_t fallback_year, int64_t offset,
                 struct date_side *to)
{
    int64_t year = from->has[UNIT_YEAR] ? from->value[UNIT_YEAR] : fallback_year;
    unsigned month = from->has[UNIT_MONTH] ? from->value[UNIT_MONTH] : 7;
    unsigned day = from->has[UNIT_DAY] ? from->value[UNIT_DAY] : from->has[UNIT_MONTH] ? 15 : 1;
    int64_t days;
    if (!year_is_valid(year) || (from->has[UNIT_DAY] && !from->has[UNIT_MONTH])) {
        return false;
    }
    if (from->has[UNIT_WEEK]) {
        if (!days_from_week(year, from->value[UNIT_WEEK], &days)) {
            return false;
        }
        week_from_days(days + offset, &year, &to->value[UNIT_WEEK]);
        to->value[UNIT_YEAR] = (unsigned)year;
        return !from->has[UNIT_MONTH];
    }
    if (from->has[UNIT_DAY_OF_YEAR]) {
        days = days_from_date(year, 1, 1) + (int64_t)from->value[UNIT_DAY_OF_YEAR] - 1;
        if (from->value[UNIT_DAY_OF_YEAR] < 1 || days >= days_from_date(year + 1, 1, 1)) {
            return false;
        }
    } else if (date_is_valid(year, month, day)) {
        days = days_from_date(year, month, day);
    } else {
        return false;
    }
    date_from_days(days + offset, &year, &to->value[UNIT_MONTH], &to->value[UNIT_DAY]);
    to->value[UNIT_YEAR] = (unsigned)year;
    to->value[UNIT_DAY_OF_YEAR] = (unsigned)(days + offset - days_from_date(year, 1, 1)) + 1;
    return true;
}

static bool only_weekdays(const struct date_form *form)
{
    for (size_t i = 0; i < form->count; i++) {
        if (form->items[i].unit != UNIT_WEEKDAY) {
            return false;
        }
    }
    return true;
}

/* A digit, or words behind the weekday, are a day that the form does not know ("Monday the thirteenth"): it would stay as it is. */
static bool says_more(struct slice view, const struct span *span, const struct date_form *form)
{
    bool behind = false;
    for (size_t at = span->view.start.byte; at < span->view.end.byte; at++) {
        char byte = view.data[at];
        bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        behind = behind || at >= form->items[form->count - 1].end;
        if ((byte >= '0' && byte <= '9') || (behind && letter)) {
            return true;
        }
    }
    return false;
}

static bool move_sides(const struct date_form *form, const struct date_context *context,
                       int64_t fallback_year, struct date_side moved[2])
{
    for (size_t side = 0; side < (form->range ? 2 : 1); side++) {
        moved[side] = form->side[side];
        if (!only_weekdays(form) &&
            !move(&form->side[side], fallback_year, context->offset, &moved[side])) {
            return false;
        }
        unsigned weekday = form->side[side].value[UNIT_WEEKDAY];
        if (form->side[side].has[UNIT_WEEKDAY] && context->rewrite_weekdays) {
            if (weekday == 0) {
                return false;
            }
            moved[side].value[UNIT_WEEKDAY] =
                (unsigned)((((int64_t)weekday - 1 + context->offset) % 7 + 7) % 7) + 1;
        }
    }
    return true;
}

/* "07" shows that numbers are padded, "7" that they are not; "12" shows nothing, so its neighbours
 * are asked, then the form, then the document. */
static bool pads(const struct date_form *form, const struct date_item *item,
                 const struct date_context *context)
{
    bool numeric = true, compact = false;
    if (item->text.data[0] == '0' || item->text.length == 1) {
        return item->text.length > 1;
    }
    for (size_t i = 0; i < form->count; i++) {
        const struct date_item *other = &form->items[i];
        numeric = numeric && !(other->unit == UNIT_MONTH && other->name);
        compact = compact ||
                  (i > 0 && other->start == form->items[i - 1].end && other->unit != UNIT_ORDINAL);
        if ((other->unit == UNIT_MONTH || other->unit == UNIT_DAY) && !other->name &&
            (other->text.data[0] == '0' || other->text.length == 1)) {
            return other->text.length > 1;
        }
    }
    if (compact || (numeric && form->items[0].unit == UNIT_YEAR)) {
        return true; /* 20141012, 2014-10-12 */
    }
    if (!numeric) {
        return false;
    }
    return context->padding != PADDING_NONE;
}

/* The calendar writes names with a capital, as most dates do. */
static void append_name(struct buffer *out, struct slice original, struct slice name)
{
    unsigned char first = (unsigned char)original.data[0];
    if (word_is_upper(original)) {
        append_in_case(out, name, CASE_UPPER);
    } else if (first >= 'a' && first <= 'z') {
        append_in_case(out, name, CASE_LOWER);
    } else {
        buffer_append(out, name);
    }
}

/* A name in the length the original has.  An abbreviation of the same month stays as it is: "Sept"
 * need not become "Sep". */
static void append_same_length(struct buffer *out, struct slice original, bool full, bool same,
                               struct slice long_name, struct slice short_name)
{
    if (same) {
        buffer_append(out, original);
    } else {
        append_name(out, original, full ? long_name : short_name);
    }
}

static void append_item(const struct date_form *form, const struct date_item *item,
                        const struct date_side *value, const struct date_context *context,
                        struct buffer *out)
{
    const struct calendar *calendar = context->calendar;
    unsigned number = value->value[item->unit];
    bool full = false;
    switch (item->unit) {
    case UNIT_YEAR:
        buffer_append_padded(out, item->text.length == 2 ? number % 100 : number,
                             (unsigned)item->text.length);
        break;
    case UNIT_MONTH:
        if (item->name) {
            bool same = calendar_month(calendar, item->text, &full) == number;
            append_same_length(out, item->text, full, same, calendar->month_full[number],
                               calendar->month_short[number]);
            break;
        }
        buffer_append_padded(out, number, pads(form, item, context) ? 2 : 1);
        break;
    case UNIT_ORDINAL:
        append_in_case(out, ordinal_suffix(value->value[UNIT_DAY]),
                       word_is_upper(item->text) ? CASE_UPPER : CASE_LOWER);
        break;
    case UNIT_WEEKDAY:
        if (context->rewrite_weekdays) {
            bool same = calendar_weekday(calendar, item->text, &full) == number;
            append_same_length(out, item->text, full, same, calendar->weekday_full[number],
                               calendar->weekday_short[number]);
        } else {
            buffer_append(out, item->text);
        }
        break;
    case UNIT_DAY:
        buffer_append_padded(out, number, pads(form, item, context) ? 2 : 1);
        break;
    default: /* week, day of year: as wide as they were */
        buffer_append_padded(out, number, (unsigned)item->text.length);
        break;
    }
}

/* What a write needs to know about a form whose dates have moved. */
struct writing {
    struct slice view;
    const struct date_form *form;
    const struct date_context *context;
    const struct date_side *moved;
    bool copies[UNIT_COUNT]; /* shared, and no longer the same for both */
    struct buffer *out;
};

static void append_between(const struct writing *w, size_t item)
{
    uint32_t from = w->form->items[item - 1].end, to = w->form->items[item].start;
    buffer_append(w->out, slice_of(w->view.data + from, to - from));
}

/* Copies of shared items for the other side.  Those that stand before the day (or month) they
 * belong to come before it, with the text that follows them; the others come after it, with the
 * text that precedes them. */
static void append_copies(const struct writing *w, size_t first, size_t end, bool before,
                          size_t anchor, uint8_t side)
{
    for (size_t i = first; i < end; i++) {
        const struct date_item *item = &w->form->items[i];
        if (!item->shared || !w->copies[item->unit] || (i < anchor) != before) {
            continue;
        }
        if (!before) { /* the anchor, or the other date's first item, stands before it */
            append_between(w, i);
        }
        append_item(w->form, item, &w->moved[side], w->context, w->out);
        if (before) {
            append_between(w, i + 1);
        }
    }
}

/* The first date's own day, or month where it has no day: the first item of it that is not shared.
 */
static size_t first_anchor(const struct date_form *form)
{
    for (size_t i = 0; i < form->second_side; i++) {
        const struct date_item *item = &form->items[i];
        if (!item->shared && (item->unit == UNIT_DAY || item->unit == UNIT_MONTH)) {
            return i;
        }
    }
    return form->second_side;
}

static void write_form(const struct writing *w, struct view_range range)
{
    const struct date_form *form = w->form;
    size_t anchor = first_anchor(form);
    buffer_append(
        w->out, slice_of(w->view.data + range.start.byte, form->items[0].start - range.start.byte));
    for (size_t i = 0; i < form->count; i++) {
        bool begins_second = form->range && i == form->second_side;
        if (begins_second) {
            append_copies(w, form->second_side, form->count, false, form->second_side, 0);
        }
        if (i > 0) {
            append_between(w, i);
        }
        if (begins_second) {
            append_copies(w, 0, form->second_side, true, anchor, 1);
        }
        uint8_t side = form->items[i].shared ? i >= form->second_side : form->items[i].side;
        append_item(form, &form->items[i], &w->moved[side], w->context, w->out);
    }
    if (form->range) {
        append_copies(w, 0, form->second_side, false, anchor, 1);
    }
    uint32_t end = form->items[form->count - 1].end;
    buffer_append(w->out, slice_of(w->view.data + end, range.end.byte - end));
}

static int64_t year_before(size_t index, const struct date_context *context)
{
    return context->year_before != NULL ? context->year_before[index] : 0;
}

size_t shift_sides(const struct letter *letter, const struct spans *spans, size_t index,
                   const struct date_context *context, struct date_side from[2],
                   struct date_side to[2])
{
    struct date_form form;
    int64_t year = year_before(index, context);
    if (!date_form_read(letter->view.text, &spans->items[index], context->calendar, context->order,
                        &form) ||
        only_weekdays(&form) || !move_sides(&form, context, year, to)) {
        return 0;
    }
    size_t count = form.range ? 2 : 1;
    for (size_t side = 0; side < count; side++) {
        from[side] = form.side[side];
        if (!from[side].has[UNIT_YEAR]) {
            from[side].value[UNIT_YEAR] = (unsigned)year;
            from[side].has[UNIT_YEAR] = to[side].has[UNIT_YEAR] = true;
        }
    }
    return count;
}

bool shift_date(const struct letter *letter, const struct spans *spans, size_t index,
                const struct date_context *context, struct buffer *out)
{
    const struct span *span = &spans->items[index];
    struct date_form form;
    struct date_side moved[2] = {0};
    if (!span->exact ||
        !date_form_read(letter->view.text, span, context->calendar, context->order, &form) ||
        (only_weekdays(&form) && says_more(letter->view.text, span, &form)) ||
        !move_sides(&form, context, year_before(index, context), moved)) {
        return false;
    }
    struct writing writing = {letter->view.text, &form, context, moved, {false}, out};
    if (form.range) {
        bool years_differ = moved[0].value[UNIT_YEAR] != moved[1].value[UNIT_YEAR];
        writing.copies[UNIT_YEAR] = years_differ;
        writing.copies[UNIT_MONTH] =
            years_differ || moved[0].value[UNIT_MONTH] != moved[1].value[UNIT_MONTH];
    }
    write_form(&writing, span->view);
    return !buffer_failed(out);
}
