/* Inventing numbers and contacts from ranges that belong to nobody. */
#ifndef SCRIM_REPLACE_INVENT_H
#define SCRIM_REPLACE_INVENT_H

#include "replace/handout.h"

/* Appends the surrogate of norm at a step aside.  False: this one will not do (it passes a check
 * digit, is made of words of the document); try the next step. */
bool invent(struct handout *handout, enum category category, struct draw *draw, struct buffer *out);

#endif
