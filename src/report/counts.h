/* Spans counted by type, those that occur in the alphabetical order of their names. */
#ifndef SCRIM_REPORT_COUNTS_H
#define SCRIM_REPORT_COUNTS_H

#include "base/buffer.h"
#include "passes/span.h"

struct counts {
    size_t of[TYPE_COUNT];
    uint8_t order[TYPE_COUNT]; /* enum type, by name: as many as types_used */
    size_t types_used;
};

/* spans may be NULL (none).  removed_only leaves out what the profile keeps. */
void counts_take(struct counts *counts, const struct spans *spans, bool removed_only);

/* How a number is written: buffer_append_number, or one that hides small cells. */
typedef void count_writer(struct buffer *out, uint64_t count);

/* Appends {"DATE":3,"NAME":7}, a JSON object; {} where nothing was counted. */
void counts_write(const struct counts *counts, count_writer *write, struct buffer *out);

#endif
