/* The columns of a table by the labels of its first row ("pt_last","dob","age" or | Date | Provider | By |, or labels that blanks part), a row
 * by the label before it, and days in a row by their order: a cell says what it is by where it stands, and by nothing else.  What a label is
 * for is said in dictionaries/tables/columns.txt. */
#include "base/pairs.h"
#include "passes/passes.h"
#include "passes/word_classes.h"
#include "passes/written.h"
#include "rules/types.h"

enum {
    WIDE = ' ',           /* between columns that blanks or tabs part */
    CELLS = 40,           /* of a row; a longer one is no table that people read */
    CELLS_LEAST = 3,
    LABEL = 28,           /* bytes of a label */
    SPARSE = 3,           /* of so many labels one has something below it */
    SPLITS = 2,           /* more cells than labels: some labels stand close ("AWAY RES") */
    MISFITS = 2,          /* lines in a row that are none of the table's and do not end it: a cell that runs on, a rule */
    NAME_WORDS = 5,
    PLACE_WORDS_MOST = 8,
    DAYS_LEAST = 3,
    COLUMN_CONFIDENCE = 930, /* thousandths */
    MEASURE_CONFIDENCE = 960,
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
    struct cell labels[CELLS]; /* of columns parted by blanks: from which character of its line to which a label stands */
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

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

/* Marks that stand in sentences, too. */
static bool is_of_sentences(char separator)
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

/* The same of the label of a column, which may have a number: "ssn4", "street1". */
static const struct pair *column_find(const struct letter *letter, struct cell cell)
{
    const struct pair *pair = label_find(letter, cell);

    while (cell.end > cell.start && is_digit(letter->view.text.data[cell.end - 1]))
        cell.end--;
    return pair ? pair : label_find(letter, cell);
}

struct content {
    size_t letters, digits, words, others;
    size_t points, colons; /* between digits: "3.77-5.28", "10:20" */
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
        bool between = i > cell.start && i + 1 < cell.end && is_digit(text[i - 1]) && is_digit(text[i + 1]);
        content.points += byte == '.' && between;
        content.colons += byte == ':' && between;
        content.others += byte == '%' || byte == '<' || byte == '>' || byte == '=' || byte == '$' || byte == '(' || byte == '[';
        content.labels += byte == ':' && i + 1 < cell.end && is_around(text[i + 1]);
        content.capital |= capital || byte >= 0x80;
        content.words += letter && !inside;
        inside = letter || byte == '\'' || byte == '-' || byte == '.';
    }
    return content;
}

/* Opens a table where a row's cells are labels: one of an identifier at least (with marks of sentences, two), and half of them known (with such marks, two in three). */
static bool open_table(const struct letter *letter, const struct row *row, char separator, struct table *table)
{
    struct table open = {.separator = separator, .columns = row->count};
    size_t known = 0, typed = 0;
    bool commas = is_of_sentences(separator);

    if (row->count < (size_t)CELLS_LEAST + commas)
        return false;
    for (size_t i = 0; i < row->count; i++) {
        const struct pair *pair = column_find(letter, row->cells[i]);
        enum type type = pair ? type_from_name(pair->right) : TYPE_NONE;
        open.types[i] = (uint8_t)type;
        if (!pair && content_of(letter->view.text.data, row->cells[i]).digits > 0)
            return false; /* a label and its value, beside another */
        known += pair && !slice_equal(pair->right, SLICE("EMPTY"));
        typed += type != TYPE_NONE;
    }
    if (typed < 1u + commas || (commas ? known * 3 < row->count * 2 : known * 2 < row->count))
        return false;
    for (size_t i = 0; separator == WIDE && i < row->count; i++)
        open.labels[i] = place_of(letter, row->cells[i]);
    *table = open;
    return true;
}

static bool in_list(const struct letter *letter, size_t token, enum list list)
{
    return record_in_list(letter->lexicon, letter->lists, letter->tokens.items[token].attributes, list);
}

static bool is_listed_name(const struct letter *letter, size_t token)
{
    static const enum list lists[] = {LIST_surname_us, LIST_surname_world, LIST_given_male, LIST_given_female, LIST_given_world};

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (in_list(letter, token, lists[i]))
            return true;
    return false;
}

