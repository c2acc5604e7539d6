/* What the caller knows about the person of a letter (--known), ready to be looked for. */
#ifndef SCRIM_PASSES_KNOWN_H
#define SCRIM_PASSES_KNOWN_H

#include <string.h>

#include "passes/letter.h"

struct known;

/* Contents of dictionaries/tables/nicknames.txt and short-forms.txt, which must outlive what is
 * made of them. */
struct known_tables {
    struct slice nicknames, short_forms;
};

/* Reads the JSON text of known_file.h.  *known is the caller's to free; constant afterwards, it may
 * be shared.  SCRIM_CONFIGURATION: the text is wrong, or something in it cannot be looked for;
 * SCRIM_TRY_AGAIN. */
enum scrim_status known_new(struct slice json, const struct known_tables *tables,
                            const struct lexicon *lexicon, const struct word_lists *lists,
                            struct hash_seed seed, struct known **known, struct scrim_error *error);
void known_free(struct known *known);

/* Whether a candidate is what the caller knows: its rules begin so. */
#define KNOWN_RULES "known/"
static inline bool known_found(const struct candidate *candidate)
{
    return strncmp(candidate->rule, KNOWN_RULES, sizeof KNOWN_RULES - 1) == 0;
}

/* Scope and offset that it names; false (and 0 days) when it does not. */
bool known_scope(const struct known *known, struct slice *scope);
bool known_shift(const struct known *known, int64_t *days);

#endif
