#include "passes/initials_known.h"

#include "base/limits.h"
#include "passes/passes.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum {
    MOST_WORDS = 6,         /* of a name; a longer one is a heading */
    DEGREES = 6,            /* tokens of them between a name and its initials, marks included */
    KEY_CONFIDENCE = 500,   /* thousandths: initials beside it bear a name in doubt out */
    KEYED = 1, DEFINED = 2, KEY_BITS = 2 /* in what the map holds: the lowest bits; the candidate above them, counted from 1 */
};

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

static char first_letter(const struct letter *letter, size_t token)
{
    char key[LIMIT_WORD_KEY];
    size_t length = fold_word(letter_word(letter, token), key, sizeof key);

    return length > 0 && key[0] >= 'a' && key[0] <= 'z' ? key[0] : 0;
}

/* The first letters of a name's words in the order they are said, the given name's first; 0: it is no name of two words or more. */
static size_t name_letters(const struct letter *letter, const struct candidate *candidate, char letters[MOST_WORDS])
{
    size_t count = 0;
    bool surname_first = false;

    for (size_t i = tokens_at(&letter->tokens, candidate->range.start.byte);
         i < letter->tokens.count && letter->tokens.items[i].start < candidate->range.end.byte; i++) {
        surname_first = surname_first || (count == 1 && letter->tokens.items[i].mark == ',');
        if (letter->tokens.items[i].kind != TOKEN_WORD || in_list(letter, i, LIST_title) || in_list(letter, i, LIST_name_suffix) ||
            in_list(letter, i, LIST_credential) || in_list(letter, i, LIST_particle))
            continue;
        char first = first_letter(letter, i);
        if (!first || count == MOST_WORDS)
            return 0;
        letters[count++] = first;
    }
    if (count < 2 || !surname_first)
        return count < 2 ? 0 : count;
    char surname = letters[0];
    memmove(letters, letters + 1, count - 1);
    letters[count - 1] = surname;
    return count;
}

static bool learn_one(struct letter *letter, struct known_initials *known, const char *letters, size_t count, size_t candidate, unsigned how)
{
    struct slice key = arena_copy(letter->arena, slice_of(letters, count));
    uint64_t *place = key.data ? hash_map_place(&known->map, key, true) : NULL;

    if (place && *place == 0)
        *place = (uint64_t)(candidate + 1) << KEY_BITS;
    if (place)
        *place |= how;
    return place != NULL;
}

struct initials short_word_initials(const struct letter *letter, size_t token)
{
    struct slice word = letter_word(letter, token);
    struct initials initials = {.count = 0};

    if (letter->tokens.items[token].kind != TOKEN_WORD || word.length > MOST_INITIALS)
        return initials;
    for (size_t i = 0; i < word.length; i++) {
        char small = (char)(word.data[i] | 0x20);
        if (small < 'a' || small > 'z')
            return initials;
        initials.letters[i] = small;
    }
    initials.count = word.length;
    return initials;
}

/* Initials that end before a token: a short word, or letters with their full stops. */
static struct initials initials_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    struct initials initials = {.count = 0};
    size_t first = token;

    if (token == 0 || items[token - 1].kind == TOKEN_WORD)
        return token ? short_word_initials(letter, token - 1) : initials;
    while (first > 1 && initials.count < MOST_INITIALS && items[first - 1].mark == '.' && items[first - 2].shape == SHAPE_INITIAL) {
        first -= 2;
        initials.count++;
    }
    for (size_t i = 0; i < initials.count; i++)
        initials.letters[i] = first_letter(letter, first + 2 * i);
    return initials;
}

/* They begin with the name's first letter and end with that of a word behind it ("LB" of Lourdes Baptiste-Orr). */
static bool belong_to(const struct initials *initials, const char *name, size_t count)
{
    return initials->count > 1 && initials->letters[0] == name[0] && memchr(name + 1, initials->letters[initials->count - 1], count - 1) != NULL;
}

/* "PV = Pachia Vue LPN", "LB     Lourdes Baptiste-Orr": the initials before a name, behind nothing else in their cell but a bracket. */
static struct initials key_before(const struct letter *letter, size_t first)
{
    const struct token *items = letter->tokens.items;
    bool sign = first > 1 && items[first - 1].kind == TOKEN_MARK && memchr("=:-", items[first - 1].mark, 3) != NULL;
    struct initials none = {.count = 0};

