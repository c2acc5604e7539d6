/* Features being written, as texts and as hashes.  What stands at a token is its word, folded, or what was found there ("<NAME>"), "#2" for
 * two digits, the mark itself, "^" and "$" beyond the ends. */
#ifndef SCRIM_PASSES_CONTEXT_WRITER_H
#define SCRIM_PASSES_CONTEXT_WRITER_H

#include "base/limits.h"
#include "passes/context.h"

enum {
    NEAR_BEFORE = 8, /* words of the same sentence */
    NEAR_AFTER = 6,
    MOST_DIGITS = 5,  /* longer numbers are told apart by this no more */
    MOST_COUNTED = 9, /* one digit writes it */
    FEATURE_BYTES = 3 * LIMIT_WORD_KEY + 40
};

/* A word as features show it. */
struct context_word {
    uint64_t hash; /* of the text */
    size_t length;
    char text[LIMIT_WORD_KEY + 2]; /* "<HEALTHPLAN>" */
};

enum { WORDS_AROUND = NEAR_BEFORE + NEAR_AFTER };

struct context_writer {
    const struct letter *letter;
    const struct context_cover *cover;
    const struct context_place *place;
    context_note *note;
    void *context;
    struct context_word words[WORDS_AROUND]; /* around the place, as far as `read` says */
    bool read[WORDS_AROUND];
    bool in_words; /* the texts of features are asked for */
    char text[FEATURE_BYTES];
    size_t length, head; /* head: bytes of "age " */
    uint64_t hash, head_hash;
    struct list_set told; /* the lists of which something is told */
};

/* The writer of features that begin "age ". */
void context_writer_start(struct context_writer *writer);

/* A feature: its family, words and codes, and its end, which hands it to writer->note.  `before`: "=" before the first word, a blank before
 * the others. */
void context_begin(struct context_writer *writer, const char *family);
void context_put(struct context_writer *writer, char before, const char *text, size_t length);
void context_put_near(struct context_writer *writer, char before, ptrdiff_t at); /* the word at a token, which may lie beyond the ends */
void context_end(struct context_writer *writer);

/* The features of a word that may have a capital, but for those of its neighbours. */
void context_note_capital(struct context_writer *writer);

/* What was found at a token, 1 + its type; 0 where it is what the place itself may be: what is to be told from the words around it must
 * not be told by what the rules found there. */
uint8_t context_cover_at(const struct context_writer *writer, size_t token);

#endif
