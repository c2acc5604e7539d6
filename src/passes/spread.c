/* What was found once with certainty is found everywhere: each telling word of a certain name, employer or facility is looked
 * for in the whole letter.  A word that is also a common English word is taken only where it is written as a name. */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/protect.h"
#include "passes/record_set.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum {
    SPREAD_CONFIDENCE = 890,   /* thousandths */
    COMPOUND_CONFIDENCE = 980, /* "Al-Hassan", both words of a name: surer than any evidence of something else */
    UNHEARD_CONFIDENCE = 980,  /* a word of no dictionary that is somebody's name: "stopped by Rostami" is no firm */
    BEARER_CONFIDENCE = 990,   /* "Dr. Nass", where NASS is a society: surer than what protects the word when nobody is called so */
    SHORTEST = 3               /* letters */
};

/* What is known of a word: the candidate that showed it to be a name, + 1. */
static bool certain(const struct candidate *candidate)
{
    return candidate->fate != FATE_REJECTED && candidate->confidence >= CERTAIN_CONFIDENCE &&
           (candidate->type == TYPE_NAME || candidate->type == TYPE_EMPLOYER || candidate->type == TYPE_FACILITY);
}

/* Of two letters only what is a surname, no word, and written as one: "Ng" beside "NG tube". */
static bool long_enough(const struct letter *letter, const struct token *token)
{
    return token->length >= SHORTEST ||
           (token->length == SHORTEST - 1 && token->shape == SHAPE_CAPITAL && lexicon_record(letter->lexicon, token->attributes)->tier == 0 &&
            record_in_list(letter->lexicon, letter->lists, token->attributes, LIST_surname_us));
}

/* A word of an employer or facility tells only when it is no ordinary word; a name's words tell unless they are
 * titles, suffixes or particles. */
static bool telling(const struct letter *letter, const struct candidate *candidate, const struct token *token)
{
    static const enum list silent[] = {LIST_title,   LIST_name_suffix,        LIST_particle,          LIST_preposition_of,
                                       LIST_article, LIST_pronoun,            LIST_pronoun_possessive, LIST_conjunction,
                                       LIST_conjunction_clause, LIST_preposition_place, LIST_preposition_other};
    const struct word_attributes *word = lexicon_record(letter->lexicon, token->attributes);

    if (token->kind != TOKEN_WORD || !long_enough(letter, token))
        return false;
    if (candidate->type != TYPE_NAME)
        return word->lists[0] == 0 && word->lists[1] == 0 && word->tier == 0;
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
        if (attributes_in_list(word, letter->lists->number[silent[i]]))
            return false;
    return true;
}

/* What is looked for: the words, each with the candidate that showed it, and the lexicon records that any of them has. */
struct learned {
    struct hash_map words; /* candidate + 1, and ROLES_DIFFER */
    uint64_t *records;
};

/* In a word's value: people of several roles bear it, so that it tells none. */
static const uint64_t ROLES_DIFFER = UINT64_C(1) << 63;

static size_t model_of(uint64_t value)
{
    return (size_t)(value & ~ROLES_DIFFER) - 1;
}

static uint64_t learned_value(const struct letter *letter, uint64_t before, size_t candidate)
{
    const struct candidate *items = letter->candidates.items;

    if (before == 0)
        return candidate + 1;
    if (items[candidate].type != TYPE_NAME)
        return before;
    const struct candidate *model = &items[model_of(before)];
    if (model->type != TYPE_NAME || model->role == ROLE_NONE)
        return (candidate + 1) | (before & ROLES_DIFFER);
    bool differ = items[candidate].role != ROLE_NONE && items[candidate].role != model->role;
    return before | (differ ? ROLES_DIFFER : 0);
}

static enum scrim_status learn(struct letter *letter, struct learned *learned, struct scrim_error *error)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (!certain(candidate))
            continue;
        size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
        for (; token < letter->tokens.count && letter->tokens.items[token].start < candidate->range.end.byte; token++) {
            char key[LIMIT_WORD_KEY];
            if (!telling(letter, candidate, &letter->tokens.items[token]))
                continue;
            struct slice folded = arena_copy(letter->arena, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)));
            uint64_t *place = folded.data && folded.length ? hash_map_place(&learned->words, folded, true) : NULL;
            if (folded.length && !place)
                return error_no_memory(error);
            if (place)
                *place = learned_value(letter, *place, i);
            record_set_add(learned->records, letter->tokens.items[token].attributes);
        }
    }
    return SCRIM_OK;
}

/* Whether a hyphen joins the words at two tokens, of which neither is an ordinary one ("Delgado-like"). */
static bool hyphen_joins(const struct letter *letter, size_t left, size_t right)
{
    const struct token *items = letter->tokens.items;

    return right < letter->tokens.count && items[left].kind == TOKEN_WORD && items[right].kind == TOKEN_WORD && items[left + 1].mark == '-' &&
           items[left + 1].space == BREAK_NONE && items[right].space == BREAK_NONE && items[right].shape != SHAPE_LOWER &&
           (items[left].shape != SHAPE_LOWER || record_in_list(letter->lexicon, letter->lists, items[left].attributes, LIST_particle));
}

