/* The expression is walked from left to right with the set of states in which the matcher may be.
 * An atom adds its bytes to the places of those states and moves them on; alternatives add up; a
 * repeat walks its atom until nothing new comes. */
#include "rules/outline.h"

#include <string.h>

#include "rules/outline_before.h"
#include "rules/outline_skip.h"
#include "rules/outline_state.h"

enum {
    DEPTH_MOST = 40,     /* nested groups; deeper ones make the sets everything */
    STEPS_MOST = 100000, /* atoms walked, for nested repeats */
    ROUNDS_MOST = 8,     /* of a counted repeat: then all places are behind */
    REPEAT_UNBOUNDED = 1000000
};

struct walker {
    enum reading reading;
    const char *next;
    struct places own, ahead; /* of what the match consumes; of its look-aheads */
    struct places *places;    /* one of them */
    unsigned ahead_ends;      /* states in which a look-ahead may end */
    unsigned depth, steps;
    bool lost;
};

static unsigned walk_alternatives(struct walker *walker, unsigned states, bool caseless);

static bool take(struct walker *walker, const char *expected)
{
    const char *text = walker->next;
    for (; *expected != '\0'; text++, expected++)
        if (*text != *expected)
            return false;
    walker->next = text;
    return true;
}

/* Moves behind the next occurrence of `end`. */
static void skip_to(struct walker *walker, const char *end)
{
    const char *found = strstr(walker->next, end);
    walker->lost |= found == NULL;
    if (found != NULL)
        walker->next = found + strlen(end);
}

/* "(?i)", "(?i:", "(?-i:": true for the form with a colon, whose group is open then. */
static bool walk_options(struct walker *walker, bool *caseless)
{
    bool on = true;
    for (;; walker->next++) {
        switch (*walker->next) {
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
            walker->next++;
            return false;
        case ':':
            walker->next++;
            return true;
        default:
            walker->lost = true;
            return false;
        }
    }
}

/* What stands between an opening bracket and its closing one. */
static unsigned walk_body(struct walker *walker, unsigned states, bool caseless)
{
    if (walker->depth == DEPTH_MOST) {
        walker->lost = true;
        return states;
    }
    walker->depth++;
    states = walk_alternatives(walker, states, caseless);
    walker->depth--;
    if (!walker->lost && !take(walker, ")"))
        walker->lost = true;
    return states;
}

/* What follows must match the body; the states stay, and are held. */
static unsigned walk_look_ahead(struct walker *walker, unsigned states, bool caseless)
{
    struct places *places = walker->places;
    walker->places = &walker->ahead;
    walker->ahead_ends |= states_all(walk_body(walker, states_all(states), caseless));
    walker->places = places;
    return states_hold(states);
}

/* Behind "(".  *caseless changes for the rest of the enclosing group by "(?i)". */
static unsigned walk_group(struct walker *walker, unsigned states, bool *caseless)
{
    if (*walker->next == '*') {
        walker->lost = true;
        return states;
    }
    if (!take(walker, "?"))
        return walk_body(walker, states, *caseless);
    if (take(walker, "="))
        return walk_look_ahead(walker, states, *caseless);
    if (take(walker, "!") || take(walker, "<=") || take(walker, "<!")) {
        walk_body(walker, 0, *caseless); /* adds nothing: there is no state to add from */
        return states;
    }
    if (take(walker, "C\"")) {
        skip_to(walker, "\")");
        return states;
    }
    if (take(walker, "#")) {
        skip_to(walker, ")");
        return states;
    }
    if (take(walker, ":") || take(walker, ">") || take(walker, "|"))
        return walk_body(walker, states, *caseless);
    if (take(walker, "<") || take(walker, "P<")) {
        skip_to(walker, ">");
        return walk_body(walker, states, *caseless);
    }
    bool inside = *caseless;
    if (walk_options(walker, &inside))
        return walk_body(walker, states, inside);
    *caseless = inside;
    return states;
}

/* \1, \g{-1}, \k<name>: text that stood before. */
static bool walk_back_reference(struct walker *walker)
{
    const char *text = walker->next;
    if (text[0] != '\\' ||
        !((text[1] >= '1' && text[1] <= '9') || text[1] == 'g' || text[1] == 'k'))
        return false;
    walker->next += 2;
    if (*walker->next == '{')
        skip_to(walker, "}");
    else if (*walker->next == '<')
        skip_to(walker, ">");
    else if (text[1] == 'g' || text[1] == 'k')
        walker->lost = true;
    while (*walker->next >= '0' && *walker->next <= '9')
        walker->next++;
    return true;
}

static unsigned walk_character(struct walker *walker, unsigned states, bool caseless)
{
    struct character_class class;
    const char *end = character_class_read(walker->next, caseless, &class);
    if (end == NULL) {
        walker->lost = true;
        return states;
    }
    walker->next = end;
    return class.empty ? states : states_consume(walker->reading, states, &class, walker->places);
}

