/* What was found once with certainty is found everywhere: each telling word of a certain name, employer or facility is looked
 * for in the whole letter.  A word that is also a common English word is taken only where it is written as a name. */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/record_set.h"
#include "passes/written.h"

enum {
    CERTAIN = 880,         /* thousandths: a mention that may speak for the rest of the letter */
    SPREAD_CONFIDENCE = 890,
    SHORTEST = 3           /* letters */
};

/* What is known of a word: the candidate that showed it to be a name, + 1. */
static bool certain(const struct candidate *candidate)
{
    return candidate->confidence >= CERTAIN &&
           (candidate->type == TYPE_NAME || candidate->type == TYPE_EMPLOYER || candidate->type == TYPE_FACILITY);
}

/* A word of an employer or facility tells only when it is no ordinary word; a name's words tell unless they are
 * titles, suffixes or particles. */
static bool telling(const struct letter *letter, const struct candidate *candidate, const struct token *token)
{
    static const enum list silent[] = {LIST_title,   LIST_name_suffix,        LIST_particle,          LIST_preposition_of,
                                       LIST_article, LIST_pronoun,            LIST_pronoun_possessive, LIST_conjunction,
                                       LIST_conjunction_clause, LIST_preposition_place, LIST_preposition_other};
    const struct word_attributes *word = lexicon_record(letter->lexicon, token->attributes);

    if (token->kind != TOKEN_WORD || token->length < SHORTEST)
        return false;
    if (candidate->type != TYPE_NAME)
        return word->lists[0] == 0 && word->lists[1] == 0 && word->tier == 0;
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
        if (attributes_in_list(word, letter->lists->number[silent[i]]))
            return false;
    return true;
}

/* What is looked for: the words, their plurals, and the lexicon records that any of them has. */
struct learned {
    struct hash_map words, families;
    uint64_t *records;
};

/* "Delgados", "Churches": how a whole family is called.  0: the key has no room for it. */
static size_t plural(const struct slice word, char key[LIMIT_WORD_KEY])
{
    char last = word.data[word.length - 1];
    bool hisses = last == 's' || last == 'x' || last == 'z' || (last == 'h' && word.length > 1 && memchr("cs", word.data[word.length - 2], 2));

    if (word.length + 2 > LIMIT_WORD_KEY)
        return 0;
    memcpy(key, word.data, word.length);
    memcpy(key + word.length, hisses ? "es" : "s", hisses ? 2 : 1);
    return word.length + (hisses ? 2 : 1);
}

static enum scrim_status learn_word(struct letter *letter, struct learned *learned, size_t index, size_t token, struct scrim_error *error)
{
    const struct candidate *candidate = &letter->candidates.items[index];
    char key[LIMIT_WORD_KEY];
    size_t length = fold_word(letter_word(letter, token), key, sizeof key);
    if (length == 0)
        return SCRIM_OK;
    struct slice folded = arena_copy(letter->arena, slice_of(key, length));
    if (!folded.data)
        return error_no_memory(error);
    uint64_t *place = hash_map_place(&learned->words, folded, true);
    if (!place)
        return error_no_memory(error);
    if (*place == 0 || candidate->type == TYPE_NAME)
        *place = index + 1;
    record_set_add(learned->records, letter->tokens.items[token].attributes);
    length = candidate->type == TYPE_NAME ? plural(folded, key) : 0;
    if (length == 0)
        return SCRIM_OK;
    struct slice family = arena_copy(letter->arena, slice_of(key, length));
    place = family.data ? hash_map_place(&learned->families, family, true) : NULL;
    if (!place)
        return error_no_memory(error);
    *place = index + 1;
    record_set_add(learned->records, lexicon_find(letter->lexicon, family));
    return SCRIM_OK;
}

static enum scrim_status learn(struct letter *letter, struct learned *learned, struct scrim_error *error)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (!certain(candidate))
            continue;
        size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
        for (; token < letter->tokens.count && letter->tokens.items[token].start < candidate->range.end.byte; token++) {
            enum scrim_status status = telling(letter, candidate, &letter->tokens.items[token]) ? learn_word(letter, learned, i, token, error)
                                                                                               : SCRIM_OK;
            if (status)
                return status;
        }
    }
    return SCRIM_OK;
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

/* Where a spread name begins: the initials before a surname ("J. D. Smith") are of the same person. */
static uint32_t name_start(const struct letter *letter, size_t token, uint8_t type)
{
    const struct token *items = letter->tokens.items;

    while (type == TYPE_NAME && token >= 2 && items[token].space <= BREAK_WRAP && items[token - 1].mark == '.' &&
           items[token - 1].space == BREAK_NONE && items[token - 2].shape == SHAPE_INITIAL)
        token -= 2;
    return items[type == TYPE_NAME && is_whole_line(letter, token) ? token - 1 : token].start;
}

/* The candidate + 1 that showed a word, written as a name, to be one: the word itself, or "the Delgados". */
static const uint64_t *find(const struct letter *letter, struct learned *learned, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    char key[LIMIT_WORD_KEY];
    struct slice folded = slice_of(key, fold_word(letter_word(letter, token), key, sizeof key));
    const uint64_t *place = hash_map_place(&learned->words, folded, false);

    if (place)
        return written_as_name(letter, token) ? place : NULL;
    bool family = token > 0 && item->shape == SHAPE_CAPITAL && item->space <= BREAK_WRAP &&
                  record_in_list(letter->lexicon, letter->lists, item[-1].attributes, LIST_article);
    return family ? hash_map_place(&learned->families, folded, false) : NULL;
}

/* One more of the words that were learned, if this is one and written as a name. */
static enum scrim_status seek(struct letter *letter, struct learned *learned, size_t token, struct scrim_error *error)
{
    const struct token *item = &letter->tokens.items[token];
    const uint64_t *place = item->length < SHORTEST ? NULL : find(letter, learned, token);

    if (!place)
        return SCRIM_OK;
    const struct candidate *model = &letter->candidates.items[*place - 1];
    struct candidate candidate = {
        .range = {{name_start(letter, token, model->type)}, {item->start + item->length}},
        .rule = "name/spread",
        .type = model->type,
        .role = model->role,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = SPREAD_CONFIDENCE,
    };
    return letter_add(letter, &candidate, error);
}

enum scrim_status pass_spread(struct letter *letter, struct scrim_error *error)
{
    struct learned learned = {.records = record_set_new(letter->arena, letter->lexicon)};

    if (!learned.records)
        return error_no_memory(error);
    hash_map_init(&learned.words, letter->seed);
    hash_map_init(&learned.families, letter->seed);
    enum scrim_status status = learn(letter, &learned, error);
    size_t count = learned.words.count > 0 ? letter->tokens.count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, record_set_has_word, learned.records); found && status == SCRIM_OK;
             found &= found - 1)
            status = seek(letter, &learned, first + tokens_lowest(found), error);
    hash_map_free(&learned.words);
    hash_map_free(&learned.families);
    return status;
}
