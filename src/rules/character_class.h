/* One character of an expression as the set of what it can match. */
#ifndef SCRIM_RULES_CHARACTER_CLASS_H
#define SCRIM_RULES_CHARACTER_CLASS_H

#include <stdbool.h>
#include <stdint.h>

struct character_class {
    uint64_t may[2];  /* ASCII characters it may match: all that it does, perhaps more */
    uint64_t must[2]; /* ASCII characters it matches for certain: what its negation excludes */
    bool beyond;      /* may match characters beyond ASCII */
    bool empty;       /* matches a place, not a character (\b, ^, $) */
};

/* Reads a literal, an escape, a dot, an anchor or a bracketed class at `text` (not a group or
 * quantifier).  The place behind it, or NULL when it is not understood. */
const char *character_class_read(const char *text, bool caseless, struct character_class *class);

#endif
