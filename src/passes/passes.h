/* Every pass has the same form: it reads the letter and adds candidates. */
#ifndef SCRIM_PASSES_PASSES_H
#define SCRIM_PASSES_PASSES_H

#include "passes/letter.h"

#define PASS(name) enum scrim_status pass_##name(struct letter *letter, struct scrim_error *error);
#include "passes/passes.def"
#undef PASS

#endif
