/* A name does not hold the trace of one: "XXXXX Hospital" is a trace and a word that says what stood there, "Mr. XXXX Smith" a trace and a
 * name.  Candidates begin and end beside the markers that patterns found; what then only says what a body or a street is goes. */
#include "passes/passes.h"

#include "passes/word_classes.h"

/* Bit by bit the tokens that markers cover; NULL: no memory.  *any: whether there are any. */
static uint64_t *marked_tokens(struct letter *letter, bool *any)
{
    uint64_t *marked = arena_take(letter->arena, letter->tokens.count / 64 + 1, sizeof *marked);

    *any = false;
    for (size_t i = 0; marked && i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        if (candidate->type != TYPE_MARKER || candidate->fate == FATE_REJECTED)
            continue;
        for (size_t token = tokens_at(&letter->tokens, candidate->range.start.byte);
             token < letter->tokens.count && letter->tokens.items[token].start < candidate->range.end.byte; token++)
            marked[token / 64] |= UINT64_C(1) << token % 64;
        *any = true;
    }
    return marked;
}

static bool is_marked(const uint64_t *marked, size_t token)
{
    return marked[token / 64] >> token % 64 & 1;
}

static bool says_what_it_is(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_facility_head, LIST_facility_modifier, LIST_organisation_head, LIST_generic_body,
                                      LIST_legal_form, LIST_street_type, LIST_county_word, LIST_title};

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, lists[i]))
            return true;
    return letter->tokens.items[token].kind != TOKEN_WORD || letter->tokens.items[token].shape == SHAPE_LOWER;
}

static bool may_hold_trace(const struct candidate *candidate)
{
    switch (candidate->type) {
    case TYPE_NAME:
    case TYPE_EMPLOYER:
    case TYPE_FACILITY:
    case TYPE_ORGANIZATION:
    case TYPE_STREET:
    case TYPE_CITY:
    case TYPE_COUNTY:
        return candidate->fate != FATE_REJECTED;
    default:
        return false;
    }
}

/* Cuts the traces off a candidate's ends, and rejects it where nothing of a name is left. */
static void cut(const struct letter *letter, const uint64_t *marked, struct candidate *candidate)
{
    const struct token *items = letter->tokens.items;
    size_t first = tokens_at(&letter->tokens, candidate->range.start.byte), end = first;

    while (end < letter->tokens.count && items[end].start < candidate->range.end.byte)
        end++;
    size_t from = first, to = end;
    while (from < to && is_marked(marked, from))
        from++;
    while (to > from && is_marked(marked, to - 1))
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
    for (size_t i = 0; any && i < letter->candidates.count; i++)
        if (may_hold_trace(&letter->candidates.items[i]))
            cut(letter, marked, &letter->candidates.items[i]);
    return SCRIM_OK;
}
