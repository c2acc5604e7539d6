/* The lists whose words weak evidence must not touch, with the strength of each: a candidate of less confidence that lies
 * inside such a word or phrase gives way. */
#ifndef SCRIM_PASSES_PROTECT_H
#define SCRIM_PASSES_PROTECT_H

#include "passes/letter.h"

struct protect_lists;

/* Reads patterns/evidence/protect.evidence: `LIST THOUSANDTHS` a line.  SCRIM_CONFIGURATION with the line. */
enum scrim_status protect_lists_new(struct slice text, const struct lexicon *lexicon, struct protect_lists **lists,
                                    struct scrim_error *error);
void protect_lists_free(struct protect_lists *lists);

/* Whether a list bars names from the word of this lexicon record. */
bool protect_lists_bar(const struct protect_lists *lists, uint16_t record);

#endif
