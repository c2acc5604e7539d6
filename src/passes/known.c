/* Names, numbers, addresses, places of work and the birth date that the caller knows: built once,
 * then looked for at every token, at the cost of a few hashes. */
#include "passes/known.h"

#include <stdlib.h>

#include "passes/known_date.h"
#include "passes/known_file.h"
#include "passes/known_names.h"
#include "passes/known_numbers.h"
#include "passes/passes.h"
#include "passes/phrases.h"

enum { KNOWN_CONFIDENCE = 998, ZIP_DIGITS = 5 };

struct known {
    struct arena arena;
    struct known_facts facts;
    struct known_date birth;
    struct known_names names;
    struct known_numbers numbers;
    struct phrases phrases;
};

struct builder {
    struct known *known;
    struct letter value; /* the fact that is read */
    size_t position;     /* its number, for messages */
    struct scrim_error *error;
};

static enum scrim_status add_phrase(struct builder *builder, size_t first, size_t end,
                                    enum type type, bool shown, bool *added)
{
    static const char *const address = KNOWN_RULES "address", *const workplace = KNOWN_RULES "workplace";
    bool work = type == TYPE_EMPLOYER || type == TYPE_FACILITY;
    struct phrase_meaning meaning = {work ? workplace : address, (uint8_t)type, shown};
    bool one;
    enum scrim_status status = phrases_add(&builder->known->phrases, &builder->value, first, end,
                                           meaning, &one, builder->error);
    *added = *added || one;
    return status;
}

static bool is_word(const struct builder *builder, size_t token)
{
    return builder->value.tokens.items[token].kind == TOKEN_WORD;
}

/* A word that tells the organisation by itself: in no list, no English word. */
static bool is_telling(const struct builder *builder, size_t token)
{
    const struct token *item = &builder->value.tokens.items[token];
    const struct word_attributes *record = lexicon_record(builder->value.lexicon, item->attributes);
    return item->kind == TOKEN_WORD && item->length > 3 && record->tier == 0 &&
           record->lists[0] == 0 && record->lists[1] == 0;
}

static bool is_head(const struct builder *builder, size_t token)
{
    const struct letter *value = &builder->value;
    return is_word(builder, token) && (value_in_list(value, token, LIST_legal_form) ||
                                       value_in_list(value, token, LIST_organisation_head) ||
                                       value_in_list(value, token, LIST_facility_head));
}

/* "Valley Crest Packing Company, Inc." is also written with less and less of its end, down to two
 * words, and by the words that tell it. */
static enum scrim_status add_workplace(struct builder *builder, enum type type, bool *added)
{
    const struct tokens *tokens = &builder->value.tokens;
    size_t first = 0, words = 0;
    enum scrim_status status;

    if (tokens->count > 1 && is_word(builder, 0) && tokens->items[0].length == 3 &&
        (memcmp(letter_word(&builder->value, 0).data, "The", 3) == 0 ||
         memcmp(letter_word(&builder->value, 0).data, "the", 3) == 0))
        first = 1;
    for (size_t i = first; i < tokens->count; i++)
        words += tokens->items[i].kind != TOKEN_MARK;
    status = add_phrase(builder, first, tokens->count, type, words == 1, added);
    for (size_t end = tokens->count; status == SCRIM_OK && end > first; end--) {
        if (tokens->items[end - 1].kind == TOKEN_MARK)
            continue;
        if (words <= 2 || !is_head(builder, end - 1))
            break;
        words--;
        status = add_phrase(builder, first, end - 1, type, true, added);
    }
    for (size_t i = first; status == SCRIM_OK && i < tokens->count; i++)
        if (is_telling(builder, i))
            status = add_phrase(builder, i, i + 1, type, false, added);
    return status;
}

static bool is_zip(const struct builder *builder, size_t first, size_t end)
{
    const struct token *item = &builder->value.tokens.items[first];
    return first > 0 && end == first + 1 && item->kind == TOKEN_NUMBER &&
           item->length == ZIP_DIGITS;
}

/* A state says too little to be looked for by itself. */
static bool is_state(const struct builder *builder, size_t first, size_t end)
{
    const struct letter *value = &builder->value;
    struct phrase phrase;
    int states = value->lists->number[LIST_state];

    if (end == first + 1)
        return value_in_list(value, first, LIST_state_code) ||
               value_in_list(value, first, LIST_state);
    return states >= 0 &&
           lexicon_phrase(value->lexicon, value->view.text, &value->tokens, first, states,
                          &phrase) &&
           first + phrase.token_count == end;
}

