/* The columns of a table by the labels of its first row ("pt_last","dob","age" or | Date | Provider | By |): a cell says what it is by where
 * it stands, and by nothing else.  What a label is for is said in dictionaries/tables/columns.txt. */
#include "base/pairs.h"
#include "passes/passes.h"
#include "passes/word_classes.h"
#include "passes/written.h"
#include "rules/types.h"

enum {
    CELLS = 40,           /* of a row; a longer one is no table that people read */
    CELLS_LEAST = 3,
    LABEL = 28,           /* bytes of a label */
    MISFITS = 2,          /* lines in a row that are none of the table's and do not end it: a cell that runs on, a rule */
    NAME_WORDS = 5,
    PLACE_WORDS_MOST = 8,
    COLUMN_CONFIDENCE = 930, /* thousandths */
    DATE_CONFIDENCE = 600    /* a rule that reads the day knows how to shift it */
};

struct cell {
    uint32_t start, end; /* view bytes, without blanks and quotes */
};

struct row {
    struct cell cells[CELLS];
    size_t count;
};

struct table {
    char separator; /* 0: none is open */
    size_t columns, misfits;
    uint8_t types[CELLS]; /* TYPE_NONE: no identifier */
};

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
        quoted ^= separator == ',' && text[i] == '"';
        if (text[i] != separator || quoted)
            continue;
        if (!add_cell(text, row, from, i))
            return false;
        from = i + 1;
    }
    return add_cell(text, row, from, end);
}

/* "Claim_No." as it stands in the table of labels: "claim no". */
static struct slice label_key(const char *text, struct cell cell, char key[LABEL])
{
    size_t length = 0;

    if (cell.end - cell.start >= LABEL)
        return slice_of(key, 0);
    for (size_t i = cell.start; i < cell.end; i++) {
        char byte = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] | 0x20) : text[i];
        bool parts = memchr(" _-./#:()\t", byte, 10) != NULL;
        if (!parts)
            key[length++] = byte;
        else if (length > 0 && key[length - 1] != ' ')
            key[length++] = ' ';
    }
    while (length > 0 && key[length - 1] == ' ')
        length--;
    return slice_of(key, length);
}

static const struct pair *label_find(const struct letter *letter, struct cell cell)
{
    char key[LABEL];
    struct slice label = label_key(letter->view.text.data, cell, key);
    return label.length > 0 ? pairs_find(letter->columns, label) : NULL;
}

static bool is_empty_word(const struct letter *letter, struct cell cell)
{
    const struct pair *pair = label_find(letter, cell);

    while (pair && !slice_equal(pair->right, SLICE("EMPTY")))
        pair = pairs_next(letter->columns, pair);
    return pair != NULL;
}

struct content {
    size_t letters, digits, words, others;
    size_t labels; /* colons with a blank behind: "Sex: F" */
    bool capital;
};

static struct content content_of(const char *text, struct cell cell)
{
    struct content content = {.words = 0};
    bool inside = false;

    for (size_t i = cell.start; i < cell.end; i++) {
        unsigned char byte = (unsigned char)text[i];
        bool capital = byte >= 'A' && byte <= 'Z', small = byte >= 'a' && byte <= 'z', letter = capital || small || byte >= 0x80;
        content.letters += letter;
        content.digits += byte >= '0' && byte <= '9';
        content.others += byte == '%' || byte == '<' || byte == '>' || byte == '=' || byte == '$';
        content.labels += byte == ':' && i + 1 < cell.end && is_around(text[i + 1]);
        content.capital |= capital || byte >= 0x80;
        content.words += letter && !inside;
        inside = letter || byte == '\'' || byte == '-' || byte == '.';
    }
    return content;
}

/* Opens a table where a row's cells are labels: one of an identifier at least (with commas, two), and half of them known (with commas, two in three). */
static bool open_table(const struct letter *letter, const struct row *row, char separator, struct table *table)
{
    size_t known = 0, typed = 0;
    bool commas = separator == ',';

    if (row->count < (size_t)CELLS_LEAST + commas)
        return false;
    for (size_t i = 0; i < row->count; i++) {
        const struct pair *pair = label_find(letter, row->cells[i]);
        enum type type = pair ? type_from_name(pair->right) : TYPE_NONE;
        table->types[i] = (uint8_t)type;
        if (!pair && content_of(letter->view.text.data, row->cells[i]).digits > 0)
            return false; /* a label and its value, beside another */
        known += pair && !slice_equal(pair->right, SLICE("EMPTY"));
        typed += type != TYPE_NONE;
    }
    if (typed < 1u + commas || (commas ? known * 3 < row->count * 2 : known * 2 < row->count))
        return false;
    table->separator = separator;
    table->columns = row->count;
    table->misfits = 0;
    return true;
}

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

static bool may_be_name(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_surname_us, LIST_surname_world, LIST_given_male, LIST_given_female, LIST_given_world};

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (in_list(letter, token, lists[i]))
            return true;
    return !is_common_word(letter, token);
}

