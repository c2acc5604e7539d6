/* The sweep: a second look, by other means than the passes', at what will leave.  The copied bytes (not the surrogates) are searched for every name,
 * number and contact that was found. */
#ifndef SCRIM_REPLACE_SWEEP_H
#define SCRIM_REPLACE_SWEEP_H

#include "entities/cast.h"

/* Document ranges of copied bytes that spell an original of a removed span: folded words of names (three letters or more, no common English word unless
 * the whole name), digits of numbers (four or more) however spaced or dashed, whole contacts without regard to case.
 * Words inside protected candidates are left out.  found is grown in the arena. */
struct sweep_hit {
    struct document_range range;
    uint32_t span; /* the span whose original survived */
};
enum scrim_status sweep(const struct letter *letter, const struct spans *spans, const struct cast *cast, struct sweep_hit **hits, size_t *hit_count, struct scrim_error *error);

#endif
