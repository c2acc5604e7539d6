#include "passes/terms.h"

#include <stdlib.h>

#include "base/grow.h"
#include "passes/passes.h"
#include "passes/phrases.h"

enum { TERM_CONFIDENCE = 999 };

struct user_terms {
    struct arena arena;
    struct phrases hide, keep;
};

/* ---- reading the files ---------------------------------------------------------------------- */

static bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static struct slice trim(struct slice text)
{
    while (text.length > 0 && is_blank(text.data[text.length - 1]))
        text.length--;
    while (text.length > 0 && is_blank(*text.data))
        text = slice_of(text.data + 1, text.length - 1);
    return text;
}

/* What a term looks like, since nobody says what it is. */
static enum type guess_type(struct slice term)
{
    size_t digits = 0, letters = 0;

    if (memchr(term.data, '@', term.length))
        return TYPE_EMAIL;
    if (memmem(term.data, term.length, "://", 3) || slice_starts_with(term, SLICE("www.")))
        return TYPE_URL;
    for (size_t i = 0; i < term.length; i++) {
        unsigned char byte = (unsigned char)term.data[i];
        digits += byte >= '0' && byte <= '9';
        letters += ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || byte >= 0x80;
    }
    return digits >= letters ? TYPE_ID : TYPE_NAME;
}

static enum scrim_status add_term(struct phrases *phrases, struct slice line, const char *what,
                                  size_t number, struct letter *value, struct scrim_error *error)
{
    struct phrase_meaning meaning = {what, (uint8_t)guess_type(line), false};
    bool added = false;

    if (line.length > LIMIT_KNOWN_VALUE)
        return error_set(error, SCRIM_CONFIGURATION, "%s, line %zu: longer than %u bytes", what,
                         number, LIMIT_KNOWN_VALUE);
    enum scrim_status status =
        value_text_read(line, value->lexicon, value->lists, phrases->arena, value, error);
    if (status == SCRIM_REFUSED)
        return error_set(error, SCRIM_CONFIGURATION, "%s, line %zu: no UTF-8", what, number);
    if (status == SCRIM_OK)
        status = phrases_add(phrases, value, 0, value->tokens.count, meaning, &added, error);
    if (status == SCRIM_OK && !added)
        status = error_set(error, SCRIM_CONFIGURATION, "%s, line %zu: neither letters nor digits",
                           what, number);
    return status;
}

static enum scrim_status read_terms(struct phrases *phrases, struct slice text, const char *what,
                                    struct letter *value, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    if (slice_starts_with(text, SLICE("\xEF\xBB\xBF")))
        text = slice_of(text.data + 3, text.length - 3);
    for (size_t number = 1; status == SCRIM_OK && text.length > 0; number++) {
        const char *end = memchr(text.data, '\n', text.length);
        size_t length = end ? (size_t)(end - text.data) : text.length;
        struct slice line = trim(slice_of(text.data, length));
        length += end != NULL;
        text = slice_of(text.data + length, text.length - length);
        if (line.length == 0 || line.data[0] == '#')
            continue;
        if (number > LIMIT_TERMS)
            return error_set(error, SCRIM_CONFIGURATION, "%s: more than %u lines", what,
                             LIMIT_TERMS);
        status = add_term(phrases, line, what, number, value, error);
    }
    return status;
}

enum scrim_status user_terms_new(struct slice hide, struct slice keep,
                                 const struct lexicon *lexicon, const struct word_lists *lists,
                                 struct hash_seed seed, struct user_terms **out,
                                 struct scrim_error *error)
{
    struct user_terms *terms = calloc(1, sizeof *terms);
    struct letter value = {.lexicon = lexicon, .lists = lists};

    *out = NULL;
    if (!terms)
        return error_no_memory(error);
    arena_init(&terms->arena, LIMIT_KNOWN_ARENA);
    enum scrim_status status =
        phrases_init(&terms->hide, &terms->arena, seed, false, SLICE(""), error);
    if (status == SCRIM_OK)
        status = phrases_init(&terms->keep, &terms->arena, seed, false, SLICE(""), error);
    if (status == SCRIM_OK)
        status = read_terms(&terms->hide, hide, RULE_HIDE, &value, error);
    if (status == SCRIM_OK)
        status = read_terms(&terms->keep, keep, RULE_KEEP, &value, error);
    tokens_free(&value.tokens);
    if (status) {
        user_terms_free(terms);
        return status;
    }
    *out = terms;
    return SCRIM_OK;
}

