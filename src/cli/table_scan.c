/* Where a record of a table ends.
 *
 * In a table that is right, at the first line end outside quotation marks.  Where a mark inside a
 * quoted cell is not doubled, nobody knows: `"5" tall` may be the end of the cell, and of the
 * record with it, or go on over several lines; and a line of a letter, taken for a record, would
 * leave without being cleaned.  So such a mark is read as a character, the cell ends at the next
 * mark that stands before a delimiter or a line end, and the record at the line end that then gives
 * it as many cells as the header has.  All of that is withheld (table.c reads it strictly): perhaps
 * more than one record, never less. */
#include "cli/table_scan.h"

#include <string.h>

void table_scan_begin(struct table_scan *scan)
{
    scan->place = AT_START;
    scan->cells = 1;
    scan->broken = 0;
    scan->after_mark = false;
}

/* Whether the byte ends a cell, if it is a delimiter or a line end. */
static bool ends_cell(const struct table_scan *scan)
{
    return scan->place != IN_QUOTES && (scan->place != IN_LETTER || scan->after_mark);
}

/* Whether the record ends at a line end that ends its cell; else the broken cell goes on. */
static bool ends_record(struct table_scan *scan)
{
    if (!scan->broken || !scan->columns || scan->cells == scan->columns)
        return true;
    scan->place = IN_LETTER;
    scan->cells = scan->broken;
    return false;
}

/* A byte of the mark that says UTF-8, before the header. */
static bool is_of_mark(const struct table_scan *scan, char byte)
{
    return !scan->columns && scan->cells == 1 && byte && strchr("\xEF\xBB\xBF", byte);
}

static void move(struct table_scan *scan, char byte)
{
    switch (scan->place) {
    case AT_START:
        if (!is_of_mark(scan, byte))
            scan->place = byte == '"' && scan->quotes ? IN_QUOTES : IN_PLAIN;
        break;
    case IN_QUOTES:
        scan->place = byte == '"' ? BEHIND_QUOTES : IN_QUOTES;
        break;
    case BEHIND_QUOTES:
        if (byte == '"') {
            scan->place = IN_QUOTES;
        } else if (byte != '\r') {
            scan->place = IN_LETTER;
            scan->broken = scan->cells;
        }
        break;
    case IN_PLAIN:
    case IN_LETTER:
        break;
    }
}

size_t table_scan_end(struct table_scan *scan, const char *bytes, size_t length)
{
    for (size_t at = 0; at < length; at++) {
        if (scan->place == IN_QUOTES) {
            const char *mark = memchr(bytes + at, '"', length - at);
            if (!mark)
                return length;
            at = (size_t)(mark - bytes);
        }
        char byte = bytes[at];
        bool ends = (byte == scan->delimiter || byte == '\n') && ends_cell(scan);
        if (ends && byte == '\n' && ends_record(scan))
            return at;
        if (ends && byte == scan->delimiter) {
            scan->place = AT_START;
            scan->cells++;
        } else if (!ends) {
            move(scan, byte);
        }
        if (scan->place != IN_LETTER)
            scan->after_mark = false;
        else if (byte != '\r') /* of two marks the second takes back what the first said */
            scan->after_mark = byte == '"' && !scan->after_mark;
    }
    return length;
}
