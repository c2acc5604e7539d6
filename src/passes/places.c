#include "passes/places.h"

enum { PLACE_CONFIDENCE = 999 };

enum scrim_status places_add(struct letter *letter, struct view_range range, uint8_t type,
                             const char *rule, struct places *places, struct scrim_error *error)
{
    if (!arena_grow(letter->arena, (void **)&places->items, &places->capacity,
                    sizeof *places->items, places->count + 1))
        return error_no_memory(error);
    places->items[places->count++] = (struct candidate){
        .range = range,
        .rule = rule,
        .type = type,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = PLACE_CONFIDENCE,
    };
    return SCRIM_OK;
}

/* The first place that ends behind a byte. */
static size_t place_behind(const struct places *places, uint32_t byte)
{
    size_t low = 0, high = places->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (places->items[middle].range.end.byte <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_content(char byte)
{
    unsigned char small = (unsigned char)byte | 0x20;
    return (byte >= '0' && byte <= '9') || (small >= 'a' && small <= 'z') ||
           (unsigned char)byte >= 0x80;
}

/* The part of [start, end) from its first to its last letter or digit; false when it has none. */
static bool trim_piece(const struct letter *letter, uint32_t *start, uint32_t *end)
{
    const char *text = letter->view.text.data;

    while (*start < *end && !is_content(text[*start]))
        ++*start;
    while (*end > *start && !is_content(text[*end - 1]))
        --*end;
    return *start < *end;
}

static void note_best(struct candidate *place, const struct candidate *found)
{
    /* winner is not used before candidates meet: here it holds the best confidence so far */
    if (found->type == TYPE_GAP || found->confidence < place->winner)
        return;
    place->winner = found->confidence;
    place->type = found->type;
    place->role = found->role;
}

/* Whether a gap without width lies inside a place, or is one. */
static bool holds_empty(const struct places *places, uint32_t byte)
{
    size_t behind = place_behind(places, byte);

    return (behind < places->count && places->items[behind].range.start.byte < byte) ||
           (behind > 0 && places->items[behind - 1].range.start.byte == byte);
}

/* Cuts the places out of a candidate: its first piece stays the candidate, the others become new
 * ones. */
static enum scrim_status cut(struct letter *letter, size_t index, struct places *keep,
                             struct scrim_error *error)
{
    struct candidate original = letter->candidates.items[index];
    uint32_t at = original.range.start.byte, stop = original.range.end.byte;
    size_t place = place_behind(keep, at), pieces = 0;
    enum scrim_status status = SCRIM_OK;

    if (at == stop) {
        if (holds_empty(keep, at))
            letter->candidates.items[index].fate = FATE_REJECTED;
        return SCRIM_OK;
    }
    if (place == keep->count || keep->items[place].range.start.byte >= stop)
        return SCRIM_OK;
    for (; status == SCRIM_OK && at < stop; place++) {
        bool behind = place == keep->count || keep->items[place].range.start.byte >= stop;
        uint32_t start = at, end = behind ? stop : keep->items[place].range.start.byte;
        at = behind ? stop : keep->items[place].range.end.byte;
        if (!behind)
            note_best(&keep->items[place], &original);
        if (end <= start || !trim_piece(letter, &start, &end))
            continue;
        struct candidate piece = original;
        piece.range = (struct view_range){{start}, {end}};
        piece.exact = false;
        piece.field_count = 0;
        if (pieces++ == 0)
            letter->candidates.items[index] = piece;
        else
            status = letter_add(letter, &piece, error);
    }
    if (pieces == 0)
        letter->candidates.items[index].fate = FATE_REJECTED;
    return status;
}

enum scrim_status places_cut(struct letter *letter, struct places *places, bool markers,
                             struct scrim_error *error)
{
    size_t count = letter->candidates.count;
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; places->count > 0 && status == SCRIM_OK && i < count; i++)
        if (letter->candidates.items[i].type < TYPE_COUNT &&
            (markers || letter->candidates.items[i].type != TYPE_MARKER))
            status = cut(letter, i, places, error);
    for (size_t i = 0; i < places->count; i++)
        places->items[i].winner = 0;
    return status;
}

void places_lift_shields(struct letter *letter, const struct places *places)
{
    for (size_t i = 0; places->count > 0 && i < letter->candidates.count; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        size_t place = place_behind(places, candidate->range.start.byte);
        if ((candidate->type == TYPE_PROTECT || candidate->type == TYPE_MARKER) &&
            place < places->count &&
            places->items[place].range.start.byte < candidate->range.end.byte)
            candidate->fate = FATE_REJECTED;
    }
}

enum scrim_status places_put(struct letter *letter, const struct places *places,
                             struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < places->count; i++)
        status = letter_add(letter, &places->items[i], error);
    return status;
}
