/* What the log of a run says of the letters that were drawn. */
#ifndef SCRIM_CLI_SAMPLE_LOG_H
#define SCRIM_CLI_SAMPLE_LOG_H

#include <jansson.h>

#include "cli/sample.h"

enum log_unit { UNIT_BYTES, UNIT_CODE_POINTS, UNIT_UTF16 };

struct logged {
    enum log_unit unit;
    json_t *spans; /* the span records; NULL: the log says nothing of this letter */
    uint64_t bytes_in;
};

/* Reads the log; logged has an element for each letter of the list, to be freed by logged_free in any
 * case.  SCRIM_CONFIGURATION: the log lacks a letter, or what is needed of it. */
enum scrim_status logged_read(const char *path, const struct drawn_list *list,
                              struct logged **logged, struct scrim_error *error);
void logged_free(struct logged *logged, size_t count);

/* A place in the input in code points of the text, which is UTF-8.  characters: code points before
 * each unit of it, see logged_index. */
bool logged_place(const json_t *span, const size_t *characters, size_t units, size_t *start,
                  size_t *end);

/* For each unit of the text, and its end, the code points before it; *units: how many.  Allocated;
 * NULL: no memory. */
size_t *logged_index(enum log_unit unit, const char *text, size_t length, size_t *units);

#endif
