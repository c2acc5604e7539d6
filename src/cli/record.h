/* A record of a stream: the fields of it that are cleaned, what it says of itself, and the record
 * written back with every other byte as it was. */
#ifndef SCRIM_CLI_RECORD_H
#define SCRIM_CLI_RECORD_H

#include "cli/fields.h"
#include "cli/table.h"
#include "scrim.h"

/* A value that is cleaned, or that must not leave. */
struct cell {
    const struct field *field;
    size_t start, end;   /* bytes of the record that write it, quotation marks included */
    size_t text, length; /* what it says, UTF-8: see cell_text */
    size_t label;        /* its field's name, see cell_label */
    bool verbatim;       /* it is written as what it says: text counts bytes of the record */
    bool quoted;
};

struct record {
    struct cell *cells; /* in the order of the record */
    size_t count, capacity;
    struct bytes said;   /* what cells say that are not verbatim */
    struct bytes labels; /* strings */
    struct bytes scope;  /* what the scope field says; empty: there is none */
    struct bytes known;  /* JSON objects of what is known from fields; empty: none */
    int64_t shift_days;  /* 0: none */
    char whole[SCRIM_DIGEST_SIZE]; /* a keyed digest of all of it, which its cells have in common; empty: it has one only */
};

/* What the values of a record are, in JSON and in tables. */
enum value_kind { VALUE_STRING, VALUE_NUMBER, VALUE_NULL, VALUE_OBJECT, VALUE_OTHER };

struct value {
    enum value_kind kind;
    size_t start, end; /* bytes of the record, quotation marks included */
    bool quoted;
    bool verbatim; /* the bytes inside the quotation marks are what it says */
    bool doubled;  /* of a table: a quotation mark inside is written twice */
};

/* Empties a record for the next one; its memory stays. */
void record_begin(struct record *record);
/* Frees what it holds in pieces of more than so many bytes; 0: all. */
void record_let_go(struct record *record, size_t bytes);

/* Takes the value of a field.  items: as in path_append_label, or NULL.  SCRIM_REFUSED or
 * SCRIM_CONFIGURATION: the field may not have such a value, or it has been there already;
 * SCRIM_TRY_AGAIN. */
enum scrim_status record_take(struct record *record, const struct field *field, const char *line,
                              const struct value *value, const size_t *items,
                              struct scrim_error *error);

/* What a cell says, in cell->length bytes, and the name of its field.  line: the bytes of the
 * record. */
const char *cell_text(const struct record *record, const struct cell *cell, const char *line);
const char *cell_label(const struct record *record, const struct cell *cell);

/* Whether a cell is cleaned; the others are emptied. */
bool cell_is_cleaned(const struct cell *cell);

#endif
