/* The decisions of reviewers, which the page of `scrim review` saves, a file a letter. */
#ifndef SCRIM_CLI_SAMPLE_DECISIONS_H
#define SCRIM_CLI_SAMPLE_DECISIONS_H

#include "cli/bytes.h"
#include "scrim.h"

struct decision_files {
    struct decision_file {
        char *name;
        struct bytes json;
    } *items;
    size_t count, capacity;
};

/* Reads the .json files of a folder.  SCRIM_NO_INPUT: it cannot be read; SCRIM_REFUSED: a file holds
 * no decisions.  Says on standard error what is wrong.  decision_files_free in any case. */
enum scrim_status decision_files_read(const char *folder, struct decision_files *files);
void decision_files_free(struct decision_files *files);

/* The complete decisions about a letter: of the files that bear its name (the last component of its
 * path) the one that was written about these bytes; the caller's to free.  SCRIM_NO_INPUT: there
 * are none, or none that are complete; SCRIM_REFUSED: two files hold complete ones. */
enum scrim_status decision_files_find(const struct decision_files *files, const char *path,
                                      const char *text, size_t length,
                                      struct scrim_decisions **decisions,
                                      struct scrim_error *error);

#endif
