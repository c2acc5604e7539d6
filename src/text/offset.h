/* Two places that must never be mixed, hence two types: mixing them does not compile. */
#ifndef SCRIM_TEXT_OFFSET_H
#define SCRIM_TEXT_OFFSET_H

#include <stdint.h>

/* A byte of the document's text after decoding to UTF-8, line breaks and all. */
struct document_offset {
    uint32_t byte;
};
struct document_range {
    struct document_offset start, end; /* half-open */
};

/* A byte of the view: the healed text that detection reads. */
struct view_offset {
    uint32_t byte;
};
struct view_range {
    struct view_offset start, end; /* half-open */
};

static inline uint32_t view_range_length(struct view_range range)
{
    return range.end.byte - range.start.byte;
}

#endif
