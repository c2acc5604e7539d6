/* Where an age, a trade or a day may stand. */
#include "passes/context.h"

#include "base/limits.h"
#include "passes/word_classes.h"

enum {
    OLDEST = 110,      /* years */
    LONGEST_AGE = 3,   /* digits */
    MOST_BEFORE = 3    /* words before the last of a trade: "home health aide" */
};

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->classes->record[token], list);
}

/* Digits beside which no other digit or mark of a number stands: not "5/5", "12%", "1.5", "$40", "L4". */
static bool may_be_age(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    if (items[token].length > LONGEST_AGE)
        return false;
    if (token > 0 && items[token].space == BREAK_NONE &&
        (items[token - 1].kind != TOKEN_MARK || items[token - 1].mark == 0 || strchr("([", items[token - 1].mark) == NULL))
        return false;
    if (token + 1 == letter->tokens.count || items[token + 1].space != BREAK_NONE)
        return true;
    if (context_is_glued(&items[token + 1], "/%:-+*=#&@") || slice_equal(letter_word(letter, token + 1), SLICE("°")))
        return false;
    bool goes_on = context_is_glued(&items[token + 1], ".,'\"") && token + 2 < letter->tokens.count && items[token + 2].kind == TOKEN_NUMBER &&
                   items[token + 2].space == BREAK_NONE;
    return !goes_on;
}

unsigned context_number(struct slice digits)
{
    unsigned value = 0;

    for (size_t i = 0; i < digits.length; i++)
        value = value * 10 + (unsigned)(digits.data[i] - '0');
    return value;
}

static bool find_age(const struct letter *letter, size_t token, struct context_place *place)
{
    const struct token *item = &letter->tokens.items[token];
    unsigned value;
    size_t end = token + 1;

    if (item->kind == TOKEN_NUMBER) {
        if (!may_be_age(letter, token))
            return false;
        value = context_number(letter_word(letter, token));
    } else {
        if (!in_list(letter, token, LIST_number_word) || (token > 0 && item->space == BREAK_NONE))
            return false;
        value = lexicon_record(letter->lexicon, letter->classes->record[token])->value;
        end = token + (letter->classes->phrase[token] ? letter->classes->phrase[token] : 1);
    }
    if (value < 1 || value > OLDEST)
        return false;
    *place = (struct context_place){.kind = CONTEXT_AGE, .first = token, .end = end, .value = value};
    return true;
}

static bool is_trade_record(const struct letter *letter, uint16_t record)
{
    return record_in_set(letter->lexicon, &letter->lists->trades, record);
}

/* Plurals are in no list: "both were detailers". */
static bool is_trade_word(const struct letter *letter, size_t token)
{
    struct slice word = letter_word(letter, token);
    char key[LIMIT_WORD_KEY];

    if (letter->tokens.items[token].kind != TOKEN_WORD)
        return false;
    if (record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, LIST_trade_aside))
        return false;
    if (is_trade_record(letter, letter->classes->record[token]) || is_trade_record(letter, letter->tokens.items[token].attributes))
        return true;
    if (word.length < 4 || (word.data[word.length - 1] | 0x20) != 's')
        return false;
    size_t length = fold_word(slice_of(word.data, word.length - 1), key, sizeof key);
    return length > 0 && is_trade_record(letter, lexicon_find(letter->lexicon, slice_of(key, length)));
}

static size_t trade_start(const struct letter *letter, const struct context_cover *cover, size_t head)
{
    const struct token *items = letter->tokens.items;
    size_t first = head;

    while (first > 0 && head - first < MOST_BEFORE && items[first].space >= BREAK_BLANK && items[first].space <= BREAK_WRAP &&
           items[first].space != BREAK_WIDE && items[first - 1].kind == TOKEN_WORD) {
        bool same = letter->classes->record[first - 1] == letter->classes->record[head] && is_trade_record(letter, letter->classes->record[head]);
        bool alike = items[first - 1].shape == items[head].shape && (items[head].shape != SHAPE_UPPER || same);
        if (!same && (!alike || record_in_set(letter->lexicon, &letter->lists->beside_trade, items[first - 1].attributes) || cover->types[first - 1] != 0 || items[first - 1].attributes == LEXICON_UNKNOWN))
            break;
        first--;
    }
    return first;
}

