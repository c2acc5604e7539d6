#include "passes/resolve.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"

/* A candidate on its way through the settling, small enough to sort quickly. */
struct entrant {
    uint32_t start, end;   /* view bytes */
    uint32_t candidate;
    uint8_t action;
};

struct settling {
    struct letter *letter;
    struct entrant *entrants;
    size_t count;
    struct spans *spans;
};

/* At one place the longer first; of equal ones the candidate found first. */
static bool comes_before(const struct entrant *a, const struct entrant *b)
{
    if (a->start != b->start)
        return a->start < b->start;
    if (a->end != b->end)
        return a->end > b->end;
    return a->candidate < b->candidate;
}

static size_t run_end(const struct entrant *items, size_t first, size_t count)
{
    size_t end = first + 1;
    while (end < count && comes_before(&items[end - 1], &items[end]))
        end++;
    return end < count ? end : count;
}

static void merge_runs(const struct entrant *items, size_t first, size_t middle, size_t end, struct entrant *out)
{
    size_t left = first, right = middle;

    for (size_t i = first; i < end; i++)
        out[i] = left < middle && (right == end || comes_before(&items[left], &items[right])) ? items[left++] : items[right++];
}

/* Each pass adds its candidates in the order of the text, so they are a few sorted runs, which are merged two by two. */
static enum scrim_status sort_entrants(struct settling *settling, struct scrim_error *error)
{
    struct entrant *other = arena_take(settling->letter->arena, settling->count + 1, sizeof *other);
    size_t count = settling->count;

    if (!other)
        return error_no_memory(error);
    while (run_end(settling->entrants, 0, count) < count) {
        struct entrant *merged = other;
        for (size_t first = 0, end; first < count; first = end) {
            size_t middle = run_end(settling->entrants, first, count);
            end = middle < count ? run_end(settling->entrants, middle, count) : count;
            merge_runs(settling->entrants, first, middle, end, merged);
        }
        other = settling->entrants;
        settling->entrants = merged;
    }
    return SCRIM_OK;
}

static bool is_shield(const struct candidate *candidate)
{
    return candidate->type == TYPE_PROTECT || candidate->type == TYPE_MARKER;
}

/* The strength of a shield: a marker is left alone whatever anybody believes to see in it. */
static uint16_t shield_strength(const struct candidate *candidate)
{
    return candidate->type == TYPE_MARKER ? 1001 : candidate->confidence;
}

/* 1. Weak evidence inside a protected range gives way.  entrants are sorted, so one list of open shields suffices. */
static enum scrim_status shield(struct settling *settling, struct scrim_error *error)
{
    struct candidate *items = settling->letter->candidates.items;
    uint32_t *open = arena_take(settling->letter->arena, settling->count + 1, sizeof *open);
    size_t open_count = 0;

