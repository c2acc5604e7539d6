/* When two ways to write a name are one name: nicknames (a table), and one typing error. */
#ifndef SCRIM_ENTITIES_LIKENESS_H
#define SCRIM_ENTITIES_LIKENESS_H

#include "base/error.h"
#include "base/slice.h"

/* dictionaries/tables/nicknames.txt: nickname TAB given name, sorted by nickname. */
struct nicknames {
    struct nickname_row {
        struct slice nickname, given;
    } *rows;
    size_t count, capacity;
};

/* Slices point into text, which must outlive the table.  SCRIM_CONFIGURATION: a line that is no pair, or out of order. */
enum scrim_status nicknames_read(struct slice text, struct nicknames *nicknames, struct scrim_error *error);
void nicknames_free(struct nicknames *nicknames);

/* The first row of a nickname; rows with the same nickname follow it.  NULL: it is none. */
const struct nickname_row *nicknames_find(const struct nicknames *nicknames, struct slice nickname);

/* Whether one given name (folded) is a nickname of the other, or both are of a third. */
bool nicknames_related(const struct nicknames *nicknames, struct slice a, struct slice b);

/* Whether one typing error (a letter too many, too few, another, or two swapped) leads from a to b; not for equal words. */
bool one_typing_error(struct slice a, struct slice b);

#endif
