/* How an automaton comes to lie in memory. */
#ifndef SCRIM_RULES_AUTOMATON_PACK_H
#define SCRIM_RULES_AUTOMATON_PACK_H

#include "rules/automaton.h"

struct automaton_rows {
    size_t states, classes;
    uint16_t *next;         /* by state and class: the state that follows */
    uint8_t class_of[AUTOMATON_BYTES];
    uint8_t end_class;
};

/* Numbers the classes so that those which lead to the same states lie in the same parts: more parts are equal then.  Nothing where memory
 * is short. */
void automaton_order_classes(struct automaton_rows *rows);

/* Appends the automaton to `out`; nothing where it would be too large, or memory is short. */
void automaton_pack(const struct automaton_rows *rows, struct buffer *out);

#endif
