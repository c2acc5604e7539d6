#include "report/review_why.h"

#include <stdlib.h>

#include "passes/evidence.h"
#include "report/json.h"

enum {
    CANDIDATES_SHOWN = 12, /* of one span */
    WORDS_SHOWN = 6,       /* of one span, with their evidence */
    TERMS_SHOWN = 6        /* of one word, those that weigh most */
};

size_t utf16_length(struct slice text, struct document_range range)
{
    size_t length = 0;

    for (size_t i = range.start.byte; i < range.end.byte && i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        length += (byte & 0xC0) != 0x80 ? 1 : 0;
        length += byte >= 0xF0 ? 1 : 0;
    }
    return length;
}

/* ---- which candidates stood where
 * ---------------------------------------------------------------- */

/* The first span that ends at or behind a byte of the view. */
static size_t first_span(const struct spans *spans, uint32_t byte)
{
    size_t low = 0, high = spans->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (spans->items[middle].view.end.byte < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool meet(struct view_range a, struct view_range b)
{
    return (a.start.byte < b.end.byte && b.start.byte < a.end.byte) ||
           (a.start.byte == b.start.byte && a.end.byte == b.end.byte);
}

/* Counts (items NULL) or notes the candidates of all spans; next[span] moves on by one for each. */
static void visit_candidates(const struct letter *letter, const struct spans *spans, uint32_t *next,
                             uint32_t *items)
{
    for (uint32_t c = 0; c < letter->candidates.count; c++) {
        struct view_range range = letter->candidates.items[c].range;
        for (size_t i = first_span(spans, range.start.byte);
             i < spans->count && spans->items[i].view.start.byte <= range.end.byte; i++) {
            if (!meet(range, spans->items[i].view))
                continue;
            if (items)
                items[next[i]] = c;
            next[i]++;
        }
    }
}

enum scrim_status why_gather(const struct letter *letter, const struct spans *spans,
                             struct why *why, struct scrim_error *error)
{
    *why = (struct why){.letter = letter, .spans = spans};
    why->first = arena_take(letter->arena, spans->count + 1, sizeof *why->first);
    uint32_t *next = arena_take(letter->arena, spans->count + 1, sizeof *next);
    if (!why->first || !next)
        return error_no_memory(error);
    visit_candidates(letter, spans, next, NULL);
    for (size_t i = 0; i < spans->count; i++) {
        why->first[i + 1] = why->first[i] + next[i];
        next[i] = why->first[i];
    }
    why->candidates =
        arena_take(letter->arena, why->first[spans->count] + 1, sizeof *why->candidates);
    if (!why->candidates)
        return error_no_memory(error);
    visit_candidates(letter, spans, next, why->candidates);
    return SCRIM_OK;
}

/* ---- writing them ------------------------------------------------------------------------------
 */

static const char *fate_word(const struct candidate *candidate)
{
    static const char *const words[] = {"open",      "won",     "joined",
                                        "protected", "trimmed", "rejected"};
    return words[candidate->fate];
}

/* A range of the view in UTF-16 units, counted from the start of its span. */
static void write_range(const struct letter *letter, struct view_range range,
                        struct document_offset span, size_t start, struct buffer *out)
{
    struct document_range place = view_to_document(&letter->view, range);
    struct slice text = letter->decoded.text;
    size_t from = place.start.byte >= span.byte
                      ? start + utf16_length(text, (struct document_range){span, place.start})
                      : start - utf16_length(text, (struct document_range){place.start, span});

    json_range_field(out, JSON_KEY("in"), from, from + utf16_length(text, place));
}

static void write_candidate(const struct why *why, const struct candidate *candidate, size_t span,
                            size_t start, struct buffer *out)
{
    const char *type = candidate->type == TYPE_PROTECT ? "PROTECT" : type_name(candidate->type);

    buffer_append_string(out, "{\"rule\":");
    json_write_string(out, slice_from_string(candidate->rule));
    json_word_field(out, JSON_KEY("type"), type);
    json_thousandths_field(out, JSON_KEY("confidence"), candidate->confidence);
    json_word_field(out, JSON_KEY("fate"), fate_word(candidate));
    if (candidate->fate == FATE_JOINED || candidate->fate == FATE_PROTECTED)
        json_string_field(out, JSON_KEY("by"),
                          why->letter->candidates.items[candidate->winner].rule);
    write_range(why->letter, candidate->range, why->spans->items[span].document.start, start, out);
    buffer_append_byte(out, '}');
}

static enum tag tag_of(uint8_t type)
{
    switch (type) {
    case TYPE_NAME:
        return TAG_PERSON;
    case TYPE_EMPLOYER:
    case TYPE_FACILITY:
    case TYPE_ORGANIZATION:
        return TAG_ORGANIZATION;
    default:
        return TAG_PLACE;
    }
}

struct term {
    uint32_t feature;
    int hundredths; /* of its weight */
};

static int by_weight(const void *left, const void *right)
{
    const struct term *a = left, *b = right;
    int weight_a = abs(a->hundredths), weight_b = abs(b->hundredths);

    if (weight_a != weight_b)
        return weight_a > weight_b ? -1 : 1;
    return (a->feature > b->feature) - (a->feature < b->feature);
}

static void write_terms(const struct letter *letter, size_t token, enum tag tag, struct buffer *out)
{
    uint32_t features[EVIDENCE_FEATURES];
    struct term terms[EVIDENCE_FEATURES] = {{0, 0}};
    size_t count = evidence_features(letter, letter->classes, token, features);

    for (size_t i = 0; i < count; i++) {
        float weight = evidence_weight(letter->evidence, features[i], tag) * 100;
        terms[i] = (struct term){features[i], (int)(weight < 0 ? weight - 0.5f : weight + 0.5f)};
    }
    qsort(terms, count, sizeof *terms, by_weight);
    buffer_append_string(out, ",\"terms\":[");
    for (size_t i = 0; i < count && i < TERMS_SHOWN && terms[i].hundredths != 0; i++) {
        char name[64];
        evidence_feature_name(letter->evidence, terms[i].feature, name);
        buffer_append_string(out, i ? ",[" : "[");
        json_write_string(out, slice_from_string(name));
        buffer_append_string(out, terms[i].hundredths < 0 ? ",-" : ",");
        buffer_append_number(out, (uint64_t)abs(terms[i].hundredths));
        buffer_append_byte(out, ']');
    }
    buffer_append_byte(out, ']');
}

static void write_evidence(const struct why *why, size_t index, size_t start, struct buffer *out)
{
    const struct letter *letter = why->letter;
    const struct span *span = &why->spans->items[index];
    const char *slash = strrchr(span->rule, '/');
    size_t shown = 0;

    if (!slash || strcmp(slash, "/evidence") != 0)
        return;
    buffer_append(out, JSON_KEY("evidence"));
    buffer_append_byte(out, '[');
    for (size_t i = tokens_at(&letter->tokens, span->view.start.byte);
         i < letter->tokens.count && letter->tokens.items[i].start < span->view.end.byte &&
         shown < WORDS_SHOWN;
         i++) {
        const struct token *token = &letter->tokens.items[i];
        struct view_range range = {{token->start}, {token->start + token->length}};
        if (token->kind != TOKEN_WORD)
            continue;
        buffer_append_string(out, shown++ ? ",{\"word\":" : "{\"word\":");
        json_write_string(out, letter_word(letter, i));
        write_range(letter, range, span->document.start, start, out);
        write_terms(letter, i, tag_of(span->type), out);
        buffer_append_byte(out, '}');
    }
    buffer_append_byte(out, ']');
}

void why_write(const struct why *why, size_t span, size_t start, struct buffer *out)
{
    size_t first = why->first[span], end = why->first[span + 1];

    buffer_append(out, JSON_KEY("candidates"));
    buffer_append_byte(out, '[');
    for (size_t i = first; i < end && i < first + CANDIDATES_SHOWN; i++) {
        if (i > first)
            buffer_append_byte(out, ',');
        write_candidate(why, &why->letter->candidates.items[why->candidates[i]], span, start, out);
    }
    buffer_append_byte(out, ']');
    write_evidence(why, span, start, out);
}

/* ---- rules --------------------------------------------------------------------------------------
 */

static int by_name(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

void why_write_rules(const struct why *why, const struct patterns *patterns, struct buffer *out)
{
    size_t count = why->first[why->spans->count], written = 0;
    const char **names = arena_take(why->letter->arena, count + 1, sizeof *names);

    if (!names) {
        out->failed = true;
        return;
    }
    for (size_t i = 0; i < count; i++)
        names[i] = why->letter->candidates.items[why->candidates[i]].rule;
    qsort(names, count, sizeof *names, by_name);
    buffer_append(out, JSON_KEY("rules"));
    buffer_append_byte(out, '{');
    for (size_t i = 0; i < patterns->count; i++) {
        const struct pattern *pattern = &patterns->items[i];
        if (count == 0 || !bsearch(&pattern->id, names, count, sizeof *names, by_name))
            continue;
        if (written++)
            buffer_append_byte(out, ',');
        json_write_string(out, slice_from_string(pattern->id));
        buffer_append_string(out, ":[");
        json_write_string(out, pattern->file);
        buffer_append_byte(out, ',');
        buffer_append_number(out, pattern->line);
        buffer_append_byte(out, ']');
    }
    buffer_append_byte(out, '}');
}
