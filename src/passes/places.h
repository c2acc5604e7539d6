/* Places of a letter that somebody decided about, whatever the passes believe: terms to hide and to
 * keep, a reviewer's decisions. */
#ifndef SCRIM_PASSES_PLACES_H
#define SCRIM_PASSES_PLACES_H

#include "passes/letter.h"

/* In order and disjoint. */
struct places {
    struct candidate *items;
    size_t count, capacity;
};

/* Appends a place, as a candidate that is certain.  Memory from letter->arena; SCRIM_TRY_AGAIN. */
enum scrim_status places_add(struct letter *letter, struct view_range range, uint8_t type,
                             const char *rule, struct places *places, struct scrim_error *error);

/* Takes back what candidates believe inside the places: a candidate inside one is rejected, one
 * that reaches beyond is cut around it.  Each place gets the type of the best candidate that it
 * met. markers: those are taken back as well. */
enum scrim_status places_cut(struct letter *letter, struct places *places, bool markers,
                             struct scrim_error *error);

/* Takes back protected ranges and markers that overlap a place, which would outweigh it. */
void places_lift_shields(struct letter *letter, const struct places *places);

/* Makes candidates of the places. */
enum scrim_status places_put(struct letter *letter, const struct places *places,
                             struct scrim_error *error);

#endif
