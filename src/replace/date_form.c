#include "replace/date_form.h"

struct unit_of_field {
    uint8_t unit, side;
    bool name, open, second;
    bool of_date;
};

static const struct unit_of_field units[FIELD_COUNT] = {
    [FIELD_year] = {UNIT_YEAR, 0, false, false, false, true},
    [FIELD_year_short] = {UNIT_YEAR, 0, false, false, false, true},
    [FIELD_month] = {UNIT_MONTH, 0, false, false, false, true},
    [FIELD_month_name] = {UNIT_MONTH, 0, true, false, false, true},
    [FIELD_day] = {UNIT_DAY, 0, false, false, false, true},
    [FIELD_ordinal] = {UNIT_ORDINAL, 0, true, false, false, true},
    [FIELD_first] = {UNIT_MONTH, 0, false, true, false, true},
    [FIELD_second] = {UNIT_DAY, 0, false, true, true, true},
    [FIELD_weekday] = {UNIT_WEEKDAY, 0, true, false, false, true},
    [FIELD_week] = {UNIT_WEEK, 0, false, false, false, true},
    [FIELD_day_of_year] = {UNIT_DAY_OF_YEAR, 0, false, false, false, true},
    [FIELD_year2] = {UNIT_YEAR, 1, false, false, false, true},
    [FIELD_year_short2] = {UNIT_YEAR, 1, false, false, false, true},
    [FIELD_month2] = {UNIT_MONTH, 1, false, false, false, true},
    [FIELD_month_name2] = {UNIT_MONTH, 1, true, false, false, true},
    [FIELD_day2] = {UNIT_DAY, 1, false, false, false, true},
    [FIELD_ordinal2] = {UNIT_ORDINAL, 1, true, false, false, true},
    [FIELD_first2] = {UNIT_MONTH, 1, false, true, false, true},
    [FIELD_second2] = {UNIT_DAY, 1, false, true, true, true},
    [FIELD_weekday2] = {UNIT_WEEKDAY, 1, true, false, false, true},
};

/* NULL: the field is none of a date. */
static const struct unit_of_field *unit_of(uint8_t field)
{
    return field < FIELD_COUNT && units[field].of_date ? &units[field] : NULL;
}

/* Digits only, at most four: what a date is made of. */
static bool read_number(struct slice text, unsigned *number)
{
    *number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
        *number = *number * 10 + (unsigned)(text.data[i] - '0');
    }
    return text.length >= 1 && text.length <= 4;
}

static bool read_year(struct slice text, unsigned *year)
{
    if (!read_number(text, year) || (text.length != 4 && text.length != 2)) {
        return false;
    }
    if (text.length == 2) {
        *year += *year < YEAR_PIVOT ? 2000 : 1900;
    }
    return true;
}

bool date_field_year(struct slice view, const struct field_range *field, int64_t *year)
{
    const struct unit_of_field *unit = unit_of(field->field);
    struct slice text =
        slice_of(view.data + field->range.start.byte, view_range_length(field->range));
    unsigned value;
    if (unit == NULL || unit->unit != UNIT_YEAR || !read_year(text, &value)) {
        return false;
    }
    *year = value;
    return true;
}

/* The items in order of text.  Fields that do not describe a date (`hide`) are left out; false when
 * two overlap or leave the span. */
static bool collect(struct slice view, const struct span *span, struct date_form *form)
{
    *form = (struct date_form){0};
    for (size_t i = 0; i < span->field_count; i++) {
        const struct field_range *field = &span->fields[i];
        const struct unit_of_field *unit = unit_of(field->field);
        if (unit == NULL) {
            continue;
        }
        if (field->range.start.byte < span->view.start.byte ||
            field->range.end.byte > span->view.end.byte ||
            field->range.start.byte >= field->range.end.byte) {
            return false;
        }
        size_t place = form->count++;
        for (; place > 0 && form->items[place - 1].start > field->range.start.byte; place--) {
            form->items[place] = form->items[place - 1];
        }
        form->items[place] = (struct date_item){
            .text = slice_of(view.data + field->range.start.byte, view_range_length(field->range)),
            .start = field->range.start.byte,
            .end = field->range.end.byte,
            .unit = unit->unit,
            .side = unit->side,
            .open = unit->open,
            .second = unit->second,
            .name = unit->name,
        };
        form->range = form->range || unit->side == 1;
    }
    for (size_t i = 1; i < form->count; i++) {
        if (form->items[i].start < form->items[i - 1].end) {
            return false;
        }
    }
    return form->count > 0;
}

/* A number above twelve is a day; two equal numbers read the same either way, so that no order is
 * needed for them. */
static enum date_order order_of_side(const struct date_form *form, uint8_t side, bool *equal)
{
    unsigned number[2] = {0, 0};
    *equal = false;
    for (size_t i = 0; i < form->count; i++) {
        const struct date_item *item = &form->items[i];
        if (item->open && item->side == side && !read_number(item->text, &number[item->second])) {
            return ORDER_UNKNOWN;
        }
    }
    *equal = number[0] == number[1] && number[0] >= 1;
    if (number[0] > 12 && number[1] >= 1 && number[1] <= 12) {
        return ORDER_DAY_FIRST;
    }
    if (number[1] > 12 && number[0] >= 1 && number[0] <= 12) {
        return ORDER_MONTH_FIRST;
    }
    return ORDER_UNKNOWN;
}

