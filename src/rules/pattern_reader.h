/* The reader of .pat files, shared by the file that reads stanzas and the one that reads triggers.
 */
#ifndef SCRIM_RULES_PATTERN_READER_H
#define SCRIM_RULES_PATTERN_READER_H

#include "rules/pattern_file.h"

struct pattern_reader {
    struct patterns *patterns;
    struct scrim_error *error;
    struct slice file;
    unsigned line;
    struct pattern *pattern; /* the stanza being read, or NULL */
    bool has_type, has_cross, has_back;
};

#define PATTERN_COUNT(array) (sizeof(array) / sizeof(array)[0])

/* "date.pat:12: what is wrong" */
enum scrim_status pattern_line_error(const struct pattern_reader *reader, const char *what);

/* "date.pat:12: no such type 'DTE'; did you mean DATE?"; nearest may be NULL. */
enum scrim_status pattern_name_error(const struct pattern_reader *reader, const char *kind,
                                     struct slice name, const char *nearest);

/* The number of a name among names, or an error that says which is nearest. */
enum scrim_status pattern_read_named(const struct pattern_reader *reader, const char *kind,
                                     struct slice value, const char *const *names, size_t count,
                                     uint8_t *number);

/* What stands behind `trigger`: adds one trigger or several to the pattern. */
enum scrim_status pattern_read_trigger(const struct pattern_reader *reader, struct slice rest);

/* What stands behind `after`. */
enum scrim_status pattern_read_after(const struct pattern_reader *reader, struct slice rest);

#endif
