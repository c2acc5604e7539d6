/* The birth date that the caller knows, in every form that names day, month and year: 2/11/1965,
 * 11.2.65, 1965-02-11, 19650211, February 11, 1965, 11th of Feb. '65. */
#ifndef SCRIM_PASSES_KNOWN_DATE_H
#define SCRIM_PASSES_KNOWN_DATE_H

#include "passes/letter.h"

struct known_date {
    unsigned year, month, day;
};

/* The date that begins at a token, with the fields that shifting needs, written where found->fields has room for CANDIDATE_FIELDS; *end: the token behind it.
 * False: it does not stand here. */
bool known_date_find(const struct known_date *date, const struct letter *letter, size_t token,
                     struct candidate *found, size_t *end);

#endif
