#include "cli/session.h"

#include <string.h>
#include <unistd.h>

#include "cli/configured.h"
#include "cli/message.h"

enum {
    SCOPE_MAXIMUM = 1 << 20,     /* bytes of a scope file: beyond it SCRIM_CONFIGURATION */
    KNOWN_MAXIMUM = 4 << 20,     /* of a known file, likewise */
    DECISIONS_MAXIMUM = 64 << 20 /* of a file of decisions: the library refuses more */
};

/* A scope that was asked for and is not there must never fall back to another one: letters of
 * two patients would be linked, or those of one would not (product contract: 78). */
static enum scrim_status read_scope(const char *path, struct bytes *scope,
                                    struct scrim_error *error)
{
    enum scrim_status status = read_configured(path, SCOPE_MAXIMUM, scope, error);
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
    enum scrim_status status = read_configured(path, KNOWN_MAXIMUM, known, error);
    if (!status && (known->length == 0 || known->length > KNOWN_MAXIMUM))
        status = fail(error, SCRIM_CONFIGURATION, "known identifiers: %s",
                      known->length ? "more than 4 MiB" : "the file is empty");
    return status;
}

static enum scrim_status read_decisions(const char *path, struct bytes *decisions,
                                        struct scrim_error *error)
{
    enum scrim_status status = read_configured(path, DECISIONS_MAXIMUM, decisions, error);
    if (!status && decisions->length == 0)
        status = fail(error, SCRIM_CONFIGURATION, "decisions: the file is empty");
    return status;
}

/* What a stream would be told of every record is told before the first: that the known identifiers
 * cannot be used, or contradict the scope. */
static enum scrim_status try_known(const struct session *session, struct scrim_error *error)
{
    const struct scrim_result *result;
    struct document nothing = {.text = ""};
    enum scrim_status status = session_process(session, session->worker, &nothing, &result, error);
    return status == SCRIM_CONFIGURATION ? status : SCRIM_OK;
}

/* The files of the configuration; *name: the one at fault, or NULL. */
static enum scrim_status read_files(struct session *session, const char **name,
                                    struct scrim_error *error)
{
    const struct settings *settings = session->settings;
    enum scrim_status status = SCRIM_OK;
    *name = settings->scope_file;
    if (settings->scope_file)
        status = read_scope(settings->scope_file, &session->scope, error);
    if (!status && settings->known_file) {
        *name = settings->known_file;
        status = session_read_known(settings->known_file, &session->known, error);
    }
    if (!status && settings->decisions_file) {
        *name = settings->decisions_file;
        status = read_decisions(settings->decisions_file, &session->decisions, error);
    }
    return status ? status : fields_read(settings, &session->fields, name, error);
}

enum scrim_status session_open(const struct settings *settings, const struct scrim_options *options,
                               struct session *session)
{
    *session = (struct session){.settings = settings};
    struct scrim_error error;
    const char *name;
    enum scrim_status status = read_files(session, &name, &error);
    if (!status) {
        name = NULL;
        status = scrim_engine_new(options, &session->engine, &error);
    }
    if (!status)
        status = scrim_worker_new(session->engine, &session->worker, &error);
    if (!status && session->known.length && settings->format != FORMAT_TEXT) {
        name = settings->known_file;
        status = try_known(session, &error);
    }
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
    fields_free(&session->fields);
    bytes_free(&session->scope);
    bytes_free(&session->known);
    bytes_free(&session->decisions);
}

struct scrim_request session_request(const struct session *session, const struct document *document)
{
    const struct bytes *scope = document->scope ? document->scope : &session->scope;
    const struct bytes *known = document->known ? document->known : &session->known;
    return (struct scrim_request){
        .text = document->text,
        .text_length = document->length,
        .document = document->number,
        .scope = scope->length ? scope->data : NULL,
        .scope_length = scope->length,
        .known = known->length ? known->data : NULL,
        .known_length = known->length,
        .shift_days = document->shift_days,
        .decisions = session->decisions.data,
        .decisions_length = session->decisions.length,
        .sandbox = session->sandbox,
        .type = document->type,
        .field = document->field,
        .whole = document->whole,
        .whole_length = document->whole_length,
        .newest_year = document->newest_year,
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

void session_complain(const struct session *session, const struct document *document,
                      const struct scrim_error *error)
{
    struct scrim_error whole = *error;
    if (document->field)
        fail(&whole, error->status, "the field '%s': %s", document->field, error->message);
    if (session->settings->format == FORMAT_TEXT || session->settings->format == FORMAT_NUL)
        complain_about_document(document->name, document->in_file, &whole);
    else
        complain_about_record(document->name, document->in_file, document->line, document->lines,
                              &whole);
}

enum scrim_status worse(enum scrim_status one, enum scrim_status other)
{
    return one > other ? one : other;
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
