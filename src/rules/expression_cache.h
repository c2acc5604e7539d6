/* What was read off expressions when the program was built, found again by a hash of the
 * expression, on which alone it depends.  Reading all built-in rules would take longer than cleaning
 * a letter. */
#ifndef SCRIM_RULES_EXPRESSION_CACHE_H
#define SCRIM_RULES_EXPRESSION_CACHE_H

#include "base/buffer.h"
#include "base/error.h"
#include "rules/automaton.h"
#include "rules/outline.h"
#include "rules/pattern_file.h"

/* Appends outlines and automata of all patterns; the bytes are for memory aligned as for uint64_t.
 * SCRIM_TRY_AGAIN: out of memory. */
enum scrim_status expression_cache_build(const struct patterns *patterns, struct buffer *cache,
                                         struct scrim_error *error);

/* The outline of an expression, from the cache (may be empty) or read anew, and its automaton, which
 * lies in the cache, or automaton_open. */
const struct automaton *expression_cache_find(struct slice cache, const char *regex,
                                              struct outline *outline);

#endif
