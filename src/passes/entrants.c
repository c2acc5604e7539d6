#include "passes/entrants.h"

#include <stdlib.h>

enum {
    MARKER_STRENGTH = 1001,   /* a marker is left alone whatever anybody believes to see in it, */
    SURVIVOR_STRENGTH = 1002, /* but for what was hidden elsewhere in the letter */
    SHORT_ROW = 16            /* entrants of one block that are sorted by insertion */
};

static struct entrant entrant_of(struct candidate *candidate, size_t number, action_of *action, const void *context)
{
    struct entrant entrant = {.start = candidate->range.start.byte, .end = candidate->range.end.byte, .candidate = (uint32_t)number,
                              .strength = candidate->survived ? SURVIVOR_STRENGTH : candidate->confidence, .action = ACTION_KEEP};

    if (candidate->fate != FATE_REJECTED)
        candidate->fate = FATE_OPEN;
    if (candidate->type == TYPE_PROTECT) {
        entrant.standing = SHIELDS;
        return entrant;
    }
    entrant.action = (uint8_t)action(context, candidate);
    entrant.standing = candidate->fate == FATE_OPEN ? TAKES_PART : OUT;
    if (candidate->type == TYPE_MARKER) {
        entrant.standing |= SHIELDS;
        entrant.strength = MARKER_STRENGTH;
    }
    return entrant;
}

static bool comes_before(const struct entrant *a, const struct entrant *b)
{
    if (a->start != b->start)
        return a->start < b->start;
    if (a->end != b->end)
        return a->end > b->end;
    return a->candidate < b->candidate;
}

static int compare(const void *left, const void *right)
{
    return comes_before(left, right) ? -1 : 1; /* no two are the same candidate */
}

static void sort_row(struct entrant *items, size_t count)
{
    if (count > SHORT_ROW) {
        qsort(items, count, sizeof *items, compare);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        struct entrant moved = items[i];
        size_t at = i;
        for (; at > 0 && comes_before(&moved, &items[at - 1]); at--)
            items[at] = items[at - 1];
        items[at] = moved;
    }
}

/* Candidates are spread over the text, so most blocks of the view that hold any hold one or two.  ends: behind the last of each block. */
static void sort(struct entrant *sorted, const uint32_t *ends, size_t blocks)
{
    for (size_t i = 0, first = 0; i < blocks; first = ends[i++])
        if (ends[i] > first + 1)
            sort_row(sorted + first, ends[i] - first);
}

enum scrim_status entrants_make(struct letter *letter, action_of *action, const void *context, struct entrants *entrants,
                                struct scrim_error *error)
{
    const struct candidates *all = &letter->candidates;
    size_t blocks = letter->view.text.length / TOKEN_BLOCK + 1;
    struct entrant *sorted = arena_take(letter->arena, all->count + 1, sizeof *sorted);
    struct arena_mark before = arena_mark(letter->arena);
    uint32_t *ends = arena_take(letter->arena, blocks, sizeof *ends), sum = 0;

    if (!sorted || !ends)
        return error_no_memory(error);
    for (size_t i = 0; i < all->count; i++)
        ends[all->items[i].range.start.byte / TOKEN_BLOCK]++;
    for (size_t i = 0; i < blocks; i++) {
        uint32_t here = ends[i];
        ends[i] = sum;
        sum += here;
    }
    for (size_t i = 0; i < all->count; i++)
        sorted[ends[all->items[i].range.start.byte / TOKEN_BLOCK]++] = entrant_of(&all->items[i], i, action, context);
    sort(sorted, ends, blocks);
    arena_release(letter->arena, before);
    *entrants = (struct entrants){sorted, all->count};
    return SCRIM_OK;
}

/* The furthest-reaching candidate of each type that knows its role itself. */
struct lenders {
    const struct entrant *of_type[TYPE_COUNT];
};

static bool knows_role(const struct candidate *candidate)
{
    return candidate->role != ROLE_NONE && !candidate->role_borrowed;
}

static void note_lender(struct lenders *lenders, const struct candidate *candidate, const struct entrant *entrant)
{
    const struct entrant **lender = &lenders->of_type[candidate->type];

    if (knows_role(candidate) && (!*lender || (*lender)->end < entrant->end))
        *lender = entrant;
}

static bool borrow(const struct lenders *lenders, const struct candidate *items, const struct entrant *entrant, struct candidate *candidate)
{
    const struct entrant *lender = lenders->of_type[candidate->type];

    if (knows_role(candidate) || !lender || lender->end < entrant->end)
        return false;
    candidate->role = items[lender->candidate].role;
    candidate->role_borrowed = false;
    return true;
}

void entrants_lend_roles(struct letter *letter, action_of *action, const void *context, const struct entrants *entrants)
{
    struct candidate *candidates = letter->candidates.items;
    struct lenders lenders = {{NULL}};
    size_t end;

    /* Those that start together come by length, so the lender of one may stand behind it: two walks over equal starts. */
    for (size_t i = 0; i < entrants->count; i = end) {
        struct entrant *items = entrants->items;
        for (end = i; end < entrants->count && items[end].start == items[i].start; end++)
            if (items[end].standing & TAKES_PART)
                note_lender(&lenders, &candidates[items[end].candidate], &items[end]);
        for (size_t k = i; k < end; k++)
            if ((items[k].standing & TAKES_PART) && borrow(&lenders, candidates, &items[k], &candidates[items[k].candidate]))
                items[k].action = (uint8_t)action(context, &candidates[items[k].candidate]);
    }
}
