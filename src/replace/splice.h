/* Splicing: original bytes outside spans, replacements inside, nothing else. */
#ifndef SCRIM_REPLACE_SPLICE_H
#define SCRIM_REPLACE_SPLICE_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/span.h"

/* Gives a replacement the line breaks of what it replaces: each run of white space that holds a
 * line break in original is put in place of the blank of replacement that stands at the same count,
 * or, where replacement has fewer, of its last blank, or after it.  A replacement may have
 * breaks, healed, from what it replaces: as many as original has are exchanged for these in their order, others are blanks.  lead: of a replacement without
 * blanks they come before it, because what stands before the span may end a line and what stands
 * behind it should not begin one with a blank. */
enum scrim_status splice_keep_breaks(struct slice original, struct slice replacement, bool lead,
                                     struct arena *arena, struct slice *out,
                                     struct scrim_error *error);

/* The same of tags of HTML that only dress or part cells: those inside of original come behind the replacement, so that none is left open. */
enum scrim_status splice_keep_tags(struct slice original, struct slice replacement, struct arena *arena, struct slice *out,
                                   struct scrim_error *error);

/* Writes the cleaned document (input's encoding) and sets every span's out_start, out_end.  spans:
 * sorted, disjoint, with the replacement set; a kept span (ACTION_KEEP) is copied from
 * the input.  SCRIM_SELF_CHECK: spans out of order; SCRIM_TRY_AGAIN: out is full. */
enum scrim_status splice(const struct letter *letter, struct spans *spans, struct buffer *out,
                         struct scrim_error *error);

#endif
