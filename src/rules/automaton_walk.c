#include "rules/automaton.h"

/* Three rows of one part each, then the parts of failure and success. */
const struct automaton automaton_open = {.row = 1, .table = {3, 4, 4, 0, 1}};

enum { STEPS = 4 };

static inline uint32_t follow(const struct automaton *automaton, uint32_t state, uint32_t class)
{
    uint32_t part = automaton->table[state + class / AUTOMATON_PART];
    uint32_t next = automaton->table[part + class % AUTOMATON_PART];
    uint32_t behind = 0u - ((next + 1) >> 16); /* all bits for AUTOMATON_NEXT: which of the two it is cannot be guessed */
    return next ^ ((next ^ (state + automaton->row)) & behind);
}

static inline uint32_t step(const struct automaton *automaton, uint32_t state, unsigned char byte)
{
    return follow(automaton, state, automaton->class_of[byte < AUTOMATON_BYTES ? byte : AUTOMATON_BYTES - 1]);
}

static inline bool is_settled(const struct automaton_walk *walk)
{
    return walk->state <= walk->automaton->row;
}

/* The last few bytes, and what the end of the text means. */
static void end_walk(struct automaton_walk *walk)
{
    const struct automaton *automaton = walk->automaton;
    for (; walk->left > 0 && !is_settled(walk); walk->left--)
        walk->state = step(automaton, walk->state, *walk->text++);
    if (!is_settled(walk))
        walk->state = walk->goes_on ? automaton->row : follow(automaton, walk->state, automaton->end_class);
}

/* A few steps, also beyond where a walk is settled: it stays there, and nothing must be guessed. */
static inline void go_on(struct automaton_walk *walk)
{
    if (walk->left <= STEPS) {
        end_walk(walk);
        return;
    }
    uint32_t state = walk->state;
#pragma GCC unroll 4
    for (unsigned i = 0; i < STEPS; i++)
        state = step(walk->automaton, state, walk->text[i]);
    walk->state = state;
    walk->text += STEPS;
    walk->left = (uint16_t)(walk->left - STEPS);
}

void automaton_walk(struct automaton_walk *walks, size_t count)
{
    uint8_t open[AUTOMATON_WALKS];
    size_t still = count;
    for (size_t i = 0; i < count; i++)
        open[i] = (uint8_t)i;
    while (still > 0) {
        size_t kept = 0;
        for (size_t i = 0; i < still; i++) {
            struct automaton_walk *walk = &walks[open[i]];
            go_on(walk);
            open[kept] = open[i];
            kept += !is_settled(walk);
        }
        still = kept;
    }
}

bool automaton_walk_back(const struct automaton *automaton, const unsigned char *text, size_t length)
{
    uint32_t state = 2u * automaton->row;
    size_t left = length < AUTOMATON_REACH_BACK ? length : AUTOMATON_REACH_BACK;
    for (; left > 0 && state > automaton->row; left--)
        state = step(automaton, state, text[--length]);
    if (state > automaton->row && length == 0)
        state = follow(automaton, state, automaton->end_class);
    return state != 0;
}
