/* A reviewer's decisions about a letter, applied to it.  The reviewer has the last word, over what
 * the caller knows, hides and keeps:
 *
 *     rejected  stays there, and the sweep does not look at it; the same words elsewhere are
 *               what they are there
 *     added     is hidden, whatever the profile does with its type
 *     accepted  is in doubt no more; where it is not found again (by other rules, or another
 *               version of them) it is hidden, if the profile does not keep its type
 *
 * Where decisions disagree, hiding wins. */
#ifndef SCRIM_PASSES_DECISIONS_H
#define SCRIM_PASSES_DECISIONS_H

#include "passes/decisions_file.h"
#include "passes/letter.h"
#include "passes/span.h"

#define RULE_ACCEPT "user/accept"
#define RULE_REJECT "user/reject"
#define RULE_ADD "user/add"

/* Marks the spans that decisions are about.  *missing: accepted ones were not found and have become
 * candidates, so candidates must meet again.  SCRIM_TRY_AGAIN, SCRIM_REFUSED (LIMIT_CANDIDATES). */
enum scrim_status decisions_mark(struct letter *letter, struct spans *spans, bool *missing,
                                 struct scrim_error *error);

#endif
