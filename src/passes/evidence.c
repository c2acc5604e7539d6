/* Tagging: the best sequence of tags over each run of words that could be a name. */
#include "passes/evidence_parts.h"

#include "base/limits.h"

enum { NAME_LETTERS = 1024 };  /* no name has a longer word; what has is no text */
enum { LOWER_LETTERS = 4 }; /* a shorter word in lower case is an abbreviation more often than a name (min, lee, dee) */

bool evidence_found(const struct candidate *candidate)
{
    const char *id = strrchr(candidate->rule, '/');
    return id != NULL && strcmp(id, "/evidence") == 0;
}

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

/* A dash with blanks around it parts what stands on its sides ("REGISTRATION SHEET - LAKE CLINIC"); a hyphen joins. */
static bool is_dash(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->mark == '-' && item->space != BREAK_NONE && token + 1 < letter->tokens.count && item[1].space != BREAK_NONE;
}

/* What a token may be of a name. */
enum standing {
    STANDS_OUTSIDE,
    STANDS_BETWEEN, /* a joint: between two words that are no joints themselves */
    STANDS_ALONE
};

static enum standing standing_of_word(const struct letter *letter, const struct token *item, size_t token, unsigned flags)
{
    bool joint = item->shape == SHAPE_LOWER && (flags & CLASS_JOINS);

    if (item->length > NAME_LETTERS || (item->shape == SHAPE_LOWER && !joint && !((flags & CLASS_LOWER) && item->length >= LOWER_LETTERS) && !follows_hyphen(letter, token)))
        return STANDS_OUTSIDE;
    return is_contraction(letter, token) ? STANDS_OUTSIDE : joint ? STANDS_BETWEEN : STANDS_ALONE;
}

static enum standing standing_of(const struct letter *letter, const struct token_classes *classes, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    const uint8_t *flags = letter->evidence->class_flags;

    if (classes->written[token] & WRITTEN_BARRED)
        return STANDS_OUTSIDE;
    if (item->kind == TOKEN_WORD)
        return standing_of_word(letter, item, token, flags[classes->class[token]]);
    if (item->kind == TOKEN_POSSESSIVE || (item->kind == TOKEN_MARK && (flags[classes->class[token]] & CLASS_JOINS)))
        return is_dash(letter, token) ? STANDS_OUTSIDE : STANDS_BETWEEN;
    /* the full stop of an initial or of "St." */
    bool stop = item->mark == '.' && item->space == BREAK_NONE && token > 0 && item[-1].kind == TOKEN_WORD &&
                (item[-1].shape == SHAPE_INITIAL || abbreviates(letter, classes, token - 1));
    return stop ? STANDS_BETWEEN : STANDS_OUTSIDE;
}

/* Viterbi over one run of allowed tokens.  All tags of a token are summed at once, one a lane; each lane adds in the same order as
 * the sums that `rules explain` shows. */

typedef int32_t lane_bits __attribute__((vector_size(TAG_COUNT * sizeof(int32_t))));

enum { RUN_MOST = 64 }; /* tokens decoded together; a longer run of capitals is cut, which costs context at one place only */

/* One for a whole letter: as local variables its three kilobytes would be cleared for each run. */
struct lattice {
    struct weights own[RUN_MOST]; /* sums of each token's own evidence */
    struct weights sum;           /* best sum of a path to the last token that ends in this tag */
    lane_bits from[RUN_MOST];
};

static lanes choose(lane_bits which, lanes yes, lanes no)
{
    return (lanes)(((lane_bits)yes & which) | ((lane_bits)no & ~which));
}

static void score_token(const struct letter *letter, size_t token, struct line line, struct weights *sum)
{
    lanes all = evidence_sum(letter, letter->classes, token, line);

    memcpy(sum->tag, &all, sizeof all);
    sum->tag[TAG_OUT] = letter->evidence->sums.lean[TAG_OUT]; /* saying "no name" has no evidence of its own */
}

/* The first token: before the run comes no name. */
static void begin(const struct evidence_model *model, struct lattice *lattice)
{
    lanes best = load_lanes(model->sums.transition[TAG_OUT]) + load_lanes(lattice->own[0].tag);

    memcpy(lattice->sum.tag, &best, sizeof best);
    lattice->from[0] = (lane_bits){TAG_OUT};
}

static void step(const struct evidence_model *model, struct lattice *lattice, size_t i)
{
    const struct weights *before = &lattice->sum;
    lanes best = before->tag[0] + load_lanes(model->sums.transition[0]);
    lane_bits from = {0};

    for (int tag = 1; tag < TAG_COUNT; tag++) {
        lanes sum = before->tag[tag] + load_lanes(model->sums.transition[tag]);
        lane_bits better = sum > best;
        best = choose(better, sum, best);
        from = (better & tag) | (~better & from);
    }
    best += load_lanes(lattice->own[i].tag);
    memcpy(lattice->sum.tag, &best, sizeof best);
    lattice->from[i] = from;
}

