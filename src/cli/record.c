#include "cli/record.h"

#include <stdlib.h>
#include <string.h>

#include "cli/cells.h"
#include "cli/configured.h"
#include "cli/json_text.h"
#include "cli/message.h"
#include "cli/shift_days.h"

void record_begin(struct record *record)
{
    record->count = 0;
    record->said.length = record->labels.length = 0;
    record->scope.length = record->known.length = 0;
    record->shift_days = 0;
    *record->whole = '\0';
}

void record_let_go(struct record *record, size_t bytes)
{
    bytes_let_go(&record->said, bytes);
    bytes_let_go(&record->labels, bytes);
    bytes_let_go(&record->scope, bytes);
    bytes_let_go(&record->known, bytes);
    if (record->capacity * sizeof *record->cells <= bytes)
        return;
    free(record->cells);
    record->cells = NULL;
    record->count = record->capacity = 0;
}

const char *cell_text(const struct record *record, const struct cell *cell, const char *line)
{
    return cell->length == 0 ? "" : (cell->verbatim ? line : record->said.data) + cell->text;
}

const char *cell_label(const struct record *record, const struct cell *cell)
{
    return record->labels.data + cell->label;
}

bool cell_is_cleaned(const struct cell *cell)
{
    return cell->field->use == FIELD_LETTER || cell->field->use == FIELD_TYPED;
}

static enum scrim_status no_memory(struct scrim_error *error)
{
    return fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static enum scrim_status wrong(const struct field *field, const char *what,
                               struct scrim_error *error)
{
    return fail(error, field_missing_status(field), "the field '%s' %s", field->name, what);
}

/* ---- what a value says ---------------------------------------------------------------------- */

/* Appends what a value says to record->said, unless it is written so. */
static enum said read_value(struct record *record, const char *line, const struct value *value,
                            struct cell *cell)
{
    bool empty = value->kind == VALUE_NULL;
    size_t start = value->start + value->quoted,
           length = empty ? 0 : value->end - value->quoted - start;
    cell->verbatim = value->verbatim;
    cell->text = value->verbatim ? start : record->said.length;
    cell->length = length;
    if (value->verbatim || empty)
        return SAID;
    enum said said = NO_MEMORY;
    if (!value->doubled)
        said = json_unescape(line + start, length, &record->said);
    else if (cells_append_said(&record->said, line, value))
        said = SAID;
    cell->length = record->said.length - cell->text;
    return said;
}

static bool append_label(struct record *record, const struct field *field, const size_t *items)
{
    return (items ? path_append_label(&field->path, items, &record->labels)
                  : bytes_append(&record->labels, field->name, strlen(field->name))) &&
           bytes_append(&record->labels, "", 1);
}

static bool add_cell(struct record *record, const struct cell *cell)
{
    if (record->count == record->capacity) {
        size_t capacity = record->capacity ? 2 * record->capacity : 16;
        struct cell *cells = realloc(record->cells, capacity * sizeof *cells);
        if (!cells)
            return false;
        record->cells = cells;
        record->capacity = capacity;
    }
    record->cells[record->count++] = *cell;
    return true;
}

/* ---- what the uses make of it --------------------------------------------------------------- */

/* Digits, with a minus for a number that is one. */
static bool is_integer(const char *text, size_t length)
{
    size_t first = length > 0 && *text == '-';
    for (size_t i = first; i < length; i++)
        if (text[i] < '0' || text[i] > '9')
            return false;
    return length > first;
}

static enum scrim_status take_scope(struct record *record, const struct field *field,
                                    const char *text, size_t length, struct scrim_error *error)
{
    if (record->scope.length)
        return wrong(field, "is there twice", error);
    if (!bytes_append(&record->scope, text, length))
        return no_memory(error);
    trim(&record->scope);
    return record->scope.length ? SCRIM_OK : wrong(field, "names no scope", error);
}

static enum scrim_status take_shift(struct record *record, const struct field *field,
                                    const char *text, size_t length, struct scrim_error *error)
{
    int64_t days;
    if (!shift_days_read(text, length, &days))
        return wrong(field, "is no whole number of days, not 0", error);
    if (record->shift_days)
        return wrong(field, "is there twice", error);
    record->shift_days = days;
    return SCRIM_OK;
}

static enum scrim_status take_known(struct record *record, const struct field *field,
                                    const char *text, size_t length, struct scrim_error *error)
{
    while (length && is_blank(*text)) {
        text++;
        length--;
    }
    if (length && *text != '{')
        return wrong(field, "is no object as --known has it", error);
    if (length &&
        (!bytes_append(&record->known, text, length) || !bytes_append(&record->known, "\n", 1)))
        return no_memory(error);
    return SCRIM_OK;
}

static const char *forbidden_kind(const struct field *field, const char *line,
                                  const struct value *value)
{
    enum value_kind kind = value->kind;
    bool integer =
        kind == VALUE_NUMBER && is_integer(line + value->start, value->end - value->start);
    switch (field->use) {
    case FIELD_LETTER:
        return kind == VALUE_STRING || kind == VALUE_NULL ? NULL : "is neither a string nor null";
    case FIELD_TYPED:
        return kind == VALUE_STRING || kind == VALUE_NULL || integer
                   ? NULL
                   : "is neither a string, nor a whole number, nor null";
    case FIELD_SCOPE:
    case FIELD_SHIFT:
        return kind == VALUE_STRING || kind == VALUE_NUMBER ? NULL
                                                            : "is neither a string nor a number";
    case FIELD_KNOWN:
        break;
    }
    return kind == VALUE_OBJECT || kind == VALUE_STRING || kind == VALUE_NULL ? NULL
                                                                              : "is no object";
}

static enum scrim_status use_value(struct record *record, const struct field *field,
                                   const char *text, size_t length, struct scrim_error *error)
{
    switch (field->use) {
    case FIELD_SCOPE:
        return take_scope(record, field, text, length, error);
    case FIELD_SHIFT:
        return take_shift(record, field, text, length, error);
    case FIELD_KNOWN:
        return take_known(record, field, text, length, error);
    case FIELD_LETTER:
    case FIELD_TYPED:
        break;
    }
    return SCRIM_OK;
}

enum scrim_status record_take(struct record *record, const struct field *field, const char *line,
                              const struct value *value, const size_t *items,
                              struct scrim_error *error)
{
    const char *reason = forbidden_kind(field, line, value);
    if (reason)
        return wrong(field, reason, error);
    struct cell cell = {.field = field,
                        .start = value->start,
                        .end = value->end,
                        .label = record->labels.length,
                        .quoted = value->quoted};
    enum said said = read_value(record, line, value, &cell);
    if (said == NOT_TEXT)
        return wrong(field, "holds half a character", error);
    if (said == NO_MEMORY)
        return no_memory(error);
    enum scrim_status status =
        use_value(record, field, cell_text(record, &cell, line), cell.length, error);
    if (status || field->use == FIELD_SCOPE)
        return status;
    if (record->count && record->cells[record->count - 1].end > cell.start)
        return wrong(field, "holds another field that is named", error);
    return append_label(record, field, items) && add_cell(record, &cell) ? SCRIM_OK
                                                                         : no_memory(error);
}
