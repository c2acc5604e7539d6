/* Ages: capped at 89 (45 CFR 164.514(b)(2)(i)(C)) or put into bands of five years. */
#ifndef SCRIM_REPLACE_AGE_H
#define SCRIM_REPLACE_AGE_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/span.h"

/* The age of a span in years, from its digits or its words; false when neither tells. */
bool age_read(const struct letter *letter, const struct span *span, unsigned *age);

/* Whether the number already stands in the form that age_band ("65-69") or age_cap ("90 or older")
 * writes, so that a second run changes nothing. */
bool age_is_hidden(const struct letter *letter, const struct span *span);

/* "90 or older" for what lies above 89; false, and nothing written, for what does not. */
bool age_cap(unsigned age, struct buffer *out);
/* "45-49", above 89 "90 or older". */
void age_band(unsigned age, struct buffer *out);

#endif
