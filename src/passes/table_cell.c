/* What a cell holds. */
#include "base/ascii.h"
#include "passes/passes.h"
#include "passes/table_row.h"
#include "passes/word_classes.h"
#include "passes/written.h"

enum {
    NAME_WORDS = 5,
    PLACE_WORDS_MOST = 8,
    COLUMN_CONFIDENCE = 930, /* thousandths */
    RATIO_CONFIDENCE = 960,
    DATE_CONFIDENCE = 600    /* a rule that reads the day knows how to shift it */
};

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
        bool capital = ascii_is_upper(text[i]), letter = capital || ascii_is_lower(text[i]) || byte >= 0x80;
        content.letters += letter;
        content.digits += ascii_is_digit(text[i]);
        bool between = i > cell.start && i + 1 < cell.end && ascii_is_digit(text[i - 1]) && ascii_is_digit(text[i + 1]);
        content.points += byte == '.' && between;
        content.colons += byte == ':' && between;
        content.others += byte == '%' || byte == '<' || byte == '>' || byte == '=' || byte == '$' || byte == '(' || byte == '[';
        content.labels += byte == ':' && i + 1 < cell.end && (ascii_is_blank(text[i + 1]) || text[i + 1] == '"');
        content.capital |= capital || byte >= 0x80;
        content.words += letter && !inside;
        inside = letter || byte == '\'' || byte == '-' || byte == '.';
    }
    return content;
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
        if (letter->tokens.items[i].mark == '-' && items[i].space != BREAK_NONE)
            return false; /* "HOLD - drug rep" */
    for (size_t i = first; i < end; i++)
        if (in_list(letter, i, LIST_preposition_of) || in_list(letter, i, LIST_preposition_other) || in_list(letter, i, LIST_preposition_for) || in_list(letter, i, LIST_preposition_place))
            return false; /* "Notice to counsel" */
    for (size_t i = first; i < end; i++)
        may = may || (items[i].kind == TOKEN_WORD && (is_listed_name(letter, i) || !is_common_word(letter, i)));
    if (end > first)
        cell->end = items[end - 1].start + items[end - 1].length;
    return may;
}

unsigned cell_day(const char *text, struct cell cell)
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

/* A full stop behind a word of three letters: no initial's. */
static bool ends_sentence(const char *text, struct cell cell)
{
    return cell.end - cell.start > 3 && text[cell.end - 1] == '.' && !ascii_is_blank(text[cell.end - 3]) && text[cell.end - 3] != '.' &&
           !ascii_is_blank(text[cell.end - 4]);
}

