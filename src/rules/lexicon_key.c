#include "rules/lexicon_key.h"

bool lexicon_key_skips(const struct token *token)
{
    if (token->kind == TOKEN_POSSESSIVE)
        return true;
    return token->kind == TOKEN_MARK &&
           (token->mark == '-' || token->mark == '.' || token->mark == '\'');
}

bool lexicon_key_add(struct lexicon_key *key, struct slice text, const struct token *token)
{
    if (key->words == LIMIT_PHRASE_WORDS)
        return false;
    size_t start = key->length;
    if (key->words > 0) {
        if (start == sizeof key->bytes)
            return false;
        key->bytes[start++] = ' ';
    }
    size_t room = sizeof key->bytes - start;
    if (room > LIMIT_WORD_KEY)
        room = LIMIT_WORD_KEY;
    struct slice word = slice_of(text.data + token->start, token->length);
    size_t length = 0;
    if (token->kind == TOKEN_WORD) {
        length = fold_word(word, key->bytes + start, room);
    } else if (word.length <= room) {
        memcpy(key->bytes + start, word.data, word.length);
        length = word.length;
    }
    if (length == 0)
        return false;
    key->length = start + length;
    key->words++;
    return true;
}

bool lexicon_key_make(struct lexicon_key *key, struct slice text, const struct token *first,
                      const struct token *end)
{
    key->length = 0;
    key->words = 0;
    for (const struct token *token = first; token < end; token++)
        if (!lexicon_key_skips(token) && !lexicon_key_add(key, text, token))
            return false;
    return key->words > 0;
}
