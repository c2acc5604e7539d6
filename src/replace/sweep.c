/* The sweep in three looks over the copied tokens: words, digits, fields.  What is searched for is
 * put into tables first (sweep_index.c). */
#include "replace/sweep.h"

#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "replace/sweep_index.h"

struct hits {
    struct sweep_hit *items;
    size_t count, capacity;
};

struct sweeper {
    const struct letter *letter;
    const struct spans *spans;
    struct sweep_index index;
    bool *copied; /* for each token: it leaves as it is and may be looked at */
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
    size_t token = 0;
    for (size_t i = 0; i < s->spans->count; i++) {
        const struct span *span = &s->spans->items[i];
        while (token < s->letter->tokens.count &&
               token_of(s, token)->start < span->view.start.byte) {
            token++;
        }
        for (; token < s->letter->tokens.count && token_of(s, token)->start < span->view.end.byte;
             token++) {
            s->copied[token] = !leaves_unseen(span);
        }
    }
}

/* Words in protected ranges (citations, eponyms) stay; candidates come in no order, so each marks
 * its own tokens, and marked runs are skipped. */
static void mark_protected_tokens(struct sweeper *s)
{
    const struct candidates *candidates = &s->letter->candidates;
    size_t near = 0;
    for (size_t i = 0; i < candidates->count; i++) {
        const struct candidate *candidate = &candidates->items[i];
        if (candidate->type != TYPE_PROTECT || candidate->fate == FATE_REJECTED) {
            continue;
        }
        size_t token = letter_token_at(s->letter, candidate->range.start.byte, near);
        near = token;
        for (; token < s->letter->tokens.count &&
               token_of(s, token)->start < candidate->range.end.byte;
             token++) {
            if (token_of(s, token)->kind == TOKEN_WORD) {
                s->copied[token] = false;
            }
        }
    }
}

static void sweep_words(struct sweeper *s)
{
    const struct swept_word *before = NULL;
    size_t before_token = 0;
    if (s->index.swept_count == 0) {
        return;
    }
    for (size_t i = 0; i < s->letter->tokens.count; i++) {
        if (token_of(s, i)->kind != TOKEN_WORD) {
            continue;
        }
        size_t record = token_of(s, i)->attributes;
        bool possible = s->copied[i] && (s->index.records[record / 64] >> (record % 64) & 1);
        const struct swept_word *word =
            possible ? sweep_index_word(&s->index, letter_word(s->letter, i)) : NULL;
        if (word != NULL && word->alone) {
            report(s, token_of(s, i)->start, end_of(token_of(s, i)), word->span);
        } else if (word != NULL && before != NULL && before->group == word->group &&
                   before != word && i - before_token <= 2) {
            report(s, token_of(s, before_token)->start, end_of(token_of(s, i)), word->span);
        }
        before = word;
        before_token = i;
    }
}

/* Marks that people put between the digits of one number. */
static bool joins_digits(const struct token *token)
{
    return token->kind == TOKEN_MARK &&
           (token->mark == '-' || token->mark == '.' || token->mark == '/' || token->mark == '(' ||
            token->mark == ')');
}

/* A chain: digits with nothing but blanks and joining marks between.  Removed ones are part of it:
 * a span may cut a number of which the rest leaves as it is. */
struct chain {
    char *digits;
    uint32_t *places; /* view byte of each digit */
    size_t *copied;   /* how many digits before each one leave as they are */
    bool *run_start, *run_end;
    size_t count, copied_count;
};

static void add_run(struct chain *chain, struct slice run, uint32_t start, bool copied)
{
    for (size_t i = 0; i < run.length; i++) {
        chain->copied[chain->count] = chain->copied_count;
        chain->copied_count += copied;
        chain->digits[chain->count] = run.data[i];
        chain->places[chain->count] = start + (uint32_t)i;
        chain->run_start[chain->count] = i == 0;
        chain->run_end[chain->count] = i + 1 == run.length;
        chain->count++;
    }
    chain->copied[chain->count] = chain->copied_count;
}

