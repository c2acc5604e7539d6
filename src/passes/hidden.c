#include "passes/hidden.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"

static int by_document_start(const void *left, const void *right)
{
    const struct span *a = left, *b = right;
    if (a->document.start.byte != b->document.start.byte)
        return a->document.start.byte < b->document.start.byte ? -1 : 1;
    return a->document.end.byte < b->document.end.byte ? -1 : a->document.end.byte > b->document.end.byte;
}

enum scrim_status hidden_add(const struct letter *letter, enum action action, struct spans *spans, struct scrim_error *error)
{
    size_t found = spans->count, at = 0;

    for (size_t i = 0; i < letter->view.hidden_range_count; i++) {
        struct document_range range = letter->view.hidden[i];
        while (at < found && spans->items[at].document.end.byte <= range.start.byte)
            at++;
        if (at < found && spans->items[at].document.start.byte < range.end.byte) {
            /* a span covers part of it: it goes with that span as a whole */
            struct span *span = &spans->items[at];
            if (span->document.start.byte > range.start.byte)
                span->document.start = range.start;
            if (span->document.end.byte < range.end.byte && (at + 1 == found || spans->items[at + 1].document.start.byte >= range.end.byte))
                span->document.end = range.end;
            continue;
        }
        if (!GROW_ONE(spans->items, spans->count, spans->capacity, LIMIT_CANDIDATES))
            return error_no_memory(error);
        struct view_offset place = document_to_view(&letter->view, range.end);
        spans->items[spans->count++] = (struct span){
            .view = {place, place}, .document = range, .rule = "hidden/payload", .type = TYPE_HIDDEN, .guess = TYPE_NONE,
            .action = (uint8_t)action, .exact = true, .confidence = 990};
    }
    if (spans->count > found)
        qsort(spans->items, spans->count, sizeof *spans->items, by_document_start);
    return SCRIM_OK;
}
