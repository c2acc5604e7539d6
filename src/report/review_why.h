/* What stood at each span: the candidates that met there, and the sum of evidence behind a name. */
#ifndef SCRIM_REPORT_REVIEW_WHY_H
#define SCRIM_REPORT_REVIEW_WHY_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/span.h"
#include "rules/pattern_file.h"

struct why {
    const struct letter *letter;
    const struct spans *spans;
    uint32_t *first; /* for each span, and one more: where its candidates begin in `candidates` */
    uint32_t *candidates; /* indices */
};

/* Memory from letter->arena; SCRIM_TRY_AGAIN. */
enum scrim_status why_gather(const struct letter *letter, const struct spans *spans,
                             struct why *why, struct scrim_error *error);

/* Appends "candidates" and "evidence" of a span that starts at this UTF-16 offset. */
void why_write(const struct why *why, size_t span, size_t start, struct buffer *out);

/* Appends "rules": where each rule that had a say is written. */
void why_write_rules(const struct why *why, const struct patterns *patterns, struct buffer *out);

/* UTF-16 units of a range of UTF-8. */
size_t utf16_length(struct slice text, struct document_range range);

#endif
