/* Words as Python's \w and str.split see them, for measuring: the figures of an evaluation must be
 * those that anybody gets with a few lines of script. */
#ifndef SCRIM_TEXT_WORD_CHARACTERS_H
#define SCRIM_TEXT_WORD_CHARACTERS_H

#include <stdbool.h>
#include <stdint.h>

/* Letters and numbers of any script: Unicode general categories L and N. */
bool character_is_alphanumeric(uint32_t character);

/* White space: category Zs, or bidirectional class WS, B or S. */
bool character_is_space(uint32_t character);

#endif
