#include "cli/rows.h"

#include <string.h>

#include "cli/message.h"

struct rows rows_of(const char *text, size_t length)
{
    static const char mark[] = "\xEF\xBB\xBF";
    bool marked = length >= 3 && memcmp(text, mark, 3) == 0;
    return (struct rows){.text = text, .length = length, .at = marked ? 3 : 0};
}

static bool at_end(const struct rows *rows)
{
    return rows->at == rows->length;
}

/* Passes over CRLF, LF or a lone CR.  False: none of them is here. */
static bool take_line_end(struct rows *rows)
{
    size_t start = rows->at;
    if (!at_end(rows) && rows->text[rows->at] == '\r')
        rows->at++;
    if (!at_end(rows) && rows->text[rows->at] == '\n')
        rows->at++;
    rows->lines += rows->at > start;
    return rows->at > start;
}

static enum scrim_status out_of_memory(struct scrim_error *error)
{
    return fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

/* Two marks inside stand for one. */
static enum scrim_status read_quoted(struct rows *rows, struct scrim_error *error)
{
    size_t opened = rows->lines + 1;
    for (rows->at++; !at_end(rows); rows->at++) {
        char byte = rows->text[rows->at];
        rows->lines += byte == '\n';
        if (byte == '"') {
            rows->at++;
            if (at_end(rows) || rows->text[rows->at] != '"')
                return SCRIM_OK;
        }
        if (!bytes_append(&rows->cells, &byte, 1))
            return out_of_memory(error);
    }
    return fail(error, SCRIM_CONFIGURATION, "line %zu: a quotation mark is not closed", opened);
}

static bool ends_plain(char byte)
{
    return byte == ',' || byte == '\r' || byte == '\n';
}

static enum scrim_status read_plain(struct rows *rows, struct scrim_error *error)
{
    size_t start = rows->at;
    while (!at_end(rows) && !ends_plain(rows->text[rows->at])) {
        if (rows->text[rows->at] == '"')
            return fail(error, SCRIM_CONFIGURATION,
                        "line %zu: a quotation mark inside a cell that does not begin with one",
                        rows->line);
        rows->at++;
    }
    return bytes_append(&rows->cells, rows->text + start, rows->at - start) ? SCRIM_OK
                                                                            : out_of_memory(error);
}

static enum scrim_status read_cell(struct rows *rows, struct scrim_error *error)
{
    if (rows->count == ROW_CELLS)
        return fail(error, SCRIM_CONFIGURATION, "line %zu: more than %d cells", rows->line,
                    ROW_CELLS);
    size_t start = rows->starts[rows->count++] = rows->cells.length;
    enum scrim_status status = !at_end(rows) && rows->text[rows->at] == '"'
                                   ? read_quoted(rows, error)
                                   : read_plain(rows, error);
    if (status)
        return status;
    size_t length = rows->cells.length - start;
    if (length && memchr(rows->cells.data + start, '\0', length))
        return fail(error, SCRIM_CONFIGURATION, "line %zu: a NUL byte", rows->line);
    return bytes_append(&rows->cells, "", 1) ? SCRIM_OK : out_of_memory(error);
}

enum scrim_status rows_next(struct rows *rows, bool *more, struct scrim_error *error)
{
    while (take_line_end(rows))
        ; /* an empty line is no row */
    rows->line = rows->lines + 1;
    rows->cells.length = rows->count = 0;
    *more = !at_end(rows);
    while (*more) {
        enum scrim_status status = read_cell(rows, error);
        if (status)
            return status;
        if (at_end(rows) || take_line_end(rows))
            break;
        if (rows->text[rows->at] != ',')
            return fail(error, SCRIM_CONFIGURATION,
                        "line %zu: something behind a closing quotation mark", rows->line);
        rows->at++;
    }
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
    if (length && !strpbrk(cell, ",\"\r\n") && memcmp(cell, "\xEF\xBB\xBF", length < 3 ? length : 3))
        return bytes_append(out, cell, length);
    bool kept = bytes_append(out, "\"", 1);
    for (; kept && *cell; cell++)
        kept = bytes_append(out, *cell == '"' ? "\"\"" : cell, *cell == '"' ? 2 : 1);
    return kept && bytes_append(out, "\"", 1);
}
