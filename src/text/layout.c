#include "text/layout.h"

#include "text/markup.h"
#include "text/scan.h"
#include "text/unicode.h"

enum {
    MARGIN_SHARE = 15, /* per cent of the text that stands in lines longer than the margin */
    TAB_STOP = 8,
    ESCAPE = 0x1B,
    SEQUENCE_BYTES = 16 /* of a terminal sequence at the end of a line */
};

size_t line_end_length(struct slice text, size_t at)
{
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    size_t left = text.length - at;
    if (left == 0)
        return 0;
    if (bytes[0] == '\r') {
        /* CR CR LF: a CRLF whose LF was made a CRLF once more. */
        if (left > 2 && bytes[1] == '\r' && bytes[2] == '\n')
            return 3;
        return left > 1 && bytes[1] == '\n' ? 2 : 1;
    }
    if (bytes[0] >= '\n' && bytes[0] <= '\f')
        return 1;
    if (left >= 2 && bytes[0] == 0xC2 && bytes[1] == 0x85)
        return 2;
    if (left >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 && (bytes[2] == 0xA8 || bytes[2] == 0xA9))
        return 3;
    return 0;
}

size_t terminal_sequence_length(struct slice text, size_t at, size_t end)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t start = at;
    if (end - at < 2 || !((bytes[at] == ESCAPE && bytes[at + 1] == '[') ||
                          (bytes[at] == 0xC2 && bytes[at + 1] == 0x9B)))
        return 0;
    at += 2;
    while (at < end && bytes[at] >= 0x20 && bytes[at] <= 0x3F)
        at++;
    if (at < end && bytes[at] >= 0x40 && bytes[at] <= 0x7E)
        at++;
    return at - start;
}

/* What ends a line. */
struct line_end {
    size_t length; /* bytes; 0: the end of the text */
    bool tag;      /* a tag of HTML, "<br>", with the line end right behind it */
    bool parts;    /* one that parts paragraphs, "<p>" */
};

/* A tag that ends a line at `at`, and the blanks and the line end behind it; false: none. */
static bool read_tag(struct slice text, size_t at, struct line_end *line_end)
{
    size_t after;
    const char *means = markup_read(text, at, text.length, &after);
    if (means == NULL || means[0] != '\n')
        return false;
    size_t next = after;
    while (next < text.length && (text.data[next] == ' ' || text.data[next] == '\t'))
        next++;
    size_t length = next < text.length ? line_end_length(text, next) : 0;
    *line_end = (struct line_end){.length = (length > 0 ? next + length : after) - at, .tag = true, .parts = means[1] == '\n'};
    return true;
}

/* The first line end at or after `at`, or the end of the text.  *ascii: no byte beyond ASCII and no
 * escape before it.  tags: there may be some. */
static size_t find_line_end(struct slice text, size_t at, bool tags, bool *ascii, struct line_end *line_end)
{
    *ascii = true;
    for (;;) {
        for (size_t plain = 8; plain == 8 && text.length - at >= 8; at += plain) {
            uint64_t word = scan_load(text.data + at);
            plain = scan_first(scan_unusual(word) | (tags ? scan_equal(word, '<') : 0));
        }
        *line_end = (struct line_end){0};
        if (at >= text.length)
            return at;
        unsigned char byte = (unsigned char)text.data[at];
        if (byte == '<' && tags && read_tag(text, at, line_end))
            return at;
        if (byte < ' ' || byte >= 0x80) {
            line_end->length = line_end_length(text, at);
            if (line_end->length > 0)
                return at;
            *ascii = *ascii && byte < 0x80 && byte != ESCAPE;
        }
        at++;
    }
}

/* Whether white space, or what shows nothing, stands at `at`; *after: behind it. */
static bool is_blank_at(struct slice text, size_t at, size_t *after)
{
    unsigned char byte = (unsigned char)text.data[at];
    *after = at + 1;
    if (byte < 0x80)
        return byte == ' ' || byte == '\t';
    *after = at;
    enum character_class class = unicode_class(unicode_next(text, after));
    return class == CHARACTER_BLANK || class == CHARACTER_IGNORABLE;
}

/* Columns that a reader sees: characters that show nothing, marks on a letter and terminal sequences take none. */
static uint16_t columns(struct slice text, size_t start, size_t end, bool ascii)
{
    size_t width = end - start;
    if (!ascii) {
        width = 0;
        for (size_t at = start; at < end;) {
            if (text.data[at] >= ' ' && text.data[at] <= '~') {
                at++;
                width++;
                continue;
            }
            size_t sequence = terminal_sequence_length(text, at, end);
            at += sequence;
            if (sequence)
                continue;
            enum character_class class = unicode_class(unicode_next(text, &at));
            width += class != CHARACTER_IGNORABLE && class != CHARACTER_COMBINING;
        }
    }
    return width > LAYOUT_MOST ? LAYOUT_MOST : (uint16_t)width;
}

/* The mark before a line that an e-mail quotes: ">" before a blank, another mark, or nothing. */
static bool is_quote_mark(struct slice text, size_t at, size_t end)
{
    return text.data[at] == '>' &&
           (at + 1 == end || text.data[at + 1] == ' ' || text.data[at + 1] == '>');
}

