/* The part of an outline that lies in front of a match: what leading look-behinds say. */
#ifndef SCRIM_RULES_OUTLINE_BEFORE_H
#define SCRIM_RULES_OUTLINE_BEFORE_H

#include "rules/outline.h"

/* sets[0]: bytes that can stand directly before a match, sets[1]: before those.  A byte that a
 * match cannot see, because a break cuts the text there, is white space or the text's start (0),
 * and always possible unless a positive look-behind asks for another. */
void outline_before(const char *regex, struct byte_set sets[OUTLINE_BEFORE]);

#endif
