/* Word classes: what a word is to its neighbours ("title", "given", "organisation-head"), read from
 * patterns/evidence/word-classes.evidence and computed once per lexicon record, so that a class costs one array access a token. */
#ifndef SCRIM_PASSES_WORD_CLASSES_H
#define SCRIM_PASSES_WORD_CLASSES_H

#include "passes/letter.h"

/* Classes of what is no dictionary word; those of words follow, in the file's order. */
enum {
    CLASS_EDGE,    /* the start or end of a line, a column or the document */
    CLASS_NUMBER,
    CLASS_POSSESSIVE,
    CLASS_COMMA,
    CLASS_PERIOD,  /* . ! ? */
    CLASS_COLON,
    CLASS_SEMICOLON,
    CLASS_HYPHEN,
    CLASS_SLASH,
    CLASS_OPEN,    /* ( [ { < */
    CLASS_CLOSE,
    CLASS_QUOTE,
    CLASS_AMPERSAND,
    CLASS_HASH,
    CLASS_MARK,    /* any other mark */
    CLASS_INITIAL, /* a single capital letter, unless it is an English word without a full stop (A, I) */
    CLASS_UNKNOWN, /* a word in no list */
    CLASS_FIRST_WORD,
    CLASS_MAXIMUM = 112
};

struct word_classes;

/* Reads the file's text.  SCRIM_CONFIGURATION: line and what is wrong. */
enum scrim_status word_classes_new(struct slice text, const struct lexicon *lexicon,
                                   struct word_classes **classes, struct scrim_error *error);
/* The same with the class of each record of this very lexicon, one byte each, as word_class_of_record gave them to the packer; they
 * must outlive the classes.  Any other number of bytes than there are records: computed here. */
enum scrim_status word_classes_open(struct slice text, struct slice of_record, const struct lexicon *lexicon,
                                    struct word_classes **classes, struct scrim_error *error);
void word_classes_free(struct word_classes *classes);

size_t word_class_count(const struct word_classes *classes);
const char *word_class_name(const struct word_classes *classes, unsigned class);
int word_class_find(const struct word_classes *classes, struct slice name); /* -1: none */

/* What a class may do, as the file says by `+abbreviates`, `+joins`, `+lower`, `+capital`, `+follows`, `+written`, `+function` behind its conditions. */
enum class_flag {
    CLASS_ABBREVIATES = 1, /* a full stop right after the word ends no sentence (Dr., Jr., Inc.) */
    CLASS_JOINS = 2,       /* may stand between two words of a name, in lower case too (of, and, van) */
    CLASS_LOWER = 4,       /* is a name in lower case too */
    CLASS_CAPITAL = 8,     /* has a capital in running text (passes/recase.h) */
    CLASS_FOLLOWS = 16,    /* has one behind a word that has: a part of its name */
    CLASS_WRITTEN = 32,    /* is written as it is: RN, III */
    CLASS_FUNCTION = 64    /* is no name, whatever stands before it */
};
unsigned word_class_flags(const struct word_classes *classes, unsigned class);
/* The same of all classes, one byte each. */
const uint8_t *word_class_all_flags(const struct word_classes *classes);

/* The class of a lexicon record. */
unsigned word_class_of_record(const struct word_classes *classes, uint16_t record);

/* One class a token of the letter, phrases counted as what they are as a whole ("Beck Depression Inventory" is three tokens of
 * class scale). */
struct phrase_token {
    uint32_t token;
    uint16_t record;
};

struct token_classes {
    uint8_t *class;
    uint16_t *record;  /* the lexicon record behind each token, the phrase's where there is one */
    uint8_t *phrase;   /* tokens of the phrase that begins here, marks between included; 0: none begins */
    uint8_t *cover;    /* 1 + type of the strongest candidate so far that covers the token; 0: none */
    uint8_t *written;  /* flags of enum written */
    struct phrase_token *phrases; /* tokens whose record is not their own, in order: all that is left after token_classes_shrink */
    size_t phrase_count;
    struct arena_mark before;     /* any of this was taken */
};
enum written {
    WRITTEN_LOWER = 1, /* a word in no list that stands elsewhere in the letter in lower case */
    WRITTEN_BARRED = 2 /* inside a protected phrase that bars names */
};

/* Fills class, record and phrase; memory from letter->arena. */
enum scrim_status token_classes_build(struct letter *letter, const struct word_classes *classes,
                                      struct token_classes *out, struct scrim_error *error);

/* Fills cover and written from what the passes so far have found. */
enum scrim_status token_classes_note(const struct letter *letter, struct token_classes *classes, struct scrim_error *error);

/* Gives back all but what token_record needs, and what was taken since: when no pass is to come.  Errors: SCRIM_TRY_AGAIN. */
enum scrim_status token_classes_shrink(struct letter *letter, struct scrim_error *error);

/* record[token], before and after that. */
uint16_t token_record(const struct letter *letter, size_t token);

#endif
