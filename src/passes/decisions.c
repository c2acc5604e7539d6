#include "passes/decisions.h"

#include <stdlib.h>

#include "passes/passes.h"
#include "passes/places.h"

/* ---- from code points to bytes -----------------------------------------------------------------
 */

/* An offset in code points, and where its byte goes. */
struct mark {
    size_t offset;
    uint32_t *byte;
};

static int by_offset(const void *left, const void *right)
{
    const struct mark *a = left, *b = right;
    return (a->offset > b->offset) - (a->offset < b->offset);
}

/* One walk over the text for all marks, which are in order. */
static bool place_marks(struct slice text, const struct mark *marks, size_t count)
{
    size_t at = 0, characters = 0;

    for (size_t i = 0; i < count; i++) {
        for (; characters < marks[i].offset && at < text.length; characters++)
            do
                at++;
            while (at < text.length && ((unsigned char)text.data[at] & 0xC0) == 0x80);
        if (characters < marks[i].offset)
            return false;
        *marks[i].byte = (uint32_t)at;
    }
    return true;
}

static enum scrim_status locate(struct letter *letter, struct scrim_error *error)
{
    struct decisions *decisions = letter->decisions;
    struct mark *marks = arena_take(letter->arena, 2 * decisions->count + 1, sizeof *marks);

    if (!marks)
        return error_no_memory(error);
    for (size_t i = 0; i < decisions->count; i++) {
        struct decision *decision = &decisions->items[i];
        marks[2 * i] = (struct mark){decision->start, &decision->place.start.byte};
        marks[2 * i + 1] = (struct mark){decision->end, &decision->place.end.byte};
    }
    qsort(marks, 2 * decisions->count, sizeof *marks, by_offset);
    if (!place_marks(letter->decoded.text, marks, 2 * decisions->count))
        return error_set(error, SCRIM_REFUSED, "decisions: a span lies beyond the document");
    return SCRIM_OK;
}

/* ---- the pass ----------------------------------------------------------------------------------
 */

static struct view_range view_of(const struct letter *letter, struct document_range place)
{
    return (struct view_range){document_to_view(&letter->view, place.start),
                               document_to_view(&letter->view, place.end)};
}

static enum scrim_status gather(struct letter *letter, enum scrim_verdict verdict, const char *rule,
                                struct places *places, struct scrim_error *error)
{
    const struct decisions *decisions = letter->decisions;
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < decisions->count; i++)
        if (decisions->items[i].verdict == verdict)
            status = places_add(letter, view_of(letter, decisions->items[i].place),
                                decisions->items[i].type, rule, places, error);
    return status;
}

enum scrim_status pass_decisions(struct letter *letter, struct scrim_error *error)
{
    struct places rejected = {.count = 0}, added = {.count = 0};

    if (!letter->decisions)
        return SCRIM_OK;
    enum scrim_status status = locate(letter, error);
    if (status == SCRIM_OK)
        status = gather(letter, SCRIM_REJECT, RULE_REJECT, &rejected, error);
    if (status == SCRIM_OK)
        status = gather(letter, SCRIM_ADD, RULE_ADD, &added, error);
    if (status == SCRIM_OK)
        status = places_cut(letter, &rejected, true, error);
    if (status == SCRIM_OK)
        status = places_put(letter, &rejected, error);
    if (status == SCRIM_OK) {
        places_lift_shields(letter, &added);
        status = places_put(letter, &added, error);
    }
    if (letter->decisions->complete)
        letter->review_reason = NULL; /* somebody has read it all */
    return status;
}

/* ---- what became of them -----------------------------------------------------------------------
 */

/* The first decision that starts at or behind a byte. */
static size_t first_from(const struct decisions *decisions, uint32_t byte)
{
    size_t low = 0, high = decisions->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (decisions->items[middle].place.start.byte < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void mark_span(struct decisions *decisions, struct span *span)
{
    span->decided = 0;
    if (strcmp(span->rule, RULE_ADD) == 0)
        span->decided = SCRIM_ADD + 1;
    if (strcmp(span->rule, RULE_REJECT) == 0)
        span->decided = SCRIM_REJECT + 1;
    for (size_t i = first_from(decisions, span->document.start.byte);
         i < decisions->count && decisions->items[i].place.start.byte == span->document.start.byte;
         i++) {
        struct decision *decision = &decisions->items[i];
        if (decision->verdict != SCRIM_ACCEPT || decision->type != span->type ||
            decision->place.end.byte != span->document.end.byte)
            continue;
        decision->found = true;
        span->decided = SCRIM_ACCEPT + 1;
        span->review = false;
    }
}

/* Whether a span that goes, or one of the type that was accepted, holds the place.  A span of that
 * very place and of another type does not: the reviewer said what it is. */
static bool is_covered(const struct spans *spans, const struct decision *decision)
{
    struct document_range place = decision->place;
    size_t low = 0, high = spans->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (spans->items[middle].document.end.byte <= place.start.byte)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == spans->count)
        return false;
    const struct span *span = &spans->items[low];
    bool same =
        span->document.start.byte == place.start.byte && span->document.end.byte == place.end.byte;
    return span->document.start.byte <= place.start.byte &&
           span->document.end.byte >= place.end.byte &&
           (span->type == decision->type || (span->action != ACTION_KEEP && !same));
}

/* Gaps, markers and hidden characters hide nobody when they are not found. */
static bool has_letters(uint8_t type)
{
    return type != TYPE_GAP && type != TYPE_MARKER && type != TYPE_HIDDEN;
}

enum scrim_status decisions_mark(struct letter *letter, struct spans *spans, bool *missing,
                                 struct scrim_error *error)
{
    struct decisions *decisions = letter->decisions;
    struct places lost = {.count = 0};
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; i < decisions->count; i++)
        decisions->items[i].found = false;
    for (size_t i = 0; i < spans->count; i++)
        mark_span(decisions, &spans->items[i]);
    for (size_t i = 0; status == SCRIM_OK && i < decisions->count; i++) {
        const struct decision *decision = &decisions->items[i];
        if (decision->verdict == SCRIM_ACCEPT && !decision->found && has_letters(decision->type) &&
            !is_covered(spans, decision))
            status = places_add(letter, view_of(letter, decision->place), decision->type,
                                RULE_ACCEPT, &lost, error);
    }
    *missing = lost.count > 0;
    places_lift_shields(letter, &lost);
    return status ? status : places_put(letter, &lost, error);
}
