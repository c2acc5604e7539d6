/* What was found, added up by type, for the one line on standard error. */
#ifndef SCRIM_CLI_TALLY_H
#define SCRIM_CLI_TALLY_H

#include "scrim.h"

enum {
    TALLY_TYPES = 64
}; /* more than there are types; further ones are counted in the total only */

struct tally {
    uint64_t documents, replaced, in_review;
    const char *types[TALLY_TYPES]; /* names owned by the engine */
    uint64_t counts[TALLY_TYPES];
    size_t type_count;
};

/* Counts what was done in a text; the documents are the caller's to count. */
void tally_add(struct tally *tally, const struct scrim_result *result);
void tally_merge(struct tally *tally, const struct tally *other);

/* "scrim: 12 spans replaced (NAME 5, DATE 4, ...), 1 in doubt", most frequent type first. */
void tally_print(const struct tally *tally, const char *hint);

#endif
