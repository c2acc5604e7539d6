/* The initials of somebody whom the letter names with certainty ("J.S.", "J. A. S." of John A. Smith) are found wherever they stand with
 * their full stops, and without them where letters and entries are signed ("JAS/mlt"), but not where they may abbreviate something
 * else ("M.D.", "N.C."). */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/word_classes.h"
#include "passes/written.h"

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

/* What is known of initials: the candidate of the name, counted from 1, and whether the letter says in so many words whose they are. */
enum { KEYED = 1, KEY_BITS = 1 }; /* the lowest bit; the number above it */

static bool learn_one(struct letter *letter, struct hash_map *known, const char *letters, size_t count, size_t candidate, bool keyed)
{
    struct slice key = arena_copy(letter->arena, slice_of(letters, count));
    uint64_t *place = key.data ? hash_map_place(known, key, true) : NULL;

    if (place && *place == 0)
        *place = (uint64_t)(candidate + 1) << KEY_BITS;
    if (place && keyed)
        *place |= KEYED;
    return place != NULL;
}

/* The letters of a short word, folded; 0: it has others or is too long. */
static size_t short_word_letters(const struct letter *letter, size_t token, char letters[MOST_INITIALS])
{
    struct slice word = letter_word(letter, token);

    if (word.length > MOST_INITIALS)
        return 0;
    for (size_t i = 0; i < word.length; i++) {
        char small = (char)(word.data[i] | 0x20);
        if (small < 'a' || small > 'z')
            return 0;
        letters[i] = small;
    }
    return word.length;
}

/* The letters of what stands before a token: of a short word, or of initials with their full stops; 0: it is neither. */
static size_t letters_before(const struct letter *letter, size_t token, char letters[MOST_INITIALS])
{
    const struct token *items = letter->tokens.items;
    size_t first = token, count = 0;

    if (token > 0 && items[token - 1].kind == TOKEN_WORD)
        return short_word_letters(letter, token - 1, letters);
    while (first > 1 && count < MOST_INITIALS && items[first - 1].mark == '.' && items[first - 2].shape == SHAPE_INITIAL) {
        first -= 2;
        count++;
    }
    for (size_t i = 0; i < count; i++)
        letters[i] = first_letter(letter, first + 2 * i);
    return count;
}

/* "PV = Pachia Vue LPN" in a key of those who signed, "CdJ = Corrie de Jong": the letters before the sign, if they begin with the name's first
 * and end with its last. */
static size_t key_letters(const struct letter *letter, const struct candidate *candidate, const char *name, size_t count, char letters[MOST_INITIALS])
{
    size_t first = tokens_at(&letter->tokens, candidate->range.start.byte);

    if (first < 2 || letter->tokens.items[first - 1].mark != '=')
        return 0;
    size_t length = letters_before(letter, first - 1, letters);
    return length > 1 && letters[0] == name[0] && letters[length - 1] == name[count - 1] ? length : 0;
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
        char said[MOST_INITIALS];
        size_t key = key_letters(letter, candidate, letters, count, said);
        if (!learn_one(letter, known, two, sizeof two, i, false) || (count > 2 && !learn_one(letter, known, three, sizeof three, i, false)) ||
            (key && !learn_one(letter, known, said, key, i, true)))
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
        if (record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], lists[i]) ||
            record_in_list(letter->lexicon, letter->lists, lexicon_find(letter->lexicon, letters), lists[i]))
            return true;
    return false;
}

/* Whether a token begins a line or what is set apart in one; a wrap inside a sentence does not. */
static bool begins_cell(const struct letter *letter, size_t token)
{
    uint8_t space = letter->tokens.items[token].space;
    return space == BREAK_WIDE || space >= BREAK_COLUMN;
}

static bool ends_cell(const struct letter *letter, size_t next)
{
    return next >= letter->tokens.count || begins_cell(letter, next);
}

/* "BTK:RJ", "GW: am": who dictated, alone in a line or a column with who typed; the token of the latter, or 0. */
static size_t typist_of(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items, *typist = items + token + 2;

    if (token + 2 >= letter->tokens.count || !begins_cell(letter, token) || (typist[-1].mark != '/' && typist[-1].mark != ':') ||
        typist[-1].space != BREAK_NONE)
        return 0;
    bool short_word = typist->kind == TOKEN_WORD && typist->space <= BREAK_BLANK && typist->length <= MOST_INITIALS &&
                      (typist->shape == SHAPE_LOWER || typist->shape == SHAPE_UPPER);
    bool label_follows = token + 4 < letter->tokens.count && items[token + 4].mark == ':'; /* "BTK:RJ D: 07/22/2023" */
    return short_word && (ends_cell(letter, token + 3) || label_follows) ? token + 2 : 0;
}