/* "Delivery man". */
static size_t trade_end(const struct letter *letter, size_t head)
{
    const struct token *next = &letter->tokens.items[head + 1];
    bool tail = head + 1 < letter->tokens.count && (next->space == BREAK_BLANK || next->space == BREAK_WRAP) && next->shape == letter->tokens.items[head].shape &&
                record_in_list(letter->lexicon, letter->lists, next->attributes, LIST_trade_tail);

    return head + (tail ? 2 : 1);
}

static bool find_trade(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place)
{
    const struct token *items = letter->tokens.items;

    if (!is_trade_word(letter, token))
        return false;
    bool goes_on = token + 1 < letter->tokens.count && items[token + 1].space >= BREAK_BLANK && items[token + 1].space <= BREAK_WRAP &&
                   items[token + 1].space != BREAK_WIDE && items[token + 1].shape != SHAPE_INITIAL && is_trade_word(letter, token + 1);
    if (goes_on)
        return false;
    *place = (struct context_place){.kind = CONTEXT_TRADE, .first = trade_start(letter, cover, token), .end = trade_end(letter, token)};
    return true;
}

const char *context_name(enum context_kind kind)
{
    static const char *const names[CONTEXT_KINDS] = {"age", "trade", "code", "groups", "short", "day", "dotted", "year", "nth", "calendar", "gap", "capital"};
    return names[kind];
}

bool context_is_own(enum context_kind kind, enum type type)
{
    static const enum type alone[CONTEXT_KINDS] = {
        [CONTEXT_AGE] = TYPE_AGE, [CONTEXT_TRADE] = TYPE_PROFESSION, [CONTEXT_DAY] = TYPE_DATE, [CONTEXT_DOTTED] = TYPE_DATE, [CONTEXT_YEAR] = TYPE_DATE, [CONTEXT_NTH] = TYPE_DATE,
        [CONTEXT_CALENDAR] = TYPE_DATE, [CONTEXT_GAP] = TYPE_GAP};

    if (kind == CONTEXT_CAPITAL)
        return false;
    if (kind != CONTEXT_CODE && kind != CONTEXT_GROUPS && kind != CONTEXT_SHORT)
        return type == alone[kind];
    return type_is_code(type) && type != TYPE_SSN; /* whose form patterns know */
}

/* "5/10", "4-30": two numbers that may be a month and a day, in either order; "5.10" where a whole date is written so. */
static bool find_day(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place)
{
    enum { LONGEST = 2, MONTHS = 12, DAYS = 31 };
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count;

    if (token + 2 >= count || items[token].kind != TOKEN_NUMBER || items[token].length > LONGEST || !context_is_glued(&items[token + 1], cover->dotted ? "/-." : "/-") ||
        items[token + 2].kind != TOKEN_NUMBER || items[token + 2].space != BREAK_NONE || items[token + 2].length > LONGEST)
        return false;
    if (token > 0 && items[token].space == BREAK_NONE && items[token - 1].mark != '(' && items[token - 1].mark != '[')
        return false;
    if (token + 3 < count && items[token + 3].space == BREAK_NONE &&
        (items[token + 3].kind != TOKEN_MARK || context_is_glued(&items[token + 3], "/-%") ||
         (context_is_glued(&items[token + 3], ".,:") && token + 4 < count && items[token + 4].kind == TOKEN_NUMBER && items[token + 4].space == BREAK_NONE)))
        return false;
    unsigned first = context_number(letter_word(letter, token)), second = context_number(letter_word(letter, token + 2));
    *place = (struct context_place){.kind = items[token + 1].mark == '.' ? CONTEXT_DOTTED : CONTEXT_DAY, .first = token, .end = token + 3};
    return first > 0 && second > 0 && first <= DAYS && second <= DAYS && (first <= MONTHS || second <= MONTHS);
}

bool context_place_at(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place)
{
    if (find_day(letter, cover, token, place))
        return true;
    if (context_code_at(letter, token, place))
        return true;
    if (letter->tokens.items[token].kind == TOKEN_NUMBER)
        return find_age(letter, token, place);
    if (letter->tokens.items[token].kind != TOKEN_WORD || letter->tokens.items[token].attributes == LEXICON_UNKNOWN)
        return letter->tokens.items[token].kind == TOKEN_WORD && find_trade(letter, cover, token, place);
    return find_age(letter, token, place) || find_trade(letter, cover, token, place);
}
