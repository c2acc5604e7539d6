/* What the program says on standard error: file, place and reason, never content. */
#ifndef SCRIM_CLI_MESSAGE_H
#define SCRIM_CLI_MESSAGE_H

#include <stdarg.h>

#include "scrim.h"

/* Fills *error and returns status. */
enum scrim_status message_set(struct scrim_error *error, enum scrim_status status,
                              const char *format, va_list arguments);
enum scrim_status fail(struct scrim_error *error, enum scrim_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Fills *error from errno: "cannot open: Permission denied".  Want of space or memory is
 * SCRIM_TRY_AGAIN, whatever could not be done for it. */
enum scrim_status fail_errno(struct scrim_error *error, enum scrim_status status, const char *what);

/* One line: "scrim: NAME: MESSAGE", without the name when it is NULL.  Bytes of either that could
 * act on a terminal are shown as '?'. */
void complain(const char *name, const struct scrim_error *error);

/* The same for one document of several in a file: "scrim: NAME: document N: MESSAGE". */
void complain_about_document(const char *name, uint64_t document, const struct scrim_error *error);

/* The same for a record: "scrim: NAME: record N, lines L-M: MESSAGE"; line 0: without them. */
void complain_about_record(const char *name, uint64_t record, uint64_t line, uint64_t lines,
                           const struct scrim_error *error);

#endif
