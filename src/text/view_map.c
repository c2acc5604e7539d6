#include "text/view.h"

/* Index of the last piece that starts at or before a view byte; pieces that vanished there are
 * passed over. */
static size_t piece_of_view(const struct view *view, uint32_t view_byte)
{
    size_t low = 0, high = view->piece_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (view->pieces[middle].view_start <= view_byte)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* The same for whoever goes through places that mostly come in order: *near is the piece of an earlier one. */
static size_t piece_near(const struct view *view, uint32_t view_byte, size_t *near)
{
    enum { STEPS = 16 };
    size_t piece = *near, end = piece + STEPS;
    bool behind = piece < view->piece_count && view->pieces[piece].view_start <= view_byte;

    while (behind && piece < end && piece + 1 < view->piece_count && view->pieces[piece + 1].view_start <= view_byte)
        piece++;
    *near = behind && piece < end ? piece : piece_of_view(view, view_byte);
    return *near;
}

static bool is_continuation(const struct view *view, uint32_t byte)
{
    return byte < view->document.length &&
           ((unsigned char)view->document.data[byte] & 0xC0) == 0x80;
}

/* Where the character begins that the view byte came from. */
static uint32_t document_start(const struct view *view, uint32_t view_byte, size_t *near)
{
    const struct view_piece *piece = &view->pieces[piece_near(view, view_byte, near)];
    if (view_byte >= piece->view_start + piece->view_length)
        return piece->document_start + piece->document_length;
    if (piece->view_length != piece->document_length)
        return piece->document_start;
    uint32_t byte = piece->document_start + (view_byte - piece->view_start);
    while (byte > 0 && is_continuation(view, byte))
        byte--;
    return byte;
}

/* Where the character ends that the view byte came from. */
static uint32_t document_end(const struct view *view, uint32_t view_byte, size_t *near)
{
    const struct view_piece *piece = &view->pieces[piece_near(view, view_byte, near)];
    if (piece->view_length != piece->document_length)
        return piece->document_start + piece->document_length;
    uint32_t byte = piece->document_start + (view_byte - piece->view_start) + 1;
    while (is_continuation(view, byte))
        byte++;
    return byte;
}

static bool is_white(const struct view *view, uint32_t view_byte)
{
    char byte = view->text.data[view_byte];
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\f';
}

static struct document_range range_of(uint32_t start, uint32_t end)
{
    return (struct document_range){{start}, {end}};
}

struct document_range view_to_document_near(const struct view *view, struct view_range range, size_t *near)
{
    uint32_t start = range.start.byte, end = range.end.byte;
    if (view->piece_count == 0)
        return range_of(0, 0);
    if (start >= end) {
        bool white = start < view->text.length && is_white(view, start);
        uint32_t place = white && start > 0 ? document_end(view, start - 1, near) : document_start(view, start, near);
        return range_of(place, place);
    }
    while (start < end && is_white(view, start))
        start++;
    if (start == end)
        start = range.start.byte; /* nothing but white space: a gap, all of it is meant */
    else
        while (is_white(view, end - 1))
            end--;
    uint32_t from = document_start(view, start, near);
    return range_of(from, document_end(view, end - 1, near));
}

struct document_range view_to_document(const struct view *view, struct view_range range)
{
    size_t near = view->piece_count;
    return view_to_document_near(view, range, &near);
}

struct view_offset document_to_view(const struct view *view, struct document_offset offset)
{
    size_t low = 0, high = view->piece_count;
    if (high == 0)
        return (struct view_offset){0};
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (view->pieces[middle].document_start <= offset.byte)
            low = middle;
        else
            high = middle;
    }
    const struct view_piece *piece = &view->pieces[low];
    uint32_t into = offset.byte - piece->document_start;
    if (into >= piece->document_length)
        return (struct view_offset){piece->view_start + piece->view_length};
    return (struct view_offset){piece->view_start +
                                (piece->view_length == piece->document_length ? into : 0)};
}
