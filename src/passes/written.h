/* Whether a word that can be a name is written as one where it stands. */
#ifndef SCRIM_PASSES_WRITTEN_H
#define SCRIM_PASSES_WRITTEN_H

#include "passes/letter.h"

enum {
    COMMON_TIER = 35
}; /* English words up to this SCOWL level are names only where written as names */

/* The first word of a sentence or line: its capital says nothing. */
bool starts_sentence(const struct letter *letter, size_t token);

/* An English word that everybody uses. */
bool is_common_word(const struct letter *letter, size_t token);

/* A common English word must have its capital inside a sentence; any other word must not be an
 * English word in lower case. */
bool written_as_name(const struct letter *letter, size_t token);

/* The tokens of the initials that stand behind a surname alone, from the comma to the last letter: 2 in "Farah, A. remains", 4 in "Cousins, H. W.
 * arrived".  0: none, or the letters of a degree or of a judge ("Gray, J., dissenting"). */
size_t initials_behind(const struct letter *letter, size_t comma);

#endif
