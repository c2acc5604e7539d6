/* The nearest right word for a mistyped one. */
#ifndef SCRIM_CLI_SUGGEST_H
#define SCRIM_CLI_SUGGEST_H

#include <stdbool.h>
#include <stddef.h>

/* Letters to insert, delete, replace or swap with their neighbour to turn one word into the other
 * (restricted Damerau-Levenshtein distance).  Words longer than 31 bytes: SIZE_MAX. */
size_t edit_distance(const char *one, const char *other);

/* Whether a word at that distance is near enough to be what was meant. */
bool is_near(size_t distance, const char *word);

#endif
