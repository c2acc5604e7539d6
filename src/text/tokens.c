#include "text/tokens.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "text/unicode.h"

/* What a byte can be; 0: a mark.  Letters are two bits, so that the bits seen in a word tell its shape. */
enum byte_class { LOWER = 1, UPPER = 2, DIGIT = 4, WHITE = 8, BEYOND = 16, NO_LETTER = 32 };

static const uint8_t byte_classes[256] = {
    ['a' ... 'z'] = LOWER,
    ['A' ... 'Z'] = UPPER,
    ['0' ... '9'] = DIGIT,
    [' '] = WHITE, ['\t'] = WHITE, ['\n'] = WHITE, ['\f'] = WHITE,
    [128 ... 255] = BEYOND,
};

struct tokenizer {
    struct slice text;
    struct tokens *tokens;
    const struct view_blank *blank, *blanks_end;
    bool quoted; /* a single quotation mark was opened on this line */
};

static bool add_token(struct tokenizer *tokenizer, size_t start, size_t end, enum token_kind kind,
                      enum token_shape shape, enum break_strength space)
{
    struct tokens *tokens = tokenizer->tokens;
    if (!GROW_ONE(tokens->items, tokens->count, tokens->capacity, LIMIT_TOKENS))
        return false;
    unsigned char byte = (unsigned char)tokenizer->text.data[start];
    tokens->items[tokens->count++] = (struct token){
        .start = (uint32_t)start,
        .length = (uint16_t)(end - start),
        .kind = (uint8_t)kind,
        .shape = (uint8_t)shape,
        .space = (uint8_t)space,
        .mark = kind == TOKEN_MARK ? (byte < 0x80 ? byte : 0x80) : 0,
    };
    return true;
}

/* The strongest break of a run of white space; *at moves behind it. */
static enum break_strength read_white(struct tokenizer *tokenizer, size_t *at)
{
    enum break_strength strength = BREAK_NONE;
    const char *bytes = tokenizer->text.data;
    size_t i = *at;
    for (; i < tokenizer->text.length && byte_classes[(unsigned char)bytes[i]] == WHITE; i++) {
        enum break_strength one = BREAK_BLANK;
        if (bytes[i] == '\n')
            one = i > 0 && bytes[i - 1] == '\n' ? BREAK_PARAGRAPH : BREAK_LINE;
        else if (bytes[i] == '\t')
            one = BREAK_COLUMN;
        else if (bytes[i] == '\f')
            one = BREAK_PAGE;
        while (tokenizer->blank < tokenizer->blanks_end && tokenizer->blank->view_byte < i)
            tokenizer->blank++;
        if (tokenizer->blank < tokenizer->blanks_end && tokenizer->blank->view_byte == i)
            one = (enum break_strength)tokenizer->blank->strength;
        if (one > strength)
            strength = one;
    }
    *at = i;
    if (strength >= BREAK_LINE)
        tokenizer->quoted = false;
    return strength;
}

/* The class of the character at `at` within a word: LOWER, UPPER, 0 for a combining mark or a letter without
 * case; NO_LETTER when it is no part of a word.  *after: behind it. */
static unsigned letter_class(struct slice text, size_t at, size_t *after)
{
    unsigned char byte = (unsigned char)text.data[at];
    *after = at + 1;
    if (byte < 0x80)
        return byte_classes[byte] & (LOWER | UPPER) ? byte_classes[byte] : NO_LETTER;
    *after = at;
    switch (unicode_class(unicode_next(text, after))) {
    case CHARACTER_UPPER:
        return UPPER;
    case CHARACTER_LOWER:
        return LOWER;
    case CHARACTER_LETTER:
    case CHARACTER_COMBINING:
        return 0;
    default:
        return NO_LETTER;
    }
}

static bool is_letter_at(struct slice text, size_t at)
{
    size_t after;
    if (at >= text.length)
        return false;
    unsigned class = letter_class(text, at, &after);
    return class != NO_LETTER;
}

static enum token_shape shape_of(unsigned first, unsigned inner, unsigned segment, size_t letters)
{
    if (first == UPPER) {
        if (!((inner | segment) & LOWER))
            return letters == 1 ? SHAPE_INITIAL : SHAPE_UPPER;
        return inner & UPPER ? SHAPE_MIXED : SHAPE_CAPITAL;
    }
    return (inner | segment) & UPPER ? SHAPE_MIXED : SHAPE_LOWER;
}

