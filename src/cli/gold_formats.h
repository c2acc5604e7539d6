/* One file of each way in which annotated text is written. */
#ifndef SCRIM_CLI_GOLD_FORMATS_H
#define SCRIM_CLI_GOLD_FORMATS_H

#include "cli/gold.h"

/* A file's content and its name without folder and ending, which becomes the id. */
struct gold_file {
    const char *path;
    const char *text;
    size_t length; /* bytes */
};

/* Each adds the file's records to gold.  SCRIM_REFUSED: it is not of that form. */
enum scrim_status gold_read_lines(const struct gold_file *file, json_t *records,
                                  struct scrim_error *error);
enum scrim_status gold_read_i2b2(const struct gold_file *file, struct gold *gold,
                                 struct scrim_error *error);
/* `text` is that of the .txt file beside the annotation. */
enum scrim_status gold_read_brat(const struct gold_file *file, const struct gold_file *text,
                                 struct gold *gold, struct scrim_error *error);

/* `letter` is what the decisions are about.  Only complete ones are gold. */
enum scrim_status gold_read_decisions(const struct gold_file *file, const struct gold_file *letter,
                                      struct gold *gold, struct scrim_error *error);

/* For the latter three: a record of this text and its spans, whose reference it takes.
 * SCRIM_REFUSED: the text is no UTF-8. */
enum scrim_status gold_add(struct gold *gold, const struct gold_file *file, const char *text,
                           size_t length, json_t *spans, struct scrim_error *error);

/* The name of a path without folder and ending; NULL: it is no UTF-8, or no memory. */
json_t *gold_id(const char *path);

/* One span more; the type joins those seen.  False: no memory, or a type that is no UTF-8. */
bool gold_add_span(struct gold *gold, json_t *spans, size_t start, size_t end, const char *type,
                   size_t type_length);

/* Reads a decimal number and moves *at behind it.  False: there is none, or it is too large. */
bool gold_number(const char **at, const char *end, size_t *number);

#endif
