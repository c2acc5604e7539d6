#include "text/layout.h"

#include "text/unicode.h"

enum {
    LEAST_MARGIN = 36,    /* columns: below it a line is short in any letter */
    LONGEST_MARGIN = 180, /* columns: beyond it nothing was wrapped by hand */
    MARGIN_SHARE = 15     /* per cent of the text that stands in lines longer than the margin */
};

size_t line_end_length(struct slice text, size_t at)
{
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    size_t left = text.length - at;
    if (left == 0)
        return 0;
    if (bytes[0] == '\r')
        return left > 1 && bytes[1] == '\n' ? 2 : 1;
    if (bytes[0] >= '\n' && bytes[0] <= '\f')
        return 1;
    if (left >= 2 && bytes[0] == 0xC2 && bytes[1] == 0x85)
        return 2;
    if (left >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 && (bytes[2] == 0xA8 || bytes[2] == 0xA9))
        return 3;
    return 0;
}

/* The length of the blank character at `at`, 0 when there is none. */
static size_t blank_length(struct slice text, size_t at)
{
    if (at >= text.length)
        return 0;
    unsigned char byte = (unsigned char)text.data[at];
    if (byte < 0x80)
        return byte == ' ' || byte == '\t';
    size_t after = at;
    enum character_class class = unicode_class(unicode_next(text, &after));
    return class == CHARACTER_BLANK || class == CHARACTER_IGNORABLE ? after - at : 0;
}

static bool may_end_line(unsigned char byte)
{
    return (byte >= '\n' && byte <= '\r') || byte == 0xC2 || byte == 0xE2;
}

static enum scrim_status read_lines(struct slice text, struct arena *arena, struct layout *layout,
                                    struct scrim_error *error)
{
    size_t capacity = 0, at = 0;
    while (at < text.length) {
        size_t length;
        while ((length = blank_length(text, at)))
            at += length;
        size_t start = at, end = at;
        while (at < text.length) {
            if (may_end_line((unsigned char)text.data[at]) && line_end_length(text, at))
                break;
            if ((length = blank_length(text, at))) {
                at += length;
            } else {
                unicode_next(text, &at);
                end = at;
            }
        }
        struct layout_line *last = layout->count ? &layout->lines[layout->count - 1] : NULL;
        if (end > start) {
            void *lines = layout->lines;
            if (!arena_grow(arena, &lines, &capacity, sizeof *layout->lines, layout->count + 1))
                return error_no_memory(error);
            layout->lines = lines;
            last = &layout->lines[layout->count++];
            *last = (struct layout_line){.start = (uint32_t)start, .end = (uint32_t)end};
        } else if (last) {
            last->blank_lines++;
        }
        if (last && at < text.length && text.data[at] == '\f')
            last->page_break = true;
        at += line_end_length(text, at);
    }
    return SCRIM_OK;
}

static uint32_t width_of(struct slice text, const struct layout_line *line)
{
    uint32_t width = 0;
    for (uint32_t at = line->start; at < line->end; at++)
        width += ((unsigned char)text.data[at] & 0xC0) != 0x80;
    return width;
}

/* The width beyond which MARGIN_SHARE of the text lies: short lines (addresses, headings) weigh
 * little, one long line among wrapped ones too. */
static void measure_margin(struct slice text, struct layout *layout)
{
    size_t columns[LONGEST_MARGIN + 2] = {0}, total = 0, beyond = 0;
    for (size_t i = 0; i < layout->count; i++) {
        uint32_t width = width_of(text, &layout->lines[i]);
        columns[width > LONGEST_MARGIN ? LONGEST_MARGIN + 1 : width] += width;
        total += width;
    }
    uint32_t margin = LONGEST_MARGIN + 1;
    while (margin > LEAST_MARGIN && (beyond += columns[margin]) * 100 < total * MARGIN_SHARE)
        margin--;
    layout->margin = margin;
}

/* What the first or last character of a line tells. */
static enum character_class first_class(struct slice text, const struct layout_line *line)
{
    size_t at = line->start;
    return unicode_class(unicode_next(text, &at));
}

static void measure_spacing(struct slice text, struct layout *layout)
{
    size_t single = 0, doubled = 0, wrapped = 0;
    for (size_t i = 0; i + 1 < layout->count; i++) {
        const struct layout_line *line = &layout->lines[i];
        if (line->page_break)
            continue;
        if (line->blank_lines == 0)
            single++;
        else
            doubled++;
        if (line->blank_lines == 1 && first_class(text, line + 1) == CHARACTER_LOWER)
            wrapped++;
    }
    layout->double_spaced = doubled > 0 && doubled >= single * 9 && wrapped * 5 >= doubled;
}

