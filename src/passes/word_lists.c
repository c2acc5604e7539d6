#include "passes/word_lists.h"

void word_lists_find(const struct lexicon *lexicon, struct word_lists *lists)
{
    static const char *const names[LIST_COUNT] = {
#define LIST(symbol, name) name,
#include "passes/word_lists.def"
#undef LIST
    };
    for (size_t i = 0; i < LIST_COUNT; i++)
        lists->number[i] = lexicon_list(lexicon, slice_from_string(names[i]));
}
