#include "rules/outline_skip.h"

#include <stddef.h>
#include <string.h>

/* Behind a bracketed class: a `]` that stands first, is escaped, or ends [:alpha:] does not close
 * it. */
static const char *skip_class(const char *text)
{
    text += text[1] == '^' ? 2 : 1;
    if (*text == ']')
        text++;
    while (*text != '\0' && *text != ']') {
        const char *named = text[0] == '[' && text[1] == ':' ? strstr(text + 2, ":]") : NULL;
        if (named != NULL)
            text = named + 2;
        else
            text += text[0] == '\\' && text[1] != '\0' ? 2 : 1;
    }
    return *text == ']' ? text + 1 : text;
}

const char *outline_skip_alternative(const char *text)
{
    for (size_t depth = 0; *text != '\0';) {
        if (depth == 0 && (*text == '|' || *text == ')'))
            break;
        if (text[0] == '(' && strncmp(text, "(?C\"", 4) == 0) {
            const char *end = strstr(text, "\")");
            text = end == NULL ? text + strlen(text) : end + 2;
        } else if (*text == '[') {
            text = skip_class(text);
        } else {
            depth += *text == '(';
            depth -= *text == ')';
            text += text[0] == '\\' && text[1] != '\0' ? 2 : 1;
        }
    }
    return text;
}

const char *outline_skip_group(const char *text)
{
    do
        text = outline_skip_alternative(text + 1);
    while (*text == '|');
    return *text == ')' ? text + 1 : NULL;
}
