/* The data of the review page: one JSON object with the letter before and after, every span with
 * what spoke for it, and the true and shifted dates.  Unlike the log it holds the originals.  All
 * offsets are UTF-16 units, in which the page's script counts.
 *
 *     {"scrim", "title", "profile", "scope", "encoding", "verdict"(, "reason"),
 *      "document": {"bytes", "salt", "argon2id"},
 *      "complete", "decisions": [{"verdict", "type", "in"}],
 *      "types": ["NAME", ...], "shift": days, "original", "cleaned",
 *      "spans": [{"id", "in", "out", the log's fields from "type" on,
 *                 "dates": [{"from", "to"}],
 *                 "candidates": [{"rule", "type", "confidence", "fate"(, "by"), "in"}],
 *                 "evidence": [{"word", "in", "terms": [["bias:1", hundredths], ...]}]}],
 *      "rules": {"date/us-long": ["date.pat", 12]}} */
#ifndef SCRIM_REPORT_REVIEW_H
#define SCRIM_REPORT_REVIEW_H

#include "base/buffer.h"
#include "entities/cast.h"
#include "replace/shift.h"
#include "rules/pattern_file.h"

struct review {
    const char *title, *profile, *scope;
    const char *verdict, *reason; /* as in the log's summary; reason may be NULL */
    size_t bytes;                 /* of the document */
    unsigned char salt[FINGERPRINT_SALT_BYTES], fingerprint[FINGERPRINT_BYTES];
    const struct letter *letter;
    const struct spans *spans; /* as spliced */
    const struct cast *cast;
    struct slice output; /* the cleaned document */
    const struct patterns *patterns;
    const struct date_context *dates;
};

/* Appends the object.  SCRIM_TRY_AGAIN. */
enum scrim_status review_write(const struct review *review, struct buffer *out,
                               struct scrim_error *error);

#endif
