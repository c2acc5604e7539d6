/* The part of an outline that asks for a whole word: which keys (rules/word_key.h) the word may have that a match begins with. */
#ifndef SCRIM_RULES_OUTLINE_KEYS_H
#define SCRIM_RULES_OUTLINE_KEYS_H

#include "rules/outline.h"
#include "rules/regex_graph.h"

/* False: no memory. */
bool outline_keys(const struct regex_graph *graph, struct key_set *keys);

#endif
