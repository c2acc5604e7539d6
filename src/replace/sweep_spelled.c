#include "replace/sweep_spelled.h"

#include "base/limits.h"

enum {
    SHORTEST_SPELLED = 4, /* letters: fewer are initials */
    LONGEST_SPELLED = 40,
    SHORTEST_GLUED = 7 /* bytes of a word that holds two */
};

struct sought {
    struct sweep_index *index;
    const struct letter *letter;
    const bool *copied;
};

/* A word of one letter, not behind the end of a line.  A token_test. */
static inline unsigned is_single(const void *context, size_t token, const struct token *item)
{
    const struct sought *sought = context;
    return (item->kind == TOKEN_WORD) & (item->length == 1) & sought->copied[token];
}

/* A word that no list knows, and that begins as some word of a name does.  A token_test. */
static inline unsigned may_be_glued(const void *context, size_t token, const struct token *item)
{
    const struct sought *sought = context;
    if ((item->kind != TOKEN_WORD) | (item->length < SHORTEST_GLUED) | !sought->copied[token] | (item->attributes != LEXICON_UNKNOWN))
        return 0;
    return sweep_index_begins_name(sought->index, slice_of(sought->letter->view.text.data + item->start, item->length));
}

/* The end of the letters that begin at a token: single ones, with a blank or at most one mark between. */
static size_t chain_end(const struct sought *sought, size_t token)
{
    const struct tokens *tokens = &sought->letter->tokens;
    size_t end = token + 1;
    for (size_t next = end; next < tokens->count && next <= end + 1 && tokens->items[next].space < BREAK_LINE; next++) {
        if (is_single(sought, next, &tokens->items[next]))
            end = next + 1;
        else if (tokens->items[next].kind != TOKEN_MARK)
            break;
    }
    return end;
}

static size_t singles_between(const struct sought *sought, size_t token, size_t end)
{
    size_t count = 0;
    for (; token < end; token++)
        count += is_single(sought, token, &sought->letter->tokens.items[token]);
    return count;
}

bool sweep_may_spell(const struct sweep_index *index, const struct letter *letter, const bool *copied)
{
    const struct tokens *tokens = &letter->tokens;
    const struct sought sought = {(struct sweep_index *)index, letter, copied};
    for (size_t first = 0; index->word_count > 0 && first < tokens->count; first += TOKENS_AT_ONCE) {
        if (tokens_that(tokens, first, may_be_glued, &sought) != 0)
            return true;
        uint64_t found = tokens_that(tokens, first, is_single, &sought);
        for (; found; found &= found - 1) {
            size_t token = first + tokens_lowest(found);
            if (singles_between(&sought, token, chain_end(&sought, token)) >= SHORTEST_SPELLED)
                return true;
        }
    }
    return false;
}

/* The longest word of a name that the letters from a token on spell; the token behind it, or 0. */
static size_t longest_spelled(const struct sought *sought, size_t token, size_t end, uint32_t *span)
{
    const struct token *items = sought->letter->tokens.items;
    char letters[LONGEST_SPELLED];
    size_t length = 0, behind = 0;
    for (; token < end && length < sizeof letters; token++) {
        if (!is_single(sought, token, &items[token]))
            continue;
        letters[length++] = sought->letter->view.text.data[items[token].start];
        const struct swept_word *word = length < SHORTEST_SPELLED ? NULL : sweep_index_word(sought->index, slice_of(letters, length));
        if (word != NULL) {
            behind = token + 1;
            *span = word->span;
        }
    }
    return behind;
}

static void sweep_chain_of_letters(const struct sought *sought, size_t token, size_t end, spelled_found *found, void *context)
{
    const struct token *items = sought->letter->tokens.items;
    while (token < end) {
        uint32_t span = 0;
        size_t behind = is_single(sought, token, &items[token]) ? longest_spelled(sought, token, end, &span) : 0;
        if (behind > 0)
            found(context, items[token].start, items[behind - 1].start + items[behind - 1].length, span);
        token = behind > 0 ? behind : token + 1;
    }
}

/* Two words of one name in one: every cut is tried. */
static const struct swept_word *glued(const struct sought *sought, struct slice word)
{
    for (size_t cut = SWEEP_SHORTEST_WORD; cut + SWEEP_SHORTEST_WORD <= word.length && word.length < LIMIT_WORD_KEY; cut++) {
        const struct swept_word *one = sweep_index_word(sought->index, slice_of(word.data, cut));
        const struct swept_word *two =
            one == NULL ? NULL : sweep_index_word(sought->index, slice_of(word.data + cut, word.length - cut));
        if (two != NULL && two != one && two->group == one->group)
            return one;
    }
    return NULL;
}

void sweep_spelled(struct sweep_index *index, const struct letter *letter, const bool *copied, spelled_found *found, void *context)
{
    const struct tokens *tokens = &letter->tokens;
    const struct sought sought = {index, letter, copied};
    for (size_t token = 0; token < tokens->count;) {
        const struct token *item = &tokens->items[token];
        size_t end = token + 1;
        if (is_single(&sought, token, item)) {
            end = chain_end(&sought, token);
            sweep_chain_of_letters(&sought, token, end, found, context);
        } else if (may_be_glued(&sought, token, item)) {
            const struct swept_word *word = glued(&sought, slice_of(letter->view.text.data + item->start, item->length));
            if (word != NULL)
                found(context, item->start, item->start + item->length, word->span);
        }
        token = end;
    }
}
