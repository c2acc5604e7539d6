/* A stream of keyed random digits and letters that belongs to one norm and one step aside. */
#ifndef SCRIM_REPLACE_DRAW_H
#define SCRIM_REPLACE_DRAW_H

#include "base/buffer.h"
#include "replace/key.h"

struct draw {
    const struct category_key *key;
    struct slice norm;
    uint32_t counter, block;
    size_t used; /* bytes of `bytes` that are spent */
    unsigned char bytes[32];
};

void draw_begin(struct draw *draw, const struct category_key *key, struct slice norm,
                uint32_t counter);
/* Spares the computation of block 0, right after draw_begin. */
void draw_give_first(struct draw *draw, const unsigned char first[32]);
/* 0 .. bound - 1, uniform; bound 1 to 256. */
unsigned draw_below(struct draw *draw, unsigned bound);
void draw_digit(struct draw *draw, struct buffer *out);
void draw_letter(struct draw *draw, struct buffer *out); /* lower case */

#endif
