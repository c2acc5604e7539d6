#include "rules/regex_behind.h"

#include "rules/character_class.h"
#include "rules/outline_skip.h"

enum { DEPTH_MOST = 20 }; /* nested groups */

#define PART_MOST ((size_t)256 << 10)

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static void append(struct buffer *out, const char *start, const char *end)
{
    buffer_append(out, slice_of(start, (size_t)(end - start)));
}

/* Behind what opens a group: "(", "(?:", "(?i:", "(?<name>".  NULL: it is none, or not a plain one.  *caseless: what holds inside. */
static const char *open_group(const char *text, bool *caseless)
{
    static const char *const plain[] = {"(?:", "(?>", "(?i:", "(?-i:"};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (starts(text, plain[i])) {
            *caseless = i < 2 ? *caseless : i == 2;
            return text + strlen(plain[i]);
        }
    if (starts(text, "(?<") && text[3] != '=' && text[3] != '!') {
        const char *end = strchr(text, '>');
        return end == NULL ? NULL : end + 1;
    }
    return text[0] == '(' && text[1] != '?' && text[1] != '*' ? text + 1 : NULL;
}

/* A condition that consumes nothing. */
static bool is_condition(const char *text)
{
    return starts(text, "(?<=") || starts(text, "(?<!") || starts(text, "(?=") || starts(text, "(?!") || starts(text, "(?C\"");
}

/* Behind "{3}"; NULL for any other quantifier: a look-behind has a length. */
static const char *skip_count(const char *text)
{
    const char *end = text;
    if (*text == '\0' || strchr("*+?{", *text) == NULL)
        return text;
    for (end++; *end >= '0' && *end <= '9'; end++)
        ;
    return *text == '{' && *end == '}' && end > text + 1 ? end + 1 : NULL;
}

static const char *reverse(const char *text, bool caseless, unsigned depth, struct buffer *out);

/* One item with its count.  The place behind it, or NULL: not understood. */
static const char *reverse_item(const char *text, bool caseless, unsigned depth, struct buffer *out)
{
    struct character_class class;
    bool inside = caseless;
    const char *body = *text == '(' ? open_group(text, &inside) : NULL, *end;
    if (is_condition(text))
        return outline_skip_group(text);
    if (*text == '(') {
        if (body == NULL)
            return NULL;
        buffer_append(out, inside == caseless ? SLICE("(?:") : inside ? SLICE("(?i:") : SLICE("(?-i:"));
        end = reverse(body, inside, depth + 1, out);
        if (end == NULL || *end++ != ')')
            return NULL;
        buffer_append_byte(out, ')');
    } else {
        end = character_class_read(text, caseless, &class);
        if (end == NULL)
            return NULL;
        if (class.empty)
            return skip_count(end) == end ? end : NULL;
        append(out, text, end);
    }
    const char *behind = skip_count(end);
    if (behind != NULL)
        append(out, end, behind);
    return behind;
}

/* Items up to the end of an alternative, the last first. */
static const char *reverse_sequence(const char *text, bool caseless, unsigned depth, struct buffer *out)
{
    struct buffer first;
    if (*text == '\0' || *text == '|' || *text == ')')
        return text;
    buffer_init(&first, PART_MOST);
    const char *next = reverse_item(text, caseless, depth, &first);
    if (next != NULL)
        next = reverse_sequence(next, caseless, depth, out);
    buffer_append(out, buffer_slice(&first));
    bool failed = buffer_failed(&first);
    buffer_free(&first);
    return failed ? NULL : next;
}

static const char *reverse(const char *text, bool caseless, unsigned depth, struct buffer *out)
{
    if (depth == DEPTH_MOST)
        return NULL;
    for (;; text++) {
        text = reverse_sequence(text, caseless, depth, out);
        if (text == NULL || *text != '|')
            return text;
        buffer_append_byte(out, '|');
    }
}

/* What the beginning of a group, or of an expression, says. */
struct beginning {
    bool known;    /* of each alternative */
    bool consumes; /* one of the alternatives consumes something */
};

static struct beginning read_group(const char *text, bool caseless, unsigned depth, struct buffer *out);

/* Takes what a condition or group at `text` says when it is longer than what was known so far.  The place behind it when more conditions
 * may follow, else NULL. */
static const char *read_part(const char *text, bool caseless, unsigned depth, struct buffer *part)
{
    const char *end = outline_skip_group(text), *behind;
    bool inside = caseless, known = false, more = true;
    if (end == NULL)
        return NULL;
    buffer_clear(part);
    if (starts(text, "(?<=")) {
        buffer_append(part, caseless ? SLICE("(?i:") : SLICE("(?:"));
        behind = reverse(text + 4, caseless, depth + 1, part);
        known = behind != NULL && *behind == ')';
        buffer_append_byte(part, ')');
    } else if (!is_condition(text)) {
        const char *body = open_group(text, &inside);
        struct beginning group = {.consumes = true};
        if (body != NULL && skip_count(end) == end)
            group = read_group(body, inside, depth + 1, part);
        known = group.known;
        more = !group.consumes;
    }
    if (!known)
        buffer_clear(part);
    return more ? end : NULL;
}

/* The conditions at the start of an alternative, up to its first character. */
static struct beginning read_alternative(const char *text, bool *caseless, unsigned depth, struct buffer *out)
{
    struct buffer parts[2]; /* the longest, and the one that is read */
    size_t longest = 0, read = 1;
    buffer_init(&parts[0], PART_MOST);
    buffer_init(&parts[1], PART_MOST);
    while (text != NULL && *text != '\0' && *text != '|' && *text != ')') {
        if (starts(text, "(?i)")) {
            *caseless = true;
            text += 4;
        } else if (starts(text, "\\b")) {
            text += 2;
        } else if (*text == '(') {
            text = read_part(text, *caseless, depth, &parts[read]);
            if (parts[read].length > parts[longest].length) {
                longest = read;
                read = 1 - longest;
            }
        } else {
            text = NULL;
        }
    }
    struct beginning beginning = {.known = parts[longest].length > 0, .consumes = text == NULL};
    buffer_append(out, buffer_slice(&parts[longest]));
    buffer_free(&parts[0]);
    buffer_free(&parts[1]);
    return beginning;
}

static struct beginning read_group(const char *text, bool caseless, unsigned depth, struct buffer *out)
{
    struct beginning all = {.known = depth < DEPTH_MOST, .consumes = depth == DEPTH_MOST};
    buffer_append(out, SLICE("(?:"));
    for (; depth < DEPTH_MOST; text++) {
        struct beginning one = read_alternative(text, &caseless, depth, out);
        all.known &= one.known;
        all.consumes |= one.consumes;
        text = outline_skip_alternative(text);
        if (*text != '|')
            break;
        buffer_append_byte(out, '|');
    }
    buffer_append_byte(out, ')');
    return all;
}

bool regex_behind(const char *regex, struct buffer *out)
{
    bool known = read_group(regex, false, 0, out).known;
    buffer_append_byte(out, '\0');
    return known && !buffer_failed(out);
}
