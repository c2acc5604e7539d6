/* The expression is read from left to right; each part becomes a fragment with one way in and one
 * way out.  A repeat reads its atom once for every copy that the graph holds of it. */
#include "rules/regex_graph.h"

#include <stdlib.h>
#include <string.h>

#include "base/grow.h"
#include "rules/character_class.h"
#include "rules/outline_skip.h"

enum {
    DEPTH_MOST = 40,    /* nested groups */
    NODES_MOST = 60000, /* for nested repeats */
    COPIES_OF_CHARACTER = 8,
    COPIES_OF_GROUP = 4, /* of a counted repeat; the rest is a loop */
    REPEAT_UNBOUNDED = 1000000
};

enum { NODE_OF_END = 0 };

struct reader {
    struct regex_graph *graph;
    const char *next;
    unsigned depth;
    bool lost;
};

/* From `start` to `end`, a jump whose target is open. */
struct fragment {
    uint32_t start, end;
};

static struct fragment read_alternatives(struct reader *reader, bool caseless);

static uint32_t add_node(struct reader *reader, struct graph_node node)
{
    struct regex_graph *graph = reader->graph;
    if (reader->lost ||
        !GROW_ONE(graph->nodes, graph->count, graph->capacity, NODES_MOST)) {
        reader->lost = true;
        return NODE_OF_END;
    }
    graph->nodes[graph->count] = node;
    return (uint32_t)graph->count++;
}

static uint32_t add_jump(struct reader *reader)
{
    return add_node(reader, (struct graph_node){.kind = NODE_JUMP});
}

static struct fragment nothing(struct reader *reader)
{
    uint32_t jump = add_jump(reader);
    return (struct fragment){jump, jump};
}

/* A node that goes on behind itself. */
static struct fragment single(struct reader *reader, struct graph_node node)
{
    node.next = add_jump(reader);
    return (struct fragment){add_node(reader, node), node.next};
}

static void go_on(struct reader *reader, struct fragment *before, struct fragment after)
{
    if (reader->lost)
        return;
    reader->graph->nodes[before->end].next = after.start;
    before->end = after.end;
}

static struct fragment either(struct reader *reader, struct fragment one, struct fragment other)
{
    struct fragment both;
    both.end = add_jump(reader);
    both.start = add_node(
        reader, (struct graph_node){.kind = NODE_SPLIT, .next = one.start, .other = other.start});
    if (!reader->lost) {
        reader->graph->nodes[one.end].next = both.end;
        reader->graph->nodes[other.end].next = both.end;
    }
    return both;
}

/* Any number of times. */
static struct fragment loop(struct reader *reader, struct fragment body)
{
    struct fragment all;
    all.end = add_jump(reader);
    all.start = add_node(
        reader, (struct graph_node){.kind = NODE_SPLIT, .next = body.start, .other = all.end});
    if (!reader->lost)
        reader->graph->nodes[body.end].next = all.start;
    return all;
}

static bool take(struct reader *reader, const char *expected)
{
    size_t length = strlen(expected);
    if (strncmp(reader->next, expected, length) != 0)
        return false;
    reader->next += length;
    return true;
}

/* Moves behind the next occurrence of `end`. */
static void skip_to(struct reader *reader, const char *end)
{
    const char *found = strstr(reader->next, end);
    reader->lost |= found == NULL;
    if (found != NULL)
        reader->next = found + strlen(end);
}

/* "(?i)", "(?i:", "(?-i:": true for the form with a colon, whose group is open then. */
static bool read_options(struct reader *reader, bool *caseless)
{
    bool on = true;
    for (;; reader->next++) {
        switch (*reader->next) {
        case 'i':
            *caseless = on;
            break;
        case '-':
            on = false;
            break;
        case 's':
        case 'm':
        case 'J':
            break;
        case ')':
            reader->next++;
            return false;
        case ':':
            reader->next++;
            return true;
        default:
            reader->lost = true;
            return false;
        }
    }
}

/* What stands between an opening bracket and its closing one. */
static struct fragment read_body(struct reader *reader, bool caseless)
{
    reader->lost |= reader->depth == DEPTH_MOST;
    if (reader->lost)
        return nothing(reader);
    reader->depth++;
    struct fragment body = read_alternatives(reader, caseless);
    reader->depth--;
    reader->lost |= !take(reader, ")");
    return body;
}

