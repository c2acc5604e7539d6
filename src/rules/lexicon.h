/* The lexicon: every dictionary list in one table, one lookup a word.
 *
 * A compiled lexicon is position-independent bytes (built into the program, or made in memory from
 * --dictionaries): a perfect hash whose 8-byte slots hold a 48-bit fingerprint and the 16-bit index
 * of an attribute record.  A word that is in no list is taken for one that is with probability
 * 2^-48 a lookup. Records are few (which lists, tier, rank, value, cue), so whoever precomputes
 * something per record (the dispatch of rules, the evidence of a name) pays one array access a
 * word.
 *
 * Keys are folded (fold_word); phrases are their words joined by one blank, hyphens, full stops and
 * possessives between them skipped ("Parkinson's disease" -> "parkinson disease"). */
#ifndef SCRIM_RULES_LEXICON_H
#define SCRIM_RULES_LEXICON_H

#include <stdint.h>

#include "base/error.h"
#include "base/limits.h"
#include "text/tokens.h"

struct word_attributes {
    uint64_t lists[2]; /* bit n: in list n */
    uint16_t cue;      /* number of the trigger word, 0 none */
    uint16_t value;    /* of a list with `# number: value` (month 1-12, forty -> 40); 0 none */
    uint8_t tier; /* SCOWL level of an English word (10 commonest ... 70), 0: no English word */
    uint8_t rank; /* 1 + floor(log2(rank)) of a list with `# number: rank`; 0 unranked */
    uint8_t phrase_words; /* longest phrase that begins with this word, in words; 0 or 1: none */
    uint8_t later;        /* 1: stands behind the first word of some phrase; a phrase goes on only over such words */
};

struct lexicon; /* constant after loading, shared by threads */

enum { LEXICON_UNKNOWN = 0 }; /* record 0: all zero */

/* Opens compiled bytes, which must outlive it, with an optional second table (the caller's own
 * lists) that is consulted too: the union of both, merged into records of its own.
 * SCRIM_CONFIGURATION: bad bytes. */
enum scrim_status lexicon_open(struct slice compiled, struct slice extra, struct lexicon **lexicon,
                               struct scrim_error *error);
void lexicon_free(struct lexicon *lexicon);

/* Index of a folded word's or phrase's record; LEXICON_UNKNOWN when it is in no list.  A word that
 * only begins a phrase or is only a trigger has a record too, without lists. */
uint16_t lexicon_find(const struct lexicon *lexicon, struct slice folded);

/* What every lexicon begins with: passes read records at every word, and a call would cost more than the reading. */
struct lexicon_records {
    const struct word_attributes *items;
    size_t count;
};

static inline const struct word_attributes *lexicon_record(const struct lexicon *lexicon, uint16_t index)
{
    const struct lexicon_records *records = (const void *)lexicon;
    return &records->items[index < records->count ? index : LEXICON_UNKNOWN];
}

static inline size_t lexicon_record_count(const struct lexicon *lexicon)
{
    return ((const struct lexicon_records *)(const void *)lexicon)->count;
}

/* Number of a list by name ("surname-us"), -1 when there is none. */
int lexicon_list(const struct lexicon *lexicon, struct slice name);
/* SCRIM_CONFIGURATION: "rule a/b: no dictionary is called 'mnth'; did you mean month?" */
enum scrim_status lexicon_no_list(const struct lexicon *lexicon, const char *rule,
                                  struct slice name, struct scrim_error *error);
/* Keys in all: words, phrases, and words that only begin a phrase. */
size_t lexicon_word_count(const struct lexicon *lexicon);
size_t lexicon_list_count(const struct lexicon *lexicon);
struct slice lexicon_list_name(const struct lexicon *lexicon, int list);
/* Entries of a list, phrases included. */
size_t lexicon_list_words(const struct lexicon *lexicon, int list);
/* Whether a phrase of the list begins with the word; the word itself need not be in the list. */
bool lexicon_begins_phrase(const struct lexicon *lexicon, uint16_t index, int list);
/* Bits of all lists that the word is in or begins a phrase of: those whose rules it triggers. */
void lexicon_lists_to_trigger(const struct lexicon *lexicon, uint16_t index, uint64_t lists[2]);

static inline bool attributes_in_list(const struct word_attributes *attributes, int list)
{
    return list >= 0 && (attributes->lists[list >> 6] >> (list & 63) & 1);
}

/* Looks up every word token (folded) and stores its record in the token.  Numbers and marks keep 0.
 */
void lexicon_annotate(const struct lexicon *lexicon, struct slice view_text, struct tokens *tokens);

/* A dictionary phrase (two words or more) found in running text. */
struct phrase {
    uint32_t first_token, token_count; /* tokens covered, marks between included */
    uint16_t attributes;               /* record of the phrase */
};

/* False: no phrase of any list has this token and the one behind it as its first words, whatever stands between them. */
bool lexicon_may_begin_phrase(const struct lexicon *lexicon, struct slice view_text, const struct tokens *tokens, size_t first);

/* The longest phrase of `list` (any list when -1) that begins at token `first` and crosses no break
 * stronger than BREAK_WRAP.  False when there is none. */
bool lexicon_phrase(const struct lexicon *lexicon, struct slice view_text,
                    const struct tokens *tokens, size_t first, int list, struct phrase *phrase);

#endif
