/* An automaton that knows, for most places, that an expression does not match there: the graph of
 * the expression (rules/regex_graph.h) made deterministic.  It reads each byte once, and its tables
 * are small where PCRE2's compiled code is large, so it is asked first; nine in ten places that an
 * outline lets through fail here.  What it lets through may still fail in PCRE2, which knows what
 * stands before, the lists of the lexicon and all that look-ahead asks.
 *
 * Position-independent bytes: they can be built into the program. */
#ifndef SCRIM_RULES_AUTOMATON_H
#define SCRIM_RULES_AUTOMATON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

enum {
    AUTOMATON_FAILS = 0,  /* no match begins where it was started */
    AUTOMATON_PASSES = 1, /* one may */
    AUTOMATON_SIDES = 128, /* bytes that it tells apart; the others pass */
    AUTOMATON_REACH = 512  /* bytes that it reads at most; a line that goes on and on passes.  To it {0,5} is a loop, and one that ran to
                              the end of a long line from every place would take the square of its length */
};

/* A state is a row of `table`, named by the row's place: by class of byte the next state, and at its
 * end whether the text may end there.  The first row is the start's; states that follow each other
 * lie near each other. */
struct automaton {
    uint16_t classes;
    uint8_t class_of[AUTOMATON_SIDES];
    uint16_t table[];
};

enum { AUTOMATON_START = 2 };

/* Appends the automaton of an expression to `out`; nothing when it would tell nothing, or memory is
 * short: then the expression is tried without one. */
void automaton_build(const char *regex, struct buffer *out);

/* Whether the expression may match at the start of a text, which is all that it can see. */
static inline bool automaton_passes(const struct automaton *automaton, const unsigned char *text,
                                    size_t length)
{
    size_t state = AUTOMATON_START, reach = length < AUTOMATON_REACH ? length : AUTOMATON_REACH;
    for (size_t i = 0; i < reach; i++) {
        if (text[i] >= AUTOMATON_SIDES)
            return true;
        state = automaton->table[state + automaton->class_of[text[i]]];
        if (state <= AUTOMATON_PASSES)
            return state == AUTOMATON_PASSES;
    }
    return reach < length || automaton->table[state + automaton->classes] != 0;
}

#endif
