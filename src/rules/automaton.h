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
    AUTOMATON_START = 2,  /* where it starts, in `states` */
    AUTOMATON_SIDES = 128 /* bytes that it tells apart; the others pass */
};

/* A state's first item: how many ranges it has, or AUTOMATON_DENSE; and whether the text may end. */
enum { AUTOMATON_DENSE = 0xFF, AUTOMATON_MAY_END = 0x100 };

/* A state is a few items of `states`, named by the first one's number:
 *
 *     ranges   head, then for each range: its first byte and its last (times 256), the next state
 *     dense    head, then by class of byte: the next state
 *
 * Most states wait for one word to go on, so most have a range or two, and states that follow each
 * other lie side by side: a walk reads few lines of the processor's cache. */
struct automaton {
    uint32_t count; /* items */
    uint8_t class_of[AUTOMATON_SIDES];
    uint16_t states[];
};

/* Appends the automaton of an expression to `out`; nothing when it would tell nothing, or memory is
 * short: then the expression is tried without one. */
void automaton_build(const char *regex, struct buffer *out);

static inline uint16_t automaton_next(const struct automaton *automaton, const uint16_t *state,
                                      unsigned char byte)
{
    unsigned ranges = *state & 0xFF;
    if (ranges == AUTOMATON_DENSE)
        return state[1 + automaton->class_of[byte]];
    for (; ranges > 0; ranges--, state += 2)
        if (byte >= (state[1] & 0xFF) && byte <= state[1] >> 8)
            return state[2];
    return AUTOMATON_FAILS;
}

/* Whether the expression may match at the start of a text, which is all that it can see. */
static inline bool automaton_passes(const struct automaton *automaton, const unsigned char *text,
                                    size_t length)
{
    const uint16_t *state = automaton->states + AUTOMATON_START;
    for (size_t i = 0; i < length; i++) {
        if (text[i] >= AUTOMATON_SIDES)
            return true;
        uint16_t next = automaton_next(automaton, state, text[i]);
        if (next <= AUTOMATON_PASSES)
            return next == AUTOMATON_PASSES;
        state = automaton->states + next;
    }
    return (*state & AUTOMATON_MAY_END) != 0;
}

#endif
