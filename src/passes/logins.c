/* Whoever signs an entry is called by the name of a login as well: "kpatel" of a Patel, "rhbaptiste" of Ruth Halloran-Baptiste, "lbaptis"
 * cut after seven letters, "rn_dbell".  One or two letters before the surname of somebody whom the letter names, in a word that is in
 * no list, are such a name wherever they stand. */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/word_classes.h"

enum {
    LOGIN_CONFIDENCE = 890, /* thousandths */
    SHORTEST_SURNAME = 4,   /* letters */
    SHORTEST_CUT = 5,       /* letters of a surname that is cut */
    LONGEST_CUT = 7,
    MOST_BEFORE = 2 /* letters before the surname */
};

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

/* The token that is the surname: the first before a comma, else the last; the count of tokens where it has none. */
static size_t surname_of(const struct letter *letter, const struct candidate *candidate)
{
    const struct token *items = letter->tokens.items;
    size_t first = tokens_at(&letter->tokens, candidate->range.start.byte), surname = letter->tokens.count;

    for (size_t i = first; i < letter->tokens.count && items[i].start < candidate->range.end.byte; i++) {
        if (items[i].mark == ',' && surname < letter->tokens.count && i + 1 < letter->tokens.count && !in_list(letter, i + 1, LIST_name_suffix))
            return surname;
        if (items[i].kind == TOKEN_WORD && !in_list(letter, i, LIST_name_suffix) && !in_list(letter, i, LIST_credential))
            surname = i;
    }
    return surname;
}

static bool is_ascii(struct slice word)
{
    for (size_t i = 0; i < word.length; i++)
        if (word.data[i] < 'a' || word.data[i] > 'z')
            return false;
    return true;
}

static bool learn_one(struct letter *letter, struct hash_map *known, struct slice name)
{
    struct slice key = arena_copy(letter->arena, name);

    return key.data && hash_map_place(known, key, true);
}

/* Notes the surnames of all whom the letter names with certainty, whole and as a login of seven or eight letters would cut them. */
static enum scrim_status learn(struct letter *letter, struct hash_map *known, struct scrim_error *error)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        char key[LIMIT_WORD_KEY];
        if (candidate->type != TYPE_NAME || candidate->confidence < CERTAIN_CONFIDENCE || candidate->fate == FATE_REJECTED)
            continue;
        size_t token = surname_of(letter, candidate);
        struct slice name = slice_of(key, token < letter->tokens.count ? fold_word(letter_word(letter, token), key, sizeof key) : 0);
        if (name.length < SHORTEST_SURNAME || !is_ascii(name))
            continue;
        if (!learn_one(letter, known, name))
            return error_no_memory(error);
        for (size_t cut = SHORTEST_CUT; cut <= LONGEST_CUT && cut < name.length; cut++)
            if (!learn_one(letter, known, slice_of(key, cut)))
                return error_no_memory(error);
    }
    return SCRIM_OK;
}

static bool is_login(const struct letter *letter, struct hash_map *known, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    char key[LIMIT_WORD_KEY];

    if (item->kind != TOKEN_WORD || (item->shape != SHAPE_LOWER && item->shape != SHAPE_UPPER) || item->length <= SHORTEST_SURNAME ||
        item->attributes != LEXICON_UNKNOWN)
        return false;
    struct slice word = slice_of(key, fold_word(letter_word(letter, token), key, sizeof key));
    for (size_t before = 1; before <= MOST_BEFORE && word.length >= before + SHORTEST_SURNAME; before++)
        if (is_ascii(word) && hash_map_place(known, slice_of(word.data + before, word.length - before), false))
            return true;
    return false;
}

static bool joins(const struct token *item)
{
    return item->space == BREAK_NONE && (item->mark == '_' || item->mark == '.' || item->mark == '-');
}

static bool goes_on(const struct token *item)
{
    return item->space == BREAK_NONE && (item->kind == TOKEN_WORD || item->kind == TOKEN_NUMBER);
}

/* "rn_dbell", "koyelaran.micu", "afontaine01": what is written together with it; false: it is part of an address. */
static bool login_bounds(const struct letter *letter, size_t token, size_t *first, size_t *end)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count;

    *first = token;
    *end = token + 1;
    while (*end < count && (goes_on(&items[*end]) || (*end + 1 < count && joins(&items[*end]) && goes_on(&items[*end + 1]))))
        *end += goes_on(&items[*end]) ? 1 : 2;
    while (*first > 1 && items[*first].space == BREAK_NONE && joins(&items[*first - 1]) && items[*first - 2].kind == TOKEN_WORD)
        *first -= 2;
    bool address = (*end < count && items[*end].mark == '@' && items[*end].space == BREAK_NONE) ||
                   (*first > 0 && items[*first].space == BREAK_NONE && (items[*first - 1].mark == '@' || items[*first - 1].mark == '/'));
    return !address;
}

enum scrim_status pass_logins(struct letter *letter, struct scrim_error *error)
{
    struct hash_map known;

    hash_map_init(&known, letter->seed);
    enum scrim_status status = learn(letter, &known, error);
    for (size_t i = 0; status == SCRIM_OK && known.count > 0 && i < letter->tokens.count; i++) {
        size_t first, end;
        if (!is_login(letter, &known, i) || !login_bounds(letter, i, &first, &end))
            continue;
        const struct token *last = &letter->tokens.items[end - 1];
        struct candidate candidate = {
            .range = {{letter->tokens.items[first].start}, {last->start + last->length}},
            .rule = "number/login-spread",
            .type = TYPE_USERNAME,
            .guess = TYPE_NONE,
            .exact = true,
            .confidence = LOGIN_CONFIDENCE,
        };
        status = letter_add(letter, &candidate, error);
        i = end - 1;
    }
    hash_map_free(&known);
    return status;
}
