/* Where a number that is somebody's may stand: in one piece, in several, or short. */
#include "passes/context.h"

enum { SHORTEST_CODE = 5, LONGEST_CODE = 30, LEAST_DIGITS = 3, LEAST_MIXED = 6, LEAST_DIGITS_ALONE = 6 }; /* letters and digits */

struct code {
    size_t letters, digits, dashes, dots, strokes;
};

static bool is_joint(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return context_is_glued(&items[token], "-./") && token + 1 < letter->tokens.count && items[token + 1].space == BREAK_NONE &&
           (items[token + 1].kind == TOKEN_NUMBER || (items[token + 1].kind == TOKEN_WORD && items[token + 1].shape != SHAPE_LOWER));
}

/* "KNDB 14882-13", "HKR 4417": letters that are no word and no abbreviation, then digits. */
static bool goes_on_behind_blank(const struct letter *letter, size_t token, size_t next)
{
    enum { MOST_LETTERS = 5, LEAST_BEHIND = 3 };
    const struct token *items = letter->tokens.items;
    const struct word_attributes *word = lexicon_record(letter->lexicon, items[token].attributes);

    return next == token + 1 && next < letter->tokens.count && items[token].shape == SHAPE_UPPER && items[token].length <= MOST_LETTERS &&
           word->lists[0] == 0 && word->lists[1] == 0 && word->tier == 0 && items[next].space == BREAK_BLANK &&
           items[next].kind == TOKEN_NUMBER && items[next].length >= LEAST_BEHIND;
}

static size_t read_code(const struct letter *letter, size_t token, struct code *code)
{
    const struct token *items = letter->tokens.items;
    size_t i = token;

    for (; i < letter->tokens.count && (i == token || items[i].space == BREAK_NONE || goes_on_behind_blank(letter, token, i)); i++) {
        if (items[i].kind == TOKEN_NUMBER) {
            code->digits += items[i].length;
        } else if (items[i].kind == TOKEN_WORD && items[i].shape != SHAPE_LOWER) {
            code->letters += items[i].length;
        } else if (i > token && is_joint(letter, i)) {
            code->dashes += items[i].mark == '-';
            code->dots += items[i].mark == '.';
            code->strokes += items[i].mark == '/';
        } else {
            break;
        }
    }
    return i;
}

/* Digits in one run or joined by strokes are measures, years and ratios more often than not; decimals always. */
static bool is_code(const struct code *code)
{
    size_t length = code->letters + code->digits;

    if (length < SHORTEST_CODE || length > LONGEST_CODE || code->digits == 0 || (code->digits < LEAST_DIGITS && length < LEAST_MIXED))
        return false;
    return code->letters > 0 || code->dashes > 0 || code->dots > 1 || (code->dots == 0 && code->strokes == 0 && length >= LEAST_DIGITS_ALONE);
}

static bool is_hour(const struct letter *letter, size_t token)
{
    enum { DIGITS = 4, MIDNIGHT = 2400, HOUR = 100, MINUTES = 60 };
    unsigned value = context_number(letter_word(letter, token));

    return letter->tokens.items[token].length == DIGITS && value <= MIDNIGHT && value % HOUR < MINUTES;
}

/* "Page(s): 105-127", "1900-0730": numbers as long as each other that rise, and hours. */
static bool is_range(const struct letter *letter, size_t first, size_t end)
{
    const struct token *items = letter->tokens.items;

    return end - first == 3 && items[first].kind == TOKEN_NUMBER && items[first + 1].mark == '-' && items[first + 2].kind == TOKEN_NUMBER &&
           items[first].length == items[first + 2].length &&
           (memcmp(letter_word(letter, first).data, letter_word(letter, first + 2).data, items[first].length) < 0 ||
            (is_hour(letter, first) && is_hour(letter, first + 2)));
}

bool context_code_at(const struct letter *letter, size_t token, struct context_place *place)
{
    const struct token *items = letter->tokens.items;
    struct code code = {.letters = 0};

    if (items[token].shape == SHAPE_LOWER ||
        (token > 0 && items[token].space == BREAK_NONE && (items[token - 1].kind != TOKEN_MARK || strchr("([#", items[token - 1].mark ? items[token - 1].mark : 'x') == NULL)))
        return false;
    size_t end = read_code(letter, token, &code);
    if (end < letter->tokens.count && context_is_glued(&items[end], "%@/:"))
        return false;
    *place = (struct context_place){.kind = CONTEXT_CODE, .first = token, .end = end};
    return is_code(&code) && !is_range(letter, token, end);
}

