/* What went wrong, in words that may be shown: never a byte of a document. */
#ifndef SCRIM_BASE_ERROR_H
#define SCRIM_BASE_ERROR_H

#include "scrim.h"

/* Fills *error (may be NULL) and returns status, so that `return error_set(...)` reads well.
 * The format's arguments are numbers, rule ids and file names, never content. */
enum scrim_status error_set(struct scrim_error *error, enum scrim_status status, const char *format,
                            ...) __attribute__((format(printf, 3, 4)));

/* The usual one: memory is out, or a limit on memory is reached (75, try again).  Inline, so that who
 * reads a caller sees that it never returns SCRIM_OK. */
static inline enum scrim_status error_no_memory(struct scrim_error *error)
{
    error_set(error, SCRIM_TRY_AGAIN, "out of memory");
    return SCRIM_TRY_AGAIN;
}

#endif
