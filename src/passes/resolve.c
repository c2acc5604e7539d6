#include "passes/resolve.h"

#include "base/grow.h"
#include "base/limits.h"
#include "passes/entrants.h"

/* A span before it is written down. */
struct settled {
    uint32_t start, end; /* view bytes */
    uint32_t winner;     /* candidate */
    uint8_t action;
    bool exact;
};

struct settled_list {
    struct settled *items;
    size_t count, capacity;
};

struct settling {
    struct letter *letter;
    struct entrants entrants;  /* all; after the shields those that take part and are removed */
    struct entrants keepers;   /* those that take part and are kept */
    struct settled_list removed, kept; /* each in order of the text */
};

static struct candidate *candidate_of(const struct settling *settling, const struct entrant *entrant)
{
    return &settling->letter->candidates.items[entrant->candidate];
}

/* Shields that have begun, as far as they may still hold something off. */
struct open_shields {
    const struct entrant **items;
    size_t count, capacity;
};

/* One that ended, or reaches less far and is no stronger than the new one, is of no use. */
static enum scrim_status open_shield(const struct settling *settling, struct open_shields *open, const struct entrant *shield, struct scrim_error *error)
{
    bool spares = candidate_of(settling, shield)->spares_trades;
    size_t kept = 0;

    for (size_t i = 0; i < open->count; i++) {
        const struct entrant *other = open->items[i];
        bool stricter = spares && !candidate_of(settling, other)->spares_trades;
        if (other->end > shield->start && (other->end > shield->end || other->strength > shield->strength || stricter))
            open->items[kept++] = other;
    }
    void *items = open->items;
    if (!arena_grow(settling->letter->arena, &items, &open->capacity, sizeof *open->items, kept + 1))
        return error_no_memory(error);
    open->items = items;
    open->items[kept++] = shield;
    open->count = kept;
    return SCRIM_OK;
}

static void hold_off(const struct settling *settling, const struct open_shields *open, struct entrant *entrant)
{
    for (size_t i = 0; i < open->count; i++)
        if (entrant->end <= open->items[i]->end && entrant->strength < open->items[i]->strength) {
            struct candidate *candidate = candidate_of(settling, entrant);
            if (candidate->type == TYPE_PROFESSION && candidate_of(settling, open->items[i])->spares_trades)
                continue;
            candidate->fate = FATE_PROTECTED;
            candidate->winner = open->items[i]->candidate;
            entrant->standing = OUT;
            return;
        }
}

/* The blank of a form looks like a marker; a rule that knows it for one and protects just it is believed.  items: all that start there. */
static void forget_blanks(const struct settling *settling, struct entrant *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (items[i].standing != (SHIELDS | TAKES_PART)) /* only a marker is both */
            continue;
        struct candidate *marker = candidate_of(settling, &items[i]);
        for (size_t k = 0; k < count; k++) {
            const struct candidate *other = candidate_of(settling, &items[k]);
            if (other->type != TYPE_PROTECT || items[k].end != items[i].end || other->confidence <= marker->confidence)
                continue;
            marker->fate = FATE_PROTECTED;
            marker->winner = items[k].candidate;
            items[i].standing = OUT;
        }
    }
}

/* 1. Weak evidence inside a protected range gives way.  entrants are sorted, so one list of open shields suffices. */
static enum scrim_status shield(struct settling *settling, struct scrim_error *error)
{
    struct entrant *items = settling->entrants.items;
    size_t count = settling->entrants.count;
    struct open_shields open = {.count = 0};
    enum scrim_status status = SCRIM_OK;

    /* Shields that start together with a candidate must be seen first: two walks over equal starts. */
    for (size_t i = 0, end; status == SCRIM_OK && i < count; i = end) {
        for (end = i; end < count && items[end].start == items[i].start; end++)
            continue;
        forget_blanks(settling, items + i, end - i);
        for (size_t k = i; status == SCRIM_OK && k < end; k++)
            if (items[k].standing & SHIELDS)
                status = open_shield(settling, &open, &items[k], error);
        for (size_t k = i; k < end; k++)
            if (items[k].standing == TAKES_PART)
                hold_off(settling, &open, &items[k]);
    }
    return status;
}

