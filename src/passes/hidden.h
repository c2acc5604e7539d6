/* Invisible payload: characters that show nothing and can carry a name (tag characters, rows of variation selectors, bidi overrides).  They
 * are in no view, so no pass can find them; they are removed as spans of their own. */
#ifndef SCRIM_PASSES_HIDDEN_H
#define SCRIM_PASSES_HIDDEN_H

#include "passes/letter.h"
#include "passes/span.h"

/* Adds a span of type HIDDEN for every run of invisible characters that no span covers; spans stay sorted and disjoint. */
enum scrim_status hidden_add(const struct letter *letter, enum action action, struct spans *spans, struct scrim_error *error);

#endif
