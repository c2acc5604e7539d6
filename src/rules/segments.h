/* The view cut at the breaks a rule may not cross.  A match is sought inside one segment, whose
 * bytes are all that the expression can see; matching first and rejecting what crosses a break
 * would lose the legal match that the greedy one hides. */
#ifndef SCRIM_RULES_SEGMENTS_H
#define SCRIM_RULES_SEGMENTS_H

#include "text/tokens.h"

struct segment {
    size_t first, end; /* tokens */
    uint32_t start_byte,
        end_byte; /* of the view: from the first token's first to the last one's last */
    bool ascii;   /* no byte above 0x7F */
};

/* A match may begin up to 32 tokens before its trigger, hence at most as many segments before the
 * newest. */
enum { SEGMENTS_KEPT = 64 };

/* The latest segments for one strength of break, found as the tokens are walked. */
struct segments {
    const struct view *view;
    const struct tokens *tokens;
    uint8_t cross; /* enum break_strength: the strongest break inside a segment */
    size_t newest; /* in kept */
    struct segment kept[SEGMENTS_KEPT];
};

void segments_begin(struct segments *segments, const struct view *view, const struct tokens *tokens,
                    uint8_t cross);

/* What segments_at does when the newest segment does not hold the token. */
const struct segment *segments_find(struct segments *segments, size_t token);

/* The segment that holds the token: the newest or a later one, or one of the SEGMENTS_KEPT before.
 */
static inline const struct segment *segments_at(struct segments *segments, size_t token)
{
    const struct segment *newest = &segments->kept[segments->newest];
    return token >= newest->first && token < newest->end ? newest : segments_find(segments, token);
}

/* The segment that begins at token `first`. */
struct segment segment_from(const struct view *view, const struct tokens *tokens, size_t first,
                            uint8_t cross);

#endif
