#include "passes/known_numbers.h"

#include <stdlib.h>

#include "base/grow.h"

enum {
    SHORTEST = 3,    /* letters and digits */
    SAFE_LENGTH = 6, /* from here on letters right behind ("0142x12") do not make it another one */
    MARKS_BETWEEN = 3,
    LONGEST_CHAIN = 256
};

struct known_number {
    struct slice text; /* folded letters and digits */
    enum type type;
    size_t next; /* another number that begins so: index + 1 */
};

void known_numbers_init(struct known_numbers *numbers, struct arena *arena, struct hash_seed seed)
{
    *numbers = (struct known_numbers){.arena = arena};
    hash_map_init(&numbers->beginnings, seed);
}

void known_numbers_free(struct known_numbers *numbers)
{
    hash_map_free(&numbers->beginnings);
    free(numbers->items);
}

/* Without the zeros at its front, if enough is left. */
static struct slice without_zeros(struct slice text)
{
    size_t zeros = 0;

    while (zeros < text.length && text.data[zeros] == '0')
        zeros++;
    return text.length - zeros < SHORTEST ? text : slice_of(text.data + zeros, text.length - zeros);
}

enum scrim_status known_numbers_add(struct known_numbers *numbers, const struct letter *value,
                                    enum type type, bool *added, struct scrim_error *error)
{
    char *text = arena_take(numbers->arena, LIMIT_KNOWN_VALUE + LIMIT_WORD_KEY, 1);
    size_t length = 0;

    *added = false;
    if (!text)
        return error_no_memory(error);
    for (size_t i = 0; i < value->tokens.count && length <= LIMIT_KNOWN_VALUE; i++)
        length += letter_key(value, i, text + length).length;
    struct slice number = without_zeros(slice_of(text, length));
    if ((type == TYPE_PHONE || type == TYPE_FAX) && number.length == 11 && number.data[0] == '1')
        number = slice_of(number.data + 1, 10); /* the country code of North America */
    if (number.length < SHORTEST)
        return SCRIM_OK;
    uint64_t *place = hash_map_place(&numbers->beginnings, slice_of(number.data, SHORTEST), true);
    if (!place || !GROW_ONE(numbers->items, numbers->count, numbers->capacity, LIMIT_KNOWN_FACTS))
        return error_no_memory(error);
    numbers->items[numbers->count++] = (struct known_number){number, type, (size_t)*place};
    *place = numbers->count;
    *added = true;
    return SCRIM_OK;
}

static bool separates(const struct token *token)
{
    return token->kind == TOKEN_MARK && strchr("-./()_:#@+*", token->mark) != NULL;
}

/* The next word or number of a row in which marks and blanks may stand; count when it ends. */
static size_t next_piece(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t next = token + 1, marks = 0;

    while (next < letter->tokens.count && items[next].space < BREAK_COLUMN &&
           separates(&items[next]) && marks < MARKS_BETWEEN) {
        next++;
        marks++;
    }
    bool piece = next < letter->tokens.count && items[next].space < BREAK_COLUMN &&
                 (items[next].kind == TOKEN_WORD || items[next].kind == TOKEN_NUMBER);
    return piece ? next : letter->tokens.count;
}

/* The folded text of a token; of the first one without `zeros` digits. */
static struct slice piece_text(const struct letter *letter, size_t token, size_t zeros, char *bytes)
{
    struct slice key = letter_key(letter, token, bytes);
    return zeros <= key.length ? slice_of(key.data + zeros, key.length - zeros) : key;
}

/* The first letters and digits of the row, SHORTEST of them; false when there are fewer. */
static bool beginning(const struct letter *letter, size_t token, size_t zeros, char *out)
{
    size_t length = 0;

    for (size_t i = token; i < letter->tokens.count && length < SHORTEST;
         i = next_piece(letter, i), zeros = 0) {
        char bytes[LIMIT_WORD_KEY];
        struct slice text = piece_text(letter, i, zeros, bytes);
        size_t taken = text.length < SHORTEST - length ? text.length : SHORTEST - length;
        if (text.length == 0)
            break;
        memcpy(out + length, text.data, taken);
        length += taken;
    }
    return length == SHORTEST;
}

/* The token behind the number, 0 when it does not stand here as a whole. */
static size_t match(const struct known_number *number, const struct letter *letter, size_t token,
                    size_t zeros)
{
    const struct token *items = letter->tokens.items;
    struct slice rest = number->text;

    for (size_t i = token; i < letter->tokens.count; i = next_piece(letter, i), zeros = 0) {
        char bytes[LIMIT_WORD_KEY];
        struct slice text = piece_text(letter, i, zeros, bytes);
        if (text.length == 0 || !slice_starts_with(rest, text))
            return 0;
        rest = slice_of(rest.data + text.length, rest.length - text.length);
        if (rest.length > 0)
            continue;
        bool glued = i + 1 < letter->tokens.count && items[i + 1].space == BREAK_NONE &&
                     (items[i + 1].kind == TOKEN_NUMBER ||
                      (items[i + 1].kind == TOKEN_WORD && number->text.length < SAFE_LENGTH));
        return glued ? 0 : i + 1;
    }
    return 0;
}

static bool find_from(const struct known_numbers *numbers, const struct letter *letter,
                      size_t token, size_t zeros, enum type *type, size_t *end)
{
    char start[SHORTEST];
    bool found = false;

    if (!beginning(letter, token, zeros, start))
        return false;
    /* looking up does not change the table */
    struct hash_map *beginnings = (struct hash_map *)&numbers->beginnings;
    const uint64_t *place = hash_map_place(beginnings, slice_of(start, SHORTEST), false);
    size_t item = place ? (size_t)*place : 0;
    for (size_t i = 0; item > 0 && i < LONGEST_CHAIN; i++, item = numbers->items[item - 1].next) {
        size_t stop = match(&numbers->items[item - 1], letter, token, zeros);
        if (stop > 0 && (!found || stop > *end)) {
            *end = stop;
            *type = numbers->items[item - 1].type;
            found = true;
        }
    }
    return found;
}

bool known_numbers_find(const struct known_numbers *numbers, const struct letter *letter,
                        size_t token, enum type *type, size_t *end)
{
    const struct token *item = &letter->tokens.items[token];

    if (numbers->count == 0 || (item->kind != TOKEN_WORD && item->kind != TOKEN_NUMBER))
        return false;
    /* a word right behind digits is the rest of another code; digits may have their label glued on
     */
    if (item->kind == TOKEN_WORD && token > 0 && item->space == BREAK_NONE &&
        item[-1].kind == TOKEN_NUMBER)
        return false;
    if (find_from(numbers, letter, token, 0, type, end))
        return true;
    struct slice text = letter_word(letter, token);
    size_t zeros = 0;
    while (zeros < text.length && text.data[zeros] == '0')
        zeros++;
    return zeros > 0 && find_from(numbers, letter, token, zeros, type, end);
}
