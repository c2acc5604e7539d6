/* Protected ranges of a large document: most hold nobody off, and are needed no more once that is known. */
#ifndef SCRIM_PASSES_SHIELDS_H
#define SCRIM_PASSES_SHIELDS_H

#include "passes/letter.h"

/* Notes in letter->protected_tokens, for the sweep, which words lie in protected ranges.  Memory from letter->arena. */
enum scrim_status shields_note(struct letter *letter, struct scrim_error *error);

/* Drops, before the first meeting, the protected ranges that no other candidate comes near and that are no stronger than what may come
 * still: the meeting settles as if they were there.  Indices of candidates change.  strongest: thousandths. */
enum scrim_status shields_drop_idle(struct letter *letter, uint16_t strongest, struct scrim_error *error);

/* Drops, after the first meeting, the protected ranges that held nothing off and are no stronger than what may come still: a second meeting
 * settles as if they were there.  Indices of candidates change.  strongest: thousandths. */
void shields_let_go(struct letter *letter, uint16_t strongest);

#endif
