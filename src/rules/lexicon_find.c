/* Looking words and phrases up: the hot half of the lexicon. */
#include "rules/lexicon_key.h"

/* Every byte of an ASCII letter has bit 0x40 and not bit 0x80; an apostrophe lacks the first, a
 * byte of any other script has the second.  Setting bit 0x20 makes a letter lower case. */
#define HIGH_BITS 0x8080808080808080u
#define LETTER_BITS 0x4040404040404040u
#define LOWER_BITS 0x2020202020202020u

/* The record in a slot, unknown when the slot belongs to another key. */
static inline uint16_t lexicon_record_at(const struct lexicon *lexicon, uint64_t slot, uint64_t hash)
{
    uint64_t rest = slot ^ hash << 16;
    return rest < lexicon->records.count ? (uint16_t)rest : (uint16_t)LEXICON_UNKNOWN;
}

static uint16_t find_hash(const struct lexicon *lexicon, uint64_t hash)
{
    if (lexicon->extra.slot_count > 0) {
        uint16_t record = lexicon_probe(&lexicon->extra, hash);
        if (record != LEXICON_UNKNOWN)
            return record;
    }
    uint16_t record = lexicon_probe(&lexicon->base, hash);
    return record < lexicon->records.count ? record : (uint16_t)LEXICON_UNKNOWN;
}

uint16_t lexicon_find(const struct lexicon *lexicon, struct slice folded)
{
    if (folded.length == 0 || folded.length > LEXICON_KEY)
        return LEXICON_UNKNOWN;
    return find_hash(lexicon, lexicon_hash(folded.data, folded.length));
}

/* A word that is long, has apostrophes or accents, or stands at the very end of the text. */
static uint16_t find_word(const struct lexicon *lexicon, struct slice word)
{
    char key[LIMIT_WORD_KEY];
    size_t length = fold_word(word, key, sizeof key);
    return length == 0 ? (uint16_t)LEXICON_UNKNOWN : lexicon_find(lexicon, slice_of(key, length));
}

/* Folds a word of up to 16 ASCII letters, of which 16 bytes may be read.  False when it holds
 * anything but ASCII letters. */
static inline bool fold_letters(const char *word, size_t length, uint64_t *low_half,
                                uint64_t *high_half)
{
    /* Sixteen bytes from here that are set as far as the word reaches. */
    static const uint8_t reach[32] = {[0 ... 15] = 0xFF};
    uint64_t low, high, low_mask, high_mask;
    memcpy(&low, word, 8);
    memcpy(&high, word + 8, 8);
    memcpy(&low_mask, reach + 16 - length, 8);
    memcpy(&high_mask, reach + 24 - length, 8);
    low &= low_mask;
    high &= high_mask;
    uint64_t odd = ((low | high) & HIGH_BITS) | (~low & LETTER_BITS & low_mask) |
                   (~high & LETTER_BITS & high_mask);
    if (odd != 0)
        return false;
    *low_half = low | (LOWER_BITS & low_mask);
    *high_half = high | (LOWER_BITS & high_mask);
    return true;
}

/* Folds and hashes such a word. */
static inline bool hash_letters(const char *word, size_t length, uint64_t *hash)
{
    uint64_t low, high;
    if (!fold_letters(word, length, &low, &high))
        return false;
    *hash = lexicon_hash_end(lexicon_hash_step(0, low, high), length);
    return true;
}

/* Words that are looked up together, in three walks: memory is slower than hashing, so the pilots of all are fetched while their words
 * are hashed, and the slots of all while the places of others are computed. */
enum { BATCH = 64 };

struct batch {
    struct token *tokens[BATCH];
    uint64_t hashes[BATCH];
    size_t count;
};