static unsigned walk_atom(struct walker *walker, unsigned states, bool *caseless)
{
    if (++walker->steps > STEPS_MOST)
        walker->lost = true;
    if (take(walker, "("))
        return walk_group(walker, states, caseless);
    if (walk_back_reference(walker))
        return states_consume_anything(walker->reading, states, walker->places);
    return walk_character(walker, states, *caseless);
}

static bool read_count(struct walker *walker, unsigned *count)
{
    if (*walker->next < '0' || *walker->next > '9')
        return false;
    for (*count = 0; *walker->next >= '0' && *walker->next <= '9'; walker->next++)
        if (*count < REPEAT_UNBOUNDED)
            *count = *count * 10 + (unsigned)(*walker->next - '0');
    return true;
}

/* How often the atom before may stand; false when no quantifier follows. */
static bool read_quantifier(struct walker *walker, unsigned *least, unsigned *most)
{
    const char *start = walker->next;
    *least = *most = 1;
    if (take(walker, "*") || take(walker, "?"))
        *least = 0;
    else if (!take(walker, "+") && *walker->next != '{')
        return false;
    if (*start == '*' || *start == '+')
        *most = REPEAT_UNBOUNDED;
    if (take(walker, "{")) {
        bool counted = read_count(walker, least);
        *most = *least;
        if (counted && take(walker, ",") && !read_count(walker, most))
            *most = REPEAT_UNBOUNDED;
        if (!counted || !take(walker, "}")) {
            walker->lost = true; /* a literal brace, in some versions of the syntax */
            return false;
        }
    }
    if (!take(walker, "+"))
        take(walker, "?");
    return true;
}

/* An atom with its quantifier. */
static unsigned walk_item(struct walker *walker, unsigned states, bool *caseless)
{
    const char *start = walker->next;
    unsigned least, most, once = walk_atom(walker, states, caseless);
    if (walker->lost || !read_quantifier(walker, &least, &most))
        return once;
    const char *end = walker->next;
    unsigned current = least == 0 ? states | once : once;
    for (unsigned i = 2; i <= least && i <= ROUNDS_MOST && states_observe(current); i++) {
        walker->next = start;
        current = walk_atom(walker, current, caseless);
    }
    while ((most > 1 && most > least) || least > ROUNDS_MOST) {
        walker->next = start;
        unsigned more =
            states_observe(current) ? current | walk_atom(walker, current, caseless) : current;
        if (more == current)
            break;
        current = more;
    }
    walker->next = end;
    return current;
}

/* Moves over the rest of an alternative that has nothing to add.  Only an option that it sets for
 * the alternatives behind it could matter. */
static void skip_rest(struct walker *walker)
{
    const char *end = outline_skip_alternative(walker->next);
    for (const char *text = walker->next; text < end && !walker->lost; text++)
        if (text[0] == '(' && text[1] == '?' &&
            (strncmp(text, "(?i)", 4) == 0 || strncmp(text, "(?-i)", 5) == 0))
            walker->lost = *end == '|';
    walker->next = end;
}

static unsigned walk_alternatives(struct walker *walker, unsigned states, bool caseless)
{
    unsigned all = 0, current = states;
    while (!walker->lost && *walker->next != '\0' && *walker->next != ')') {
        if (take(walker, "|")) {
            all |= current;
            current = states;
        } else if (!states_observe(current)) {
            skip_rest(walker);
        } else {
            current = walk_item(walker, current, &caseless);
        }
    }
    return all | current;
}

static void read_places(const char *regex, enum reading reading, struct byte_set *sets)
{
    struct walker walker = {.reading = reading, .next = regex};
    walker.places = &walker.own;
    unsigned ends = walk_alternatives(&walker, STATE_START, false);
    if (walker.lost || *walker.next != '\0') {
        memset(sets, 0xFF, STATE_PLACES * sizeof *sets);
        return;
    }
    states_end(reading, ends & STATE_PLAIN, &walker.own);
    /* Where it ends right behind a look-ahead, that one says what follows; behind it anything may.
     */
    if ((ends & ~STATE_PLAIN) != 0) {
        states_end(reading, walker.ahead_ends, &walker.ahead);
        for (unsigned place = 0; place < STATE_PLACES; place++)
            for (unsigned i = 0; i < 4; i++)
                walker.own.at[place].bits[i] |= walker.ahead.at[place].bits[i];
    }
    memcpy(sets, walker.own.at, STATE_PLACES * sizeof *sets);
}

void outline_read(const char *regex, struct outline *outline)
{
    read_places(regex, READING_OFFSETS, &outline->places[PLACE_FIRST]);
    read_places(regex, READING_TOKENS, &outline->places[PLACE_BEHIND]);
    outline_before(regex, &outline->places[PLACE_BEFORE]);
}