/* Cuts degrees off the end ("Vu, Kim-Ly DPT"); whether a word is left that may be somebody's. */
static bool cut_to_name(const struct letter *letter, struct cell *cell)
{
    const struct token *items = letter->tokens.items;
    size_t first = tokens_at(&letter->tokens, cell->start), end = tokens_at(&letter->tokens, cell->end);
    bool may = false;

    while (end > first + 1 && ((items[end - 1].kind == TOKEN_WORD && in_list(letter, end - 1, LIST_credential) && items[end - 1].shape == SHAPE_UPPER) ||
                               (items[end - 1].kind == TOKEN_MARK && items[end - 1].mark == ',')))
        end--;
    for (size_t i = first; i < end; i++)
        may = may || (items[i].kind == TOKEN_WORD && may_be_name(letter, i));
    if (end > first)
        cell->end = items[end - 1].start + items[end - 1].length;
    return may;
}

/* Whether a cell holds what its column is for.  Cuts what does not belong to it. */
static bool holds(const struct letter *letter, enum type type, struct cell *cell)
{
    struct content content = content_of(letter->view.text.data, *cell);
    size_t length = cell->end - cell->start;

    if (length == 0 || content.labels > 0 || content.letters + content.digits == 0 || is_empty_word(letter, *cell))
        return false;
    switch (type) {
    case TYPE_NAME:
        return content.digits == 0 && content.others == 0 && content.words <= NAME_WORDS && cut_to_name(letter, cell);
    case TYPE_AGE:
        return content.digits == length && length <= 3;
    case TYPE_DATE:
        return content.digits >= 3 && content.words <= 1;
    case TYPE_STATE:
    case TYPE_CITY:
    case TYPE_COUNTY:
    case TYPE_COUNTRY:
        return content.digits == 0 && content.capital && content.words <= NAME_WORDS;
    case TYPE_EMPLOYER:
    case TYPE_FACILITY:
    case TYPE_ORGANIZATION:
    case TYPE_STREET:
        return content.letters > 1 && content.capital && content.words <= PLACE_WORDS_MOST && content.others == 0;
    case TYPE_PROFESSION:
        return content.digits == 0 && content.letters > 2 && content.words <= NAME_WORDS;
    case TYPE_EMAIL:
    case TYPE_USERNAME:
        return content.words <= NAME_WORDS && content.letters > 2;
    default:
        return content.digits >= 3 && content.words <= 2 && content.others == 0;
    }
}

static enum scrim_status add_row(struct letter *letter, const struct table *table, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < row->count; i++) {
        struct cell cell = row->cells[i];
        enum type type = (enum type)table->types[i];
        if (type == TYPE_NONE || !holds(letter, type, &cell))
            continue;
        struct candidate candidate = {
            .range = {{cell.start}, {cell.end}},
            .rule = "table/column",
            .type = type,
            .guess = TYPE_NONE,
            .confidence = type == TYPE_DATE ? DATE_CONFIDENCE : COLUMN_CONFIDENCE,
        };
        status = letter_add(letter, &candidate, error);
    }
    return status;
}

/* With which mark a line may be a row of labels; 0: with none.  A sentence has commas, too: the first word decides whether it is worth a look. */
static char separator_of(const struct letter *letter, size_t start, size_t end)
{
    const char *text = letter->view.text.data;
    const char *comma = memchr(text + start, ',', end - start < LABEL ? end - start : LABEL);

    if (memchr(text + start, '|', end - start))
        return '|';
    if (comma && label_find(letter, (struct cell){(uint32_t)(start + (text[start] == '"')), (uint32_t)((size_t)(comma - text) - (comma > text && comma[-1] == '"'))}))
        return ',';
    return memchr(text + start, '\t', end - start) ? '\t' : 0;
}

static enum scrim_status read_line(struct letter *letter, struct table *table, size_t start, size_t end, struct scrim_error *error)
{
    const char *text = letter->view.text.data;
    struct row row;

    if (table->separator && split(text, start, end, table->separator, &row) && row.count == table->columns) {
        table->misfits = 0;
        return add_row(letter, table, &row, error);
    }
    char separator = separator_of(letter, start, end);
    if (separator && split(text, start, end, separator, &row) && open_table(letter, &row, separator, table))
        return SCRIM_OK;
    if (table->separator && ++table->misfits > MISFITS)
        table->separator = 0;
    return SCRIM_OK;
}

enum scrim_status pass_columns(struct letter *letter, struct scrim_error *error)
{
    const struct token *items = letter->tokens.items;
    struct table table = {.separator = 0};
    enum scrim_status status = SCRIM_OK;

    if (!letter->columns)
        return SCRIM_OK;
    for (size_t i = 0, end; status == SCRIM_OK && i < letter->tokens.count; i = end) {
        for (end = i + 1; end < letter->tokens.count && items[end].space != BREAK_WRAP && items[end].space < BREAK_LINE; end++)
            ;
        status = read_line(letter, &table, items[i].start, items[end - 1].start + items[end - 1].length, error);
    }
    return status;
}
