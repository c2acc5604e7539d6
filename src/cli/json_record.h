/* A record of JSON Lines: an object (RFC 8259), the fields of which are found by their paths. */
#ifndef SCRIM_CLI_JSON_RECORD_H
#define SCRIM_CLI_JSON_RECORD_H

#include "cli/record.h"

/* Reads a line.  A field must be there once in every object that its path leads through (of two
 * values one would pass unseen), unless its path says that it may be missing; null stands for
 * nothing.  SCRIM_REFUSED: no JSON object, or a field is missing or twice there; else as
 * record_take. */
enum scrim_status json_record_read(const struct fields *fields, const char *line, size_t length,
                                   struct record *record, struct scrim_error *error);

#endif