static uint32_t first_word_width(struct slice text, const struct layout_line *line)
{
    uint32_t width = 0;
    for (uint32_t at = line->start; at < line->end && text.data[at] != ' '; at++)
        width += ((unsigned char)text.data[at] & 0xC0) != 0x80;
    return width;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* "1." "12)" "(a)" "A." "-" "*" and a bullet, each before a blank. */
static bool begins_item(struct slice text, const struct layout_line *line)
{
    const char *s = text.data + line->start;
    size_t length = line->end - line->start, at = 0;
    if (length < 3)
        return false;
    if ((s[0] == '-' || s[0] == '*' || s[0] == '+') && s[1] == ' ')
        return true;
    size_t bullet = line->start;
    if ((unsigned char)s[0] >= 0x80 &&
        unicode_class(unicode_next(text, &bullet)) == CHARACTER_OTHER && text.data[bullet] == ' ')
        return true;
    bool open = s[0] == '(';
    at = open;
    while (at < length && at < 3 && is_digit(s[at]))
        at++;
    if (at == (size_t)open && unicode_is_latin((unsigned char)s[at]))
        at++;
    return at > (size_t)open && at + 1 < length &&
           (s[at] == ')' || (!open && s[at] == '.')) && s[at + 1] == ' ';
}

/* "Claim Number:", "RE:": a capital and a colon within 40 bytes, before a blank or the end. */
static bool begins_label(struct slice text, const struct layout_line *line)
{
    if (first_class(text, line) != CHARACTER_UPPER)
        return false;
    for (uint32_t at = line->start; at < line->end && at < line->start + 40; at++) {
        char byte = text.data[at];
        if (byte == ':')
            return at + 1 == line->end || text.data[at + 1] == ' ' || text.data[at + 1] == '\t';
        if (byte == ',' || byte == ';')
            return false;
    }
    return false;
}

static bool is_all_upper(struct slice text, const struct layout_line *line)
{
    bool upper = false;
    for (size_t at = line->start; at < line->end;) {
        enum character_class class = unicode_class(unicode_next(text, &at));
        if (class == CHARACTER_LOWER)
            return false;
        upper = upper || class == CHARACTER_UPPER;
    }
    return upper;
}

static bool ends_sentence(char last)
{
    return last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
}

/* Whether a line goes on in the next one. */
static bool continues(struct slice text, const struct layout *layout,
                      const struct layout_line *line)
{
    const struct layout_line *next = line + 1;
    char last = text.data[line->end - 1];
    uint32_t width = width_of(text, line);
    if (last == ':' || begins_item(text, next) || begins_label(text, next))
        return false;
    bool lower = first_class(text, next) == CHARACTER_LOWER;
    bool full = layout->margin <= LONGEST_MARGIN &&
                width + 1 + first_word_width(text, next) + layout->margin / 10 > layout->margin;
    if (lower)
        return full || (!ends_sentence(last) && width * 2 >= layout->margin);
    if (is_all_upper(text, line) != is_all_upper(text, next) && (ends_sentence(last) || !full))
        return false;
    if (is_all_upper(text, line) && !is_all_upper(text, next))
        return false;
    if (full)
        return true;
    return !ends_sentence(last) && is_digit(text.data[next->start]) && width >= 40;
}

static void judge_breaks(struct slice text, struct layout *layout)
{
    for (size_t i = 0; i < layout->count; i++) {
        struct layout_line *line = &layout->lines[i];
        uint32_t allowed = layout->double_spaced ? 1 : 0;
        if (line->page_break)
            line->break_after = BREAK_PAGE;
        else if (i + 1 == layout->count)
            line->break_after = BREAK_LINE;
        else if (line->blank_lines > allowed)
            line->break_after = BREAK_PARAGRAPH;
        else
            line->break_after = continues(text, layout, line) ? BREAK_WRAP : BREAK_LINE;
    }
}

enum scrim_status layout_read(struct slice text, struct arena *arena, struct layout *layout,
                              struct scrim_error *error)
{
    *layout = (struct layout){.lines = NULL};
    enum scrim_status status = read_lines(text, arena, layout, error);
    if (status != SCRIM_OK)
        return status;
    measure_margin(text, layout);
    measure_spacing(text, layout);
    judge_breaks(text, layout);
    return SCRIM_OK;
}
