/* Where the records of a table end. */
#ifndef SCRIM_CLI_TABLE_SCAN_H
#define SCRIM_CLI_TABLE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* Looks for the line end that ends a record, through bytes that come piece by piece.  Set the first
 * two and the last before table_scan_begin. */
struct table_scan {
    char delimiter;
    bool quotes; /* quotation marks mean something */
    enum { AT_START, IN_PLAIN, IN_QUOTES, BEHIND_QUOTES, IN_LETTER } place;
    size_t cells;    /* so far */
    size_t broken;   /* the number of the cell whose marks are wrong, from 1; 0: none is */
    bool after_mark; /* in that cell: a mark that may close it stands before */
    size_t columns;  /* cells of the header; 0: this is it */
};
void table_scan_begin(struct table_scan *scan);
/* Where in bytes the record ends; length: not in them. */
size_t table_scan_end(struct table_scan *scan, const char *bytes, size_t length);

#endif
