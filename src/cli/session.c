#include "cli/session.h"

#include <string.h>
#include <unistd.h>

#include "cli/message.h"

enum { SCOPE_MAXIMUM = 1 << 20 }; /* bytes of a scope file: beyond it SCRIM_CONFIGURATION */

static bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/* A scope that was asked for and is not there must never fall back to another one: letters of
 * two patients would be linked, or those of one would not (product contract: 78). */
static enum scrim_status read_scope(const char *path, struct bytes *scope,
                                    struct scrim_error *error)
{
    struct input input;
    const char *text;
    size_t length;
    enum scrim_status status = input_open(path, &input, error);
    if (!status)
        status = input_read_all(&input, SCOPE_MAXIMUM, &text, &length, error);
    if (!status) {
        while (length && is_blank(text[length - 1]))
            length--;
        for (; length && is_blank(*text); length--)
            text++;
        if (length == 0)
            fail(error, SCRIM_CONFIGURATION, "the scope file is empty");
        else if (length > SCOPE_MAXIMUM)
            fail(error, SCRIM_CONFIGURATION, "the scope file is longer than 1 MiB");
        else if (!bytes_append(scope, text, length))
            status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    }
    input_close(&input);
    return scope->length || status == SCRIM_TRY_AGAIN ? status : SCRIM_CONFIGURATION;
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

void session_close(struct session *session)
{
    if (session->worker)
        scrim_worker_free(session->worker);
    if (session->engine)
        scrim_engine_free(session->engine);
    bytes_free(&session->scope);
}

struct scrim_request session_request(const struct session *session, const char *text, size_t length,
                                     uint64_t number)
{
    return (struct scrim_request){
        .text = text,
        .text_length = length,
        .document = number,
        .scope = session->scope.data,
        .scope_length = session->scope.length,
    };
}

enum scrim_status worse(enum scrim_status one, enum scrim_status other)
{
    return one > other ? one : other;
}

static enum scrim_status visit_stream(struct input *input, size_t maximum, uint64_t *number,
                                      visit_document *visit, void *context,
                                      struct scrim_error *error)
{
    struct document document = {.name = input->name};
    enum scrim_status worst = SCRIM_OK;
    for (;;) {
        bool ended_by_nul, more;
        enum scrim_status status = input_next_document(
            input, maximum, &document.text, &document.length, &ended_by_nul, &more, error);
        if (status)
            complain(input->name, error);
        if (status || !more)
            return worse(worst, status);
        document.number = ++*number;
        document.in_file++;
        worst = worse(worst, visit(context, &document));
    }
}

static enum scrim_status visit_file(const char *path, const struct settings *settings,
                                    uint64_t *number, visit_document *visit, void *context)
{
    struct scrim_error error;
    struct input input;
    size_t maximum = settings->engine.maximum_size;
    enum scrim_status status = input_open(path, &input, &error);
    if (!status && settings->format == FORMAT_NUL) {
        status = visit_stream(&input, maximum, number, visit, context, &error);
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

enum scrim_status visit_documents(const struct settings *settings, visit_document *visit,
                                  void *context)
{
    uint64_t number = 0;
    if (settings->operand_count == 0)
        return visit_file("-", settings, &number, visit, context);
    enum scrim_status worst = SCRIM_OK;
    for (size_t i = 0; i < settings->operand_count; i++)
        worst = worse(worst, visit_file(settings->operands[i], settings, &number, visit, context));
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
