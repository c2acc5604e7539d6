/* When two ways to write a name are one name: nicknames (a table), and one typing error. */
#ifndef SCRIM_ENTITIES_LIKENESS_H
#define SCRIM_ENTITIES_LIKENESS_H

#include "base/pairs.h"

/* Whether one given name (folded) is a nickname of the other, or both are of a third.  nicknames: dictionaries/tables/nicknames.txt, nickname and
 * given name. */
bool nicknames_related(const struct pairs *nicknames, struct slice a, struct slice b);

/* Whether one typing error (a letter too many, too few, another, or two swapped) leads from a to b; not for equal words. */
bool one_typing_error(struct slice a, struct slice b);

/* Whether two folded words differ in how their umlauts are written alone, "mueller" and "muller"; not for equal words. */
bool umlauts_apart(struct slice a, struct slice b);

#endif
