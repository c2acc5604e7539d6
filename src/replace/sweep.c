/* The sweep in three looks over the copied tokens: digits, fields, words; what is searched for is put into tables first
 * (sweep_index.c).  Words of names are few among what is copied, so their table is made only when one may stand there. */
#include "replace/sweep.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "replace/sweep_index.h"
#include "replace/sweep_spelled.h"

struct hits {
    struct sweep_hit *items;
    size_t count, capacity;
};

struct sweeper {
    const struct letter *letter;
    const struct spans *spans;
    struct sweep_index index;
    bool *copied;       /* for each token: it leaves as it is and may be looked at */
    uint32_t *suspects; /* copied words with the lexicon record of a name's word, in order */
    size_t suspect_count, suspect_capacity;
    struct hits hits;
    bool failed;
};

static void report(struct sweeper *s, uint32_t start, uint32_t end, uint32_t span)
{
    struct view_range range = {{start}, {end}};
    if (!GROW_ONE(s->hits.items, s->hits.count, s->hits.capacity, LIMIT_CANDIDATES)) {
        s->failed = true;
        return;
    }
    s->hits.items[s->hits.count++] =
        (struct sweep_hit){view_to_document(&s->letter->view, range), span};
}

static const struct token *token_of(const struct sweeper *s, size_t index)
{
    return &s->letter->tokens.items[index];
}

static uint32_t end_of(const struct token *token)
{
    return token->start + token->length;
}

/* A kept span was decided upon with evidence; a marker was not, it only looks like one. */
static bool leaves_unseen(const struct span *span)
{
    return span->action != ACTION_KEEP || span->type != TYPE_MARKER;
}

static void mark_span_tokens(struct sweeper *s)
{
    const struct tokens *tokens = &s->letter->tokens;
    for (size_t i = 0; i < s->spans->count; i++) {
        const struct span *span = &s->spans->items[i];
        size_t token = tokens_at(tokens, span->view.start.byte);
        for (; token < tokens->count && token_of(s, token)->start < span->view.end.byte; token++) {
            s->copied[token] = !leaves_unseen(span);
        }
    }
}

/* Words in protected ranges (citations, eponyms) stay; candidates come in no order, so each marks
 * its own tokens. */
static void mark_protected_tokens(struct sweeper *s)
{
    const uint64_t *noted = s->letter->protected_tokens;
    for (size_t token = 0; noted != NULL && token < s->letter->tokens.count; token++) {
        s->copied[token] = s->copied[token] && !(noted[token / 64] >> token % 64 & 1);
    }
    if (noted != NULL) {
        return;
    }
    const struct candidates *candidates = &s->letter->candidates;
    const struct tokens *tokens = &s->letter->tokens;
    for (size_t i = 0; i < candidates->count; i++) {
        const struct candidate *candidate = &candidates->items[i];
        if (candidate->type != TYPE_PROTECT || candidate->fate == FATE_REJECTED) {
            continue;
        }
        size_t token = tokens_at(tokens, candidate->range.start.byte);
        for (; token < tokens->count && token_of(s, token)->start < candidate->range.end.byte;
             token++) {
            if (token_of(s, token)->kind == TOKEN_WORD) {
                s->copied[token] = false;
            }
        }
    }
}

static void suspect(struct sweeper *s, size_t token)
{
    void *suspects = s->suspects;
    if (!arena_grow(s->letter->arena, &suspects, &s->suspect_capacity, sizeof *s->suspects,
                    s->suspect_count + 1)) {
        s->failed = true;
        return;
    }
    s->suspects = suspects;
    s->suspects[s->suspect_count++] = (uint32_t)token;
}

/* Whether no other word stands between two words at most a mark apart. */
static bool are_adjacent(const struct sweeper *s, size_t first, size_t second)
{
    return second == first + 1 ||
           (second == first + 2 && token_of(s, first + 1)->kind != TOKEN_WORD);
}

/* Asked of common words alone, of which nobody knows without a lexicon. */
static bool is_lower_word(const struct sweeper *s, size_t token)
{
    return token_of(s, token)->shape == SHAPE_LOWER &&
           lexicon_record(s->letter->lexicon, token_of(s, token)->attributes)->tier > 0;
}

