/* Compiles dictionary lists into a lexicon's bytes; used by the packer at build time and for
 * --dictionaries. */
#ifndef SCRIM_RULES_LEXICON_BUILD_H
#define SCRIM_RULES_LEXICON_BUILD_H

#include "base/buffer.h"
#include "base/error.h"
#include "base/slice.h"

struct lexicon_builder;

struct lexicon_builder *lexicon_builder_new(void); /* NULL: out of memory */
void lexicon_builder_free(struct lexicon_builder *builder);

/* Adds a list: the text of a dictionaries/<kind>/<list>.txt file (format: scrim-patterns(5)).  path: the
 * file's, without .txt, for messages; the list is called like its last part.  SCRIM_CONFIGURATION with
 * the place: missing header, blank or over-long entry, bad number, a phrase of too many words. */
enum scrim_status lexicon_builder_add(struct lexicon_builder *builder, struct slice path,
                                      struct slice file_text, struct scrim_error *error);

/* Makes a word a trigger (a cue number of its own). */
enum scrim_status lexicon_builder_add_cue(struct lexicon_builder *builder, struct slice word,
                                          struct scrim_error *error);

/* The table will be the first of a lexicon, never one that is added to another: leaves out what
 * only merging needs (two bytes a word). */
void lexicon_builder_set_first(struct lexicon_builder *builder);

/* The compiled bytes: the same for the same input on every machine of the same byte order. */
enum scrim_status lexicon_builder_finish(struct lexicon_builder *builder, struct buffer *compiled,
                                         struct scrim_error *error);

#endif