/* Whether the apostrophe at `at`, after a word, begins a possessive 's. */
static bool is_possessive(struct slice text, size_t at)
{
    return at + 1 < text.length && (text.data[at + 1] | 0x20) == 's' &&
           !is_letter_at(text, at + 2);
}

/* Reads a word that starts at `at`; returns its end.  `shape` receives what it looks like. */
static size_t read_word(struct slice text, size_t at, enum token_shape *shape)
{
    size_t start = at, letters = 1, after;
    unsigned first = letter_class(text, at, &at), inner = 0, segment = 0;
    while (at < text.length && at - start < LIMIT_TOKEN_LENGTH - 8) {
        unsigned class = byte_classes[(unsigned char)text.data[at]];
        if (class & (LOWER | UPPER)) {
            inner |= class;
            letters++;
            at++;
        } else if (class == BEYOND) {
            class = letter_class(text, at, &after);
            if (class == NO_LETTER)
                break;
            inner |= class;
            letters++;
            at = after;
        } else if (text.data[at] == '\'' && is_letter_at(text, at + 1) &&
                   !is_possessive(text, at)) {
            segment |= letter_class(text, at + 1, &after);
            letters++;
            at = after;
        } else {
            break;
        }
    }
    *shape = shape_of(first, inner, segment, letters);
    return at;
}

/* The length of a possessive at `at` after a word: 's, or the apostrophe of Smiths' (no closing quotation mark). */
static size_t possessive_length(const struct tokenizer *tokenizer, size_t at)
{
    struct slice text = tokenizer->text;
    if (at >= text.length || text.data[at] != '\'')
        return 0;
    if (is_possessive(text, at))
        return 2;
    bool plural = at > 0 && (text.data[at - 1] | 0x20) == 's' && !tokenizer->quoted;
    return plural && at + 2 < text.length && text.data[at + 1] == ' ' && is_letter_at(text, at + 2);
}

static bool read_tokens(struct tokenizer *tokenizer)
{
    struct slice text = tokenizer->text;
    enum break_strength space = BREAK_PAGE;
    size_t at = 0;
    while (at < text.length) {
        unsigned class = byte_classes[(unsigned char)text.data[at]];
        size_t start = at, after = at + 1;
        if (class == WHITE) {
            enum break_strength white = read_white(tokenizer, &at);
            space = white > space ? white : space;
            continue;
        }
        if (class == BEYOND && letter_class(text, at, &after) != NO_LETTER)
            class = LOWER;
        enum token_shape shape = SHAPE_NONE;
        enum token_kind kind = TOKEN_MARK;
        if (class & (LOWER | UPPER)) {
            kind = TOKEN_WORD;
            at = read_word(text, at, &shape);
        } else if (class == DIGIT) {
            kind = TOKEN_NUMBER;
            while (at < text.length && byte_classes[(unsigned char)text.data[at]] == DIGIT &&
                   at - start < LIMIT_TOKEN_LENGTH)
                at++;
        } else {
            at = after;
            if (text.data[start] == '\'')
                tokenizer->quoted = space != BREAK_NONE && is_letter_at(text, at);
        }
        if (!add_token(tokenizer, start, at, kind, shape, space))
            return false;
        space = BREAK_NONE;
        size_t possessive = kind == TOKEN_WORD ? possessive_length(tokenizer, at) : 0;
        if (possessive) {
            if (!add_token(tokenizer, at, at + possessive, TOKEN_POSSESSIVE, SHAPE_NONE, space))
                return false;
            at += possessive;
        }
    }
    return true;
}

enum scrim_status tokens_build(const struct view *view, struct tokens *tokens,
                               struct scrim_error *error)
{
    struct tokenizer tokenizer = {
        .text = view->text,
        .tokens = tokens,
        .blank = view->blanks,
        .blanks_end = view->blanks + view->blank_count,
    };
    tokens->count = 0;
    if (read_tokens(&tokenizer))
        return SCRIM_OK;
    if (tokens->count >= LIMIT_TOKENS)
        return error_set(error, SCRIM_REFUSED, "more than %zu tokens", LIMIT_TOKENS);
    return error_no_memory(error);
}

void tokens_free(struct tokens *tokens)
{
    free(tokens->items);
    *tokens = (struct tokens){.items = NULL};
}

size_t tokens_at(const struct tokens *tokens, uint32_t view_byte)
{
    size_t low = 0, high = tokens->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (tokens->items[middle].start < view_byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
