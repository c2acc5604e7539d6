#include "cli/records.h"

#include <string.h>

#include "cli/json_record.h"
#include "cli/known_cells.h"
#include "cli/message.h"

enum {
    LONGEST_ESCAPE = 6,   /* bytes of a record that write one of its text: \\u0041 */
    RECORD_REST = 1 << 20 /* bytes of its other fields that any record may have */
};

/* The one field of a document that is no record. */
static const struct field all_of_it = {.name = "", .use = FIELD_LETTER};

static bool is_table(const struct records *records)
{
    enum format format = records->session->settings->format;
    return format == FORMAT_CSV || format == FORMAT_TSV;
}

size_t records_maximum(const struct settings *settings)
{
    size_t maximum = settings->engine.maximum_size;
    return settings->format == FORMAT_NUL ? maximum : maximum * LONGEST_ESCAPE + RECORD_REST;
}

static enum scrim_status read_piece(struct records *records, struct piece *piece, bool *more)
{
    struct scrim_error error;
    enum scrim_status status = input_next_document(records->input, &records->framing,
                                                   records->maximum, piece, more, &error);
    if (status)
        complain(records->input->name, &error);
    return status;
}

static enum scrim_status read_header(struct records *records, struct piece *header)
{
    struct scrim_error error;
    bool more;
    enum scrim_status status = read_piece(records, header, &more);
    if (status)
        return status;
    if (!more)
        status = fail(&error, SCRIM_REFUSED, "is empty: a table begins with a header");
    else if (header->length > records->maximum)
        status = fail(&error, SCRIM_REFUSED, "the header is too long for --max-size");
    else
        status = table_open(&records->table, &records->session->fields, records->scan.delimiter,
                            records->scan.quotes, header->data, header->length, &error);
    if (status)
        complain(records->input->name, &error);
    records->scan.columns = records->table.columns;
    records->lines = header->lines;
    return status;
}

enum scrim_status records_open(struct records *records, const struct session *session,
                               struct input *input, size_t maximum, struct piece *header)
{
    enum format format = session->settings->format;
    *records = (struct records){.session = session, .input = input, .maximum = maximum};
    *header = (struct piece){.data = ""};
    records->framing.separator = format == FORMAT_NUL ? '\0' : '\n';
    if (!is_table(records))
        return SCRIM_OK;
    records->scan.delimiter = format == FORMAT_CSV ? ',' : '\t';
    records->scan.quotes = format == FORMAT_CSV;
    records->framing.scan = &records->scan;
    return read_header(records, header);
}

void records_close(struct records *records)
{
    table_close(&records->table);
}

static bool is_empty_line(const struct piece *piece)
{
    return piece->length == 0 || (piece->length == 1 && *piece->data == '\r');
}

/* A line without an end is one, too. */
static uint64_t lines_of(const struct piece *piece)
{
    bool ended = piece->separated || (piece->length && piece->data[piece->length - 1] == '\n');
    return piece->lines + !ended;
}

enum scrim_status records_next(struct records *records, struct piece *piece, struct position *place,
                               bool *more)
{
    enum scrim_status status = read_piece(records, piece, more);
    if (status || !*more)
        return status;
    bool table = is_table(records), counts = !table || !is_empty_line(piece);
    records->count += counts;
    *place = (struct position){.number = counts ? records->count : 0,
                               .line = table ? records->lines + 1 : 0,
                               .lines = lines_of(piece)};
    records->lines += table ? piece->lines : 0;
    return SCRIM_OK;
}

/* ---- the fields of a record ----------------------------------------------------------------- */

static enum scrim_status read_whole(const char *text, size_t length, struct record *record,
                                    struct scrim_error *error)
{
    struct value value = {.kind = VALUE_STRING, .end = length, .verbatim = true};
    return record_take(record, &all_of_it, text, &value, NULL, error);
}

/* What its cells tell of the person joins what its field of known identifiers, and the file of
 * --known, tell. */
static enum scrim_status gather_known(const struct session *session, const char *line,
                                      struct record *record, struct scrim_error *error)
{
    bool gathered = append_known_cells(record, line, &record->known);
    if (gathered && record->known.length)
        gathered = bytes_append(&record->known, session->known.data, session->known.length);
    return gathered ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

/* Once a record: reading all of it for each of its cells would make long ones slow. */
static void take_digest(const struct session *session, const char *line, size_t length, struct record *record)
{
    size_t cleaned = 0;
    for (size_t i = 0; i < record->count && cleaned < 2; i++)
        cleaned += cell_is_cleaned(&record->cells[i]);
    if (cleaned > 1)
        scrim_digest(session->engine, "record", line, length, record->whole);
}

enum scrim_status records_read(const struct records *records, const char *line, size_t length,
                               struct record *record, struct scrim_error *error)
{
    const struct session *session = records->session;
    enum scrim_status status;
    record_begin(record);
    if (session->settings->format == FORMAT_NUL)
        return read_whole(line, length, record, error);
    if (length > records->maximum)
        return fail(error, SCRIM_REFUSED, "the record is too long for --max-size");
    if (is_table(records))
        status = table_read(&records->table, line, length, record, error);
    else
        status = json_record_read(&session->fields, line, length, record, error);
    if (!status)
        take_digest(session, line, length, record);
    return status ? status : gather_known(session, line, record, error);
}

struct document records_document(const struct record *record, const struct cell *cell, const char *line)
{
    return (struct document){
        .text = cell_text(record, cell, line),
        .length = cell->length,
        .field = *cell->field->name ? cell_label(record, cell) : NULL,
        .type = cell->field->type,
        .scope = record->scope.length ? &record->scope : NULL,
        .known = record->known.length ? &record->known : NULL,
        .shift_days = record->shift_days,
        .whole = *record->whole ? record->whole : NULL,
        .whole_length = strlen(record->whole),
    };
}

bool records_append_empty(const struct records *records, const char *line, size_t length,
                          struct bytes *out)
{
    bool appended = true;
    switch (records->session->settings->format) {
    case FORMAT_JSONL:
        appended = bytes_append(out, "{}", 2);
        break;
    case FORMAT_CSV:
    case FORMAT_TSV:
        if (records->table.columns == 1) /* an empty line would be no record */
            appended = bytes_append(out, "\"\"", records->table.quotes ? 2 : 0);
        for (size_t i = 1; i < records->table.columns && appended; i++)
            appended = bytes_append(out, &records->table.delimiter, 1);
        break;
    default:
        return true;
    }
    bool carriage_return = length > 0 && line[length - 1] == '\r';
    return appended && (!carriage_return || bytes_append(out, "\r", 1));
}
