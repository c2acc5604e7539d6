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

/* Lists that are asked about together. */
struct list_set {
    uint64_t bits[2]; /* as those of struct word_attributes */
};

struct word_lists {
    int number[LIST_COUNT]; /* -1: the lexicon has no such list, so no word is in it */
    struct list_set trades;       /* a trade's last word */
    struct list_set beside_trade; /* what is no part of a trade before it: "his", "worked as", "and" */
    struct list_set calendar;     /* "June", "Fri", "spring", "Easter" */
    struct list_set given;        /* given names of all lists */
    struct list_set kinds;        /* what says which kind of body, street or person it is: "Hospital", "Medical", "Inc", "Lane", "Dr" */
    struct list_set heads;        /* of the names of bodies and streets: "Hospital", "Lane" */
    struct list_set before_hole;  /* what waits for a noun: "at", "the", "Mr" */
    struct list_set behind_hole;  /* what is none: "on", "was", "who" */
    struct list_set before_stop;  /* what ends no phrase: "the", "and" */
};

void word_lists_find(const struct lexicon *lexicon, struct word_lists *lists);

static inline bool record_in_list(const struct lexicon *lexicon, const struct word_lists *lists, uint16_t record, enum list list)
{
    return attributes_in_list(lexicon_record(lexicon, record), lists->number[list]);
}

static inline bool record_in_set(const struct lexicon *lexicon, const struct list_set *set, uint16_t record)
{
    const struct word_attributes *attributes = lexicon_record(lexicon, record);
    return ((attributes->lists[0] & set->bits[0]) | (attributes->lists[1] & set->bits[1])) != 0;
}

#endif
