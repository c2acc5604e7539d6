/* The pseudonyms of a document, for the files that write them. */
#ifndef SCRIM_REPLACE_PSEUDONYM_DOCUMENT_H
#define SCRIM_REPLACE_PSEUDONYM_DOCUMENT_H

#include "replace/handout.h"
#include "replace/name_words.h"
#include "replace/pseudonym.h"

/* What is kept of a word_request until it is written. */
struct asked_word {
    uint32_t answer;  /* of handout_ask; 0: the word is not renamed */
    uint8_t category; /* enum category */
    bool initial;     /* only the first letter of the surrogate is written */
};

struct pseudonyms {
    struct letter *letter;
    const struct pool *pools;
    const struct spans *spans;
    const struct cast *cast;
    struct hash_map number_types; /* letters and digits of a number -> 1 + the type that says most of its shape */
    bool *entity_has_head; /* some mention of the entity names its kind ("Hospital") */
    struct asked_word **asked; /* one row a mention, one a word; NULL: the mention gets no pseudonym */
    struct handout handout;
};

/* NULL when the span names no entity. */
const struct entity *span_entity(const struct pseudonyms *pseudonyms, const struct span *span);

/* The norm a gap's filling is asked for by: gaps are told apart by their place among the spans. */
struct slice gap_norm(const struct pseudonyms *pseudonyms, const struct span *span,
                      const char *part);

/* Whether a gap for a name stands after a title, so that only a surname fits. */
bool gap_follows_title(const struct letter *letter, const struct span *span);

/* Whether the kind of an employer or facility stands behind the span already: "the Spokane school
 * district", "at  prison". */
bool head_follows(const struct letter *letter, const struct span *span);

/* A head word for a stem ("Logistics"), the same for the same stem. */
struct slice head_word(struct pseudonyms *pseudonyms, enum pool_name pool, struct slice stem_norm);

#endif
