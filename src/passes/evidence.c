/* Tagging: the best sequence of tags over each run of words that could be a name. */
#include "passes/evidence_parts.h"

#include "base/limits.h"

enum { LOWER_LETTERS = 4 }; /* a shorter word in lower case is an abbreviation more often than a name (min, lee, dee) */

/* "I've" has the key of the surname Ive; the apostrophe tells them apart. */
static bool is_contraction(const struct letter *letter, size_t token)
{
    return letter->tokens.items[token].kind == TOKEN_WORD &&
           record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, LIST_contraction) &&
           memchr(letter_word(letter, token).data, '\'', letter->tokens.items[token].length) != NULL;
}

/* The second half of "Hyun-woo". */
static bool follows_hyphen(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return token >= 2 && item->space == BREAK_NONE && item[-1].kind == TOKEN_MARK && item[-1].mark == '-' && item[-1].space == BREAK_NONE &&
           item[-2].kind == TOKEN_WORD && item[-2].shape == SHAPE_CAPITAL;
}

static bool lower_is_allowed(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    unsigned flags = word_class_flags(evidence_classes(letter->evidence), classes->class[token]);

    return (flags & CLASS_JOINS) || ((flags & CLASS_LOWER) && letter->tokens.items[token].length >= LOWER_LETTERS) ||
           follows_hyphen(letter, token);
}

static bool allowed(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *item = &letter->tokens.items[token];

    if (classes->written[token] & WRITTEN_BARRED)
        return false;
    if (item->kind == TOKEN_WORD)
        return (item->shape != SHAPE_LOWER || lower_is_allowed(letter, classes, token)) && !is_contraction(letter, token);
    if (item->kind == TOKEN_POSSESSIVE)
        return true;
    if (item->kind != TOKEN_MARK)
        return false;
    if (word_class_flags(evidence_classes(letter->evidence), classes->class[token]) & CLASS_JOINS)
        return true;
    /* the full stop of an initial or of "St." */
    return item->mark == '.' && item->space == BREAK_NONE && token > 0 &&
           letter->tokens.items[token - 1].kind == TOKEN_WORD &&
           (letter->tokens.items[token - 1].shape == SHAPE_INITIAL ||
            (word_class_flags(evidence_classes(letter->evidence), classes->class[token - 1]) & CLASS_ABBREVIATES));
}

/* A word that joins others may stand only between two words that are no joints themselves. */
static bool is_joint(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->kind != TOKEN_WORD ||
           (item->shape == SHAPE_LOWER &&
            (word_class_flags(evidence_classes(letter->evidence), classes->class[token]) & CLASS_JOINS));
}

/* Viterbi over one run of allowed tokens.  All tags of a token are summed at once, one a lane; each lane adds in the same order as
 * the sums that `rules explain` shows. */

typedef float lanes __attribute__((vector_size(TAG_COUNT * sizeof(float))));
typedef int32_t lane_bits __attribute__((vector_size(TAG_COUNT * sizeof(int32_t))));

enum { RUN_MOST = 64 }; /* tokens decoded together; a longer run of capitals is cut, which costs context at one place only */

/* One for a whole letter: as local variables its three kilobytes would be cleared for each run. */
struct lattice {
    struct weights own[RUN_MOST]; /* sums of each token's own evidence */
    struct weights sum[RUN_MOST]; /* best sum of a path that ends in this tag */
    lane_bits from[RUN_MOST];
};

static lanes load(const float tags[TAG_COUNT])
{
    lanes loaded;
    memcpy(&loaded, tags, sizeof loaded);
    return loaded;
}

static lanes choose(lane_bits which, lanes yes, lanes no)
{
    return (lanes)(((lane_bits)yes & which) | ((lane_bits)no & ~which));
}

static void score_token(const struct letter *letter, const struct token_classes *classes, size_t token, struct weights *sum)
{
    uint32_t features[EVIDENCE_FEATURES];
    const struct weights *weights = letter->evidence->weights;
    size_t count = evidence_features(letter, classes, token, features);
    lanes all = load(letter->evidence->sums.lean);

    for (size_t i = 0; i < count; i++)
        all += load(weights[features[i]].tag);
    memcpy(sum->tag, &all, sizeof all);
    sum->tag[TAG_OUT] = letter->evidence->sums.lean[TAG_OUT]; /* saying "no name" has no evidence of its own */
}

