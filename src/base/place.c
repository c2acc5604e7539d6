#include "base/place.h"

#include <stdarg.h>
#include <stdio.h>

enum { PATH_SHOWN = 100 };

unsigned column_of(struct slice line, const char *at)
{
    unsigned column = 1;
    for (const char *byte = line.data; byte < at && byte < line.data + line.length; byte++)
        column += ((unsigned char)*byte & 0xC0) != 0x80;
    return column;
}

struct slice base_name(struct slice path)
{
    size_t start = path.length;
    while (start > 0 && path.data[start - 1] != '/')
        start--;
    return slice_of(path.data + start, path.length - start);
}

enum scrim_status error_at(struct scrim_error *error, struct place place, const char *format, ...)
{
    char what[sizeof error->message] = "";
    size_t shown = place.file.length < PATH_SHOWN ? place.file.length : PATH_SHOWN;
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    return error_set(error, SCRIM_CONFIGURATION, "%.*s:%u:%u: %s", (int)shown,
                     place.file.data + place.file.length - shown, place.line, place.column,
                     length < 0 ? "" : what);
}
