/* An expression as a graph of the characters that it may consume, one after the other: what is
 * known of it before PCRE2 runs (rules/outline.h, rules/automaton.h) is read off this graph.
 *
 * The graph may allow more texts than the expression, never fewer: look-behind, callouts and most
 * negative look-ahead are passed over, long counted repeats have no upper bound. */
#ifndef SCRIM_RULES_REGEX_GRAPH_H
#define SCRIM_RULES_REGEX_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum node_kind {
    NODE_CHARACTER, /* consumes one character, goes on at `next` */
    NODE_JUMP,      /* goes on at `next` */
    NODE_SPLIT,     /* goes on at `next` or at `other` */
    NODE_AHEAD,     /* while reading only: what follows must fit `other`; goes on at `next` */
    NODE_REFUSE,    /* what follows must not be one of `set`; then the expression may end */
    NODE_ANYTHING,  /* consumes any text (a back reference), goes on at `next` */
    NODE_END        /* all of the expression has matched */
};

struct graph_node {
    uint64_t set[2]; /* ASCII characters */
    uint32_t next, other;
    uint8_t kind;
    bool beyond; /* NODE_CHARACTER: characters beyond ASCII, too */
    bool ends;   /* the end can be reached from here without consuming anything ... */
    bool plain;  /* ... and without a look-ahead */
};

struct regex_graph {
    struct graph_node *nodes;
    size_t count, capacity;
    uint32_t start;
};

/* regex: NUL-terminated, in PCRE2's syntax with UTF and UCP, not extended.  False when it is not
 * understood (conditions, verbs, recursion, extended syntax), or too large: anything may match.
 * The owner frees the graph in either case. */
bool regex_graph_read(const char *regex, struct regex_graph *graph);
void regex_graph_free(struct regex_graph *graph);

#endif
