/* A batch run: what its parts share.
 *
 *     batch.c         the command: letters in, through the pool, out in groups
 *     batch_begin.c   which letters there are, and the files that are written
 *     batch_past.c    what an earlier run left: what is done, what is cleared away
 *     batch_group.c   letters that become visible together
 *     batch_map.c     their originals, sealed
 *     batch_paths.c   where everything is
 *
 * How it stays whole whatever moment it is stopped at.  A cleaned letter is a file without a name
 * until its group is complete; then the texts go to disk, the group's part of the map, the log's lines
 * for them, the names, and last the lines of the results, each step on disk before the next begins.  A
 * run that goes on believes the results alone: it cuts map and log to what they list and removes every
 * text that they do not, so a letter is there with text, map, log and result, or is cleaned (again). */
#ifndef SCRIM_CLI_BATCH_H
#define SCRIM_CLI_BATCH_H

#include "cli/batch_paths.h"
#include "cli/journal.h"
#include "cli/letter_job.h"
#include "cli/letters.h"
#include "cli/manifest.h"
#include "cli/output.h"
#include "cli/pool.h"
#include "cli/progress.h"
#include "cli/results.h"

/* A letter of the group that is not complete yet. */
struct member {
    struct output text; /* not open: withheld */
    const struct letter *letter;
    size_t log_start, log_length; /* its lines in the group's log */
    enum scrim_status status;
    char message[sizeof((struct scrim_error *)NULL)->message];
    char input[SCRIM_DIGEST_SIZE];
    struct tally replaced;
    bool review;
};

struct group {
    struct member *members;
    size_t count, most;
    size_t text_length; /* of all of them */
    struct bytes log;
    uint64_t log_before; /* size of the run's log without this group */
    bool log_changed;    /* the log holds lines of a letter that was withheld after them */
};

/* What became of all letters so far, those of earlier runs included. */
struct batch_tally {
    size_t cleaned, in_review, withheld;
    enum scrim_status worst;
};

struct batch {
    const struct settings *settings;
    struct session session;
    struct batch_paths paths;
    struct letters letters;
    struct manifest_columns columns;
    struct folder source, target;
    struct journal log, results, map;
    struct output summary;    /* counts of the run; not open: none are wanted */
    struct scrim_map *sealed; /* what appends to map; NULL: no map is wanted */
    struct group group;
    struct batch_tally tally;
    struct progress progress;
    struct bytes scratch; /* keyed and other paths */
    struct bytes parts;   /* what a digest is taken of */
    size_t total;         /* letters with a result, those of earlier runs included, when all is done */
    size_t gone;          /* letters of earlier runs that are no longer in the folder */
    size_t next;          /* index of the letter to be looked at next */
    bool goes_on;         /* an earlier run was found */
    bool again;           /* letters of it are done again: their lines end up out of order */
    bool stopped;         /* a signal asked for the end */
};

/* Reads a letter and everything that belongs to it alone: text, scope, known identifiers, digest.  A
 * letter that cannot be read is one that is refused; fails for want of memory only, which has been
 * said then. */
enum scrim_status batch_read(struct batch *batch, const struct letter *letter, struct letter_job *job);

/* The path of a letter's text in the folder of the output, which is also what messages call it: its
 * keyed path, or its own with --keep-names.  Valid until the next call; NULL: no memory. */
const char *batch_target(struct batch *batch, const struct letter *letter);

/* Says what is wrong and answers with status. */
enum scrim_status batch_said(struct batch *batch, const char *name, enum scrim_status status,
                             const struct scrim_error *error);

/* The settings on which every text depends, and the engine, as the first line of the results. */
bool batch_header(struct batch *batch, struct bytes *header, struct scrim_error *error);

/* batch_begin.c: makes out what there is to do, and opens what the run writes. */
enum scrim_status batch_begin(struct batch *batch);

/* batch_past.c: marks the letters that are done and numbers all, and brings everything that the
 * earlier run left to the state that its results describe. */
enum scrim_status batch_go_on(struct batch *batch, struct past *past, const struct bytes *header);
/* After letters were done again their lines stand at the end: puts them where they belong. */
enum scrim_status batch_arrange(struct batch *batch);

/* batch_map.c: refuses a file that a new run would overwrite. */
enum scrim_status batch_map_refuse(struct batch *batch);
/* Begins the map, or goes on with the one that an earlier run left. */
enum scrim_status batch_map_open(struct batch *batch, const struct past *past);
/* Takes the original of a letter that was cleaned; has it on disk; none where no map is wanted. */
enum scrim_status batch_map_add(struct batch *batch, const struct letter_job *job,
                                struct scrim_error *error);
enum scrim_status batch_map_write(struct batch *batch, struct scrim_error *error);
void batch_map_close(struct batch *batch);

/* batch_group.c */
enum scrim_status group_open(struct batch *batch);
/* Takes what came of a letter; completes the group when it is large enough. */
enum scrim_status group_add(struct batch *batch, const struct letter_job *job);
enum scrim_status group_complete(struct batch *batch);
void group_close(struct group *group);

#endif
