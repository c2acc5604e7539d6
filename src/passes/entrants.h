/* Candidates on their way through the settling: what of them is asked again and again, small, and in the order of the text.  For
 * resolve.c alone. */
#ifndef SCRIM_PASSES_ENTRANTS_H
#define SCRIM_PASSES_ENTRANTS_H

#include "passes/resolve.h"

struct entrant {
    uint32_t start, end; /* view bytes */
    uint32_t candidate;  /* its number in the letter */
    uint16_t strength;   /* its confidence; of a shield, what it holds off: thousandths */
    uint8_t action;
    uint8_t standing;    /* flags of enum standing */
};

enum standing {
    OUT = 0,        /* neither */
    SHIELDS = 1,   /* weak evidence inside it gives way: protected ranges, markers */
    TAKES_PART = 2 /* may become a span */
};

struct entrants {
    struct entrant *items;
    size_t count;
};

/* One for each candidate of the letter, whose fate becomes open unless it was rejected.  By start; at one place the longer first, of
 * equal ones the candidate found first.  Memory from letter->arena. */
enum scrim_status entrants_make(struct letter *letter, action_of *action, const void *context, struct entrants *entrants,
                                struct scrim_error *error);

/* A candidate without a role takes that of one of its type that covers it whole, and with it the action: "Judge Vandermeer" is an
 * official whatever else found the name. */
void entrants_lend_roles(struct letter *letter, action_of *action, const void *context, const struct entrants *entrants);

#endif
