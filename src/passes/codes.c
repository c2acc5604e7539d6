/* A number or code of several parts that was found once is found again in full, where a pattern saw a part of it alone:
 * "Zelaya / BMG-338016-A / Report 4" at the foot of a letter whose claim has that number. */
#include "passes/passes.h"

#include "base/hash.h"
#include "passes/word_classes.h"

enum {
    SURE_ENOUGH = 800,      /* thousandths */
    REPEAT_CONFIDENCE = 930, /* above patterns that know a code by its shape alone */
    SHORTEST = 6,           /* bytes: a shorter one may be a score or a date */
    MOST_CODES = 8          /* codes looked for that begin with the same word */
};

struct codes {
    struct letter *letter;
    struct hash_map first_words; /* of a code -> candidate + 1 of the latest code that begins with it */
    uint32_t *next;              /* candidate -> candidate + 1 of the next code with that first word, 0 ends */
    size_t candidate_count;      /* what the pass itself adds is not looked for again */
};

static struct slice text_of(const struct letter *letter, struct view_range range)
{
    return slice_of(letter->view.text.data + range.start.byte, view_range_length(range));
}

/* Of several tokens, one of them a number, and not outweighed by what protects it. */
static bool worth_seeking(const struct letter *letter, const struct candidate *candidate)
{
    if (!type_is_code((enum type)candidate->type) || candidate->confidence < SURE_ENOUGH || view_range_length(candidate->range) < SHORTEST)
        return false;
    size_t first = tokens_at(&letter->tokens, candidate->range.start.byte), end = tokens_at(&letter->tokens, candidate->range.end.byte);
    bool number = false, open = false;
    for (size_t i = first; i < end; i++) {
        number = number || letter->tokens.items[i].kind == TOKEN_NUMBER;
        open = open || letter->classes->cover[i] != TYPE_PROTECT + 1;
    }
    return number && open && end > first + 1 && letter->tokens.items[first].start == candidate->range.start.byte;
}

static enum scrim_status learn(struct codes *codes, struct scrim_error *error)
{
    struct letter *letter = codes->letter;

    for (size_t i = 0; i < codes->candidate_count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (!worth_seeking(letter, candidate))
            continue;
        uint64_t *place = hash_map_place(&codes->first_words, letter_word(letter, tokens_at(&letter->tokens, candidate->range.start.byte)), true);
        if (!place)
            return error_no_memory(error);
        codes->next[i] = (uint32_t)*place;
        *place = i + 1;
    }
    return SCRIM_OK;
}

/* Whether a code stands again at a token, from there to the end of a token. */
static bool stands_at(const struct letter *letter, const struct candidate *model, size_t token)
{
    uint32_t start = letter->tokens.items[token].start, length = view_range_length(model->range);
    struct slice view = letter->view.text;

    if (start == model->range.start.byte || length > view.length - start)
        return false;
    if (!slice_equal(text_of(letter, model->range), slice_of(view.data + start, length)))
        return false;
    size_t behind = tokens_at(&letter->tokens, start + length);
    const struct token *last = &letter->tokens.items[behind - 1];
    bool whole = last->start + last->length == start + length;
    return whole && (behind == letter->tokens.count || last[1].start > start + length || last[1].kind == TOKEN_MARK);
}

/* The longer one; of two of one length, the surer. */
static bool is_better(const struct candidate *left, const struct candidate *right)
{
    uint32_t length = view_range_length(left->range), other = view_range_length(right->range);

    return length > other || (length == other && left->confidence > right->confidence);
}

static enum scrim_status seek(struct codes *codes, size_t token, struct scrim_error *error)
{
    struct letter *letter = codes->letter;
    uint64_t *place = hash_map_place(&codes->first_words, letter_word(letter, token), false);
    const struct candidate *found = NULL;
    size_t tried = 0;

    for (size_t code = place ? (size_t)*place : 0; code && tried < MOST_CODES; code = codes->next[code - 1], tried++) {
        const struct candidate *model = &letter->candidates.items[code - 1];
        if (stands_at(letter, model, token) && (!found || is_better(model, found)))
            found = model;
    }
    if (!found)
        return SCRIM_OK;
    uint32_t start = letter->tokens.items[token].start;
    struct candidate candidate = {.range = {{start}, {start + view_range_length(found->range)}},
                                  .rule = "number/repeat",
                                  .type = found->type,
                                  .guess = TYPE_NONE,
                                  .exact = true,
                                  .confidence = found->confidence < REPEAT_CONFIDENCE ? found->confidence : REPEAT_CONFIDENCE};
    return letter_add(letter, &candidate, error);
}

/* A number, or a word in capitals that may begin a code. */
static inline unsigned may_begin(const void *context, size_t token, const struct token *item)
{
    (void)context;
    (void)token;
    return (unsigned)(item->kind == TOKEN_NUMBER) | ((item->kind == TOKEN_WORD) & ((item->shape == SHAPE_UPPER) | (item->shape == SHAPE_INITIAL) | (item->shape == SHAPE_MIXED)));
}

enum scrim_status pass_codes(struct letter *letter, struct scrim_error *error)
{
    struct codes codes = {.letter = letter, .candidate_count = letter->candidates.count};

    codes.next = arena_take(letter->arena, letter->candidates.count + 1, sizeof *codes.next);
    if (!codes.next)
        return error_no_memory(error);
    hash_map_init(&codes.first_words, letter->seed);
    enum scrim_status status = learn(&codes, error);
    size_t count = codes.first_words.count > 0 ? letter->tokens.count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, may_begin, NULL); found && status == SCRIM_OK; found &= found - 1)
            status = seek(&codes, first + tokens_lowest(found), error);
    hash_map_free(&codes.first_words);
    return status;
}
