/* Places in files of rules, lists and settings, for messages that an editor can jump to. */
#ifndef SCRIM_BASE_PLACE_H
#define SCRIM_BASE_PLACE_H

#include "base/error.h"
#include "base/slice.h"

struct place {
    struct slice file; /* its path as the caller gave it; of a built-in one its name */
    unsigned line, column; /* from 1; column in code points */
};

/* The column of a byte of a line, or of its end. */
unsigned column_of(struct slice line, const char *at);

/* A path without its folders. */
struct slice base_name(struct slice path);

/* SCRIM_CONFIGURATION with "FILE:LINE:COLUMN: what is wrong"; of a long path the end is shown. */
enum scrim_status error_at(struct scrim_error *error, struct place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
