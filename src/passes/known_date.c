#include "passes/known.h"
#include "passes/known_date.h"

enum { MARKS_BETWEEN = 2, DATE_CONFIDENCE = 998 };

enum part { YEAR, MONTH, DAY, PARTS };

static const enum part orders[][PARTS] = {
    {MONTH, DAY, YEAR},
    {DAY, MONTH, YEAR},
    {YEAR, MONTH, DAY},
};

enum { ORDERS = sizeof orders / sizeof *orders, COMPACT_DIGITS = 8 };

static void add_field(struct candidate *found, enum field field, uint32_t start, uint32_t length)
{
    found->fields[found->field_count++] =
        (struct field_range){(uint8_t)field, {{start}, {start + length}}};
}

/* The number that at most eight digits write; false: longer. */
static bool read_number(struct slice digits, unsigned *number)
{
    *number = 0;
    for (size_t i = 0; i < digits.length; i++)
        *number = *number * 10 + (unsigned)(digits.data[i] - '0');
    return digits.length <= COMPACT_DIGITS;
}

static bool is_month_name(const struct letter *letter, size_t token, unsigned month)
{
    const struct word_attributes *record =
        lexicon_record(letter->lexicon, letter->tokens.items[token].attributes);
    return attributes_in_list(record, letter->lists->number[LIST_month]) && record->value == month;
}

/* Reads one part at a token and notes its field. */
static bool read_part(const struct known_date *date, const struct letter *letter, size_t token,
                      enum part part, struct candidate *found)
{
    const struct token *item = &letter->tokens.items[token];
    unsigned number;

    if (item->kind == TOKEN_WORD && part == MONTH && is_month_name(letter, token, date->month)) {
        add_field(found, FIELD_month_name, item->start, item->length);
        return true;
    }
    if (item->kind != TOKEN_NUMBER || !read_number(letter_word(letter, token), &number))
        return false;
    bool whole_year = item->length == 4, small = item->length <= 2;
    if (part == YEAR && whole_year && number == date->year)
        add_field(found, FIELD_year, item->start, item->length);
    else if (part == YEAR && item->length == 2 && number == date->year % 100)
        add_field(found, FIELD_year_short, item->start, item->length);
    else if (part == MONTH && small && number == date->month)
        add_field(found, FIELD_month, item->start, item->length);
    else if (part == DAY && small && number == date->day)
        add_field(found, FIELD_day, item->start, item->length);
    else
        return false;
    return true;
}

static bool is_word(const struct letter *letter, size_t token, const char *word)
{
    char bytes[LIMIT_WORD_KEY];
    return slice_equal(letter_key(letter, token, bytes), slice_from_string(word));
}

static bool is_ordinal(const struct letter *letter, size_t token)
{
    return letter->tokens.items[token].space == BREAK_NONE &&
           (is_word(letter, token, "st") || is_word(letter, token, "nd") ||
            is_word(letter, token, "rd") || is_word(letter, token, "th"));
}

/* Moves over "th of", ", '" or "/" to the next part; false when something else stands there. */
static bool next_part(const struct letter *letter, size_t *token, const char *marks_between,
                      struct candidate *found)
{
    const struct token *items = letter->tokens.items;
    size_t next = *token + 1, marks = 0;

    if (next < letter->tokens.count && items[*token].kind == TOKEN_NUMBER &&
        is_ordinal(letter, next)) {
        add_field(found, FIELD_ordinal, items[next].start, items[next].length);
        next++;
    }
    if (next < letter->tokens.count && is_word(letter, next, "of"))
        next++;
    for (; next < letter->tokens.count && items[next].kind == TOKEN_MARK && marks < MARKS_BETWEEN &&
           strchr(marks_between, items[next].mark);
         marks++)
        next++;
    *token = next;
    return next < letter->tokens.count && items[next].space < BREAK_COLUMN;
}

static bool is_glued(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    return token > 0 && token < letter->tokens.count && items[token].space == BREAK_NONE &&
           (items[token].kind == TOKEN_NUMBER || items[token].kind == TOKEN_WORD) &&
           (items[token - 1].kind == TOKEN_NUMBER || items[token - 1].kind == TOKEN_WORD);
}

static bool read_in_order(const struct known_date *date, const struct letter *letter, size_t token,
                          const enum part *order, struct candidate *found, size_t *end)
{
    size_t at = token;
    /* a comma behind a year ends what it belongs to */
    const char *marks = order[0] == YEAR ? "-./" : "-./,'";

    found->field_count = 0;
    for (size_t i = 0; i < PARTS; i++) {
        if (i > 0 && !next_part(letter, &at, marks, found))
            return false;
        if (!read_part(date, letter, at, order[i], found))
            return false;
    }
    /* a year of two digits at the front is a day, or the number of something */
    if (order[0] == YEAR && letter->tokens.items[token].length != 4)
        return false;
    *end = at + 1;
    return !is_glued(letter, at + 1);
}

/* Eight digits in one. */
static bool read_compact(const struct known_date *date, const struct letter *letter, size_t token,
                         const enum part *order, struct candidate *found, size_t *end)
{
    static const enum field fields[PARTS] = {FIELD_year, FIELD_month, FIELD_day};
    const unsigned wanted[PARTS] = {date->year, date->month, date->day};
    const struct token *item = &letter->tokens.items[token];
    uint32_t start = item->start;

    found->field_count = 0;
    for (size_t i = 0; i < PARTS; i++) {
        uint32_t length = order[i] == YEAR ? 4 : 2;
        unsigned number;
        read_number(slice_of(letter->view.text.data + start, length), &number);
        if (number != wanted[order[i]])
            return false;
        add_field(found, fields[order[i]], start, length);
        start += length;
    }
    *end = token + 1;
    return true;
}

bool known_date_find(const struct known_date *date, const struct letter *letter, size_t token,
                     struct candidate *found, size_t *end)
{
    const struct token *items = letter->tokens.items;
    bool read = false;

    if ((items[token].kind != TOKEN_NUMBER && items[token].kind != TOKEN_WORD) ||
        is_glued(letter, token))
        return false;
    *found = (struct candidate){
        .rule = KNOWN_RULES "birth-date",
        .type = TYPE_DATE,
        .guess = TYPE_NONE,
        .exact = true,
        .confidence = DATE_CONFIDENCE,
        .fields = found->fields,
    };
    bool compact = items[token].kind == TOKEN_NUMBER && items[token].length == COMPACT_DIGITS &&
                   !is_glued(letter, token + 1);
    for (size_t i = 0; !read && i < ORDERS; i++)
        read = compact ? read_compact(date, letter, token, orders[i], found, end)
                       : read_in_order(date, letter, token, orders[i], found, end);
    if (!read)
        return false;
    const struct token *last = &items[*end - 1];
    found->range = (struct view_range){{items[token].start}, {last->start + last->length}};
    return true;
}