void user_terms_free(struct user_terms *terms)
{
    if (!terms)
        return;
    phrases_free(&terms->hide);
    phrases_free(&terms->keep);
    arena_free(&terms->arena);
    free(terms);
}

/* ---- the pass ------------------------------------------------------------------------------- */

/* Where terms stand, in order and disjoint. */
struct places {
    struct candidate *items;
    size_t count, capacity;
};

static enum scrim_status find_places(struct letter *letter, const struct phrases *phrases,
                                     struct places *places, struct scrim_error *error)
{
    struct phrase_meaning meaning;
    size_t end;

    for (size_t i = 0; i < letter->tokens.count; i = end) {
        const struct token *first = &letter->tokens.items[i];
        if (!phrases_find(phrases, letter, i, &end, &meaning)) {
            end = i + 1;
            continue;
        }
        if (!arena_grow(letter->arena, (void **)&places->items, &places->capacity,
                        sizeof *places->items, places->count + 1))
            return error_no_memory(error);
        const struct token *last = &letter->tokens.items[end - 1];
        places->items[places->count++] = (struct candidate){
            .range = {{first->start}, {last->start + last->length}},
            .rule = meaning.rule,
            .type = meaning.type,
            .guess = TYPE_NONE,
            .exact = true,
            .confidence = TERM_CONFIDENCE,
        };
    }
    return SCRIM_OK;
}

/* Takes away the places to keep that a place to hide overlaps. */
static void prefer_hidden(struct places *keep, const struct places *hide)
{
    size_t kept = 0, other = 0;

    for (size_t i = 0; i < keep->count; i++) {
        struct view_range range = keep->items[i].range;
        while (other < hide->count && hide->items[other].range.end.byte <= range.start.byte)
            other++;
        if (other == hide->count || hide->items[other].range.start.byte >= range.end.byte)
            keep->items[kept++] = keep->items[i];
    }
    keep->count = kept;
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

/* Cuts the places to keep out of a candidate: its first piece stays the candidate, the others
 * become new ones. */
static enum scrim_status cut(struct letter *letter, size_t index, struct places *keep,
                             struct scrim_error *error)
{
    struct candidate original = letter->candidates.items[index];
    uint32_t at = original.range.start.byte, stop = original.range.end.byte;
    size_t place = place_behind(keep, at), pieces = 0;
    enum scrim_status status = SCRIM_OK;

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

static enum scrim_status keep_places(struct letter *letter, struct places *keep,
                                     struct scrim_error *error)
{
    size_t count = letter->candidates.count;
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; keep->count > 0 && status == SCRIM_OK && i < count; i++)
        if (letter->candidates.items[i].type < TYPE_COUNT &&
            letter->candidates.items[i].type != TYPE_MARKER)
            status = cut(letter, i, keep, error);
    for (size_t i = 0; status == SCRIM_OK && i < keep->count; i++) {
        keep->items[i].winner = 0;
        status = letter_add(letter, &keep->items[i], error);
    }
    return status;
}

enum scrim_status pass_terms(struct letter *letter, struct scrim_error *error)
{
    struct places hide = {.count = 0}, keep = {.count = 0};

    if (!letter->terms)
        return SCRIM_OK;
    enum scrim_status status = find_places(letter, &letter->terms->hide, &hide, error);
    if (status == SCRIM_OK)
        status = find_places(letter, &letter->terms->keep, &keep, error);
    if (status == SCRIM_OK) {
        prefer_hidden(&keep, &hide);
        status = keep_places(letter, &keep, error);
    }
    for (size_t i = 0; status == SCRIM_OK && i < hide.count; i++)
        status = letter_add(letter, &hide.items[i], error);
    return status;
}
