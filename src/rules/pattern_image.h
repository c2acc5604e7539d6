/* The built-in rules as they were read when the program was built: reading the text of a thousand rules takes longer than
 * cleaning a letter.  What only their tests and their dispatch need (triggers, examples, macros) is not in it; whoever needs that
 * reads the text (patterns_read_builtin). */
#ifndef SCRIM_RULES_PATTERN_IMAGE_H
#define SCRIM_RULES_PATTERN_IMAGE_H

#include "base/buffer.h"
#include "rules/pattern_file.h"

/* Appends the rules, for memory aligned as for uint64_t. */
void patterns_save(const struct patterns *patterns, struct buffer *image);

/* The rules of an image, which must outlive them, into patterns that hold none.  SCRIM_CONFIGURATION: it is no image. */
enum scrim_status patterns_open(struct patterns *patterns, struct slice image, struct scrim_error *error);

/* The built-in rules with their triggers and examples, into patterns that hold none. */
enum scrim_status patterns_read_builtin(struct patterns *patterns, struct scrim_error *error);

#endif
