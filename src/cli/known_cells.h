/* Cells of a record that are looked for in its letters: what --known says in a file, said by
 * columns. */
#ifndef SCRIM_CLI_KNOWN_CELLS_H
#define SCRIM_CLI_KNOWN_CELLS_H

#include "cli/record.h"

/* Whether --known has a key for what is of this type. */
bool type_can_be_known(const char *type);

/* Appends a JSON object, as --known has them, for every known cell that says enough; parts of one
 * person's name are put together.  line: the bytes of the record.  False: no memory. */
bool append_known_cells(const struct record *record, const char *line, struct bytes *known);

#endif
