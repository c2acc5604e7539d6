/* A record of JSON Lines, or of a table (its header in the first line): a cell that nothing was found in is written as the
 * very bytes, and any other text is read back from it, with all other cells as they were.  The first byte draws the format. */
#include "fuzz.h"

#include "cli/cell_write.h"
#include "cli/json_record.h"

static const char *const names[] = {"note", "visits[].note?", "a\\.b?"};

struct stream {
    enum format format;
    struct fields fields;
    struct table table;
};

static enum scrim_status read_record(struct stream *stream, const char *line, size_t length, struct record *record)
{
    struct scrim_error error;
    record_begin(record);
    return stream->format == FORMAT_JSONL ? json_record_read(&stream->fields, line, length, record, &error)
                                          : table_read(&stream->table, line, length, record, &error);
}

static bool same_text(const char *one, size_t length, const char *other, size_t other_length)
{
    return length == other_length && (length == 0 || memcmp(one, other, length) == 0);
}

/* The record with a cell of it written anew. */
static void write_cell(struct stream *stream, const struct record *record, size_t index, const char *line, size_t length, const char *text, bool changed)
{
    const struct cell *cell = &record->cells[index];
    struct writing writing = {.format = stream->format, .offsets = SCRIM_OFFSETS_BYTES};
    struct scrim_span span = {.in_end = cell->length, .out_end = strlen(text), .action = "surrogate"};
    struct scrim_result result = {.text = text, .text_length = strlen(text), .spans = &span, .span_count = changed};
    struct scrim_error error;
    struct bytes out = {0};
    struct record again = {0};
    REQUIRE(bytes_reserve(&out, length + 1) && bytes_append(&out, line, cell->start)); /* never a null pointer */
    enum scrim_status status = cell_write(&writing, cell, line, &result, &out, &error);
    REQUIRE(status == SCRIM_OK || (status == SCRIM_SELF_CHECK && stream->format == FORMAT_TSV && changed));
    if (status == SCRIM_OK) {
        REQUIRE(bytes_append(&out, line + cell->end, length - cell->end));
        REQUIRE(changed || same_text(out.data, out.length, line, length));
        REQUIRE(read_record(stream, out.data, out.length, &again) == SCRIM_OK && again.count == record->count);
        for (size_t i = 0; i < again.count; i++) {
            const char *said = cell_text(&again, &again.cells[i], out.data);
            if (i == index && changed)
                REQUIRE(same_text(said, again.cells[i].length, text, strlen(text)));
            else
                REQUIRE(same_text(said, again.cells[i].length, cell_text(record, &record->cells[i], line), record->cells[i].length));
        }
    }
    record_let_go(&again, 0);
    bytes_free(&out);
}

static void check_record(struct stream *stream, const char *line, size_t length)
{
    static const char *const texts[] = {"x", "Jos\xC3\xA9 \xF0\x9F\x98\x80", "Dear \"Ms.\" O\\Neil,\n\t\xE2\x80\xA8."};
    struct record record = {0};
    enum scrim_status status = read_record(stream, line, length, &record);
    REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED || status == SCRIM_CONFIGURATION);
    size_t before = 0;
    for (size_t i = 0; status == SCRIM_OK && i < record.count; i++) {
        const struct cell *cell = &record.cells[i];
        REQUIRE(cell->start >= before && cell->end >= cell->start && cell->end <= length);
        before = cell->end;
        write_cell(stream, &record, i, line, length, "", false);
        for (size_t text = 0; cell->length > 0 && text < sizeof texts / sizeof *texts; text++)
            write_cell(stream, &record, i, line, length, texts[text], true);
    }
    record_let_go(&record, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const enum format formats[] = {FORMAT_JSONL, FORMAT_CSV, FORMAT_TSV};
    struct scrim_error error;
    if (size < 1)
        return 0;
    struct stream stream = {.format = formats[data[0] % 3]};
    bool json = stream.format == FORMAT_JSONL;
    struct settings settings = {.format = stream.format, .fields = {.count = json ? 3 : 1}};
    const char *place, *line = (const char *)data + 1, *end = memchr(line, '\n', size - 1);
    size_t length = size - 1;
    memcpy(settings.fields.items, names, sizeof names);
    REQUIRE(fields_read(&settings, &stream.fields, &place, &error) == SCRIM_OK);
    enum scrim_status status = SCRIM_OK;
    if (!json) {
        size_t header = end ? (size_t)(end - line) : length, used = end ? header + 1 : length;
        status = table_open(&stream.table, &stream.fields, stream.format == FORMAT_CSV ? ',' : '\t', stream.format == FORMAT_CSV, line, header, &error);
        REQUIRE(status == SCRIM_OK || status == SCRIM_REFUSED);
        line += used;
        length -= used;
    }
    if (status == SCRIM_OK)
        check_record(&stream, line, length);
    table_close(&stream.table);
    fields_free(&stream.fields);
    return 0;
}