/* "a rich field of evidence" names no Rich Field, where the name wears capitals. */
static bool says_something_else(const struct sweeper *s, size_t first, size_t second, uint32_t span)
{
    size_t model = tokens_at(&s->letter->tokens, s->spans->items[span].view.start.byte);
    return is_lower_word(s, first) && is_lower_word(s, second) &&
           token_of(s, model)->shape != SHAPE_LOWER;
}

static void sweep_suspects(struct sweeper *s)
{
    const struct swept_word *before = NULL;
    for (size_t i = 0; i < s->suspect_count; i++) {
        size_t token = s->suspects[i];
        const struct swept_word *word =
            s->copied[token] ? sweep_index_word(&s->index, letter_word(s->letter, token)) : NULL;
        if (word != NULL && word->alone) {
            report(s, token_of(s, token)->start, end_of(token_of(s, token)), word->span);
        } else if (word != NULL && before != NULL && before->group == word->group &&
                   before != word && are_adjacent(s, s->suspects[i - 1], token) &&
                   !says_something_else(s, s->suspects[i - 1], token, word->span)) {
            report(s, token_of(s, s->suspects[i - 1])->start, end_of(token_of(s, token)),
                   word->span);
        }
        before = word;
    }
}

static void report_spelled(void *context, uint32_t start, uint32_t end, uint32_t span)
{
    report(context, start, end, span);
}

static void sweep_words(struct sweeper *s, const struct cast *cast)
{
    bool spelled = sweep_may_spell(&s->index, s->letter, s->copied);
    if ((s->suspect_count == 0 && !spelled) || s->failed) {
        return;
    }
    sweep_index_names(&s->index, s->letter, s->spans, cast, s->suspects, s->suspect_count, spelled);
    if (spelled && !s->index.failed) {
        sweep_spelled(&s->index, s->letter, s->copied, report_spelled, s);
    }
    mark_protected_tokens(s);
    sweep_suspects(s);
}

/* Marks that people put between the digits of one number; others join only long ones. */
static bool joins_digits(const struct token *token)
{
    return token->mark == '-' || token->mark == '.' || token->mark == '/' || token->mark == '(' || token->mark == ')';
}

/* A chain: digits with nothing but blanks and marks between.  Removed ones are part of it:
 * a span may cut a number of which the rest leaves as it is.  Most chains are removed as a whole or
 * short, so their digits are laid out only when they are looked at. */
struct chain {
    size_t first, end;    /* tokens */
    size_t count, copied; /* digits in all, and those that leave as they are */
    char *digits;
    struct chain_digit {
        uint32_t place;  /* view byte */
        uint32_t copied; /* how many digits before it leave as they are */
        uint32_t odd;    /* how many marks before it join no short number */
        bool run_start, run_end;
    } *of; /* one a digit, and one behind the last */
    size_t capacity;
};

/* Whether a span took the byte out of a token that it does not begin: digits inside a longer run. */
static bool is_cut_out(const struct sweeper *s, uint32_t place)
{
    size_t low = 0, high = s->spans->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->spans->items[middle].view.end.byte <= place) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < s->spans->count && s->spans->items[low].view.start.byte <= place &&
           leaves_unseen(&s->spans->items[low]);
}

static bool chain_lay_out(struct sweeper *s, struct chain *chain)
{
    if (chain->count >= chain->capacity) {
        size_t capacity = 2 * chain->count + 64;
        chain->digits = arena_take(s->letter->arena, capacity, sizeof *chain->digits);
        chain->of = arena_take(s->letter->arena, capacity, sizeof *chain->of);
        chain->capacity = chain->digits && chain->of ? capacity : 0;
        if (chain->capacity == 0) {
            s->failed = true;
            return false;
        }
    }
    size_t count = 0;
    uint32_t copied = 0, odd = 0;
    for (size_t token = chain->first; token < chain->end; token++) {
        struct slice run = letter_word(s->letter, token);
        if (token_of(s, token)->kind != TOKEN_NUMBER) {
            odd += !joins_digits(token_of(s, token));
            continue;
        }
        for (size_t i = 0; i < run.length; i++, count++) {
            chain->digits[count] = run.data[i];
            chain->of[count] = (struct chain_digit){token_of(s, token)->start + (uint32_t)i, copied, odd,
                                                    i == 0, i + 1 == run.length};
            copied += s->copied[token] && !is_cut_out(s, chain->of[count].place);
        }
    }
    chain->of[count].copied = copied;
    return true;
}

