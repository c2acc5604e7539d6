/* Where a letter does not tell names from words by capitals, because all of it is in capitals, every word has one or none has, rules of
 * ordinary writing find little.  Such stretches are written anew for them as a writer would have done: truecasing (Lita, Ittycheriah, Roukos, Kambhatla,
 * "tRuEcasIng", ACL 2003), by what the dictionaries know of each word and of the one before.  No byte changes its place: what is found
 * stands at the same bytes of the view. */
#ifndef SCRIM_PASSES_RECASE_H
#define SCRIM_PASSES_RECASE_H

#include "passes/letter.h"

enum stretch {
    STRETCH_NONE,
    STRETCH_UPPER,
    STRETCH_LOWER,
    STRETCH_TITLE,   /* Every Word Has A Capital */
    STRETCH_CARELESS /* capitals where the writer thought of them: those that are there tell something, those that are not nothing */
};

/* What the letter held before. */
struct recased {
    char *bytes;      /* of the view, where they stood; only those of stretches */
    uint8_t *shapes;  /* by token; only of stretches */
    uint8_t *stretch; /* by token: the one it stands in; NULL: none was found, and nothing changed */
};

/* Writes such stretches anew: view and tokens of the letter hold the new text and its shapes until recase_undo.  Memory from
 * letter->arena. */
enum scrim_status recase(struct letter *letter, struct recased *before, struct scrim_error *error);
void recase_undo(struct letter *letter, const struct recased *before);

#endif
