/* Ages, trades and codes by the words around them, where no rule has found any. */
#include "passes/context.h"
#include "passes/passes.h"

enum {
    WEAKEST = 660, STRONGEST = 900,   /* thousandths */
    A_POINT = 60                      /* thousandths a whole of the sum more */
};

/* A kind: the sum that is believed, hundredths, and what is found then. */
static const struct {
    int least;
    enum type type;
    const char *rule;
} kinds[CONTEXT_KINDS] = {
    [CONTEXT_AGE] = {20, TYPE_AGE, "age/context"},
    [CONTEXT_TRADE] = {60, TYPE_PROFESSION, "profession/context"},
    [CONTEXT_CODE] = {50, TYPE_ID, "number/context"},
};

static uint16_t confidence_of(int sum)
{
    int confidence = WEAKEST + sum * A_POINT / 100;
    return (uint16_t)(confidence > STRONGEST ? STRONGEST : confidence);
}

static bool is_free(const uint8_t *cover, const struct context_place *place)
{
    for (size_t i = place->first; i < place->end; i++)
        if (cover[i] != 0)
            return false;
    return true;
}

static enum scrim_status add(struct letter *letter, const struct context_place *place, int sum, struct scrim_error *error)
{
    const struct token *first = &letter->tokens.items[place->first], *last = &letter->tokens.items[place->end - 1];
    bool age = place->kind == CONTEXT_AGE;
    struct field_range field = {first->kind == TOKEN_NUMBER ? FIELD_number : FIELD_number_word,
                                {{first->start}, {last->start + last->length}}};
    struct candidate candidate = {
        .range = field.range,
        .rule = kinds[place->kind].rule,
        .type = (uint8_t)kinds[place->kind].type,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = confidence_of(sum),
        .fields = &field,
        .field_count = age,
    };
    return letter_add(letter, &candidate, error);
}

enum scrim_status pass_context_found(struct letter *letter, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    uint8_t *cover = context_cover(letter);

    if (!cover)
        return error_no_memory(error);
    for (size_t token = 0; status == SCRIM_OK && token < letter->tokens.count; token++) {
        struct context_place place;
        if (letter->tokens.items[token].kind > TOKEN_NUMBER || cover[token] != 0 || !context_place_at(letter, cover, token, &place) ||
            !is_free(cover, &place))
            continue;
        int sum = context_sum(letter->context, letter, cover, &place);
        if (sum > kinds[place.kind].least)
            status = add(letter, &place, sum, error);
    }
    return status;
}
