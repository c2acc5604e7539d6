#include "rules/segments.h"

static bool is_ascii(const char *text, size_t length)
{
    uint64_t any = 0, word;
    size_t i = 0;
    for (; i + sizeof word <= length; i += sizeof word) {
        memcpy(&word, text + i, sizeof word);
        any |= word;
    }
    for (; i < length; i++)
        any |= (unsigned char)text[i];
    return (any & 0x8080808080808080u) == 0;
}

struct segment segment_from(const struct view *view, const struct tokens *tokens, size_t first,
                            uint8_t cross)
{
    size_t end = first + 1;
    while (end < tokens->count && tokens->items[end].space <= cross)
        end++;
    const struct token *last = &tokens->items[end - 1];
    uint32_t start_byte = tokens->items[first].start, end_byte = last->start + last->length;
    bool ascii = view->ascii || is_ascii(view->text.data + start_byte, end_byte - start_byte);
    return (struct segment){first, end, start_byte, end_byte, ascii};
}

void segments_begin(struct segments *segments, const struct view *view, const struct tokens *tokens,
                    uint8_t cross)
{
    segments->view = view;
    segments->tokens = tokens;
    segments->cross = cross;
    segments->newest = 0;
    for (size_t i = 0; i < SEGMENTS_KEPT; i++)
        segments->kept[i] = (struct segment){0, 0, 0, 0, true};
}

const struct segment *segments_find(struct segments *segments, size_t token)
{
    const struct segment *segment = &segments->kept[segments->newest];
    while (segment->end <= token) {
        struct segment next =
            segment_from(segments->view, segments->tokens, segment->end, segments->cross);
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
