/* The reading by words: what the words begin with that follow the one in which a match starts.  A word is what stands between white space
 * of ASCII. */
#include "rules/outline_state.h"

/* After STATE_START, which is the word of the start, each word has two states: the white space before it, and the rest of it. */
enum { BEFORE_WORD = 1, REST, STATES_OF_WORD = 2 };

_Static_assert((int)OUTLINE_WORDS <= (int)STATE_PLACES, "a word has a place");

/* What outline_is_white says. */
static const uint64_t white[2] = {(uint64_t)1 << ' ' | (uint64_t)0x1F << '\t', 0};

static unsigned state_of(unsigned word, unsigned part)
{
    return word < OUTLINE_WORDS ? 1u << (word * STATES_OF_WORD + part) : STATE_GONE;
}

/* Adds what a character may be at a place: `low`, and, if it is `beyond` ASCII, any byte above it. */
static void stand(struct byte_set *set, const uint64_t low[2], bool beyond)
{
    set->bits[0] |= low[0];
    set->bits[1] |= low[1];
    if (beyond)
        set->bits[2] = set->bits[3] = ~(uint64_t)0;
}

/* Inside a word, or behind all that it has places for: white space ends it. */
static unsigned go_on(unsigned word, unsigned rest, const uint64_t low[2], bool beyond)
{
    unsigned moved = (low[0] & white[0]) != 0 ? state_of(word, BEFORE_WORD) : 0;
    if ((low[0] & ~white[0]) != 0 || low[1] != 0 || beyond)
        moved |= rest;
    return moved;
}

static unsigned begin_word(unsigned word, const uint64_t low[2], bool beyond, struct byte_set *place)
{
    const uint64_t first[2] = {low[0] & ~white[0], low[1]};
    unsigned moved = (low[0] & white[0]) != 0 ? state_of(word, BEFORE_WORD) : 0;
    stand(place, first, beyond);
    if (first[0] != 0 || first[1] != 0 || beyond)
        moved |= state_of(word, REST);
    return moved;
}

unsigned words_consume(unsigned states, const struct character_class *class, struct places *places)
{
    unsigned moved = states & STATE_GONE;
    if ((states & STATE_START) != 0)
        moved |= go_on(0, STATE_START, class->may, class->beyond);
    for (unsigned word = 0; word < OUTLINE_WORDS; word++) {
        if ((states & state_of(word, BEFORE_WORD)) != 0)
            moved |= begin_word(word, class->may, class->beyond, &places->at[word]);
        if ((states & state_of(word, REST)) != 0)
            moved |= go_on(word + 1, state_of(word, REST), class->may, class->beyond);
    }
    return moved;
}

void words_end(unsigned states, struct places *places)
{
    if ((states & STATE_START) != 0)
        places_open(0, places);
    for (unsigned word = 0; word < OUTLINE_WORDS; word++)
        for (unsigned part = BEFORE_WORD; part <= REST; part++)
            if ((states & state_of(word, part)) != 0)
                places_open(word + part - BEFORE_WORD, places);
}
