/* A manifest: a CSV file that lists the letters of a batch, and what belongs to each.
 *
 *     file,scope,shift_days,known
 *     a/letter-1.txt,patient 4417,-91,known/4417.json
 *
 * The first row names the columns, in any order; only `file` must be there.  `file` is a path below
 * the folder of the letters, `known` one beside the manifest (or an absolute one). */
#ifndef SCRIM_CLI_MANIFEST_H
#define SCRIM_CLI_MANIFEST_H

#include "cli/letters.h"

struct manifest_columns {
    bool scope, shift_days, known; /* which it has */
};

/* Reads the manifest into letters, in its order.  A row whose scope or shift is missing is a letter
 * in trouble; everything else that is wrong refuses the manifest, because nobody knows what was
 * meant: SCRIM_CONFIGURATION, with the line.  Messages hold none of its content. */
enum scrim_status manifest_read(const char *path, struct letters *letters,
                                struct manifest_columns *columns, struct scrim_error *error);

#endif
