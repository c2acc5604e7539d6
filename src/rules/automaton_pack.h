/* How an automaton comes to lie in memory. */
#ifndef SCRIM_RULES_AUTOMATON_PACK_H
#define SCRIM_RULES_AUTOMATON_PACK_H

#include "rules/automaton.h"

struct automaton_rows {
    size_t states, classes; /* the last class is the end of the text */
    const uint16_t *next;   /* by state and class: the state that follows */
    uint8_t class_of[256];
};

/* Appends the automaton to `out`; nothing where it would be too large, or memory is short. */
void automaton_pack(const struct automaton_rows *rows, struct buffer *out);

#endif
