/* A name does not hold the trace of one: "XXXXX Hospital" is a trace and a word that says what stood there, "Mr. XXXX Smith" a trace and a
 * name.  Candidates begin and end beside the markers that patterns found; what then only says what a body or a street is goes. */
#include "passes/passes.h"

#include "passes/token_set.h"
#include "passes/word_classes.h"

/* The tokens that markers cover; NULL: no memory.  *any: whether there are any. */
static uint64_t *marked_tokens(struct letter *letter, bool *any)
{
    uint64_t *marked = token_set_new(letter->arena, &letter->tokens);

    *any = false;
    for (size_t i = 0; marked && i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type != TYPE_MARKER || candidate->fate == FATE_REJECTED)
            continue;
        token_set_add_range(marked, &letter->tokens, candidate->range);
        *any = true;
    }
    return marked;
}

static bool says_what_it_is(const struct letter *letter, size_t token)
{
    const struct token *item = &letter->tokens.items[token];
    return item->kind != TOKEN_WORD || item->shape == SHAPE_LOWER || record_in_set(letter->lexicon, &letter->lists->kinds, item->attributes);
}

/* Cuts the traces off a candidate's ends, and rejects it where nothing of a name is left. */
static void cut(const struct letter *letter, const uint64_t *marked, struct candidate *candidate)
{
    const struct token *items = letter->tokens.items;
    size_t first = tokens_at(&letter->tokens, candidate->range.start.byte), end = first;

    while (end < letter->tokens.count && items[end].start < candidate->range.end.byte)
        end++;
    size_t from = first, to = end;
    while (from < to && token_set_has(marked, from))
        from++;
    while (to > from && token_set_has(marked, to - 1))
        to--;
    if (from == first && to == end)
        return;
    bool named = false;
    for (size_t i = from; i < to && !named; i++)
        named = !says_what_it_is(letter, i);
    if (!named) {
        candidate->fate = FATE_REJECTED;
        return;
    }
    candidate->range = (struct view_range){{items[from].start}, {items[to - 1].start + items[to - 1].length}};
    candidate->field_count = 0; /* groups of its rule lay in what is gone */
}

enum scrim_status pass_traces(struct letter *letter, struct scrim_error *error)
{
    bool any;
    const uint64_t *marked = marked_tokens(letter, &any);

    if (!marked)
        return error_no_memory(error);
    for (size_t i = 0; any && i < letter->candidates.count; i++) {
        struct candidate *candidate = &letter->candidates.items[i];
        if (type_is_of_words((enum type)candidate->type) && candidate->fate != FATE_REJECTED)
            cut(letter, marked, candidate);
    }
    return SCRIM_OK;
}
