/* What waits to be tried: rules, each at the tokens that it may begin at.  Many are gathered and then tried rule by rule, because memory is
 * what a try waits for: what one place reads of a rule, its automaton and its expression, is still near for the next. */
#ifndef SCRIM_RULES_ATTEMPTS_H
#define SCRIM_RULES_ATTEMPTS_H

#include "rules/scanner_parts.h"

/* Nothing waits yet: once a scanner, because whatever was tried, nothing waits behind it. */
void attempts_begin(struct scanner *scanner);

/* Lets a rule be tried at a token, behind those that it waits for already.  Tries all that wait when there is room for no more. */
enum scrim_status attempts_add(struct scanner *scanner, uint16_t rule, size_t token);

/* Tries all that wait; after an error nothing waits either.  Those of one rule are tried in their order: matches of a rule do not overlap. */
enum scrim_status attempts_try(struct scanner *scanner);

#endif
