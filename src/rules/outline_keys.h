/* The part of an outline that asks for whole words: which keys (rules/word_key.h) the word of a match's start and the next may have. */
#ifndef SCRIM_RULES_OUTLINE_KEYS_H
#define SCRIM_RULES_OUTLINE_KEYS_H

#include "rules/outline.h"
#include "rules/regex_graph.h"

/* Reads the keys of a word, 0 for the one that the match begins in.  False: no memory. */
bool outline_keys(const struct regex_graph *graph, unsigned word, struct key_set *keys);

#endif
