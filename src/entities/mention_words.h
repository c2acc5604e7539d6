/* What each word of a mention is: given name, surname, initial, telling part, head word. */
#ifndef SCRIM_ENTITIES_MENTION_WORDS_H
#define SCRIM_ENTITIES_MENTION_WORDS_H

#include "entities/cast.h"

/* The words of a span with their parts, in order; only word tokens.  Memory from letter->arena. */
enum scrim_status mention_words_read(struct letter *letter, const struct span *span, struct mention *mention,
                                     struct scrim_error *error);

/* Whether a type's spans name an entity whose words are renamed one by one. */
bool type_has_words(enum type type);

#endif
