/* How strong the break after a line is.
 *
 * Worked example, margin 72:
 *
 *     The injured worker is a 43 year old woman who was employed as a           full: wrap
 *     dispatcher at Twin Rivers since 2006. She was first seen by Dr. James     full: wrap
 *     Nakagawa in March.                                                        short, stop: line
 *     DISPUTED ITEMS                                                            heading: line
 *     1. Biofeedback, ten sessions                                              item next: line
 *     2. Acupuncture
 *
 * In doubt: a line is joined to the next when that begins in lower case or with a digit and no
 * sentence ended before, and stands for itself otherwise. */
#include "text/layout.h"

#include "base/ascii.h"
#include "text/unicode.h"

/* The last list mark that began a line, to tell "2. MRI of the knee" from "July\n2. He", and whether a dated entry did. */
struct item_sequence {
    unsigned value; /* 1, 2 ... or a = 1, b = 2 ... */
    bool entry;
};

enum {
    LABEL_LONGEST = 40, /* bytes before the colon of "Name of the requesting physician:" */
    /* Words of two lines in lower case that make them prose, not a list of names: where no margin
     * is known, and where the first line ends before the margin, which speaks against a wrap. */
    LOWER_PERCENT_IN_A_SNIPPET = 33,
    LOWER_PERCENT_OF_A_SHORT_LINE = 40,
    LOWER_PERCENT_OF_A_BROKEN_SENTENCE = 50
};

static enum character_class first_class(struct slice text, const struct layout_line *line)
{
    size_t at = line->start;
    if (ascii_is_lower(text.data[at]))
        return CHARACTER_LOWER; /* nearly always: no call */
    return unicode_class(unicode_next(text, &at));
}

static unsigned first_word_width(struct slice text, const struct layout_line *line)
{
    unsigned width = 0;
    for (size_t at = line->start; at < line->end && !ascii_is_blank(text.data[at]);) {
        if ((unsigned char)text.data[at] < 0x80) {
            at++;
            width++; /* nearly always: no call */
        } else {
            width += unicode_class(unicode_next(text, &at)) != CHARACTER_IGNORABLE;
        }
    }
    return width;
}

/* Where the last word of a line begins. */
static uint32_t last_word(struct slice text, const struct layout_line *line)
{
    uint32_t at = line->end;
    while (at > line->start && !ascii_is_blank(text.data[at - 1]))
        at--;
    return at;
}

/* "Dr." "Mrs." "Prof." "J.": a full stop after a short capitalised word ends no sentence. */
static bool ends_in_abbreviation(struct slice text, const struct layout_line *line)
{
    uint32_t start = last_word(text, line), letters = line->end - 1 - start;
    if (text.data[line->end - 1] != '.' || letters == 0 || letters > 4 ||
        !ascii_is_upper(text.data[start]))
        return false;
    for (uint32_t at = start + 1; at < line->end - 1; at++)
        if (!ascii_is_lower(text.data[at]))
            return false;
    return true;
}

static bool ends_sentence(struct slice text, const struct layout_line *line)
{
    uint32_t at = line->end - 1;
    while (at > line->start && (text.data[at] == '"' || text.data[at] == '\'' ||
                                text.data[at] == ')' || ascii_is_blank(text.data[at])))
        at--;
    char last = text.data[at];
    if (last == '.')
        return !ends_in_abbreviation(text, line);
    return last == '!' || last == '?' || last == ':' || last == ';';
}

/* Whether the first word of the next line would have passed the margin; `slack`: columns that the
 * margin is uncertain by. */
static bool is_full(struct slice text, const struct layout *layout, const struct layout_line *line,
                    unsigned slack)
{
    return layout->margin <= LAYOUT_LONGEST_MARGIN &&
           line->width + 1 + first_word_width(text, line + 1) + slack > layout->margin;
}

enum layout_flow layout_flow(struct slice text, const struct layout *layout,
                             const struct layout_line *line)
{
    if (first_class(text, line + 1) == CHARACTER_LOWER)
        return FLOW_OPEN;
    if (!is_full(text, layout, line, 0))
        return FLOW_NONE;
    return ends_sentence(text, line) ? FLOW_FULL : FLOW_OPEN;
}

