/* How a dispatch lies in memory, for the files that write and read it:
 *
 *     struct dispatch_header
 *     rows         `rows` of 1 + `words` 64-bit words
 *     automata     `rules` of struct rule_automata
 *     place_row    OUTLINE_ROWS of 16 bits
 *     record_row, word_row    `records` of 16 bits each
 *     rules        `words` * 64 of 16 bits */
#ifndef SCRIM_RULES_DISPATCH_IMAGE_H
#define SCRIM_RULES_DISPATCH_IMAGE_H

#include "rules/dispatch.h"

struct dispatch_header {
    uint64_t rows, words, back_words, rules, records;
};

#endif
