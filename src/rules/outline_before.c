#include "rules/outline_before.h"

#include <string.h>

#include "rules/character_class.h"
#include "rules/outline_skip.h"

/* White space and the text's start. */
#define UNSEEN                                                                                     \
    ((uint64_t)1 << ' ' | (uint64_t)1 << '\t' | (uint64_t)1 << '\n' | (uint64_t)1 << '\f' |        \
     (uint64_t)1 << '\r' | 1u)

static const struct byte_set everything = {
    {~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0}};

static bool starts(const char *text, const char *expected)
{
    return strncmp(text, expected, strlen(expected)) == 0;
}

/* The place behind a plain atom or bracketed class, NULL when there is none. */
static const char *skip_character(const char *text, bool caseless, struct character_class *class)
{
    return *text == '\0' ? NULL : character_class_read(text, caseless, class);
}

static struct byte_set bytes_of(const struct character_class *class)
{
    uint64_t high = class->beyond ? ~(uint64_t)0 : 0;
    return (struct byte_set){{class->may[0], class->may[1], high, high}};
}

static void unite(struct byte_set *set, const struct byte_set *other)
{
    for (unsigned i = 0; i < 4; i++)
        set->bits[i] |= other->bits[i];
}

static void intersect(struct byte_set *set, const struct byte_set *other)
{
    for (unsigned i = 0; i < 4; i++)
        set->bits[i] &= other->bits[i];
}

/* Any bytes may stand there. */
static void forget(struct byte_set tail[OUTLINE_BEFORE])
{
    for (unsigned i = 0; i < OUTLINE_BEFORE; i++)
        tail[i] = everything;
}

static void push(struct byte_set tail[OUTLINE_BEFORE], const struct character_class *class)
{
    tail[1] = tail[0];
    tail[0] = bytes_of(class);
    if (class->beyond) {
        struct byte_set high = {{0, 0, ~(uint64_t)0, ~(uint64_t)0}};
        unite(&tail[1], &high);
    }
}

/* The place behind "{2}" to "{9}", the repeats that look-behind mostly has; NULL for anything else.
 */
static const char *skip_count(const char *text)
{
    return text[0] == '{' && text[1] >= '2' && text[1] <= '9' && text[2] == '}' ? text + 3 : NULL;
}

/* The last bytes of one alternative of a look-behind: each character read pushes the earlier ones
 * back.  What a group or a repeat ends with is not known. */
static const char *read_tail(const char *text, bool caseless, struct byte_set tail[OUTLINE_BEFORE])
{
    const char *end = outline_skip_alternative(text);
    forget(tail);
    while (text < end) {
        struct character_class class = {.empty = true};
        const char *next =
            *text == '(' ? outline_skip_group(text) : skip_character(text, caseless, &class);
        if (*text == '(')
            forget(tail);
        const char *counted = next == NULL ? NULL : skip_count(next);
        if (counted != NULL && counted <= end && *text != '(' && !class.empty) {
            push(tail, &class);
            next = counted;
        }
        if (next == NULL || next > end || (next < end && strchr("*+?{", *next) != NULL)) {
            forget(tail);
            return end;
        }
        text = next;
        if (!class.empty)
            push(tail, &class);
    }
    return end;
}

/* (?<= ... ): one of the alternatives' tails.  NULL: not understood. */
static const char *read_positive(const char *text, bool caseless,
                                 struct byte_set sets[OUTLINE_BEFORE])
{
    struct byte_set all[OUTLINE_BEFORE] = {{{0}}, {{0}}};
    for (;; text++) {
        struct byte_set tail[OUTLINE_BEFORE];
        text = read_tail(text, caseless, tail);
        unite(&all[0], &tail[0]);
        unite(&all[1], &tail[1]);
        if (*text != '|')
            break;
    }
    if (*text != ')')
        return NULL;
    intersect(&sets[0], &all[0]);
    intersect(&sets[1], &all[1]);
    return text + 1;
}

/* (?<! ... ): alternatives of a single character exclude it.  NULL: not understood. */
static const char *read_negative(const char *text, bool caseless,
                                 struct byte_set sets[OUTLINE_BEFORE])
{
    for (;; text++) {
        struct character_class class = {.empty = true};
        const char *end = outline_skip_alternative(text);
        const char *next = *text == '(' ? NULL : skip_character(text, caseless, &class);
        if (next != NULL && next == end && !class.empty) {
            sets[0].bits[0] &= ~class.must[0] | UNSEEN;
            sets[0].bits[1] &= ~class.must[1];
        }
        text = end;
        if (*text != '|')
            break;
    }
    return *text == ')' ? text + 1 : NULL;
}

/* The conditions at the start of an alternative, up to its first character. */
static void read_leading(const char *text, bool caseless, struct byte_set sets[OUTLINE_BEFORE])
{
    while (text != NULL) {
        if (starts(text, "(?<="))
            text = read_positive(text + 4, caseless, sets);
        else if (starts(text, "(?<!"))
            text = read_negative(text + 4, caseless, sets);
        else if (starts(text, "(?!") || starts(text, "(?="))
            text = outline_skip_group(text);
        else if (starts(text, "\\b"))
            text += 2;
        else
            return;
    }
}

void outline_before(const char *regex, struct byte_set sets[OUTLINE_BEFORE])
{
    bool caseless = false;
    sets[0] = sets[1] = (struct byte_set){{0}};
    for (const char *text = regex;; text++) {
        struct byte_set leading[OUTLINE_BEFORE] = {everything, everything};
        if (starts(text, "(?i)")) {
            caseless = true;
            text += 4;
        }
        read_leading(text, caseless, leading);
        unite(&sets[0], &leading[0]);
        unite(&sets[1], &leading[1]);
        text = outline_skip_alternative(text);
        if (*text != '|')
            break;
    }
}
