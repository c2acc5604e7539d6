/* The rows of a CSV file that we keep or are given: manifests and lists of names.  They are read as
 * the records of tables are (table_scan.h, cells.h), but one that is wrong makes the file wrong. */
#ifndef SCRIM_CLI_ROWS_H
#define SCRIM_CLI_ROWS_H

#include "cli/bytes.h"
#include "cli/table_scan.h"
#include "scrim.h"

enum { ROW_CELLS = 16 }; /* beyond it SCRIM_CONFIGURATION */

struct rows {
    const char *text; /* the caller's */
    size_t length, at;
    struct table_scan scan;
    size_t line;        /* where the row that was read last begins, from 1 */
    size_t lines;       /* line ends before `at` */
    struct bytes cells; /* of that row, each ended by a NUL */
    size_t starts[ROW_CELLS];
    size_t count;
};

/* Rows of text; a byte order mark at its start is passed over. */
struct rows rows_of(const char *text, size_t length);

/* Reads the next row; *more false: there is none.  An empty line is no row; a cell may hold any
 * byte but NUL.  SCRIM_CONFIGURATION: quotation marks that do not pair, a NUL, too many cells. */
enum scrim_status rows_next(struct rows *rows, bool *more, struct scrim_error *error);
const char *rows_cell(const struct rows *rows, size_t index);
void rows_free(struct rows *rows);

/* Appends a cell, in quotation marks where it needs them. */
bool rows_append_cell(struct bytes *out, const char *cell);
/* The same of a path below a folder.  What a spreadsheet would take for a formula is written in another way: "./=1+1" is the file
 * "=1+1".  rows_path gives back the path. */
bool rows_append_path(struct bytes *out, const char *path);
const char *rows_path(const struct rows *rows, size_t index);

#endif
