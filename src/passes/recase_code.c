/* Letters of a code, an address or a contact, beside digits and marks: how they are usually written. */
#include "passes/recase_parts.h"
#include "passes/written.h"

enum {
    CODE_LETTERS = 4, /* at the head of one */
    CODE_BYTES = 5,   /* of one that has letters and digits in turn */
    CODE_DIGITS = 2,  /* behind letters that stand apart */
    CODE_TOKENS = 16, /* looked at on either side */
    UNIT_LETTERS = 2  /* "27TH", "10MG" */
};

/* Whether a token with nothing between makes the word a part of a code, an address or a contact. */
static bool joins(const struct recasing *r, size_t token, bool before)
{
    const struct token *other = recase_item(r, token);
    if (other->kind != TOKEN_MARK)
        return other->kind == TOKEN_NUMBER;
    if (other->mark == '-' || other->mark == '.' || other->mark == '/') {
        size_t next = before ? token - 1 : token + 1;
        bool glued = before ? token > 0 && other->space == BREAK_NONE
                            : next < r->letter->tokens.count && recase_item(r, next)->space == BREAK_NONE;
        return glued && (recase_item(r, next)->kind == TOKEN_NUMBER || (recase_item(r, next)->kind == TOKEN_WORD && other->mark == '.'));
    }
    return other->mark == '@' || other->mark == '_' || other->mark == '#' || other->mark == '=' || other->mark == '+' || other->mark == '\\';
}

/* Behind a number and a hyphen. */
static bool is_hyphened(const struct recasing *r, size_t token)
{
    return token > 1 && recase_item(r, token)->space == BREAK_NONE && recase_item(r, token - 1)->mark == '-' && recase_is_number(r, token - 2);
}

static bool is_joined(const struct recasing *r, size_t token)
{
    const struct tokens *tokens = &r->letter->tokens;
    if (recase_item(r, token)->length >= CODE_LETTERS && is_common_word(r->letter, token) && is_hyphened(r, token)) /* "58-YEAR-OLD" */
        return false;
    return (token > 0 && tokens->items[token].space == BREAK_NONE && joins(r, token - 1, true)) ||
           (token + 1 < tokens->count && tokens->items[token + 1].space == BREAK_NONE && joins(r, token + 1, false));
}

/* A few letters with digits behind them: "r-3153", "8pvb327", "l5". */
static bool begins_code(const struct recasing *r, size_t token)
{
    size_t next = token + 1, count = r->letter->tokens.count;
    if (recase_item(r, token)->length > CODE_LETTERS || next >= count || recase_item(r, next)->space != BREAK_NONE)
        return false;
    if (token > 0 && recase_is_number(r, token - 1) && recase_item(r, token)->space == BREAK_NONE) /* "2x10" */
        return false;
    if (recase_item(r, next)->kind == TOKEN_MARK && recase_item(r, next)->mark == '-')
        next++;
    return recase_is_number(r, next) && recase_item(r, next)->space == BREAK_NONE;
}

/* Letters and digits in turn, without a mark between: "8rk4tn", "s6h"; not "2x10". */
static bool is_of_mixed_code(const struct recasing *r, size_t token)
{
    const struct token *items = r->letter->tokens.items;
    size_t first = token, end = token + 1, length = 0;

    while (first > 0 && token - first < CODE_TOKENS && items[first].space == BREAK_NONE && items[first - 1].kind <= TOKEN_NUMBER)
        first--;
    while (end < r->letter->tokens.count && end - token < CODE_TOKENS && items[end].space == BREAK_NONE && items[end].kind <= TOKEN_NUMBER)
        end++;
    for (size_t i = first; i < end; i++) {
        if (items[i].length == 1 && (letter_word(r->letter, i).data[0] | 0x20) == 'x')
            return false;
        length += items[i].length;
    }
    return end - first > 2 && length >= CODE_BYTES;
}

/* "bs2 0ja": letters behind a digit, behind letters with digits. */
static bool ends_code(const struct recasing *r, size_t token)
{
    return token > 2 && recase_item(r, token)->space == BREAK_NONE && recase_is_number(r, token - 1) && recase_item(r, token - 1)->space == BREAK_BLANK &&
           recase_is_number(r, token - 2) && recase_item(r, token - 2)->space == BREAK_NONE && recase_item(r, token - 3)->kind == TOKEN_WORD;
}

/* "903 bnr", "wx14 kjd": letters that no dictionary knows, behind digits. */
static bool follows_number(const struct recasing *r, size_t token)
{
    return recase_lacks_capitals(r) && recase_item(r, token)->length <= CODE_LETTERS && recase_item(r, token)->attributes == LEXICON_UNKNOWN &&
           token > 0 && recase_is_number(r, token - 1) && recase_item(r, token - 1)->length > 1 && recase_item(r, token)->space == BREAK_BLANK;
}

/* "vsm 300 418", "dkr 6128": a few letters that are no word, and what can only be a number. */
static bool leads_number(const struct recasing *r, size_t token)
{
    size_t next = token + 1;

    if ((word_class_flags(r->classes, r->letter->classes->class[token]) & CLASS_FUNCTION) != 0)
        return false;
    return recase_lacks_capitals(r) && recase_item(r, token)->length <= CODE_LETTERS && recase_is_number(r, next) &&
           recase_item(r, next)->space == BREAK_BLANK && recase_item(r, next)->length >= CODE_DIGITS && !recase_in_list(r, token, LIST_month) &&
           (recase_tier(r, token) == 0 || recase_tier(r, token) > COMMON_TIER);
}

/* "27TH", "10MG": what is written right behind a number that stands alone. */
static bool is_unit(const struct recasing *r, size_t token)
{
    return recase_item(r, token)->length == UNIT_LETTERS && token > 0 && recase_item(r, token)->space == BREAK_NONE && recase_is_number(r, token - 1) &&
           recase_item(r, token - 1)->space != BREAK_NONE && (token + 1 == r->letter->tokens.count || recase_item(r, token + 1)->space != BREAK_NONE);
}

bool recase_in_code(const struct recasing *r, size_t token, enum usual *usual)
{
    bool code = is_of_mixed_code(r, token) || ends_code(r, token) || leads_number(r, token) || follows_number(r, token);

    if (!code && is_unit(r, token)) {
        *usual = USUAL_LOWER;
        return true;
    }
    code = code || begins_code(r, token);
    *usual = code ? USUAL_UPPER : USUAL_AS_IS;
    return code || is_joined(r, token);
}
