/* The redaction log: JSON Lines, one header, a line a span, one summary a document (schema:
 * docs/scrim.1, "The log").  It holds no original, nor anything computed from one without the key.
 */
#ifndef SCRIM_REPORT_LOG_H
#define SCRIM_REPORT_LOG_H

#include "base/buffer.h"
#include "entities/cast.h"
#include "passes/letter.h"
#include "passes/span.h"

struct log_header {
    uint64_t document;
    const char *field; /* where the document is a part of a record: which; or NULL */
    const char *profile, *key, *scope; /* profile name, key identity, "document" or "given" */
    const char *rules_digest, *dictionaries_digest;
    enum scrim_offsets offsets;
    const char *encoding, *unicode_version;
    bool off[TYPE_COUNT];  /* types the profile switches off (keep) */
    bool for_recipient;    /* no offsets in the input: they give lengths away */
    const char *decisions; /* "complete", "partial", or NULL: none given */
    const char *sandbox;   /* of the host program, or NULL: it says nothing */
};

struct log_summary {
    uint64_t document;
    const char *field; /* as in the header */
    size_t bytes_in, bytes_out, review;
    bool for_recipient;  /* as in the header: no bytes_in */
    const char *verdict; /* pass, review, withheld */
    const char *reason;  /* why review or withheld, or NULL */
};

void log_write_header(const struct log_header *header, struct buffer *out);

/* Everything of a span's line that does not depend on where it stands, from ,"type": on. */
void log_write_meaning(const struct span *span, const struct cast *cast, struct buffer *out);

/* All span lines.  letter and spans as spliced; cleaned is the output as ruler_read_output gives it.
 * Numbers of spans start at 1. */
void log_write_spans(const struct log_header *header, const struct letter *letter,
                     const struct spans *spans, const struct cast *cast,
                     const struct decoded *cleaned, struct buffer *out);

/* spans: NULL for a withheld document. */
void log_write_summary(const struct log_summary *summary, const struct spans *spans,
                       struct buffer *out);

/* Counts only, one line, for whoever receives the text (`--summary`): what was replaced, by type;
 * counts from 1 to 4 are given as "<5", so that no single event stands out (usual small-cell rule
 * of health statistics).  Totals are left out, because a lone small cell could be had from them by
 * subtraction. */
void summary_write(const struct log_header *header, const struct log_summary *summary,
                   const struct spans *spans, struct buffer *out);

#endif
