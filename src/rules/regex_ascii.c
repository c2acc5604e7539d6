#include "rules/regex_ascii.h"

/* A byte that no ASCII text holds stands for every character beyond ASCII. */
#define BEYOND "\\x80"

enum { DEPTH_MOST = 60 };

struct rewriter {
    const char *next;
    struct buffer *out;
    bool caseless[DEPTH_MOST]; /* by depth of groups */
    size_t depth;
    bool in_class, lost;
};

static bool starts(const char *text, const char *expected)
{
    return strncmp(text, expected, strlen(expected)) == 0;
}

static void copy(struct rewriter *rewriter, size_t length)
{
    buffer_append(rewriter->out, slice_of(rewriter->next, length));
    rewriter->next += length;
}

/* Letters and digits of a property; NULL for others. */
static const char *ascii_of(struct slice name)
{
    if (slice_equal(name, SLICE("L")) || slice_equal(name, SLICE("L&")))
        return "A-Za-z";
    if (slice_equal(name, SLICE("Lu")))
        return "A-Z";
    if (slice_equal(name, SLICE("Ll")))
        return "a-z";
    if (slice_equal(name, SLICE("N")) || slice_equal(name, SLICE("Nd")))
        return "0-9";
    return NULL;
}

/* At \p.  A property of case is not affected by (?i), but [A-Z] is. */
static void rewrite_property(struct rewriter *rewriter)
{
    struct slice name = slice_of(rewriter->next + 2, 1);
    size_t used = 3;
    if (name.data[0] == '{') {
        const char *brace = strchr(name.data, '}');
        if (brace == NULL) {
            rewriter->lost = true;
            return;
        }
        name = slice_of(name.data + 1, (size_t)(brace - name.data) - 1);
        used = name.length + 4;
    }
    const char *ascii = ascii_of(name);
    bool cased = name.length == 2 && name.data[0] == 'L';
    bool caseless = rewriter->caseless[rewriter->depth] && cased;
    if (ascii == NULL || (caseless && rewriter->in_class)) {
        rewriter->lost = true;
        return;
    }
    rewriter->next += used;
    if (!rewriter->in_class)
        buffer_append_string(rewriter->out, caseless ? "(?-i:[" : "[");
    buffer_append_string(rewriter->out, ascii);
    if (!rewriter->in_class)
        buffer_append_string(rewriter->out, caseless ? "])" : "]");
}

static unsigned hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return (unsigned)(digit - '0');
    if (digit >= 'a' && digit <= 'f')
        return (unsigned)(digit - 'a') + 10;
    return digit >= 'A' && digit <= 'F' ? (unsigned)(digit - 'A') + 10 : 16;
}

/* At \x: \xHH or \x{H...}. */
static void rewrite_number(struct rewriter *rewriter)
{
    const char *text = rewriter->next + 2;
    bool braces = *text == '{';
    unsigned value = 0;
    text += braces;
    for (unsigned count = 0; hexadecimal(*text) < 16 && count < (braces ? 6u : 2u); count++)
        value = value * 16 + hexadecimal(*text++);
    if (braces && *text++ != '}') {
        rewriter->lost = true;
    } else if (value >= 0x80) {
        buffer_append_string(rewriter->out, BEYOND);
        rewriter->next = text;
    } else {
        copy(rewriter, (size_t)(text - rewriter->next));
    }
}

static void rewrite_escape(struct rewriter *rewriter)
{
    char letter = rewriter->next[1];
    if (letter == '\0' || strchr("PXQENoc", letter) != NULL)
        rewriter->lost = true;
    else if (letter == 'p')
        rewrite_property(rewriter);
    else if (letter == 'x')
        rewrite_number(rewriter);
    else
        copy(rewriter, 2);
}

/* At "(".  Sets whether the group, or by "(?i)" the rest of the enclosing one, ignores case. */
static void rewrite_open(struct rewriter *rewriter)
{
    const char *text = rewriter->next;
    if (text[1] == '*' || rewriter->depth + 1 == DEPTH_MOST) {
        rewriter->lost = true;
        return;
    }
    if (starts(text, "(?C")) {
        const char *end = starts(text, "(?C\"") ? strstr(text, "\")") : NULL;
        rewriter->lost |= end == NULL;
        copy(rewriter, end == NULL ? 1 : (size_t)(end - text) + 2);
        return;
    }
    bool caseless = rewriter->caseless[rewriter->depth];
    if (starts(text, "(?i)") || starts(text, "(?-i)")) {
        rewriter->caseless[rewriter->depth] = text[2] == 'i';
        copy(rewriter, text[2] == 'i' ? 4 : 5);
        return;
    }
    size_t used = 1;
    if (text[1] == '?') {
        used = 3;
        if (starts(text, "(?i:") || starts(text, "(?-i:")) {
            caseless = text[2] == 'i';
            used = caseless ? 4 : 5;
        } else if (strchr(":>|=!<P", text[2]) == NULL || text[2] == '\0') {
            rewriter->lost = true;
        }
    }
    copy(rewriter, rewriter->lost ? 1 : used);
    rewriter->caseless[++rewriter->depth] = caseless;
}

/* A `]` that stands first in a class is a member of it. */
static void rewrite_class_open(struct rewriter *rewriter)
{
    rewriter->in_class = true;
    copy(rewriter, rewriter->next[1] == '^' ? 2 : 1);
    if (*rewriter->next == ']')
        copy(rewriter, 1);
}

/* Characters that stand for themselves, and quantifiers. */
static size_t count_plain(const char *text)
{
    size_t count = strcspn(text, "\\[]()"), ascii = 0;
    while (ascii < count && (unsigned char)text[ascii] < 0x80)
        ascii++;
    return ascii;
}

static void rewrite_one(struct rewriter *rewriter)
{
    char byte = *rewriter->next;
    size_t plain = count_plain(rewriter->next);
    if (plain > 0) {
        copy(rewriter, plain);
    } else if ((unsigned char)byte >= 0x80) {
        buffer_append_string(rewriter->out, BEYOND);
        do
            rewriter->next++;
        while (((unsigned char)*rewriter->next & 0xC0) == 0x80);
    } else if (byte == '\\') {
        rewrite_escape(rewriter);
    } else if (rewriter->in_class) {
        rewriter->lost |= byte == '[' && rewriter->next[1] == ':';
        rewriter->in_class = byte != ']';
        copy(rewriter, 1);
    } else if (byte == '[') {
        rewrite_class_open(rewriter);
    } else if (byte == '(') {
        rewrite_open(rewriter);
    } else {
        rewriter->lost |= byte == ')' && rewriter->depth == 0;
        rewriter->depth -= byte == ')' && rewriter->depth > 0;
        copy(rewriter, 1);
    }
}

bool regex_to_ascii(const char *regex, struct buffer *out)
{
    struct rewriter rewriter = {.next = regex, .out = out};
    while (*rewriter.next != '\0' && !rewriter.lost)
        rewrite_one(&rewriter);
    buffer_append_byte(out, '\0');
    return !rewriter.lost && !buffer_failed(out);
}
