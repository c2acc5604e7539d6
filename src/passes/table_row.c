/* The cells of a row: what parts them, and what their labels are for. */
#include "passes/table_row.h"

#include "base/ascii.h"

enum { LABEL = 28 }; /* bytes of a label */

static bool is_around(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '"' || byte == '\'' || byte == '*';
}

static bool add_cell(const char *text, struct row *row, size_t start, size_t end)
{
    while (start < end && is_around(text[start]))
        start++;
    while (end > start && is_around(text[end - 1]))
        end--;
    if (row->count == CELLS)
        return false;
    row->cells[row->count++] = (struct cell){(uint32_t)start, (uint32_t)end};
    return true;
}

bool is_of_sentences(char separator)
{
    return separator == ',' || separator == ';';
}

/* The cells of a line; in quotes a comma parts nothing (RFC 4180).  False: too many. */
static bool split(const char *text, size_t start, size_t end, char separator, struct row *row)
{
    bool quoted = false;
    size_t from = start;

    row->count = 0;
    if (separator == '|' && text[start] == '|')
        from = ++start;
    if (separator == '|' && end > start && text[end - 1] == '|')
        end--;
    for (size_t i = start; i < end; i++) {
        quoted ^= is_of_sentences(separator) && text[i] == '"';
        if (text[i] != separator || quoted)
            continue;
        if (!add_cell(text, row, from, i))
            return false;
        from = i + 1;
    }
    return add_cell(text, row, from, end);
}

/* The cells of a line that blanks or tabs part. */
static bool split_wide(const struct letter *letter, size_t first, size_t end, struct row *row)
{
    const struct token *items = letter->tokens.items;
    size_t from = first;

    row->count = 0;
    for (size_t i = first + 1; i <= end; i++) {
        if (i < end && items[i].space != BREAK_WIDE && items[i].space < BREAK_COLUMN)
            continue;
        if (!add_cell(letter->view.text.data, row, items[from].start, items[i - 1].start + items[i - 1].length))
            return false;
        from = i;
    }
    return true;
}

/* "Claim_No." as it stands in the table of labels: "claim no"; so does "ClaimNo", where a capital inside a word begins one. */
static struct slice label_key(const char *text, struct cell cell, bool humps, char key[LABEL])
{
    size_t length = 0;

    if (cell.end - cell.start >= LABEL)
        return slice_of(key, 0);
    for (size_t i = cell.start; i < cell.end && length + 1 < LABEL; i++) {
        char byte = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] | 0x20) : text[i];
        bool parts = memchr(" _-./#:()\t", byte, 10) != NULL, hump = humps && i > cell.start && ascii_is_upper(text[i]) && ascii_is_lower(text[i - 1]);
        if (hump && length + 2 < LABEL)
            key[length++] = ' ';
        if (!parts)
            key[length++] = byte;
        else if (length > 0 && key[length - 1] != ' ')
            key[length++] = ' ';
    }
    while (length > 0 && key[length - 1] == ' ')
        length--;
    return slice_of(key, length);
}

const struct pair *label_find(const struct letter *letter, struct cell cell)
{
    char key[LABEL];
    struct slice label = label_key(letter->view.text.data, cell, false, key);
    const struct pair *pair = label.length > 0 ? pairs_find(letter->columns, label) : NULL;

    if (pair || label.length == 0)
        return pair;
    size_t plain = label.length;
    label = label_key(letter->view.text.data, cell, true, key);
    return label.length > plain ? pairs_find(letter->columns, label) : NULL;
}

enum type label_type(const struct letter *letter, const struct pair *pair)
{
    for (; pair; pair = pairs_next(letter->columns, pair)) {
        enum type type = type_from_name(pair->right);
        if (type != TYPE_NONE)
            return type;
    }
    return TYPE_NONE;
}

/* Whether a label is, among other things, for this. */
static bool label_says(const struct letter *letter, struct cell cell, struct slice wanted)
{
    const struct pair *pair = label_find(letter, cell);

    while (pair && !slice_equal(pair->right, wanted))
        pair = pairs_next(letter->columns, pair);
    return pair != NULL;
}

bool cell_is_empty_word(const struct letter *letter, struct cell cell)
{
    return label_says(letter, cell, SLICE("EMPTY"));
}

bool label_is_of_initials(const struct letter *letter, struct cell label)
{
    return label_says(letter, label, SLICE("INITIALS"));
}

const struct pair *column_find(const struct letter *letter, struct cell cell)
{
    const struct pair *pair = label_find(letter, cell);
    const char *text = letter->view.text.data;

    while (cell.end > cell.start && ascii_is_digit(text[cell.end - 1]))
        cell.end--;
    bool glued = cell.end > cell.start && (ascii_is_lower(text[cell.end - 1]) || ascii_is_upper(text[cell.end - 1])); /* not "Ward 31" */
    pair = pair || !glued ? pair : label_find(letter, cell);
    const char *stroke = memchr(text + cell.start, '/', cell.end - cell.start);
    if (pair || !stroke)
        return pair;
    cell.end = (uint32_t)(stroke - text);
    while (cell.end > cell.start && ascii_is_blank(text[cell.end - 1]))
        cell.end--;
    return label_find(letter, cell);
}

/* The cells of the tokens of a line. */
bool row_read(const struct letter *letter, size_t first, size_t end, char separator, struct row *row)
{
    const struct token *items = letter->tokens.items;

    return separator == WIDE ? split_wide(letter, first, end, row)
                             : split(letter->view.text.data, items[first].start, items[end - 1].start + items[end - 1].length, separator, row);
}