/* The number of the list mark that begins a line: "3." "3)" "(3)" "c." "(c)" "C."; 0 when there is
 * none. */
static unsigned item_number(struct slice text, const struct layout_line *line)
{
    const char *s = text.data + line->start;
    size_t length = line->end - line->start, at = s[0] == '(';
    bool open = at > 0;
    unsigned value = 0;
    while (at < length && at < 3 && ascii_is_digit(s[at]))
        value = value * 10 + (unsigned)(s[at++] - '0');
    if (value == 0 && at < length && unicode_is_latin((unsigned char)s[at]))
        value = (unsigned)(s[at++] | 0x20) - 'a' + 1;
    if (value == 0 || at + 1 >= length || !ascii_is_blank(s[at + 1]))
        return 0;
    return s[at] == ')' || (!open && s[at] == '.') ? value : 0;
}

/* "# History", "## Plan", "| Name |": headings and table rows of plain-text mark-up. */
static bool begins_with_heading_mark(struct slice text, const struct layout_line *line)
{
    const char *s = text.data + line->start;
    return line->end - line->start > 2 && (s[0] == '#' || s[0] == '|') &&
           (s[1] == s[0] || s[1] == ' ');
}

/* A dash, star, bullet or box before a blank. */
static bool begins_with_bullet(struct slice text, const struct layout_line *line)
{
    const char *s = text.data + line->start;
    if (line->end - line->start < 3)
        return false;
    if (begins_with_heading_mark(text, line))
        return true;
    if (s[0] == '-' || s[0] == '*' || s[0] == '+')
        return s[1] == ' ';
    if ((unsigned char)s[0] < 0x80)
        return false;
    size_t after = line->start;
    uint32_t mark = unicode_next(text, &after);
    return unicode_class(mark) == CHARACTER_OTHER && unicode_plain_mark(mark) == 0 &&
           after < text.length && ascii_is_blank(text.data[after]);
}

/* "Claim Number:", "**RE**:", "cc:": a capital or a word alone, up to LABEL_LONGEST bytes, and a colon
 * before a blank or the end. */
static bool begins_with_label(struct slice text, const struct layout_line *line)
{
    uint32_t at = line->start;
    while (at + 1 < line->end && (text.data[at] == '*' || text.data[at] == '_'))
        at++;
    size_t first = at;
    enum character_class class = unicode_class(unicode_next(text, &first));
    if (class != CHARACTER_UPPER && class != CHARACTER_LOWER)
        return false;
    for (uint32_t limit = at + LABEL_LONGEST; at < line->end && at < limit; at++) {
        char byte = text.data[at];
        if (byte == ',' || byte == ';' || (ascii_is_blank(byte) && class == CHARACTER_LOWER))
            return false;
        if (byte == '.' && at + 1 < line->end && ascii_is_blank(text.data[at + 1]))
            return false; /* a sentence, not a label */
        if (byte == ':')
            return at + 1 == line->end || ascii_is_blank(text.data[at + 1]) || text.data[at + 1] == '*';
    }
    return false;
}

static bool is_all_upper(struct slice text, const struct layout_line *line)
{
    bool upper = false;
    for (size_t at = line->start; at < line->end;) {
        char byte = text.data[at];
        if (ascii_is_lower(byte))
            return false;
        if ((unsigned char)byte < 0x80) {
            upper = upper || ascii_is_upper(byte);
            at++;
            continue;
        }
        enum character_class class = unicode_class(unicode_next(text, &at));
        if (class == CHARACTER_LOWER)
            return false;
        upper = upper || class == CHARACTER_UPPER;
    }
    return upper;
}

/* Whether a tab or four blanks part columns. */
static bool has_columns(struct slice text, const struct layout_line *line)
{
    size_t length = line->end - line->start;
    return memchr(text.data + line->start, '\t', length) ||
           memmem(text.data + line->start, length, "    ", 4);
}

