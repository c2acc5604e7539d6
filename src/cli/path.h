/* The way to a field of a JSON record: "note", "visit.note", "visits[].note", "codes[][]", "note?".
 *
 * A dot leads into an object, [] to every item of a list; ? at the end says that a record may lack
 * the field.  A backslash takes the meaning from . [ ] ? and itself: "a\.b" is one name. */
#ifndef SCRIM_CLI_PATH_H
#define SCRIM_CLI_PATH_H

#include "cli/bytes.h"

enum { PATH_STEPS = 16 }; /* a longer path is refused */

struct step {
    const char *name; /* as it is written, backslashes included; NULL: every item of a list */
    size_t length;    /* bytes */
};

struct path {
    struct step steps[PATH_STEPS];
    size_t count;
    bool optional;
};

/* Reads a path, into which the steps then point.  False: it is none. */
bool path_read(const char *text, struct path *path);

bool path_has_list(const struct path *path);
bool path_equals(const struct path *one, const struct path *other);

/* Whether a step leads to the member of an object that has this name. */
bool step_names(const struct step *step, const char *name, size_t length);

/* Appends the path with the number of an item, from 0, in place of each []: "visits[2].note".
 * items has one for each step.  False: no memory. */
bool path_append_label(const struct path *path, const size_t *items, struct bytes *out);

#endif