/* Sorts out who is removed and who is kept; the others have had their say. */
static enum scrim_status part(struct settling *settling, struct scrim_error *error)
{
    struct entrants all = settling->entrants, *removed = &settling->entrants, *kept = &settling->keepers;

    kept->items = arena_take(settling->letter->arena, all.count, sizeof *kept->items);
    if (!kept->items)
        return error_no_memory(error);
    removed->count = 0;
    for (size_t i = 0; i < all.count; i++) {
        if (!(all.items[i].standing & TAKES_PART))
            continue;
        if (all.items[i].action == ACTION_KEEP)
            kept->items[kept->count++] = all.items[i];
        else
            removed->items[removed->count++] = all.items[i];
    }
    return SCRIM_OK;
}

/* Evidence for naming a union: one rule that matched it whole outweighs a little more confidence in a part. */
enum { WHOLE_BONUS = 60 };

/* An organisation is what an employer or a facility is called when nothing says more. */
static bool says_more(const struct candidate *a, const struct candidate *b)
{
    return b->type == TYPE_ORGANIZATION && (a->type == TYPE_EMPLOYER || a->type == TYPE_FACILITY);
}

/* "901 W 12th" is a street, whatever "W" alone may look like.  What is whole stands before its parts (entrants.h). */
static bool is_street_with(const struct candidate *a, bool whole_a, const struct candidate *b, bool whole_b)
{
    return a->type == TYPE_STREET && whole_a && b->type == TYPE_CITY && !whole_b;
}

/* b stands before a. */
static bool better(const struct candidate *a, const struct candidate *b, uint32_t start, uint32_t end)
{
    bool whole_a = a->range.start.byte == start && a->range.end.byte == end;
    bool whole_b = b->range.start.byte == start && b->range.end.byte == end;
    int sum_a = a->confidence + (whole_a ? WHOLE_BONUS : 0), sum_b = b->confidence + (whole_b ? WHOLE_BONUS : 0);

    if (whole_a == whole_b && (says_more(a, b) || says_more(b, a)))
        return says_more(a, b);
    if (is_street_with(b, whole_b, a, whole_a))
        return false;
    if (sum_a != sum_b)
        return sum_a > sum_b;
    if (a->type != b->type)
        return a->type < b->type;
    return a->field_count > b->field_count;
}

static enum scrim_status settle_as(const struct settling *settling, struct settled_list *list, struct settled settled,
                                   struct scrim_error *error)
{
    void *items = list->items;

    if (!arena_grow(settling->letter->aside, &items, &list->capacity, sizeof *list->items, list->count + 1))
        return error_no_memory(error);
    list->items = items;
    list->items[list->count++] = settled;
    return SCRIM_OK;
}

static unsigned role_strength(const struct candidate *candidate)
{
    return candidate->role == ROLE_NONE ? 0 : candidate->role_borrowed ? 1 : 2;
}

/* The candidate of a union that knows its role best: the winner, if none knows better. */
static const struct candidate *role_giver(const struct settling *settling, size_t first, size_t end, const struct candidate *winner)
{
    const struct candidate *best = winner;

    for (size_t i = first; i < end; i++) {
        const struct candidate *other = candidate_of(settling, &settling->entrants.items[i]);
        if (other->type == winner->type && role_strength(other) > role_strength(best))
            best = other;
    }
    return best;
}

static bool is_whole(const struct candidate *candidate, uint32_t start, uint32_t stop)
{
    return candidate->exact && candidate->range.start.byte == start && candidate->range.end.byte == stop;
}

/* Whether a rule matched the union whole.  What is shifted or cut is taken apart by the winner's own groups; a surrogate of the same
 * shape asks only that somebody saw the number whole. */
static bool matched_whole(const struct settling *settling, size_t first, size_t end, size_t best, uint32_t start, uint32_t stop)
{
    const struct entrant *items = settling->entrants.items;

    if (is_whole(candidate_of(settling, &items[best]), start, stop))
        return true;
    if (items[best].action != ACTION_SURROGATE)
        return false;
    for (size_t i = first; i < end; i++)
        if (items[i].action == ACTION_SURROGATE && is_whole(candidate_of(settling, &items[i]), start, stop))
            return true;
    return false;
}