/* Another label, in a form whose labels stand in columns.  One that is a surname, too, is somebody in a column of names ("Page"). */
static bool is_label(const struct letter *letter, enum type type, struct cell cell)
{
    return label_find(letter, cell) && (type != TYPE_NAME || !is_listed_name(letter, tokens_at(&letter->tokens, cell.start)));
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
        may = may || (items[i].kind == TOKEN_WORD && (is_listed_name(letter, i) || !is_common_word(letter, i)));
    if (end > first)
        cell->end = items[end - 1].start + items[end - 1].length;
    return may;
}

/* "3/8" and nothing else: a number that ascends from day to day; 0: it is none. */
static unsigned day_of(const char *text, struct cell cell)
{
    unsigned parts[2] = {0, 0}, part = 0, digits = 0;

    for (size_t i = cell.start; i < cell.end; i++) {
        if (text[i] == '/' && part == 0 && digits > 0) {
            part = 1;
            digits = 0;
        } else if (text[i] >= '0' && text[i] <= '9' && ++digits <= 2)
            parts[part] = parts[part] * 10 + (unsigned)(text[i] - '0');
        else
            return 0;
    }
    bool day = part == 1 && digits > 0 && parts[0] >= 1 && parts[0] <= 12 && parts[1] >= 1 && parts[1] <= 31;
    return day ? parts[0] * 32 + parts[1] : 0;
}

/* Whether a cell holds what its column is for, with a capital where such words have one.  Cuts what does not belong to it. */
static bool holds(const struct letter *letter, enum type type, struct cell *cell, bool any_case)
{
    struct content content = content_of(letter->view.text.data, *cell);
    size_t length = cell->end - cell->start;

    content.capital |= any_case;
    if (length == 0 || content.labels > 0 || content.letters + content.digits == 0 || letter->view.text.data[cell->end - 1] == ':' || is_empty_word(letter, *cell) || is_label(letter, type, *cell))
        return false;
    switch (type) {
    case TYPE_NAME:
        return content.digits == 0 && content.others == 0 && content.words <= NAME_WORDS && cut_to_name(letter, cell);
    case TYPE_AGE:
        return content.digits == length && length <= 3;
    case TYPE_DATE: /* four digits alone are an hour, and so is "10:20" */
        return (content.digits >= 3 || day_of(letter->view.text.data, *cell)) && content.words <= 1 && (length != 4 || content.digits < 4) && (length != 5 || content.colons == 0);
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
    case TYPE_PHONE:
    case TYPE_FAX:
        return content.digits >= 5 && content.words <= 1 && content.letters <= 4;
    case TYPE_EMAIL:
    case TYPE_USERNAME:
        return content.words <= NAME_WORDS && content.letters > 2;
    default:
        return content.digits >= 3 && content.words <= 2 && content.others == 0 && content.points == 0;
    }
}

static enum scrim_status add_cell_candidate(struct letter *letter, enum type type, struct cell cell, bool any_case, struct scrim_error *error)
{
    if (type == TYPE_NONE || !holds(letter, type, &cell, any_case))
        return SCRIM_OK;
    struct candidate candidate = {
        .range = {{cell.start}, {cell.end}},
        .rule = "table/column",
        .type = type,
        .guess = TYPE_NONE,
        .confidence = type == TYPE_DATE ? DATE_CONFIDENCE : COLUMN_CONFIDENCE,
    };
    return letter_add(letter, &candidate, error);
}

