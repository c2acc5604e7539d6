#include "text/tokens.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "text/scan.h"
#include "text/unicode.h"

/* What a byte can be; 0: a mark.  Letters are two bits, so that the bits seen in a word tell its
 * shape. */
enum byte_class { LOWER = 1, UPPER = 2, DIGIT = 4, WHITE = 8, BEYOND = 16, NO_LETTER = 32 };

static const uint8_t byte_classes[256] = {
    ['a' ... 'z'] = LOWER, ['A' ... 'Z'] = UPPER, ['0' ... '9'] = DIGIT, [' '] = WHITE,
    ['\t'] = WHITE,        ['\n'] = WHITE,        ['\f'] = WHITE,        [128 ... 255] = BEYOND,
};

struct tokenizer {
    struct slice text;
    struct tokens *tokens;
    const struct view *view;
    size_t blank;      /* index of the next of view->blanks */
    size_t next_blank; /* its view byte, SIZE_MAX behind the last */
    bool quoted;       /* a single quotation mark was opened on this line */
};

static inline bool add_token(struct tokenizer *tokenizer, size_t start, size_t end, unsigned kind,
                             unsigned shape, unsigned space)
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

static size_t next_blank(const struct tokenizer *tokenizer)
{
    const struct view *view = tokenizer->view;
    return tokenizer->blank < view->blank_count ? view->blanks[tokenizer->blank].view_byte
                                                : SIZE_MAX;
}

/* The strongest break of a run of white space; *at moves behind it. */
static inline unsigned read_white(struct tokenizer *tokenizer, size_t *at)
{
    unsigned strength = BREAK_NONE;
    const char *bytes = tokenizer->text.data;
    size_t i = *at;
    if (bytes[i] == ' ' && i != tokenizer->next_blank && i + 1 < tokenizer->text.length &&
        byte_classes[(unsigned char)bytes[i + 1]] != WHITE) {
        *at = i + 1;
        return BREAK_BLANK; /* nearly always */
    }
    for (; i < tokenizer->text.length && byte_classes[(unsigned char)bytes[i]] == WHITE; i++) {
        unsigned one = BREAK_BLANK;
        if (bytes[i] == '\n')
            one = i > 0 && bytes[i - 1] == '\n' ? BREAK_PARAGRAPH : BREAK_LINE;
        else if (bytes[i] == '\t')
            one = BREAK_COLUMN;
        else if (bytes[i] == '\f')
            one = BREAK_PAGE;
        if (i == tokenizer->next_blank) {
            one = tokenizer->view->blanks[tokenizer->blank++].strength;
            tokenizer->next_blank = next_blank(tokenizer);
        }
        if (one > strength)
            strength = one;
    }
    *at = i;
    if (strength >= BREAK_LINE)
        tokenizer->quoted = false;
    return strength;
}

/* The class of the character at `at` within a word: LOWER, UPPER, 0 for a combining mark or a
 * letter without case; NO_LETTER when it is no part of a word.  *after: behind it. */
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

/* Cases seen: of the first letter, of letters right after an apostrophe, of all others. */
static unsigned shape_of(unsigned first, unsigned inner, unsigned segment, bool single)
{
    if (first == UPPER) {
        if (!((inner | segment) & LOWER))
            return single ? SHAPE_INITIAL : SHAPE_UPPER;
        return inner & UPPER ? SHAPE_MIXED : SHAPE_CAPITAL;
    }
    return (inner | segment) & UPPER ? SHAPE_MIXED : SHAPE_LOWER;
}

/* Whether the apostrophe at `at`, after a word, begins a possessive 's. */
static bool is_possessive(struct slice text, size_t at)
{
    return at + 1 < text.length && (text.data[at + 1] | 0x20) == 's' && !is_letter_at(text, at + 2);
}

/* Moves *at behind the ASCII letters that stand there, up to `limit`, and returns their cases.
 * Eight letters a step: words are short and of every length, and a loop over their bytes would
 * mispredict its end at nearly every word. */
static inline unsigned read_letters(const char *bytes, size_t limit, size_t *at)
{
    unsigned cases = 0;
    while (limit - *at >= 8) {
        uint64_t word = scan_load(bytes + *at);
        uint64_t letters = scan_letters(word);
        size_t count = scan_first(letters ^ SCAN_TOPS);
        /* Bit 0x20 tells lower case from upper; shifted to the top bit of its byte. */
        uint64_t run = scan_prefix(letters, count), lower = run & word << 2;
        cases |= (lower ? LOWER : 0u) | (lower != run ? UPPER : 0u);
        *at += count;
        if (count < 8)
            return cases;
    }
    while (*at < limit) {
        unsigned class = byte_classes[(unsigned char)bytes[*at]];
        if (!(class & (LOWER | UPPER)))
            break;
        cases |= class;
        ++*at;
    }
    return cases;
}