/* The words of a spread name: the token that was found, with what hyphens join to it ("Al-Hassan"), its particles and the initials
 * before it ("J. D. Smith"). */
struct reach {
    size_t first, last; /* tokens */
    bool compound;
};

static bool same_word(const struct letter *letter, size_t left, size_t right)
{
    char a[LIMIT_WORD_KEY], b[LIMIT_WORD_KEY];

    if (letter->tokens.items[left].attributes != letter->tokens.items[right].attributes)
        return false;
    struct slice folded = slice_of(a, fold_word(letter_word(letter, left), a, sizeof a));
    return folded.length > 0 && slice_equal(folded, slice_of(b, fold_word(letter_word(letter, right), b, sizeof b)));
}

/* Whether the word before a spread name is the particle that the name has in the mention that showed it: "S. Ní Dhomhnaill". */
static bool has_its_particle(const struct letter *letter, const struct candidate *model, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (token == 0 || items[token - 1].kind != TOKEN_WORD || items[token].space == BREAK_NONE || items[token].space > BREAK_WRAP ||
        !record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_particle))
        return false;
    for (size_t i = tokens_at(&letter->tokens, model->range.start.byte) + 1; i < letter->tokens.count && items[i].start < model->range.end.byte; i++)
        if (same_word(letter, i, token) && same_word(letter, i - 1, token - 1))
            return true;
    return false;
}

/* An addressee, a signature: one capitalised word before this one, and nothing else in the line or column. */
static bool is_whole_line(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token > 0 && items[token].space == BREAK_BLANK && items[token - 1].shape == SHAPE_CAPITAL &&
           items[token - 1].length >= SHORTEST && (token == 1 || items[token - 1].space >= BREAK_COLUMN) &&
           (token + 1 == letter->tokens.count || items[token + 1].space >= BREAK_COLUMN) &&
           !record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_title) &&
           !record_in_list(letter->lexicon, letter->lists, items[token - 1].attributes, LIST_greeting);
}

/* "Tewksbury, Gordon" of Gordon Tewksbury: the token of the given name behind the comma, or 0. */
static size_t given_behind(const struct letter *letter, const struct candidate *model, size_t last)
{
    const struct token *items = letter->tokens.items;
    size_t given = last + 2;

    if (given >= letter->tokens.count || items[last + 1].mark != ',' || items[last + 1].space != BREAK_NONE || items[given].kind != TOKEN_WORD ||
        items[given].space != BREAK_BLANK)
        return 0;
    for (size_t i = tokens_at(&letter->tokens, model->range.start.byte); i < letter->tokens.count && items[i].start < model->range.end.byte; i++)
        if (i + 1 < letter->tokens.count && same_word(letter, i, given) && same_word(letter, i + 1, last) && i != given)
            return given;
    return 0;
}

static struct reach name_reach(const struct letter *letter, const struct candidate *model, size_t token)
{
    const struct token *items = letter->tokens.items;
    struct reach reach = {token, token, false};

    while (hyphen_joins(letter, reach.last, reach.last + 2))
        reach.last += 2;
    while (reach.first >= 2 && hyphen_joins(letter, reach.first - 2, reach.first))
        reach.first -= 2;
    reach.compound = reach.first < reach.last;
    bool behind_name = token > 0 && items[token].space < BREAK_LINE && items[token - 1].kind == TOKEN_WORD && items[token - 1].shape != SHAPE_LOWER;
    if (!reach.compound && !behind_name)
        reach.last += initials_behind(letter, reach.last + 1);
    while (has_its_particle(letter, model, reach.first))
        reach.first--;
    if (!behind_name && given_behind(letter, model, reach.last)) {
        reach.last += 2;
        reach.compound = true;
    }
    while (reach.first >= 2 && items[reach.first].space <= BREAK_WRAP && items[reach.first - 1].mark == '.' &&
           items[reach.first - 1].space == BREAK_NONE && items[reach.first - 2].shape == SHAPE_INITIAL)
        reach.first -= 2;
    reach.first -= is_whole_line(letter, reach.first);
    return reach;
}

static bool stands_free(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    bool behind = token + 1 < letter->tokens.count && items[token + 1].space == BREAK_NONE && items[token + 1].mark == '-';
    return items[token].space != BREAK_NONE && !behind;
}

/* How sure the word of a name is where it stands again. */
static uint16_t confidence_of(const struct letter *letter, size_t token, bool compound)
{
    const struct token *item = &letter->tokens.items[token];
    bool alone = letter->classes->record[token] == item->attributes; /* no phrase that holds it */

    if (alone && item->shape == SHAPE_CAPITAL && protect_lists_bar(letter->protect, item->attributes))
        return BEARER_CONFIDENCE;
    if (alone && item->shape == SHAPE_CAPITAL && item->attributes == LEXICON_UNKNOWN && stands_free(letter, token))
        return UNHEARD_CONFIDENCE;
    return compound ? COMPOUND_CONFIDENCE : SPREAD_CONFIDENCE;
}

