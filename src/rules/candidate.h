/* Candidates: what a pass believes to have found, before candidates meet. */
#ifndef SCRIM_RULES_CANDIDATE_H
#define SCRIM_RULES_CANDIDATE_H

#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"
#include "rules/types.h"
#include "text/offset.h"

enum field {
#define FIELD(name) FIELD_##name,
#include "rules/fields.def"
#undef FIELD
    FIELD_COUNT
};

/* Where a named group of the rule stood. */
struct field_range {
    uint8_t field; /* enum field */
    struct view_range range;
};

enum { CANDIDATE_FIELDS = 10 }; /* a range of two full dates with weekdays needs eight */

enum fate {
    FATE_OPEN,      /* not settled yet */
    FATE_WON,       /* gave its span its type */
    FATE_JOINED,    /* covered by a span that another candidate named */
    FATE_PROTECTED, /* weak, and inside a protected range */
    FATE_TRIMMED,   /* kept type, gave way to a removing one */
    FATE_REJECTED   /* a pass took it back */
};

/* A large document has a million candidates: four bytes that only fill up are four megabytes. */
#define HALF_ALIGNED __attribute__((packed, aligned(4)))

struct candidate {
    struct view_range range;    /* what is to be hidden */
    const char *rule HALF_ALIGNED;           /* "date/us-long": lives as long as the engine */
    struct field_range *fields HALF_ALIGNED; /* field_count of them; of a candidate that is made, room for CANDIDATE_FIELDS */
    uint32_t winner;            /* FATE_JOINED and FATE_PROTECTED: index of the candidate that prevailed */
    uint16_t confidence;        /* thousandths */
    uint8_t type, role;         /* enum type, enum role */
    uint8_t guess;              /* GAP, MARKER: enum type of what stood there; else TYPE_NONE */
    uint8_t fate;               /* enum fate */
    uint8_t field_count;
    bool role_borrowed : 1; /* the role is that of other mentions of the word */
    bool added : 1;         /* by a caller's rule: no evidence for other names, which could uncover one */
    bool bars : 1;          /* PROTECT: no sum of evidence makes a name of the words inside */
    bool spares_trades : 1; /* PROTECT: somebody's occupation may be inside ("a parole officer") */
    bool survived : 1;      /* the sweep found it: nothing that looks like a marker or is protected may keep it */
    bool exact : 1;         /* the fields describe the range fully: it may be shifted or reshaped */
};

/* Thousandths: a mention that may speak for the rest of the letter. */
enum { CERTAIN_CONFIDENCE = 880 };

/* All candidates of a document; of noughts at first.  Most have no fields, so those are kept apart. */
struct candidates {
    struct candidate *items;
    size_t count, capacity;
    struct arena fields;
};

/* Appends a candidate of noughts, to be filled at *candidate before the next is added; its fields stay where the caller has them.
 * SCRIM_TRY_AGAIN or SCRIM_REFUSED (LIMIT_CANDIDATES). */
enum scrim_status candidates_place(struct candidates *all, struct candidate **candidate, struct scrim_error *error);

/* Appends a copy, fields and all.  Errors: as above. */
enum scrim_status candidates_add(struct candidates *all, const struct candidate *candidate, struct scrim_error *error);

void candidates_clear(struct candidates *all); /* keeps memory */
void candidates_free(struct candidates *all);

#endif
