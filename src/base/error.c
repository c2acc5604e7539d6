#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

enum scrim_status error_set(struct scrim_error *error, enum scrim_status status, const char *format,
                            ...)
{
    if (!error)
        return status;
    error->status = status;
    va_list arguments;
    va_start(arguments, format);
    /* A message that is too long is cut: it is for people. */
    if (vsnprintf(error->message, sizeof error->message, format, arguments) < 0)
        error->message[0] = '\0';
    va_end(arguments);
    return status;
}
