#include "cli/session.h"

#include <string.h>
#include <unistd.h>

#include "cli/message.h"

enum {
    SCOPE_MAXIMUM = 1 << 20,      /* bytes of a scope file: beyond it SCRIM_CONFIGURATION */
    KNOWN_MAXIMUM = 4 << 20,      /* of a known file, likewise */
    DECISIONS_MAXIMUM = 64 << 20, /* of a file of decisions: the library refuses more */
    LONGEST_ESCAPE = 6,           /* bytes of a record that write one of its text: \\u0041 */
    RECORD_REST = 1 << 20         /* bytes of its other fields that any record may have */
};

static bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

enum scrim_status session_read_file(const char *path, size_t maximum, struct bytes *into,
                                    struct scrim_error *error)
{
    struct input input;
    const char *text;
    size_t length;
    enum scrim_status status = input_open(path, &input, error);
    if (!status)
        status = input_read_all(&input, maximum, &text, &length, error);
    if (!status && length && !bytes_append(into, text, length))
        status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    input_close(&input);
    if (status && status != SCRIM_TRY_AGAIN)
        status = error->status = SCRIM_CONFIGURATION;
    return status;
}

static void trim(struct bytes *bytes)
{
    size_t first = 0;
    while (bytes->length && is_blank(bytes->data[bytes->length - 1]))
        bytes->length--;
    while (first < bytes->length && is_blank(bytes->data[first]))
        first++;
    bytes->length -= first;
    if (first)
        memmove(bytes->data, bytes->data + first, bytes->length);
}

/* A scope that was asked for and is not there must never fall back to another one: letters of
 * two patients would be linked, or those of one would not (product contract: 78). */
static enum scrim_status read_scope(const char *path, struct bytes *scope,
                                    struct scrim_error *error)
{
    enum scrim_status status = session_read_file(path, SCOPE_MAXIMUM, scope, error);
    if (status)
        return status;
    trim(scope);
    if (scope->length == 0)
        return fail(error, SCRIM_CONFIGURATION, "the scope file is empty");
    if (scope->length > SCOPE_MAXIMUM)
        return fail(error, SCRIM_CONFIGURATION, "the scope file is longer than 1 MiB");
    return SCRIM_OK;
}

/* Blank is no object: the library would say so for every document, here it is said once. */
enum scrim_status session_read_known(const char *path, struct bytes *known,
                                    struct scrim_error *error)
{
    enum scrim_status status = session_read_file(path, KNOWN_MAXIMUM, known, error);
    if (!status && (known->length == 0 || known->length > KNOWN_MAXIMUM))
        status = fail(error, SCRIM_CONFIGURATION, "known identifiers: %s",
                      known->length ? "more than 4 MiB" : "the file is empty");
    return status;
}

static enum scrim_status read_decisions(const char *path, struct bytes *decisions,
                                        struct scrim_error *error)
{
    enum scrim_status status = session_read_file(path, DECISIONS_MAXIMUM, decisions, error);
    if (!status && decisions->length == 0)
        status = fail(error, SCRIM_CONFIGURATION, "decisions: the file is empty");
    return status;
}

enum scrim_status session_open(const struct settings *settings, const struct scrim_options *options,
                               struct session *session)
{
    *session = (struct session){.settings = settings};
    struct scrim_error error;
    const char *name = settings->scope_file;
    enum scrim_status status = SCRIM_OK;
    if (name)
        status = read_scope(name, &session->scope, &error);
    if (!status && settings->known_file) {
        name = settings->known_file;
        status = session_read_known(name, &session->known, &error);
    }
    if (!status && settings->decisions_file) {
        name = settings->decisions_file;
        status = read_decisions(name, &session->decisions, &error);
    }
    if (!status) {
        name = NULL;
        status = scrim_engine_new(options, &session->engine, &error);
    }
    if (!status)
        status = scrim_worker_new(session->engine, &session->worker, &error);
    if (status)
        complain(name, &error);
    return status;
}

enum scrim_status session_shut_in(struct session *session, struct sandbox *sandbox)
{
    struct scrim_error error;
    enum scrim_status status =
        sandbox_enter(sandbox, session->settings->require_sandbox, &error);
    session->sandbox = sandbox_state(sandbox);
    if (status)
        complain(NULL, &error);
    return status;
}

void session_close(struct session *session)
{
    if (session->worker)
        scrim_worker_free(session->worker);
    if (session->engine)
        scrim_engine_free(session->engine);
    bytes_free(&session->scope);
    bytes_free(&session->known);
    bytes_free(&session->decisions);
}

size_t session_piece_maximum(const struct session *session)
{
    size_t maximum = session->settings->engine.maximum_size;
    return session->settings->format == FORMAT_JSONL ? maximum * LONGEST_ESCAPE + RECORD_REST
                                                     : maximum;
}