static void find_batch(const struct lexicon *lexicon, struct batch *batch)
{
    const struct lexicon_table *base = &lexicon->base;
    const uint64_t *slots[BATCH];
    for (size_t i = 0; i < batch->count; i++) {
        uint64_t hash = batch->hashes[i], pilot = base->pilots[lexicon_bucket(hash, base->bucket_count)];
        slots[i] = &base->slots[lexicon_slot(hash, pilot, base->seed, base->slot_count)];
        __builtin_prefetch(slots[i]);
    }
    for (size_t i = 0; i < batch->count; i++) {
        uint16_t record = lexicon->extra.slot_count > 0 ? lexicon_probe(&lexicon->extra, batch->hashes[i]) : LEXICON_UNKNOWN;
        if (record == LEXICON_UNKNOWN)
            record = lexicon_record_at(lexicon, *slots[i], batch->hashes[i]);
        batch->tokens[i]->attributes = record;
    }
    batch->count = 0;
}

void lexicon_annotate(const struct lexicon *lexicon, struct slice view_text, struct tokens *tokens)
{
    const struct lexicon_table *base = &lexicon->base;
    size_t safe = view_text.length >= 16 ? view_text.length - 16 : 0;
    struct batch batch;
    batch.count = 0;
    for (size_t i = 0; i < tokens->count; i++) {
        struct token *token = &tokens->items[i];
        token->attributes = LEXICON_UNKNOWN;
        if (token->kind != TOKEN_WORD)
            continue;
        const char *word = view_text.data + token->start;
        uint64_t hash;
        if (token->length > 16 || token->start >= safe ||
            !hash_letters(word, token->length, &hash)) {
            token->attributes = find_word(lexicon, slice_of(word, token->length));
            continue;
        }
        __builtin_prefetch(&base->pilots[lexicon_bucket(hash, base->bucket_count)]);
        batch.tokens[batch.count] = token;
        batch.hashes[batch.count++] = hash;
        if (batch.count == BATCH)
            find_batch(lexicon, &batch);
    }
    find_batch(lexicon, &batch);
}

/* How many words the longest phrase has that may begin with this token. */
static size_t longest_phrase(const struct lexicon *lexicon, struct slice text,
                             const struct token *token)
{
    uint16_t record = token->attributes;
    if (token->kind == TOKEN_NUMBER)
        record = lexicon_find(lexicon, slice_of(text.data + token->start, token->length));
    else if (token->kind != TOKEN_WORD)
        return 0;
    return lexicon->records.items[record].phrase_words;
}

/* What lexicon_hash gives for words joined by blanks, word by word: nearly every phrase that is
 * looked for is none, so its text is never put together. */
struct phrase_hash {
    uint64_t state;            /* of the whole steps */
    unsigned __int128 pending; /* the last bytes, 16 at most */
    size_t filled, length;     /* bytes pending, bytes in all */
};

/* Adds up to 16 bytes; those beyond `count` are zero. */
static inline void hash_add(struct phrase_hash *hash, unsigned __int128 bytes, size_t count)
{
    if (hash->filled < 16)
        hash->pending |= bytes << (8 * hash->filled);
    hash->length += count;
    hash->filled += count;
    if (hash->filled <= 16)
        return;
    hash->state =
        lexicon_hash_step(hash->state, (uint64_t)hash->pending, (uint64_t)(hash->pending >> 64));
    hash->filled -= 16;
    hash->pending = bytes >> (8 * (count - hash->filled));
}

static bool hash_add_any(struct phrase_hash *hash, struct slice word, bool folds)
{
    char key[LIMIT_WORD_KEY];
    if (folds)
        word = slice_of(key, fold_word(word, key, sizeof key));
    if (word.length == 0 || word.length > LIMIT_WORD_KEY)
        return false;
    for (size_t at = 0; at < word.length; at += 8) {
        size_t left = word.length - at;
        hash_add(hash, lexicon_load(word.data + at, left), left < 8 ? left : 8);
    }
    return true;
}

