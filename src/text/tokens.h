/* Tokens of the view: runs of letters, runs of digits, single marks.  White space is not a token:
 * each token says how strong the break before it is. */
#ifndef SCRIM_TEXT_TOKENS_H
#define SCRIM_TEXT_TOKENS_H

#include "base/error.h"
#include "text/view.h"

enum token_kind {
    TOKEN_WORD,       /* a run of letters, apostrophes between them included (O'Brien, don't) */
    TOKEN_NUMBER,     /* a run of decimal digits */
    TOKEN_POSSESSIVE, /* 's or s' apostrophe after a word */
    TOKEN_MARK        /* one other character */
};

enum token_shape {
    SHAPE_NONE,    /* not a word */
    SHAPE_LOWER,   /* smith */
    SHAPE_CAPITAL, /* Smith */
    SHAPE_UPPER,   /* SMITH, two letters or more */
    SHAPE_INITIAL, /* S */
    SHAPE_MIXED    /* McDonald, iPhone, O'Brien counts as CAPITAL */
};

struct token {
    uint32_t start;  /* view byte */
    uint16_t length; /* bytes; longer runs are cut at 65,535 */
    uint8_t kind, shape;
    uint8_t space;       /* enum break_strength before it; BREAK_PAGE for the first */
    uint8_t mark;        /* TOKEN_MARK: the byte, or 0x80 for a character beyond ASCII */
    uint16_t attributes; /* filled by the lexicon: index of the word's attributes, 0 unknown */
};

struct tokens {
    struct token *items;
    size_t count, capacity;
    uint32_t *blocks; /* for each TOKEN_BLOCK bytes of the view, the first token that starts in them or behind them */
    size_t block_count, block_capacity;
};

enum { TOKEN_BLOCK = 64 };

/* Tokenizes the whole view.  tokens may hold memory of an earlier document, which is reused; the
 * owner frees it with tokens_free.  Beyond LIMIT_TOKENS: SCRIM_REFUSED. */
enum scrim_status tokens_build(const struct view *view, struct tokens *tokens,
                               struct scrim_error *error);
void tokens_free(struct tokens *tokens);

/* The index of the first token that starts at or after a view byte (count when none). */
static inline size_t tokens_at(const struct tokens *tokens, uint32_t view_byte)
{
    size_t block = view_byte / TOKEN_BLOCK, token = block < tokens->block_count ? tokens->blocks[block] : tokens->count;
    while (token < tokens->count && tokens->items[token].start < view_byte)
        token++;
    return token;
}

/* Whoever looks for few of the tokens asks for them 64 at once: a branch on each would be foreseen wrongly too often.
 *
 *     for (size_t first = 0; first < tokens->count; first += TOKENS_AT_ONCE)
 *         for (uint64_t found = tokens_that(tokens, first, is_capital, NULL); found; found &= found - 1)
 *             ... tokens->items[first + tokens_lowest(found)] ...
 *
 * test answers 0 or 1 and has no branch; bit n of the answer: it holds for token first + n. */
enum { TOKENS_AT_ONCE = 64 };
typedef unsigned token_test(const void *context, size_t token, const struct token *item);

static inline __attribute__((always_inline)) uint64_t tokens_that(const struct tokens *tokens, size_t first, token_test *test, const void *context)
{
    uint64_t found = 0;
    size_t count = tokens->count - first < TOKENS_AT_ONCE ? tokens->count - first : TOKENS_AT_ONCE;
    for (size_t i = count; i-- > 0;)
        found = found * 2 + test(context, first + i, &tokens->items[first + i]);
    return found;
}

static inline size_t tokens_lowest(uint64_t found)
{
    return (size_t)__builtin_ctzll(found);
}

/* Folds a word to its dictionary key: lower case, no accents, no apostrophes (ß->ss, ø->o, ł->l,
 * đ->d, æ->ae, ı->i). Writes at most capacity bytes to out and returns the length; 0 when it does
 * not fit.  ASCII never touches ICU. */
size_t fold_word(struct slice word, char *out, size_t capacity);

/* Whether a word of letters is in upper case, for text beyond ASCII too; used to give surrogates
 * the case of what they replace. */
bool word_is_upper(struct slice word);

/* Appends word to out in upper / lower case / with a capital first letter.  Any script (ICU beyond
 * ASCII). */
enum letter_case { CASE_UPPER, CASE_LOWER, CASE_TITLE };
struct buffer;
void append_in_case(struct buffer *out, struct slice word, enum letter_case wanted);

#endif