/* A hyphen or slash inside a word, number, code or date ends no line. */
static bool ends_inside_word(struct slice text, const struct layout_line *line)
{
    if (line->end - line->start < 2)
        return false;
    char last = text.data[line->end - 1], before = text.data[line->end - 2];
    char next = text.data[line[1].start];
    bool letters = unicode_is_latin((unsigned char)before) || (unsigned char)before >= 0x80;
    if (last == '-' && letters)
        return unicode_is_letter(unicode_next(text, &(size_t){line[1].start})) || (ascii_is_upper(before) && ascii_is_digit(next));
    return ascii_is_digit(before) && ((last == '-' && (ascii_is_digit(next) || ascii_is_upper(next))) || (last == '/' && ascii_is_digit(next)));
}

/* Marks that close what stands before them; at the head of a line, behind a gap that held its
 * words. */
static bool begins_with_closing_mark(struct slice text, const struct layout_line *line)
{
    char first = text.data[line->start];
    return first == ',' || first == ';' || first == ')' ||
           (first == '.' && (line->width == 1 || ascii_is_blank(text.data[line->start + 1])));
}

/* Share of the words of two lines that begin in lower case, per cent. */
static unsigned lower_share(struct slice text, const struct layout_line *line)
{
    unsigned words = 0, lower = 0;
    for (int i = 0; i < 2; i++) {
        bool begins = true;
        for (uint32_t at = line[i].start; at < line[i].end; at++) {
            char byte = text.data[at];
            words += begins && !ascii_is_blank(byte);
            lower += begins && ascii_is_lower(byte);
            begins = ascii_is_blank(byte);
        }
    }
    return words ? lower * 100 / words : 0;
}

/* A short lower-case word (at, of, the, by) ends no line of its own accord. */
static bool ends_in_small_word(struct slice text, const struct layout_line *line)
{
    uint32_t start = last_word(text, line);
    if (line->end - start > 3)
        return false;
    for (uint32_t at = start; at < line->end; at++)
        if (!ascii_is_lower(text.data[at]))
            return false;
    return true;
}

/* "=====", "-----+-----": a rule below a heading or a row. */
static bool is_rule(struct slice text, const struct layout_line *line)
{
    enum { SHORTEST = 4 };
    for (uint32_t at = line->start; at < line->end; at++)
        if (!memchr("=-~+*| ", text.data[at], 7))
            return false;
    return line->end - line->start >= SHORTEST;
}

/* Digits of a number, and what stands behind it; 0: none. */
static uint32_t digits_end(struct slice text, uint32_t at, uint32_t end, uint32_t most)
{
    uint32_t first = at;
    while (at < end && at - first <= most && ascii_is_digit(text.data[at]))
        at++;
    return at > first && at - first <= most ? at : 0;
}

/* "3/10 0800 Lasix held", "2/22/24 Called pt": an entry of a log begins with its day, then an hour or a capital. */
static bool begins_with_day(struct slice text, const struct layout_line *line)
{
    uint32_t at = digits_end(text, line->start, line->end, 2);
    for (uint32_t part = 0; at && part < 2 && at < line->end && (text.data[at] == '/' || (text.data[at] == '-' && part == 0)); part++)
        at = digits_end(text, at + 1, line->end, part == 0 ? 2 : 4);
    if (at < line->start + 3 || at + 1 >= line->end || !ascii_is_blank(text.data[at]))
        return false;
    while (at < line->end && ascii_is_blank(text.data[at]))
        at++;
    return at + 1 < line->end && (ascii_is_upper(text.data[at]) || (ascii_is_digit(text.data[at]) && ascii_is_digit(text.data[at + 1])));
}

/* Whether the next line is one more entry of a log: one began before, and this line does not lead up to a day ("was seen on"). */
static bool next_is_entry(struct slice text, const struct layout_line *line, const struct item_sequence *sequence)
{
    return sequence->entry && begins_with_day(text, line + 1) && text.data[line->end - 1] != ',' && !ends_in_small_word(text, line);
}