/* Settles entrants [first, end), whose union is [start, stop). */
static enum scrim_status join(struct settling *settling, size_t first, size_t end, uint32_t start, uint32_t stop,
                              struct scrim_error *error)
{
    const struct entrant *items = settling->entrants.items;
    size_t best = first;

    for (size_t i = first + 1; i < end; i++)
        if (better(candidate_of(settling, &items[i]), candidate_of(settling, &items[best]), start, stop))
            best = i;
    struct candidate *winner = candidate_of(settling, &items[best]);
    const struct candidate *giver = role_giver(settling, first, end, winner);
    winner->role_borrowed = giver->role_borrowed;
    winner->role = giver->role;
    for (size_t i = first; i < end; i++)
        if (i != best) {
            struct candidate *joined = candidate_of(settling, &items[i]);
            joined->fate = FATE_JOINED;
            joined->winner = items[best].candidate;
        }
    winner->fate = FATE_WON;
    bool whole = matched_whole(settling, first, end, best, start, stop);
    return settle_as(settling, &settling->removed, (struct settled){start, stop, items[best].candidate, items[best].action, whole}, error);
}

/* 3. Removing candidates that overlap become one span.  An empty range (a gap without width) overlaps what holds it inside. */
static enum scrim_status join_all(struct settling *settling, struct scrim_error *error)
{
    const struct entrant *items = settling->entrants.items;
    size_t count = settling->entrants.count;
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0, end; status == SCRIM_OK && i < count; i = end) {
        uint32_t start = items[i].start, stop = items[i].end;
        for (end = i + 1; end < count; end++) {
            uint32_t next = items[end].start, next_stop = items[end].end;
            bool same_place = next == start && next_stop == stop;
            if (next >= stop && !same_place)
                break;
            if (next_stop > stop)
                stop = next_stop;
        }
        status = join(settling, i, end, start, stop, error);
    }
    return status;
}

