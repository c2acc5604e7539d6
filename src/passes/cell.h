/* What stands in a line or a column of its own. */
#ifndef SCRIM_PASSES_CELL_H
#define SCRIM_PASSES_CELL_H

#include "passes/letter.h"

/* Whether a token begins a line or what is set apart in one; a wrap inside a sentence does not. */
static inline bool begins_cell(const struct letter *letter, size_t token)
{
    uint8_t space = letter->tokens.items[token].space;
    return space == BREAK_WIDE || space >= BREAK_COLUMN;
}

/* Whether a cell ends before a token, or with the letter. */
static inline bool ends_cell(const struct letter *letter, size_t next)
{
    return next >= letter->tokens.count || begins_cell(letter, next);
}

#endif
