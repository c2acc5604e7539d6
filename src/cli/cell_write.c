#include "cli/cell_write.h"

#include <string.h>

#include "cli/cells.h"
#include "cli/json_text.h"
#include "cli/message.h"

/* How text is written between two places. */
enum script { AS_IT_IS, AS_JSON, AS_DOUBLED };

/* A place in written text, with the number of units of what it says before it. */
struct cursor {
    const char *text;
    size_t length, at; /* bytes */
    enum script script;
    enum scrim_offsets unit;
    size_t units;
    bool ascii; /* what is put in is to be ASCII */
};

static size_t units_of_byte(enum scrim_offsets unit, char byte)
{
    bool goes_on = ((unsigned char)byte & 0xC0) == 0x80;
    if (unit == SCRIM_OFFSETS_BYTES)
        return 1;
    return goes_on ? 0 : unit == SCRIM_OFFSETS_UTF16 && (unsigned char)byte >= 0xF0 ? 2 : 1;
}

static size_t units_of_character(enum scrim_offsets unit, uint32_t character)
{
    if (unit == SCRIM_OFFSETS_BYTES)
        return utf8_length(character);
    return unit == SCRIM_OFFSETS_UTF16 && character > 0xFFFF ? 2 : 1;
}

/* The bytes at the cursor that belong together, and how many units they say. */
static size_t next_piece(const struct cursor *cursor, size_t *units)
{
    const char *text = cursor->text + cursor->at;
    size_t left = cursor->length - cursor->at;
    uint32_t character;
    size_t escape = cursor->script == AS_JSON ? json_escape(text, left, &character) : 0;
    *units =
        escape ? units_of_character(cursor->unit, character) : units_of_byte(cursor->unit, *text);
    if (escape)
        return escape;
    return cursor->script == AS_DOUBLED && *text == '"' && left > 1 ? 2 : 1;
}

/* Moves to a number of units.  False: it lies inside a character, or beyond the end. */
static bool move_to(struct cursor *cursor, size_t units)
{
    while (cursor->at < cursor->length) {
        size_t more, bytes = next_piece(cursor, &more);
        if (cursor->units == units && more > 0)
            break;
        cursor->at += bytes;
        cursor->units += more;
    }
    return cursor->units == units;
}

/* A string that is written in ASCII only, with escapes, is so again. */
static bool is_ascii(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] >= 0x80)
            return false;
    return memmem(text, length, "\\u", 2) != NULL;
}

static bool append_as(struct bytes *out, const struct cursor *cell, const char *text, size_t length)
{
    switch (cell->script) {
    case AS_JSON:
        return json_append_escaped(out, text, length, cell->ascii);
    case AS_DOUBLED:
        return cells_append_doubled(out, text, length);
    case AS_IT_IS:
        break;
    }
    return bytes_append(out, text, length);
}

static bool is_kept(const struct scrim_span *span)
{
    return strcmp(span->action, "keep") == 0;
}

enum outcome { WRITTEN, MISMATCH, OUT_OF_MEMORY };

/* What stands behind the last span. */
static enum outcome write_rest(struct cursor *cell, struct cursor *cleaned, struct bytes *out)
{
    size_t kept = cell->at, units = cell->units, cleaned_units = cleaned->units;
    move_to(cell, SIZE_MAX);
    move_to(cleaned, SIZE_MAX);
    if (cell->units - units != cleaned->units - cleaned_units)
        return MISMATCH;
    return bytes_append(out, cell->text + kept, cell->at - kept) ? WRITTEN : OUT_OF_MEMORY;
}

/* The cell's bytes with the spans of the result in their places; both walk in step. */
static enum outcome splice(struct cursor cell, const struct scrim_result *result, struct bytes *out)
{
    struct cursor cleaned = {
        .text = result->text, .length = result->text_length, .unit = cell.unit};
    for (size_t i = 0; i < result->span_count; i++) {
        const struct scrim_span *span = &result->spans[i];
        size_t kept = cell.at, cleaned_units = cleaned.units, units = cell.units;
        if (is_kept(span))
            continue;
        if (!move_to(&cell, span->in_start) || !move_to(&cleaned, span->out_start) ||
            cell.units - units != cleaned.units - cleaned_units)
            return MISMATCH;
        if (!bytes_append(out, cell.text + kept, cell.at - kept))
            return OUT_OF_MEMORY;
        size_t start = cleaned.at;
        if (!move_to(&cell, span->in_end) || !move_to(&cleaned, span->out_end))
            return MISMATCH;
        if (!append_as(out, &cell, cleaned.text + start, cleaned.at - start))
            return OUT_OF_MEMORY;
    }
    return write_rest(&cell, &cleaned, out);
}