/* Whether the next line begins something of its own, whatever this one looks like. */
static bool next_stands_apart(struct slice text, const struct layout *layout,
                              const struct layout_line *line, struct item_sequence *sequence)
{
    const struct layout_line *next = line + 1;
    sequence->entry = sequence->entry || begins_with_day(text, line);
    if (begins_with_bullet(text, next) || begins_with_heading_mark(text, line) || is_rule(text, line) || is_rule(text, next) ||
        next_is_entry(text, line, sequence))
        return true;
    unsigned item = item_number(text, next);
    bool label = !item && begins_with_label(text, next);
    if (!item && !label)
        return false;
    bool open = !ends_sentence(text, line) && is_full(text, layout, line, layout->margin / 10);
    if (label)
        return !open || memchr(text.data + line->start, ':', line->end - line->start);
    bool in_sequence = item == 1 || item == sequence->value + 1;
    if (open && (!in_sequence || ascii_is_upper(text.data[next->start])))
        return false;
    sequence->value = item;
    return true;
}

/* Whether a short line of prose has its full stop in the next one: a sentence broken long before the margin. */
static bool ends_sentence_next(struct slice text, const struct layout *layout, const struct layout_line *line, bool stop, bool entry)
{
    return !stop && !entry && line->blank_lines == 0 && layout->margin <= LAYOUT_LONGEST_MARGIN && ends_sentence(text, line + 1) &&
           lower_share(text, line) >= LOWER_PERCENT_OF_A_BROKEN_SENTENCE;
}

/* Whether a line goes on in the next one. */
static bool continues(struct slice text, const struct layout *layout,
                      const struct layout_line *line, struct item_sequence *sequence)
{
    const struct layout_line *next = line + 1;
    if (next_stands_apart(text, layout, line, sequence))
        return false;
    if (ends_inside_word(text, line) || begins_with_closing_mark(text, next))
        return true;
    enum character_class first = first_class(text, next);
    bool stop = ends_sentence(text, line), digit = first == CHARACTER_DIGIT;
    bool full = is_full(text, layout, line, layout->margin / 10);
    if (text.data[line->end - 1] == ':')
        return full && (digit || first == CHARACTER_LOWER);
    bool entry = begins_with_label(text, line); /* "Name: Delgado, Maria" */
    if (layout->widest < LAYOUT_LEAST_MARGIN) /* a snippet: no margin to go by */
        return !stop && (first == CHARACTER_LOWER ||
                         (!entry && lower_share(text, line) >= LOWER_PERCENT_IN_A_SNIPPET));
    if (first == CHARACTER_LOWER)
        return full || (!stop && line->width * 2u >= layout->margin);
    bool upper = is_all_upper(text, line), next_upper = is_all_upper(text, next);
    if ((upper && !next_upper) || (upper != next_upper && (stop || !full)))
        return false;
    if (next->indent > line->indent + 2u && (stop || !full))
        return false;
    if (has_columns(text, line) && has_columns(text, next))
        return false;
    if (full || ends_sentence_next(text, layout, line, stop, entry))
        return true;
    return !stop && layout->margin <= LAYOUT_LONGEST_MARGIN && line->width * 2u >= layout->margin &&
           (digit || ends_in_small_word(text, line) ||
            (!entry && lower_share(text, line) >= LOWER_PERCENT_OF_A_SHORT_LINE));
}

static enum break_strength judge(struct slice text, const struct layout *layout,
                                 const struct layout_line *line, struct item_sequence *sequence)
{
    unsigned empty = layout->double_spaced ? 1 : 0;
    if (line->page_break)
        return BREAK_PAGE;
    if (line + 1 == layout->lines + layout->count)
        return BREAK_LINE;
    if (line->blank_lines <= empty)
        return continues(text, layout, line, sequence) ? BREAK_WRAP : BREAK_LINE;
    /* One empty line in the middle of a sentence: a double-spaced passage of a single-spaced
     * letter, or a page of short paragraphs of which a few were wrapped. */
    bool middle = line->blank_lines == 1 && line->width >= LAYOUT_LEAST_MARGIN &&
                  !ends_sentence(text, line) &&
                  (first_class(text, line + 1) == CHARACTER_LOWER ||
                   (layout->spaced && is_full(text, layout, line, 0)));
    return middle && continues(text, layout, line, sequence) ? BREAK_WRAP : BREAK_PARAGRAPH;
}

void layout_judge(struct slice text, struct layout *layout)
{
    struct item_sequence sequence = {0};
    for (size_t i = 0; i < layout->count; i++)
        layout->lines[i].break_after = (uint8_t)judge(text, layout, &layout->lines[i], &sequence);
}
