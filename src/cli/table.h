/* Tables, CSV and TSV: the first record is the header, the others have as many cells (cells.h).
 *
 * CSV: cells in quotation marks may hold commas, line ends and, doubled, quotation marks; records
 * end with LF or CR LF.  TSV: there are no quotation marks, tabs and line ends end cells and
 * records wherever they stand, a backslash is a backslash.  An empty line is no record. */
#ifndef SCRIM_CLI_TABLE_H
#define SCRIM_CLI_TABLE_H

#include "cli/fields.h"

struct record;

struct table {
    const struct fields *fields;
    char delimiter;
    bool quotes;
    size_t columns;
    uint64_t *wanted; /* for each column the fields it is, as bits; owned */
};

/* Reads the header, without the line end behind it.  SCRIM_REFUSED: it is none, or lacks a field;
 * SCRIM_CONFIGURATION: it lacks the scope; SCRIM_TRY_AGAIN.  table_close afterwards in any case. */
enum scrim_status table_open(struct table *table, const struct fields *fields, char delimiter,
                             bool quotes, const char *header, size_t length,
                             struct scrim_error *error);
void table_close(struct table *table);

/* Reads a record, without the line end behind it.  SCRIM_REFUSED: its quotation marks are wrong, or
 * it has more or fewer cells than the header; else as record_take. */
enum scrim_status table_read(const struct table *table, const char *line, size_t length,
                             struct record *record, struct scrim_error *error);

#endif
