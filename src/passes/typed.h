/* A text that is no letter: the caller says that all of it is one identifier, the cell of a table. */
#ifndef SCRIM_PASSES_TYPED_H
#define SCRIM_PASSES_TYPED_H

#include "base/error.h"
#include "rules/candidate.h"

/* Of 03/04/05, where nothing else tells. */
enum number_order { NUMBERS_OPEN, NUMBERS_MONTH_FIRST, NUMBERS_DAY_FIRST };

struct typed_value {
    uint8_t type, role; /* enum type, enum role */
    uint8_t part;       /* NAME: FIELD_given, FIELD_middle or FIELD_surname; FIELD_hide: a whole name */
    uint8_t order;      /* DATE: enum number_order */
};

/* Reads "MRN", "NAME.clinician", "NAME.relative.given", "DATE.day-first".  SCRIM_CONFIGURATION: there is no such type, or it
 * has no such part; the message names the type that may be meant and does not repeat what was written. */
enum scrim_status typed_value_read(struct slice text, struct typed_value *value, struct scrim_error *error);

#endif
