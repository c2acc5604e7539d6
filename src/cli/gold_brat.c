/* brat standoff (brat.nlplab.org/standoff.html): a line a span,
 *
 *     T1 TAB Type START END(;START END)* TAB text
 *
 * with offsets in code points; one in several pieces becomes several spans.  Lines that begin with
 * another letter are relations, attributes and notes. */
#include <string.h>

#include "cli/gold_formats.h"
#include "cli/message.h"

/* The pieces behind a type: "4 11;15 20".  False: they are none, or no memory. */
static bool read_pieces(struct gold *gold, json_t *spans, const char *at, const char *end,
                        const char *type, size_t type_length)
{
    for (;; at++) {
        size_t first, last;
        if (!gold_number(&at, end, &first) || at == end || *at != ' ')
            return false;
        at++;
        if (!gold_number(&at, end, &last) ||
            !gold_add_span(gold, spans, first, last, type, type_length))
            return false;
        if (at == end || *at != ';')
            return at == end || *at == '\t' || *at == '\r';
    }
}

static bool read_line(struct gold *gold, json_t *spans, const char *line, const char *end)
{
    if (line == end || *line != 'T')
        return true;
    const char *tab = memchr(line, '\t', (size_t)(end - line));
    const char *type = tab ? tab + 1 : end;
    const char *blank = memchr(type, ' ', (size_t)(end - type));
    return blank && read_pieces(gold, spans, blank + 1, end, type, (size_t)(blank - type));
}

enum scrim_status gold_read_brat(const struct gold_file *file, const struct gold_file *text,
                                 struct gold *gold, struct scrim_error *error)
{
    json_t *spans = json_array();
    size_t number = 0;
    for (size_t at = 0; at < file->length;) {
        const char *line = file->text + at;
        const char *end = memchr(line, '\n', file->length - at);
        end = end ? end : file->text + file->length;
        at = (size_t)(end - file->text) + 1;
        number++;
        if (spans && read_line(gold, spans, line, end))
            continue;
        json_decref(spans);
        return fail(error, SCRIM_REFUSED, "line %zu is no brat annotation", number);
    }
    return gold_add(gold, file, text->text, text->length, spans, error);
}