static void sweep_chain(struct sweeper *s, struct chain *chain)
{
    for (size_t at = 0; chain->copied_count > 0 && at + SWEEP_SHORTEST_NUMBER <= chain->count;
         at++) {
        struct slice rest = slice_of(chain->digits + at, chain->count - at);
        uint64_t lengths = sweep_index_lengths(&s->index, rest);
        for (size_t length = SWEEP_SHORTEST_NUMBER; lengths >> length != 0 && length <= rest.length;
             length++) {
            uint32_t span;
            bool whole = chain->run_start[at] && chain->run_end[at + length - 1];
            size_t copied = chain->copied[at + length] - chain->copied[at];
            bool fits = whole || (length > SWEEP_WHOLE_RUNS && copied == length);
            if ((lengths >> length & 1) && copied > 0 && fits &&
                sweep_index_number(&s->index, slice_of(rest.data, length), &span)) {
                report(s, chain->places[at], chain->places[at + length - 1] + 1, span);
            }
        }
    }
    chain->count = chain->copied_count = 0;
}

static bool chain_begin(struct chain *chain, struct arena *arena, size_t capacity)
{
    chain->digits = arena_take(arena, capacity, sizeof *chain->digits);
    chain->places = arena_take(arena, capacity, sizeof *chain->places);
    chain->copied = arena_take(arena, capacity, sizeof *chain->copied);
    chain->run_start = arena_take(arena, capacity, sizeof *chain->run_start);
    chain->run_end = arena_take(arena, capacity, sizeof *chain->run_end);
    chain->count = chain->copied_count = 0;
    return chain->digits != NULL && chain->places != NULL && chain->copied != NULL &&
           chain->run_start != NULL && chain->run_end != NULL;
}

static void sweep_numbers(struct sweeper *s)
{
    const struct tokens *tokens = &s->letter->tokens;
    struct chain chain;
    size_t digits = 1;
    if (!s->index.any_number) {
        return;
    }
    for (size_t i = 0; i < tokens->count; i++) {
        digits += tokens->items[i].kind == TOKEN_NUMBER ? tokens->items[i].length : 0;
    }
    if (!chain_begin(&chain, s->letter->arena, digits)) {
        s->failed = true;
        return;
    }
    for (size_t i = 0; i < tokens->count; i++) {
        const struct token *token = &tokens->items[i];
        bool number = token->kind == TOKEN_NUMBER;
        if (chain.count > 0 && (token->space >= BREAK_LINE || (!number && !joins_digits(token)))) {
            sweep_chain(s, &chain);
        }
        if (number) {
            add_run(&chain, letter_word(s->letter, i), token->start, s->copied[i]);
        }
    }
    sweep_chain(s, &chain);
}

static bool all_copied(const struct sweeper *s, size_t first, size_t end)
{
    return memchr(s->copied + first, false, end - first) == NULL;
}

/* A contact is a field, or the end of one ("mailto:x@y.org"). */
static void sweep_field(struct sweeper *s, size_t first, size_t last)
{
    const struct token *items = s->letter->tokens.items;
    uint32_t to = end_of(&items[last - 1]);
    for (size_t start = first; start < last && start < first + SWEEP_FIELD_STARTS; start++) {
        uint32_t from = items[start].start, span;
        struct slice field = slice_of(s->letter->view.text.data + from, to - from);
        if (sweep_index_contact(&s->index, s->letter->arena, field, &span)) {
            report(s, from, to, span);
            return;
        }
    }
}

/* Fields: tokens with no blank between.  Most are single words, shorter than any contact. */
static void sweep_fields(struct sweeper *s)
{
    const struct token *items = s->letter->tokens.items;
    size_t count = s->letter->tokens.count, shortest = s->index.shortest_contact;
    for (size_t first = 0, end; s->index.any_contact && first < count; first = end) {
        for (end = first + 1; end < count && items[end].space == BREAK_NONE; end++) {
        }
        size_t last = end;
        while (last > first + 1 && items[last - 1].kind == TOKEN_MARK) {
            last--;
        }
        if (end_of(&items[last - 1]) - items[first].start >= shortest &&
            all_copied(s, first, end)) {
            sweep_field(s, first, last);
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
    *hit_count = 0;
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
    mark_span_tokens(&s);
    sweep_numbers(&s);
    sweep_fields(&s);
    mark_protected_tokens(&s);
    sweep_words(&s);
    enum scrim_status status = give_hits(&s, hits, hit_count, error);
    sweep_index_free(&s.index);
    free(s.hits.items);
    return status;
}