static enum scrim_status add_row(struct letter *letter, const struct table *table, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    bool placed = table->separator == WIDE && row->count != table->columns; /* else the order tells, with tabs too */

    for (size_t i = 0; status == SCRIM_OK && i < row->count; i++) {
        struct cell cell = row->cells[i];
        size_t column = placed ? column_below(table, place_of(letter, cell)) : i;
        status = add_cell_candidate(letter, column < table->columns ? (enum type)table->types[column] : TYPE_NONE, cell, false, error);
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
    return pair ? type_from_name(pair->right) : TYPE_NONE;
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
    return add_cell_candidate(letter, type_of_field(letter, label), (struct cell){label.end + 2, (uint32_t)end}, true, error);
}

/* The cells of the tokens of a line. */
static bool read_row(const struct letter *letter, size_t first, size_t end, char separator, struct row *row)
{
    const struct token *items = letter->tokens.items;

    return separator == WIDE ? split_wide(letter, first, end, row)
                             : split(letter->view.text.data, items[first].start, items[end - 1].start + items[end - 1].length, separator, row);
}

/* Whether the cells behind a label at the head of a row that is ruled are all for what it says ("Seen | 3/4 | 3/11"), or have nothing to say. */
static bool is_labelled(const struct letter *letter, enum type type, const struct row *row)
{
    size_t held = 0;

    for (size_t i = 1; i < row->count; i++) {
        struct cell cell = row->cells[i];
        bool empty = cell.start == cell.end || is_empty_word(letter, cell);
        bool held_here = !empty && holds(letter, type, &cell, false);
        if (!empty && !held_here)
            return false;
        held += held_here;
    }
    return held > 1;
}

static enum scrim_status add_labelled(struct letter *letter, const struct row *row, struct scrim_error *error)
{
    const struct pair *pair = row->count >= CELLS_LEAST ? label_find(letter, row->cells[0]) : NULL;
    enum type type = pair ? type_from_name(pair->right) : TYPE_NONE;
    enum scrim_status status = SCRIM_OK;

    if ((type != TYPE_DATE && type != TYPE_NAME) || !is_labelled(letter, type, row))
        return SCRIM_OK;
    for (size_t i = 1; status == SCRIM_OK && i < row->count; i++)
        status = add_cell_candidate(letter, type, row->cells[i], false, error);
    return status;
}

/* What a row that is ruled measures, as its label says ("Pain pre/post", "Units"): the first word of the label, or all of it. */
static bool measures(const struct letter *letter, struct cell label)
{
    const char *text = letter->view.text.data, *blank = memchr(text + label.start, ' ', label.end - label.start);
    const struct pair *pair = label_find(letter, label);

    label.end = blank ? (uint32_t)(blank - text) : label.end;
    pair = pair ? pair : label_find(letter, label);
    return pair && slice_equal(pair->right, SLICE("-"));
}

/* Its cells are scores and shares: "5/3", "2/1". */
static enum scrim_status protect_measures(struct letter *letter, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    if (row->count < CELLS_LEAST || !measures(letter, row->cells[0]))
        return SCRIM_OK;
    for (size_t i = 1; status == SCRIM_OK && i < row->count; i++)
        if (day_of(letter->view.text.data, row->cells[i])) {
            struct candidate candidate = {
                .range = {{row->cells[i].start}, {row->cells[i].end}},
                .rule = "protect/row",
                .type = TYPE_PROTECT,
                .guess = TYPE_NONE,
                .confidence = MEASURE_CONFIDENCE,
            };
            status = letter_add(letter, &candidate, error);
        }
    return status;
}

/* Days of a chart, one in each cell, each later than the one before: a row of ratios or scores does not ascend. */
static enum scrim_status add_days(struct letter *letter, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    unsigned before = 0;
    size_t first = row->count, days = 0;

    for (size_t i = 0; i < row->count; i++) {
        unsigned day = day_of(letter->view.text.data, row->cells[i]);
        if (day == 0 && days == 0)
            continue;
        if (day <= before)
            return SCRIM_OK;
        first = days == 0 ? i : first;
        before = day;
        days++;
    }
    for (size_t i = first; days >= DAYS_LEAST && status == SCRIM_OK && i < row->count; i++)
        status = add_cell_candidate(letter, TYPE_DATE, row->cells[i], false, error);
    return status;
}

/* What a row says of itself, in a table or in none. */
static enum scrim_status read_alone(struct letter *letter, char separator, const struct row *row, struct scrim_error *error)
{
    enum scrim_status status = separator == '|' ? add_labelled(letter, row, error) : SCRIM_OK;

    if (status == SCRIM_OK && separator == '|')
        status = protect_measures(letter, row, error);
    return status == SCRIM_OK && !is_of_sentences(separator) ? add_days(letter, row, error) : status;
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

    if (read_row(letter, first, end, separator, &row)) {
        if (open_table(letter, &row, separator, table))
            return SCRIM_OK;
        enum scrim_status status = read_alone(letter, separator, &row, error);
        if (status != SCRIM_OK)
            return status;
    }
    if (!table->separator)
        return SCRIM_OK;
    if (read_row(letter, first, end, table->separator, &row) && fits(table, &row)) {
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
