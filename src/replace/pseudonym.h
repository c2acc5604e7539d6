/* Pseudonyms of persons, employers, facilities, places; surrogates of numbers; consistent within a scope. */
#ifndef SCRIM_REPLACE_PSEUDONYM_H
#define SCRIM_REPLACE_PSEUDONYM_H

#include "base/buffer.h"
#include "entities/cast.h"
#include "replace/key.h"

/* A pool of surrogates: built into the program, see dictionaries/surrogates. */
struct pool {
    struct slice text;       /* entries joined by newlines */
    const uint32_t *starts;  /* count + 1 offsets into text */
    size_t count;
};
enum pool_name { POOL_SURNAME, POOL_GIVEN_MALE, POOL_GIVEN_FEMALE, POOL_GIVEN_NEUTRAL, POOL_STEM, POOL_STREET, POOL_EMPLOYER_HEAD, POOL_FACILITY_HEAD, POOL_COUNT };
struct slice pool_entry(const struct pool *pool, uint64_t index);

struct pseudonyms; /* of one document: what was handed out, so that two people never share one */

/* originals: folded words that no pseudonym of this document may equal (every word of every name found, and eponyms are excluded by the pools).
 * Memory from letter->arena. */
enum scrim_status pseudonyms_new(struct letter *letter, const struct pool pools[POOL_COUNT], const struct scope_key *scope, const struct spans *spans,
                                 const struct cast *cast, struct pseudonyms **pseudonyms, struct scrim_error *error);

/* The replacement of a mention (NAME, EMPLOYER, FACILITY, ORGANIZATION, STREET, CITY, COUNTY): word by word in the case it has, blanks and marks between
 * words as they are, head words, titles, house-number shape kept.  Sets *stepped when a collision forced a step aside. False: pool exhausted, tag instead. */
bool pseudonym_write(struct pseudonyms *pseudonyms, const struct mention *mention, const struct span *span, struct buffer *out, bool *stepped);

/* A gap's filling of the guessed type, with its own single blanks. */
bool pseudonym_fill(struct pseudonyms *pseudonyms, const struct span *span, struct buffer *out);

/* A surrogate of the same shape for phones, faxes, e-mails, URLs, IPs, social security and all other numbers, house numbers; from reserved or impossible ranges. */
bool surrogate_write(struct pseudonyms *pseudonyms, const struct span *span, struct slice original, struct buffer *out);

#endif
