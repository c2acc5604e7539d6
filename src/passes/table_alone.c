/* Rows that say themselves what is in them: "| Seen | 3/4 | 3/11 |", "|HOUR| 3/8 | 3/9 | 3/10|", "| Pain | 5/3 | 4/3 |". */
#include "passes/table_row.h"

enum { DAYS_LEAST = 3 };

/* Whether the cells behind a label at the head of a row that is ruled are all for what it says ("Seen | 3/4 | 3/11"), or have nothing to say. */
static bool is_labelled(const struct letter *letter, enum type type, const struct row *row)
{
    size_t held = 0;

    for (size_t i = 1; i < row->count; i++) {
        struct cell cell = row->cells[i];
        bool empty = cell.start == cell.end || cell_is_empty_word(letter, cell);
        bool held_here = !empty && cell_holds(letter, type, &cell, false);
        if (!empty && !held_here)
            return false;
        held += held_here;
    }
    return held > 1;
}

static enum scrim_status add_labelled(struct letter *letter, const struct row *row, struct scrim_error *error)
{
    const struct pair *pair = row->count >= CELLS_LEAST ? label_find(letter, row->cells[0]) : NULL;
    enum type type = label_type(letter, pair);
    enum scrim_status status = SCRIM_OK;

    if (pair && label_is_of_initials(letter, row->cells[0])) {
        for (size_t i = 1; status == SCRIM_OK && i < row->count; i++)
            status = cell_add_initials(letter, row->cells[i], error);
        return status;
    }
    if ((type != TYPE_DATE && type != TYPE_NAME) || !is_labelled(letter, type, row))
        return SCRIM_OK;
    for (size_t i = 1; status == SCRIM_OK && i < row->count; i++)
        status = cell_add(letter, type, row->cells[i], false, error);
    return status;
}

/* What a row that is ruled measures, as its label says ("Pain pre/post", "Units"): the first word of the label, or all of it. */
static bool measures(const struct letter *letter, struct cell label)
{
    const char *text = letter->view.text.data, *blank = memchr(text + label.start, ' ', label.end - label.start);
    const struct pair *pair = label_find(letter, label);

    label.end = blank ? (uint32_t)(blank - text) : label.end;
    pair = pair ? pair : label_find(letter, label);
    return pair && slice_equal(pair->right, SLICE("-"));
}

/* Its cells are scores and shares: "5/3", "2/1". */
static enum scrim_status protect_measures(struct letter *letter, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    if (row->count < CELLS_LEAST || !measures(letter, row->cells[0]))
        return SCRIM_OK;
    for (size_t i = 1; status == SCRIM_OK && i < row->count; i++)
        status = cell_protect_ratio(letter, row->cells[i], error);
    return status;
}

/* How many days of a chart a row holds side by side, each later than the one before: a row of ratios or scores does not ascend.  *first: the
 * cell of the first. */
static size_t count_days(const char *text, const struct row *row, size_t *first)
{
    unsigned before = 0;
    size_t days = 0;

    for (size_t i = 0; i < row->count; i++) {
        unsigned day = cell_day(text, row->cells[i]);
        if (day == 0 && days == 0)
            continue;
        if (day == 0)
            break; /* "| 9/25 | 10/2 |   tot  payer" */
        if (day <= before)
            return 0;
        *first = days == 0 ? i : *first;
        before = day;
        days++;
    }
    return days >= DAYS_LEAST ? days : 0;
}

enum scrim_status row_read_alone(struct letter *letter, char separator, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    size_t first = 0, days = is_of_sentences(separator) ? 0 : count_days(letter->view.text.data, row, &first);

    if (days == 0 && separator == '|') {
        status = add_labelled(letter, row, error);
        return status == SCRIM_OK ? protect_measures(letter, row, error) : status;
    }
    for (size_t i = first; status == SCRIM_OK && i < first + days; i++)
        status = cell_add(letter, TYPE_DATE, row->cells[i], false, error);
    return status;
}
