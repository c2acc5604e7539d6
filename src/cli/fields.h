/* Which fields of a record are what: letters, identifiers of a type, or what is said of the record.
 */
#ifndef SCRIM_CLI_FIELDS_H
#define SCRIM_CLI_FIELDS_H

#include "cli/options.h"
#include "cli/path.h"

enum field_use {
    FIELD_LETTER, /* --field */
    FIELD_TYPED,  /* --columns */
    FIELD_SCOPE,  /* --scope-field: names the scope */
    FIELD_SHIFT,  /* --shift-field: the offset of dates, in days */
    FIELD_KNOWN   /* --known-field: an object as of --known */
};

struct field {
    const char *name; /* as it was given: a path of JSON Lines, a column of a table */
    enum field_use use;
    const char *type; /* FIELD_TYPED: as struct scrim_request has it */
    bool known;       /* FIELD_TYPED: looked for in the letters of its record, too */
    struct path path; /* JSON Lines only */
};

enum { FIELDS_MAXIMUM = 64 }; /* so that a set of them is the bits of a number */

struct fields {
    struct field items[FIELDS_MAXIMUM];
    size_t count;
    struct bytes columns; /* content of --columns, which names and types point into */
};

/* Reads what the settings and the file of --columns say; *place is that file's name when it is at
 * fault, else NULL.  fields_free afterwards in any case.  SCRIM_USAGE, SCRIM_CONFIGURATION. */
enum scrim_status fields_read(const struct settings *settings, struct fields *fields,
                              const char **place, struct scrim_error *error);
void fields_free(struct fields *fields);

/* What goes wrong when such a field is not there: a scope that is missing is a matter of the
 * configuration (product contract, exit code 78). */
enum scrim_status field_missing_status(const struct field *field);

#endif
