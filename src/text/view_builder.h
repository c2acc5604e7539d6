/* How the view is written: pieces that map it back, blanks that are more than blanks, and the
 * hidden. Inside of text/view.h; nobody else includes it.
 *
 * Every function moves on from a document offset to the next and says what the bytes between
 * become.  When memory is out, `failed` is set and all further calls do nothing. */
#ifndef SCRIM_TEXT_VIEW_BUILDER_H
#define SCRIM_TEXT_VIEW_BUILDER_H

#include "text/unicode.h"
#include "text/view.h"

/* Where the view is being written. */
struct builder {
    struct slice document;
    struct arena *arena;
    char *text;
    size_t length, text_capacity;
    struct view_piece *pieces; /* by malloc */
    size_t piece_count, piece_capacity;
    struct view_blank *blanks; /* by malloc */
    size_t blank_count, blank_capacity;
    struct document_range *hidden;
    size_t hidden_range_count, hidden_capacity, hidden_count;
    size_t word_end;      /* the word up to here is judged: */
    bool word_look_alike; /* its Greek and Cyrillic letters stand for Latin ones */
    bool word_mixed;      /* it holds Latin letters too */
    size_t emphasis_end;  /* the stars here close a pair, whose others are gone */
    size_t filled_end;    /* the line here closes a blank that is filled in, whose beginning is gone */
    bool emphasis;        /* the document holds stars */
    bool lines;           /* and underscores */
    bool references;      /* the document holds character references of HTML */
    bool tags;            /* and tags */
    bool failed;          /* out of memory */
};

/* Document bytes [from, to) become `text`; nothing happens when there are none. */
void builder_put(struct builder *builder, size_t from, size_t to, struct slice text);

/* Document bytes [from, to) are taken over as they are. */
void builder_put_same(struct builder *builder, size_t from, size_t to);

/* Document bytes [from, to) become one blank of that strength (BREAK_WIDE, BREAK_WRAP). */
void builder_put_blank(struct builder *builder, size_t from, size_t to,
                       enum break_strength strength);

/* Counts the ignorable characters of [from, to) and notes runs that may carry a payload. */
void builder_note_hidden(struct builder *builder, size_t from, size_t to);

/* The class of the document's character at `at`; *after: behind it. */
static inline enum character_class builder_class_at(const struct builder *builder, size_t at,
                                                    size_t *after)
{
    *after = at;
    return unicode_class(unicode_next(builder->document, after));
}

/* A run of blanks of any kind inside a line, the ignorable characters between them included;
 * returns its end. */
size_t build_blanks(struct builder *builder, size_t at, size_t end);

/* One character that is no blank and not plain ASCII, with what belongs to it (combining marks, the
 * rest of a terminal sequence); returns where the next begins.  The line is [line_start, end). */
size_t build_character(struct builder *builder, size_t at, size_t line_start, size_t end);

/* A run of stars at `at`; returns its end.  Pairs that mark emphasis round words vanish. */
size_t build_stars(struct builder *builder, size_t at, size_t line_start, size_t end);

/* A line to write on at `at`; returns its end.  It vanishes beside what is written on it. */
size_t build_underscores(struct builder *builder, size_t at, size_t line_start, size_t end);

/* Whether the character at `at` joins the one before it (a combining mark), so that both must be
 * built together. */
bool builder_joins(const struct builder *builder, size_t at, size_t end);

#endif
