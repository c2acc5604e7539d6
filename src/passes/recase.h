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

/* One byte a token, because a large document has millions of them: the stretch that it stands in, its shape, and more. */
enum { RECASED_STRETCH = 7, RECASED_SHAPE = 3, RECASED_SMALL = 1 << 7 /* without a capital in the new text */ };

/* What the letter held before. */
struct recased {
    char *bytes;     /* of the view, where they stood; only those of stretches */
    uint8_t *tokens; /* by token: RECASED_STRETCH and so on, 0 in no stretch; NULL: none was found, and nothing changed */
};

static inline enum stretch recased_stretch(const struct recased *before, size_t token)
{
    return (enum stretch)(before->tokens[token] & RECASED_STRETCH);
}

static inline bool recased_small(const struct recased *before, size_t token)
{
    return (before->tokens[token] & RECASED_SMALL) != 0;
}

/* Writes such stretches anew: view and tokens of the letter hold the new text and its shapes until recase_undo.  Memory from
 * letter->arena. */
enum scrim_status recase(struct letter *letter, struct recased *before, struct scrim_error *error);
void recase_undo(struct letter *letter, const struct recased *before);

#endif
