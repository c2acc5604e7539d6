/* Tags of HTML (HTML Standard, 13.1.2): "<br>", "<b>", "</td>".  Those that only dress words part none for a reader; the others part
 * lines, paragraphs and cells. */
#ifndef SCRIM_TEXT_MARKUP_H
#define SCRIM_TEXT_MARKUP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"

/* Whether the text may hold any: letters that hold none are read without looking for them. */
bool markup_any(struct slice text);

/* What a tag at `at` is to a reader: "" for one that dresses words, "\t" between cells, "\n" where a line ends, "\n\n" a paragraph; *after:
 * behind it.  NULL when none stands there. */
const char *markup_read(struct slice text, size_t at, size_t end, size_t *after);

#endif
