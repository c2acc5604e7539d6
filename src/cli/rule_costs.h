/* The answer of `scrim rules cost`. */
#ifndef SCRIM_CLI_RULE_COSTS_H
#define SCRIM_CLI_RULE_COSTS_H

#include "cli/bytes.h"
#include "scrim.h"

/* A table of the costliest rules and a line for all; as JSON a line for every rule.  bytes: of text that they ran over.  False: out of
 * memory. */
bool rule_costs_write(const struct scrim_rule_cost *costs, size_t count, size_t bytes, bool json, struct bytes *out);

#endif