static struct fragment read_look_ahead(struct reader *reader, bool caseless)
{
    struct fragment body = read_body(reader, caseless);
    if (!reader->lost)
        reader->graph->nodes[body.end].next = NODE_OF_END;
    return single(reader, (struct graph_node){.kind = NODE_AHEAD, .other = body.start});
}

static struct fragment pass_over(struct reader *reader, const char *behind)
{
    reader->lost |= behind == NULL;
    reader->next = behind != NULL ? behind : reader->next;
    return nothing(reader);
}

/* Behind "(?!".  One character that must not follow is kept; anything longer is passed over. */
static struct fragment read_refusal(struct reader *reader, const char *open, bool caseless)
{
    struct character_class class;
    const char *end = strchr("(|)", *reader->next) == NULL
                          ? character_class_read(reader->next, caseless, &class)
                          : NULL;
    if (end != NULL && *end == ')' && !class.empty) {
        reader->next = end + 1;
        return single(reader, (struct graph_node){.kind = NODE_REFUSE,
                                                  .set = {class.must[0], class.must[1]}});
    }
    return pass_over(reader, outline_skip_group(open));
}

/* Behind "(".  *caseless changes for the rest of the enclosing group by "(?i)". */
static struct fragment read_group(struct reader *reader, bool *caseless)
{
    const char *open = reader->next - 1;
    reader->lost |= *reader->next == '*';
    if (!take(reader, "?"))
        return read_body(reader, *caseless);
    if (take(reader, "="))
        return read_look_ahead(reader, *caseless);
    if (take(reader, "!"))
        return read_refusal(reader, open, *caseless);
    if (take(reader, "<=") || take(reader, "<!"))
        return pass_over(reader, outline_skip_group(open));
    if (take(reader, "C\"") || take(reader, "#")) {
        skip_to(reader, open[2] == 'C' ? "\")" : ")");
        return nothing(reader);
    }
    if (take(reader, ":") || take(reader, ">") || take(reader, "|"))
        return read_body(reader, *caseless);
    if (take(reader, "<") || take(reader, "P<")) {
        skip_to(reader, ">");
        return read_body(reader, *caseless);
    }
    bool inside = *caseless;
    if (read_options(reader, &inside))
        return read_body(reader, inside);
    *caseless = inside;
    return nothing(reader);
}

/* \1, \g{-1}, \k<name>: text that stood before. */
static bool take_back_reference(struct reader *reader)
{
    const char *text = reader->next;
    if (text[0] != '\\' ||
        !((text[1] >= '1' && text[1] <= '9') || text[1] == 'g' || text[1] == 'k'))
        return false;
    reader->next += 2;
    if (*reader->next == '{')
        skip_to(reader, "}");
    else if (*reader->next == '<')
        skip_to(reader, ">");
    else if (text[1] == 'g' || text[1] == 'k')
        reader->lost = true;
    while (*reader->next >= '0' && *reader->next <= '9')
        reader->next++;
    return true;
}

static struct fragment read_character(struct reader *reader, bool caseless)
{
    struct character_class class;
    const char *end = character_class_read(reader->next, caseless, &class);
    reader->lost |= end == NULL;
    if (reader->lost)
        return nothing(reader);
    reader->next = end;
    if (class.empty)
        return nothing(reader);
    return single(reader, (struct graph_node){.kind = NODE_CHARACTER,
                                              .set = {class.may[0], class.may[1]},
                                              .beyond = class.beyond});
}

static struct fragment read_atom(struct reader *reader, bool *caseless)
{
    if (take(reader, "("))
        return read_group(reader, caseless);
    if (take_back_reference(reader))
        return single(reader, (struct graph_node){.kind = NODE_ANYTHING});
    return read_character(reader, *caseless);
}

static bool read_count(struct reader *reader, unsigned *count)
{
    if (*reader->next < '0' || *reader->next > '9')
        return false;
    for (*count = 0; *reader->next >= '0' && *reader->next <= '9'; reader->next++)
        if (*count < REPEAT_UNBOUNDED)
            *count = *count * 10 + (unsigned)(*reader->next - '0');
    return true;
}

