/* The key of a word: what rules are asked by about the word that a match begins with, all of its letters at once.
 *
 * A word that begins with a letter of ASCII has a small hash of the letters that it begins with, case told of the first alone; one that
 * begins otherwise, or whose letters go on beyond ASCII, has its first byte. */
#ifndef SCRIM_RULES_WORD_KEY_H
#define SCRIM_RULES_WORD_KEY_H

#include <stdbool.h>
#include <stddef.h>

enum { WORD_HASHES = 512, WORD_HASH_UPPER = WORD_HASHES / 2, WORD_KEY_HASH = 256, WORD_KEYS = WORD_KEY_HASH + WORD_HASHES };

static inline bool word_key_letter(unsigned char byte)
{
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* The hash of no letters yet. */
static inline unsigned word_hash_begin(unsigned char first)
{
    return first < 'a' ? WORD_HASH_UPPER : 0;
}

/* A letter more.  What expressions list falls into hashes as evenly as chance would have it. */
static inline unsigned word_hash_add(unsigned hash, unsigned char letter)
{
    return (hash * 33 + (letter & 31)) % WORD_HASHES;
}

/* Of the word that begins with a text. */
static inline unsigned word_key(const unsigned char *text, size_t length)
{
    if (length == 0 || !word_key_letter(text[0]))
        return length == 0 ? 0 : text[0];
    unsigned hash = word_hash_begin(text[0]);
    size_t i = 0;
    for (; i < length && word_key_letter(text[i]); i++)
        hash = word_hash_add(hash, text[i]);
    return i < length && text[i] >= 0x80 ? text[0] : WORD_KEY_HASH + hash;
}

#endif
