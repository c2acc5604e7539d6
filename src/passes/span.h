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
    uint8_t type, role, guess;
    uint8_t action;              /* enum action, as the profile says and the evidence allows */
    bool role_borrowed;          /* of other mentions of the word: the cast knows better */
    bool exact;                  /* one rule matched it whole */
    bool review;                 /* in doubt: replaced, and marked for a reader */
    bool stepped;                /* its surrogate stepped aside: another original of the document was in the way */
    uint8_t decided;             /* by a reviewer: enum scrim_verdict + 1; 0 no */
    uint16_t confidence;         /* thousandths */
    uint8_t field_count;
    struct field_range *fields;  /* those of the candidate */
    uint32_t candidate;          /* index of the winner */
    uint32_t entity;             /* index into the cast + 1; 0 none */
    union {
        struct slice replacement; /* UTF-8; filled by replace/; for ACTION_KEEP the original */
        struct {
            size_t out_start, out_end; /* bytes in the output; by splice, which puts the replacement there */
        };
    };
};

struct spans {
    struct span *items;
    size_t count, capacity;
};

#endif
