/* The view: the text that detection reads.
 *
 * Letters come out of PDF with every line followed by an empty one, hard wraps in the middle of a
 * name or date, hyphenated line ends, no-break blanks, soft hyphens, zero-width characters,
 * ligatures.  The view heals all that; replacement is spliced into the original bytes, so the view
 * carries a map back.  What the view makes of white space:
 *
 *     one blank, or a wrap in running text (blank lines of a double-spaced page included) ' '
 *     two or more blanks inside a line                                          ' ' (BREAK_WIDE)
 *     a tab, or a run of blanks that separates columns                                     '\t'
 *     the end of a line that stands for itself (label, address, table row, list item)      '\n'
 *     the end of a paragraph                                                               "\n\n"
 *     a form feed                                                                          '\f'
 *
 * Other healing: NFKC compatibility forms (ligatures, fullwidth, mathematical letters) become plain
 * letters, typographic quotes become ' and ", dashes become -, ignorable characters (zero width,
 * soft hyphen, BOM, bidi controls, variation selectors, tags) vanish, look-alike letters inside a
 * Latin word become Latin, character references of HTML the character, stars that mark emphasis
 * and lines that were written on vanish. Accented letters stay as they are (NFC); marks that join no Latin letter go. */
#ifndef SCRIM_TEXT_VIEW_H
#define SCRIM_TEXT_VIEW_H

#include "base/arena.h"
#include "base/error.h"
#include "text/encoding.h"
#include "text/layout.h"
#include "text/offset.h"

/* From view_start on (up to the next piece) view bytes map to document bytes: same_length pieces
 * byte by byte, others as a whole. */
struct view_piece {
    uint32_t view_start, document_start;
    uint32_t view_length, document_length;
};

/* A ' ' of the view that is more than one blank of the document. */
struct view_blank {
    uint32_t view_byte;
    uint32_t strength; /* BREAK_WIDE or BREAK_WRAP */
};

struct view {
    struct slice text;     /* UTF-8, NFC */
    char *bytes;           /* the same: passes/recase.h writes parts of them anew for a while */
    struct slice document; /* the decoded text that it was made of */
    const struct view_piece *pieces;
    size_t piece_count;
    bool double_spaced;  /* the page had an empty line after every line */
    bool ascii;          /* text holds no byte above 0x7F */
    size_t hidden_count; /* invisible characters that carried no text (counted for the log) */
    const struct document_range *hidden; /* runs of them that may carry a payload: tags, bidi
                                            embeddings and overrides, rows of variation selectors */
    size_t hidden_range_count;
    const struct view_blank *blanks; /* in order of view_byte */
    size_t blank_count;
};

/* Builds the view.  Memory from arena; view->text and pieces live as long as it. */
enum scrim_status view_build(const struct decoded *decoded, struct arena *arena, struct view *view,
                             struct scrim_error *error);

/* The document range that a view range came from: ignorable characters and hyphens inside it go
 * with it; blanks at its ends do not.  An empty view range maps to an empty document range placed
 * before the white space that follows it. */
struct document_range view_to_document(const struct view *view, struct view_range range);

/* The same for ranges that mostly come in order.  *near: 0 at first, then what the call before left there. */
struct document_range view_to_document_near(const struct view *view, struct view_range range, size_t *near);

/* The view offset of a document offset (the next character's when that one vanished). */
struct view_offset document_to_view(const struct view *view, struct document_offset offset);

#endif
