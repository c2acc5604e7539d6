/* A ruleset's inside, shared by the files that make it, run it and test it. */
#ifndef SCRIM_RULES_RULESET_PARTS_H
#define SCRIM_RULES_RULESET_PARTS_H

#include "rules/checks.h"
#include "rules/dispatch.h"
#include "rules/ruleset.h"

struct ruleset {
    const struct patterns *patterns;
    const struct lexicon *lexicon;
    check_function **checks; /* one a rule, NULL: none */
    struct dispatch dispatch;
    struct buffer dispatch_image; /* empty: that of the patterns is read in place */
};

/* Runs a single rule (or all: RULE_ALL); otherwise as scanner_run. */
enum { RULE_ALL = UINT16_MAX };
enum scrim_status scanner_run_rule(struct scanner *scanner, const struct view *view,
                                   const struct tokens *tokens, bool exhaustive, uint16_t rule,
                                   struct candidates *candidates, struct scrim_error *error);

/* Whether the rule's expression asks for wide white space; compiles it when necessary. */
enum scrim_status scanner_asks_wide(struct scanner *scanner, uint16_t rule, bool *asks,
                                    struct scrim_error *error);

#endif