static bool is_changed(const struct scrim_result *result)
{
    for (size_t i = 0; i < result->span_count; i++)
        if (!is_kept(&result->spans[i]))
            return true;
    return false;
}

/* A JSON number without fraction that has no zero before it. */
static bool is_number(const char *text, size_t length)
{
    size_t first = length > 0 && *text == '-';
    for (size_t i = first; i < length; i++)
        if (text[i] < '0' || text[i] > '9')
            return false;
    return length > first && (text[first] != '0' || length == first + 1);
}

/* What a number became may be none any more: a tag, or digits that begin with 0. */
static enum outcome write_number(const struct scrim_result *result, struct bytes *out)
{
    bool written = is_number(result->text, result->text_length)
                       ? bytes_append(out, result->text, result->text_length)
                       : json_append_string(out, result->text, result->text_length, false);
    return written ? WRITTEN : OUT_OF_MEMORY;
}

/* A cell of a table that had no quotation marks gets them when it needs them. */
static enum outcome write_plain(const struct writing *writing, const struct cursor *cell,
                                const struct scrim_result *result, struct bytes *out)
{
    struct bytes text = {0};
    enum outcome outcome = splice(*cell, result, &text);
    const char *special = writing->format == FORMAT_CSV ? ",\"\r\n" : "\t\r\n";
    bool needs = false;
    for (size_t i = 0; i < text.length && outcome == WRITTEN; i++)
        needs = needs || (text.data[i] && strchr(special, text.data[i]) &&
                          !memchr(cell->text, text.data[i], cell->length));
    if (outcome == WRITTEN && needs && writing->format == FORMAT_TSV)
        outcome = MISMATCH;
    if (outcome == WRITTEN) {
        bool written = needs ? bytes_append(out, "\"", 1) &&
                                   cells_append_doubled(out, text.data, text.length) &&
                                   bytes_append(out, "\"", 1)
                             : bytes_append(out, text.data, text.length);
        outcome = written ? WRITTEN : OUT_OF_MEMORY;
    }
    bytes_free(&text);
    return outcome;
}

static enum outcome write_quoted(const struct cursor *cell, const struct scrim_result *result,
                                 struct bytes *out)
{
    if (!bytes_append(out, "\"", 1))
        return OUT_OF_MEMORY;
    enum outcome outcome = splice(*cell, result, out);
    return outcome == WRITTEN && !bytes_append(out, "\"", 1) ? OUT_OF_MEMORY : outcome;
}

enum scrim_status cell_write(const struct writing *writing, const struct cell *cell,
                             const char *line, const struct scrim_result *result, struct bytes *out,
                             struct scrim_error *error)
{
    bool json = writing->format == FORMAT_JSONL;
    struct cursor inside = {
        .text = line + cell->start + cell->quoted,
        .length = cell->end - cell->start - 2 * (size_t)cell->quoted,
        .script = !cell->quoted ? AS_IT_IS
                  : json        ? AS_JSON
                                : AS_DOUBLED,
        .unit = writing->offsets,
    };
    enum outcome outcome;
    inside.ascii = json && is_ascii(inside.text, inside.length);
    if (!is_changed(result))
        outcome = bytes_append(out, line + cell->start, cell->end - cell->start) ? WRITTEN
                                                                                 : OUT_OF_MEMORY;
    else if (json && !cell->quoted)
        outcome = write_number(result, out);
    else if (cell->quoted)
        outcome = write_quoted(&inside, result, out);
    else
        outcome = write_plain(writing, &inside, result, out);
    if (outcome == OUT_OF_MEMORY)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return outcome == WRITTEN
               ? SCRIM_OK
               : fail(error, SCRIM_SELF_CHECK, "what was cleaned does not fit into its record");
}

enum scrim_status cell_write_empty(const struct writing *writing, const struct cell *cell,
                                   const char *line, struct bytes *out, struct scrim_error *error)
{
    const char *empty = writing->format == FORMAT_JSONL ? "null" : cell->quoted ? "\"\"" : "";
    size_t length = cell->length ? strlen(empty) : cell->end - cell->start;
    return bytes_append(out, cell->length ? empty : line + cell->start, length)
               ? SCRIM_OK
               : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}
