/* Files of the configuration: small, and read whole before the first document. */
#ifndef SCRIM_CLI_CONFIGURED_H
#define SCRIM_CLI_CONFIGURED_H

#include "cli/input.h"

/* Appends a file, or maximum + 1 bytes of something longer.  SCRIM_CONFIGURATION: it cannot be opened;
 * SCRIM_IO, SCRIM_TRY_AGAIN. */
enum scrim_status read_configured(const char *path, size_t maximum, struct bytes *into,
                                  struct scrim_error *error);

bool is_blank(char byte);

/* Bytes of the mark that says UTF-8 where a text begins with it; else 0. */
size_t mark_length(const char *text, size_t length);

/* Takes away the white space around. */
void trim(struct bytes *bytes);

#endif
