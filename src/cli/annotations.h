/* What was found, as people who annotate texts read it: `scrim scan --as`. */
#ifndef SCRIM_CLI_ANNOTATIONS_H
#define SCRIM_CLI_ANNOTATIONS_H

#include "cli/session.h"

enum annotation_format { ANNOTATIONS_LOG, ANNOTATIONS_BRAT, ANNOTATIONS_JSONL, ANNOTATIONS_INLINE };

/* Appends a document's findings, offsets counted in code points:
 *
 *     log     the records of its log, as they are
 *     brat    the .ann file of a text (brat.nlplab.org/standoff.html): a line and a note a
 *             span; one over a line end is in several pieces, as brat wants it; one without
 *             width is left out, because brat has none
 *     jsonl   a record as `scrim eval --gold` reads it
 *     inline  the text, each span as <TYPE role="..." review="true">...</TYPE>; of the text's
 *             own characters & < > are written &amp; &lt; &gt;; in a stream a NUL ends each
 *
 * All but the log hold the originals.  SCRIM_TRY_AGAIN. */
enum scrim_status annotations_append(enum annotation_format format, const struct document *document,
                                     const struct scrim_result *result, struct bytes *out,
                                     struct scrim_error *error);

#endif
