/* Numbers in the margin of transcripts and pleadings: every line of a page begins with its number, and the text goes on behind it.
 *
 *      4       A.  I parked cars at the Omni. That was like
 *      5   2015, '16. Then I was a fry cook.
 *
 * Such a number is indentation to the layout, as the mark of a quoted mail is: the view is without it, so that what is said across
 * two lines is one sentence, and the number is neither an age nor a street's.  Lists and tables count their lines, too, but one
 * without any mark behind the number, a row as long as this, is the numbering of a page. */
#include "base/ascii.h"
#include "text/layout.h"

enum {
    NUMBER_MOST = 60,  /* of a line: pages of 25 or 28 lines are usual */
    ROW_LEAST = 10,    /* lines in order that make a numbered page */
    ROW_LEAST_MORE = 3 /* the same where the document has such a page: the last one is seldom full */
};

/* The number that begins a line, before a wide blank or the end of it; 0: none.  *after: where the text behind it begins. */
static unsigned margin_number(struct slice text, const struct layout_line *line, uint32_t *after)
{
    unsigned number = 0;
    uint32_t at = line->start;
    while (at < line->end && at < line->start + 2 && text.data[at] >= '0' && text.data[at] <= '9')
        number = number * 10 + (unsigned)(text.data[at++] - '0');
    *after = at;
    while (*after < line->end && ascii_is_blank(text.data[*after]))
        ++*after;
    bool wide = at == line->end || *after - at > 1 || (*after > at && text.data[at] == '\t');
    return wide && number <= NUMBER_MOST ? number : 0;
}

/* How many lines from `first` on are numbered in order; *texts: how many of them hold more than their number. */
static size_t row_length(struct slice text, const struct layout *layout, size_t first, size_t *texts)
{
    uint32_t after;
    unsigned number = margin_number(text, &layout->lines[first], &after);
    size_t at = first;
    *texts = 0;
    while (number && at < layout->count && margin_number(text, &layout->lines[at], &after) == number) {
        *texts += after < layout->lines[at].end;
        at++;
        number++;
    }
    return at - first;
}

static bool is_page(size_t row, size_t texts, size_t least)
{
    return row >= least && texts * 2 >= row;
}

static bool any_page(struct slice text, const struct layout *layout)
{
    size_t row, texts;
    for (size_t i = 0; i < layout->count; i += row ? row : 1) {
        row = row_length(text, layout, i, &texts);
        if (is_page(row, texts, ROW_LEAST))
            return true;
    }
    return false;
}

static void add_blank_lines(struct layout_line *line, unsigned more)
{
    line->blank_lines = line->blank_lines + more > LAYOUT_MOST ? LAYOUT_MOST : (uint16_t)(line->blank_lines + more);
}

/* Makes indentation of a line's number; false: nothing is left of the line. */
static bool strip(struct slice text, struct layout_line *line)
{
    uint32_t after;
    margin_number(text, line, &after);
    uint32_t bytes = after - line->start;
    line->start = after;
    line->width = line->width > bytes ? (uint16_t)(line->width - bytes) : 0;
    line->indent = line->indent + bytes > LAYOUT_MOST ? LAYOUT_MOST : (uint16_t)(line->indent + bytes);
    return line->start < line->end;
}

void layout_drop_line_numbers(struct slice text, struct layout *layout)
{
    size_t kept = 0, numbered = 0;
    if (!any_page(text, layout))
        return;
    for (size_t i = 0; i < layout->count; i++) {
        struct layout_line line = layout->lines[i];
        size_t texts;
        if (numbered == 0) {
            size_t row = row_length(text, layout, i, &texts);
            numbered = is_page(row, texts, ROW_LEAST_MORE) ? row : 0;
        }
        bool white = numbered > 0 && !strip(text, &line);
        numbered -= numbered > 0;
        if (!white)
            layout->lines[kept++] = line;
        else if (kept > 0)
            add_blank_lines(&layout->lines[kept - 1], line.blank_lines + 1u);
        if (white && kept > 0 && line.page_break)
            layout->lines[kept - 1].page_break = true;
    }
    layout->count = kept;
}
