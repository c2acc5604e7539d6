/* The two key files of a custodian: his identity, which opens maps and which he alone has, and the
 * recipient, for whom maps are sealed and which anybody may have.  Both bear the same id. */
#ifndef SCRIM_MAP_CUSTODIAN_H
#define SCRIM_MAP_CUSTODIAN_H

#include "replace/key_material.h"

#define CUSTODIAN_SUFFIX ".pub" /* of the recipient, beside the identity */

/* Makes both at path and path.pub; neither may be there.  Errors: as key_file_create. */
enum scrim_status custodian_create(const char *path, struct scrim_error *error);

/* Errors: as key_file_read.  The caller wipes the secret. */
enum scrim_status identity_read(const char *path, unsigned char secret[KEY_BYTES],
                                struct scrim_error *error);
enum scrim_status recipient_read(const char *path, unsigned char public[KEY_BYTES],
                                 struct scrim_error *error);

#endif
