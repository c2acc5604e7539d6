/* What `scrim check` writes for one finding: a line for people, as compilers write them, or one of JSON.
 *
 *     letter.txt:3:14: NAME (name/title, 0.99)
 *     {"file":"letter.txt","line":3,"column":14,"start":61,"end":68,"type":"NAME","rule":"name/title",
 *      "confidence":0.99}
 *
 * There is no content in it unless it is asked for. */
#ifndef SCRIM_CLI_FINDING_H
#define SCRIM_CLI_FINDING_H

#include "cli/session.h"

struct finding_form {
    bool json;
    bool show; /* with the words that were found */
};

/* Appends a finding.  Offsets of the span are bytes.  False: no memory. */
bool finding_append(const struct finding_form *form, const struct document *document,
                    const struct scrim_span *span, struct bytes *out);

#endif
