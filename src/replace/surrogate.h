/* Surrogates of numbers and contacts: what of the original is invented anew, and in which shape it
 * is written. */
#ifndef SCRIM_REPLACE_SURROGATE_H
#define SCRIM_REPLACE_SURROGATE_H

#include "replace/handout.h"
#include "rules/types.h"

/* A piece of an original. */
struct surrogate_piece {
    struct slice text; /* of the original */
    struct slice norm; /* what the surrogate is asked for by; empty: the piece is copied */
    uint8_t category;
    bool shaped;  /* the surrogate's characters take the places of the original's digits (and
                     letters) */
    bool letters; /* shaped: letters take part, each in its case; else they are copied */
};

enum { SURROGATE_PIECES = 6 };

struct surrogate_plan {
    struct surrogate_piece pieces[SURROGATE_PIECES];
    size_t count;
};

/* How an original of this type is taken apart.  False: it has no shape that is known to be safe (a
 * telephone number in letters, a number with letters beyond ASCII): tag it.  Memory for norms from
 * arena. */
bool surrogate_plan(enum type type, struct slice original, struct arena *arena,
                    struct surrogate_plan *plan);

/* Asks the handout for every piece; writes what was handed out and sets *stepped when a piece had
 * to step aside.  False: a piece has nothing. */
void surrogate_ask(struct handout *handout, const struct surrogate_plan *plan);
bool surrogate_put(struct handout *handout, const struct surrogate_plan *plan, struct buffer *out,
                   bool *stepped);

/* Letters and digits of text in lower case; other bytes are left out.  data is NULL when memory is
 * out. */
struct slice letters_and_digits(struct arena *arena, struct slice text);

#endif
