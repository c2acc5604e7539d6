/* Where the matcher may be while an outline is read: a set of states, one bit each, and how a
 * character moves it.
 *
 * There are three readings, each with states of its own.  By offset: k bytes behind the start.  By
 * token: at the start, inside the first token (which is of letters or of digits), or k bytes behind
 * its end.  By word: before the white space that follows, in it, or k bytes behind a word's start (outline_words.c). */
#ifndef SCRIM_RULES_OUTLINE_STATE_H
#define SCRIM_RULES_OUTLINE_STATE_H

#include "rules/character_class.h"
#include "rules/outline.h"

enum reading { READING_OFFSETS, READING_TOKENS, READING_WORDS };

enum { STATE_PLACES = 5 }; /* places observed by a reading at most: OUTLINE_FIRST or OUTLINE_BEHIND */

#define STATE_START 1u        /* nothing consumed */
#define STATE_GONE (1u << 15) /* behind all places: nothing more to learn */

struct places {
    struct byte_set at[STATE_PLACES];
};

/* Consumes a character: adds its bytes to the places, and moves the states. */
unsigned states_consume(enum reading reading, unsigned states, const struct character_class *class,
                        struct places *places);

/* The same by word. */
unsigned words_consume(unsigned states, const struct character_class *class, struct places *places);
void words_end(unsigned states, struct places *places);

/* The match may end in these states: anything may stand at the places behind. */
void states_end(enum reading reading, unsigned states, struct places *places);

/* Anything may stand at this place and those behind. */
void places_open(unsigned place, struct places *places);

#endif
