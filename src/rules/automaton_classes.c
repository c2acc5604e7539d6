/* Which classes of an automaton lie side by side. */
#include <stdlib.h>
#include <string.h>

#include "rules/automaton_pack.h"

enum { CLASSES_MOST = 256, FAILS = 0 };

struct ordering {
    const struct automaton_rows *rows;
    uint16_t *columns; /* by class and state: the state that follows */
    size_t reach[CLASSES_MOST]; /* by class: states that it does not make fail */
    bool placed[CLASSES_MOST];
    uint8_t order[CLASSES_MOST]; /* classes as they will lie */
    size_t count;
};

static const uint16_t *column_of(const struct ordering *ordering, size_t class)
{
    return ordering->columns + class * ordering->rows->states;
}

static void read_columns(struct ordering *ordering)
{
    const struct automaton_rows *rows = ordering->rows;
    for (size_t class = 0; class < rows->classes; class ++)
        for (size_t state = 0; state < rows->states; state++) {
            uint16_t next = rows->next[state * rows->classes + class];
            ordering->columns[class * rows->states + state] = next;
            ordering->reach[class] += next != FAILS;
        }
}

/* How many states two classes lead to the same from. */
static size_t likeness(const struct ordering *ordering, size_t class, size_t other)
{
    const uint16_t *a = column_of(ordering, class), *b = column_of(ordering, other);
    size_t same = 0;
    for (size_t state = 0; state < ordering->rows->states; state++)
        same += a[state] == b[state];
    return same;
}

/* A part begins with the class that leads furthest, and goes on with what is most like the class before. */
static size_t next_class(const struct ordering *ordering)
{
    size_t best = 0, most = 0;
    for (size_t class = 0; class < ordering->rows->classes; class ++) {
        if (ordering->placed[class])
            continue;
        size_t fits = 1 + (ordering->count % AUTOMATON_PART == 0 ? ordering->reach[class]
                                                                 : likeness(ordering, class, ordering->order[ordering->count - 1]));
        if (fits > most) {
            most = fits;
            best = class;
        }
    }
    return best;
}

/* Gives the classes their new numbers. */
static void renumber(const struct ordering *ordering, struct automaton_rows *rows)
{
    uint8_t number[CLASSES_MOST] = {0};
    for (size_t i = 0; i < rows->classes; i++) {
        number[ordering->order[i]] = (uint8_t)i;
        for (size_t state = 0; state < rows->states; state++)
            rows->next[state * rows->classes + i] = column_of(ordering, ordering->order[i])[state];
    }
    for (size_t byte = 0; byte < sizeof rows->class_of; byte++)
        rows->class_of[byte] = number[rows->class_of[byte]];
    rows->end_class = number[rows->end_class];
}

void automaton_order_classes(struct automaton_rows *rows)
{
    struct ordering ordering = {.rows = rows};
    ordering.columns = calloc(rows->classes * rows->states, sizeof *ordering.columns);
    if (ordering.columns == NULL)
        return;
    read_columns(&ordering);
    while (ordering.count < rows->classes) {
        size_t class = next_class(&ordering);
        ordering.placed[class] = true;
        ordering.order[ordering.count++] = (uint8_t)class;
    }
    renumber(&ordering, rows);
    free(ordering.columns);
}
