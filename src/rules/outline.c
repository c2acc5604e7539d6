/* The graph of the expression is walked with the states in which the matcher may be: a character
 * adds its bytes to the places of those states and moves them on. */
#include "rules/outline.h"

#include <stdlib.h>
#include <string.h>

#include "rules/outline_before.h"
#include "rules/outline_keys.h"
#include "rules/outline_state.h"
#include "rules/regex_graph.h"

struct walker {
    const struct regex_graph *graph;
    enum reading reading;
    struct places places;
    unsigned *seen;  /* by node: states that were walked from it */
    uint32_t *stack; /* nodes with states still to walk */
    unsigned *waiting; /* by node: those states */
    size_t depth;
};

static void push(struct walker *walker, uint32_t node, unsigned states)
{
    states &= ~(walker->seen[node] | walker->waiting[node] | STATE_GONE);
    if (states == 0)
        return;
    if (walker->waiting[node] == 0)
        walker->stack[walker->depth++] = node;
    walker->waiting[node] |= states;
}

static void walk_node(struct walker *walker, uint32_t number)
{
    const struct graph_node *node = &walker->graph->nodes[number];
    unsigned states = walker->waiting[number];
    struct character_class class = {.may = {node->set[0], node->set[1]}, .beyond = node->beyond};
    walker->seen[number] |= states;
    walker->waiting[number] = 0;
    switch ((enum node_kind)node->kind) {
    case NODE_CHARACTER:
        push(walker, node->next, states_consume(walker->reading, states, &class, &walker->places));
        break;
    case NODE_SPLIT:
        push(walker, node->other, states);
        push(walker, node->next, states);
        break;
    case NODE_AHEAD:
    case NODE_JUMP:
    case NODE_REFUSE: /* what is refused may stand behind a break, where no expression sees it */
        push(walker, node->next, states);
        break;
    case NODE_ANYTHING:
    case NODE_END:
        states_end(walker->reading, states, &walker->places);
        break;
    }
}

/* False: no memory. */
static bool read_places(const struct regex_graph *graph, enum reading reading,
                        struct byte_set *sets, size_t count)
{
    struct walker walker = {.graph = graph, .reading = reading};
    walker.seen = calloc(graph->count, sizeof *walker.seen);
    walker.waiting = calloc(graph->count, sizeof *walker.waiting);
    walker.stack = calloc(graph->count, sizeof *walker.stack);
    bool there = walker.seen != NULL && walker.waiting != NULL && walker.stack != NULL;
    if (there)
        push(&walker, graph->start, STATE_START);
    while (walker.depth > 0)
        walk_node(&walker, walker.stack[--walker.depth]);
    memcpy(sets, walker.places.at, count * sizeof *sets);
    free(walker.seen);
    free(walker.waiting);
    free(walker.stack);
    return there;
}

void outline_read(const char *regex, struct outline *outline)
{
    struct regex_graph graph;
    if (!regex_graph_read(regex, &graph) ||
        !read_places(&graph, READING_OFFSETS, &outline->places[PLACE_FIRST], OUTLINE_FIRST) ||
        !read_places(&graph, READING_TOKENS, &outline->places[PLACE_BEHIND], OUTLINE_BEHIND) ||
        !read_places(&graph, READING_WORDS, &outline->places[PLACE_WORDS], OUTLINE_WORDS) ||
        !outline_keys(&graph, &outline->keys))
        memset(outline, 0xFF, sizeof *outline);
    regex_graph_free(&graph);
    outline_before(regex, &outline->places[PLACE_BEFORE]);
}
