/* Writing.  A file appears whole under its name or not at all: bytes go to a file without a name in
 * the same directory, which gets its name when everything is written and on disk.  Standard output,
 * pipes and devices are written as they are. */
#ifndef SCRIM_CLI_OUTPUT_H
#define SCRIM_CLI_OUTPUT_H

#include "cli/input.h"

enum output_kind {
    OUTPUT_TEXT, /* keeps the mode of a file it replaces, as cp would */
    OUTPUT_LOG,  /* always mode 0600 */
    OUTPUT_MAP   /* likewise, a regular file, and never in the place of another */
};

struct output {
    const char *name;   /* for messages */
    int descriptor;     /* -1: not open */
    int directory;      /* of a file that gets its name later; else -1 */
    char *target;       /* the path it gets, symbolic links followed; owned */
    const char *entry;  /* its last component, inside target */
    char temporary[32]; /* name of the file in its directory meanwhile; empty: it has none */
    enum output_kind kind;
    bool named;         /* it has got its name */
};

/* Opens path for writing; NULL is standard output.  Refused with SCRIM_CANNOT_CREATE: a directory,
 * a dangling link, a place where no file can be made, and a path that is the input (same inode). */
enum scrim_status output_open(const char *path, enum output_kind kind, const struct input *input,
                              struct output *output, struct scrim_error *error);

/* The same for a new file in a folder that is open and stays the caller's: it can only be given its
 * name by output_publish_new.  entry is one component. */
enum scrim_status output_open_in(int directory, const char *entry, struct output *output,
                                 struct scrim_error *error);

/* Whether what is written stays unseen until output_publish: true for files, false for pipes and
 * devices. */
bool output_is_deferred(const struct output *output);

/* SCRIM_TRY_AGAIN: no space left; SCRIM_IO: anything else, a closed pipe included. */
enum scrim_status output_write(struct output *output, const char *data, size_t length,
                               struct scrim_error *error);

/* Brings what was written to disk.  After it, output_publish fails only for want of a directory
 * entry. */
enum scrim_status output_finish(struct output *output, struct scrim_error *error);

/* Gives the file its name, replacing one that bears it (a map replaces none). */
enum scrim_status output_publish(struct output *output, struct scrim_error *error);

/* Gives the file its name unless something bears it already (SCRIM_CANNOT_CREATE, nothing changed).
 * Brings neither file nor name to disk: that is for a group of files together. */
enum scrim_status output_publish_new(struct output *output, struct scrim_error *error);

/* Takes the name away again from a file that has got it. */
void output_retract(struct output *output);

/* Lets go: what was not published vanishes.  An output that was never opened (descriptor -1) is
 * fine. */
void output_close(struct output *output);

/* Writes a whole file for the user alone, replacing one that is there, as the steps above do. */
enum scrim_status output_whole(const char *path, const char *data, size_t length,
                               struct scrim_error *error);

/* Whether a file has the form of name that files bear before they get theirs. */
bool output_is_temporary(const char *entry);

/* Whether two paths would be the same file: the same inode, or the same entry of the same
 * directory. */
bool same_target(const char *one, const char *other);

/* An output that is not open. */
#define OUTPUT_NONE ((struct output){.descriptor = -1, .directory = -1})

#endif
