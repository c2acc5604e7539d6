/* Annotated texts for `scrim eval`, whatever they are written in: each becomes a JSON object as in
 * a line of JSON Lines,
 *
 *     {"id": ..., "text": ..., "spans": [{"start", "end", "type"(, "mask")}] or null,
 *      "annotated_types": [...]}
 *
 * with offsets in code points.  i2b2 XML and brat do not say for which types they are complete:
 * there it is all types that occur in what is read. */
#ifndef SCRIM_CLI_GOLD_H
#define SCRIM_CLI_GOLD_H

#include <jansson.h>

#include "cli/sandbox.h"

struct gold {
    json_t *records; /* array */
    json_t *types;   /* array: those seen in i2b2 XML and brat, shared by their records */
};

/* Reads a file, or a folder's .jsonl, .xml, .ann and .decisions.json files in the order of their
 * names.  Says on standard error what is wrong: SCRIM_NO_INPUT, SCRIM_REFUSED (not what its name
 * promises), SCRIM_CANNOT_CREATE (a file is `output`, which may be NULL).  gold_free in any case.
 */
enum scrim_status gold_read(const char *path, const char *output, struct gold *gold);
void gold_free(struct gold *gold);

/* Lets gold_read read the path in a sandbox that is entered before. */
void gold_allow(const char *path, struct sandbox *sandbox);

/* Predictions: JSON Lines whose records hold id and spans, as an object from id to spans.  Says on
 * standard error what is wrong.  *spans_by_id is the caller's to release. */
enum scrim_status predictions_read(const char *path, const char *output, json_t **spans_by_id);

/* The marks of a record's or prediction's spans (null: none), with types borrowed from it; *marks
 * is the caller's to free.  SCRIM_REFUSED: they are no spans. */
enum scrim_status gold_marks(const json_t *spans, struct scrim_mark **marks, size_t *count,
                             struct scrim_error *error);

#endif
