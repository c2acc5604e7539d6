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
    return fail(error, status, "%s: %s", what, strerrordesc_np(errno));
}

/* Names may hold any byte; what could be a control sequence is not repeated. */
static void put(const char *text)
{
    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;
        fputc(byte < 0x20 || byte >= 0x7F ? '?' : byte, stderr);
    }
}

void complain(const char *name, const struct scrim_error *error)
{
    complain_about_document(name, 0, error);
}

void complain_about_document(const char *name, uint64_t document, const struct scrim_error *error)
{
    fputs("scrim: ", stderr);
    if (name) {
        put(name);
        fputs(": ", stderr);
    }
    if (document)
        fprintf(stderr, "document %" PRIu64 ": ", document);
    put(error->message);
    fputc('\n', stderr);
}
