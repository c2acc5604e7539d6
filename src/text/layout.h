/* Layout: the lines of a text, and how strong the break after each is.
 *
 * A letter out of PDF has lost its paragraphs: all that is left are lines.  Whether a line goes on
 * in the next is told by shape alone: does it reach the right margin, does the next begin in lower
 * case, is the next a label, a list item, a heading.  No word is looked up. */
#ifndef SCRIM_TEXT_LAYOUT_H
#define SCRIM_TEXT_LAYOUT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/slice.h"

/* How strong a break is, weakest first; a rule names the strongest break it may cross. */
enum break_strength {
    BREAK_NONE,   /* nothing between two tokens */
    BREAK_BLANK,  /* one blank */
    BREAK_WIDE,   /* two or more blanks inside a line of running text */
    BREAK_WRAP,   /* a healed line break */
    BREAK_COLUMN, /* tab or column gap */
    BREAK_LINE,
    BREAK_PARAGRAPH,
    BREAK_PAGE
};

/* A line that holds more than white space. */
struct layout_line {
    uint32_t start, end;  /* bytes of its text, white space at both ends left out; half-open */
    uint16_t width;       /* columns of its text (code points); LAYOUT_MOST stands for more */
    uint16_t indent;      /* columns before it; LAYOUT_MOST stands for more */
    uint16_t blank_lines; /* white lines between it and the next; LAYOUT_MOST stands for more */
    uint8_t break_after;  /* enum break_strength, BREAK_WRAP or stronger */
    bool page_break;      /* a form feed stands between it and the next */
};
enum { LAYOUT_MOST = UINT16_MAX };

struct layout {
    struct layout_line *lines;
    size_t count;
    unsigned margin;    /* columns: where most of the text turns to the next line */
    unsigned widest;    /* columns of the longest line */
    bool spaced;        /* an empty line follows nearly every line */
    bool double_spaced; /* the same, and the lines are running text */
    bool tags;          /* the text holds tags of HTML; those that part lines end them */
};

enum {
    LAYOUT_LEAST_MARGIN = 36,   /* columns: below it a line is short in any letter */
    LAYOUT_LONGEST_MARGIN = 180 /* columns: beyond it nothing was wrapped by hand */
};

/* text: valid UTF-8.  Memory from arena. */
enum scrim_status layout_read(struct slice text, struct arena *arena, struct layout *layout,
                              struct scrim_error *error);

/* The length in bytes of the line end at `at`: LF, CRLF, CRCRLF, CR, VT, FF, NEL, U+2028,
 * U+2029; 0 when there is none. */
size_t line_end_length(struct slice text, size_t at);

/* The length in bytes of the terminal sequence at `at` (ECMA-48, 5.4: ESC [ or U+009B, parameters,
 * a final byte), up to `end`; 0 when there is none. */
size_t terminal_sequence_length(struct slice text, size_t at, size_t end);

/* Parts of layout_read, apart so that each can be read and tested by itself (text/line_numbers.c, text/line_break.c). */

/* Where the lines of a page are numbered in its margin, takes the numbers off their lines. */
void layout_drop_line_numbers(struct slice text, struct layout *layout);

/* Sets break_after of every line; margin and double_spaced must be known. */
void layout_judge(struct slice text, struct layout *layout);

/* How much a line, seen with the next one, looks like running text that goes on there. */
enum layout_flow {
    FLOW_NONE,
    FLOW_FULL, /* it reaches the margin, and a sentence ends there */
    FLOW_OPEN  /* the next begins in lower case, or it reaches the margin within a sentence */
};
enum layout_flow layout_flow(struct slice text, const struct layout *layout,
                             const struct layout_line *line);

#endif
