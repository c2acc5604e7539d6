/* What a mention says of the person behind it: the keys of a name, sex, a title. */
#ifndef SCRIM_ENTITIES_MENTION_SAYS_H
#define SCRIM_ENTITIES_MENTION_SAYS_H

#include "entities/cast.h"

/* The folded words of a mention that have one of two parts, joined by blanks.  data NULL: out of memory. */
struct slice mention_key(struct letter *letter, const struct mention *mention, enum name_part part, enum name_part other);

/* The folded first letter of the first word with a part; 0: there is none. */
char mention_initial(const struct letter *letter, const struct mention *mention, enum name_part part);

/* The word of a mention that has no other; NULL: it has several, or none. */
struct mention_word *mention_single_word(const struct mention *mention);

/* What a title before the name or in it ("Mr. and Mrs. Smith": the nearest) says of sex. */
enum sex mention_title_sex(const struct letter *letter, const struct span *span, const struct mention *mention);

/* What a given name (folded; several words are one name) says of a person's sex. */
enum sex given_name_sex(const struct letter *letter, struct slice given);

/* The token of the title right before a token; the token itself: there is none. */
size_t title_before(const struct letter *letter, size_t token);

/* Whether a title stands right before the mention. */
bool mention_has_title(const struct letter *letter, const struct mention *mention);

/* Whether the title before the mention, or in it, is a clinician's. */
bool mention_is_doctor(const struct letter *letter, const struct span *span, const struct mention *mention);

/* What a pronoun before the mention, in its sentence, says of sex: "She is called Willie". */
enum sex mention_pronoun_sex(const struct letter *letter, const struct span *span);

/* Whether an article stands right before the mention: "the Smiths". */
bool mention_has_article(const struct letter *letter, const struct mention *mention);

/* Whether a list knows the word of this token as a surname. */
bool word_is_surname(const struct letter *letter, size_t token);

#endif
