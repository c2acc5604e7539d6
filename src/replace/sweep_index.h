/* What the sweep looks for: the originals of removed spans, in tables. */
#ifndef SCRIM_REPLACE_SWEEP_INDEX_H
#define SCRIM_REPLACE_SWEEP_INDEX_H

#include "base/hash.h"
#include "entities/cast.h"

enum {
    SWEEP_SHORTEST_NUMBER = 4, /* digits: fewer are in every text */
    SWEEP_WHOLE_RUNS = 6,      /* numbers up to here must begin and end where runs of digits do */
    SWEEP_LONGEST_NUMBER = 63, /* digits; longer ones are looked for by their first 63 */
    SWEEP_SHORTEST_WORD = 3,   /* letters */
    SWEEP_FIELD_STARTS = 8     /* tokens of a field at which a contact may begin */
};

/* A word of a name. */
struct swept_word {
    uint32_t span;
    uint32_t group; /* words of one entity have the same */
    bool alone;     /* by itself it shows the name */
};

/* Most words, runs of digits and fields of a letter are none of what is looked for: small sets that
 * need no hash say so at once.  What is in them may be one. */
enum { SWEEP_BEGINNINGS = 10000, SWEEP_SHAPES = 1 << 14, SWEEP_PAIRS = 26 * 26 };

struct sweep_index {
    struct hash_map words; /* folded word -> place in swept + 1 */
    uint64_t *records;     /* a bit for each lexicon record: a word of a name has it */
    uint64_t *wanted;      /* the same for the words that are looked up */
    uint64_t pairs[(SWEEP_PAIRS + 63) / 64]; /* bits of two letters: a word of a name begins with them */
    struct swept_word *swept;
    size_t word_count, swept_count;
    struct hash_map numbers; /* digits -> span + 1 */
    struct hash_map
        beginnings; /* first four digits of a number -> bit n: one of n digits begins so */
    struct hash_map contacts; /* lower-case field -> span + 1 */
    uint64_t begun[(SWEEP_BEGINNINGS + 63) / 64]; /* bit n: a number begins with the four digits n */
    uint64_t shapes[SWEEP_SHAPES / 64]; /* bits of the contacts' lengths, first and last bytes */
    size_t shortest_contact;  /* bytes */
    uint64_t contact_lengths; /* bit n: one has n bytes, or 64 more, or ... */
    bool any_number, any_contact, failed;
};

/* Numbers and contacts, and the records of the words of names.  Memory from letter->arena and by malloc; failed says that some was
 * out. */
void sweep_index_build(struct sweep_index *index, const struct letter *letter,
                       const struct spans *spans, const struct cast *cast);
void sweep_index_free(struct sweep_index *index);

/* Whether a word of a name may begin with the same two letters: those beyond ASCII, and apostrophes, may stand for any. */
bool sweep_index_begins_name(const struct sweep_index *index, struct slice word);

/* The words of names, all or as far as they have the record of a suspect (a token). */
void sweep_index_names(struct sweep_index *index, const struct letter *letter,
                       const struct spans *spans, const struct cast *cast,
                       const uint32_t *suspects, size_t suspect_count, bool all);
/* After it.  NULL: no word of a name. */
const struct swept_word *sweep_index_word(struct sweep_index *index, struct slice word);
/* Bit n: a number of n digits begins like these digits. */
uint64_t sweep_index_lengths(struct sweep_index *index, struct slice digits);
bool sweep_index_number(struct sweep_index *index, struct slice digits, uint32_t *span);
bool sweep_index_contact(struct sweep_index *index, struct arena *arena, struct slice field,
                         uint32_t *span);

#endif