/* Whether a cell holds what its column is for, with a capital where such words have one.  Cuts what does not belong to it. */
bool cell_holds(const struct letter *letter, enum type type, struct cell *cell, bool any_case)
{
    const char *text = letter->view.text.data;
    struct content content = content_of(text, *cell);
    size_t length = cell->end - cell->start;

    content.capital |= any_case;
    if (length == 0 || content.labels > 0 || content.letters + content.digits == 0 || text[cell->end - 1] == ':' ||
        cell_is_empty_word(letter, *cell) || is_label(letter, type, *cell))
        return false;
    switch (type) {
    case TYPE_NAME:
        return content.digits == 0 && content.others == 0 && content.words <= NAME_WORDS && !ends_sentence(text, *cell) && cut_to_name(letter, cell);
    case TYPE_AGE:
        return content.digits == length && length <= 3;
    case TYPE_DATE: /* four digits alone are an hour, and so is "10:20" */
        return (content.digits >= 3 || cell_day(text, *cell)) && content.words <= 1 && (length != 4 || content.digits < 4) &&
               (length != 5 || content.colons == 0);
    case TYPE_STATE:
    case TYPE_CITY:
    case TYPE_COUNTY:
    case TYPE_COUNTRY:
        return content.digits == 0 && content.capital && content.words <= NAME_WORDS;
    case TYPE_EMPLOYER:
    case TYPE_FACILITY:
    case TYPE_ORGANIZATION:
    case TYPE_STREET:
        return content.letters > 2 && content.capital && content.words <= PLACE_WORDS_MOST && content.others == 0;
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

/* What the replacer asks of a cell: the number of an age, the two numbers of a day.  How many fields. */
static size_t read_fields(const char *text, enum type type, struct cell cell, struct field_range fields[2])
{
    const char *stroke = memchr(text + cell.start, '/', cell.end - cell.start);
    uint32_t middle = stroke ? (uint32_t)(stroke - text) : cell.end;

    fields[0] = (struct field_range){type == TYPE_AGE ? FIELD_number : FIELD_first, {{cell.start}, {middle}}};
    fields[1] = (struct field_range){FIELD_second, {{middle + 1}, {cell.end}}};
    return type == TYPE_AGE ? 1 : type == TYPE_DATE && cell_day(text, cell) ? 2 : 0;
}

static enum scrim_status add_candidate(struct letter *letter, enum type type, struct cell cell, struct scrim_error *error)
{
    struct field_range fields[2];
    size_t field_count = read_fields(letter->view.text.data, type, cell, fields);
    struct candidate candidate = {
        .range = {{cell.start}, {cell.end}},
        .rule = "table/column",
        .type = (uint8_t)type,
        .guess = TYPE_NONE,
        .exact = type != TYPE_DATE || field_count > 0, /* else the day has not been read */
        .confidence = type == TYPE_DATE ? DATE_CONFIDENCE : COLUMN_CONFIDENCE,
        .fields = fields,
        .field_count = (uint8_t)field_count,
    };
    return letter_add(letter, &candidate, error);
}

enum scrim_status cell_add(struct letter *letter, enum type type, struct cell cell, bool any_case, struct scrim_error *error)
{
    return type == TYPE_NONE || !cell_holds(letter, type, &cell, any_case) ? SCRIM_OK : add_candidate(letter, type, cell, error);
}

enum scrim_status cell_add_initials(struct letter *letter, struct cell cell, struct scrim_error *error)
{
    enum { LEAST = 2, MOST = 4 };
    size_t length = cell.end - cell.start, token = tokens_at(&letter->tokens, cell.start);
    struct content content = content_of(letter->view.text.data, cell);

    if (cell_holds(letter, TYPE_NAME, &cell, false))
        return add_candidate(letter, TYPE_NAME, cell, error);
    if (length < LEAST || length > MOST || content.letters != length || cell_is_empty_word(letter, cell) || label_find(letter, cell) ||
        in_list(letter, token, LIST_credential) || (letter->tokens.items[token].shape != SHAPE_UPPER && letter->tokens.items[token].shape != SHAPE_LOWER))
        return SCRIM_OK;
    return add_candidate(letter, TYPE_NAME, cell, error);
}

bool cell_has_digits(const char *text, struct cell cell)
{
    return content_of(text, cell).digits > 0;
}

/* Two numbers of one or two digits, and what parts them. */
static bool is_ratio(const char *text, struct cell cell)
{
    size_t digits = 0, strokes = 0;

    for (size_t i = cell.start; i < cell.end; i++) {
        digits += ascii_is_digit(text[i]);
        strokes += i > cell.start && i + 1 < cell.end && (text[i] == '/' || text[i] == '-');
    }
    return strokes == 1 && digits + strokes == cell.end - cell.start && digits <= 4;
}

enum scrim_status cell_protect_ratio(struct letter *letter, struct cell cell, struct scrim_error *error)
{
    struct candidate candidate = {
        .range = {{cell.start}, {cell.end}},
        .rule = "protect/ratio-cell",
        .type = TYPE_PROTECT,
        .guess = TYPE_NONE,
        .confidence = RATIO_CONFIDENCE,
    };
    return is_ratio(letter->view.text.data, cell) ? letter_add(letter, &candidate, error) : SCRIM_OK;
}
