/* The layout of the data built into the program; written by src/tools/pack.c, read by builtin.c.
 *
 *     struct archive_header, then `count` struct archive_entry sorted by name, then names and
 * contents
 *
 * Starts are bytes from the header; contents begin at multiples of 16, so that what lies in them
 * (the lexicon's tables, a pool's numbers) can be read in place. */
#ifndef SCRIM_RULES_ARCHIVE_H
#define SCRIM_RULES_ARCHIVE_H

#include <stdint.h>

#define ARCHIVE_MAGIC "scrimdt1"

enum { ARCHIVE_ALIGNMENT = 16 };

struct archive_header {
    char magic[8];
    uint64_t count;
};

struct archive_entry {
    uint64_t name_start, name_length;
    uint64_t start, length;
};

#endif