/* A part between commas: street, unit, city, state or ZIP code. */
static enum scrim_status add_part(struct builder *builder, size_t first, size_t end, bool *added)
{
    const struct letter *value = &builder->value;
    bool number = value->tokens.items[first].kind == TOKEN_NUMBER;
    size_t last = end - 1;
    enum scrim_status status = SCRIM_OK;

    if (is_zip(builder, first, end))
        return add_phrase(builder, first, end, TYPE_ZIP, false, added);
    if (is_state(builder, first, end))
        return SCRIM_OK;
    bool type =
        end - first > 1 && is_word(builder, last) && value_in_list(value, last, LIST_street_type);
    bool unit = end - first > 1 && value_in_list(value, first, LIST_unit_word);
    if (!number && !type && !unit)
        return add_phrase(builder, first, end, TYPE_CITY, end == first + 1, added);
    status = add_phrase(builder, first, end, TYPE_STREET, false, added);
    if (status == SCRIM_OK && number && end - first > 2) {
        status =
            add_phrase(builder, first + 1, end, TYPE_STREET, true, added); /* without the house */
        if (status == SCRIM_OK && type)
            status = add_phrase(builder, first, last, TYPE_STREET, true, added);
    }
    return status;
}

/* Where a part ends: at a comma, after the type of the street, before a ZIP code, a unit or a
 * state. */
static size_t part_end(const struct builder *builder, size_t first, bool *street)
{
    const struct letter *value = &builder->value;
    const struct tokens *tokens = &value->tokens;
    size_t end = first;

    for (; end < tokens->count; end++) {
        const struct token *item = &tokens->items[end];
        if (item->mark == ',' || (end > first && item->space >= BREAK_LINE))
            break;
        if (end > first && (is_zip(builder, end, end + 1) || is_state(builder, end, end + 1)) &&
            *street)
            break;
        if (end > first + 1 && !*street && is_word(builder, end) &&
            value_in_list(value, end, LIST_street_type) &&
            !(end + 1 < tokens->count && tokens->items[end + 1].mark != ',' &&
              value_in_list(value, end + 1, LIST_street_type))) {
            *street = true;
            return end + 1;
        }
    }
    *street = true; /* what follows is no street */
    return end;
}

static enum scrim_status add_address(struct builder *builder, bool *added)
{
    const struct tokens *tokens = &builder->value.tokens;
    enum scrim_status status = SCRIM_OK;
    bool street = false;

    for (size_t first = 0; status == SCRIM_OK && first < tokens->count;) {
        if (tokens->items[first].kind == TOKEN_MARK) {
            first++;
            continue;
        }
        size_t end = part_end(builder, first, &street), stop = end;
        while (stop > first && tokens->items[stop - 1].kind == TOKEN_MARK)
            stop--;
        if (stop > first)
            status = add_part(builder, first, stop, added);
        first = end > first ? end : first + 1;
    }
    return status;
}

static enum scrim_status add_fact(struct builder *builder, const struct known_fact *fact)
{
    struct known *known = builder->known;
    bool added = false;
    enum scrim_status status =
        value_text_read(fact->text, builder->value.lexicon, builder->value.lists, &known->arena,
                        &builder->value, builder->error);

    if (status)
        return status;
    switch (fact->kind) {
    case FACT_NAME:
        status = known_names_add(&known->names, &builder->value, (enum role)fact->role, &added,
                                 builder->error);
        break;
    case FACT_NUMBER:
        status = known_numbers_add(&known->numbers, &builder->value, (enum type)fact->type, &added,
                                   builder->error);
        break;
    case FACT_ADDRESS:
        status = add_address(builder, &added);
        break;
    case FACT_PLACE_OF_WORK:
        status = add_workplace(builder, (enum type)fact->type, &added);
        break;
    }
    if (status == SCRIM_OK && !added)
        return error_set(builder->error, SCRIM_CONFIGURATION,
                         "known identifiers: the one at place %zu is too short to be looked for",
                         builder->position);
    return status;
}

static enum scrim_status build(struct known *known, struct slice json,
                               const struct known_tables *tables, const struct lexicon *lexicon,
                               const struct word_lists *lists, struct hash_seed seed,
                               struct scrim_error *error)
{
    struct builder builder = {
        .known = known, .value = {.lexicon = lexicon, .lists = lists}, .error = error};
    enum scrim_status status = known_file_read(json, &known->arena, &known->facts, error);

