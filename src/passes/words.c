/* What each word is, phrases as a whole: what the other passes read. */
#include "passes/evidence.h"
#include "passes/passes.h"

enum scrim_status pass_words(struct letter *letter, struct scrim_error *error)
{
    letter->classes = arena_take(letter->arena, 1, sizeof *letter->classes);
    if (!letter->classes)
        return error_no_memory(error);
    return token_classes_build(letter, evidence_classes(letter->evidence), letter->classes, error);
}
