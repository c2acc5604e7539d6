#include "rules/outline_state.h"

/* By offset, state k is k bytes behind the start.  By token, these come before the places: */
#define IN_LETTERS (1u << 1)
#define IN_DIGITS (1u << 2)

/* The number of the state in which place 0 comes next. */
static unsigned first_place(enum reading reading)
{
    return reading == READING_OFFSETS ? 0 : 3;
}

static const uint64_t digits[2] = {(uint64_t)0x3FF << '0', 0};
static const uint64_t letters[2] = {0, (uint64_t)0x07FFFFFE07FFFFFE};

static bool meets(const struct character_class *class, const uint64_t set[2])
{
    return (class->may[0] & set[0]) != 0 || (class->may[1] & set[1]) != 0;
}

/* Whether the class has an ASCII character outside the set. */
static bool exceeds(const struct character_class *class, const uint64_t set[2])
{
    return (class->may[0] & ~set[0]) != 0 || (class->may[1] & ~set[1]) != 0;
}

static unsigned state_at(enum reading reading, unsigned place)
{
    return place < STATE_PLACES ? 1u << (first_place(reading) + place) : STATE_GONE;
}

/* The character stands at a place.  Beyond ASCII it has up to four bytes, all above 0x7F. */
static unsigned stand(enum reading reading, unsigned place, const struct character_class *class,
                      const uint64_t excluded[2], struct places *places)
{
    uint64_t low = class->may[0] & ~excluded[0], high = class->may[1] & ~excluded[1];
    unsigned moved = 0;
    if (low != 0 || high != 0)
        moved = state_at(reading, place + 1);
    if (place < STATE_PLACES) {
        places->at[place].bits[0] |= low;
        places->at[place].bits[1] |= high;
    }
    for (unsigned i = 0; class->beyond && i < 4; i++) {
        if (place + i < STATE_PLACES) {
            places->at[place + i].bits[2] = ~(uint64_t)0;
            places->at[place + i].bits[3] = ~(uint64_t)0;
        }
        moved |= state_at(reading, place + i + 1);
    }
    return moved;
}

/* From the start of the first token, which is of ASCII (others have no places behind them). */
static unsigned begin_token(const struct character_class *class)
{
    uint64_t both[2] = {letters[0] | digits[0], letters[1] | digits[1]};
    unsigned states = 0;
    if (meets(class, letters))
        states |= IN_LETTERS;
    if (meets(class, digits))
        states |= IN_DIGITS;
    if (exceeds(class, both))
        states |= state_at(READING_TOKENS, 0); /* a mark: the token is over */
    return states;
}

/* Inside the first token.  What does not belong to it stands right behind it; an apostrophe may
 * belong to a word or not. */
static unsigned continue_token(unsigned state, const struct character_class *class,
                               struct places *places)
{
    static const uint64_t apostrophe[2] = {(uint64_t)1 << '\'', 0};
    const uint64_t *own = state == IN_LETTERS ? letters : digits;
    unsigned states = stand(READING_TOKENS, 0, class, own, places);
    if (meets(class, own) || (state == IN_LETTERS && meets(class, apostrophe)))
        states |= state;
    return states;
}

unsigned states_consume(enum reading reading, unsigned states, const struct character_class *class,
                        struct places *places)
{
    static const uint64_t none[2] = {0, 0};
    unsigned moved = states & STATE_GONE;
    if (reading == READING_WORDS)
        return words_consume(states, class, places);
    for (unsigned place = 0; place < STATE_PLACES; place++)
        if ((states & state_at(reading, place)) != 0)
            moved |= stand(reading, place, class, none, places);
    if (reading == READING_OFFSETS)
        return moved;
    if ((states & STATE_START) != 0)
        moved |= begin_token(class);
    for (unsigned state = IN_LETTERS; state <= IN_DIGITS; state <<= 1)
        if ((states & state) != 0)
            moved |= continue_token(state, class, places);
    return moved;
}

void places_open(unsigned place, struct places *places)
{
    for (; place < STATE_PLACES; place++)
        for (unsigned i = 0; i < 4; i++)
            places->at[place].bits[i] = ~(uint64_t)0;
}

void states_end(enum reading reading, unsigned states, struct places *places)
{
    if (reading == READING_WORDS) {
        words_end(states, places);
        return;
    }
    for (unsigned place = 0; place < STATE_PLACES; place++)
        if ((states & state_at(reading, place)) != 0)
            places_open(place, places);
    /* Before the end of the first token all places are still to come. */
    if (reading == READING_TOKENS && (states & (STATE_START | IN_LETTERS | IN_DIGITS)) != 0)
        places_open(0, places);
}
