/* A table of pairs, a line each, the two sides parted by a tab and sorted by the left one: nicknames, workplaces of professions. */
#ifndef SCRIM_BASE_PAIRS_H
#define SCRIM_BASE_PAIRS_H

#include "base/error.h"
#include "base/slice.h"

struct pair {
    struct slice left, right;
};

struct pairs {
    struct pair *items;
    size_t count, capacity;
};

/* Slices point into text, which must outlive the table; file is named in messages.  SCRIM_CONFIGURATION: a line that is no pair, or out
 * of order. */
enum scrim_status pairs_read(struct slice text, const char *file, struct pairs *pairs, struct scrim_error *error);
void pairs_free(struct pairs *pairs);

/* The first pair with this left side; NULL: there is none. */
const struct pair *pairs_find(const struct pairs *pairs, struct slice left);

/* The next pair with the same left side; NULL: it was the last. */
const struct pair *pairs_next(const struct pairs *pairs, const struct pair *pair);

#endif
