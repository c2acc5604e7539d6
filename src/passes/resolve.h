/* Where candidates meet: the union of what any of them covers is covered, so adding a rule never uncovers a byte. */
#ifndef SCRIM_PASSES_RESOLVE_H
#define SCRIM_PASSES_RESOLVE_H

#include "passes/letter.h"
#include "passes/span.h"

/* What a span of this kind gets done, as the profile says; ACTION_KEEP gives way to all others. */
typedef enum action action_of(const void *context, const struct candidate *candidate);

/* Settles all candidates of the letter into sorted, disjoint spans (memory of `spans` reused; the owner frees items).  Sets every
 * candidate's fate and winner, those of rejected ones excepted.  Order of events:
 *  1. candidates inside a protected range (PROTECT, MARKER) of higher confidence give way; a marker itself gives way to a surer PROTECT
 *     of just its range, which knows it for the blank of a form;
 *  2. those without a role take it from one that covers them, so that the action is that of the role;
 *  3. overlapping candidates of removing actions are joined; the best evidence names the type; the span is exact only
 *     when one rule of that type matched the whole union;
 *  4. kept candidates are trimmed around what is removed.
 * Spans of confidence below REVIEW_CONFIDENCE are marked for review. */
enum { REVIEW_CONFIDENCE = 700 }; /* thousandths */
enum scrim_status resolve(struct letter *letter, action_of *action, const void *context, struct spans *spans,
                          struct scrim_error *error);

#endif
