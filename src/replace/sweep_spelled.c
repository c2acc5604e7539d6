#include "replace/sweep_spelled.h"

#include "base/limits.h"

enum {
    SHORTEST_SPELLED = 4, /* letters: fewer are initials */
    LONGEST_SPELLED = 40,
    SHORTEST_GLUED = 7, /* bytes of a word that holds two */
    SHORTEST_PIECED = 5 /* bytes of a name that marks cut up */
};

struct sought {
    struct sweep_index *index;
    const struct letter *letter;
    const bool *copied;
};

/* A word of one letter.  A token_test. */
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

/* A word right behind a mark: "Del/gado", "**Del**gado"; the first token has a break before it.  A token_test. */
static inline unsigned is_piece(const void *context, size_t token, const struct token *item)
{
    (void)context;
    (void)token;
    return (item->kind == TOKEN_WORD) & (item->space == BREAK_NONE) && item[-1].kind == TOKEN_MARK;
}

static bool is_joined(const struct tokens *tokens, size_t token)
{
    return token < tokens->count && tokens->items[token].space == BREAK_NONE && tokens->items[token].kind != TOKEN_NUMBER;
}

/* The end of the words and marks that begin at a token, with no blank between. */
static size_t run_end(const struct tokens *tokens, size_t token)
{
    size_t end = token + 1;
    while (is_joined(tokens, end))
        end++;
    return end;
}

/* The token of the word before a piece, or the piece where there is none. */
static size_t piece_before(const struct tokens *tokens, size_t piece)
{
    size_t token = piece;
    while (tokens->items[token].space == BREAK_NONE && tokens->items[token - 1].kind == TOKEN_MARK)
        token--;
    return tokens->items[token].space == BREAK_NONE && tokens->items[token - 1].kind == TOKEN_WORD ? token - 1 : piece;
}

/* Whether the pieces from a word on have letters enough for a word of a name, and one of them leaves as it is. */
static bool are_enough(const struct sought *sought, size_t first)
{
    const struct tokens *tokens = &sought->letter->tokens;
    size_t length = 0;
    bool copied = false;
    for (size_t token = first; length < LONGEST_SPELLED && (token == first || is_joined(tokens, token)); token++) {
        if (tokens->items[token].kind != TOKEN_WORD)
            continue;
        length += tokens->items[token].length;
        copied = copied || sought->copied[token];
        if (copied && length >= SHORTEST_PIECED)
            return true;
    }
    return false;
}

/* Whether a piece and the word before it begin as some word of a name does. */
static bool pieces_may_be_name(const struct sought *sought, size_t piece)
{
    const struct token *items = sought->letter->tokens.items;
    const char *text = sought->letter->view.text.data;
    size_t before = piece_before(&sought->letter->tokens, piece);
    char beginning[2] = {text[items[before].start], items[before].length > 1 ? text[items[before].start + 1] : text[items[piece].start]};
    return before != piece && sweep_index_begins_name(sought->index, slice_of(beginning, 2)) && are_enough(sought, before);
}

/* The end of the letters that begin at a token: single ones, with a blank, the end of a line or at most one mark between. */
static size_t chain_end(const struct sought *sought, size_t token)
{
    const struct tokens *tokens = &sought->letter->tokens;
    size_t end = token + 1;
    for (size_t next = end; next < tokens->count && next <= end + 1 && tokens->items[next].space <= BREAK_LINE; next++) {
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
        for (uint64_t pieces = tokens_that(tokens, first, is_piece, NULL); pieces; pieces &= pieces - 1)
            if (pieces_may_be_name(&sought, first + tokens_lowest(pieces)))
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
    if (!is_single(sought, token, &items[token]))
        return 0;
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

/* The longest word of a name that the pieces from a token on make, two of them or more; the token behind it, or 0. */
static size_t longest_pieced(const struct sought *sought, size_t token, size_t end, uint32_t *span)
{
    const struct token *items = sought->letter->tokens.items;
    char letters[LONGEST_SPELLED];
    size_t length = 0, pieces = 0, behind = 0;
    bool copied = false;
    if (items[token].kind != TOKEN_WORD)
        return 0;
    for (; token < end && length + items[token].length <= sizeof letters; token++) {
        if (items[token].kind != TOKEN_WORD)
            continue;
        memcpy(letters + length, sought->letter->view.text.data + items[token].start, items[token].length);
        length += items[token].length;
        copied = copied || sought->copied[token];
        bool worth = ++pieces > 1 && copied && length >= SHORTEST_PIECED;
        const struct swept_word *word = worth ? sweep_index_word(sought->index, slice_of(letters, length)) : NULL;
        if (word != NULL) {
            behind = token + 1;
            *span = word->span;
        }
    }
    return behind;
}

/* The token behind the longest word of a name that begins at a token, or 0. */
typedef size_t longest_word(const struct sought *sought, size_t token, size_t end, uint32_t *span);

static void sweep_run(const struct sought *sought, size_t token, size_t end, longest_word *longest, spelled_found *found, void *context)
{
    const struct token *items = sought->letter->tokens.items;
    while (token < end) {
        uint32_t span = 0;
        size_t behind = longest(sought, token, end, &span);
        if (behind > 0)
            found(context, items[token].start, items[behind - 1].start + items[behind - 1].length, span);
        token = behind > 0 ? behind : token + 1;
    }
}

/* Words of one name in one: it begins with one of them and ends with one. */
static const struct swept_word *glued(const struct sought *sought, struct slice word)
{
    for (size_t cut = SWEEP_SHORTEST_WORD; cut + SWEEP_SHORTEST_WORD <= word.length && word.length <= LIMIT_WORD_KEY; cut++) {
        const struct swept_word *one = sweep_index_word(sought->index, slice_of(word.data, cut));
        for (size_t last = cut; one != NULL && last + SWEEP_SHORTEST_WORD <= word.length; last++) {
            const struct swept_word *two = sweep_index_word(sought->index, slice_of(word.data + last, word.length - last));
            if (two != NULL && two->group == one->group)
                return one;
        }
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
            sweep_run(&sought, token, end, longest_spelled, found, context);
        } else if (may_be_glued(&sought, token, item)) {
            const struct swept_word *word = glued(&sought, slice_of(letter->view.text.data + item->start, item->length));
            if (word != NULL)
                found(context, item->start, item->start + item->length, word->span);
        }
        token = end;
    }
    for (size_t token = 0, end; token < tokens->count; token = end) {
        end = run_end(tokens, token);
        if (end > token + 2)
            sweep_run(&sought, token, end, longest_pieced, found, context);
    }
}
