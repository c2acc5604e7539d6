/* Emphasis of plain-text mark-up (CommonMark 0.31, 6.2): "**Rosalind** *Okonkwo*".  Its stars part
 * words for whoever reads marks, and none for a reader, so they vanish from the view. */
#include "text/view_builder.h"

enum {
    LONGEST_MARK = 3,      /* stars: more are a line, or a word that was blotted out */
    LONGEST_EMPHASIS = 200 /* bytes between a mark and the one that closes it */
};

static size_t star_run(struct slice text, size_t at, size_t end)
{
    size_t start = at;
    while (at < end && text.data[at] == '*')
        at++;
    return at - start;
}

/* Whether a letter, a digit or something beyond ASCII stands at `at`. */
static bool is_wordlike(struct slice text, size_t at)
{
    unsigned char byte = (unsigned char)text.data[at];
    return byte >= 0x80 || (byte >= '0' && byte <= '9') ||
           ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/* Where the stars are that close a mark of `stars` stars which ends at `at`; 0: nowhere. */
static size_t closing_stars(struct slice text, size_t at, size_t end, size_t stars)
{
    if (end - at > LONGEST_EMPHASIS)
        end = at + LONGEST_EMPHASIS;
    while (at < end) {
        const char *found = memchr(text.data + at, '*', end - at);
        if (!found)
            return 0;
        at = (size_t)(found - text.data);
        size_t run = star_run(text, at, end);
        if (run == stars && text.data[at - 1] != ' ')
            return at + run < end && is_wordlike(text, at + run) ? 0 : at;
        at += run;
    }
    return 0;
}

/* Whether [at, end) is one word in capitals: "**NAME**" marks what was redacted before. */
static bool is_marker(struct slice text, size_t at, size_t end)
{
    while (at < end && ((text.data[at] >= 'A' && text.data[at] <= 'Z') || text.data[at] == '-' ||
                        text.data[at] == '_'))
        at++;
    return at == end;
}

size_t build_stars(struct builder *builder, size_t at, size_t line_start, size_t end)
{
    struct slice text = builder->document;
    size_t stars = star_run(text, at, end), after = at + stars;
    bool vanishes = at > 0 && at == builder->emphasis_end;
    /* A mark begins a word; "[**" begins the marker of an earlier redaction. */
    bool opens = stars <= LONGEST_MARK && after < end && is_wordlike(text, after) &&
                 (at == line_start || (!is_wordlike(text, at - 1) && text.data[at - 1] != '['));
    if (!vanishes && opens) {
        size_t closing = closing_stars(text, after, end, stars);
        vanishes = closing > 0 && !is_marker(text, after, closing);
        builder->emphasis_end = vanishes ? closing : 0;
    }
    if (vanishes)
        builder_put(builder, at, after, SLICE(""));
    else
        builder_put_same(builder, at, after);
    return after;
}