/* Reads a word of any letters that starts at `at`; returns its end. */
static size_t read_any_word(struct slice text, size_t at, unsigned *shape)
{
    size_t limit =
        text.length - at > LIMIT_TOKEN_LENGTH - 8 ? at + LIMIT_TOKEN_LENGTH - 8 : text.length;
    size_t after;
    unsigned first = letter_class(text, at, &at), inner = 0, segment = 0;
    bool single = true;
    while (at < limit) {
        size_t run = at;
        inner |= read_letters(text.data, limit, &at);
        single = single && at == run;
        if (at >= limit)
            break;
        unsigned char byte = (unsigned char)text.data[at];
        if (byte >= 0x80) {
            unsigned class = letter_class(text, at, &after);
            if (class == NO_LETTER)
                break;
            inner |= class;
        } else if (byte == '\'' && is_letter_at(text, at + 1) && !is_possessive(text, at)) {
            segment |= letter_class(text, at + 1, &after);
        } else {
            break;
        }
        single = false;
        at = after;
    }
    *shape = shape_of(first, inner, segment, single);
    return at;
}

/* Reads a word that starts at `at`; returns its end. */
static inline size_t read_word(struct slice text, size_t at, unsigned *shape)
{
    static const uint8_t shapes[4][4] = {
        [LOWER] = {SHAPE_LOWER, SHAPE_LOWER, SHAPE_MIXED, SHAPE_MIXED},
        [UPPER] = {SHAPE_INITIAL, SHAPE_CAPITAL, SHAPE_UPPER, SHAPE_MIXED},
    };
    unsigned first = byte_classes[(unsigned char)text.data[at]];
    if (first & (LOWER | UPPER)) {
        size_t end = at + 1;
        unsigned inner = read_letters(text.data, text.length, &end);
        bool plain =
            end == text.length || ((unsigned char)text.data[end] < 0x80 && text.data[end] != '\'');
        if (plain && end - at < LIMIT_TOKEN_LENGTH - 8) {
            *shape = shapes[first][inner];
            return end;
        }
    }
    return read_any_word(text, at, shape);
}

/* The length of a possessive at `at` after a word: 's, or the apostrophe of Smiths' (no closing
 * quotation mark). */
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

static size_t read_number(struct slice text, size_t at)
{
    size_t start = at;
    while (at < text.length && byte_classes[(unsigned char)text.data[at]] == DIGIT &&
           at - start < LIMIT_TOKEN_LENGTH)
        at++;
    return at;
}

/* A mark or a character beyond ASCII at `at`, which may begin a word; returns its end. */
static size_t read_other(struct tokenizer *tokenizer, size_t at, unsigned space, unsigned *kind,
                         unsigned *shape)
{
    struct slice text = tokenizer->text;
    size_t after;
    *kind = TOKEN_MARK;
    if ((unsigned char)text.data[at] >= 0x80 && is_letter_at(text, at)) {
        *kind = TOKEN_WORD;
        return read_any_word(text, at, shape);
    }
    letter_class(text, at, &after);
    if (text.data[at] == '\'')
        tokenizer->quoted = space != BREAK_NONE && is_letter_at(text, after);
    return after;
}

static bool read_tokens(struct tokenizer *tokenizer)
{
    struct slice text = tokenizer->text;
    unsigned space = BREAK_PAGE;
    size_t at = 0;
    while (at < text.length) {
        unsigned class = byte_classes[(unsigned char)text.data[at]];
        unsigned shape = SHAPE_NONE, kind = TOKEN_WORD;
        size_t start = at;
        if (class == WHITE) {
            unsigned white = read_white(tokenizer, &at);
            space = white > space ? white : space;
            continue;
        }
        if (class & (LOWER | UPPER)) {
            at = read_word(text, at, &shape);
        } else if (class == DIGIT) {
            kind = TOKEN_NUMBER;
            at = read_number(text, at);
        } else {
            at = read_other(tokenizer, at, space, &kind, &shape);
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

static bool note_blocks(struct tokens *tokens, size_t length)
{
    size_t block = 0, count = length / TOKEN_BLOCK + 1;

    if (count > tokens->block_capacity &&
        !grow((void **)&tokens->blocks, &tokens->block_capacity, sizeof *tokens->blocks, count, SIZE_MAX / sizeof *tokens->blocks))
        return false;
    for (size_t i = 0; i < tokens->count; i++)
        for (; block <= tokens->items[i].start / TOKEN_BLOCK; block++)
            tokens->blocks[block] = (uint32_t)i;
    for (; block < count; block++)
        tokens->blocks[block] = (uint32_t)tokens->count;
    tokens->block_count = count;
    return true;
}

enum scrim_status tokens_build(const struct view *view, struct tokens *tokens,
                               struct scrim_error *error)
{
    struct tokenizer tokenizer = {
        .text = view->text,
        .tokens = tokens,
        .view = view,
    };
    tokenizer.next_blank = next_blank(&tokenizer);
    tokens->count = tokens->block_count = 0;
    if (read_tokens(&tokenizer) && note_blocks(tokens, view->text.length))
        return SCRIM_OK;
    if (tokens->count >= LIMIT_TOKENS)
        return error_set(error, SCRIM_REFUSED, "more than %zu tokens", LIMIT_TOKENS);
    return error_no_memory(error);
}

void tokens_free(struct tokens *tokens)
{
    free(tokens->items);
    free(tokens->blocks);
    *tokens = (struct tokens){.items = NULL};
}
