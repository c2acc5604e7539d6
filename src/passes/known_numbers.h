/* Numbers and codes that the caller knows, found however they are grouped: "A-123 456.78" is
 * A12345678.  Zeros at the front, and the 1 before a telephone number, do not count. */
#ifndef SCRIM_PASSES_KNOWN_NUMBERS_H
#define SCRIM_PASSES_KNOWN_NUMBERS_H

#include "base/hash.h"
#include "passes/value_text.h"

struct known_numbers {
    struct arena *arena;
    struct hash_map beginnings; /* first three letters or digits -> index in items + 1 */
    struct known_number *items;
    size_t count, capacity;
};

void known_numbers_init(struct known_numbers *numbers, struct arena *arena, struct hash_seed seed);
void known_numbers_free(struct known_numbers *numbers);

/* Adds the letters and digits of a value.  *added is false when there are fewer than three: they
 * would be found everywhere.  SCRIM_TRY_AGAIN. */
enum scrim_status known_numbers_add(struct known_numbers *numbers, const struct letter *value,
                                    enum type type, bool *added, struct scrim_error *error);

/* The longest number that begins at a token; *end: the token behind it.  False: none. */
bool known_numbers_find(const struct known_numbers *numbers, const struct letter *letter,
                        size_t token, enum type *type, size_t *end);

#endif