    if (!open)
        return error_no_memory(error);
    /* Shields that start together with a candidate must be seen first: two walks over equal starts. */
    for (size_t i = 0; i < settling->count;) {
        size_t end = i;
        uint32_t start = settling->entrants[i].start;
        for (; end < settling->count && settling->entrants[end].start == start; end++) {
            const struct candidate *candidate = &items[settling->entrants[end].candidate];
            if (!is_shield(candidate))
                continue;
            /* drop shields that ended; one that reaches less far and is weaker than the new one is of no use */
            size_t kept = 0;
            for (size_t k = 0; k < open_count; k++) {
                const struct candidate *other = &items[open[k]];
                bool useless = other->range.end.byte <= start ||
                               (other->range.end.byte <= candidate->range.end.byte &&
                                shield_strength(other) <= shield_strength(candidate));
                if (!useless)
                    open[kept++] = open[k];
            }
            open_count = kept;
            open[open_count++] = settling->entrants[end].candidate;
        }
        for (; i < end; i++) {
            struct candidate *candidate = &items[settling->entrants[i].candidate];
            bool open_still = candidate->fate == FATE_OPEN && !is_shield(candidate);
            for (size_t k = 0; k < open_count && open_still; k++) {
                const struct candidate *cover = &items[open[k]];
                if (candidate->range.end.byte <= cover->range.end.byte &&
                    candidate->confidence < shield_strength(cover)) {
                    candidate->fate = FATE_PROTECTED;
                    candidate->winner = open[k];
                    break;
                }
            }
        }
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

static bool better(const struct candidate *a, const struct candidate *b, uint32_t start, uint32_t end)
{
    bool whole_a = a->range.start.byte == start && a->range.end.byte == end;
    bool whole_b = b->range.start.byte == start && b->range.end.byte == end;
    int sum_a = a->confidence + (whole_a ? WHOLE_BONUS : 0), sum_b = b->confidence + (whole_b ? WHOLE_BONUS : 0);

    if (whole_a == whole_b && (says_more(a, b) || says_more(b, a)))
        return says_more(a, b);
    if (sum_a != sum_b)
        return sum_a > sum_b;
    if (a->type != b->type)
        return a->type < b->type;
    return a->field_count > b->field_count;
}

static enum scrim_status add_span(struct settling *settling, uint32_t start, uint32_t end, uint32_t winner,
                                  enum action action, bool exact, struct scrim_error *error)
{
    struct spans *spans = settling->spans;
    const struct candidate *candidate = &settling->letter->candidates.items[winner];
    bool own = candidate->range.start.byte == start && candidate->range.end.byte == end; /* else its groups tell of a part only */
    struct span *span;

    if (!GROW_ONE(spans->items, spans->count, spans->capacity, LIMIT_CANDIDATES))
        return error_no_memory(error);
    span = &spans->items[spans->count++];
    *span = (struct span){
        .view = {{start}, {end}},
        .rule = candidate->rule,
        .type = candidate->type,
        .role = candidate->role,
        .guess = candidate->guess,
        .action = (uint8_t)action,
        .exact = exact,
        .confidence = candidate->confidence,
        .review = candidate->confidence < REVIEW_CONFIDENCE,
        .field_count = exact && own ? candidate->field_count : 0,
        .candidate = winner,
    };
    memcpy(span->fields, candidate->fields, sizeof span->fields);
    span->document = view_to_document(&settling->letter->view, span->view);
    return SCRIM_OK;
}

static bool takes_part(const struct candidate *candidate)
{
    return candidate->fate == FATE_OPEN && candidate->type != TYPE_PROTECT;
}

/* The best-known role of the candidates of a union. */
static uint8_t union_role(const struct settling *settling, size_t first, size_t end, const struct candidate *winner)
{
    if (winner->role != ROLE_NONE)
        return winner->role;
    for (size_t i = first; i < end; i++) {
        const struct candidate *other = &settling->letter->candidates.items[settling->entrants[i].candidate];
        if (other->type == winner->type && other->role != ROLE_NONE && takes_part(other))
            return other->role;
    }
    return ROLE_NONE;
}

static bool removes(const struct settling *settling, size_t i)
{
    return takes_part(&settling->letter->candidates.items[settling->entrants[i].candidate]) &&
           settling->entrants[i].action != ACTION_KEEP;
}

static bool is_whole(const struct candidate *candidate, uint32_t start, uint32_t stop)
{
    return candidate->exact && candidate->range.start.byte == start && candidate->range.end.byte == stop;
}

/* Whether a rule matched the union whole.  What is shifted or cut is taken apart by the winner's own groups; a surrogate of the same
 * shape asks only that somebody saw the number whole. */
static bool matched_whole(const struct settling *settling, size_t first, size_t end, size_t best, uint32_t start, uint32_t stop)
{
    const struct candidate *items = settling->letter->candidates.items;

    if (is_whole(&items[settling->entrants[best].candidate], start, stop))
        return true;
    if (settling->entrants[best].action != ACTION_SURROGATE)
        return false;
    for (size_t i = first; i < end; i++)
        if (removes(settling, i) && settling->entrants[i].action == ACTION_SURROGATE && is_whole(&items[settling->entrants[i].candidate], start, stop))
            return true;
    return false;
}

/* Settles entrants[first, end), whose union of removing candidates is [start, stop). */
static enum scrim_status join(struct settling *settling, size_t first, size_t end, uint32_t start, uint32_t stop,
                              struct scrim_error *error)
{
    struct candidate *items = settling->letter->candidates.items;
    size_t best = end;

    for (size_t i = first; i < end; i++)
        if (removes(settling, i) &&
            (best == end || better(&items[settling->entrants[i].candidate], &items[settling->entrants[best].candidate], start, stop)))
            best = i;
    struct candidate *winner = &items[settling->entrants[best].candidate];
    bool whole = matched_whole(settling, first, end, best, start, stop);
    winner->role = union_role(settling, first, end, winner);
    for (size_t i = first; i < end; i++)
        if (removes(settling, i) && i != best) {
            items[settling->entrants[i].candidate].fate = FATE_JOINED;
            items[settling->entrants[i].candidate].winner = settling->entrants[best].candidate;
        }
    winner->fate = FATE_WON;
    return add_span(settling, start, stop, settling->entrants[best].candidate,
                    (enum action)settling->entrants[best].action, whole, error);
}

/* 2. Removing candidates that overlap become one span.  An empty range (a gap without width) overlaps what holds it inside. */
static enum scrim_status join_all(struct settling *settling, struct scrim_error *error)
{
    for (size_t i = 0; i < settling->count;) {
        if (!removes(settling, i)) {
            i++;
            continue;
        }
        uint32_t start = settling->entrants[i].start, stop = settling->entrants[i].end;
        size_t end = i + 1;
        for (; end < settling->count; end++) {
            if (!removes(settling, end))
                continue;
            uint32_t next = settling->entrants[end].start, next_stop = settling->entrants[end].end;
            bool same_place = next == start && (next_stop == next || stop == start);
            if (next >= stop && !(same_place && next_stop == stop))
                break;
            if (next_stop > stop)
                stop = next_stop;
        }
        enum scrim_status status = join(settling, i, end, start, stop, error);
        if (status)
            return status;
        i = end;
    }
    return SCRIM_OK;
}

static bool has_content(const struct letter *letter, uint32_t start, uint32_t end)
{
    for (uint32_t i = start; i < end; i++) {
        unsigned char byte = (unsigned char)letter->view.text.data[i];
        if (((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80)
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

/* 3. A kept candidate keeps what no removed span covers; overlapping kept ones are joined like the others but only report.
 * `removed` is the number of spans made so far; they are sorted. */
static enum scrim_status keep_one(struct settling *settling, size_t removed, size_t *from, uint32_t *kept_to,
                                  const struct entrant *entrant, struct scrim_error *error)
{
    struct candidate *candidate = &settling->letter->candidates.items[entrant->candidate];
    uint32_t at = entrant->start > *kept_to ? entrant->start : *kept_to;
    bool won = false;

    while (*from < removed && settling->spans->items[*from].view.end.byte <= entrant->start)
        ++*from;
    for (size_t k = *from; at < entrant->end || (entrant->start == entrant->end && !won); k++) {
        uint32_t next = k < removed ? settling->spans->items[k].view.start.byte : UINT32_MAX;
        uint32_t start = at, end = next < entrant->end ? next : entrant->end;
        bool whole = start == candidate->range.start.byte && end == candidate->range.end.byte;
        if (end >= start && next >= start) {
            trim_blanks(settling->letter, &start, &end);
            if (whole || has_content(settling->letter, start, end)) {
                enum scrim_status status = add_span(settling, start, end, entrant->candidate, ACTION_KEEP, whole, error);
                if (status)
                    return status;
                won = true;
            }
        }
        if (next >= entrant->end)
            break;
        if (settling->spans->items[k].view.end.byte > at)
            at = settling->spans->items[k].view.end.byte;
    }
    candidate->fate = won ? FATE_WON : FATE_TRIMMED;
    if (entrant->end > *kept_to)
        *kept_to = entrant->end;
    return SCRIM_OK;
}

static int by_view_start(const void *left, const void *right)
{
    const struct span *a = left, *b = right;
    if (a->view.start.byte != b->view.start.byte)
        return a->view.start.byte < b->view.start.byte ? -1 : 1;
    return a->view.end.byte < b->view.end.byte ? -1 : a->view.end.byte > b->view.end.byte;
}

static enum scrim_status keep_rest(struct settling *settling, struct scrim_error *error)
{
    size_t removed = settling->spans->count, from = 0;
    uint32_t kept_to = 0, keeper = 0; /* keeper: the kept candidate that reaches to kept_to */

    for (size_t i = 0; i < settling->count; i++) {
        if (!takes_part(&settling->letter->candidates.items[settling->entrants[i].candidate]) ||
            settling->entrants[i].action != ACTION_KEEP)
            continue;
        if (settling->entrants[i].start < kept_to && settling->entrants[i].end <= kept_to) {
            settling->letter->candidates.items[settling->entrants[i].candidate].fate = FATE_JOINED;
            settling->letter->candidates.items[settling->entrants[i].candidate].winner = keeper;
            continue;
        }
        if (settling->entrants[i].end > kept_to)
            keeper = settling->entrants[i].candidate;
        enum scrim_status status = keep_one(settling, removed, &from, &kept_to, &settling->entrants[i], error);
        if (status)
            return status;
    }
    if (settling->spans->count > 0) /* qsort takes no NULL */
        qsort(settling->spans->items, settling->spans->count, sizeof *settling->spans->items, by_view_start);
    return SCRIM_OK;
}

enum scrim_status resolve(struct letter *letter, action_of *action, const void *context, struct spans *spans,
                          struct scrim_error *error)
{
    struct settling settling = {.letter = letter, .spans = spans, .count = letter->candidates.count};

    spans->count = 0;
    settling.entrants = arena_take(letter->arena, settling.count + 1, sizeof *settling.entrants);
    if (!settling.entrants)
        return error_no_memory(error);
    for (size_t i = 0; i < settling.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        settling.entrants[i] = (struct entrant){candidate->range.start.byte, candidate->range.end.byte, (uint32_t)i,
                                                candidate->type == TYPE_PROTECT ? ACTION_KEEP : (uint8_t)action(context, candidate)};
    }
    enum scrim_status status = sort_entrants(&settling, error);
    if (status == SCRIM_OK)
        status = shield(&settling, error);
    if (status == SCRIM_OK)
        status = join_all(&settling, error);
    if (status == SCRIM_OK)
        status = keep_rest(&settling, error);
    return status;
}
