/* The columns of a table by the labels of its first row ("pt_last","dob","age" or | Date | Provider | By |, or labels that blanks part), a row
 * by the label before it, and days in a row by their order: a cell says what it is by where it stands, and by nothing else.  What a label is
 * for is said in dictionaries/tables/columns.txt. */
#include "passes/passes.h"
#include "passes/table_row.h"

enum {
    RULE_LEAST = 4,         /* marks */
    LABEL_CONFIDENCE = 985, /* thousandths */
    LABEL = 28,   /* bytes of the first label of a line in which one is looked for */
    SPARSE = 3,   /* of so many labels one has something below it */
    SPLITS = 2,   /* more cells than labels: some labels stand close ("AWAY RES") */
    MISFITS = 2   /* lines in a row that are none of the table's and do not end it: a cell that runs on, a rule */
};

struct table {
    char separator; /* 0: none is open */
    size_t columns, misfits;
    uint8_t types[CELLS]; /* TYPE_NONE: no identifier */
    bool initials[CELLS], measures[CELLS];
    struct cell labels[CELLS]; /* of columns parted by blanks: from which character of its line to which a label stands */
};

/* Where a cell stands in its line of the document, in characters; a tab is one. */
static struct cell place_of(const struct letter *letter, struct cell cell)
{
    struct document_range range = view_to_document(&letter->view, (struct view_range){{cell.start}, {cell.end}});
    const char *text = letter->view.document.data;
    size_t line = range.start.byte;
    struct cell place = {0, 0};

    while (line > 0 && text[line - 1] != '\n' && text[line - 1] != '\r' && text[line - 1] != '\f')
        line--;
    for (; line < range.end.byte; line++) {
        bool begins = ((unsigned char)text[line] & 0xC0) != 0x80;
        place.start += begins && line < range.start.byte;
        place.end += begins;
    }
    return place;
}

/* The column that a cell stands below, or right of whose label it begins; `columns`: it runs through several. */
static size_t column_below(const struct table *table, struct cell place)
{
    size_t column = table->columns, met = 0;

    for (size_t i = 0; i < table->columns; i++)
        if (place.start < table->labels[i].end && place.end > table->labels[i].start) {
            column = i;
            met++;
        }
    if (met > 1)
        return table->columns;
    for (size_t i = 0; met == 0 && i < table->columns && table->labels[i].start <= place.start; i++)
        column = i;
    return column;
}

/* Whether the line that begins at a token is a rule: the line above it holds labels then. */
static bool is_rule(const struct letter *letter, size_t token)
{
    const struct token *items = letter->tokens.items;
    size_t first = token;

    while (token < letter->tokens.count && items[token].kind == TOKEN_MARK && memchr("-=_+|", items[token].mark, 5) &&
           (token == first || items[token].space < BREAK_LINE))
        token++;
    return token > first + RULE_LEAST && (token == letter->tokens.count || items[token].space >= BREAK_LINE);
}

/* Opens a table where a row's cells are labels: one of an identifier at least (with marks of sentences, two), and half of them known (with
 * such marks, two in three; above a rule, one in three). */
static bool open_table(const struct letter *letter, const struct row *row, char separator, bool ruled, struct table *table)
{
    struct table open = {.separator = separator, .columns = row->count};
    size_t known = 0, typed = 0;
    bool commas = is_of_sentences(separator);

    if (row->count < (size_t)CELLS_LEAST + commas)
        return false;
    for (size_t i = 0; i < row->count; i++) {
        const struct pair *pair = column_find(letter, row->cells[i]);
        enum type type = label_type(letter, pair);
        open.types[i] = (uint8_t)type;
        open.initials[i] = label_is_of_initials(letter, row->cells[i]);
        open.measures[i] = pair && slice_equal(pair->right, SLICE("-"));
        if (!pair && cell_has_digits(letter->view.text.data, row->cells[i]))
            return false; /* a label and its value, beside another */
        known += pair && !slice_equal(pair->right, SLICE("EMPTY"));
        typed += type != TYPE_NONE;
    }
    if (typed < 1u + commas || (commas ? known * 3 < row->count * 2 : known * (2u + ruled) < row->count))
        return false;
    for (size_t i = 0; separator == WIDE && i < row->count; i++)
        open.labels[i] = place_of(letter, row->cells[i]);
    *table = open;
    return true;
}

static enum scrim_status add_row(struct letter *letter, const struct table *table, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    bool placed = table->separator == WIDE && row->count != table->columns; /* else the order tells, with tabs too */

    for (size_t i = 0; status == SCRIM_OK && i < row->count; i++) {
        struct cell cell = row->cells[i];
        size_t column = placed ? column_below(table, place_of(letter, cell)) : i;
        if (column >= table->columns)
            continue;
        status = table->initials[column]   ? cell_add_initials(letter, cell, error)
                 : table->measures[column] ? cell_protect_ratio(letter, cell, error)
                                           : cell_add(letter, (enum type)table->types[column], cell, false, error);
    }
    return status;
}