/* Where the terminal sequence that ends at `end` begins; `end` when there is none. */
static size_t before_sequence(struct slice text, size_t start, size_t end)
{
    size_t at = end;
    for (size_t bytes = 0; at > start && bytes < SEQUENCE_BYTES; bytes++) {
        at--;
        if (terminal_sequence_length(text, at, end) == end - at)
            return at;
    }
    return end;
}

/* Takes white space, and what shows nothing, from the end of a line. */
static size_t trimmed_end(struct slice text, size_t start, size_t end, bool ascii)
{
    while (end > start) {
        size_t before = end - 1, after;
        if (!ascii)
            unicode_previous(text, end, &before);
        if (!is_blank_at(text, before, &after))
            before = ascii ? end : before_sequence(text, start, end);
        if (before == end)
            break;
        end = before;
    }
    return end;
}

/* Reads the line in [start, end): false when it is white. */
static bool read_line(struct slice text, size_t start, size_t end, bool ascii,
                      struct layout_line *line)
{
    size_t after, indent = 0;
    while (start < end) {
        if (is_blank_at(text, start, &after) || is_quote_mark(text, start, end)) {
            indent = text.data[start] == '\t' ? (indent / TAB_STOP + 1) * TAB_STOP : indent + 1;
            start = after;
            continue;
        }
        size_t sequence = ascii ? 0 : terminal_sequence_length(text, start, end);
        if (sequence == 0)
            break;
        start += sequence;
    }
    if (start == end)
        return false;
    end = trimmed_end(text, start, end, ascii);
    *line = (struct layout_line){
        .start = (uint32_t)start,
        .end = (uint32_t)end,
        .width = columns(text, start, end, ascii),
        .indent = indent > LAYOUT_MOST ? LAYOUT_MOST : (uint16_t)indent,
    };
    return true;
}

static enum scrim_status read_lines(struct slice text, struct arena *arena, struct layout *layout,
                                    struct scrim_error *error)
{
    size_t capacity = 0, at = 0;
    while (at < text.length) {
        bool ascii;
        struct line_end line_end;
        size_t end = find_line_end(text, at, layout->tags, &ascii, &line_end);
        void *lines = layout->lines;
        if (!arena_grow(arena, &lines, &capacity, sizeof *layout->lines, layout->count + 1))
            return error_no_memory(error);
        layout->lines = lines;
        struct layout_line *line = &layout->lines[layout->count];
        bool filled = read_line(text, at, end, ascii, line), blank = line_end.tag ? line_end.parts : !filled;
        layout->count += filled;
        if (blank && layout->count > 0 && layout->lines[layout->count - 1].blank_lines < LAYOUT_MOST)
            layout->lines[layout->count - 1].blank_lines++;
        if (line_end.length > 0 && text.data[end] == '\f' && layout->count > 0)
            layout->lines[layout->count - 1].page_break = true;
        at = end + line_end.length;
    }
    return SCRIM_OK;
}

/* The width beyond which MARGIN_SHARE of the text lies: short lines (addresses, headings) weigh
 * little, and so does one long line among many wrapped ones. */
static void measure_margin(struct layout *layout)
{
    size_t beyond[LAYOUT_LONGEST_MARGIN + 2] = {0}, total = 0, sum = 0;
    for (size_t i = 0; i < layout->count; i++) {
        unsigned width = layout->lines[i].width;
        beyond[width > LAYOUT_LONGEST_MARGIN ? LAYOUT_LONGEST_MARGIN + 1 : width] += width;
        total += width;
        if (width > layout->widest)
            layout->widest = width;
    }
    layout->margin = LAYOUT_LONGEST_MARGIN + 1;
    while (layout->margin > LAYOUT_LEAST_MARGIN &&
           (sum += beyond[layout->margin]) * 100 < total * MARGIN_SHARE)
        layout->margin--;
}

/* A page is double-spaced when nearly every line is followed by an empty one and the lines are
 * running text: of a letter whose paragraphs are one line each, few reach the margin, and none
 * breaks off within a sentence. */
static void measure_spacing(struct slice text, struct layout *layout)
{
    size_t single = 0, doubled = 0, flowing = 0, open = 0;
    for (size_t i = 0; i + 1 < layout->count; i++) {
        const struct layout_line *line = &layout->lines[i];
        if (line->page_break)
            continue;
        single += line->blank_lines == 0;
        doubled += line->blank_lines > 0;
        if (line->blank_lines == 1) {
            enum layout_flow flow = layout_flow(text, layout, line);
            flowing += flow != FLOW_NONE;
            open += flow == FLOW_OPEN;
        }
    }
    layout->spaced = doubled > single * 4;
    layout->double_spaced = layout->spaced && flowing * 3 >= doubled && open * 8 >= doubled;
}

enum scrim_status layout_read(struct slice text, struct arena *arena, struct layout *layout,
                              struct scrim_error *error)
{
    *layout = (struct layout){.tags = markup_any(text)};
    enum scrim_status status = read_lines(text, arena, layout, error);
    if (status != SCRIM_OK)
        return status;
    layout_drop_line_numbers(text, layout);
    measure_margin(layout);
    measure_spacing(text, layout);
    layout_judge(text, layout);
    return SCRIM_OK;
}