static bool has_content(const struct letter *letter, uint32_t start, uint32_t end)
{
    for (uint32_t i = start; i < end; i++) {
        unsigned char byte = (unsigned char)letter->view.text.data[i];
        if (((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || (byte >= '0' && byte <= '9') || byte & 0x80)
            return true;
    }
    return false;
}

static void trim_blanks(const struct letter *letter, uint32_t *start, uint32_t *end)
{
    while (*start < *end && (unsigned char)letter->view.text.data[*start] <= ' ')
        ++*start;
    while (*end > *start && (unsigned char)letter->view.text.data[*end - 1] <= ' ')
        --*end;
}

/* 4. A kept candidate keeps what no removed span covers; overlapping kept ones are joined like the others but only report. */
static enum scrim_status keep_one(struct settling *settling, size_t *from, uint32_t kept_to, const struct entrant *entrant,
                                  struct scrim_error *error)
{
    const struct settled *spans = settling->removed.items;
    size_t removed = settling->removed.count;
    uint32_t at = entrant->start > kept_to ? entrant->start : kept_to;
    bool won = false;

    while (*from < removed && spans[*from].end <= entrant->start)
        ++*from;
    for (size_t k = *from;; k++) {
        uint32_t next = k < removed ? spans[k].start : UINT32_MAX;
        uint32_t start = at, end = next < entrant->end ? next : entrant->end;
        bool whole = start == entrant->start && end == entrant->end;
        if (end >= start) {
            trim_blanks(settling->letter, &start, &end);
            if (whole || has_content(settling->letter, start, end)) {
                enum scrim_status status =
                    settle_as(settling, &settling->kept, (struct settled){start, end, entrant->candidate, ACTION_KEEP, whole}, error);
                if (status)
                    return status;
                won = true;
            }
        }
        if (next >= entrant->end)
            break;
        if (spans[k].end > at)
            at = spans[k].end;
    }
    candidate_of(settling, entrant)->fate = won ? FATE_WON : FATE_TRIMMED;
    return SCRIM_OK;
}

static enum scrim_status keep_rest(struct settling *settling, struct scrim_error *error)
{
    size_t from = 0;
    const struct entrant *keeper = NULL; /* of those before the one that reaches furthest */
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < settling->keepers.count; i++) {
        const struct entrant *entrant = &settling->keepers.items[i];
        if (keeper && entrant->start < keeper->end && entrant->end <= keeper->end) {
            candidate_of(settling, entrant)->fate = FATE_JOINED;
            candidate_of(settling, entrant)->winner = keeper->candidate;
            continue;
        }
        uint32_t kept_to = keeper ? keeper->end : 0;
        keeper = entrant;
        status = keep_one(settling, &from, kept_to, entrant, error);
    }
    return status;
}

/* Behind "Dr. " at the end of a line the hole is the blank that was left, though the view heals it away. */
static void take_end_of_line(struct slice text, struct document_range *range)
{
    size_t at = range->end.byte;
    while (at < text.length && (text.data[at] == ' ' || text.data[at] == '\t'))
        at++;
    if (at == text.length || text.data[at] == '\n' || text.data[at] == '\r')
        range->end.byte = (uint32_t)at;
}

static void write_span(const struct letter *letter, const struct settled *settled, size_t *near, struct span *span)
{
    const struct candidate *candidate = &letter->candidates.items[settled->winner];
    bool own = candidate->range.start.byte == settled->start && candidate->range.end.byte == settled->end;

    *span = (struct span){
        .view = {{settled->start}, {settled->end}},
        .rule = candidate->rule,
        .type = candidate->type,
        .role = candidate->role,
        .role_borrowed = candidate->role_borrowed,
        .guess = candidate->guess,
        .action = settled->action,
        .exact = settled->exact,
        .confidence = candidate->confidence,
        .review = candidate->confidence < REVIEW_CONFIDENCE,
        .field_count = settled->exact && own ? candidate->field_count : 0, /* else its groups tell of a part only */
        .fields = candidate->fields,
        .candidate = settled->winner,
    };
    span->document = view_to_document_near(&letter->view, span->view, near);
    if (span->type == TYPE_GAP && span->document.start.byte == span->document.end.byte)
        take_end_of_line(letter->decoded.text, &span->document);
}

static bool stands_first(const struct settled *a, const struct settled *b)
{
    return a->start < b->start || (a->start == b->start && a->end <= b->end);
}

/* Removed and kept ones in one row, in order of the text. */
static enum scrim_status write_spans(const struct settling *settling, struct spans *spans, struct scrim_error *error)
{
    const struct settled *removed = settling->removed.items, *kept = settling->kept.items;
    const struct settled *removed_end = removed + settling->removed.count, *kept_end = kept + settling->kept.count;
    size_t count = settling->removed.count + settling->kept.count, near = 0;

    if (!grow((void **)&spans->items, &spans->capacity, sizeof *spans->items, count, LIMIT_CANDIDATES))
        return error_no_memory(error);
    for (spans->count = 0; spans->count < count; spans->count++) {
        bool is_removed = removed < removed_end && (kept == kept_end || stands_first(removed, kept));
        write_span(settling->letter, is_removed ? removed++ : kept++, &near, &spans->items[spans->count]);
    }
    return SCRIM_OK;
}

enum scrim_status resolve(struct letter *letter, action_of *action, const void *context, struct spans *spans,
                          struct scrim_error *error)
{
    struct settling settling = {.letter = letter};
    struct arena_mark before = arena_mark(letter->arena), before_aside = arena_mark(letter->aside);

    spans->count = 0;
    enum scrim_status status = entrants_make(letter, action, context, &settling.entrants, error);
    if (status == SCRIM_OK)
        status = shield(&settling, error);
    if (status == SCRIM_OK)
        entrants_lend_roles(letter, action, context, &settling.entrants);
    if (status == SCRIM_OK)
        status = part(&settling, error);
    if (status == SCRIM_OK)
        status = join_all(&settling, error);
    if (status == SCRIM_OK)
        status = keep_rest(&settling, error);
    arena_release(letter->arena, before); /* the entrants; what is settled lies aside */
    if (status == SCRIM_OK)
        status = write_spans(&settling, spans, error);
    arena_release(letter->aside, before_aside);
    return status;
}
