/* What a number, a code, a trade or a hole is by the words around it: an age, the number of a case, a day ("5/10", "the 9th"), a year, a month or a
 * season, somebody's occupation, a gap that an earlier redaction left.
 *
 * Frames of words (patterns/age*.pat, patterns/profession*.pat) find what is said in the usual ways; people say it in many others.  So
 * each number that may be an age, each code of letters and digits, two numbers with a stroke between, each word for a trade, and each place where
 * the words on both sides or the blanks between them may show that something is gone, that no rule has taken gets a sum of weights: of its
 * neighbours, alone and in pairs, what lists they are in, what was found in them, and, but for a gap, the words of its sentence.  The weights
 * (patterns/evidence/context.evidence) are a logistic regression, fitted by `make train` to annotated letters (docs/training-report.txt);
 * `scrim rules explain` shows the terms. */
#ifndef SCRIM_PASSES_CONTEXT_H
#define SCRIM_PASSES_CONTEXT_H

#include "base/buffer.h"
#include "passes/letter.h"
#include "passes/token_set.h"

enum context_kind { CONTEXT_AGE, CONTEXT_TRADE, CONTEXT_CODE, CONTEXT_GROUPS, CONTEXT_SHORT, CONTEXT_DAY, CONTEXT_DOTTED, CONTEXT_YEAR, CONTEXT_NTH, CONTEXT_CALENDAR, CONTEXT_GAP, CONTEXT_CAPITAL, CONTEXT_KINDS };

const char *context_name(enum context_kind kind); /* "age", "trade", "code", "groups", "short", "day", "dotted", "year", "nth", "calendar", "gap", "capital" */

/* Whether rules find this very thing under the type: a code has many. */
bool context_is_own(enum context_kind kind, enum type type);

/* Whether one of these marks follows without a blank. */
static inline bool context_is_glued(const struct token *item, const char *marks)
{
    return item->kind == TOKEN_MARK && item->space == BREAK_NONE && item->mark != 0 && strchr(marks, item->mark) != NULL;
}

/* What a few digits say. */
unsigned context_number(struct slice digits);

/* Tokens that may be one; of a gap none, it is before the first. */
struct context_place {
    enum context_kind kind;
    size_t first, end;
    unsigned value; /* of an age, years; of a word without a capital, whether the word before is of a name */
    char form;      /* of a gap, see context_gap_at */
};

/* What the passes before have found. */
struct context_cover {
    uint8_t *types;     /* for each token 1 + the type of the strongest candidate that covers it, 0 none */
    uint64_t *gaps;     /* bit by bit the tokens before which a gap was found */
    uint64_t *tags;     /* bit by bit the tokens of tags of this program: "[NAME-2]" */
    uint64_t *added;    /* bit by bit the tokens that rules of the caller took, which tell nothing of the words around */
    unsigned gap_count, marker_count;
    unsigned hours;     /* numbers that are hours of a day in four digits and no years: "0730" */
    bool dotted;        /* a whole date is written with full stops: "10.7.19" */
    unsigned wide;      /* double blanks between two words, in a thousand tokens */
    unsigned apart;     /* commas and stops with a blank before them, in a thousand tokens */
};

/* Memory from letter->arena; false: none. */
bool context_cover_find(const struct letter *letter, struct context_cover *cover);

/* Whether an age or a code that begins with the token, or a trade that ends with it, may stand there: *place. */
bool context_place_at(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place);

/* A code in one piece that begins with the token ("KP-4471-B"); in several, with blanks between ("34 602 118", "R/48,210 KR"), whatever rules have
 * taken of it; and a number of two to five digits alone. */
bool context_code_at(const struct letter *letter, size_t token, struct context_place *place);
bool context_groups_at(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place);
bool context_short_at(const struct letter *letter, size_t token, struct context_place *place);

/* The same of a year, a day of the month by its number ("12th") and a word of the calendar that begin with the token. */
bool context_date_at(const struct letter *letter, size_t token, struct context_place *place);

/* Whether something may be gone before the token: place->form is 'w' for wide blanks, 'b' for a blank before a comma or stop, 'g' for a comma
 * or stop right behind a word that ends no phrase ("seen at."), 'e' for the end of a line behind one, 'p' for two words that hardly meet ("at on"), 'h' for a head word without its name ("at Hospital"),
 * 's' for a possessive without an owner, 'n' for a label without a colon at the end of its line or before a comma or bracket, in a letter that something was taken from, 'l' for a label before a label or at the end of its line, in a letter
 * that something was taken from. */
bool context_gap_at(const struct letter *letter, const struct context_cover *cover, size_t token, struct context_place *place);

/* Whether the token is a word that may be of a name, in a text without capitals; `named`: the word before is. */
bool context_capital_at(const struct letter *letter, size_t token, bool named, struct context_place *place);

/* A feature of a place: "age p1=until", "trade n12=at <EMPLOYER>". */
struct context_feature {
    struct slice text;
    uint64_t hash; /* context_hash of it, made of the hashes of its words, each of which is in many features */
};

/* Calls note with each feature of the place. */
typedef void context_note(void *context, const struct context_feature *feature);
void context_features(const struct letter *letter, const struct context_cover *cover, const struct context_place *place, context_note *note, void *context);

/* The same without their texts. */
void context_hashes(const struct letter *letter, const struct context_cover *cover, const struct context_place *place, context_note *note, void *context);

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
int context_sum(const struct context_model *model, const struct letter *letter, const struct context_cover *cover, const struct context_place *place);

#endif
