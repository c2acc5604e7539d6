/* Files that hold one key, 32 bytes, as text:
 *
 *     scrim-key-1                  what it is, and the version of this form
 *     id 0123456789abcdef          which key, for logs and people; does not give it away
 *     key <64 hex digits>
 *     check <16 hex digits>        SHA-256 over the lines above, so that a damaged file is not
 *                                  taken for another key
 *
 * The form is strict to the byte: whatever is not this file is refused, so that nobody works under
 * a key he does not have. */
#ifndef SCRIM_REPLACE_KEY_FILE_H
#define SCRIM_REPLACE_KEY_FILE_H

#include "replace/key_material.h"

struct key_form {
    const char *first_line; /* "scrim-key-1" */
    const char *name;       /* for messages: "key file" */
    const char *made_by;    /* for messages: "scrim keygen FILE" */
    bool secret;            /* nobody else may read it; else nobody else may write to it */
    /* The id of a key: KEY_IDENTITY_DIGITS hex digits and a NUL. */
    enum scrim_status (*identify)(const unsigned char material[KEY_BYTES],
                                  char identity[KEY_IDENTITY_DIGITS + 1],
                                  struct scrim_error *error);
};

/* Reads a file of that form; the caller wipes material.  SCRIM_NO_INPUT: there is none;
 * SCRIM_PERMISSION: a link, no regular file, or others have rights to it that they must not have;
 * SCRIM_CONFIGURATION: its content. */
enum scrim_status key_file_read(const char *path, const struct key_form *form,
                                unsigned char material[KEY_BYTES], struct scrim_error *error);

/* Makes one (O_EXCL, fsync; mode 0600, or 0644 if it is no secret).  SCRIM_CANNOT_CREATE, SCRIM_IO:
 * then there is no file. */
enum scrim_status key_file_create(const char *path, const struct key_form *form,
                                  const unsigned char material[KEY_BYTES],
                                  struct scrim_error *error);

#endif
