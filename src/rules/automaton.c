/* From graph to automaton: sets of nodes become states (subset construction, nearest first, up to a
 * number of states, beyond which everything passes), then states that behave alike become one
 * (Moore's refinement of partitions), then they are laid out so that what follows is near. */
#include "rules/automaton_pack.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"
#include "rules/regex_graph.h"

/* States are numbered while they are found.  The first two are never left. */
enum { STATE_FAILS, STATE_PASSES, STATE_START };

/* Bytes that an automaton tells apart; with the others it passes. */
enum { AUTOMATON_SIDES = 128 };

enum {
    STATES_MOST = 1500,
    SET_WORDS_MOST = 4 << 20, /* nodes of all sets together */
    HASH_SLOTS = 4096         /* a power of two, more than twice STATES_MOST */
};

/* A set of nodes that consume or refuse a character, ascending. */
struct node_set {
    size_t start, count; /* in members */
    bool may_end;
};

struct building {
    const struct regex_graph *graph;
    uint32_t *members;
    size_t member_count, member_capacity;
    struct node_set sets[STATES_MOST];
    size_t states;
    uint16_t slots[HASH_SLOTS]; /* state + 1; 0: free */
    uint32_t *marks, mark;      /* by node: seen in the round of this number */
    uint32_t *stack;
    uint8_t class_of[AUTOMATON_SIDES];
    unsigned char example[AUTOMATON_SIDES]; /* by class: one of its characters */
    size_t classes;
    uint16_t *table;
    bool passes; /* the set being made reaches the end */
    bool failed; /* no memory, or too large */
};

static bool holds(const struct graph_node *node, unsigned char byte)
{
    return (node->set[byte >> 6] >> (byte & 63) & 1) != 0;
}

/* Characters that no node tells apart are of one class. */
static void part_classes(struct building *building)
{
    building->classes = 1;
    for (size_t i = 0; i < building->graph->count; i++) {
        const struct graph_node *node = &building->graph->nodes[i];
        uint8_t moved[AUTOMATON_SIDES] = {0}; /* by class: that of its characters inside the set */
        bool outside[AUTOMATON_SIDES] = {false};
        if (node->kind != NODE_CHARACTER && node->kind != NODE_REFUSE)
            continue;
        for (unsigned byte = 0; byte < AUTOMATON_SIDES; byte++)
            outside[building->class_of[byte]] |= !holds(node, (unsigned char)byte);
        for (unsigned byte = 0; byte < AUTOMATON_SIDES; byte++) {
            uint8_t class = building->class_of[byte];
            if (!outside[class] || !holds(node, (unsigned char)byte))
                continue;
            if (moved[class] == 0)
                moved[class] = (uint8_t)building->classes++;
            building->class_of[byte] = moved[class];
        }
    }
    for (unsigned byte = 0; byte < AUTOMATON_SIDES; byte++)
        building->example[building->class_of[byte]] = (unsigned char)byte;
}

/* Adds the nodes that are reached from one without consuming anything. */
static void add_reached(struct building *building, uint32_t from)
{
    const struct graph_node *nodes = building->graph->nodes;
    size_t depth = 0;
    building->stack[depth++] = from;
    while (depth > 0 && !building->failed) {
        uint32_t number = building->stack[--depth];
        const struct graph_node *node = &nodes[number];
        if (building->marks[number] == building->mark)
            continue;
        building->marks[number] = building->mark;
        if (node->kind == NODE_END || node->kind == NODE_ANYTHING)
            building->passes = true;
        else if (node->kind == NODE_CHARACTER || node->kind == NODE_REFUSE) {
            if (!GROW_ONE(building->members, building->member_count, building->member_capacity,
                          SET_WORDS_MOST))
                building->failed = true;
            else
                building->members[building->member_count++] = number;
        } else {
            building->stack[depth++] = node->next;
            if (node->kind == NODE_SPLIT)
                building->stack[depth++] = node->other;
        }
    }
}

