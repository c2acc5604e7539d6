/* The rows of states lie behind each other as places of parts, then come the parts; equal ones are found by hash. */
#include "rules/automaton_pack.h"

#include <stdlib.h>
#include <string.h>

enum {
    PLACES_MOST = UINT16_MAX, /* of a table */
    HASH_SLOTS = 1 << 15      /* a power of two, more than twice the parts there is room for */
};

struct packing {
    const struct automaton_rows *rows;
    size_t row, end;            /* parts of a row; where the next part begins */
    uint16_t slots[HASH_SLOTS]; /* where a part begins; 0: free */
    struct automaton automaton;
    uint16_t table[PLACES_MOST]; /* that of the automaton */
};

static size_t hash_part(const uint16_t part[AUTOMATON_PART])
{
    uint64_t hash = 0;
    for (size_t i = 0; i < AUTOMATON_PART; i++)
        hash = (hash ^ part[i]) * 0x9E3779B97F4A7C15u;
    return (size_t)(hash >> 40) & (HASH_SLOTS - 1);
}

/* Where the part lies, which is added when it is new; 0: there is no room. */
static uint16_t place_part(struct packing *packing, const uint16_t part[AUTOMATON_PART])
{
    size_t bytes = AUTOMATON_PART * sizeof *part, slot = hash_part(part);
    for (; packing->slots[slot] != 0; slot = (slot + 1) & (HASH_SLOTS - 1))
        if (memcmp(packing->table + packing->slots[slot], part, bytes) == 0)
            return packing->slots[slot];
    if (packing->end + AUTOMATON_PART > PLACES_MOST)
        return 0;
    memcpy(packing->table + packing->end, part, bytes);
    packing->slots[slot] = (uint16_t)packing->end;
    packing->end += AUTOMATON_PART;
    return packing->slots[slot];
}

/* How the table of a state names the one that follows.  Those of failure and success are named by their places. */
static uint16_t name_of(const struct packing *packing, size_t state, size_t next)
{
    return next > 1 && next == state + 1 ? AUTOMATON_NEXT : (uint16_t)(next * packing->row);
}

static bool place_state(struct packing *packing, size_t state)
{
    const struct automaton_rows *rows = packing->rows;
    for (size_t first = 0; first < rows->classes; first += AUTOMATON_PART) {
        uint16_t part[AUTOMATON_PART] = {0};
        for (size_t i = 0; i < AUTOMATON_PART && first + i < rows->classes; i++)
            part[i] = name_of(packing, state, rows->next[state * rows->classes + first + i]);
        uint16_t place = place_part(packing, part);
        if (place == 0)
            return false;
        packing->table[state * packing->row + first / AUTOMATON_PART] = place;
    }
    return true;
}

static void append(struct packing *packing, struct buffer *out)
{
    static const char padding[8] = {0};
    struct automaton *automaton = &packing->automaton;
    size_t bytes = packing->end * sizeof *packing->table, size = sizeof *automaton + bytes;
    automaton->row = (uint16_t)packing->row;
    automaton->end_class = packing->rows->end_class;
    memcpy(automaton->class_of, packing->rows->class_of, sizeof automaton->class_of);
    buffer_append(out, slice_of((const char *)automaton, sizeof *automaton));
    buffer_append(out, slice_of((const char *)packing->table, bytes));
    buffer_append(out, slice_of(padding, -size & 7));
}

void automaton_pack(const struct automaton_rows *rows, struct buffer *out)
{
    struct packing *packing = calloc(1, sizeof *packing);
    if (packing == NULL)
        return;
    packing->rows = rows;
    packing->row = (rows->classes + AUTOMATON_PART - 1) / AUTOMATON_PART;
    packing->end = rows->states * packing->row;
    bool placed = packing->end < PLACES_MOST;
    for (size_t state = 0; state < rows->states && placed; state++)
        placed = place_state(packing, state);
    if (placed)
        append(packing, out);
    free(packing);
}
