/* The initials of somebody whom the letter names with certainty ("J.S.", "J. A. S." of John A. Smith) are found wherever they stand with
 * their full stops, and without them where letters and entries are signed ("JAS/mlt"), but not where they may abbreviate something
 * else ("M.D.", "N.C.").  Those that stand in a key beside the name are found wherever an entry may be signed with them. */
#include "passes/passes.h"

#include "passes/cell.h"
#include "passes/initials_known.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum { INITIALS_CONFIDENCE = 890 /* thousandths */, HOUR_DIGITS = 4 };

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

static bool is_initial(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token + 1 < letter->tokens.count && items[token].shape == SHAPE_INITIAL && items[token + 1].mark == '.' &&
           items[token + 1].space == BREAK_NONE && short_word_initials(letter, token).count == 1;
}

/* Where the initials that begin at a token end (behind their last full stop); the token itself when none begin there. */
static size_t initials_end(const struct letter *letter, size_t token, struct initials *initials)
{
    const struct token *items = letter->tokens.items;
    size_t end = token;
    bool spaced = false;

    initials->count = 0;
    while (is_initial(letter, end) && initials->count < MOST_INITIALS && (end == token || items[end].space <= BREAK_BLANK)) {
        spaced = spaced || (end > token && items[end].space == BREAK_BLANK);
        initials->letters[initials->count++] = short_word_initials(letter, end).letters[0];
        end += 2;
    }
    bool runs_on = is_initial(letter, end) && items[end].space <= BREAK_BLANK;
    bool species = spaced && end < letter->tokens.count && items[end].shape == SHAPE_LOWER; /* "vitamin E. S. aureus" */
    return initials->count < 2 || runs_on || species ? token : end;
}

static bool may_abbreviate(const struct letter *letter, size_t token, const struct initials *initials)
{
    static const enum list lists[] = {LIST_credential, LIST_abbreviation, LIST_state_code, LIST_state, LIST_country};
    uint16_t folded = lexicon_find(letter->lexicon, slice_of(initials->letters, initials->count));

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], lists[i]) ||
            record_in_list(letter->lexicon, letter->lists, folded, lists[i]))
            return true;
    return false;
}

static bool is_bar(const struct letter *letter, size_t token)
{
    return token < letter->tokens.count && letter->tokens.items[token].kind == TOKEN_MARK && letter->tokens.items[token].mark == '|';
}

/* The same of a cell of a chart that is ruled with bars: "| MC | tb |". */
static bool begins_field(const struct letter *letter, size_t token)
{
    return begins_cell(letter, token) || (token > 0 && is_bar(letter, token - 1));
}

static bool ends_field(const struct letter *letter, size_t next)
{
    return ends_cell(letter, next) || is_bar(letter, next);
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
        return token + 1 < letter->tokens.count && items[token + 1].mark == ')' && ends_field(letter, token + 2);
    bool ends_line = token + 1 >= letter->tokens.count || items[token + 1].space >= BREAK_LINE;
    bool hour = token + 1 < letter->tokens.count && items[token + 1].kind == TOKEN_NUMBER && items[token + 1].length == HOUR_DIGITS &&
                items[token + 1].space == BREAK_BLANK && ends_field(letter, token + 2);
    if (hour && (before == '.' || before == ',' || begins_field(letter, token)))
        return true; /* "I have read the above, AF 0152" */
    return ends_field(letter, token + 1) && (begins_field(letter, token) || (before == '/' && items[token].space <= BREAK_BLANK) ||
                                            (before == '.' && ends_line)); /* "Keep Friday appt. EC" */
}

static bool is_alone_in_line(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return items[token].space >= BREAK_LINE && (token + 1 >= letter->tokens.count || items[token + 1].space >= BREAK_LINE);
}

