/* Checks: what a regular expression cannot see, such as a check digit or the 30th of February. */
#ifndef SCRIM_RULES_CHECKS_H
#define SCRIM_RULES_CHECKS_H

#include "rules/candidate.h"
#include "rules/lexicon.h"

/* Whether the candidate (its range, and its fields for `date` and `year`) is what it claims to be.
 */
typedef bool check_function(struct slice view_text, const struct candidate *candidate,
                            const struct lexicon *lexicon);

/* NULL: no such check; *nearest is then the name it may be meant for, or NULL. */
check_function *check_find(struct slice name, const char **nearest);

#endif
