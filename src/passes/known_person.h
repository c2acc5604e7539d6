/* A person's name in parts, for known_names.c and known_mention.c alone. */
#ifndef SCRIM_PASSES_KNOWN_PERSON_H
#define SCRIM_PASSES_KNOWN_PERSON_H

#include "passes/known_names.h"

enum known_part { KNOWN_GIVEN, KNOWN_MIDDLE, KNOWN_SURNAME, KNOWN_HANDLE };

struct known_word {
    struct slice key;
    enum known_part part;
};

enum { PERSON_WORDS = 12 }; /* more are no name */

struct known_person {
    struct known_word words[PERSON_WORDS];
    size_t word_count;
    bool particles; /* "de la Cruz" */
    enum role role;
};

/* A word that one person may be called by. */
struct word_use {
    uint32_t person;
    enum known_part part;
    size_t next; /* another person's, or another part's: index + 1 */
};

enum { USES_TRIED = 32 }; /* persons of one word that are tried */

/* The first use of a word of the letter, as it is written or with one typing error; 0: none. */
size_t known_names_uses(const struct known_names *names, const struct letter *letter, size_t token);

/* The use of the word by that person, NULL when there is none. */
const struct word_use *known_names_use_by(const struct known_names *names,
                                          const struct letter *letter, size_t token,
                                          uint32_t person);

#endif