void session_take(const struct session *session, const char *piece, size_t length,
                  struct record *record, struct scrim_error *refusal, struct document *document)
{
    const struct settings *settings = session->settings;
    document->text = piece;
    document->length = length;
    if (settings->format != FORMAT_JSONL)
        return;
    enum scrim_status status;
    if (length > session_piece_maximum(session))
        status = fail(refusal, SCRIM_REFUSED, "the record is too long for --max-size");
    else
        status =
            record_read(piece, length, settings->field, settings->scope_field, record, refusal);
    document->refused = status ? refusal : NULL;
    if (status)
        return;
    document->text = record->text.length ? record->text.data : "";
    document->length = record->text.length;
    document->scope = settings->scope_field ? &record->scope : NULL;
}

struct scrim_request session_request(const struct session *session, const struct document *document)
{
    const struct bytes *scope = document->scope ? document->scope : &session->scope;
    const struct bytes *known = document->known ? document->known : &session->known;
    return (struct scrim_request){
        .text = document->text,
        .text_length = document->length,
        .document = document->number,
        .scope = scope->data,
        .scope_length = scope->length,
        .known = known->data,
        .known_length = known->length,
        .shift_days = document->shift_days,
        .decisions = session->decisions.data,
        .decisions_length = session->decisions.length,
        .sandbox = session->sandbox,
    };
}

enum scrim_status session_process(const struct session *session, struct scrim_worker *worker,
                                  const struct document *document,
                                  const struct scrim_result **result, struct scrim_error *error)
{
    struct scrim_request request = session_request(session, document);
    if (!document->refused)
        return scrim_process(worker, &request, result, error);
    *error = *document->refused;
    scrim_withhold(worker, &request, error->status, result);
    return error->status;
}

enum scrim_status worse(enum scrim_status one, enum scrim_status other)
{
    return one > other ? one : other;
}

char stream_separator(const struct settings *settings)
{
    return settings->format == FORMAT_JSONL ? '\n' : '\0';
}

static enum scrim_status visit_stream(const struct session *session, struct input *input,
                                      uint64_t *number, visit_document *visit, void *context,
                                      struct scrim_error *error)
{
    struct document document = {.name = input->name};
    struct record record = {.text_start = 0};
    enum scrim_status status, worst = SCRIM_OK;
    for (;;) {
        const char *piece;
        size_t length;
        bool separated, more;
        struct scrim_error refusal;
        status = input_next_document(input, session_piece_maximum(session), &piece, &length,
                                     &separated, &more, error);
        if (status)
            complain(input->name, error);
        if (status || !more)
            break;
        session_take(session, piece, length, &record, &refusal, &document);
        document.number = ++*number;
        document.in_file++;
        worst = worse(worst, visit(context, &document));
    }
    record_free(&record);
    return worse(worst, status);
}

static enum scrim_status visit_file(const char *path, const struct session *session,
                                    uint64_t *number, visit_document *visit, void *context)
{
    struct scrim_error error;
    struct input input;
    size_t maximum = session->settings->engine.maximum_size;
    enum scrim_status status = input_open(path, &input, &error);
    if (!status && session->settings->format != FORMAT_TEXT) {
        input.separator = stream_separator(session->settings);
        status = visit_stream(session, &input, number, visit, context, &error);
        input_close(&input);
        return status;
    }
    struct document document = {.name = strcmp(path, "-") == 0 ? "standard input" : path,
                                .number = ++*number};
    if (!status)
        status = input_read_all(&input, maximum, &document.text, &document.length, &error);
    if (status)
        complain(document.name, &error);
    else
        status = visit(context, &document);
    input_close(&input);
    return status;
}

enum scrim_status visit_documents(struct session *session, visit_document *visit, void *context)
{
    const struct settings *settings = session->settings;
    struct sandbox sandbox;
    uint64_t number = 0;
    sandbox_begin(&sandbox);
    for (size_t i = 0; i < settings->operand_count; i++)
        sandbox_allow_path(&sandbox, settings->operands[i], SANDBOX_READ);
    enum scrim_status worst = session_shut_in(session, &sandbox);
    if (worst)
        return worst;
    if (settings->operand_count == 0)
        return visit_file("-", session, &number, visit, context);
    for (size_t i = 0; i < settings->operand_count; i++)
        worst = worse(worst, visit_file(settings->operands[i], session, &number, visit, context));
    return worst;
}

enum scrim_status refuse_terminal(const struct settings *settings)
{
    if (settings->operand_count > 0 || !isatty(STDIN_FILENO))
        return SCRIM_OK;
    struct scrim_error error;
    fail(&error, SCRIM_USAGE, "name a file, or - to type a letter (see scrim %s --help)",
         settings->command->name);
    complain(NULL, &error);
    return SCRIM_USAGE;
}
