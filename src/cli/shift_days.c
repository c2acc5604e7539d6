#include "cli/shift_days.h"

enum { MAXIMUM = 100000 };

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool shift_days_read(const char *text, size_t length, int64_t *days)
{
    bool back = length > 0 && *text == '-';
    size_t first = back || (length > 0 && *text == '+'), at = first;
    *days = 0;
    for (; at < length && is_digit(text[at]) && *days <= MAXIMUM; at++)
        *days = *days * 10 + (text[at] - '0');
    bool whole = at > first;
    if (whole && at + 1 < length && text[at] == '.')
        for (at++; at < length && text[at] == '0';)
            at++;
    if (!whole || at < length || *days == 0 || *days > MAXIMUM)
        return false;
    *days = back ? -*days : *days;
    return true;
}
