/* Rows of tables, and what their cells are (passes/columns.c reads tables, passes/table_row.c parts rows, passes/table_cell.c reads cells). */
#ifndef SCRIM_PASSES_TABLE_ROW_H
#define SCRIM_PASSES_TABLE_ROW_H

#include "base/error.h"
#include "base/pairs.h"
#include "passes/letter.h"
#include "rules/types.h"

enum {
    WIDE = ' ',     /* between columns that blanks or tabs part */
    CELLS = 40,     /* of a row; a longer one is no table that people read */
    CELLS_LEAST = 3
};

struct cell {
    uint32_t start, end; /* view bytes, without blanks and quotes */
};

struct row {
    struct cell cells[CELLS];
    size_t count;
};

/* Marks that part cells and stand in sentences, too. */
bool is_of_sentences(char separator);

/* The cells of the tokens of a line.  False: too many. */
bool row_read(const struct letter *letter, size_t first, size_t end, char separator, struct row *row);

/* What a label is for, of dictionaries/tables/columns.txt; NULL: it is none.  The second one is the label of a column, which may have a
 * number ("ssn4", "street1") or go on behind a stroke ("PATIENT / MRN"). */
const struct pair *label_find(const struct letter *letter, struct cell cell);
const struct pair *column_find(const struct letter *letter, struct cell cell);

/* The class of what stands below or behind it; TYPE_NONE: none, or PAIR is NULL. */
enum type label_type(const struct letter *letter, const struct pair *pair);

/* "none", "n/a": there is nothing to say. */
bool cell_is_empty_word(const struct letter *letter, struct cell cell);

/* Whether below a label initials stand, which may mean something else elsewhere: "Init", "Prov". */
bool label_is_of_initials(const struct letter *letter, struct cell label);

/* "3/8" and nothing else: a number that ascends from day to day; 0: it is none. */
unsigned cell_day(const char *text, struct cell cell);

/* Whether there is a digit: what looks like a label is one with its value then. */
bool cell_has_digits(const char *text, struct cell cell);

/* Whether a cell holds what its column is for, with a capital where such words have one.  Cuts what does not belong to it. */
bool cell_holds(const struct letter *letter, enum type type, struct cell *cell, bool any_case);

/* Adds a name, or initials: where a cell holds two to four letters that are no degree. */
enum scrim_status cell_add_initials(struct letter *letter, struct cell cell, struct scrim_error *error);

/* Adds a candidate where a cell holds what it is for.  SCRIM_TRY_AGAIN or SCRIM_REFUSED, as letter_add. */
enum scrim_status cell_add(struct letter *letter, enum type type, struct cell cell, bool any_case, struct scrim_error *error);

/* Protects "5/3", "25-02" where a label says that the cell holds no day. */
enum scrim_status cell_protect_ratio(struct letter *letter, struct cell cell, struct scrim_error *error);

/* What a row says of itself, in a table or in none: by a label before it, or by days that go up. */
enum scrim_status row_read_alone(struct letter *letter, char separator, const struct row *row, struct scrim_error *error);

#endif
