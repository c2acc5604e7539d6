#include "cli/annotations.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/gold_formats.h"
#include "cli/message.h"

static bool put(struct bytes *out, const char *text)
{
    return bytes_append(out, text, strlen(text));
}

static size_t characters(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/* ---- brat --------------------------------------------------------------------------------------
 */

static bool ends_line(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\f' || byte == '\v';
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* The next run of a span within one line, without the blanks beside the line ends; *at comes to
 * stand behind it.  False: there is none. */
static bool next_piece(const char *text, size_t *at, size_t end, size_t *start, size_t *stop)
{
    bool first = true;
    for (size_t from = *at; from < end; from = *at, first = false) {
        while (*at < end && !ends_line(text[*at]))
            ++*at;
        bool last = *at == end;
        *start = from;
        *stop = *at;
        while (!first && *start < *stop && is_blank(text[*start]))
            ++*start;
        while (!last && *stop > *start && is_blank(text[*stop - 1]))
            --*stop;
        while (*at < end && ends_line(text[*at]))
            ++*at;
        if (*start < *stop)
            return true;
    }
    return false;
}

/* "4 11;12 20", or the same pieces' text with a blank between them. */
static bool put_pieces(const char *text, const struct scrim_span *span, bool as_text,
                       struct bytes *out)
{
    size_t at = span->read_start, start, stop, counted = span->read_start, offset = span->in_start;
    bool done = true;
    for (size_t n = 0; done && next_piece(text, &at, span->read_end, &start, &stop); n++) {
        char place[64];
        size_t length = characters(text + start, stop - start);
        offset += characters(text + counted, start - counted);
        snprintf(place, sizeof place, "%s%zu %zu", n ? ";" : "", offset, offset + length);
        done = as_text ? (!n || put(out, " ")) && bytes_append(out, text + start, stop - start)
                       : put(out, place);
        offset += length;
        counted = stop;
    }
    return done;
}

static bool put_brat_span(const char *text, const struct scrim_span *span, size_t number,
                          struct bytes *out)
{
    char head[96], note[64];
    snprintf(head, sizeof head, "T%zu\t%s ", number, span->type);
    snprintf(note, sizeof note, "\n#%zu\tAnnotatorNotes T%zu\t", number, number);
    if (!put(out, head) || !put_pieces(text, span, false, out) || !put(out, "\t") ||
        !put_pieces(text, span, true, out) || !put(out, note) || !put(out, span->rule))
        return false;
    snprintf(note, sizeof note, " %.2f%s\n", span->confidence, span->review ? " in doubt" : "");
    return put(out, note);
}

static bool put_brat(const struct scrim_result *result, struct bytes *out)
{
    bool done = true;
    size_t number = 0, start, stop;
    for (size_t i = 0; done && i < result->span_count; i++) {
        const struct scrim_span *span = &result->spans[i];
        size_t at = span->read_start;
        if (next_piece(result->read, &at, span->read_end, &start, &stop))
            done = put_brat_span(result->read, span, ++number, out);
    }
    return done;
}

/* ---- JSON Lines --------------------------------------------------------------------------------
 */

static json_t *span_record(const struct scrim_span *span)
{
    json_t *record = json_pack("{s:I, s:I, s:s, s:s, s:f}", "start", (json_int_t)span->in_start,
                               "end", (json_int_t)span->in_end, "type", span->type, "rule",
                               span->rule, "confidence", span->confidence);
    bool done = record != NULL;
    if (*span->role)
        done = done && json_object_set_new(record, "role", json_string(span->role)) == 0;
    if (span->entity)
        done = done && json_object_set_new(record, "entity",
                                           json_sprintf("%s-%zu", span->type, span->entity)) == 0;
    if (span->review)
        done = done && json_object_set_new(record, "review", json_true()) == 0;
    if (done)
        return record;
    json_decref(record);
    return NULL;
}

static json_t *span_records(const struct scrim_result *result)
{
    json_t *spans = json_array();
    bool done = spans != NULL;
    for (size_t i = 0; done && i < result->span_count; i++)
        done = json_array_append_new(spans, span_record(&result->spans[i])) == 0;
    if (done)
        return spans;
    json_decref(spans);
    return NULL;
}

/* Every type: what is not marked was not found. */
static json_t *all_types(void)
{
    json_t *types = json_array();
    bool done = types != NULL;
    for (size_t i = 0; done && scrim_type(i); i++)
        done = json_array_append_new(types, json_string(scrim_type(i))) == 0;
    if (done)
        return types;
    json_decref(types);
    return NULL;
}

/* "letter", "letters#3", "visits#3/note". */
static json_t *document_id(const struct document *document)
{
    json_t *name = gold_id(document->name);
    if (!document->in_file)
        return name ? name : json_integer((json_int_t)document->number);
    json_t *id = json_sprintf("%s#%" PRIu64 "%s%s", name ? json_string_value(name) : "",
                              document->in_file, document->field ? "/" : "",
                              document->field ? document->field : "");
    json_decref(name);
    return id;
}

static bool put_jsonl(const struct document *document, const struct scrim_result *result,
                      struct bytes *out)
{
    json_t *record = json_pack("{s:o, s:s%, s:o, s:o}", "id", document_id(document), "text",
                               result->read, result->read_length, "spans", span_records(result),
                               "annotated_types", all_types());
    char *line = record ? json_dumps(record, JSON_COMPACT | JSON_REAL_PRECISION(3)) : NULL;
    bool done = line && put(out, line) && put(out, "\n");
    if (line)
        explicit_bzero(line, strlen(line));
    free(line);
    json_decref(record);
    return done;
}

/* ---- inline ------------------------------------------------------------------------------------
 */

static bool put_escaped(struct bytes *out, const char *text, size_t length)
{
    bool done = true;
    size_t copied = 0;
    for (size_t i = 0; done && i < length; i++) {
        const char *escape = text[i] == '&'   ? "&amp;"
                             : text[i] == '<' ? "&lt;"
                             : text[i] == '>' ? "&gt;"
                                              : NULL;
        if (!escape)
            continue;
        done = bytes_append(out, text + copied, i - copied) && put(out, escape);
        copied = i + 1;
    }
    return done && bytes_append(out, text + copied, length - copied);
}

static bool put_inline(const struct scrim_result *result, struct bytes *out)
{
    size_t at = 0;
    bool done = true;
    for (size_t i = 0; done && i < result->span_count; i++) {
        const struct scrim_span *span = &result->spans[i];
        char open[96], close[48];
        snprintf(open, sizeof open, "<%s%s%s%s%s>", span->type, *span->role ? " role=\"" : "",
                 span->role, *span->role ? "\"" : "", span->review ? " review=\"true\"" : "");
        snprintf(close, sizeof close, "</%s>", span->type);
        done =
            put_escaped(out, result->read + at, span->read_start - at) && put(out, open) &&
            put_escaped(out, result->read + span->read_start, span->read_end - span->read_start) &&
            put(out, close);
        at = span->read_end;
    }
    return done && put_escaped(out, result->read + at, result->read_length - at);
}

enum scrim_status annotations_append(enum annotation_format format, const struct document *document,
                                     const struct scrim_result *result, struct bytes *out,
                                     struct scrim_error *error)
{
    bool done = false;
    switch (format) {
    case ANNOTATIONS_LOG:
        done = bytes_append(out, result->log, result->log_length);
        break;
    case ANNOTATIONS_BRAT:
        done = put_brat(result, out);
        break;
    case ANNOTATIONS_JSONL:
        done = put_jsonl(document, result, out);
        break;
    case ANNOTATIONS_INLINE:
        done = put_inline(result, out) && (!document->in_file || bytes_append(out, "", 1));
        break;
    }
    return done ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}
