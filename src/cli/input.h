/* Reading: files, pipes and standard input, whole or document by document. */
#ifndef SCRIM_CLI_INPUT_H
#define SCRIM_CLI_INPUT_H

#include <sys/types.h>

#include "cli/bytes.h"
#include "scrim.h"

struct input {
    const char *name; /* for messages; "standard input" for - */
    int descriptor;
    bool regular;
    dev_t device; /* of a regular file, with inode: which file it is */
    ino_t inode;
    off_t size;         /* of a regular file, when it was opened */
    struct bytes bytes; /* what has been read and not been handed out */
    size_t taken;       /* bytes at its start that were handed out already */
    bool ended;         /* the end of the file was seen */
    char separator;     /* what ends each document of a stream: NUL, or the end of a line */
};

/* Opens path; "-" is standard input.  SCRIM_NO_INPUT: it does not exist, is a directory or cannot
 * be read. */
enum scrim_status input_open(const char *path, struct input *input, struct scrim_error *error);
/* The same for a file that is open already; the descriptor becomes the input's, even on failure. */
enum scrim_status input_take(int descriptor, const char *name, struct input *input,
                             struct scrim_error *error);
void input_close(struct input *input);

/* Reads everything, or maximum + 1 bytes of something longer: enough for the library to refuse it.
 * The bytes are valid until input_close.  A file that changed its size meanwhile is SCRIM_NO_INPUT:
 * nobody knows what was read. */
enum scrim_status input_read_all(struct input *input, size_t maximum, const char **text,
                                 size_t *length, struct scrim_error *error);

/* The next document of a stream in which the separator ends each; the last may lack it
 * (*separated).  *more is false after the last.  A document longer than maximum is cut to
 * maximum + 1 bytes, its rest skipped. The bytes are valid until the next call. */
enum scrim_status input_next_document(struct input *input, size_t maximum, const char **text,
                                      size_t *length, bool *separated, bool *more,
                                      struct scrim_error *error);

#endif
