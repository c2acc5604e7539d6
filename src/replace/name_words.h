/* The words of a mention: under which norm each one's surrogate is asked for. */
#ifndef SCRIM_REPLACE_NAME_WORDS_H
#define SCRIM_REPLACE_NAME_WORDS_H

#include "entities/cast.h"
#include "replace/handout.h"

/* What a word of a mention is renamed by. */
struct word_request {
    struct slice norm; /* empty: the word is not renamed */
    uint8_t category;  /* enum category */
    bool initial;      /* only the first letter of the surrogate is written */
};

/* The pool that the given name of a person comes from.  entity may be NULL. */
enum category given_category(const struct entity *entity);

/* The request of mention word `index`.  entity may be NULL.  Memory from letter->aside. */
struct word_request word_request(const struct letter *letter, const struct mention *mention,
                                 size_t index, uint8_t type, const struct entity *entity);

/* The other letters of initials written as one token ("JS", "JAS"): the last is the surname's,
 * those between are of the middle name. */
struct word_request initial_request(const struct letter *letter, const struct mention *mention,
                                    size_t index, const struct entity *entity, size_t letter_number,
                                    size_t letter_count);

/* A folded copy; empty when it cannot be folded. */
struct slice folded_copy(struct arena *arena, struct slice word);

/* Letters of a word (code points). */
size_t count_letters(struct slice word);

#endif
