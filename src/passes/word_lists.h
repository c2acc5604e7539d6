/* Numbers of the lists that C code asks for, looked up once an engine. */
#ifndef SCRIM_PASSES_WORD_LISTS_H
#define SCRIM_PASSES_WORD_LISTS_H

#include "rules/lexicon.h"

enum list {
#define LIST(symbol, name) LIST_##symbol,
#include "passes/word_lists.def"
#undef LIST
    LIST_COUNT
};

struct word_lists {
    int number[LIST_COUNT]; /* -1: the lexicon has no such list, so no word is in it */
};

void word_lists_find(const struct lexicon *lexicon, struct word_lists *lists);

static inline bool record_in_list(const struct lexicon *lexicon, const struct word_lists *lists, uint16_t record, enum list list)
{
    return attributes_in_list(lexicon_record(lexicon, record), lists->number[list]);
}

#endif
