/* Persons whom the caller knows, found in every variant: "Maria T. Delgado", "DELGADO, MARIA",
 * "M. Delgado", "Delgado M.", "M.D.", "Mia", "delgado's", "Delgdao".
 *
 * A mention is a row of the person's words, initials and particles in any order; what counts as one
 * alone is said at mention_counts. */
#ifndef SCRIM_PASSES_KNOWN_NAMES_H
#define SCRIM_PASSES_KNOWN_NAMES_H

#include "passes/near_words.h"
#include "passes/value_text.h"

struct known_names {
    struct arena *arena;
    struct hash_map words;    /* key -> index in uses + 1 */
    struct hash_map initials; /* "mtd" -> index of the person + 1 */
    struct near_words near;
    struct word_use *uses;
    size_t use_count, use_capacity;
    struct known_person *persons;
    size_t person_count, person_capacity;
    struct slice nicknames; /* content of dictionaries/tables/nicknames.txt; outlives this */
};

void known_names_init(struct known_names *names, struct arena *arena, struct hash_seed seed,
                      struct slice nicknames);
void known_names_free(struct known_names *names);

/* Adds "Maria T. Delgado" or "Delgado, Maria T.", with or without titles, credentials and suffix.
 * *added is false when nothing of it is a name.  SCRIM_TRY_AGAIN. */
enum scrim_status known_names_add(struct known_names *names, const struct letter *value,
                                  enum role role, bool *added, struct scrim_error *error);

/* mention->fields: room for CANDIDATE_FIELDS.  The mention that has its first full word (or, of initials alone, its first letter) at a token;
 * *end is the token behind it.  `from`: tokens before it belong to an earlier mention.  False:
 * there is none. */
bool known_names_find(const struct known_names *names, const struct letter *letter, size_t from,
                      size_t token, struct candidate *mention, size_t *end);

#endif
