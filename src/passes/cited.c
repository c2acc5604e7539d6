/* A case that a letter cites is called by its first party from then on: "Rowland v. Christian (1968) 69 Cal.2d 108 ... As Rowland
 * explains".  That word alone is nobody of the letter, unless somebody in it bears the name.  The rules of citations name the word by
 * the group `cited`. */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/evidence.h"
#include "passes/record_set.h"
#include "passes/token_set.h"
#include "passes/written.h"

enum {
    CITED_CONFIDENCE = 981, /* thousandths: surer than any evidence, less than what a rule is certain of */
    SHORTEST_PARTY = 4      /* letters */
};

/* What is known of a word, in its place of the table. */
enum { PARTY = 1, BORNE = 2 };

struct parties {
    struct hash_map words;
    uint64_t *records;
    uint64_t *citations; /* the tokens in citations */
};

static uint64_t *place_of(const struct letter *letter, struct parties *parties, size_t token)
{
    char key[LIMIT_WORD_KEY];

    return hash_map_place(&parties->words, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)), false);
}

static const struct field_range *party_of(const struct candidate *candidate)
{
    if (candidate->type == TYPE_PROTECT && candidate->fate != FATE_REJECTED)
        for (size_t i = 0; i < candidate->field_count; i++)
            if (candidate->fields[i].field == FIELD_cited)
                return &candidate->fields[i];
    return NULL;
}

static void note_citation(const struct letter *letter, struct parties *parties, const struct candidate *citation)
{
    token_set_add_range(parties->citations, &letter->tokens, citation->range);
}

static enum scrim_status learn(struct letter *letter, struct parties *parties, struct scrim_error *error)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct field_range *party = party_of(&letter->candidates.items[i]);
        if (party)
            note_citation(letter, parties, &letter->candidates.items[i]);
        size_t token = party ? tokens_at(&letter->tokens, party->range.start.byte) : letter->tokens.count;
        if (token == letter->tokens.count || letter->tokens.items[token].length < SHORTEST_PARTY || is_common_word(letter, token))
            continue;
        char key[LIMIT_WORD_KEY];
        struct slice folded = arena_copy(letter->arena, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)));
        uint64_t *place = folded.data && folded.length ? hash_map_place(&parties->words, folded, true) : NULL;
        if (folded.length && !place)
            return error_no_memory(error);
        if (place)
            *place = PARTY;
        record_set_add(parties->records, letter->tokens.items[token].attributes);
    }
    return SCRIM_OK;
}

/* A word alone that only evidence took for a name tells nothing of who bears it: it may be the case again. */
static bool by_evidence_alone(const struct candidate *candidate, size_t words)
{
    return words == 1 && evidence_found(candidate);
}

/* Whoever is named by one of the words outside the citations bears it. */
static void note_bearers(const struct letter *letter, struct parties *parties)
{
    const struct token *items = letter->tokens.items;

    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type != TYPE_NAME || candidate->fate == FATE_REJECTED)
            continue;
        size_t first = tokens_at(&letter->tokens, candidate->range.start.byte), words = 0;
        for (size_t t = first; t < letter->tokens.count && items[t].start < candidate->range.end.byte; t++)
            words += items[t].kind == TOKEN_WORD;
        if (by_evidence_alone(candidate, words))
            continue;
        for (size_t t = first; t < letter->tokens.count && items[t].start < candidate->range.end.byte; t++) {
            uint64_t *place = record_set_has_word(parties->records, t, &items[t]) ? place_of(letter, parties, t) : NULL;
            if (place && !token_set_has(parties->citations, t))
                *place = BORNE;
        }
    }
}

static bool is_named(const struct token *item)
{
    return item->kind == TOKEN_WORD && item->space < BREAK_LINE &&
           (item->shape == SHAPE_CAPITAL || item->shape == SHAPE_UPPER || item->shape == SHAPE_INITIAL);
}

/* Not beside another name, an initial or a title. */
static bool stands_alone(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (token + 1 < letter->tokens.count && is_named(&items[token + 1]))
        return false;
    if (token == 0 || items[token].space >= BREAK_LINE)
        return true;
    size_t before = token - 1;
    if (items[before].mark == '.' && before > 0 && items[before].space == BREAK_NONE) {
        before--;
        if (items[before].shape == SHAPE_INITIAL || record_in_list(letter->lexicon, letter->lists, items[before].attributes, LIST_title))
            return false;
        return true;
    }
    if (record_in_list(letter->lexicon, letter->lists, items[before].attributes, LIST_title))
        return false;
    bool capital = items[before].shape == SHAPE_CAPITAL || items[before].shape == SHAPE_UPPER || items[before].shape == SHAPE_INITIAL;
    return !capital || (starts_sentence(letter, before) && is_common_word(letter, before));
}

enum scrim_status pass_cited(struct letter *letter, struct scrim_error *error)
{
    struct parties parties = {.records = record_set_new(letter->arena, letter->lexicon),
                              .citations = token_set_new(letter->arena, &letter->tokens)};

    if (!parties.records || !parties.citations)
        return error_no_memory(error);
    hash_map_init(&parties.words, letter->seed);
    enum scrim_status status = learn(letter, &parties, error);
    size_t count = status == SCRIM_OK && parties.words.count > 0 ? letter->tokens.count : 0;
    if (count > 0)
        note_bearers(letter, &parties);
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, record_set_has_word, parties.records); found && status == SCRIM_OK;
             found &= found - 1) {
            size_t token = first + tokens_lowest(found);
            const struct token *item = &letter->tokens.items[token];
            const uint64_t *place = item->shape == SHAPE_CAPITAL ? place_of(letter, &parties, token) : NULL;
            if (!place || *place != PARTY || !stands_alone(letter, token))
                continue;
            struct candidate candidate = {
                .range = {{item->start}, {item->start + item->length}}, .rule = "protect/cited", .type = TYPE_PROTECT,
                .guess = TYPE_NONE, .confidence = CITED_CONFIDENCE};
            status = letter_add(letter, &candidate, error);
        }
    hash_map_free(&parties.words);
    return status;
}