static int compare_numbers(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

static bool same_set(const struct building *building, const struct node_set *a,
                     const struct node_set *b)
{
    return a->count == b->count &&
           memcmp(building->members + a->start, building->members + b->start,
                  a->count * sizeof *building->members) == 0;
}

static bool may_end(const struct building *building, const struct node_set *set)
{
    for (size_t i = 0; i < set->count; i++)
        if (building->graph->nodes[building->members[set->start + i]].kind == NODE_REFUSE)
            return true;
    return false;
}

/* The state of the set whose members were added from `start` on; they are taken back unless the
 * state is new. */
static uint16_t settle_state(struct building *building, size_t start)
{
    struct node_set set = {.start = start, .count = building->member_count - start};
    if (building->passes || building->failed || set.count == 0) {
        building->member_count = start;
        return building->passes ? STATE_PASSES : STATE_FAILS;
    }
    qsort(building->members + start, set.count, sizeof *building->members, compare_numbers);
    uint64_t hash = set.count;
    for (size_t i = 0; i < set.count; i++)
        hash = (hash ^ building->members[start + i]) * 0x9E3779B97F4A7C15u;
    size_t slot = (size_t)(hash >> 40) & (HASH_SLOTS - 1);
    for (; building->slots[slot] != 0; slot = (slot + 1) & (HASH_SLOTS - 1))
        if (same_set(building, &building->sets[building->slots[slot] - 1], &set)) {
            building->member_count = start;
            return (uint16_t)(building->slots[slot] - 1);
        }
    if (building->states == STATES_MOST) {
        building->member_count = start;
        return STATE_PASSES;
    }
    set.may_end = may_end(building, &set);
    building->sets[building->states] = set;
    building->slots[slot] = (uint16_t)(building->states + 1);
    return (uint16_t)building->states++;
}

static uint16_t next_state(struct building *building, size_t state, unsigned char byte)
{
    struct node_set set = building->sets[state];
    size_t start = building->member_count;
    building->mark++;
    building->passes = false;
    for (size_t i = 0; i < set.count && !building->passes; i++) {
        const struct graph_node *node = &building->graph->nodes[building->members[set.start + i]];
        if (node->kind == NODE_REFUSE)
            building->passes |= !holds(node, byte);
        else if (holds(node, byte))
            add_reached(building, node->next);
    }
    return settle_state(building, start);
}

/* States are found in the order of their distance from the start. */
static void find_states(struct building *building)
{
    building->states = STATE_START;
    building->mark = 1;
    add_reached(building, building->graph->start);
    building->failed |= settle_state(building, 0) != STATE_START;
    for (size_t state = STATE_START; state < building->states && !building->failed; state++)
        for (size_t class = 0; class < building->classes; class ++)
            building->table[state * building->classes + class] =
                next_state(building, state, building->example[class]);
}

/* By state: the number of its group, groups being numbered as they are met. */
static size_t part_states(const struct building *building, const uint16_t *group, uint16_t *finer)
{
    size_t groups = STATE_START, classes = building->classes;
    uint16_t first[HASH_SLOTS] = {0}; /* a state of the group + 1 */
    for (size_t state = STATE_START; state < building->states; state++) {
        const uint16_t *row = building->table + state * classes;
        uint64_t hash = group[state];
        for (size_t class = 0; class < classes; class ++)
            hash = (hash ^ group[row[class]]) * 0x9E3779B97F4A7C15u;
        size_t slot = (size_t)(hash >> 40) & (HASH_SLOTS - 1);
        for (; first[slot] != 0; slot = (slot + 1) & (HASH_SLOTS - 1)) {
            size_t other = first[slot] - 1u;
            bool same = group[other] == group[state];
            for (size_t class = 0; class < classes && same; class ++)
                same = group[row[class]] == group[building->table[other * classes + class]];
            if (same)
                break;
        }
        if (first[slot] == 0) {
            first[slot] = (uint16_t)(state + 1);
            finer[state] = (uint16_t)groups++;
        } else {
            finer[state] = finer[first[slot] - 1];
        }
    }
    return groups;
}

/* Parts the states until those of a group behave alike. */
static void group_states(const struct building *building, uint16_t *group)
{
    uint16_t finer[STATES_MOST];
    size_t groups = STATE_START + 1, before;
    group[STATE_FAILS] = finer[STATE_FAILS] = STATE_FAILS;
    group[STATE_PASSES] = finer[STATE_PASSES] = STATE_PASSES;
    for (size_t state = STATE_START; state < building->states; state++)
        group[state] = (uint16_t)(STATE_START + building->sets[state].may_end);
    do {
        before = groups;
        groups = part_states(building, group, finer);
        memcpy(group, finer, building->states * sizeof *group);
    } while (groups != before);
}

/* The automaton of the groups, being laid out. */
struct layout {
    const struct building *building;
    const uint16_t *group;
    uint16_t example[STATES_MOST]; /* by group: a state of it */
    uint16_t number[STATES_MOST];  /* by group: as what state it lies */
    uint16_t order[STATES_MOST];   /* groups as they lie */
    size_t count;
};

static size_t group_behind(const struct layout *layout, size_t group, size_t class)
{
    const struct building *building = layout->building;
    return layout->group[building->table[layout->example[group] * building->classes + class]];
}

/* Numbers the groups depth first: what follows is near. */
static void number_groups(struct layout *layout, size_t start)
{
    uint16_t stack[STATES_MOST];
    bool met[STATES_MOST] = {[STATE_FAILS] = true, [STATE_PASSES] = true};
    size_t depth = 0, classes = layout->building->classes;
    stack[depth++] = (uint16_t)start;
    met[start] = true;
    while (depth > 0) {
        uint16_t group = stack[--depth];
        layout->number[group] = (uint16_t)layout->count;
        layout->order[layout->count++] = group;
        for (size_t class = 0; class < classes; class ++) {
            size_t behind = group_behind(layout, group, class);
            if (!met[behind])
                stack[depth++] = (uint16_t)behind;
            met[behind] = true;
        }
    }
}

/* By state and class what follows.  Two classes more: what is beyond ASCII passes, and the end of the text comes last. */
static void write_rows(const struct layout *layout, const struct automaton_rows *rows, uint16_t *next)
{
    const struct building *building = layout->building;
    for (size_t state = 0; state < rows->states; state++) {
        uint16_t *row = next + state * rows->classes;
        size_t group = state < STATE_START ? state : layout->order[state];
        for (size_t class = 0; class < rows->classes; class ++)
            row[class] = state < STATE_START          ? (uint16_t)state
                         : class < building->classes ? layout->number[group_behind(layout, group, class)]
                                                     : STATE_PASSES;
        if (state >= STATE_START && !building->sets[layout->example[group]].may_end)
            row[rows->classes - 1] = STATE_FAILS;
    }
}

static void lay_out(const struct building *building, struct buffer *out)
{
    uint16_t group[STATES_MOST];
    struct layout layout = {.building = building, .group = group, .number = {STATE_FAILS, STATE_PASSES}, .count = STATE_START};
    struct automaton_rows rows = {.classes = building->classes + 2, .end_class = (uint8_t)(building->classes + 1)};
    group_states(building, group);
    for (size_t state = building->states; state-- > STATE_START;)
        layout.example[group[state]] = (uint16_t)state;
    number_groups(&layout, group[STATE_START]);
    uint16_t *next = calloc(layout.count * rows.classes, sizeof *next);
    if (next == NULL)
        return;
    rows.states = layout.count;
    rows.next = next;
    memset(rows.class_of, (int)building->classes, sizeof rows.class_of);
    memcpy(rows.class_of, building->class_of, sizeof building->class_of);
    write_rows(&layout, &rows, next);
    automaton_order_classes(&rows);
    automaton_pack(&rows, out);
    free(next);
}

void automaton_build(const char *regex, struct buffer *out)
{
    struct regex_graph graph;
    struct building *building = NULL;
    if (regex_graph_read(regex, &graph))
        building = calloc(1, sizeof *building);
    if (building != NULL) {
        building->graph = &graph;
        part_classes(building);
        building->marks = calloc(graph.count, sizeof *building->marks);
        building->stack = calloc(2 * graph.count + 2, sizeof *building->stack);
        building->table = calloc(STATES_MOST * building->classes, sizeof *building->table);
        building->failed =
            building->marks == NULL || building->stack == NULL || building->table == NULL;
        if (!building->failed)
            find_states(building);
        if (!building->failed)
            lay_out(building, out);
        free(building->marks);
        free(building->stack);
        free(building->table);
        free(building->members);
        free(building);
    }
    regex_graph_free(&graph);
}
