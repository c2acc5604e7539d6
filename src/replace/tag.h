/* Tags: "[NAME-1]", numbered within a type in order of appearance, the same for the same entity or
 * the same original, skipping every number that the input already holds. */
#ifndef SCRIM_REPLACE_TAG_H
#define SCRIM_REPLACE_TAG_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/span.h"

struct tags {
    struct letter *letter;
    struct hash_map held;      /* "NAME-1": stands in the input */
    struct hash_map numbers;   /* type byte and original -> number */
    uint64_t last[TYPE_COUNT]; /* numbers given or skipped so far */
};

/* SCRIM_TRY_AGAIN: memory. */
enum scrim_status tags_begin(struct tags *tags, struct letter *letter, struct scrim_error *error);
void tags_end(struct tags *tags);

/* index: of the span; one without letters or digits (a gap) is like no other.  False: memory is
 * out. */
bool tag_write(struct tags *tags, const struct span *span, size_t index, struct buffer *out);

/* Whether a text is a tag of ours and nothing else. */
bool is_tag(struct slice text);

#endif
