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

/* Those of an expression, which lie in the cache, or automaton_open: for the text from a match on, and for the text before it, backwards
 * (rules/regex_behind.h). */
struct expression_automata {
    const struct automaton *match, *behind;
};

/* The outline of an expression, from the cache (may be empty) or read anew, and its automata. */
struct expression_automata expression_cache_find(struct slice cache, const char *regex, struct outline *outline);

#endif
