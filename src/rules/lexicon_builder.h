/* What a lexicon's builder has gathered; shared by the reader of lists and the writer of bytes. */
#ifndef SCRIM_RULES_LEXICON_BUILDER_H
#define SCRIM_RULES_LEXICON_BUILDER_H

#include "base/arena.h"
#include "base/hash.h"
#include "rules/lexicon_key.h"

struct lexicon_word {
    struct slice key; /* in the builder's arena */
    struct word_attributes attributes;
    struct phrase_starts starts;
};

struct lexicon_builder {
    struct arena arena;
    struct hash_map places; /* key -> index in words */
    struct lexicon_word *words;
    size_t count, capacity;
    struct lexicon_list_name lists[LIMIT_LISTS];
    size_t list_count;
    uint32_t cue_count;
    bool first; /* never merged into another table */
    struct tokens tokens;
};

#endif
