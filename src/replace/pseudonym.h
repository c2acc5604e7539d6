/* Pseudonyms of persons, employers, facilities, places; surrogates of numbers; consistent within a
 * scope. */
#ifndef SCRIM_REPLACE_PSEUDONYM_H
#define SCRIM_REPLACE_PSEUDONYM_H

#include "base/buffer.h"
#include "entities/cast.h"
#include "replace/key.h"
#include "replace/pool.h"

struct pseudonyms; /* of one document: what was handed out, so that two people never share one */

/* Collects every name, number and gap whose action is ACTION_SURROGATE or ACTION_FILL and gives
 * each its surrogate.  No surrogate equals a word of the document that has a capital, a word of a
 * name found, or a number found (eponyms and the famous are excluded by the pools). Memory from
 * letter->arena, and by malloc: pseudonyms_free. */
enum scrim_status pseudonyms_new(struct letter *letter, const struct pool pools[POOL_COUNT],
                                 const struct scope_key *scope, const struct spans *spans,
                                 const struct cast *cast, struct pseudonyms **pseudonyms,
                                 struct scrim_error *error);
void pseudonyms_free(struct pseudonyms *pseudonyms);

/* The replacement of a mention of such a type: word by word in the case it has, blanks and marks
 * between words as they are, head words, titles, house-number shape kept.  Sets *stepped when a
 * collision forced a step aside.  False: pool exhausted, or a word of the span has no part: tag
 * instead. */
bool pseudonym_write(struct pseudonyms *pseudonyms, const struct mention *mention,
                     const struct span *span, struct buffer *out, bool *stepped);

/* A gap's filling of the guessed type, with its own single blanks where the text brings none.
 * False: nothing can be invented for this guess. */
bool pseudonym_fill(struct pseudonyms *pseudonyms, const struct span *span, struct buffer *out);

/* A surrogate of the same shape for phones, faxes, e-mails, URLs, IPs, social security and all
 * other numbers, house numbers; from reserved or impossible ranges.  *stepped as above. */
bool surrogate_write(struct pseudonyms *pseudonyms, const struct span *span, struct slice original,
                     struct buffer *out, bool *stepped);

/* Puts a filling in its place: blanks on the sides where the document has letters, digits or an
 * opening bracket next to the span. */
void append_filling(const struct letter *letter, const struct span *span, struct slice filling,
                    struct buffer *out);

#endif
