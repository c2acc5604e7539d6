/* Where the matcher may be while an outline is read: a set of states, one bit each, and how a
 * character moves it.
 *
 * There are two readings, each with states of its own.  By offset: k bytes behind the start.  By
 * token: at the start, inside the first token (which is of letters or of digits), or k bytes behind
 * its end.  A state comes in two kinds: plain, or held, when a look-ahead was passed
 * there and nothing consumed since; then it is the look-ahead that says what follows if the match
 * ends here. */
#ifndef SCRIM_RULES_OUTLINE_STATE_H
#define SCRIM_RULES_OUTLINE_STATE_H

#include "rules/character_class.h"
#include "rules/outline.h"

enum reading { READING_OFFSETS, READING_TOKENS };

enum { STATE_PLACES = 6 }; /* places observed by a reading: OUTLINE_FIRST or OUTLINE_BEHIND */

#define STATE_KINDS 16 /* bits of one kind: plain states, then held ones */
#define STATE_PLAIN 0xFFFFu
#define STATE_START 1u        /* nothing consumed */
#define STATE_GONE (1u << 15) /* behind all places: nothing more to learn */

struct places {
    struct byte_set at[STATE_PLACES];
};

/* Consumes a character: adds its bytes to the places, and moves the states (all plain afterwards).
 */
unsigned states_consume(enum reading reading, unsigned states, const struct character_class *class,
                        struct places *places);

/* Consumes any text of any length. */
unsigned states_consume_anything(enum reading reading, unsigned states, struct places *places);

/* The match may end in these states (all taken as plain): anything may stand at the places behind.
 */
void states_end(enum reading reading, unsigned states, struct places *places);

static inline unsigned states_all(unsigned states)
{
    return (states | states >> STATE_KINDS) & STATE_PLAIN;
}

static inline unsigned states_hold(unsigned states)
{
    return states_all(states) << STATE_KINDS;
}

/* Whether anything can still be learned. */
static inline bool states_observe(unsigned states)
{
    return (states_all(states) & ~STATE_GONE) != 0;
}

#endif