/* Where an entry may be signed by whoever is in the key: at an end of a line or column, in brackets, beside a stroke. */
static bool stands_loose(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    char before = token > 0 ? (char)items[token - 1].mark : 0, behind = token + 1 < letter->tokens.count ? (char)items[token + 1].mark : 0;
    bool in_key = behind == '=' || behind == '-' || behind == ':';

    return begins_field(letter, token) || ends_field(letter, token + 1) || in_key || before == '/' || behind == '/' ||
           ((before == '(' || before == '[') && (behind == ')' || behind == ']')) || (before == '-' && ends_cell(letter, token + 2));
}

/* "Staff: gm Gretchen Mora": beside the name, as in the key. */
static bool stands_beside(const struct letter *letter, const struct candidate *name, size_t token)
{
    enum { NEAR = 2 }; /* tokens: the initials themselves and a mark */
    size_t first = tokens_at(&letter->tokens, name->range.start.byte), end = tokens_at(&letter->tokens, name->range.end.byte);

    return (token < first && first - token <= NEAR) || (token >= end && token - end <= NEAR);
}

/* Whether initials without full stops are somebody's here.  Small letters are where nothing else stands ("yp"), or where a key says so. */
static bool are_signed(const struct letter *letter, size_t token, const struct initials_owner *owner, size_t typist)
{
    const struct token *items = letter->tokens.items;

    if (typist || (owner->defined && items[token].shape == SHAPE_UPPER) || (owner->keyed && (stands_loose(letter, token) || stands_beside(letter, &letter->candidates.items[owner->candidate], token))))
        return true;
    if (token + 1 < letter->tokens.count && items[token + 1].mark == '=')
        return false; /* another key's */
    if (items[token].shape == SHAPE_LOWER)
        return is_alone_in_line(letter, token) && !is_common_word(letter, token);
    return items[token].shape == SHAPE_UPPER && is_signature(letter, token);
}

/* "Dr. Yoon notified.     JP", "Joy Park, RN / JP": behind an entry's last sentence, and beside the name itself, they abbreviate nothing else. */
static bool is_plain_signature(const struct letter *letter, const struct candidate *name, size_t token)
{
    enum { BESIDE = 12 }; /* tokens: credentials and their commas */
    const struct token *items = letter->tokens.items;
    size_t from = tokens_at(&letter->tokens, name->range.end.byte);

    bool ends_line = token + 1 == letter->tokens.count || items[token + 1].space >= BREAK_LINE ||
                     (items[token + 1].space == BREAK_WRAP && items[token + 1].kind == TOKEN_NUMBER); /* the day of the next entry */

    if (token > 0 && items[token - 1].mark == '.' && (begins_cell(letter, token) || ends_line) && items[token].space < BREAK_LINE)
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
static enum scrim_status take_initials(struct letter *letter, struct known_initials *known, size_t token, size_t *end, struct scrim_error *error)
{
    struct initials initials;
    struct initials_owner owner;
    size_t last = initials_end(letter, token, &initials), typist = 0;
    bool with_stops = last > token;

    *end = token;
    if (!with_stops) {
        initials = short_word_initials(letter, token);
        last = token + 1;
    }
    if (initials.count < 2 || !known_initials_find(known, &initials, &owner))
        return SCRIM_OK;
    if (!with_stops)
        typist = typist_of(letter, token);
    if (!with_stops && !are_signed(letter, token, &owner, typist))
        return SCRIM_OK;
    const struct candidate *name = &letter->candidates.items[owner.candidate];
    bool plain = typist || owner.keyed || (!with_stops && is_plain_signature(letter, name, token));
    if (!plain && may_abbreviate(letter, token, &initials))
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
    struct known_initials known;
    enum scrim_status status = known_initials_learn(letter, &known, error);

    for (size_t i = 0, end; status == SCRIM_OK && known.map.count > 0 && i < letter->tokens.count; i = end > i ? end : i + 1) {
        end = i;
        if (letter->tokens.items[i].kind == TOKEN_WORD && letter->tokens.items[i].length <= MOST_INITIALS)
            status = take_initials(letter, &known, i, &end, error);
    }
    known_initials_free(&known);
    return status;
}
