/* A walk through everything below a folder, links not followed. */
#ifndef SCRIM_CLI_TREE_H
#define SCRIM_CLI_TREE_H

#include <sys/types.h>

#include "cli/folder.h"

enum tree_step {
    TREE_ON,
    TREE_ENTER, /* a folder: walk through it, too */
    TREE_STOP   /* no memory */
};

/* Visits one entry.  folder: the one it lies in, open.  path: of the entry, below the root.  kind: its
 * S_IF... bits; 0: a folder that was to be entered cannot be read (path "": the root). */
typedef enum tree_step tree_visit(void *context, int folder, const char *path, mode_t kind);

/* In no particular order.  SCRIM_TRY_AGAIN: no memory. */
enum scrim_status tree_walk(int root, tree_visit *visit, void *context, struct scrim_error *error);

#endif
