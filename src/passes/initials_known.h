/* Whose initials a letter tells: those of each name that is certain ("JS", "JAS" of John A. Smith), and those that stand in a key beside one. */
#ifndef SCRIM_PASSES_INITIALS_KNOWN_H
#define SCRIM_PASSES_INITIALS_KNOWN_H

#include "base/hash.h"
#include "passes/letter.h"

enum { MOST_INITIALS = 3 };

struct initials {
    char letters[MOST_INITIALS]; /* folded */
    size_t count;
};

struct known_initials {
    struct hash_map map; /* letters to owner, packed */
};

struct initials_owner {
    size_t candidate; /* the name's, of letter->candidates */
    bool keyed;       /* the letter says in so many words that these are theirs: "PV = Pachia Vue", "Pachia Vue, RN   PV" */
    bool defined;     /* and that they stand for them everywhere: Mr Craig Hollins ("CH") */
};

/* The letters of a short word, folded; count 0: it has others or is too long. */
struct initials short_word_initials(const struct letter *letter, size_t token);

/* Reads the names among letter->candidates.  Keys are copied into letter->arena; the map is freed by known_initials_free, also after an error,
 * which can only be that there is no memory. */
enum scrim_status known_initials_learn(struct letter *letter, struct known_initials *known, struct scrim_error *error);

/* False: nobody's. */
bool known_initials_find(struct known_initials *known, const struct initials *initials, struct initials_owner *owner);
void known_initials_free(struct known_initials *known);

#endif
