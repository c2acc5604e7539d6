/* What each word of a mention is: given name, surname, initial, telling part, head word. */
#ifndef SCRIM_ENTITIES_MENTION_WORDS_H
#define SCRIM_ENTITIES_MENTION_WORDS_H

#include "entities/cast.h"

/* The words of a span with their parts, in order; only word tokens.  Memory from letter->arena. */
enum scrim_status mention_words_read(struct letter *letter, const struct span *span, struct mention *mention,
                                     struct scrim_error *error);

/* The folded words of a mention that have one of two parts, joined by blanks.  data NULL: out of memory. */
struct slice mention_key(struct letter *letter, const struct mention *mention, enum name_part part, enum name_part other);

/* What a title before the name or a given name says. */
enum sex mention_sex(const struct letter *letter, const struct span *span, const struct mention *mention);

/* Whether a title stands right before the mention. */
bool mention_has_title(const struct letter *letter, const struct mention *mention);

/* What the given name (folded) alone says of a person's sex. */
enum sex given_name_sex(const struct letter *letter, struct slice given);

/* Whether a type's spans name an entity whose words are renamed one by one. */
bool type_has_words(enum type type);

#endif
