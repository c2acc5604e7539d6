/* The decisions of reviewers, which the page of `scrim review` saves, a file a letter. */
#ifndef SCRIM_CLI_SAMPLE_DECISIONS_H
#define SCRIM_CLI_SAMPLE_DECISIONS_H

#include <jansson.h>

#include "cli/bytes.h"
#include "scrim.h"

struct decision_files {
    struct decision_file {
        char *name;
        json_t *root;
    } *items;
    size_t count, capacity;
};

/* Reads the .json files of a folder.  SCRIM_NO_INPUT: it cannot be read; SCRIM_REFUSED: a file holds
 * no decisions.  Says on standard error what is wrong.  decision_files_free in any case. */
enum scrim_status decision_files_read(const char *folder, struct decision_files *files);
void decision_files_free(struct decision_files *files);

/* The decisions about a letter: those that bear its name (the last component of its path) and know
 * its length.  NULL: there are none; *complete: somebody has read the whole letter.  Of two, the
 * complete one counts, and two complete ones are refused by *twice. */
const json_t *decision_files_find(const struct decision_files *files, const char *path,
                                  size_t length, bool *complete, bool *twice);

#endif