/* How often the atom before may stand; false when no quantifier follows. */
static bool read_quantifier(struct reader *reader, unsigned *least, unsigned *most)
{
    const char *start = reader->next;
    *least = *most = 1;
    if (take(reader, "*") || take(reader, "?"))
        *least = 0;
    else if (!take(reader, "+") && *reader->next != '{')
        return false;
    if (*start == '*' || *start == '+')
        *most = REPEAT_UNBOUNDED;
    if (take(reader, "{")) {
        bool counted = read_count(reader, least);
        *most = *least;
        if (counted && take(reader, ",") && !read_count(reader, most))
            *most = REPEAT_UNBOUNDED;
        if (!counted || !take(reader, "}")) {
            reader->lost = true; /* a literal brace, in some versions of the syntax */
            return false;
        }
    }
    if (!take(reader, "+"))
        take(reader, "?");
    return true;
}

/* What a quantifier makes of the atom at `start`, which was read once. */
static struct fragment repeat(struct reader *reader, const char *start, struct fragment once,
                              unsigned least, unsigned most, bool caseless)
{
    unsigned copies = *start == '(' ? COPIES_OF_GROUP : COPIES_OF_CHARACTER;
    const char *behind = reader->next;
    struct fragment all = nothing(reader), atom = once;
    for (unsigned i = 0; i < most && !reader->lost; i++) {
        if (i > 0) {
            reader->next = start;
            atom = read_atom(reader, &caseless);
        }
        bool loops = i >= copies || (i >= least && (most > copies));
        if (loops)
            atom = loop(reader, atom);
        else if (i >= least)
            atom = either(reader, atom, nothing(reader));
        go_on(reader, &all, atom);
        if (loops)
            break;
    }
    reader->next = behind;
    return all;
}

/* An atom with its quantifier. */
static struct fragment read_item(struct reader *reader, bool *caseless)
{
    const char *start = reader->next;
    unsigned least, most;
    struct fragment once = read_atom(reader, caseless);
    if (reader->lost || !read_quantifier(reader, &least, &most))
        return once;
    return repeat(reader, start, once, least, most, *caseless);
}

static struct fragment read_sequence(struct reader *reader, bool *caseless)
{
    struct fragment all = nothing(reader);
    while (!reader->lost && *reader->next != '\0' && *reader->next != ')' && *reader->next != '|')
        go_on(reader, &all, read_item(reader, caseless));
    return all;
}

static struct fragment read_alternatives(struct reader *reader, bool caseless)
{
    struct fragment all = read_sequence(reader, &caseless);
    while (!reader->lost && take(reader, "|"))
        all = either(reader, all, read_sequence(reader, &caseless));
    return all;
}

static bool note_ends(struct graph_node *nodes, struct graph_node *node)
{
    const struct graph_node *next = &nodes[node->next], *other = &nodes[node->other];
    bool ends = next->ends, plain = next->plain && node->kind != NODE_AHEAD;
    if (node->kind == NODE_CHARACTER || node->kind == NODE_END || (node->ends && node->plain))
        return false;
    ends |= node->kind == NODE_SPLIT && other->ends;
    plain |= node->kind == NODE_SPLIT && other->plain;
    bool changed = ends != node->ends || plain != node->plain;
    node->ends = ends;
    node->plain = plain;
    return changed;
}

/* A look-ahead behind which the expression may end says what follows then, which the graph takes
 * instead of what else might follow; any other is passed over. */
static void settle_looks(struct regex_graph *graph)
{
    struct graph_node *nodes = graph->nodes;
    nodes[NODE_OF_END].ends = nodes[NODE_OF_END].plain = true;
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = graph->count; i-- > 0;)
            changed |= note_ends(nodes, &nodes[i]);
    }
    for (size_t i = 0; i < graph->count; i++) {
        struct graph_node *node = &nodes[i];
        if (node->kind == NODE_AHEAD && nodes[node->next].ends)
            node->next = node->other;
        if (node->kind == NODE_AHEAD || (node->kind == NODE_REFUSE && !nodes[node->next].plain))
            node->kind = NODE_JUMP;
    }
}

bool regex_graph_read(const char *regex, struct regex_graph *graph)
{
    struct reader reader = {.graph = graph, .next = regex};
    *graph = (struct regex_graph){.nodes = NULL};
    add_node(&reader, (struct graph_node){.kind = NODE_END});
    struct fragment all = read_alternatives(&reader, false);
    if (reader.lost || *reader.next != '\0')
        return false;
    graph->nodes[all.end].next = NODE_OF_END;
    graph->start = all.start;
    settle_looks(graph);
    return true;
}

void regex_graph_free(struct regex_graph *graph)
{
    free(graph->nodes);
    *graph = (struct regex_graph){.nodes = NULL};
}
