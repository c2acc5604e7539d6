/* Which rules to try at which token: the triggers of all rules, turned round into sets of rules.
 *
 * A set is a row of 64-bit words with one bit a rule; those of rules with `back` come first, so that a
 * token is asked about either kind in few words.  Before the words stands a mask that says which of them
 * are not empty: a token triggers few rules of a thousand, in three words of twenty.  What triggers
 * at a token is the union of a few rows, found without a search: the row of the word's record in the
 * lexicon and of its shape, or of a number's length, or of a mark.  What can begin at a place is the
 * intersection of a row for each place of the outline (rules/outline.h).  Equal rows are kept once:
 * hundreds of thousands of bytes would not stay in the processor's cache, some ten thousand do.
 *
 * It is position-independent bytes.  That of the built-in rules and lists is made with the program
 * ("dispatch" of rules/builtin.h): turning the triggers round takes longer than cleaning a letter. */
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
    ROW_GAP = ROWS_SHAPE + SHAPE_MIXED + 1, /* those of ROW_ANY too */
    ROW_ANY,
    ROW_ALL,    /* all rules, and more */
    ROW_INSIDE, /* rules that may match elsewhere than at the start of a segment */
    ROWS_AFTER, /* by the mark of the token before the trigger, AFTER_OTHER for any other token */
    AFTER_OTHER = 128,
    ROWS_BACK = ROWS_AFTER + AFTER_OTHER + 1, /* by tokens: rules that may begin so many before their trigger */
    ROWS_SHARED = ROWS_BACK + PATTERN_BACK_MOST + 1 /* of records of the lexicon and of places, each once */
};

/* What can stand at the places of an outline: a byte at each of them, or the key of the word that begins there. */
enum { OUTLINE_BYTES = PLACE_COUNT * 256, OUTLINE_ROWS = OUTLINE_BYTES + WORD_KEYS };

/* Where the automata of a rule begin in the patterns' expressions; 0: it has none. */
struct rule_automata {
    uint32_t match, behind; /* as in struct expression_automata */
};

struct dispatch {
    const uint64_t *rows;
    size_t row_size;            /* words of a row, the mask included */
    uint64_t back_mask;         /* of the words that hold the rules that may begin before their trigger */
    const uint16_t *record_row; /* by record: its row */
    const uint16_t *word_row;   /* by record: its row where no phrase begins with the word */
    const uint16_t *place_row; /* by what stands at the places of the outline: the row of the rules for which it may stand there */
    const uint16_t *rules;            /* by bit: the rule's number among the patterns */
    const struct rule_automata *automata; /* by rule */
};

/* Appends the dispatch of these rules, for memory aligned as for uint64_t.  SCRIM_CONFIGURATION: a trigger names a list the lexicon
 * lacks, or a word that is no cue of it. */
enum scrim_status dispatch_build(const struct patterns *patterns, const struct lexicon *lexicon, struct buffer *image,
                                 struct scrim_error *error);

/* Reads in place what dispatch_build made of as many rules and records.  SCRIM_CONFIGURATION: it did not. */
enum scrim_status dispatch_open(struct dispatch *dispatch, struct slice image, size_t rules, size_t records,
                                struct scrim_error *error);

static inline const uint64_t *dispatch_row(const struct dispatch *dispatch, size_t row)
{
    return dispatch->rows + row * dispatch->row_size;
}

/* Which words of a row are not empty. */
static inline uint64_t row_mask(const uint64_t *row)
{
    return row[0];
}

static inline uint64_t row_word(const uint64_t *row, size_t word)
{
    return row[1 + word];
}

/* The rules that may begin so many tokens before their trigger. */
static inline const uint64_t *dispatch_back(const struct dispatch *dispatch, size_t tokens)
{
    return dispatch_row(dispatch, ROWS_BACK + tokens);
}

/* The rules for which the byte may stand at the place of the outline. */
static inline const uint64_t *dispatch_place(const struct dispatch *dispatch, size_t place,
                                             unsigned char byte)
{
    return dispatch_row(dispatch, dispatch->place_row[place * 256 + byte]);
}

/* The rules that may begin with a word of the key. */
static inline const uint64_t *dispatch_key(const struct dispatch *dispatch, unsigned key)
{
    return dispatch_row(dispatch, dispatch->place_row[OUTLINE_BYTES + key]);
}

#endif
