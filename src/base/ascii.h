/* Classes of ASCII bytes, whatever the locale.  A byte beyond ASCII is in none. */
#ifndef SCRIM_BASE_ASCII_H
#define SCRIM_BASE_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static inline bool ascii_is_upper(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

static inline bool ascii_is_lower(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

/* A blank or a tab. */
static inline bool ascii_is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

#endif
