/* The outline of an expression: which bytes can stand at a few places of its matches, read off the
 * expression.
 *
 *     (?<!\pL)\d{1,3}[- ]years      first   0-9     0-9 - blank   ...
 *                                   behind  - blank y   y e   e a   a r
 *                                   before  no letter
 *                                   words   y     ...
 *
 * `first` are the bytes from the start of a match, `behind` those from the end of the token that a
 * match starts with (a run of letters, a run of digits, or one other character: text/tokens.h),
 * `before` those in front of it, `words` those that the next words begin with: what stands between white space.  `keys`
 * say of all letters that the first word begins with what `first` says of each.  Where the text does not fit the outline, the rule is not even
 * tried, which spares nine calls in ten.
 *
 * The sets may be too large, never too small: what the reading does not understand (conditions,
 * verbs, recursion, extended syntax) makes them everything, negative look-ahead is ignored. */
#ifndef SCRIM_RULES_OUTLINE_H
#define SCRIM_RULES_OUTLINE_H

#include <stdbool.h>
#include <stdint.h>

#include "rules/word_key.h"

enum { OUTLINE_FIRST = 5, OUTLINE_BEHIND = 4, OUTLINE_BEFORE = 2, OUTLINE_WORDS = 2 };

/* Sets by place (before: the nearest byte first). */
enum {
    PLACE_FIRST = 0,
    PLACE_BEHIND = PLACE_FIRST + OUTLINE_FIRST,
    PLACE_BEFORE = PLACE_BEHIND + OUTLINE_BEHIND,
    PLACE_WORDS = PLACE_BEFORE + OUTLINE_BEFORE,
    PLACE_COUNT = PLACE_WORDS + OUTLINE_WORDS
};

struct byte_set {
    uint64_t bits[4];
};

struct key_set {
    uint64_t bits[WORD_KEYS / 64];
};

struct outline {
    struct byte_set places[PLACE_COUNT];
    struct key_set keys; /* of the word that a match begins with: rules/word_key.h */
};

/* White space as words know it. */
static inline bool outline_is_white(unsigned char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static inline bool key_set_has(const struct key_set *set, unsigned key)
{
    return (set->bits[key / 64] >> (key % 64) & 1) != 0;
}

static inline bool byte_set_has(const struct byte_set *set, unsigned char byte)
{
    return (set->bits[byte >> 6] >> (byte & 63) & 1) != 0;
}

/* regex: NUL-terminated, in PCRE2's syntax with UTF and UCP, not extended. */
void outline_read(const char *regex, struct outline *outline);

#endif