static void sweep_chain(struct sweeper *s, struct chain *chain)
{
    bool worth = chain->copied > 0 && chain->count >= SWEEP_SHORTEST_NUMBER;
    size_t count = worth && chain_lay_out(s, chain) ? chain->count : 0;
    for (size_t at = 0; at + SWEEP_SHORTEST_NUMBER <= count; at++) {
        struct slice rest = slice_of(chain->digits + at, count - at);
        uint64_t lengths = sweep_index_lengths(&s->index, rest);
        size_t longest = rest.length < SWEEP_LONGEST_NUMBER ? rest.length : SWEEP_LONGEST_NUMBER;
        for (size_t length = SWEEP_SHORTEST_NUMBER; length <= longest && lengths >> length != 0;
             length++) {
            uint32_t span;
            bool whole = chain->of[at].run_start && chain->of[at + length - 1].run_end;
            size_t copied = chain->of[at + length].copied - chain->of[at].copied;
            bool odd = chain->of[at + length - 1].odd > chain->of[at].odd;
            bool fits = (whole && !(odd && length <= SWEEP_WHOLE_RUNS)) || (length > SWEEP_WHOLE_RUNS && copied == length);
            if ((lengths >> length & 1) && copied > 0 && fits &&
                sweep_index_number(&s->index, slice_of(rest.data, length), &span)) {
                report(s, chain->of[at].place, chain->of[at + length - 1].place + 1, span);
            }
        }
    }
    chain->count = chain->copied = 0;
}

static void chain_add(struct sweeper *s, struct chain *chain, size_t token)
{
    size_t length = token_of(s, token)->length;
    chain->first = chain->count == 0 ? token : chain->first;
    chain->end = token + 1;
    chain->count += length;
    chain->copied += s->copied[token] ? length : 0;
}

static bool goes_on(const struct sweeper *s, const struct chain *chain, size_t number)
{
    size_t token = chain->end;
    while (token < number && token_of(s, token)->space < BREAK_LINE && token_of(s, token)->kind == TOKEN_MARK) {
        token++;
    }
    return token == number && token_of(s, number)->space < BREAK_LINE;
}

static inline unsigned is_number(const void *context, size_t token, const struct token *item)
{
    (void)context;
    (void)token;
    return item->kind == TOKEN_NUMBER;
}

static void sweep_numbers(struct sweeper *s)
{
    const struct tokens *tokens = &s->letter->tokens;
    struct chain chain = {.count = 0};
    size_t count = s->index.any_number ? tokens->count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE) {
        uint64_t found = tokens_that(tokens, first, is_number, NULL);
        for (; found; found &= found - 1) {
            size_t token = first + tokens_lowest(found);
            if (chain.count > 0 && !goes_on(s, &chain, token)) {
                sweep_chain(s, &chain);
            }
            chain_add(s, &chain, token);
        }
    }
    sweep_chain(s, &chain);
}

static bool all_copied(const struct sweeper *s, size_t first, size_t end)
{
    return memchr(s->copied + first, 0, end - first) == NULL;
}

/* A contact is a field, or the end of one ("mailto:x@y.org"); marks behind it are none of it. */
static void sweep_field(struct sweeper *s, size_t first, size_t end)
{
    const struct token *items = s->letter->tokens.items;
    size_t last = end;
    while (last > first + 1 && items[last - 1].kind == TOKEN_MARK) {
        last--;
    }
    uint32_t to = end_of(&items[last - 1]);
    if (to - items[first].start < s->index.shortest_contact || !all_copied(s, first, end)) {
        return;
    }
    for (size_t start = first; start < last && start < first + SWEEP_FIELD_STARTS; start++) {
        uint32_t from = items[start].start, span;
        struct slice field = slice_of(s->letter->view.text.data + from, to - from);
        if (sweep_index_contact(&s->index, s->letter->arena, field, &span)) {
            report(s, from, to, span);
            return;
        }
    }
}