/* One piece of a code in several: "2108-55", "R/48,210", "jt", "4471_stmt". */
struct piece {
    size_t end, digits, letters;
};

static bool is_in_piece(const struct token *item)
{
    enum { MOST_LETTERS = 5 };
    return item->kind == TOKEN_NUMBER || (item->kind == TOKEN_WORD && item->length <= MOST_LETTERS);
}

static struct piece read_piece(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count, i = token;
    struct piece piece = {.end = token};

    while (i < count && (i == token || items[i].space == BREAK_NONE)) {
        bool joint = i > token && context_is_glued(&items[i], "-./_:,");
        if (!joint && !is_in_piece(&items[i]))
            break;
        if (!joint) {
            piece.digits += items[i].kind == TOKEN_NUMBER ? items[i].length : 0;
            piece.letters += items[i].kind == TOKEN_WORD ? items[i].length : 0;
            piece.end = i + 1;
        }
        i++;
    }
    return piece;
}

/* Whether a piece belongs to the one before it: it has digits, or is a few capitals. */
static bool is_more(const struct letter *letter, size_t token, const struct piece *piece)
{
    enum { MOST_CAPITALS = 3 };
    const struct token *item = &letter->tokens.items[token];

    return piece->digits > 0 || (piece->end == token + 1 && item->kind == TOKEN_WORD && item->length <= MOST_CAPITALS &&
                                 (item->shape == SHAPE_UPPER || item->shape == SHAPE_INITIAL));
}

static bool is_taken(const struct context_cover *cover, size_t token, size_t end)
{
    for (size_t i = token; i < end; i++)
        if (cover->types[i] != 0 && !context_is_own(CONTEXT_GROUPS, (enum type)(cover->types[i] - 1)))
            return true;
    return false;
}

bool context_groups_at(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place)
{
    enum { MOST_PIECES = 6, LEAST = 3, SHORTEST = 5, MOST = 30 }; /* digits; signs */
    const struct token *items = letter->tokens.items;
    size_t at = token, pieces = 0, digits = 0, letters = 0;

    if (items[token].shape == SHAPE_LOWER || (token > 0 && items[token].space == BREAK_NONE && items[token - 1].mark != '(' && items[token - 1].mark != '#'))
        return false;
    for (; at < letter->tokens.count && pieces < MOST_PIECES && (pieces == 0 || items[at].space == BREAK_BLANK); pieces++) {
        struct piece piece = read_piece(letter, at);
        if (piece.end == at || !is_more(letter, at, &piece) || is_taken(cover, at, piece.end))
            break;
        digits += piece.digits;
        letters += piece.letters;
        at = piece.end;
    }
    *place = (struct context_place){.kind = CONTEXT_GROUPS, .first = token, .end = at};
    return at > token + 1 && digits >= LEAST && digits + letters >= SHORTEST && digits + letters <= MOST && !is_range(letter, token, at);
}

bool context_short_at(const struct letter *letter, size_t token, struct context_place *place)
{
    enum { LEAST = 2, MOST = 5 };
    const struct token *items = letter->tokens.items;

    *place = (struct context_place){.kind = CONTEXT_SHORT, .first = token, .end = token + 1};
    if (items[token].kind != TOKEN_NUMBER || items[token].length < LEAST || items[token].length > MOST)
        return false;
    if (token > 0 && items[token].space == BREAK_NONE && items[token - 1].mark != '(' && items[token - 1].mark != '#')
        return false;
    if (token + 1 == letter->tokens.count || items[token + 1].space != BREAK_NONE)
        return true;
    bool ends = items[token + 1].kind == TOKEN_MARK && items[token + 1].mark != 0 && strchr(".,;:)]", items[token + 1].mark) != NULL;
    return ends && (token + 2 == letter->tokens.count || items[token + 2].space != BREAK_NONE || items[token + 2].kind == TOKEN_MARK);
}
