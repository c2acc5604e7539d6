/* What `scrim eval` prints: counts and shares, never content. */
#ifndef SCRIM_CLI_EVAL_REPORT_H
#define SCRIM_CLI_EVAL_REPORT_H

#include "cli/bytes.h"
#include "scrim.h"

/* without_prediction: documents for which there was none.  SCRIM_TRY_AGAIN: no memory. */
enum scrim_status eval_report_text(const struct scrim_measures *measures, size_t without_prediction,
                                   struct bytes *report, struct scrim_error *error);
enum scrim_status eval_report_json(const struct scrim_measures *measures, size_t without_prediction,
                                   struct bytes *report, struct scrim_error *error);

#endif
