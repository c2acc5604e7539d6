/* Words with one typing error: a letter too many, too few, another one, or two swapped.
 *
 * Every word is stored under itself and under each form with one letter left out; a word of the
 * text is looked up likewise, so that a look-up costs one hash a letter however many words there
 * are (Garbe: SymSpell, "1000x faster spelling correction", 2012). */
#ifndef SCRIM_PASSES_NEAR_WORDS_H
#define SCRIM_PASSES_NEAR_WORDS_H

#include "base/arena.h"
#include "base/hash.h"

enum { NEAR_SHORTEST = 5 }; /* letters: in shorter words an error makes another word too easily */

struct near_words {
    struct hash_map variants; /* a form -> index in items + 1 of the last word that has it */
    struct near_word *items;
    size_t count, capacity;
    struct arena *arena; /* holds the forms */
};

void near_words_init(struct near_words *words, struct arena *arena, struct hash_seed seed);
void near_words_free(struct near_words *words);

/* Adds a folded word, which must outlive the table; one shorter than NEAR_SHORTEST is left out.
 * False: out of memory. */
bool near_words_add(struct near_words *words, struct slice word);

/* A word that differs from this folded one by exactly one error; false: there is none. */
bool near_words_find(const struct near_words *words, struct slice word, struct slice *found);

/* Whether two folded words differ by exactly one error. */
bool one_error_apart(struct slice one, struct slice other);

/* Letters of a folded word (code points). */
size_t near_length(struct slice word);

#endif
