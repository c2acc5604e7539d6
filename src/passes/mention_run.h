/* A run of words that evidence gave one tag: where it begins and ends, and what beside it belongs to the name. */
#ifndef SCRIM_PASSES_MENTION_RUN_H
#define SCRIM_PASSES_MENTION_RUN_H

#include "passes/evidence.h"

struct run {
    size_t first, end; /* tokens, half-open */
    enum tag tag;
};

/* The run that begins at a token with a tag, as far as its tag and the sense reach. */
struct run run_read(const struct letter *letter, const struct tagging *tagging, size_t first);

/* Takes joints, titles, credentials and dates off its ends.  False: nothing is left. */
bool run_trim(const struct letter *letter, struct run *run);

/* Takes in particles, initials, given names, a legal form: what belongs to the name, whatever its tag. */
void run_extend(const struct letter *letter, const struct tagging *tagging, struct run *run);

/* The view byte behind the run; the full stop of a last initial ("J. S.") goes with the name. */
uint32_t run_end_byte(const struct letter *letter, struct run run);

#endif
