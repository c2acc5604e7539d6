/* The same expression for text of ASCII alone.
 *
 * Unicode properties cost the matcher a table look-up a character.  Most paragraphs hold no byte
 * above 0x7F, and there \pL is [A-Za-z]: an expression rewritten so, and compiled without UTF and
 * UCP, finds the same two to three times as fast. */
#ifndef SCRIM_RULES_REGEX_ASCII_H
#define SCRIM_RULES_REGEX_ASCII_H

#include "base/buffer.h"

/* Appends the rewritten expression and a NUL.  False: it has something this does not know to
 * rewrite (a rarer property, a negated one, a verb), and must stay as it is; out is then of no use.
 */
bool regex_to_ascii(const char *regex, struct buffer *out);

#endif
