/* Evidence: a person, an organisation, a place is accepted on the sum of what speaks for and against it.
 *
 * Each word that could belong to a name gets, for each tag, a sum of weights: one for its class and shape
 * ("word:given/capital"), for the classes of its neighbours ("before:title", "after:person-verb"), for pairs of classes
 * ("pair:title+unknown"), for the lists it is in, for breaks around it, for what patterns found in it and beside it ("cover-after:AGE"), and, of
 * common English words alone, for itself and the words on both sides ("itself:grant", "word-before:saw").  The best sequence of tags over a run of such words is found by
 * Viterbi's algorithm with weights for the transitions.  Weights are data (patterns/evidence/weights.evidence), one a line, so a
 * sum can be read term by term (`scrim rules explain`).
 *
 *     Dr.  Anna  Kowalska  reviewed        Anna:      word:given/capital + before:title + after:unknown ...
 *     -    P     P         -               Kowalska:  word:unknown/capital + pair:given+unknown + after:person-verb ... */
#ifndef SCRIM_PASSES_EVIDENCE_H
#define SCRIM_PASSES_EVIDENCE_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/vocabulary.h"
#include "passes/word_classes.h"

enum { MOST_OF_EVIDENCE = 979 }; /* thousandths of confidence: evidence alone is never as sure as a label or a citation */

/* Whether a candidate is of the sum of evidence, and of no rule: "name/evidence". */
bool evidence_found(const struct candidate *candidate);

enum tag { TAG_OUT, TAG_PERSON, TAG_ORGANIZATION, TAG_PLACE, TAG_COUNT };

struct evidence_model;

/* Reads the weights, and the sums a run needs to be accepted (patterns/evidence/accept.evidence: `accept TAG SUM`; nought where it says
 * nothing).  SCRIM_CONFIGURATION: line and what is wrong. */
enum scrim_status evidence_model_new(struct slice weights, struct slice acceptance, const struct word_classes *classes, const struct lexicon *lexicon,
                                     struct evidence_model **model, struct scrim_error *error);
/* A model as one run of bytes, for the packer, so that no start of the program reads ten thousand lines: native floats. */
void evidence_model_save(const struct evidence_model *model, struct buffer *image);
/* Uses such bytes in place: they must be aligned for float and outlive the model, and come from the same word classes, and from a
 * lexicon that numbers its lists alike.  SCRIM_CONFIGURATION: they do not fit. */
enum scrim_status evidence_model_open(struct slice image, const struct word_classes *classes, const struct lexicon *lexicon,
                                      struct evidence_model **model, struct scrim_error *error);
void evidence_model_free(struct evidence_model *model);
const struct word_classes *evidence_classes(const struct evidence_model *model);

/* The tags of a letter's tokens, whose classes the pass words has set.  Memory from letter->arena. */
struct tagging {
    uint8_t *tag; /* enum tag, one a token */
    struct tagged_run {
        uint32_t first; /* token */
        float margin;   /* the run's sum above saying "no name" */
    } *runs;        /* of one tag each, ascending */
    size_t run_count;
};
enum scrim_status evidence_tag(struct letter *letter, struct tagging *tagging, struct scrim_error *error);

/* The features of one token, for `rules explain` and for the trainer: feature numbers below evidence_feature_count. */
enum { EVIDENCE_FEATURES = 64 };
size_t evidence_features(const struct letter *letter, const struct token_classes *classes, size_t token,
                         uint32_t features[EVIDENCE_FEATURES]);
size_t evidence_feature_count(const struct evidence_model *model);
/* The words with weights of their own, and the features of one: of itself (0), of it before (1) and behind a word (2). */
const struct vocabulary *evidence_vocabulary(const struct evidence_model *model);
uint32_t evidence_word_feature(const struct evidence_model *model, unsigned word, unsigned which);
/* Whether a token is a word that a vocabulary may hold: one of the English dictionary, whatever else it is. */
bool evidence_is_english(const struct letter *letter, const struct token_classes *classes, size_t token);
/* The sum that a run of this tag needs. */
float evidence_acceptance(const struct evidence_model *model, enum tag tag);
/* What is added to the sum of every word: a miss weighs more than a false alarm. */
float evidence_lean(const struct evidence_model *model, enum tag tag);
/* Name of a feature ("pair:title+unknown"), written to out (NUL-terminated). */
void evidence_feature_name(const struct evidence_model *model, uint32_t feature, char out[64]);
float evidence_weight(const struct evidence_model *model, uint32_t feature, enum tag tag);
float evidence_transition(const struct evidence_model *model, enum tag from, enum tag to);
/* The end of the run of words that is decoded together from `first` on; `first` itself when no name can begin there. */
size_t evidence_run_end(const struct letter *letter, const struct token_classes *classes, size_t first);
const char *tag_name(enum tag tag);

#endif
