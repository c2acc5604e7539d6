/* The graph is walked as for the places of an outline, but what is known of the matcher at a node is more: the hash of the letters
 * so far. */
#include "rules/outline_keys.h"

#include <stdlib.h>
#include <string.h>

enum { HASH_WORDS = WORD_HASHES / 64 };

struct key_states {
    uint64_t hashes[HASH_WORDS]; /* in the word, by the hash of its letters so far */
    bool start;                  /* nothing of it yet */
};

struct key_walker {
    const struct regex_graph *graph;
    struct key_set *keys;
    struct key_states *seen;    /* by node: states that were walked from it */
    struct key_states *waiting; /* by node: states still to walk */
    bool *listed;               /* by node: it is in the stack */
    uint32_t *stack;
    size_t depth;
};

/* Letters of a class, case folded: bit n for the letter of number n in the alphabet, from 1 on. */
static uint32_t letters_of(const struct graph_node *node)
{
    return (uint32_t)(node->set[1] | node->set[1] >> 32) & 0x07FFFFFE;
}

static bool has_other(const struct graph_node *node)
{
    return node->set[0] != 0 || (node->set[1] & ~(uint64_t)0x07FFFFFE07FFFFFE) != 0;
}

static void add_key(struct key_set *keys, unsigned key)
{
    keys->bits[key / 64] |= (uint64_t)1 << (key % 64);
}

static void push(struct key_walker *walker, uint32_t node, const struct key_states *states)
{
    const uint64_t *from = states->hashes, *seen = walker->seen[node].hashes;
    struct key_states *waiting = &walker->waiting[node];
    waiting->start |= states->start && !walker->seen[node].start;
    uint64_t any = waiting->start;
    for (size_t i = 0; i < HASH_WORDS; i++)
        any |= waiting->hashes[i] |= from[i] & ~seen[i];
    if (any != 0 && !walker->listed[node]) {
        walker->listed[node] = true;
        walker->stack[walker->depth++] = node;
    }
}

/* The word begins with the character.  Its letters may go on beyond ASCII, so its first byte is always a key. */
static void begin_word(struct key_set *keys, const struct graph_node *node, struct key_states *moved)
{
    for (unsigned byte = 0; byte < 0x80; byte++) {
        if ((node->set[byte / 64] >> (byte % 64) & 1) == 0)
            continue;
        add_key(keys, byte);
        if (word_key_letter((unsigned char)byte)) {
            unsigned hash = word_hash_add(word_hash_begin((unsigned char)byte), (unsigned char)byte);
            moved->hashes[hash / 64] |= (uint64_t)1 << (hash % 64);
        }
    }
    for (unsigned byte = 0x80; node->beyond && byte <= 0xFF; byte++)
        add_key(keys, byte);
}

static void go_on_word(struct key_set *keys, const struct graph_node *node, unsigned hash, struct key_states *moved)
{
    if (has_other(node))
        add_key(keys, WORD_KEY_HASH + hash);
    for (uint32_t letters = letters_of(node); letters != 0; letters &= letters - 1) {
        unsigned longer = word_hash_add(hash, (unsigned char)__builtin_ctz(letters));
        moved->hashes[longer / 64] |= (uint64_t)1 << (longer % 64);
    }
}

static void consume(struct key_walker *walker, const struct graph_node *node, const struct key_states *states)
{
    struct key_states moved = {.start = false};
    if (states->start)
        begin_word(walker->keys, node, &moved);
    for (unsigned i = 0; i < HASH_WORDS; i++)
        for (uint64_t bits = states->hashes[i]; bits != 0; bits &= bits - 1)
            go_on_word(walker->keys, node, i * 64 + (unsigned)__builtin_ctzll(bits), &moved);
    push(walker, node->next, &moved);
}

/* The match may end here, and then anything may stand; but no letter where one is refused. */
static void end(struct key_walker *walker, const struct graph_node *node, const struct key_states *states)
{
    static const uint64_t letters = 0x07FFFFFE07FFFFFE;
    bool ends_word = node->kind == NODE_REFUSE && (node->set[1] & letters) == letters && !states->start;
    if (!ends_word) {
        memset(walker->keys, 0xFF, sizeof *walker->keys);
        walker->depth = 0; /* nothing more to learn */
    }
    for (unsigned i = 0; i < HASH_WORDS; i++)
        walker->keys->bits[WORD_KEY_HASH / 64 + i] |= states->hashes[i];
}

static void walk_node(struct key_walker *walker, uint32_t number)
{
    const struct graph_node *node = &walker->graph->nodes[number];
    struct key_states states = walker->waiting[number], *seen = &walker->seen[number];
    walker->waiting[number] = (struct key_states){.start = false};
    walker->listed[number] = false;
    seen->start |= states.start;
    for (size_t i = 0; i < HASH_WORDS; i++)
        seen->hashes[i] |= states.hashes[i];
    switch ((enum node_kind)node->kind) {
    case NODE_CHARACTER:
        consume(walker, node, &states);
        break;
    case NODE_SPLIT:
        push(walker, node->other, &states);
        push(walker, node->next, &states);
        break;
    case NODE_AHEAD:
    case NODE_JUMP:
        push(walker, node->next, &states);
        break;
    case NODE_REFUSE:
    case NODE_ANYTHING:
    case NODE_END:
        end(walker, node, &states);
        break;
    }
}

bool outline_keys(const struct regex_graph *graph, struct key_set *keys)
{
    struct key_walker walker = {.graph = graph, .keys = keys};
    walker.seen = calloc(graph->count, sizeof *walker.seen);
    walker.waiting = calloc(graph->count, sizeof *walker.waiting);
    walker.listed = calloc(graph->count, sizeof *walker.listed);
    walker.stack = calloc(graph->count, sizeof *walker.stack);
    bool there = walker.seen != NULL && walker.waiting != NULL && walker.listed != NULL && walker.stack != NULL;
    struct key_states start = {.start = true};
    *keys = (struct key_set){{0}};
    if (there)
        push(&walker, graph->start, &start);
    while (walker.depth > 0)
        walk_node(&walker, walker.stack[--walker.depth]);
    free(walker.seen);
    free(walker.waiting);
    free(walker.listed);
    free(walker.stack);
    return there;
}