enum date_order date_form_evidence(struct slice view, const struct span *span)
{
    struct date_form form;
    bool equal;
    if (!collect(view, span, &form)) {
        return ORDER_UNKNOWN;
    }
    enum date_order order = order_of_side(&form, 0, &equal);
    return order != ORDER_UNKNOWN ? order : order_of_side(&form, 1, &equal);
}

static bool settle_open_items(struct date_form *form, enum date_order document_order)
{
    bool equal[2];
    enum date_order own[2] = {order_of_side(form, 0, &equal[0]), order_of_side(form, 1, &equal[1])};
    for (size_t i = 0; i < form->count; i++) {
        struct date_item *item = &form->items[i];
        if (!item->open) {
            continue;
        }
        enum date_order order =
            own[item->side] != ORDER_UNKNOWN ? own[item->side] : own[!item->side];
        if (order == ORDER_UNKNOWN) {
            order = document_order == ORDER_UNKNOWN && equal[item->side] ? ORDER_MONTH_FIRST
                                                                         : document_order;
        }
        if (order == ORDER_UNKNOWN) {
            return false;
        }
        item->unit = (order == ORDER_DAY_FIRST) == item->second ? UNIT_MONTH : UNIT_DAY;
    }
    return true;
}

static bool item_value(const struct date_item *item, const struct calendar *calendar,
                       unsigned *value)
{
    bool full;
    switch (item->unit) {
    case UNIT_YEAR:
        return read_year(item->text, value);
    case UNIT_MONTH:
        if (item->name) {
            *value = calendar_month(calendar, item->text, &full);
            return *value != 0;
        }
        return read_number(item->text, value) && *value >= 1 && *value <= 12;
    case UNIT_ORDINAL:
        *value = 0;
        return true;
    case UNIT_WEEKDAY:
        *value = calendar_weekday(calendar, item->text, &full);
        return true; /* where the weekday stays as it is, nobody needs to know it */
    default:
        return read_number(item->text, value);
    }
}

static bool read_values(struct date_form *form, const struct calendar *calendar)
{
    form->second_side = form->count;
    for (size_t i = form->count; i-- > 0;) {
        struct date_item *item = &form->items[i];
        struct date_side *side = &form->side[item->side];
        if (side->has[item->unit] || !item_value(item, calendar, &side->value[item->unit])) {
            return false;
        }
        side->has[item->unit] = true;
    }
    return true;
}

/* A month or year that only one side writes holds for the other too. */
static void share(struct date_form *form, enum date_unit unit)
{
    struct date_side *sides = form->side;
    if (sides[0].has[unit] == sides[1].has[unit]) {
        return;
    }
    uint8_t giver = sides[0].has[unit] ? 0 : 1;
    sides[!giver].has[unit] = true;
    sides[!giver].value[unit] = sides[giver].value[unit];
    for (size_t i = 0; i < form->count; i++) {
        if (form->items[i].unit == unit) {
            form->items[i].shared = true;
        }
    }
}

/* A range never runs backwards: "December 28 - January 3, 2014" begins in 2013, "December 28, 2013
 * - January 3" ends in 2014. */
static void put_years_in_order(struct date_form *form)
{
    struct date_side *a = &form->side[0], *b = &form->side[1];
    for (size_t i = 0; i < form->count; i++) {
        const struct date_item *item = &form->items[i];
        bool backwards = a->value[UNIT_MONTH] > b->value[UNIT_MONTH] ||
                         (a->value[UNIT_MONTH] == b->value[UNIT_MONTH] &&
                          a->value[UNIT_DAY] > b->value[UNIT_DAY]);
        /* months are shared already: both sides have one, or neither */
        if (item->unit == UNIT_YEAR && item->shared && backwards && a->has[UNIT_MONTH]) {
            if (i >= form->second_side) {
                a->value[UNIT_YEAR]--;
            } else {
                b->value[UNIT_YEAR]++;
            }
            return;
        }
    }
}

bool date_form_read(struct slice view, const struct span *span, const struct calendar *calendar,
                    enum date_order order, struct date_form *form)
{
    if (!collect(view, span, form) || !settle_open_items(form, order) ||
        !read_values(form, calendar)) {
        return false;
    }
    if (form->range) {
        share(form, UNIT_MONTH);
        share(form, UNIT_YEAR);
        for (size_t i = form->count; i-- > 0;) {
            if (form->items[i].side == 1 && !form->items[i].shared) {
                form->second_side = i;
            }
        }
        put_years_in_order(form);
    }
    return true;
}

bool date_side_is_full(const struct date_side *side)
{
    return side->has[UNIT_YEAR] && side->has[UNIT_MONTH] && side->has[UNIT_DAY] &&
           date_is_valid(side->value[UNIT_YEAR], side->value[UNIT_MONTH], side->value[UNIT_DAY]);
}