/* A label names nobody: "Nino" is somebody, and the number of an insured. */
static enum scrim_status protect_labels(struct letter *letter, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    for (size_t i = 0; status == SCRIM_OK && i < row->count; i++) {
        struct candidate candidate = {
            .range = {{row->cells[i].start}, {row->cells[i].end}},
            .rule = "protect/column-label",
            .type = TYPE_PROTECT,
            .guess = TYPE_NONE,
            .confidence = LABEL_CONFIDENCE,
        };
        if (column_find(letter, row->cells[i]))
            status = letter_add(letter, &candidate, error);
    }
    return status;
}

/* With which mark a line may be a row of labels.  A sentence has commas, too: the first word decides whether it is worth a look. */
static char separator_of(const struct letter *letter, size_t start, size_t end)
{
    const char *text = letter->view.text.data;
    size_t first = start, most = end - start < LABEL ? end : start + LABEL;

    if (memchr(text + start, '|', end - start))
        return '|';
    while (first < most && !is_of_sentences(text[first]))
        first++;
    struct cell label = {(uint32_t)(start + (text[start] == '"')), (uint32_t)(first - (first > start && text[first - 1] == '"'))};
    return first < most && label_find(letter, label) ? text[first] : WIDE;
}

static bool is_snake(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_';
}

/* What the label of a field is for: "prior_firm" and "street1" are as "firm" and "street". */
static enum type type_of_field(const struct letter *letter, struct cell label)
{
    const char *text = letter->view.text.data;
    const struct pair *pair = NULL;

    while (label.end > label.start && text[label.end - 1] >= '0' && text[label.end - 1] <= '9')
        label.end--;
    while (!pair && label.start < label.end) {
        pair = label_find(letter, label);
        const char *next = memchr(text + label.start, '_', label.end - label.start);
        label.start = next ? (uint32_t)(next + 1 - text) : label.end;
    }
    return label_type(letter, pair);
}

/* A line of a form that a machine wrote: "street1: Flat 4", "prior_firm: crisp law".  A label of one word is one beside others only. */
static enum scrim_status read_field(struct letter *letter, bool *behind_field, size_t start, size_t end, struct scrim_error *error)
{
    const char *text = letter->view.text.data;
    struct cell label = {(uint32_t)start, (uint32_t)start};
    bool behind = *behind_field;

    while (label.end < end && is_snake(text[label.end]))
        label.end++;
    *behind_field = label.end > start && label.end + 2 < end && text[label.end] == ':' && text[label.end + 1] == ' ';
    if (!*behind_field || (!behind && !memchr(text + start, '_', label.end - start)))
        return SCRIM_OK;
    return cell_add(letter, type_of_field(letter, label), (struct cell){label.end + 2, (uint32_t)end}, true, error);
}

static bool fits(const struct table *table, const struct row *row)
{
    return table->separator == WIDE ? row->count > 1 && row->count * SPARSE >= table->columns && row->count <= table->columns + SPLITS
                                    : row->count == table->columns;
}

static enum scrim_status read_line(struct letter *letter, struct table *table, size_t first, size_t end, struct scrim_error *error)
{
    const struct token *items = letter->tokens.items;
    char separator = separator_of(letter, items[first].start, items[end - 1].start + items[end - 1].length);
    struct row row;

    if (row_read(letter, first, end, separator, &row)) {
        if (open_table(letter, &row, separator, is_rule(letter, end), table))
            return protect_labels(letter, &row, error);
        enum scrim_status status = row_read_alone(letter, separator, &row, error);
        if (status != SCRIM_OK)
            return status;
    }
    if (!table->separator)
        return SCRIM_OK;
    if (row_read(letter, first, end, table->separator, &row) && fits(table, &row)) {
        table->misfits = 0;
        return add_row(letter, table, &row, error);
    }
    if (++table->misfits > MISFITS)
        table->separator = 0;
    return SCRIM_OK;
}

enum scrim_status pass_columns(struct letter *letter, struct scrim_error *error)
{
    const struct token *items = letter->tokens.items;
    struct table table = {.separator = 0};
    bool behind_field = false;
    enum scrim_status status = SCRIM_OK;

    if (!letter->columns)
        return SCRIM_OK;
    for (size_t i = 0, end; status == SCRIM_OK && i < letter->tokens.count; i = end) {
        for (end = i + 1; end < letter->tokens.count && items[end].space != BREAK_WRAP && items[end].space < BREAK_LINE; end++)
            ;
        status = read_field(letter, &behind_field, items[i].start, items[end - 1].start + items[end - 1].length, error);
        if (status == SCRIM_OK)
            status = read_line(letter, &table, i, end, error);
    }
    return status;
}
