/* The days by which dates move, as tables and lists write them. */
#ifndef SCRIM_CLI_SHIFT_DAYS_H
#define SCRIM_CLI_SHIFT_DAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* "-91" or "+14"; also "-91.0", which is how tables with gaps write whole numbers.  False: no whole
 * number, 0, or more than 100000 either way, the library's own limit. */
bool shift_days_read(const char *text, size_t length, int64_t *days);

#endif
