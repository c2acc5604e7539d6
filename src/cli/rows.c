#include "cli/rows.h"

#include <string.h>

#include "cli/cells.h"
#include "cli/configured.h"
#include "cli/message.h"

struct rows rows_of(const char *text, size_t length)
{
    return (struct rows){.text = text,
                         .length = length,
                         .at = mark_length(text, length),
                         .scan = {.delimiter = ',', .quotes = true}};
}

static enum scrim_status out_of_memory(struct scrim_error *error)
{
    return fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

/* Passes over a row and its line end; how long it is without that. */
static size_t take_row(struct rows *rows)
{
    const char *row = rows->text + rows->at;
    size_t left = rows->length - rows->at;
    table_scan_begin(&rows->scan);
    size_t length = table_scan_end(&rows->scan, row, left), passed = length + (length < left);
    rows->line = rows->lines + 1;
    for (size_t i = 0; i < passed; i++)
        rows->lines += row[i] == '\n';
    rows->at += passed;
    return length;
}

static enum scrim_status keep_cell(struct rows *rows, const char *row, const struct value *value,
                                   struct scrim_error *error)
{
    if (rows->count == ROW_CELLS)
        return fail(error, SCRIM_CONFIGURATION, "line %zu: more than %d cells", rows->line,
                    ROW_CELLS);
    rows->starts[rows->count++] = rows->cells.length;
    bool kept = cells_append_said(&rows->cells, row, value) && bytes_append(&rows->cells, "", 1);
    return kept ? SCRIM_OK : out_of_memory(error);
}

static enum scrim_status keep_cells(struct rows *rows, const char *row, size_t length,
                                    struct scrim_error *error)
{
    struct cells cells = cells_of(',', true, row, length);
    enum scrim_status status = SCRIM_OK;
    if (memchr(row, '\0', length))
        return fail(error, SCRIM_CONFIGURATION, "line %zu: a NUL byte", rows->line);
    rows->cells.length = rows->count = 0;
    for (struct value value; !status && cells_next(&cells, &value);)
        status = keep_cell(rows, row, &value, error);
    if (!status && cells.reason)
        return fail(error, SCRIM_CONFIGURATION, "line %zu: %s", rows->line, cells.reason);
    rows->scan.columns = rows->count;
    return status;
}

enum scrim_status rows_next(struct rows *rows, bool *more, struct scrim_error *error)
{
    while (rows->at < rows->length) {
        const char *row = rows->text + rows->at;
        size_t length = take_row(rows);
        *more = length > 1 || (length == 1 && *row != '\r');
        if (*more)
            return keep_cells(rows, row, length, error);
    }
    *more = false;
    return SCRIM_OK;
}

const char *rows_cell(const struct rows *rows, size_t index)
{
    return rows->cells.data + rows->starts[index];
}

void rows_free(struct rows *rows)
{
    bytes_free(&rows->cells);
}

bool rows_append_cell(struct bytes *out, const char *cell)
{
    size_t length = strlen(cell);
    if (length && !strpbrk(cell, ",\"\r\n") && !mark_length(cell, length))
        return bytes_append(out, cell, length);
    return bytes_append(out, "\"", 1) && cells_append_doubled(out, cell, length) &&
           bytes_append(out, "\"", 1);
}

#define HERE "./"

static bool is_formula(const char *path)
{
    return *path && strchr("=+-@\t\r", *path);
}

bool rows_append_path(struct bytes *out, const char *path)
{
    struct bytes plain = {0};
    if (!is_formula(path))
        return rows_append_cell(out, path);
    bool appended = bytes_append(&plain, HERE, sizeof HERE - 1) && bytes_append(&plain, path, strlen(path) + 1) &&
                    rows_append_cell(out, plain.data);
    bytes_free(&plain);
    return appended;
}

const char *rows_path(const struct rows *rows, size_t index)
{
    const char *cell = rows_cell(rows, index);
    bool written_so = strncmp(cell, HERE, sizeof HERE - 1) == 0 && is_formula(cell + sizeof HERE - 1);
    return written_so ? cell + sizeof HERE - 1 : cell;
}
