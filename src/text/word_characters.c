#include "text/word_characters.h"

#include <unicode/uchar.h>

bool character_is_alphanumeric(uint32_t character)
{
    return (U_GET_GC_MASK((UChar32)character) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

bool character_is_space(uint32_t character)
{
    UCharDirection direction = u_charDirection((UChar32)character);
    return u_charType((UChar32)character) == U_SPACE_SEPARATOR ||
           direction == U_WHITE_SPACE_NEUTRAL || direction == U_BLOCK_SEPARATOR ||
           direction == U_SEGMENT_SEPARATOR;
}