/* The best last tag: after the run comes no name. */
static unsigned last_tag(const struct evidence_model *model, const struct weights *sum)
{
    unsigned best = TAG_OUT;
    float most = sum->tag[TAG_OUT] + model->sums.transition[TAG_OUT][TAG_OUT];

    for (unsigned tag = TAG_OUT + 1; tag < TAG_COUNT; tag++) {
        float total = sum->tag[tag] + model->sums.transition[tag][TAG_OUT];
        best = total > most ? tag : best;
        most = total > most ? total : most;
    }
    return best;
}

static void trace_back(const struct lattice *lattice, unsigned best, size_t first, size_t count, uint8_t *tags)
{
    for (size_t i = count; i-- > 0;) {
        tags[first + i] = (uint8_t)best;
        best = (unsigned)lattice->from[i][best];
    }
}

/* Each part of a run that has a tag is noted with the sum of its own evidence, the transitions in and out included. */
static void note_runs(const struct letter *letter, const struct weights *own, size_t first, size_t count, struct tagging *tagging)
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
        if (tag != TAG_OUT)
            tagging->runs[tagging->run_count++] = (struct tagged_run){(uint32_t)(first + i), sum};
        i = end;
    }
}

static void decode_run(const struct letter *letter, size_t first, size_t count, struct line line, struct lattice *lattice,
                       struct tagging *tagging)
{
    for (size_t i = 0; i < count; i++) {
        score_token(letter, first + i, line, &lattice->own[i]);
        if (i == 0)
            begin(letter->evidence, lattice);
        else
            step(letter->evidence, lattice, i);
    }
    unsigned best = last_tag(letter->evidence, &lattice->sum);
    if (count == 1 && best == TAG_OUT)
        return; /* as most are; the arena gives zeroes */
    trace_back(lattice, best, first, count, tagging->tag);
    note_runs(letter, lattice->own, first, count, tagging);
}

size_t evidence_run_end(const struct letter *letter, const struct token_classes *classes, size_t first)
{
    size_t end = first, last = first;

    while (end < letter->tokens.count && end - first < RUN_MOST && (end == first || letter->tokens.items[end].space < BREAK_COLUMN)) {
        enum standing standing = standing_of(letter, classes, end);
        if (standing == STANDS_OUTSIDE || (standing == STANDS_BETWEEN && end == first))
            break;
        end++;
        if (standing == STANDS_ALONE)
            last = end;
    }
    return last;
}

/* Most words are in lower case, of a class that is no name then: no run begins there.  A token_test. */
static inline unsigned may_begin(const void *context, size_t token, const struct token *item)
{
    const struct letter *letter = context;
    unsigned flags = letter->evidence->class_flags[letter->classes->class[token]];

    return (item->kind == TOKEN_WORD) & ((item->shape != SHAPE_LOWER) | (item->space == BREAK_NONE) | ((flags & CLASS_LOWER) != 0));
}

static inline unsigned begins_line(const void *context, size_t token, const struct token *item)
{
    (void)context;
    (void)token;
    return item->space >= BREAK_COLUMN;
}

/* The line that a token is in, as the walk over the letter comes to it. */
struct line_walk {
    size_t first;        /* of the tokens that `starts` speaks of */
    uint64_t starts;     /* those that begin a line */
    size_t before;       /* where the line begins that goes on at `first` */
    struct line line;    /* of the token asked for last */
};

static void walk_on(struct line_walk *walk, const struct letter *letter, size_t first)
{
    if (walk->starts)
        walk->before = walk->first + 63 - (size_t)__builtin_clzll(walk->starts);
    walk->first = first;
    walk->starts = tokens_that(&letter->tokens, first, begins_line, NULL);
}

static struct line line_at(struct line_walk *walk, const struct letter *letter, size_t token)
{
    uint64_t starts = walk->starts << (63 - (token - walk->first));
    size_t start = starts ? token - (size_t)__builtin_clzll(starts) : walk->before;

    if (walk->line.start != start)
        walk->line = evidence_line_from(letter, start);
    return walk->line;
}

enum scrim_status evidence_tag(struct letter *letter, struct tagging *tagging, struct scrim_error *error)
{
    size_t count = letter->tokens.count, end = 0;
    struct line_walk walk = {.line = {.start = SIZE_MAX}};
    enum scrim_status status = token_classes_note(letter, letter->classes, error);

    if (status)
        return status;
    tagging->tag = arena_take(letter->arena, count + 1, 1);
    tagging->runs = arena_take(letter->arena, count + 1, sizeof *tagging->runs);
    tagging->run_count = 0;
    struct lattice *lattice = arena_take(letter->arena, 1, sizeof *lattice);
    if (!tagging->tag || !tagging->runs || !lattice)
        return error_no_memory(error);
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE) {
        walk_on(&walk, letter, first);
        for (uint64_t found = tokens_that(&letter->tokens, first, may_begin, letter); found; found &= found - 1) {
            size_t token = first + tokens_lowest(found);
            if (token < end || !letter_looks_at(letter, token))
                continue; /* in the last run, or not asked for */
            end = evidence_run_end(letter, letter->classes, token);
            if (end > token)
                decode_run(letter, token, end - token, line_at(&walk, letter, token), lattice, tagging);
        }
    }
    return SCRIM_OK;
}