    if (status)
        return status;
    known->birth = (struct known_date){known->facts.birth_year, known->facts.birth_month,
                                       known->facts.birth_day};
    known_names_init(&known->names, &known->arena, seed, tables->nicknames);
    known_numbers_init(&known->numbers, &known->arena, seed);
    status = phrases_init(&known->phrases, &known->arena, seed, true, tables->short_forms, error);
    for (size_t i = 0; status == SCRIM_OK && i < known->facts.count; i++) {
        builder.position = i + 1;
        status = add_fact(&builder, &known->facts.items[i]);
    }
    tokens_free(&builder.value.tokens);
    return status;
}

enum scrim_status known_new(struct slice json, const struct known_tables *tables,
                            const struct lexicon *lexicon, const struct word_lists *lists,
                            struct hash_seed seed, struct known **out, struct scrim_error *error)
{
    struct known *known = calloc(1, sizeof *known);

    *out = NULL;
    if (!known)
        return error_no_memory(error);
    arena_init(&known->arena, LIMIT_KNOWN_ARENA);
    enum scrim_status status = build(known, json, tables, lexicon, lists, seed, error);
    if (status) {
        known_free(known);
        return status;
    }
    *out = known;
    return SCRIM_OK;
}

void known_free(struct known *known)
{
    if (!known)
        return;
    known_names_free(&known->names);
    known_numbers_free(&known->numbers);
    phrases_free(&known->phrases);
    arena_free(&known->arena);
    free(known);
}

bool known_scope(const struct known *known, struct slice *scope)
{
    *scope = known->facts.scope;
    return known->facts.scope_given;
}

bool known_shift(const struct known *known, int64_t *days)
{
    *days = known->facts.shift_days;
    return known->facts.shift_given;
}

/* ---- the pass ------------------------------------------------------------------------------- */

static enum scrim_status add_range(struct letter *letter, size_t first, size_t end,
                                   const char *rule, enum type type, struct scrim_error *error)
{
    const struct token *begin = &letter->tokens.items[first],
                       *last = &letter->tokens.items[end - 1];
    struct candidate candidate = {
        .range = {{begin->start}, {last->start + last->length}},
        .rule = rule,
        .type = (uint8_t)type,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = KNOWN_CONFIDENCE,
    };
    return letter_add(letter, &candidate, error);
}

/* Where each kind of mention found last ends: of one kind none begins inside another. */
struct ends {
    size_t name, number, phrase;
};

/* Phrases are looked for without a direction at their front: "North Platte" from "Platte". */
static size_t with_direction(const struct letter *letter, size_t from, size_t token)
{
    const struct token *items = letter->tokens.items;

    while (token > from && items[token].space < BREAK_COLUMN &&
           items[token - 1].kind == TOKEN_WORD && value_in_list(letter, token - 1, LIST_direction))
        token--;
    return token;
}

static enum scrim_status look_at(struct letter *letter, size_t token, struct ends *ends,
                                 struct scrim_error *error)
{
    const struct known *known = letter->known;
    struct field_range fields[CANDIDATE_FIELDS];
    struct candidate candidate = {.fields = fields};
    struct phrase_meaning meaning;
    enum type type;
    size_t end;
    enum scrim_status status = SCRIM_OK;

    if (token >= ends->name && known->names.person_count > 0 &&
        known_names_find(&known->names, letter, ends->name, token, &candidate, &end)) {
        ends->name = end;
        status = letter_add(letter, &candidate, error);
    }
    if (status == SCRIM_OK && token >= ends->number &&
        known_numbers_find(&known->numbers, letter, token, &type, &end)) {
        ends->number = end;
        status = add_range(letter, token, end, KNOWN_RULES "number", type, error);
    }
    if (status == SCRIM_OK && token >= ends->phrase &&
        phrases_find(&known->phrases, letter, token, &end, &meaning)) {
        size_t first = with_direction(letter, ends->phrase, token);
        ends->phrase = end;
        status = add_range(letter, first, end, meaning.rule, (enum type)meaning.type, error);
    }
    if (status == SCRIM_OK && known->facts.birth_given &&
        known_date_find(&known->birth, letter, token, &candidate, &end))
        status = letter_add(letter, &candidate, error);
    return status;
}

enum scrim_status pass_known(struct letter *letter, struct scrim_error *error)
{
    struct ends ends = {0, 0, 0};
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; letter->known && status == SCRIM_OK && i < letter->tokens.count; i++)
        status = look_at(letter, i, &ends, error);
    return status;
}
