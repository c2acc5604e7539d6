/* Phrases that are looked for wherever they stand: employers, addresses, terms of the caller.
 *
 * A phrase is a row of words and numbers.  Marks that join or shorten words ("St.
 * Brendan-Hospital", "A & B") do not count, nor do case, accents and the breaks of wrapped text. In
 * a loose index words also match their short forms (dictionaries/tables/short-forms.txt: "street"
 * and "St."), the word "and" does not count, directions may be missing or be added, and a word of
 * five letters or more that is no English word may hold one typing error. */
#ifndef SCRIM_PASSES_PHRASES_H
#define SCRIM_PASSES_PHRASES_H

#include "passes/near_words.h"
#include "passes/value_text.h"

/* What is made of a phrase that was found. */
struct phrase_meaning {
    const char *rule;
    uint8_t type; /* enum type */
    bool shown;   /* it counts only where it is written as a name: with capitals */
};

struct phrases {
    struct hash_map first_words; /* key -> index in items + 1 */
    struct sought_phrase *items;
    size_t count, capacity;
    struct arena *arena;
    bool loose;
    struct slice short_forms; /* the table; empty unless loose */
    struct hash_map class_of; /* word -> index of its class + 1 */
    struct near_words near;   /* first words */
};

/* short_forms: content of the table for a loose index, else empty; it must outlive the index. */
enum scrim_status phrases_init(struct phrases *phrases, struct arena *arena, struct hash_seed seed,
                               bool loose, struct slice short_forms, struct scrim_error *error);
void phrases_free(struct phrases *phrases);

/* Adds tokens [first, end) of a value.  *added is false when they hold no word or number. */
enum scrim_status phrases_add(struct phrases *phrases, const struct letter *value, size_t first,
                              size_t end, struct phrase_meaning meaning, bool *added,
                              struct scrim_error *error);

/* The longest phrase that begins at a token; *end: the token behind it.  False: none. */
bool phrases_find(const struct phrases *phrases, const struct letter *letter, size_t token,
                  size_t *end, struct phrase_meaning *meaning);

/* Whether a word may hold a typing error: no English word, in no list but those of names. */
bool may_be_mistyped(const struct letter *letter, size_t token);

#endif
