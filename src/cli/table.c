#include "cli/table.h"

#include <stdlib.h>
#include <string.h>

#include "cli/configured.h"
#include "cli/message.h"
#include "cli/record.h"
#include "cli/suggest.h"

/* Reading a record cell by cell. */
struct cells {
    const struct table *table;
    const char *line;
    size_t length, at;
    bool more;
    const char *reason; /* why it is no record; NULL: it is one so far */
};

static void begin(struct cells *cells, const struct table *table, const char *line, size_t length)
{
    size_t line_end = length > 0 && line[length - 1] == '\r'; /* the LF is not in the record */
    *cells =
        (struct cells){.table = table, .line = line, .length = length - line_end, .more = true};
}

/* A cell in quotation marks; at stands behind it then. */
static void read_quoted(struct cells *cells, struct value *value)
{
    const char *line = cells->line;
    for (cells->at++;; cells->at++) {
        const char *mark = memchr(line + cells->at, '"', cells->length - cells->at);
        if (!mark) {
            cells->reason = "a quotation mark is not closed";
            return;
        }
        cells->at = (size_t)(mark - line) + 1;
        if (cells->at == cells->length || line[cells->at] != '"')
            break;
        value->doubled = true;
    }
    value->quoted = true;
    value->verbatim = !value->doubled;
    if (cells->at < cells->length && line[cells->at] != cells->table->delimiter)
        cells->reason = "something stands behind a quotation mark that closes a cell";
}

static void read_plain(struct cells *cells)
{
    const char *start = cells->line + cells->at;
    const char *end = memchr(start, cells->table->delimiter, cells->length - cells->at);
    size_t length = end ? (size_t)(end - start) : cells->length - cells->at;
    cells->at += length;
    if (!cells->table->quotes)
        return;
    if (memchr(start, '"', length))
        cells->reason = "a quotation mark stands in a cell without quotation marks";
    else if (memchr(start, '\r', length))
        cells->reason = "a line end stands in a cell without quotation marks";
}

/* The next cell; false behind the last, or when there is a reason. */
static bool next_cell(struct cells *cells, struct value *value)
{
    if (!cells->more || cells->reason)
        return false;
    *value = (struct value){.kind = VALUE_STRING, .start = cells->at, .verbatim = true};
    bool quoted =
        cells->table->quotes && cells->at < cells->length && cells->line[cells->at] == '"';
    if (quoted)
        read_quoted(cells, value);
    else
        read_plain(cells);
    value->end = cells->at;
    cells->more = cells->at < cells->length;
    cells->at += cells->more;
    return !cells->reason;
}

/* ---- the header ----------------------------------------------------------------------------- */

static bool is_named(const struct cells *cells, const struct value *value, const char *name)
{
    const char *text = cells->line + value->start + value->quoted;
    size_t length = value->end - value->start - 2 * value->quoted;
    for (; length && is_blank(*text); length--)
        text++;
    while (length && is_blank(text[length - 1]))
        length--;
    return length == strlen(name) && memcmp(text, name, length) == 0;
}

/* The name of a column that may have been meant: one that differs by a typing error from what the
 * caller wrote says no more than that.  A header that is none, but a record, is not quoted. */
static enum scrim_status no_such_column(const struct field *field, struct cells cells,
                                        struct scrim_error *error)
{
    size_t shortest = SIZE_MAX;
    char nearest[32] = "";
    for (struct value value; next_cell(&cells, &value);) {
        char name[32];
        size_t length = value.end - value.start - 2 * value.quoted;
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
                cells.table->columns == 1 ? "; its header is a single cell" : "");
}

/* Finds a field's column; the cells are copied for every walk. */
static enum scrim_status find_column(struct table *table, size_t field, struct cells cells,
                                     struct scrim_error *error)
{
    const struct field *wanted = &table->fields->items[field];
    struct cells again = cells;
    size_t found = 0, column = 0;
    for (struct value value; next_cell(&cells, &value); column++)
        if (is_named(&cells, &value, wanted->name)) {
            table->wanted[column] |= (uint64_t)1 << field;
            found++;
        }
    if (found == 0)
        return no_such_column(wanted, again, error);
    return found == 1 ? SCRIM_OK
                      : fail(error, field_missing_status(wanted),
                             "the table has more than one column '%s'", wanted->name);
}

static const char *after_mark(const char *header, size_t *length)
{
    static const char mark[] = "\xEF\xBB\xBF";
    size_t marked = *length >= 3 && memcmp(header, mark, 3) == 0 ? 3 : 0;
    *length -= marked;
    return header + marked;
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
    header = after_mark(header, &length);
    begin(&cells, table, header, length);
    counted = cells;
    for (struct value value; next_cell(&counted, &value);)
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
    struct cells cells;
    struct scrim_error first;
    enum scrim_status status = SCRIM_OK;
    size_t columns = 0;
    begin(&cells, table, line, length);
    for (struct value value; next_cell(&cells, &value); columns++)
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
