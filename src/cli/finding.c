#include "cli/finding.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static bool put(struct bytes *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool put(struct bytes *out, const char *format, ...)
{
    char text[128]; /* numbers and fixed words */
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return length >= 0 && (size_t)length < sizeof text && bytes_append(out, text, (size_t)length);
}

static bool put_text(struct bytes *out, const char *text)
{
    return bytes_append(out, text, strlen(text));
}

/* Bytes of the character of UTF-8 at text; 0: none stands there (RFC 3629). */
static size_t character_length(const unsigned char *text, size_t left)
{
    static const struct {
        unsigned char first, last, second, second_last;
        size_t length;
    } forms[] = {{0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2},
                 {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
                 {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
                 {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4},
                 {0xF4, 0xF4, 0x80, 0x8F, 4}};
    size_t form = 0;
    while (form < sizeof forms / sizeof *forms &&
           (text[0] < forms[form].first || text[0] > forms[form].last))
        form++;
    size_t length = form < sizeof forms / sizeof *forms ? forms[form].length : 0;
    if (length > left || (length > 1 && (text[1] < forms[form].second || text[1] > forms[form].second_last)))
        return 0;
    for (size_t i = 2; i < length; i++)
        if (text[i] < 0x80 || text[i] > 0xBF)
            return 0;
    return length;
}

static bool is_control(const unsigned char *text, size_t length)
{
    return text[0] < 0x20 || text[0] == 0x7F || (length == 2 && text[0] == 0xC2 && text[1] < 0xA0);
}

/* Text of any encoding on one line: what is no character of UTF-8, or acts on a terminal, is '?', and
 * a line break is a blank. */
static bool put_shown(struct bytes *out, const char *data, size_t left, bool json)
{
    const unsigned char *text = (const unsigned char *)data;
    bool kept = true;
    while (kept && left) {
        size_t length = character_length(text, left), taken = length ? length : 1;
        if (*text == '\n' || *text == '\r' || *text == '\t')
            kept = bytes_append(out, " ", 1);
        else if (length == 0 || is_control(text, length))
            kept = bytes_append(out, "?", 1);
        else
            kept = (!json || (*text != '"' && *text != '\\') || bytes_append(out, "\\", 1)) &&
                   bytes_append(out, (const char *)text, length);
        text += taken;
        left -= taken;
    }
    return kept;
}

static bool put_member(struct bytes *out, const char *name, const char *text, size_t length)
{
    return put(out, "\"%s\":\"", name) && put_shown(out, text, length, true) && put(out, "\"");
}

static bool append_json(const struct document *document, const struct scrim_span *span, bool show,
                        struct bytes *out)
{
    return put(out, "{") && put_member(out, "file", document->name, strlen(document->name)) &&
           (!document->in_file || put(out, ",\"document\":%" PRIu64, document->in_file)) &&
           (!document->field ||
            (put(out, ",") && put_member(out, "field", document->field, strlen(document->field)))) &&
           put(out, ",\"line\":%zu,\"column\":%zu,\"start\":%zu,\"end\":%zu,", span->line,
               span->column, span->in_start, span->in_end) &&
           put_member(out, "type", span->type, strlen(span->type)) && put(out, ",") &&
           put_member(out, "rule", span->rule, strlen(span->rule)) &&
           put(out, ",\"confidence\":%.3g", span->confidence) &&
           (!span->review || put(out, ",\"review\":true")) &&
           (!show || (put(out, ",") && put_member(out, "text", document->text + span->in_start,
                                                  span->in_end - span->in_start))) &&
           put(out, "}\n");
}

static bool append_line(const struct document *document, const struct scrim_span *span, bool show,
                        struct bytes *out)
{
    return put_shown(out, document->name, strlen(document->name), false) &&
           (!document->in_file || put(out, ":%" PRIu64, document->in_file)) &&
           (!document->field ||
            (put(out, ":") && put_shown(out, document->field, strlen(document->field), false))) &&
           put(out, ":%zu:%zu: ", span->line, span->column) && put_text(out, span->type) &&
           put(out, " (") && put_text(out, span->rule) && put(out, ", %.2f)", span->confidence) &&
           (!span->review || put(out, " in doubt")) &&
           (!show || (put(out, ": ") && put_shown(out, document->text + span->in_start,
                                                  span->in_end - span->in_start, false))) &&
           put(out, "\n");
}

bool finding_append(const struct finding_form *form, const struct document *document,
                    const struct scrim_span *span, struct bytes *out)
{
    return form->json ? append_json(document, span, form->show, out)
                      : append_line(document, span, form->show, out);
}
