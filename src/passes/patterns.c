/* Runs the rules of patterns/ over the view. */
#include "passes/passes.h"

enum scrim_status pass_patterns(struct letter *letter, struct scrim_error *error)
{
    return scanner_run(letter->scanner, &letter->view, &letter->tokens, letter->exhaustive, &letter->candidates, error);
}
