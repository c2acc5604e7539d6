/* Keys of the lexicon, made by the same code from a dictionary's entry and from running text. */
#ifndef SCRIM_RULES_LEXICON_KEY_H
#define SCRIM_RULES_LEXICON_KEY_H

#include "rules/lexicon_table.h"

/* A key that grows by a word at a time. */
struct lexicon_key {
    char bytes[LEXICON_KEY];
    size_t length, words;
};

/* Marks that join or shorten words (hyphen, full stop, apostrophe) and the possessive are not part
 * of a key: "x-ray", "x ray" and "x. ray" are one entry. */
bool lexicon_key_skips(const struct token *token);

/* Adds a token that is not skipped: a word folded, a number or mark as it stands.  False when the
 * key has no room, or the word no folded form: such a text is no entry. */
bool lexicon_key_add(struct lexicon_key *key, struct slice text, const struct token *token);

/* The key of tokens [first, end); skipped ones at the ends do not matter.  False: no such key. */
bool lexicon_key_make(struct lexicon_key *key, struct slice text, const struct token *first,
                      const struct token *end);

#endif
