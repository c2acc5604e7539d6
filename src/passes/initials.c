/* The initials of somebody whom the letter names with certainty ("J.S.", "J. A. S." of John A. Smith) are found wherever they stand with
 * their full stops, but where they may abbreviate something else ("M.D.", "N.C."). */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/word_classes.h"

enum {
    INITIALS_CONFIDENCE = 890, /* thousandths */
    MOST_WORDS = 6,            /* of a name; a longer one is a heading */
    MOST_INITIALS = 3
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

static bool learn_one(struct letter *letter, struct hash_map *known, const char *letters, size_t count, size_t candidate)
{
    struct slice key = arena_copy(letter->arena, slice_of(letters, count));
    uint64_t *place = key.data ? hash_map_place(known, key, true) : NULL;

    if (place && *place == 0)
        *place = candidate + 1;
    return place != NULL;
}

/* Notes those of the given name and the surname, and those with the first middle name between. */
static enum scrim_status learn(struct letter *letter, struct hash_map *known, struct scrim_error *error)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        char letters[MOST_WORDS];
        size_t count = candidate->type == TYPE_NAME && candidate->confidence >= CERTAIN_CONFIDENCE ? name_letters(letter, candidate, letters) : 0;
        if (count < 2)
            continue;
        char three[MOST_INITIALS] = {letters[0], letters[1], letters[count - 1]}, two[] = {letters[0], letters[count - 1]};
        if (!learn_one(letter, known, two, sizeof two, i) || (count > 2 && !learn_one(letter, known, three, sizeof three, i)))
            return error_no_memory(error);
    }
    return SCRIM_OK;
}

static bool is_initial(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token + 1 < letter->tokens.count && items[token].shape == SHAPE_INITIAL && items[token + 1].mark == '.' &&
           items[token + 1].space == BREAK_NONE;
}

/* Where the initials that begin at a token end (behind their last full stop); the token itself when none begin there. */
static size_t initials_end(const struct letter *letter, size_t token, char letters[MOST_INITIALS], size_t *count)
{
    const struct token *items = letter->tokens.items;
    size_t end = token;
    bool spaced = false;

    *count = 0;
    while (is_initial(letter, end) && *count < MOST_INITIALS && (end == token || items[end].space <= BREAK_BLANK)) {
        spaced = spaced || (end > token && items[end].space == BREAK_BLANK);
        letters[(*count)++] = first_letter(letter, end);
        end += 2;
    }
    bool runs_on = is_initial(letter, end) && items[end].space <= BREAK_BLANK;
    bool species = spaced && end < letter->tokens.count && items[end].shape == SHAPE_LOWER; /* "vitamin E. S. aureus" */
    return *count < 2 || runs_on || species ? token : end;
}

static bool may_abbreviate(const struct letter *letter, size_t token, struct slice letters)
{
    static const enum list lists[] = {LIST_credential, LIST_abbreviation, LIST_state_code, LIST_state, LIST_country};

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], lists[i]))
            return true;
    return record_in_list(letter->lexicon, letter->lists, lexicon_find(letter->lexicon, letters), LIST_state_code);
}

enum scrim_status pass_initials(struct letter *letter, struct scrim_error *error)
{
    struct hash_map known;

    hash_map_init(&known, letter->seed);
    enum scrim_status status = learn(letter, &known, error);
    for (size_t i = 0, end; status == SCRIM_OK && known.count > 0 && i < letter->tokens.count; i = end > i ? end : i + 1) {
        char letters[MOST_INITIALS];
        size_t count;
        end = is_initial(letter, i) ? initials_end(letter, i, letters, &count) : i;
        if (end == i || may_abbreviate(letter, i, slice_of(letters, count)))
            continue;
        uint64_t *place = hash_map_place(&known, slice_of(letters, count), false);
        if (!place)
            continue;
        struct candidate candidate = {
            .range = {{letter->tokens.items[i].start}, {letter->tokens.items[end - 1].start + 1}},
            .rule = "name/initials-spread",
            .type = TYPE_NAME,
            .role = letter->candidates.items[*place - 1].role,
            .role_borrowed = true,
            .guess = TYPE_NONE,
            .exact = true,
            .confidence = INITIALS_CONFIDENCE,
        };
        status = letter_add(letter, &candidate, error);
    }
    hash_map_free(&known);
    return status;
}
