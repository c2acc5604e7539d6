/* The reader of .pat files, shared by the files that read stanzas, triggers and expressions. */
#ifndef SCRIM_RULES_PATTERN_READER_H
#define SCRIM_RULES_PATTERN_READER_H

#include "base/place.h"
#include "rules/pattern_file.h"

struct pattern_reader {
    struct patterns *patterns;
    struct scrim_error *error;
    struct slice file;
    unsigned line;
    struct slice text; /* of the line */
    const char *at;    /* the part of it that is being read */
    struct pattern *pattern; /* the stanza being read, or NULL */
    bool has_type, has_cross, has_back;
};

#define PATTERN_COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Where a part of the line stands (NULL: the part that is being read). */
struct place pattern_place(const struct pattern_reader *reader, const char *at);

/* "date.pat:12:3: what is wrong" with the part that is being read, or with a word of it. */
enum scrim_status pattern_line_error(const struct pattern_reader *reader, const char *what);
enum scrim_status pattern_word_error(const struct pattern_reader *reader, struct slice word,
                                     const char *what);

/* "date.pat:12:8: no such type 'DTE'; did you mean DATE?"; name is part of the line, nearest may be
 * NULL. */
enum scrim_status pattern_name_error(const struct pattern_reader *reader, const char *kind,
                                     struct slice name, const char *nearest);

/* Copies text into the patterns' memory, NUL-terminated. */
enum scrim_status pattern_copy(const struct pattern_reader *reader, struct slice text,
                               const char **copy);

/* The number of a name among names, or an error that says which is nearest. */
enum scrim_status pattern_read_named(const struct pattern_reader *reader, const char *kind,
                                     struct slice value, const char *const *names, size_t count,
                                     uint8_t *number);

/* What stands behind `define` and `regex`. */
enum scrim_status pattern_read_define(const struct pattern_reader *reader, struct slice rest);
enum scrim_status pattern_read_regex(const struct pattern_reader *reader, struct slice text);

/* What stands behind `trigger`: adds one trigger or several to the pattern. */
enum scrim_status pattern_read_trigger(const struct pattern_reader *reader, struct slice rest);

/* What stands behind `after`. */
enum scrim_status pattern_read_after(const struct pattern_reader *reader, struct slice rest);

#endif
