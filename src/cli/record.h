/* A record of JSON Lines: the one string in it that is a letter, found, and written back in its
 * place. Every other byte of the record stays. */
#ifndef SCRIM_CLI_RECORD_H
#define SCRIM_CLI_RECORD_H

#include "cli/bytes.h"
#include "scrim.h"

/* Where things stand in a record: half-open ranges of its bytes. */
struct record {
    size_t text_start, text_end; /* the field's value, quotation marks included */
    struct bytes text;           /* what it says, UTF-8; empty for null */
    struct bytes scope;          /* what the scope field says */
};

/* Reads a line that is a JSON object (RFC 8259) whose member `field` is a string or null, and whose
 * member `scope_field` (NULL: none wanted) is a string that is not empty, or a number.  Both names
 * must be there once: of two values one would pass unseen.  Memory of record is reused; the caller
 * frees it with record_free.  SCRIM_REFUSED: no such record; SCRIM_CONFIGURATION: only its scope is
 * missing; SCRIM_TRY_AGAIN. */
enum scrim_status record_read(const char *line, size_t length, const char *field,
                              const char *scope_field, struct record *record,
                              struct scrim_error *error);

/* Appends the record with `text` as the value of its field.  A value that did not change keeps its
 * bytes; one that was written in ASCII only is so again. */
bool record_write(const struct record *record, const char *line, size_t length, const char *text,
                  size_t text_length, struct bytes *out);

void record_free(struct record *record);

#endif
