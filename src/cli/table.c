#include "cli/table.h"

#include <stdlib.h>
#include <string.h>

#include "cli/cells.h"
#include "cli/configured.h"
#include "cli/message.h"
#include "cli/suggest.h"

/* ---- the header ----------------------------------------------------------------------------- */

static bool is_named(const struct cells *cells, const struct value *value, const char *name)
{
    const char *text = cells->line + value->start + value->quoted;
    size_t length = value->end - value->start - 2 * (size_t)value->quoted;
    for (; length && is_blank(*text); length--)
        text++;
    while (length && is_blank(text[length - 1]))
        length--;
    return length == strlen(name) && memcmp(text, name, length) == 0;
}

/* The name of a column that may have been meant: one that differs by a typing error from what the
 * caller wrote says no more than that.  A header that is none, but a record, is not quoted. */
static enum scrim_status no_such_column(const struct table *table, const struct field *field,
                                        struct cells cells, struct scrim_error *error)
{
    size_t shortest = SIZE_MAX;
    char nearest[32] = "";
    for (struct value value; cells_next(&cells, &value);) {
        char name[32];
        size_t length = value.end - value.start - 2 * (size_t)value.quoted;
        if (length >= sizeof name || memchr(cells.line + value.start, '\0', length))
            continue;
        memcpy(name, cells.line + value.start + value.quoted, length);
        name[length] = '\0';
        size_t distance = edit_distance(field->name, name);
        if (distance < shortest && is_near(distance, name)) {
            shortest = distance;
            memcpy(nearest, name, sizeof nearest);
        }
    }
    enum scrim_status status = field_missing_status(field);
    if (*nearest)
        return fail(error, status, "the table has no column '%s'; did you mean '%s'?", field->name,
                    nearest);
    return fail(error, status, "the table has no column '%s'%s", field->name,
                table->columns == 1 ? "; its header is a single cell" : "");
}

/* Finds a field's column; the cells are copied for every walk. */
static enum scrim_status find_column(struct table *table, size_t field, struct cells cells,
                                     struct scrim_error *error)
{
    const struct field *wanted = &table->fields->items[field];
    struct cells again = cells;
    size_t found = 0, column = 0;
    for (struct value value; cells_next(&cells, &value); column++)
        if (is_named(&cells, &value, wanted->name)) {
            table->wanted[column] |= (uint64_t)1 << field;
            found++;
        }
    if (found == 0)
        return no_such_column(table, wanted, again, error);
    return found == 1 ? SCRIM_OK
                      : fail(error, field_missing_status(wanted),
                             "the table has more than one column '%s'", wanted->name);
}

static bool is_utf16(const char *header, size_t length)
{
    return length >= 2 &&
           (memcmp(header, "\xFF\xFE", 2) == 0 || memcmp(header, "\xFE\xFF", 2) == 0);
}

enum scrim_status table_open(struct table *table, const struct fields *fields, char delimiter,
                             bool quotes, const char *header, size_t length,
                             struct scrim_error *error)
{
    *table = (struct table){.fields = fields, .delimiter = delimiter, .quotes = quotes};
    struct cells cells, counted;
    if (is_utf16(header, length))
        return fail(error, SCRIM_REFUSED, "the table is in UTF-16, not in UTF-8");
    size_t mark = mark_length(header, length);
    cells = counted = cells_of(delimiter, quotes, header + mark, length - mark);
    for (struct value value; cells_next(&counted, &value);)
        table->columns++;
    if (counted.reason)
        return fail(error, SCRIM_REFUSED, "the header: %s", counted.reason);
    table->wanted = calloc(table->columns, sizeof *table->wanted);
    if (!table->wanted)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    enum scrim_status status = SCRIM_OK;
    for (size_t field = 0; field < fields->count && !status; field++)
        status = find_column(table, field, cells, error);
    return status;
}

void table_close(struct table *table)
{
    free(table->wanted);
    table->wanted = NULL;
}

/* ---- a record ------------------------------------------------------------------------------- */

static enum scrim_status take(const struct table *table, uint64_t wanted, const char *line,
                              const struct value *value, struct record *record,
                              struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t field = 0; wanted && !status; field++, wanted >>= 1)
        if (wanted & 1)
            status = record_take(record, &table->fields->items[field], line, value, NULL, error);
    return status;
}

enum scrim_status table_read(const struct table *table, const char *line, size_t length,
                             struct record *record, struct scrim_error *error)
{
    struct cells cells = cells_of(table->delimiter, table->quotes, line, length);
    struct scrim_error first;
    enum scrim_status status = SCRIM_OK;
    size_t columns = 0;
    for (struct value value; cells_next(&cells, &value); columns++)
        if (columns < table->columns && !status)
            status = take(table, table->wanted[columns], line, &value, record, &first);
    if (cells.reason)
        return fail(error, SCRIM_REFUSED, "%s", cells.reason);
    if (columns != table->columns)
        return fail(error, SCRIM_REFUSED, "the record has %zu cell%s, the header %zu", columns,
                    columns == 1 ? "" : "s", table->columns);
    if (status)
        *error = first;
    return status;
}