/* "JP" alone at the end of an entry, "D. Castellano, RN / DC", "(KP)". */
static bool is_signature(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    uint8_t before = token > 0 ? items[token - 1].mark : 0;

    if (before == '(')
        return token + 1 < letter->tokens.count && items[token + 1].mark == ')' && ends_cell(letter, token + 2);
    bool ends_line = token + 1 >= letter->tokens.count || items[token + 1].space >= BREAK_LINE;
    return ends_cell(letter, token + 1) && (begins_cell(letter, token) || (before == '/' && items[token].space <= BREAK_BLANK) ||
                                            (before == '.' && ends_line)); /* "Keep Friday appt. EC" */
}

/* "PV = Pachia Vue": in the key itself. */
static bool stands_in_key(const struct letter *letter, size_t token)
{
    return token + 1 < letter->tokens.count && letter->tokens.items[token + 1].mark == '=';
}

static bool is_alone_in_line(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return items[token].space >= BREAK_LINE && (token + 1 >= letter->tokens.count || items[token + 1].space >= BREAK_LINE);
}

/* Letters without full stops are somebody's where entries and letters are signed: folded into LETTERS, how many; 0: it is no such place. */
static size_t signed_letters(const struct letter *letter, size_t token, char letters[MOST_INITIALS])
{
    if (letter->tokens.items[token].kind != TOKEN_WORD ||
        (!is_signature(letter, token) && !typist_of(letter, token) && !stands_in_key(letter, token)))
        return 0;
    return short_word_letters(letter, token, letters);
}

/* Small letters are initials where nothing else stands ("yp", "vi:hs"), or where a key says so. */
static bool may_be_small(const struct letter *letter, size_t token, bool keyed, bool typist)
{
    return letter->tokens.items[token].shape != SHAPE_LOWER || keyed || typist ||
           (is_alone_in_line(letter, token) && !is_common_word(letter, token));
}

/* "Dr. Yoon notified.     JP", "Joy Park, RN / JP": behind an entry's last sentence, and beside the name itself, they abbreviate nothing else. */
static bool is_plain_signature(const struct letter *letter, const struct candidate *name, size_t token)
{
    enum { BESIDE = 12 }; /* tokens: credentials and their commas */
    const struct token *items = letter->tokens.items;
    size_t from = tokens_at(&letter->tokens, name->range.end.byte);

    if (token > 0 && items[token - 1].mark == '.' && begins_cell(letter, token) && items[token].space < BREAK_LINE)
        return true;
    if (is_alone_in_line(letter, token) && !in_list(letter, token, LIST_credential))
        return true;
    if (from > token || token - from > BESIDE)
        return false;
    while (from < token && items[from].space < BREAK_LINE)
        from++;
    return from == token && items[token].space < BREAK_LINE;
}

static enum scrim_status add_initials(struct letter *letter, size_t first, size_t end, uint8_t role, struct scrim_error *error)
{
    const struct token *items = letter->tokens.items;
    struct candidate candidate = {
        .range = {{items[first].start}, {items[end - 1].start + items[end - 1].length}},
        .rule = "name/initials-spread",
        .type = TYPE_NAME,
        .role = role,
        .role_borrowed = true,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = INITIALS_CONFIDENCE,
    };

    return letter_add(letter, &candidate, error);
}

/* The initials that begin at a token, if they are of a known name; where they end, or the token itself. */
static enum scrim_status take_initials(struct letter *letter, struct hash_map *known, size_t token, size_t *end, struct scrim_error *error)
{
    char letters[MOST_INITIALS];
    size_t count, typist = 0, last = is_initial(letter, token) ? initials_end(letter, token, letters, &count) : token;

    *end = token;
    if (last == token) {
        count = signed_letters(letter, token, letters);
        typist = count ? typist_of(letter, token) : 0;
        last += count > 0;
    }
    uint64_t *place = last > token ? hash_map_place(known, slice_of(letters, count), false) : NULL;
    if (!place || (stands_in_key(letter, last - 1) && !(*place & KEYED)))
        return SCRIM_OK;
    const struct candidate *name = &letter->candidates.items[(*place >> KEY_BITS) - 1];
    bool with_stops = last > token + 1, keyed = *place & KEYED;
    bool plain = typist || keyed || (!with_stops && is_plain_signature(letter, name, token));
    if (!may_be_small(letter, token, keyed, typist))
        return SCRIM_OK;
    if (!plain && may_abbreviate(letter, token, slice_of(letters, count)))
        return SCRIM_OK;
    uint8_t role = name->role; /* adding moves the names */
    enum scrim_status status = add_initials(letter, token, last, role, error);
    if (status == SCRIM_OK && typist)
        status = add_initials(letter, typist, typist + 1, role, error);
    *end = typist ? typist + 1 : last;
    return status;
}

enum scrim_status pass_initials(struct letter *letter, struct scrim_error *error)
{
    struct hash_map known;

    hash_map_init(&known, letter->seed);
    enum scrim_status status = learn(letter, &known, error);
    for (size_t i = 0, end; status == SCRIM_OK && known.count > 0 && i < letter->tokens.count; i = end > i ? end : i + 1)
        status = take_initials(letter, &known, i, &end, error);
    hash_map_free(&known);
    return status;
}
