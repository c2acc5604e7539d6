/* Going through the documents of the command line: files, and the documents or records in them. */
#include <string.h>

#include "cli/message.h"
#include "cli/records.h"

struct visitor {
    const struct session *session;
    visit_document *visit;
    void *context;
    uint64_t number; /* documents so far */
};

static bool stops(const struct visitor *visitor, enum scrim_status status)
{
    return status > SCRIM_FOUND && visitor->session->settings->on_error == ON_ERROR_STOP;
}

/* Every field of a record that is cleaned is a document with the record's number. */
static enum scrim_status visit_record(struct visitor *visitor, const struct records *records,
                                      const struct piece *piece, const struct document *place,
                                      struct record *record)
{
    struct scrim_error refusal;
    struct document document = *place;
    enum scrim_status status = records_read(records, piece->data, piece->length, record, &refusal);
    if (status) {
        document.text = piece->data;
        document.length = piece->length;
        document.refused = &refusal;
        return visitor->visit(visitor->context, &document);
    }
    for (size_t i = 0; i < record->count && !stops(visitor, status); i++) {
        if (!cell_is_cleaned(&record->cells[i]))
            continue;
        document = records_document(record, &record->cells[i], piece->data);
        document.name = place->name;
        document.number = place->number;
        document.in_file = place->in_file;
        document.line = place->line;
        document.lines = place->lines;
        status = worse(status, visitor->visit(visitor->context, &document));
    }
    return status;
}

static enum scrim_status visit_stream(struct visitor *visitor, struct input *input)
{
    struct records records;
    struct record record = {.count = 0};
    struct piece piece;
    bool more = true;
    enum scrim_status status = records_open(&records, visitor->session, input,
                                            records_maximum(visitor->session->settings), &piece),
                      worst = SCRIM_OK;
    while (!status && !stops(visitor, worst)) {
        struct position place;
        status = records_next(&records, &piece, &place, &more);
        if (status || !more)
            break;
        if (!place.number)
            continue;
        struct document document = {.name = input->name,
                                    .number = ++visitor->number,
                                    .in_file = place.number,
                                    .line = place.line,
                                    .lines = place.lines};
        worst = worse(worst, visit_record(visitor, &records, &piece, &document, &record));
    }
    record_let_go(&record, 0);
    records_close(&records);
    return worse(worst, status);
}

static enum scrim_status visit_whole(struct visitor *visitor, struct input *input)
{
    struct scrim_error error;
    struct document document = {.name = input->name, .number = ++visitor->number};
    enum scrim_status status =
        input_read_all(input, visitor->session->settings->engine.maximum_size, &document.text,
                       &document.length, &error);
    if (!status)
        return visitor->visit(visitor->context, &document);
    complain(document.name, &error);
    return status;
}

static enum scrim_status visit_file(struct visitor *visitor, const char *path)
{
    struct scrim_error error;
    struct input input;
    bool whole = visitor->session->settings->format == FORMAT_TEXT;
    enum scrim_status status = input_open(path, &input, &error);
    if (status) {
        complain(input.name, &error);
        visitor->number++;
        return status;
    }
    status = whole ? visit_whole(visitor, &input) : visit_stream(visitor, &input);
    input_close(&input);
    return status;
}

enum scrim_status visit_documents(struct session *session, visit_document *visit, void *context)
{
    struct visitor visitor = {.session = session, .visit = visit, .context = context};
    const struct settings *settings = session->settings;
    struct sandbox sandbox;
    sandbox_begin(&sandbox);
    for (size_t i = 0; i < settings->operand_count; i++)
        sandbox_allow_path(&sandbox, settings->operands[i], SANDBOX_READ);
    enum scrim_status worst = session_shut_in(session, &sandbox);
    if (worst)
        return worst;
    if (settings->operand_count == 0)
        return visit_file(&visitor, "-");
    for (size_t i = 0; i < settings->operand_count && !stops(&visitor, worst); i++)
        worst = worse(worst, visit_file(&visitor, settings->operands[i]));
    return worst;
}
