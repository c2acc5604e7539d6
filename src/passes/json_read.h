/* JSON that must not lose a letter. */
#ifndef SCRIM_PASSES_JSON_READ_H
#define SCRIM_PASSES_JSON_READ_H

#include <jansson.h>

#include "base/error.h"
#include "base/slice.h"

/* Reads an object in which no key comes twice: a second one would hide the first.  what: the words
 * that messages begin with; they hold positions, no content.  *root is the caller's to release,
 * NULL on failure.  SCRIM_CONFIGURATION, SCRIM_TRY_AGAIN. */
enum scrim_status json_read_object(struct slice text, const char *what, json_t **root,
                                   struct scrim_error *error);

/* The same of the object at the start of text; *used: the bytes that it takes. */
enum scrim_status json_read_first(struct slice text, const char *what, json_t **root, size_t *used,
                                  struct scrim_error *error);

#endif
