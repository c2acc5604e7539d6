#include "rules/segments.h"

struct segment segment_from(const struct tokens *tokens, size_t first, uint8_t cross)
{
    size_t end = first + 1;
    while (end < tokens->count && tokens->items[end].space <= cross)
        end++;
    const struct token *last = &tokens->items[end - 1];
    return (struct segment){first, end, tokens->items[first].start, last->start + last->length};
}

void segments_begin(struct segments *segments, const struct tokens *tokens, uint8_t cross)
{
    segments->tokens = tokens;
    segments->cross = cross;
    segments->newest = 0;
    for (size_t i = 0; i < SEGMENTS_KEPT; i++)
        segments->kept[i] = (struct segment){0, 0, 0, 0};
}

const struct segment *segments_at(struct segments *segments, size_t token)
{
    const struct segment *segment = &segments->kept[segments->newest];
    while (segment->end <= token) {
        struct segment next = segment_from(segments->tokens, segment->end, segments->cross);
        segments->newest = (segments->newest + 1) % SEGMENTS_KEPT;
        segments->kept[segments->newest] = next;
        segment = &segments->kept[segments->newest];
    }
    for (size_t back = segments->newest; segment->first > token;) {
        back = (back + SEGMENTS_KEPT - 1) % SEGMENTS_KEPT;
        segment = &segments->kept[back];
    }
    return segment;
}
