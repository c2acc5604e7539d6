/* What a number, a code or a trade is by the words around it: an age, the number of a case, a day ("5/10"), somebody's occupation.
 *
 * Frames of words (patterns/age*.pat, patterns/profession*.pat) find what is said in the usual ways; people say it in many others.  So
 * each number that may be an age, each code of letters and digits, two numbers with a stroke between, and each word for a trade, that no
 * rule has taken gets a sum of weights: of its neighbours, alone and in pairs, what lists they are in, what was found in them, and the
 * words of its sentence.  The weights (patterns/evidence/context.evidence) are a logistic regression, fitted by `make train` to annotated
 * letters (docs/training-report.txt); `scrim rules explain` shows the terms. */
#ifndef SCRIM_PASSES_CONTEXT_H
#define SCRIM_PASSES_CONTEXT_H

#include "base/buffer.h"
#include "passes/letter.h"

enum context_kind { CONTEXT_AGE, CONTEXT_TRADE, CONTEXT_CODE, CONTEXT_DAY, CONTEXT_KINDS };

const char *context_name(enum context_kind kind); /* "age", "trade", "code", "day" */

/* Whether rules find this very thing under the type: a code has many. */
bool context_is_own(enum context_kind kind, enum type type);

/* Tokens that may be one. */
struct context_place {
    enum context_kind kind;
    size_t first, end;
    unsigned value; /* of an age, years */
};

/* For each token 1 + the type of the strongest candidate that covers it, 0 none.  Memory from letter->arena; NULL: none. */
uint8_t *context_cover(const struct letter *letter);

/* Whether an age or a code that begins with the token, or a trade that ends with it, may stand there: *place. */
bool context_place_at(const struct letter *letter, const uint8_t *cover, size_t token, struct context_place *place);

/* A feature of a place: "age p1=until", "trade n12=at <EMPLOYER>". */
struct context_feature {
    struct slice text;
    uint64_t hash; /* context_hash of it, made of the hashes of its words, each of which is in many features */
};

/* Calls note with each feature of the place. */
typedef void context_note(void *context, const struct context_feature *feature);
void context_features(const struct letter *letter, const uint8_t *cover, const struct context_place *place, context_note *note, void *context);

/* The same without their texts. */
void context_hashes(const struct letter *letter, const uint8_t *cover, const struct context_place *place, context_note *note, void *context);

uint64_t context_hash(struct slice text);

struct context_model; /* constant after loading, shared by threads */

/* Reads `KIND FEATURE WEIGHT` a line, the weight with two decimals; the feature "bias" counts always.  SCRIM_CONFIGURATION names
 * the line. */
enum scrim_status context_model_new(struct slice text, struct context_model **model, struct scrim_error *error);

/* Appends the table as it lies in memory; opens such bytes (aligned for 64 bits), which must outlive the model.  SCRIM_CONFIGURATION: they
 * are no table. */
void context_model_save(const struct context_model *model, struct buffer *image);
enum scrim_status context_model_open(struct slice image, struct context_model **model, struct scrim_error *error);
void context_model_free(struct context_model *model);

/* Hundredths, by the feature's hash; 0 where it has no weight. */
int context_weight(const struct context_model *model, uint64_t hash);

/* The sum for a place, hundredths: above 0 it rather is one than not. */
int context_sum(const struct context_model *model, const struct letter *letter, const uint8_t *cover, const struct context_place *place);

#endif
