/* Names that hide between the words: spelled letter by letter ("D e l g a d o", "d-e-l-g-a-d-o"), cut up by marks ("Del/gado",
 * "**Del**gado"), or given name and surname written as one word ("#mariadelgado"). */
#ifndef SCRIM_REPLACE_SWEEP_SPELLED_H
#define SCRIM_REPLACE_SWEEP_SPELLED_H

#include "replace/sweep_index.h"

/* View bytes [start, end) spell words of the name that a span removed. */
typedef void spelled_found(void *context, uint32_t start, uint32_t end, uint32_t span);

/* Whether such may stand among the copied tokens; quick, and nearly always no.  copied: a value a token. */
bool sweep_may_spell(const struct sweep_index *index, const struct letter *letter, const bool *copied);

/* Hands over all of them.  After sweep_index_names with all words; index->failed says that memory was out. */
void sweep_spelled(struct sweep_index *index, const struct letter *letter, const bool *copied, spelled_found *found, void *context);

#endif
