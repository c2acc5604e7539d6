/* Which rules to try at which token: the triggers of all rules, turned round into sets of rules.
 *
 * A set is a row of 64-bit words with one bit a rule, and one more word that tells which of them
 * are not empty, so that a token that triggers nothing costs a few reads.  Rules with triggers of
 * one kind have bits side by side, so that a token's rules lie in few words.  What triggers at a
 * token is the union of a few rows, found without a search: the row of the word's record in the
 * lexicon and of its shape, or of a number's length, or of a mark.  What can begin at a place is
 * the intersection of a row for each place of the outline (rules/outline.h). */
#ifndef SCRIM_RULES_DISPATCH_H
#define SCRIM_RULES_DISPATCH_H

#include "rules/automaton.h"
#include "rules/lexicon.h"
#include "rules/outline.h"
#include "rules/pattern_file.h"

/* Rows, by number. */
enum {
    DISPATCH_DIGITS = 20,            /* longer runs of digits count as this long */
    ROWS_NEXT = DISPATCH_DIGITS + 1, /* from here: by the byte behind a run of digits */
    ROWS_MARK = ROWS_NEXT + 256,     /* by the mark's byte, 0x80 for all beyond ASCII */
    ROWS_SHAPE = ROWS_MARK + 129,
    ROW_GAP = ROWS_SHAPE + SHAPE_MIXED + 1,
    ROW_ANY,
    ROW_ALL, /* all rules, and more */
    ROW_BACK,   /* rules that may begin before their trigger */
    ROW_INSIDE, /* rules that may match elsewhere than at the start of a segment */
    ROWS_AFTER, /* by the mark of the token before the trigger, AFTER_OTHER for any other token */
    AFTER_OTHER = 128,
    ROWS_OPEN = ROWS_AFTER + AFTER_OTHER + 1, /* by place: rules for which any byte may be there */
    ROWS_PLACE = ROWS_OPEN + PLACE_COUNT, /* by place of the outline and the byte there */
    ROWS_RECORD = ROWS_PLACE + 256 * PLACE_COUNT /* of records of the lexicon, the first is empty */
};

struct dispatch {
    uint64_t *rows;
    size_t words;         /* of a set, at most 64 */
    unsigned shift;       /* a row takes 1 << shift words, the last of which tells the others */
    uint16_t *record_row; /* by record: its row, from ROWS_RECORD; few sets are different */
    uint16_t *rules;      /* by bit: the rule's number among the patterns */
    const struct automaton **automata; /* by rule; NULL: none */
};

/* SCRIM_CONFIGURATION: a trigger names a list the lexicon lacks, or a word that is no cue of it. */
enum scrim_status dispatch_build(struct dispatch *dispatch, const struct patterns *patterns,
                                 const struct lexicon *lexicon, struct scrim_error *error);
void dispatch_free(struct dispatch *dispatch);

static inline uint64_t *dispatch_row(const struct dispatch *dispatch, size_t row)
{
    return dispatch->rows + (row << dispatch->shift);
}

/* Bit n: word n of the row is not empty.  Kept for the rows of triggers. */
static inline uint64_t dispatch_live(const struct dispatch *dispatch, const uint64_t *row)
{
    return row[((size_t)1 << dispatch->shift) - 1];
}

static inline const uint64_t *dispatch_record(const struct dispatch *dispatch, size_t record)
{
    return dispatch_row(dispatch, ROWS_RECORD + (size_t)dispatch->record_row[record]);
}

/* The rules for which the byte may stand at the place. */
static inline const uint64_t *dispatch_place(const struct dispatch *dispatch, size_t place,
                                             unsigned char byte)
{
    return dispatch_row(dispatch, ROWS_PLACE + place * 256 + byte);
}

#endif
