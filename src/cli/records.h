/* Reading a stream: its documents or records in order, and the fields of each. */
#ifndef SCRIM_CLI_RECORDS_H
#define SCRIM_CLI_RECORDS_H

#include "cli/session.h"

struct records {
    const struct session *session;
    struct input *input;
    struct framing framing;
    size_t maximum; /* bytes of a piece; a longer one is refused */
    struct table_scan scan;
    struct table table;
    uint64_t count; /* records read */
    uint64_t lines; /* of a table: line ends read */
};

/* The longest document or record of a stream that is cleaned, in bytes. */
size_t records_maximum(const struct settings *settings);

/* Begins a stream of pieces of up to maximum bytes.  Of a table the header is read: *header is it
 * then, else empty.  records_close afterwards in any case.  Says on standard error what is wrong.
 */
enum scrim_status records_open(struct records *records, const struct session *session,
                               struct input *input, size_t maximum, struct piece *header);
void records_close(struct records *records);

/* Where a record stands. */
struct position {
    uint64_t number; /* from 1, in its stream; 0: an empty line of a table, which is no record */
    uint64_t line;   /* of a table: the one that it begins in, from 1; else 0 */
    uint64_t lines;  /* of a table: how many it takes */
};

/* The next record; *more is false behind the last.  Says on standard error what is wrong. */
enum scrim_status records_next(struct records *records, struct piece *piece, struct position *place,
                               bool *more);

/* Reads the fields of a record; a document that is none is one field, without a name.  Statuses as
 * of json_record_read and table_read. */
enum scrim_status records_read(const struct records *records, const char *line, size_t length,
                               struct record *record, struct scrim_error *error);

/* A cell as a document: everything but where its record stands. */
struct document records_document(const struct record *record, const struct cell *cell, const char *line);

/* Appends what stands in the place of a record that is withheld, so that the others keep theirs:
 * nothing for a document, {} for an object, empty cells for a row.  False: no memory. */
bool records_append_empty(const struct records *records, const char *line, size_t length,
                          struct bytes *out);

#endif
