/* A cleaned cell in the bytes of its record: what was replaced is written anew, every other byte
 * stays as it is written, escapes and all. */
#ifndef SCRIM_CLI_CELL_WRITE_H
#define SCRIM_CLI_CELL_WRITE_H

#include "cli/record.h"

/* How the cells of a format are written. */
struct writing {
    enum format format;         /* FORMAT_JSONL, FORMAT_CSV or FORMAT_TSV */
    enum scrim_offsets offsets; /* unit of the results' spans */
};

/* Appends the cell with what its text became.  SCRIM_SELF_CHECK: result and cell do not belong
 * together, or a replacement cannot stand in a table without quotation marks; SCRIM_TRY_AGAIN. */
enum scrim_status cell_write(const struct writing *writing, const struct cell *cell,
                             const char *line, const struct scrim_result *result, struct bytes *out,
                             struct scrim_error *error);

/* Appends the cell without what it says: null, or an empty cell of a table. */
enum scrim_status cell_write_empty(const struct writing *writing, const struct cell *cell,
                                   const char *line, struct bytes *out, struct scrim_error *error);

#endif
