/* "Z." in a line of its own, in a letter that names a Zoltan: who signs a mail with one letter. */
#include "passes/passes.h"

#include "passes/written.h"

enum {
    SIGN_OFF_CONFIDENCE = 880, /* thousandths */
    LETTERS = 26
};

/* What is known of the letters A to Z, one bit each. */
struct capitals {
    uint32_t of_names, alone;
};

static uint32_t bit_of(char letter)
{
    return letter >= 'A' && letter < 'A' + LETTERS ? UINT32_C(1) << (letter - 'A') : 0;
}

static bool begins_line(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;

    while (token > 0 && items[token].space < BREAK_LINE && items[token - 1].mark == '>') /* of a mail that is quoted */
        token--;
    return items[token].space >= BREAK_LINE;
}

/* The token behind one capital that has a line, with a full stop or without; 0: something else. */
static size_t end_of_lone_capital(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t count = letter->tokens.count, end = token + 1;

    if (items[token].shape != SHAPE_INITIAL || !begins_line(letter, token))
        return 0;
    end += end < count && items[end].mark == '.' && items[end].space == BREAK_NONE;
    return end == count || items[end].space >= BREAK_LINE ? end : 0;
}

static struct capitals capitals_of(const struct letter *letter)
{
    struct capitals capitals = {0};

    for (size_t i = 0; i < letter->candidates.count; i++) {
        const struct candidate *candidate = &letter->candidates.items[i];
        size_t first = tokens_at(&letter->tokens, candidate->range.start.byte);
        if (candidate->type == TYPE_NAME && candidate->confidence >= CERTAIN_CONFIDENCE && first < letter->tokens.count && letter->tokens.items[first].length > 1)
            capitals.of_names |= bit_of(letter_word(letter, first).data[0]);
    }
    for (size_t i = 0; capitals.of_names && i < letter->tokens.count; i++)
        if (letter->tokens.items[i].shape == SHAPE_INITIAL && end_of_lone_capital(letter, i))
            capitals.alone |= bit_of(letter_word(letter, i).data[0]);
    return capitals;
}

/* "A." and "B.", "I." and "V." head the parts of a judgment. */
static bool are_headings(uint32_t alone)
{
    const uint32_t romans = bit_of('I') | bit_of('V') | bit_of('X');

    return (alone & alone >> 1) != 0 || (alone & romans) != 0;
}

enum scrim_status pass_sign_off(struct letter *letter, struct scrim_error *error)
{
    struct capitals capitals = capitals_of(letter);
    enum scrim_status status = SCRIM_OK;

    if ((capitals.alone & capitals.of_names) == 0 || are_headings(capitals.alone))
        return SCRIM_OK;
    for (size_t i = 0; status == SCRIM_OK && i < letter->tokens.count; i++) {
        const struct token *item = &letter->tokens.items[i];
        size_t end = item->shape == SHAPE_INITIAL ? end_of_lone_capital(letter, i) : 0;
        if (end == 0 || !(capitals.of_names & bit_of(letter_word(letter, i).data[0])))
            continue;
        const struct token *last = &letter->tokens.items[end - 1];
        struct candidate candidate = {.range = {{item->start}, {last->start + last->length}},
                                      .rule = "name/sign-off",
                                      .type = TYPE_NAME,
                                      .guess = TYPE_NONE,
                                      .exact = true,
                                      .confidence = SIGN_OFF_CONFIDENCE};
        status = letter_add(letter, &candidate, error);
    }
    return status;
}
