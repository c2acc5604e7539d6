/* Spans: sorted, disjoint, settled.  One span is one edit and one line of the log. */
#ifndef SCRIM_PASSES_SPAN_H
#define SCRIM_PASSES_SPAN_H

#include "rules/candidate.h"

enum action {
    ACTION_NONE,       /* scan */
    ACTION_KEEP,
    ACTION_TAG,
    ACTION_SURROGATE,  /* pseudonyms and numbers of the same shape */
    ACTION_SHIFT,
    ACTION_YEAR,       /* only the year of a date stays */
    ACTION_CAP,        /* ages above 89 become "90 or older" */
    ACTION_BAND,       /* ages in five-year bands */
    ACTION_PREFIX,     /* ZIP: first three digits */
    ACTION_PREFIX_SAFE,/* ZIP: first three digits, 000 where the census lists demand it */
    ACTION_FILL,       /* gaps: a pseudonym of the guessed type */
    ACTION_REDACT,     /* the fixed text [REDACTED] */
    ACTION_TAG_BESIDE_DATE, /* times: tagged beside a date, else kept */
    ACTION_COUNT
};

struct span {
    struct view_range view;
    struct document_range document;
    const char *rule;            /* of the candidate that named it */
    struct field_range *fields;  /* those of the candidate */
    union {
        struct slice replacement; /* UTF-8; filled by replace/; for ACTION_KEEP the original */
        struct {
            size_t out_start, out_end; /* bytes in the output; by splice, which puts the replacement there */
        };
    };
    uint32_t candidate;          /* index of the winner */
    uint32_t entity;             /* index into the cast + 1; 0 none */
    uint16_t confidence;         /* thousandths */
    uint8_t type, role, guess;
    uint8_t field_count;
    uint8_t action;              /* enum action, as the profile says and the evidence allows */
    unsigned decided : 4;        /* by a reviewer: enum scrim_verdict + 1; 0 no */
    bool role_borrowed : 1;      /* of other mentions of the word: the cast knows better */
    bool exact : 1;              /* one rule matched it whole */
    bool review : 1;             /* in doubt: replaced, and marked for a reader */
    bool stepped : 1;            /* its surrogate stepped aside: another original of the document was in the way */
};

/* A large document has a hundred thousand. */
_Static_assert(sizeof(struct span) <= 64, "a span is no larger than it must be");

struct spans {
    struct span *items;
    size_t count, capacity;
};

#endif