/* Where a field of several tokens begins, or one of a single token that is as long as some contact.  A token_test. */
static inline unsigned may_be_contact(const void *context, size_t token, const struct token *item)
{
    const struct sweeper *s = context;
    size_t length = item->length;
    bool last = token + 1 == s->letter->tokens.count;
    unsigned single = last | (item[!last].space != BREAK_NONE);
    unsigned fits = (unsigned)(s->index.contact_lengths >> length % 64 & 1) & (length >= s->index.shortest_contact);
    return (item->space != BREAK_NONE) & (fits | !single);
}

/* Fields: tokens with no blank between.  Most are single words. */
static void sweep_fields(struct sweeper *s)
{
    const struct tokens *tokens = &s->letter->tokens;
    size_t count = s->index.any_contact ? tokens->count : 0;
    for (size_t first = 0; first < count; first += TOKENS_AT_ONCE) {
        uint64_t found = tokens_that(tokens, first, may_be_contact, s);
        for (; found; found &= found - 1) {
            size_t field = first + tokens_lowest(found), end = field + 1;
            while (end < count && tokens->items[end].space == BREAK_NONE) {
                end++;
            }
            sweep_field(s, field, end);
        }
    }
}

/* A copied word with the record of a word of a name.  A token_test. */
static inline unsigned is_suspect(const void *context, size_t token, const struct token *item)
{
    const struct sweeper *s = context;
    return (unsigned)(s->index.records[item->attributes / 64] >> item->attributes % 64) &
           s->copied[token] & (item->kind == TOKEN_WORD);
}

static void find_suspects(struct sweeper *s)
{
    const struct tokens *tokens = &s->letter->tokens;
    for (size_t first = 0; first < tokens->count; first += TOKENS_AT_ONCE) {
        uint64_t found = tokens_that(tokens, first, is_suspect, s);
        for (; found; found &= found - 1) {
            suspect(s, first + tokens_lowest(found));
        }
    }
}

static int by_start(const void *a, const void *b)
{
    const struct sweep_hit *x = a, *y = b;
    if (x->range.start.byte != y->range.start.byte) {
        return x->range.start.byte < y->range.start.byte ? -1 : 1;
    }
    if (x->range.end.byte != y->range.end.byte) {
        return x->range.end.byte > y->range.end.byte ? -1 : 1; /* the longest first */
    }
    return (x->span > y->span) - (x->span < y->span);
}

/* In order of text; what lies inside another hit is said already. */
static enum scrim_status give_hits(struct sweeper *s, struct sweep_hit **hits, size_t *hit_count,
                                   struct scrim_error *error)
{
    struct sweep_hit *given = arena_take(s->letter->arena, s->hits.count + 1, sizeof *given);
    if (s->failed || s->index.failed || given == NULL) {
        return error_no_memory(error);
    }
    if (s->hits.count > 1) {
        qsort(s->hits.items, s->hits.count, sizeof *s->hits.items, by_start);
    }
    *hits = given;
    for (size_t i = 0; i < s->hits.count; i++) {
        const struct sweep_hit *hit = &s->hits.items[i];
        if (*hit_count == 0 || hit->range.end.byte > given[*hit_count - 1].range.end.byte) {
            given[(*hit_count)++] = *hit;
        }
    }
    return SCRIM_OK;
}

enum scrim_status sweep(const struct letter *letter, const struct spans *spans,
                        const struct cast *cast, struct sweep_hit **hits, size_t *hit_count,
                        struct scrim_error *error)
{
    struct sweeper s = {.letter = letter, .spans = spans};
    *hits = NULL;
    *hit_count = 0;
    s.copied = arena_take(letter->arena, letter->tokens.count + 1, sizeof *s.copied);
    if (s.copied == NULL) {
        return error_no_memory(error);
    }
    memset(s.copied, true, letter->tokens.count);
    sweep_index_build(&s.index, letter, spans, cast);
    if (!s.index.failed) {
        mark_span_tokens(&s);
        sweep_numbers(&s);
        sweep_fields(&s);
        find_suspects(&s);
        sweep_words(&s, cast);
    }
    enum scrim_status status = give_hits(&s, hits, hit_count, error);
    sweep_index_free(&s.index);
    free(s.hits.items);
    return status;
}
