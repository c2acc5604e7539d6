/* Spans counted by type, those that occur in the alphabetical order of their names. */
#ifndef SCRIM_REPORT_COUNTS_H
#define SCRIM_REPORT_COUNTS_H

#include "passes/span.h"

struct counts {
    size_t of[TYPE_COUNT];
    uint8_t order[TYPE_COUNT]; /* enum type, by name: as many as types_used */
    size_t types_used;
};

/* spans may be NULL (none).  removed_only leaves out what the profile keeps. */
void counts_take(struct counts *counts, const struct spans *spans, bool removed_only);

#endif
