/* The redaction log: JSON Lines, one header, a line a span, one summary a document (schema: docs/scrim.1, "The log").  It holds no original, nor anything
 * computed from one without the key. */
#ifndef SCRIM_REPORT_LOG_H
#define SCRIM_REPORT_LOG_H

#include "base/buffer.h"
#include "entities/cast.h"
#include "passes/letter.h"
#include "passes/span.h"

struct log_header {
    uint64_t document;
    const char *profile, *key, *scope;      /* profile name, key identity, "document" or "given" */
    const char *rules_digest, *dictionaries_digest;
    enum scrim_offsets offsets;
    const char *encoding, *unicode_version;
    bool off[TYPE_COUNT];                   /* types the profile switches off (keep) */
    bool for_recipient;
};

struct log_summary {
    uint64_t document;
    size_t bytes_in, bytes_out, review;
    const char *verdict;                    /* pass, review, withheld */
    const char *reason;                     /* why review or withheld, or NULL */
};

void log_write_header(const struct log_header *header, struct buffer *out);
/* All span lines.  letter and spans as spliced; output is the cleaned text, for out offsets in other units than bytes. */
enum scrim_status log_write_spans(const struct log_header *header, const struct letter *letter, const struct spans *spans,
                                  const struct cast *cast, struct slice output, struct buffer *out, struct scrim_error *error);
void log_write_summary(const struct log_summary *summary, const struct spans *spans, struct buffer *out);
/* Counts only, for whoever receives the text (`--summary`): counts below 5 are given as "<5" (security.md 7.5). */
void summary_write(const struct log_header *header, const struct log_summary *summary, const struct spans *spans, struct buffer *out);

#endif
