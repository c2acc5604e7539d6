/* "Mercy General Hospital" is called Mercy from then on, "Heritage Manor" Heritage: the first word of a place of care or work of which
 * the others only say what it is.  Words of no list are the business of passes/spread.c; these are ordinary ones, taken where they
 * wear a capital in the middle of a sentence and nothing goes on from them. */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/record_set.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum {
    SHORT_CONFIDENCE = 885, /* thousandths */
    SHORTEST = 4            /* letters */
};

static bool in_any(const struct letter *letter, size_t token, const enum list *lists, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, lists[i]))
            return true;
    return false;
}

static bool says_what_it_is(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_facility_head, LIST_facility_modifier, LIST_organisation_head, LIST_legal_form};
    return in_any(letter, token, lists, sizeof lists / sizeof *lists);
}

/* "Mercy" says what a hospital is, as "General" does, but somebody is called so. */
static bool is_name_too(const struct letter *letter, size_t token)
{
    static const enum list names[] = {LIST_given_female, LIST_given_male, LIST_surname_us}, heads[] = {LIST_facility_head, LIST_organisation_head, LIST_legal_form};
    return in_any(letter, token, names, sizeof names / sizeof *names) && !in_any(letter, token, heads, sizeof heads / sizeof *heads);
}

/* A word that means something else whenever it stands alone. */
static bool is_somewhere(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_state, LIST_country, LIST_direction, LIST_month, LIST_title, LIST_specialty, LIST_article,
                                      LIST_pronoun, LIST_pronoun_possessive, LIST_preposition_place, LIST_preposition_other, LIST_heading,
                                      LIST_document_word, LIST_abbreviation, LIST_role_patient, LIST_role_clinician, LIST_role_official};
    return in_any(letter, token, lists, sizeof lists / sizeof *lists);
}

static bool has_short_form(const struct letter *letter, const struct candidate *candidate)
{
    const struct token *items = letter->tokens.items;
    size_t first = tokens_at(&letter->tokens, candidate->range.start.byte), heads = 0;

    if ((candidate->type != TYPE_FACILITY && candidate->type != TYPE_EMPLOYER && candidate->type != TYPE_ORGANIZATION) || candidate->confidence < CERTAIN_CONFIDENCE ||
        candidate->fate == FATE_REJECTED || first == letter->tokens.count)
        return false;
    if (items[first].kind != TOKEN_WORD || items[first].length < SHORTEST || items[first].shape == SHAPE_LOWER ||
        (says_what_it_is(letter, first) && !is_name_too(letter, first)) || is_somewhere(letter, first))
        return false;
    for (size_t t = first + 1; t < letter->tokens.count && items[t].start < candidate->range.end.byte; t++) {
        if (items[t].kind != TOKEN_WORD)
            continue;
        if (!says_what_it_is(letter, t))
            return false;
        heads++;
    }
    return heads > 0;
}

struct short_forms {
    struct hash_map words; /* folded word -> candidate + 1 */
    uint64_t *records;
};

static enum scrim_status learn(struct letter *letter, struct short_forms *forms, struct scrim_error *error)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        if (!has_short_form(letter, &letter->candidates.items[i]))
            continue;
        size_t token = tokens_at(&letter->tokens, letter->candidates.items[i].range.start.byte);
        char key[LIMIT_WORD_KEY];
        struct slice folded = arena_copy(letter->arena, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)));
        uint64_t *place = folded.data && folded.length ? hash_map_place(&forms->words, folded, true) : NULL;
        if (folded.length && !place)
            return error_no_memory(error);
        if (place && *place == 0)
            *place = i + 1;
        record_set_add(forms->records, letter->tokens.items[token].attributes);
    }
    return SCRIM_OK;
}

static bool is_capital(const struct token *item)
{
    return item->kind == TOKEN_WORD && (item->shape == SHAPE_CAPITAL || item->shape == SHAPE_UPPER || item->shape == SHAPE_INITIAL);
}

/* "to Heritage with", not "the Heritage", "Heritage Street". */
static bool stands_alone(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    bool behind_word = token > 0 && items[token].space > BREAK_NONE && items[token].space <= BREAK_WRAP &&
                       items[token - 1].kind == TOKEN_WORD &&
                       (items[token - 1].shape == SHAPE_LOWER || (starts_sentence(letter, token - 1) && is_common_word(letter, token - 1))) &&
                       !record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_article);
    bool goes_on = token + 1 < letter->tokens.count &&
                   ((is_capital(&items[token + 1]) && items[token + 1].space < BREAK_LINE) ||
                    (items[token + 1].mark == '-' && items[token + 1].space == BREAK_NONE));

    return behind_word && !goes_on && items[token].shape == SHAPE_CAPITAL && letter->classes->cover[token] == 0;
}

static enum scrim_status seek(struct letter *letter, struct short_forms *forms, size_t token, struct scrim_error *error)
{
    char key[LIMIT_WORD_KEY];
    const struct token *item = &letter->tokens.items[token];

    if (!stands_alone(letter, token))
        return SCRIM_OK;
    const uint64_t *place = hash_map_place(&forms->words, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)), false);
    if (!place)
        return SCRIM_OK;
    const struct candidate *model = &letter->candidates.items[*place - 1];
    struct candidate candidate = {
        .range = {{item->start}, {item->start + item->length}},
        .rule = "workplace/short-form",
        .type = model->type,
        .role = model->role,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = SHORT_CONFIDENCE,
    };
    return letter_add(letter, &candidate, error);
}

enum scrim_status pass_short_forms(struct letter *letter, struct scrim_error *error)
{
    struct arena_mark before = arena_mark(letter->arena);
    struct short_forms forms = {.records = record_set_new(letter->arena, letter->lexicon)};

    if (!forms.records)
        return error_no_memory(error);
    hash_map_init(&forms.words, letter->seed);
    enum scrim_status status = learn(letter, &forms, error);
    size_t count = forms.words.count > 0 ? letter->tokens.count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, record_set_has_word, forms.records); found && status == SCRIM_OK;
             found &= found - 1)
            status = seek(letter, &forms, first + tokens_lowest(found), error);
    hash_map_free(&forms.words);
    arena_release(letter->arena, before);
    return status;
}
