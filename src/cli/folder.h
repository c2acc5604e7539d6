/* Folders below a root, entered part by part and never through a link, so that nothing leads out of
 * the tree.  The one entered last stays open: files that follow each other mostly share theirs. */
#ifndef SCRIM_CLI_FOLDER_H
#define SCRIM_CLI_FOLDER_H

#include "cli/bytes.h"
#include "cli/input.h"

struct folder {
    int root;          /* the caller's */
    int descriptor;    /* of the folder that was entered last; -1: none */
    struct bytes path; /* of that folder, below the root */
};

#define FOLDER_BELOW(root_descriptor) ((struct folder){.root = (root_descriptor), .descriptor = -1})

enum folder_use {
    FOLDER_READ, /* it must be there: SCRIM_NO_INPUT */
    FOLDER_MAKE  /* what is missing is made, for the user alone: SCRIM_CANNOT_CREATE */
};

/* Enters "a/b"; a length of 0 is the root. */
enum scrim_status folder_enter(struct folder *folder, const char *path, size_t length,
                               enum folder_use use, struct scrim_error *error);
void folder_leave(struct folder *folder);

/* The bytes of a path before its last component: "a/b" of "a/b/c", 0 of "c". */
size_t folder_length(const char *path);
/* The last component. */
const char *folder_entry(const char *path);

/* Opens the regular file at path for reading.  SCRIM_NO_INPUT: there is none, it is a link, a folder
 * or a device, or may not be read. */
enum scrim_status folder_open_file(struct folder *folder, const char *path, struct input *input,
                                   struct scrim_error *error);

#endif