/* Adds a token as lexicon_key_add does. */
static inline bool hash_add_token(struct phrase_hash *hash, struct slice text,
                                  const struct token *token)
{
    const char *bytes = text.data + token->start;
    uint64_t low, high;
    if (hash->length > 0)
        hash_add(hash, ' ', 1);
    if (token->kind != TOKEN_WORD || token->length > 16 || text.length - token->start <= 16 ||
        !fold_letters(bytes, token->length, &low, &high))
        return hash_add_any(hash, slice_of(bytes, token->length), token->kind == TOKEN_WORD);
    hash_add(hash, (unsigned __int128)high << 64 | low, token->length);
    return true;
}

static inline uint64_t hash_of_phrase(const struct phrase_hash *hash)
{
    uint64_t low = (uint64_t)hash->pending, high = (uint64_t)(hash->pending >> 64);
    return lexicon_hash_end(lexicon_hash_step(hash->state, low, high), hash->length);
}

/* How a token's key begins; false when that is not seen at a glance. */
static inline bool begins_with(struct slice text, const struct token *token, uint64_t *beginning)
{
    uint32_t bytes, mask = ~(uint32_t)0;
    if (text.length - token->start < LEXICON_BEGINNING)
        return false;
    memcpy(&bytes, text.data + token->start, LEXICON_BEGINNING);
    if (token->length < LEXICON_BEGINNING)
        mask = ((uint32_t)1 << (8 * token->length)) - 1;
    bytes &= mask;
    if ((bytes & (uint32_t)HIGH_BITS) != 0)
        return false;
    *beginning = bytes;
    if (token->kind != TOKEN_WORD)
        return true;
    *beginning |= LOWER_BITS & mask;
    return (~bytes & (uint32_t)LETTER_BITS & mask) == 0;
}

/* Whether a phrase may begin with two tokens. */
static inline bool may_begin(const struct lexicon *lexicon, struct slice text,
                             const struct token *first, const struct token *second)
{
    uint64_t one, other;
    if (!begins_with(text, first, &one) || !begins_with(text, second, &other))
        return true;
    uint64_t pair = lexicon_pair(one, other);
    return lexicon_has_pair(&lexicon->base, pair) ||
           (lexicon->extra.slot_count > 0 && lexicon_has_pair(&lexicon->extra, pair));
}

bool lexicon_may_begin_phrase(const struct lexicon *lexicon, struct slice view_text, const struct tokens *tokens, size_t first)
{
    size_t second = first + 1;
    while (second < tokens->count && lexicon_key_skips(&tokens->items[second]))
        second++;
    return second < tokens->count && may_begin(lexicon, view_text, &tokens->items[first], &tokens->items[second]);
}

bool lexicon_phrase(const struct lexicon *lexicon, struct slice view_text,
                    const struct tokens *tokens, size_t first, int list, struct phrase *phrase)
{
    size_t words = 1, most = longest_phrase(lexicon, view_text, &tokens->items[first]);
    struct phrase_hash hash = {.length = 0};
    bool found = false;
    for (size_t i = first + 1; i < tokens->count && words < most; i++) {
        const struct token *token = &tokens->items[i];
        if (token->space > BREAK_WRAP)
            break;
        if (lexicon_key_skips(token))
            continue;
        if (token->kind == TOKEN_WORD && !lexicon->records.items[token->attributes].later)
            break;
        if (words == 1 && (!may_begin(lexicon, view_text, &tokens->items[first], token) ||
                           !hash_add_token(&hash, view_text, &tokens->items[first])))
            break;
        if (!hash_add_token(&hash, view_text, token))
            break;
        words++;
        uint16_t record = find_hash(lexicon, hash_of_phrase(&hash));
        const struct word_attributes *attributes = &lexicon->records.items[record];
        bool wanted = list >= 0 ? attributes_in_list(attributes, list)
                                : (attributes->lists[0] | attributes->lists[1]) != 0;
        if (!wanted)
            continue;
        *phrase = (struct phrase){(uint32_t)first, (uint32_t)(i - first + 1), record};
        found = true;
    }
    return found;
}
