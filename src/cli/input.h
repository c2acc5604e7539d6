/* Reading: files, pipes and standard input, whole or document by document. */
#ifndef SCRIM_CLI_INPUT_H
#define SCRIM_CLI_INPUT_H

#include <sys/types.h>

#include "cli/bytes.h"
#include "cli/table_scan.h"
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
};

/* A document or a record of a stream. */
struct piece {
    const char *data; /* without the byte that ended it; valid until the next is read */
    size_t length;    /* bytes; more than the maximum: it was cut */
    bool separated;   /* that byte stood behind it: only the last may lack it */
    uint64_t lines;   /* of a table: line ends in it, that behind it included */
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

/* What ends the documents of a stream: a byte, or the line ends of a table that end its records. */
struct framing {
    char separator;
    struct table_scan *scan; /* NULL: every separator ends one */
};

/* The next document of a stream.  *more is false after the last.  A document longer than maximum is
 * cut to maximum + 1 bytes, its rest skipped. */
enum scrim_status input_next_document(struct input *input, const struct framing *framing,
                                      size_t maximum, struct piece *piece, bool *more,
                                      struct scrim_error *error);

/* The same for the lines of a text. */
enum scrim_status input_next_line(struct input *input, size_t maximum, struct piece *line,
                                  bool *more, struct scrim_error *error);

#endif
