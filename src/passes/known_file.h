/* What the caller knows about the person of a letter: the JSON text of --known, read.
 *
 *     {"scope":"...", "shift_days":-91, "names":["Maria Delgado"], "aliases":[],
 *      "birth_date":"1965-02-11", "numbers":[{"type":"MRN","value":"..."}], "addresses":[],
 *      "employers":[], "facilities":[], "relatives":[], "clinicians":[]}
 *
 * All keys are optional.  A key that is none is refused, and the message names the one that is near:
 * a mistyped "name" would leave every name in the letters.
 *
 * Several such objects may follow each other; what they say adds up. */
#ifndef SCRIM_PASSES_KNOWN_FILE_H
#define SCRIM_PASSES_KNOWN_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "rules/types.h"

enum fact_kind { FACT_NAME, FACT_NUMBER, FACT_ADDRESS, FACT_PLACE_OF_WORK };

struct known_fact {
    enum fact_kind kind;
    uint8_t type, role; /* enum type, enum role; an address has parts of several types */
    struct slice text;  /* UTF-8, as it was written */
};

struct known_facts {
    struct known_fact *items;
    size_t count, capacity;
    bool scope_given, shift_given, birth_given;
    struct slice scope;
    int64_t shift_days;
    unsigned birth_year, birth_month, birth_day;
};

/* Memory from arena.  SCRIM_CONFIGURATION: no JSON object, a key or type that there is none of, a
 * value of another kind, a date that is none, objects that contradict each other.  Messages hold
 * keys of this format and positions, no content. */
enum scrim_status known_file_read(struct slice json, struct arena *arena, struct known_facts *facts,
                                  struct scrim_error *error);

#endif
