/* Where a batch reads and writes: the folder of the letters, the folder of what becomes of them, and
 * beside the latter a few private files, for a folder that is handed on must not hold them.
 *
 *     OUT                       cleaned letters, nothing else
 *     OUT.redactions.jsonl      the log
 *     OUT.results.jsonl         a line a letter (results.h)
 *     OUT.names.csv             whose letter is whose
 *     OUT.sample.csv            what `scrim sample` drew */
#ifndef SCRIM_CLI_BATCH_PATHS_H
#define SCRIM_CLI_BATCH_PATHS_H

#include "cli/options.h"

struct batch_paths {
    int in, out;                 /* folders, open; out is locked; -1: not open */
    char *log, *results, *names; /* owned; log NULL: none is wanted */
    char *drawn;                 /* likewise: letters drawn from the run, see sample.h */
    const char *map;             /* as --map names it; NULL: none is wanted */
};

#define BATCH_PATHS_NONE ((struct batch_paths){.in = -1, .out = -1})

/* Opens the folder of the letters. */
enum scrim_status batch_paths_open_in(const struct settings *settings, struct batch_paths *paths);

/* Finds the other places, makes the folder of the output when it is not there, and locks it.
 * Refused: a folder inside the other, a private file inside one of them (SCRIM_CANNOT_CREATE), a
 * folder at which another run is at work (SCRIM_TRY_AGAIN).  Says on standard error what is wrong,
 * like the one before. */
enum scrim_status batch_paths_open_out(const struct settings *settings, struct batch_paths *paths);

/* Finds the places of a run that is over.  SCRIM_NO_INPUT: there is none; SCRIM_TRY_AGAIN: it is still
 * at work. */
enum scrim_status batch_paths_look_at(const struct settings *settings, struct batch_paths *paths);

/* SCRIM_CANNOT_CREATE: something lies in a folder that should be empty, or it cannot be read. */
enum scrim_status folder_refuse_filled(int folder, struct scrim_error *error);

void batch_paths_close(struct batch_paths *paths);

#endif
