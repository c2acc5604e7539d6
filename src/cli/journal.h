/* A file that only grows: what is appended gathers in memory and goes to disk in one piece. */
#ifndef SCRIM_CLI_JOURNAL_H
#define SCRIM_CLI_JOURNAL_H

#include "cli/bytes.h"
#include "scrim.h"

struct journal {
    const char *path; /* the caller's */
    int descriptor;   /* -1: not open, and what is appended goes nowhere */
    uint64_t size;    /* bytes on disk */
    struct bytes pending;
};

#define JOURNAL_NONE ((struct journal){.descriptor = -1})

/* Opens the regular file at path, or makes it with mode 0600, name on disk; no link is followed.
 * SCRIM_CANNOT_CREATE. */
enum scrim_status journal_open(const char *path, struct journal *journal,
                               struct scrim_error *error);
bool journal_append(struct journal *journal, const char *data, size_t length);

/* Writes what is pending and brings it to disk.  After a failure (SCRIM_TRY_AGAIN: no space;
 * SCRIM_IO) the file is as it was, if the disk lets it. */
enum scrim_status journal_sync(struct journal *journal, struct scrim_error *error);

/* Goes back to an earlier size; the next journal_sync brings that to disk. */
enum scrim_status journal_cut(struct journal *journal, uint64_t size, struct scrim_error *error);
void journal_close(struct journal *journal);

#endif
