#include "cli/message.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum scrim_status message_set(struct scrim_error *error, enum scrim_status status,
                              const char *format, va_list arguments)
{
    error->status = status;
    /* A message that is too long is cut: it is for people. */
    if (vsnprintf(error->message, sizeof error->message, format, arguments) < 0)
        error->message[0] = '\0';
    return status;
}

enum scrim_status fail(struct scrim_error *error, enum scrim_status status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    message_set(error, status, format, arguments);
    va_end(arguments);
    return status;
}

enum scrim_status fail_errno(struct scrim_error *error, enum scrim_status status, const char *what)
{
    bool shortage = errno == ENOSPC || errno == EDQUOT || errno == ENOMEM;
    return fail(error, shortage ? SCRIM_TRY_AGAIN : status, "%s: %s", what, strerrordesc_np(errno));
}

/* Names may hold any byte; what could be a control sequence is not repeated. */
static void put(const char *text)
{
    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;
        fputc(byte < 0x20 || byte >= 0x7F ? '?' : byte, stderr);
    }
}

/* what: "document 3", or NULL. */
static void print(const char *name, const char *what, const struct scrim_error *error)
{
    fputs("scrim: ", stderr);
    if (name) {
        put(name);
        fputs(": ", stderr);
    }
    if (what)
        fprintf(stderr, "%s: ", what);
    put(error->message);
    fputc('\n', stderr);
}

void complain(const char *name, const struct scrim_error *error)
{
    print(name, NULL, error);
}

void complain_about_document(const char *name, uint64_t document, const struct scrim_error *error)
{
    char what[40];
    snprintf(what, sizeof what, "document %" PRIu64, document);
    print(name, document ? what : NULL, error);
}

void complain_about_record(const char *name, uint64_t record, uint64_t line, uint64_t lines,
                           const struct scrim_error *error)
{
    char what[100], where[60] = "";
    if (line && lines > 1)
        snprintf(where, sizeof where, ", lines %" PRIu64 "-%" PRIu64, line, line + lines - 1);
    else if (line)
        snprintf(where, sizeof where, ", line %" PRIu64, line);
    snprintf(what, sizeof what, "record %" PRIu64 "%s", record, where);
    print(name, what, error);
}
