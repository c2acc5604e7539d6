/* Blanks of a form with what was written on them: "Name: __Rosa Baca______", "Age: _49_".  The line shows where to write and parts the
 * words from their label, so it vanishes from the view.  A line with nothing on it stays: it may hide what was there. */
#include "base/ascii.h"
#include "text/view_builder.h"

enum { LONGEST_FILLING = 200 }; /* bytes from a line to what ends it, and back to its label: else the work would grow with the square of a line */

static size_t line_run(struct slice text, size_t at, size_t end)
{
    size_t start = at;
    while (at < end && text.data[at] == '_')
        at++;
    return at - start;
}

static bool is_wordlike(struct slice text, size_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/* What was written ends with a word, or with the mark behind it; it may be a tag by now. */
static bool ends_writing(struct slice text, size_t at)
{
    char byte = text.data[at];
    return is_wordlike(text, at) || byte == '.' || byte == ')' || byte == ']' || byte == '"' || byte == '?' || byte == '!';
}

static bool begins_writing(struct slice text, size_t at)
{
    return is_wordlike(text, at) || text.data[at] == '(' || text.data[at] == '[' || text.data[at] == '"' || text.data[at] == '$';
}

/* Where the rest of the line begins that what is written from `at` on ends before; 0: nowhere. */
static size_t closing_line(struct slice text, size_t at, size_t line_end)
{
    size_t end = line_end - at > LONGEST_FILLING ? at + LONGEST_FILLING : line_end;

    for (size_t run; at < end; at += run) {
        const char *found = memchr(text.data + at, '_', end - at);
        if (!found)
            return 0;
        at = (size_t)(found - text.data);
        run = line_run(text, at, end);
        bool closes = ends_writing(text, at - 1) && (at + run >= line_end || !is_wordlike(text, at + run));
        bool opens = ascii_is_blank(text.data[at - 1]) && at + run < line_end && begins_writing(text, at + run); /* the next blank's */
        if (closes || opens)
            return closes ? at : 0;
    }
    return 0;
}

/* Whether [at, end) is one word in capitals, or one in brackets: "__NAME__" and "_(name)_" mark what was redacted before. */
static bool is_marker(struct slice text, size_t at, size_t end)
{
    if (text.data[at] == '(')
        return memchr(text.data + at, ')', end - at) == text.data + end - 1;
    while (at < end && ((text.data[at] >= 'A' && text.data[at] <= 'Z') || text.data[at] == '-' || text.data[at] == '_'))
        at++;
    return at == end;
}

/* Whether a label ends before `at`: its colon, and blanks. */
static bool is_behind_label(struct slice text, size_t at, size_t line_start)
{
    size_t first = at - line_start > LONGEST_FILLING ? at - LONGEST_FILLING : line_start;
    while (at > first && ascii_is_blank(text.data[at - 1]))
        at--;
    return at > first && text.data[at - 1] == ':';
}

static bool holds_label(struct slice text, size_t line_start, size_t at)
{
    size_t first = at - line_start > LONGEST_FILLING ? at - LONGEST_FILLING : line_start;
    return memchr(text.data + first, ':', at - first) != NULL;
}

/* Whether the line at `at` begins a blank that is filled in; notes where it ends. */
static bool opens_blank(struct builder *builder, size_t at, size_t after, size_t line_start, size_t end)
{
    struct slice text = builder->document;
    bool begins = after < end && begins_writing(text, after) && (at == line_start || ascii_is_blank(text.data[at - 1]) || text.data[at - 1] == ':' || text.data[at - 1] == '(');

    if (!begins)
        return false;
    size_t closing = closing_line(text, after, end);
    if (closing > 0 && is_marker(text, after, closing))
        return false;
    builder->filled_end = closing;
    return closing > 0 || (after - at > 1 && is_behind_label(text, at, line_start));
}

size_t build_underscores(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    enum { LONG = 3 };
    struct slice text = builder->document;
    size_t run = line_run(text, at, end), after = at + run;
    bool closes = at > line_start && at == builder->filled_end;
    bool rest = run >= LONG && at > line_start && ends_writing(text, at - 1) && text.data[at - 1] != '.' && holds_label(text, line_start, at) &&
                (after == end || (ascii_is_blank(text.data[after]) && (after + 1 == end || ascii_is_blank(text.data[after + 1]))));

    if (closes || rest || opens_blank(builder, at, after, line_start, end))
        builder_put(builder, at, after, SLICE(""));
    else
        builder_put_same(builder, at, after);
    return after;
}
