/* What stands before a match, read off the look-behinds that an expression begins with. */
#ifndef SCRIM_RULES_REGEX_BEHIND_H
#define SCRIM_RULES_REGEX_BEHIND_H

#include "base/buffer.h"

/* Appends an expression for the text before a match, read backwards from its start, and a NUL; of look-behinds in a row that of the longest.
 * It may fit more texts than stand there, never fewer.  False: nothing is known, and what was appended means nothing.
 *
 *     (?:(?<=[nN] )(?<=seen on |\bsince )|(?<=[dD]ated ))\d      ->      (?: no nees| ecnis| deta[dD]) */
bool regex_behind(const char *regex, struct buffer *out);

#endif
