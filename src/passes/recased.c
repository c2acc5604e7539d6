/* The rules and the evidence once more on what is all in capitals or has none, written as it would usually be. */
#include "passes/evidence.h"
#include "passes/passes.h"
#include "passes/recase.h"

static uint8_t stretch_of(const struct letter *letter, const struct recased *before, const struct candidate *candidate)
{
    size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
    return token < letter->tokens.count ? before->stretch[token] : STRETCH_NONE;
}

/* Whether a verb or a preposition stands among the words of a range: "LEE HAS". */
static bool runs_on(const struct letter *letter, struct view_range range)
{
    const struct word_classes *classes = evidence_classes(letter->evidence);
    for (size_t i = tokens_at(&letter->tokens, range.start.byte) + 1;
         i < letter->tokens.count && letter->tokens.items[i].start < range.end.byte; i++)
        if ((word_class_flags(classes, letter->classes->class[i]) & (CLASS_FUNCTION | CLASS_JOINS)) == CLASS_FUNCTION)
            return true;
    return false;
}

/* Among capitals a name seems to go on ("MR. LEE HAS BEEN ILL"), most of all a person's to rules; where it ends is seen better in the
 * new text. */
static void take_back_names(const struct letter *letter, const struct recased *before)
{
    for (size_t i = 0; i < letter->candidates.count; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        bool of_rule = candidate->type == TYPE_NAME && strcmp(candidate->rule, RULE_NAME_EVIDENCE) != 0;
        bool seems = candidate->type == TYPE_NAME || candidate->type == TYPE_CITY;
        if (seems && !candidate->added && stretch_of(letter, before, candidate) == STRETCH_UPPER &&
            (of_rule || runs_on(letter, candidate->range)))
            candidate->fate = FATE_REJECTED;
    }
}

/* What was found outside the stretches was there before. */
static void keep_new(struct letter *letter, const struct recased *before, size_t first)
{
    size_t kept = first;
    for (size_t i = first; i < letter->candidates.count; i++)
        if (stretch_of(letter, before, &letter->candidates.items[i]) != STRETCH_NONE)
            letter->candidates.items[kept++] = letter->candidates.items[i];
    letter->candidates.count = kept;
}

enum scrim_status pass_recased(struct letter *letter, struct scrim_error *error)
{
    struct recased before;
    size_t found = letter->candidates.count;
    enum scrim_status status = recase(letter, &before, error);
    if (status != SCRIM_OK || before.stretch == NULL)
        return status;
    take_back_names(letter, &before);
    status = pass_patterns(letter, error);
    if (status == SCRIM_OK)
        status = pass_mentions(letter, error);
    recase_undo(letter, &before);
    keep_new(letter, &before, found);
    return status;
}
