/* Outlines read when the program was built, found again by a hash of the expression: an
 * expression's outline depends on nothing else.  Reading those of all built-in rules would take
 * longer than cleaning a letter. */
#ifndef SCRIM_RULES_OUTLINE_CACHE_H
#define SCRIM_RULES_OUTLINE_CACHE_H

#include "base/buffer.h"
#include "base/error.h"
#include "rules/outline.h"
#include "rules/pattern_file.h"

/* Appends the outlines of all patterns.  SCRIM_TRY_AGAIN: out of memory. */
enum scrim_status outline_cache_build(const struct patterns *patterns, struct buffer *cache,
                                      struct scrim_error *error);

/* The outline of an expression: from the cache (may be empty) or read anew. */
void outline_cache_find(struct slice cache, const char *regex, struct outline *outline);

#endif
