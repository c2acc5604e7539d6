/* Runs the rules of patterns/ over the view. */
#include "passes/passes.h"

enum scrim_status pass_patterns(struct letter *letter, struct scrim_error *error)
{
    return scanner_run_at(letter->scanner, &letter->view, &letter->tokens, letter->places, letter->exhaustive, &letter->candidates, error);
}