    if (first < 1u + sign || items[first].space >= BREAK_LINE)
        return none;
    struct initials initials = initials_before(letter, first - sign);
    bool equals = sign && items[first - 1].mark == '=', word = initials.count > 0 && items[first - sign - 1].kind == TOKEN_WORD;
    bool apart = word && !sign && items[first].space >= BREAK_WIDE && items[first - 1].shape == SHAPE_UPPER; /* "LT     Lorna Trujillo" is no title */
    return !equals && !apart && (!word || is_common_word(letter, first - sign - 1) || in_list(letter, first - sign - 1, LIST_title) ||
                                 in_list(letter, first - sign - 1, LIST_credential))
               ? none
               : initials;
}

/* "Nils Bergdahl, DO NB", "G. Abendroth, CNP   gka": behind a name and its degrees, in its line. */
static struct initials key_behind(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;
    struct initials none = {.count = 0};

    for (size_t token = end; token < letter->tokens.count && token < end + DEGREES && items[token].space < BREAK_LINE; token++) {
        bool opens = items[token].mark == '(' || items[token].mark == '[' || items[token].mark == '"' || items[token].mark == ',' || items[token].mark == '.' || items[token].mark == '/';
        if (items[token].kind == TOKEN_MARK && opens)
            continue;
        bool bracketed = items[token - 1].mark == '(' && items[token].shape == SHAPE_UPPER && token + 1 < letter->tokens.count && items[token + 1].mark == ')';
        if (items[token].kind != TOKEN_WORD || (is_common_word(letter, token) && !bracketed))
            return none;
        if (!in_list(letter, token, LIST_credential) && !in_list(letter, token, LIST_role_clinician))
            return items[token - 1].mark == ',' && in_list(letter, token, LIST_state_code) ? none : short_word_initials(letter, token);
    }
    return none;
}

/* Mr Craig Hollins ("CH"): from here on he is called so. */
static bool is_defined(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;

    return end + 4 < letter->tokens.count && items[end].mark == '(' && items[end + 1].mark == '"' && items[end + 2].shape == SHAPE_UPPER &&
           items[end + 3].mark == '"' && items[end + 4].mark == ')';
}

/* Notes those of a name's given name and surname, those with the first middle name between, and what stands beside it in a key. */
static bool learn_name(struct letter *letter, struct known_initials *known, size_t index)
{
    const struct candidate *candidate = &letter->candidates.items[index];
    char letters[MOST_WORDS];
    size_t count = name_letters(letter, candidate, letters), first = tokens_at(&letter->tokens, candidate->range.start.byte);

    if (count < 2)
        return true;
    char three[MOST_INITIALS] = {letters[0], letters[1], letters[count - 1]}, two[] = {letters[0], letters[count - 1]};
    bool certain = candidate->confidence >= CERTAIN_CONFIDENCE;
    size_t end = tokens_at(&letter->tokens, candidate->range.end.byte);
    struct initials keys[] = {key_before(letter, first), key_behind(letter, end)};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (belong_to(&keys[i], letters, count) &&
            !learn_one(letter, known, keys[i].letters, keys[i].count, index, i == 1 && is_defined(letter, end) ? KEYED | DEFINED : KEYED))
            return false;
    return !certain ||
           (learn_one(letter, known, two, sizeof two, index, 0) && (count == 2 || learn_one(letter, known, three, sizeof three, index, 0)));
}

enum scrim_status known_initials_learn(struct letter *letter, struct known_initials *known, struct scrim_error *error)
{
    hash_map_init(&known->map, letter->seed);
    for (size_t i = 0; i < letter->candidates.count; i++)
        if (letter->candidates.items[i].type == TYPE_NAME && letter->candidates.items[i].fate != FATE_REJECTED &&
            letter->candidates.items[i].confidence >= KEY_CONFIDENCE && !learn_name(letter, known, i))
            return error_no_memory(error);
    return SCRIM_OK;
}

bool known_initials_find(struct known_initials *known, const struct initials *initials, struct initials_owner *owner)
{
    const uint64_t *place = hash_map_place(&known->map, slice_of(initials->letters, initials->count), false);

    if (!place)
        return false;
    *owner = (struct initials_owner){(*place >> KEY_BITS) - 1, (*place & KEYED) != 0, (*place & DEFINED) != 0};
    return true;
}

void known_initials_free(struct known_initials *known)
{
    hash_map_free(&known->map);
}
