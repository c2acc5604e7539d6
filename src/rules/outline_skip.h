/* Moving over parts of an expression without reading what they say. */
#ifndef SCRIM_RULES_OUTLINE_SKIP_H
#define SCRIM_RULES_OUTLINE_SKIP_H

/* To the next `|` or `)` of the same depth, or the end. */
const char *outline_skip_alternative(const char *text);

/* From "(" to behind its ")".  NULL: there is none. */
const char *outline_skip_group(const char *text);

#endif
