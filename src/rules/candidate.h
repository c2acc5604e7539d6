/* Candidates: what a pass believes to have found, before candidates meet. */
#ifndef SCRIM_RULES_CANDIDATE_H
#define SCRIM_RULES_CANDIDATE_H

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

struct candidate {
    struct view_range range; /* what is to be hidden */
    const char *rule;        /* "date/us-long": lives as long as the engine */
    uint8_t type, role;      /* enum type, enum role */
    uint8_t guess;           /* GAP, MARKER: enum type of what stood there; else TYPE_NONE */
    uint8_t fate;            /* enum fate */
    uint8_t field_count;
    bool role_borrowed;  /* the role is that of other mentions of the word */
    bool added;          /* by a caller's rule: no evidence for other names, which could uncover one */
    bool bars;           /* PROTECT: no sum of evidence makes a name of the words inside */
    bool exact;          /* the fields describe the range fully: it may be shifted or reshaped */
    uint16_t confidence; /* thousandths */
    uint32_t winner;     /* FATE_JOINED and FATE_PROTECTED: index of the candidate that prevailed */
    struct field_range fields[CANDIDATE_FIELDS];
};

/* Thousandths: a mention that may speak for the rest of the letter. */
enum { CERTAIN_CONFIDENCE = 880 };

struct candidates {
    struct candidate *items;
    size_t count, capacity;
};

#endif
