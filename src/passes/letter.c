#include "passes/letter.h"

#include "base/limits.h"

enum scrim_status letter_place(struct letter *letter, struct candidate **candidate, struct scrim_error *error)
{
    return candidates_place(&letter->candidates, candidate, error);
}

enum scrim_status letter_add(struct letter *letter, const struct candidate *candidate,
                             struct scrim_error *error)
{
    return candidates_add(&letter->candidates, candidate, error);
}

enum { KEPT_TOKENS = 64 << 10, KEPT_CANDIDATES = 16 << 10 };

void letter_let_go(struct letter *letter)
{
    if (letter->tokens.capacity > KEPT_TOKENS)
        tokens_free(&letter->tokens);
    if (letter->candidates.capacity > KEPT_CANDIDATES)
        candidates_free(&letter->candidates);
}

struct slice letter_key(const struct letter *letter, size_t token, char *key)
{
    struct slice word = letter_word(letter, token);

    switch (letter->tokens.items[token].kind) {
    case TOKEN_WORD:
        return slice_of(key, fold_word(word, key, LIMIT_WORD_KEY));
    case TOKEN_NUMBER:
        if (word.length > LIMIT_WORD_KEY)
            return slice_of(key, 0);
        memcpy(key, word.data, word.length);
        return slice_of(key, word.length);
    default:
        return slice_of(key, 0);
    }
}
