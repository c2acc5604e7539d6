#include "cli/cells.h"

#include <string.h>

struct cells cells_of(char delimiter, bool quotes, const char *line, size_t length)
{
    bool carriage_return = length > 0 && line[length - 1] == '\r';
    return (struct cells){.line = line,
                          .length = length - carriage_return,
                          .delimiter = delimiter,
                          .quotes = quotes,
                          .more = true};
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
    if (cells->at < cells->length && line[cells->at] != cells->delimiter)
        cells->reason = "something stands behind a quotation mark that closes a cell";
}

static void read_plain(struct cells *cells)
{
    const char *start = cells->line + cells->at;
    const char *end = memchr(start, cells->delimiter, cells->length - cells->at);
    size_t length = end ? (size_t)(end - start) : cells->length - cells->at;
    cells->at += length;
    if (!cells->quotes)
        return;
    if (memchr(start, '"', length))
        cells->reason = "a quotation mark stands in a cell without quotation marks";
    else if (memchr(start, '\r', length))
        cells->reason = "a line end stands in a cell without quotation marks";
}

bool cells_next(struct cells *cells, struct value *value)
{
    if (!cells->more || cells->reason)
        return false;
    *value = (struct value){.kind = VALUE_STRING, .start = cells->at, .verbatim = true};
    if (cells->quotes && cells->at < cells->length && cells->line[cells->at] == '"')
        read_quoted(cells, value);
    else
        read_plain(cells);
    value->end = cells->at;
    cells->more = cells->at < cells->length;
    cells->at += cells->more;
    return !cells->reason;
}

/* ---- quotation marks inside a cell that has them around (RFC 4180, 2.7) --------------------- */

/* The bytes up to a quotation mark, that included, or all. */
static size_t up_to_mark(const char *text, size_t length, bool *marked)
{
    const char *mark = memchr(text, '"', length);
    *marked = mark != NULL;
    return mark ? (size_t)(mark - text) + 1 : length;
}

bool cells_append_said(struct bytes *out, const char *line, const struct value *value)
{
    bool marked;
    size_t end = value->end - value->quoted;
    for (size_t at = value->start + value->quoted; at < end; at += marked && value->doubled) {
        size_t part = up_to_mark(line + at, end - at, &marked);
        if (!bytes_append(out, line + at, part))
            return false;
        at += part;
    }
    return true;
}

bool cells_append_doubled(struct bytes *out, const char *text, size_t length)
{
    bool marked;
    for (size_t at = 0; at < length;) {
        size_t part = up_to_mark(text + at, length - at, &marked);
        if (!bytes_append(out, text + at, part) || (marked && !bytes_append(out, "\"", 1)))
            return false;
        at += part;
    }
    return true;
}
