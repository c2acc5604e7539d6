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

/* Whether ", A." stands behind a surname alone, and the sentence goes on: "Farah, A. remains".  Elsewhere J. may be a judge. */
bool initial_follows(const struct letter *letter, size_t comma);

#endif
