/* Which bits of a row are which rules.  What one token triggers lies in few words of a row when rules that are triggered together lie
 * together. */
#ifndef SCRIM_RULES_DISPATCH_ORDER_H
#define SCRIM_RULES_DISPATCH_ORDER_H

#include "rules/pattern_file.h"

/* Writes the numbers of the rules with `back`, or of those without, in the order of their bits.  False: no memory. */
bool dispatch_order(const struct patterns *patterns, bool back, uint16_t *rules);

#endif