/* One more mention of a learned word. */
static enum scrim_status add(struct letter *letter, uint64_t learned, size_t token, struct scrim_error *error)
{
    const struct candidate *model = &letter->candidates.items[model_of(learned)];
    struct reach reach = model->type == TYPE_NAME ? name_reach(letter, model, token) : (struct reach){token, token, false};
    const struct token *last = &letter->tokens.items[reach.last];
    struct candidate candidate = {
        .range = {{letter->tokens.items[reach.first].start}, {last->start + last->length}},
        .rule = "name/spread",
        .type = model->type,
        .role = learned & ROLES_DIFFER ? ROLE_NONE : model->role,
        .role_borrowed = true,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = model->type == TYPE_NAME ? confidence_of(letter, token, reach.compound) : SPREAD_CONFIDENCE,
    };
    return letter_add(letter, &candidate, error);
}

/* "April has been sober since April": the month, though April is somebody. */
static bool is_date_alone(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    return token > 0 && item->space <= BREAK_WRAP && letter->classes->cover[token] == TYPE_DATE + 1 &&
           (record_in_list(letter->lexicon, letter->lists, item[-1].attributes, LIST_preposition_place) ||
            record_in_list(letter->lexicon, letter->lists, item[-1].attributes, LIST_preposition_other));
}

/* One more of the words that were learned, if this is one and written as a name. */
static enum scrim_status seek(struct letter *letter, struct learned *learned, size_t token, struct scrim_error *error)
{
    char key[LIMIT_WORD_KEY];

    if (!long_enough(letter, &letter->tokens.items[token]))
        return SCRIM_OK;
    const uint64_t *place = hash_map_place(&learned->words, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)), false);
    return place && written_as_name(letter, token) && !is_date_alone(letter, token) ? add(letter, *place, token, error) : SCRIM_OK;
}

/* A capital behind whatever it is; a token_test. */
static unsigned is_capital(const void *context, size_t token, const struct token *item)
{
    (void)context;
    return (item->kind == TOKEN_WORD) & ((item->shape == SHAPE_CAPITAL) | (item->shape == SHAPE_UPPER)) & (item->space < BREAK_LINE) & (token > 0);
}

static bool behind_article(const struct letter *letter, size_t token)
{
    return token > 0 && record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token - 1].attributes, LIST_article);
}

/* "The Smiths", where Smith is learned as a name. */
static enum scrim_status seek_family(struct letter *letter, struct learned *learned, size_t token, struct scrim_error *error)
{
    char last = letter_word(letter, token).data[letter->tokens.items[token].length - 1], key[LIMIT_WORD_KEY];

    if ((last != 's' && last != 'S') || !behind_article(letter, token))
        return SCRIM_OK;
    size_t length = fold_word(letter_word(letter, token), key, sizeof key);
    for (size_t ending = 1; ending <= 2 && length >= ending + SHORTEST; ending++) {
        const uint64_t *place = hash_map_place(&learned->words, slice_of(key, length - ending), false);
        if (place && letter->candidates.items[model_of(*place)].type == TYPE_NAME)
            return add(letter, *place, token, error);
    }
    return SCRIM_OK;
}

/* A word in no list that ends as a possessive without its apostrophe does; a token_test. */
static unsigned is_unlisted(const void *context, size_t token, const struct token *item)
{
    (void)context;
    (void)token;
    return (item->kind == TOKEN_WORD) & (item->attributes == LEXICON_UNKNOWN) & (item->length > SHORTEST + 1);
}

/* "kaidens mom", where Kaiden is learned; behind an article it is a family. */
static enum scrim_status seek_possessive(struct letter *letter, struct learned *learned, size_t token, struct scrim_error *error)
{
    char last = letter_word(letter, token).data[letter->tokens.items[token].length - 1], key[LIMIT_WORD_KEY];

    if (last != 's' || behind_article(letter, token))
        return SCRIM_OK;
    size_t length = fold_word(letter_word(letter, token), key, sizeof key);
    const uint64_t *place = length > SHORTEST + 1 ? hash_map_place(&learned->words, slice_of(key, length - 1), false) : NULL;
    return place && letter->candidates.items[model_of(*place)].type == TYPE_NAME ? add(letter, *place, token, error) : SCRIM_OK;
}

enum scrim_status pass_spread(struct letter *letter, struct scrim_error *error)
{
    struct learned learned = {.records = record_set_new(letter->arena, letter->lexicon)};

    if (!learned.records)
        return error_no_memory(error);
    hash_map_init(&learned.words, letter->seed);
    enum scrim_status status = learn(letter, &learned, error);
    size_t count = learned.words.count > 0 ? letter->tokens.count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, record_set_has_word, learned.records); found && status == SCRIM_OK;
             found &= found - 1)
            status = seek(letter, &learned, first + tokens_lowest(found), error);
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, is_capital, NULL); found && status == SCRIM_OK; found &= found - 1)
            status = seek_family(letter, &learned, first + tokens_lowest(found), error);
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, is_unlisted, NULL); found && status == SCRIM_OK; found &= found - 1)
            status = seek_possessive(letter, &learned, first + tokens_lowest(found), error);
    hash_map_free(&learned.words);
    return status;
}
