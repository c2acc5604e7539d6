/* The cells of a record of a table, one after the other: CSV as RFC 4180 has it, TSV as IANA's
 * text/tab-separated-values has it.  Strict: a record that could be read in two ways is none.
 * Where a record ends is table_scan.h's. */
#ifndef SCRIM_CLI_CELLS_H
#define SCRIM_CLI_CELLS_H

#include "cli/record.h"

struct cells {
    const char *line; /* the record, the caller's */
    size_t length, at;
    char delimiter;
    bool quotes; /* quotation marks mean something */
    bool more;
    const char *reason; /* why it is no record; NULL: it is one so far */
};

/* Begins a record, without the LF behind it. */
struct cells cells_of(char delimiter, bool quotes, const char *line, size_t length);

/* The next cell; false behind the last, or when there is a reason. */
bool cells_next(struct cells *cells, struct value *value);

/* Appends what a cell says: what it is written as, without the quotation marks around, of two
 * inside one.  False: no memory. */
bool cells_append_said(struct bytes *out, const char *line, const struct value *value);
/* Appends text as it stands between quotation marks.  False: no memory. */
bool cells_append_doubled(struct bytes *out, const char *text, size_t length);

#endif