static void step(const struct evidence_model *model, struct lattice *lattice, size_t i, const struct weights *own)
{
    static const struct weights start = {{0.0f, -1e9f, -1e9f, -1e9f}}; /* before the run comes no name */
    const struct weights *before = i == 0 ? &start : &lattice->sum[i - 1];
    lanes best = before->tag[0] + load(model->sums.transition[0]);
    lane_bits from = {0};

    for (int tag = 1; tag < TAG_COUNT; tag++) {
        lanes sum = before->tag[tag] + load(model->sums.transition[tag]);
        lane_bits better = sum > best;
        best = choose(better, sum, best);
        from = (better & tag) | (~better & from);
    }
    best += load(own->tag);
    memcpy(lattice->sum[i].tag, &best, sizeof best);
    lattice->from[i] = from;
}

static void trace_back(const struct evidence_model *model, const struct lattice *lattice, size_t first, size_t count, uint8_t *tags)
{
    unsigned best = TAG_OUT;
    for (unsigned tag = 0; tag < TAG_COUNT; tag++) /* after the run comes no name */
        if (lattice->sum[count - 1].tag[tag] + model->sums.transition[tag][TAG_OUT] >
            lattice->sum[count - 1].tag[best] + model->sums.transition[best][TAG_OUT])
            best = tag;
    for (size_t i = count; i-- > 0;) {
        tags[first + i] = (uint8_t)best;
        best = (unsigned)lattice->from[i][best];
    }
}

/* Each part of a run gets the sum of its own evidence, the transitions in and out included. */
static void set_margins(const struct letter *letter, const struct weights *own, size_t first, size_t count, struct tagging *tagging)
{
    const struct evidence_model *model = letter->evidence;

    for (size_t i = 0; i < count;) {
        unsigned tag = tagging->tag[first + i];
        size_t end = i;
        float sum = model->sums.transition[TAG_OUT][tag] + model->sums.transition[tag][TAG_OUT];
        while (end < count && tagging->tag[first + end] == tag) {
            sum += own[end].tag[tag] + (end > i ? model->sums.transition[tag][tag] : 0);
            end++;
        }
        for (size_t k = i; k < end; k++)
            tagging->margin[first + k] = tag == TAG_OUT ? 0 : sum;
        i = end;
    }
}

static void decode_run(const struct letter *letter, size_t first, size_t count, struct lattice *lattice, struct tagging *tagging)
{
    for (size_t i = 0; i < count; i++) {
        score_token(letter, letter->classes, first + i, &lattice->own[i]);
        step(letter->evidence, lattice, i, &lattice->own[i]);
    }
    trace_back(letter->evidence, lattice, first, count, tagging->tag);
    set_margins(letter, lattice->own, first, count, tagging);
}

size_t evidence_run_end(const struct letter *letter, const struct token_classes *classes, size_t first)
{
    size_t end = first, last = first;

    if (is_joint(letter, classes, first))
        return first;

    while (end < letter->tokens.count && end - first < RUN_MOST && allowed(letter, classes, end) &&
           (end == first || letter->tokens.items[end].space < BREAK_COLUMN)) {
        if (!is_joint(letter, classes, end))
            last = end + 1;
        end++;
    }
    return last;
}

enum scrim_status evidence_tag(struct letter *letter, struct tagging *tagging, struct scrim_error *error)
{
    size_t count = letter->tokens.count;
    enum scrim_status status = token_classes_note(letter, letter->classes, error);

    if (status)
        return status;
    tagging->tag = arena_take(letter->arena, count + 1, 1);
    tagging->margin = arena_take(letter->arena, count + 1, sizeof *tagging->margin);
    struct lattice *lattice = arena_take(letter->arena, 1, sizeof *lattice);
    if (!tagging->tag || !tagging->margin || !lattice)
        return error_no_memory(error);
    for (size_t i = 0; i < count;) {
        bool begins = letter->tokens.items[i].kind == TOKEN_WORD; /* else it is a joint */
        size_t end = begins ? evidence_run_end(letter, letter->classes, i) : i;
        if (end > i)
            decode_run(letter, i, end - i, lattice, tagging);
        i = end > i ? end : i + 1;
    }
    return SCRIM_OK;
}
