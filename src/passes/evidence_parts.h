/* The inside of an evidence model, for evidence_model.c, evidence_features.c and evidence.c alone. */
#ifndef SCRIM_PASSES_EVIDENCE_PARTS_H
#define SCRIM_PASSES_EVIDENCE_PARTS_H

#include "passes/evidence.h"

/* Families of features; each has a block of numbers of its own. */
enum family {
    FAMILY_BIAS,
    FAMILY_WORD,    /* class x shape */
    FAMILY_BEFORE,  /* class of the word before */
    FAMILY_AFTER,
    FAMILY_AFTER2,
    FAMILY_BEFORE2, /* class of the word before the one before */
    FAMILY_AFTER3, FAMILY_BEFORE3, /* and of one more */
    FAMILY_PAIR,    /* class before x own class */
    FAMILY_SHAPES,  /* shape before x shape x shape after */
    FAMILY_BREAK,   /* break before */
    FAMILY_LIST,    /* a list the word is in */
    FAMILY_LINE,    /* LINE_UPPER, LINE_START, ... */
    FAMILY_COVER,   /* type of a candidate that patterns or protected phrases put here */
    FAMILY_COVER_SHAPE, /* that and the shape */
    FAMILY_COVER_WORD,  /* that and the class */
    FAMILY_COVER_BEFORE, FAMILY_COVER_AFTER,   /* type of a candidate right before, right behind */
    FAMILY_COVER_BEFORE2, FAMILY_COVER_AFTER2, /* and one token further */
    FAMILY_COVER_BEFORE_WORD, FAMILY_COVER_AFTER_WORD, /* the type right before, right behind, and the class */
    FAMILY_SUFFIX,  /* ending of a word in no list */
    FAMILY_BEFORE_ENDING, /* ending of the word before, the whole of a short one: "per", "..ays" */
    FAMILY_AFTER_ENDING,
    FAMILY_ITSELF,  /* an English word that is in the vocabulary, with a capital */
    FAMILY_WORD_BEFORE, FAMILY_WORD_AFTER, /* such a word before, behind */
    FAMILY_COUNT
};

enum { SHAPES = SHAPE_MIXED + 1, BREAKS = BREAK_PAGE + 1,
       ENDING_LETTERS = 3, ENDING_SIGNS = 27, ENDINGS = ENDING_SIGNS * ENDING_SIGNS * ENDING_SIGNS }; /* a to z, or none of them */
enum line_feature {
    LINE_UPPER,
    LINE_SENTENCE_START,
    LINE_LOWER_ELSEWHERE,
    LINE_SHORT,
    LINE_FIRST, /* a letterhead */
    LINE_ALONE, /* a signature, an addressee: few words and nothing else on the line */
    LINE_CAPITALS, /* a word in lower case among words that are not */
    LINE_FEATURES
};

struct weights {
    float tag[TAG_COUNT];
};

/* What is read from the files of weights, beside the weight of each feature. */
struct sums {
    float transition[TAG_COUNT][TAG_COUNT];
    float acceptance[TAG_COUNT];
    float lean[TAG_COUNT]; /* added to every word's sum: what a miss weighs more than a false alarm */
};

struct evidence_model {
    const struct word_classes *classes;
    const uint8_t *class_flags;       /* enum class_flag, one a class */
    const struct lexicon *lexicon;
    struct vocabulary *vocabulary;
    uint32_t first[FAMILY_COUNT + 1]; /* where each family's block starts */
    const struct weights *weights;    /* one a feature: read_weights, or those of an image */
    struct weights *read_weights;     /* NULL when they are those of an image */
    struct sums sums;
};

typedef float lanes __attribute__((vector_size(TAG_COUNT * sizeof(float)))); /* a number for each tag */

static inline lanes load_lanes(const float tags[TAG_COUNT])
{
    lanes loaded;
    memcpy(&loaded, tags, sizeof loaded);
    return loaded;
}

/* What the line (or column) of a token says. */
struct line {
    size_t start; /* its first token */
    bool alone;   /* it has few */
};
struct line evidence_line(const struct letter *letter, size_t token);
struct line evidence_line_from(const struct letter *letter, size_t start);

/* The sum of the weights of one token's features, lean included, added in the order of evidence_features. */
lanes evidence_sum(const struct letter *letter, const struct token_classes *classes, size_t token, struct line line);

enum {
    ABBREVIATION_MOST = 4, /* letters; a longer word is written out ("at Mercy Hospital. She"), */
    EVERYDAY_TIER = 20     /* and so is an everyday word as long as this ("at Union High. She") */
};

/* A full stop right after this word ends no sentence. */
static inline bool abbreviates(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *word = &letter->tokens.items[token];
    uint8_t tier = lexicon_record(letter->lexicon, word->attributes)->tier;
    bool everyday = word->length == ABBREVIATION_MOST && tier > 0 && tier <= EVERYDAY_TIER;
    return word->kind == TOKEN_WORD && word->length <= ABBREVIATION_MOST - (word->shape == SHAPE_LOWER) && !everyday &&
           (letter->evidence->class_flags[classes->class[token]] & CLASS_ABBREVIATES);
}

#endif
