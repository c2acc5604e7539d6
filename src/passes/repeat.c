/* The name of an employer, facility or organisation of several words, each of them ordinary ("Lucky Arrow Cold Storage"), is found again
 * wherever all its words stand in a row, in whatever case and over whatever wrap. */
#include "passes/passes.h"

#include "base/limits.h"
#include "passes/record_set.h"
#include "passes/word_classes.h"

enum {
    REPEAT_CONFIDENCE = 885,   /* thousandths, or as much as the mention had */
    MOST_WORDS = 8,            /* a longer name is looked for by its first eight words */
    MOST_NAMES = 8             /* names looked for that begin with the same word; further ones are found by other passes only */
};

struct repeat {
    struct letter *letter;
    struct hash_map first_words;  /* folded first word -> candidate + 1 of the latest name that begins with it */
    uint32_t *next;               /* candidate -> candidate + 1 of the next name with that first word, 0 ends */
    uint64_t *records;            /* lexicon records of first words */
    size_t candidate_count;       /* what the pass itself adds is not looked for again */
};

static size_t candidate_end(const struct letter *letter, const struct candidate *candidate)
{
    return tokens_at(&letter->tokens, candidate->range.end.byte);
}

/* Whether a protected phrase, or several, will outweigh a mention. */
static bool is_protected(const struct letter *letter, const struct candidate *candidate)
{
    size_t token = tokens_at(&letter->tokens, candidate->range.start.byte), end = candidate_end(letter, candidate);

    while (token < end && letter->classes->cover[token] == TYPE_PROTECT + 1)
        token++;
    return token == end && candidate->confidence < REPEAT_CONFIDENCE;
}

/* Whatever is hidden in one place must be hidden in all. */
static bool is_thing(const struct letter *letter, const struct candidate *candidate)
{
    return (candidate->type == TYPE_EMPLOYER || candidate->type == TYPE_FACILITY || candidate->type == TYPE_ORGANIZATION) &&
           !is_protected(letter, candidate);
}

/* The next word token from `token` on, below `end`; `end` when there is none. */
static size_t next_word(const struct letter *letter, size_t token, size_t end)
{
    while (token < end && letter->tokens.items[token].kind != TOKEN_WORD)
        token++;
    return token;
}

static bool same_word(const struct letter *letter, size_t left, size_t right)
{
    char a[LIMIT_WORD_KEY], b[LIMIT_WORD_KEY];
    const struct token *items = letter->tokens.items;

    if (items[left].attributes != items[right].attributes)
        return false;
    struct slice folded = slice_of(a, fold_word(letter_word(letter, left), a, sizeof a));
    return folded.length > 0 && /* words too long for a key all have the empty one */
           slice_equal(folded, slice_of(b, fold_word(letter_word(letter, right), b, sizeof b)));
}

/* A name of two words or more that does not consist of generic words alone ("Medical Center"). */
static bool worth_seeking(const struct letter *letter, size_t first, size_t end)
{
    size_t words = 0, telling = 0;

    for (size_t i = next_word(letter, first, end); i < end; i = next_word(letter, i + 1, end)) {
        uint16_t record = letter->classes->record[i];
        words++;
        telling += !record_in_list(letter->lexicon, letter->lists, record, LIST_facility_head) &&
                   !record_in_list(letter->lexicon, letter->lists, record, LIST_organisation_head) &&
                   !record_in_list(letter->lexicon, letter->lists, record, LIST_facility_modifier) &&
                   !record_in_list(letter->lexicon, letter->lists, record, LIST_legal_form);
    }
    return words >= 2 && telling > 0;
}

static enum scrim_status learn(struct repeat *repeat, struct scrim_error *error)
{
    struct letter *letter = repeat->letter;

    for (size_t i = 0; i < repeat->candidate_count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (!is_thing(letter, candidate))
            continue;
        size_t end = candidate_end(letter, candidate), first = next_word(letter, tokens_at(&letter->tokens, candidate->range.start.byte), end);
        if (first == end || !worth_seeking(letter, first, end))
            continue;
        char key[LIMIT_WORD_KEY];
        struct slice folded = arena_copy(letter->arena, slice_of(key, fold_word(letter_word(letter, first), key, sizeof key)));
        uint64_t *place = folded.length ? hash_map_place(&repeat->first_words, folded, true) : NULL;
        if (folded.length && (!folded.data || !place))
            return error_no_memory(error);
        if (!place)
            continue;
        repeat->next[i] = (uint32_t)*place;
        *place = i + 1;
        record_set_add(repeat->records, letter->tokens.items[first].attributes);
    }
    return SCRIM_OK;
}

/* Where the name that candidate has ends when it stands again at `token`; `token` when it does not. */
static size_t match_end(const struct letter *letter, const struct candidate *candidate, size_t token)
{
    size_t end = candidate_end(letter, candidate), all = letter->tokens.count, at = token, last = token;
    size_t word = next_word(letter, tokens_at(&letter->tokens, candidate->range.start.byte), end);
    bool lower = true;

    for (size_t count = 0; word < end && count < MOST_WORDS; count++) {
        if (at >= all || !same_word(letter, word, at) || (at > token && letter->tokens.items[at].space >= BREAK_PAGE))
            return token;
        lower = lower && letter->tokens.items[at].shape == SHAPE_LOWER;
        last = at;
        word = next_word(letter, word + 1, end);
        if (word < end)
            at = next_word(letter, at + 1, at + 3 < all ? at + 3 : all); /* at most a mark between */
    }
    return lower ? token : last + 1; /* at has gone on where the name has too many words */
}

static enum scrim_status seek(struct repeat *repeat, size_t token, struct scrim_error *error)
{
    struct letter *letter = repeat->letter;
    char key[LIMIT_WORD_KEY];
    uint64_t *place = hash_map_place(&repeat->first_words, slice_of(key, fold_word(letter_word(letter, token), key, sizeof key)), false);
    size_t tried = 0;

    for (size_t name = place ? (size_t)*place : 0; name && tried < MOST_NAMES; name = repeat->next[name - 1], tried++) {
        const struct candidate *model = &letter->candidates.items[name - 1];
        size_t end = match_end(letter, model, token);
        if (end == token || model->range.start.byte == letter->tokens.items[token].start)
            continue;
        struct candidate candidate = {
            .range = {{letter->tokens.items[token].start}, {letter->tokens.items[end - 1].start + letter->tokens.items[end - 1].length}},
            .rule = "workplace/repeat", .type = model->type, .guess = TYPE_NONE, .exact = true,
            .confidence = model->confidence < REPEAT_CONFIDENCE ? model->confidence : REPEAT_CONFIDENCE};
        return letter_add(letter, &candidate, error);
    }
    return SCRIM_OK;
}

enum scrim_status pass_repeat(struct letter *letter, struct scrim_error *error)
{
    struct repeat repeat = {.letter = letter, .candidate_count = letter->candidates.count};

    repeat.next = arena_take(letter->arena, letter->candidates.count + 1, sizeof *repeat.next);
    repeat.records = record_set_new(letter->arena, letter->lexicon);
    if (!repeat.next || !repeat.records)
        return error_no_memory(error);
    hash_map_init(&repeat.first_words, letter->seed);
    enum scrim_status status = learn(&repeat, error);
    size_t count = repeat.first_words.count > 0 ? letter->tokens.count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE)
        for (uint64_t found = tokens_that(&letter->tokens, first, record_set_has_word, repeat.records); found && status == SCRIM_OK;
             found &= found - 1)
            status = seek(&repeat, first + tokens_lowest(found), error);
    hash_map_free(&repeat.first_words);
    return status;
}
