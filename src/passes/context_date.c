/* Where a year, a day of the month or a word of the calendar may stand alone. */
#include "passes/context.h"

static bool is_glued_before(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    return token > 0 && items[token].space == BREAK_NONE &&
           (items[token - 1].kind != TOKEN_MARK || items[token - 1].mark == 0 || strchr("([\"'", items[token - 1].mark) == NULL);
}

/* Not "2012-13", "2012.5", "1,980,000": only marks that end a phrase may be glued behind. */
static bool is_glued_behind(const struct letter *letter, size_t end)
{
    const struct token *items = letter->tokens.items;

    if (end == letter->tokens.count || items[end].space != BREAK_NONE || items[end].kind == TOKEN_POSSESSIVE)
        return false;
    if (items[end].kind != TOKEN_MARK || items[end].mark == 0 || strchr(".,;:?!)]\"'", items[end].mark) == NULL)
        return true;
    return end + 1 < letter->tokens.count && items[end + 1].space == BREAK_NONE && items[end + 1].kind == TOKEN_NUMBER;
}

static bool is_year(struct slice digits)
{
    enum { DIGITS = 4, FIRST = 1900, LAST = 2039 }; /* of the lives that letters tell */
    unsigned value = digits.length == DIGITS ? context_number(digits) : 0;

    return value >= FIRST && value <= LAST;
}

/* A number that may be a day, and two small letters: "9th", and "9mg", which the weights know. */
static bool is_nth(const struct letter *letter, size_t token)
{
    enum { DAYS = 31, LETTERS = 2 };
    const struct token *next = &letter->tokens.items[token + 1];
    struct slice digits = letter_word(letter, token);

    if (token + 1 >= letter->tokens.count || next->space != BREAK_NONE || next->shape != SHAPE_LOWER || next->length != LETTERS || digits.length > 2)
        return false;
    unsigned value = context_number(digits);
    return value >= 1 && value <= DAYS;
}

bool context_date_at(const struct letter *letter, size_t token, struct context_place *place)
{
    const struct token *item = &letter->tokens.items[token];
    enum context_kind kind = CONTEXT_CALENDAR;
    size_t end = token + 1;

    if (item->kind == TOKEN_NUMBER && is_year(letter_word(letter, token)))
        kind = CONTEXT_YEAR;
    else if (item->kind == TOKEN_NUMBER && is_nth(letter, token))
        kind = CONTEXT_NTH, end = token + 2;
    else if (item->kind != TOKEN_WORD || !record_in_set(letter->lexicon, &letter->lists->calendar, item->attributes))
        return false;
    *place = (struct context_place){.kind = kind, .first = token, .end = end};
    return !is_glued_before(letter, token) && !is_glued_behind(letter, end);
}
