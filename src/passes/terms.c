#include "passes/terms.h"

#include <stdlib.h>

#include "passes/passes.h"
#include "passes/phrases.h"
#include "passes/places.h"

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
        const struct token *last = &letter->tokens.items[end - 1];
        struct view_range range = {{first->start}, {last->start + last->length}};
        enum scrim_status status =
            places_add(letter, range, meaning.type, meaning.rule, places, error);
        if (status)
            return status;
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
        status = places_cut(letter, &keep, false, error);
    }
    if (status == SCRIM_OK)
        status = places_put(letter, &keep, error);
    return status ? status : places_put(letter, &hide, error);
}
