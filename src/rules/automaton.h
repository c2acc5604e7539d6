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
    AUTOMATON_REACH = 512, /* bytes that it reads at most; a line that goes on and on passes.  To it {0,5} is a loop, and one that ran to
                             the end of a long line from every place would take the square of its length */
    AUTOMATON_REACH_BACK = 64
};

/* A state is a row of `table`, named by the row's place.  Most of what follows a state follows others too, so a row has for every
 * AUTOMATON_PART classes the place of a part, and the part has the states that follow; equal parts lie there once, a third of what the rows
 * themselves would take.  The state behind the row is named AUTOMATON_NEXT: the letters of a word follow each other so, and their parts
 * are equal then.  The first row is that of failure and the second that of success, which are never left; the third is the
 * start's.  The end of the text is a class of its own, which leads to failure or success; so are all bytes beyond ASCII, which lead to success. */
enum { AUTOMATON_PART = 8, AUTOMATON_NEXT = UINT16_MAX, AUTOMATON_BYTES = 129 };

struct automaton {
    uint16_t row; /* entries of one */
    uint8_t end_class;
    uint8_t class_of[AUTOMATON_BYTES]; /* the last: of all beyond ASCII */
    uint16_t table[];
};

/* That of an expression of which nothing is known: it passes. */
extern const struct automaton automaton_open;

/* Appends the automaton of an expression to `out`; nothing when it would tell nothing, or memory is
 * short: then the expression is tried without one. */
void automaton_build(const char *regex, struct buffer *out);

/* One walk of an automaton over a text. */
struct automaton_walk {
    const struct automaton *automaton;
    const unsigned char *text;
    uint16_t left; /* bytes of it */
    bool goes_on;  /* there are more, which are not read */
    uint32_t state;
};

static inline struct automaton_walk automaton_begin(const struct automaton *automaton, const unsigned char *text, size_t length)
{
    bool goes_on = length > AUTOMATON_REACH;
    return (struct automaton_walk){automaton, text, (uint16_t)(goes_on ? AUTOMATON_REACH : length), goes_on, 2u * automaton->row};
}

enum { AUTOMATON_WALKS = 32 };

/* Walks up to AUTOMATON_WALKS texts to their ends, all at once: each step of one waits for memory, and others are made meanwhile. */
void automaton_walk(struct automaton_walk *walks, size_t count);

/* Walks an automaton backwards from the end of a text: whether it passes.  What is told of text before a match is short, longer walks pass. */
bool automaton_walk_back(const struct automaton *automaton, const unsigned char *text, size_t length);

/* Of a walk that has come to its end: whether the expression may match at the start of the text, which is all that it can see. */
static inline bool automaton_passes(const struct automaton_walk *walk)
{
    return walk->state != 0;
}

#endif
