#include "cli/manifest.h"

#include <string.h>

#include "cli/input.h"
#include "cli/message.h"
#include "cli/rows.h"
#include "cli/shift_days.h"

#define MANIFEST_MAXIMUM ((size_t)4 << 30) /* bytes; beyond it SCRIM_CONFIGURATION */

enum column { COLUMN_FILE, COLUMN_SCOPE, COLUMN_SHIFT_DAYS, COLUMN_KNOWN, COLUMN_COUNT };

static const char *const column_names[COLUMN_COUNT] = {"file", "scope", "shift_days", "known"};

struct reader {
    const char *path; /* of the manifest */
    struct letters *letters;
    struct rows rows;
    size_t place[COLUMN_COUNT]; /* of a column in the rows, from 1; 0: there is none */
    size_t width;               /* cells of a row */
};

/* What stands in the header is not repeated: without one it is a letter's name. */
static enum scrim_status read_header(struct reader *reader, struct scrim_error *error)
{
    bool more;
    enum scrim_status status = rows_next(&reader->rows, &more, error);
    if (status)
        return status;
    reader->width = reader->rows.count;
    for (size_t i = 0; i < reader->width; i++) {
        size_t column = 0;
        while (column < COLUMN_COUNT &&
               strcmp(rows_cell(&reader->rows, i), column_names[column]) != 0)
            column++;
        if (column == COLUMN_COUNT && strpbrk(rows_cell(&reader->rows, i), ";\t"))
            return fail(error, SCRIM_CONFIGURATION,
                        "the fields of a manifest are parted by commas, not by semicolons or tabs");
        if (column == COLUMN_COUNT || reader->place[column])
            return fail(error, SCRIM_CONFIGURATION,
                        "the name of column %zu is none of file, scope, shift_days and known, "
                        "or comes twice",
                        i + 1);
        reader->place[column] = i + 1;
    }
    return reader->place[COLUMN_FILE]
               ? SCRIM_OK
               : fail(error, SCRIM_CONFIGURATION, "no column is called file");
}

/* The cell of a column in the row at hand; "" when there is no such column. */
static const char *cell(const struct reader *reader, enum column column)
{
    return reader->place[column] ? rows_cell(&reader->rows, reader->place[column] - 1) : "";
}

/* Brings a path below the folder into its one form: "./a//b" is "a/b".  False: it leads out of the
 * folder, or to no file. */
static bool normalise(const char *path, struct bytes *out)
{
    out->length = 0;
    if (*path == '/' || !*path || path[strlen(path) - 1] == '/')
        return false;
    while (*path) {
        size_t length = strcspn(path, "/");
        bool nothing = length == 0 || (length == 1 && path[0] == '.');
        if (length == 2 && path[0] == '.' && path[1] == '.')
            return false;
        if (!nothing && ((out->length && !bytes_append(out, "/", 1)) ||
                         !bytes_append(out, path, length)))
            return false;
        path += length + (path[length] == '/');
    }
    return out->length > 0;
}

/* White space around a scope does not count, as in a file that holds one. */
static size_t trimmed(const char **text)
{
    static const char blanks[] = " \t\r\n\v\f";
    *text += strspn(*text, blanks);
    size_t length = strlen(*text);
    while (length && strchr(blanks, (*text)[length - 1]))
        length--;
    return length;
}

/* What is known lies beside the manifest, wherever the program is called from. */
static bool keep_known(struct reader *reader, const char *known, size_t *place)
{
    struct bytes path = {0};
    const char *slash = *known == '/' ? NULL : strrchr(reader->path, '/');
    size_t folder = slash ? (size_t)(slash + 1 - reader->path) : 0;
    bool kept = bytes_append(&path, reader->path, folder) &&
                bytes_append(&path, known, strlen(known)) &&
                letters_keep(reader->letters, path.data, path.length, place);
    bytes_free(&path);
    return kept;
}

static bool keep_row(struct reader *reader, const struct bytes *path)
{
    const char *scope = cell(reader, COLUMN_SCOPE), *known = cell(reader, COLUMN_KNOWN);
    size_t scope_length = trimmed(&scope);
    struct letter *letter = letters_add(reader->letters, path->data, path->length);
    if (!letter)
        return false;
    const char *shift = cell(reader, COLUMN_SHIFT_DAYS);
    if (reader->place[COLUMN_SHIFT_DAYS] &&
        !shift_days_read(shift, strlen(shift), &letter->shift_days))
        letter->trouble = LETTER_BAD_SHIFT;
    if (reader->place[COLUMN_SCOPE] && !scope_length)
        letter->trouble = LETTER_NO_SCOPE;
    else if (scope_length && !letters_keep(reader->letters, scope, scope_length, &letter->scope))
        return false;
    return !*known || keep_known(reader, known, &letter->known);
}

static enum scrim_status read_row(struct reader *reader, struct bytes *path,
                                  struct scrim_error *error)
{
    if (reader->rows.count != reader->width)
        return fail(error, SCRIM_CONFIGURATION, "line %zu: %zu cells under %zu columns",
                    reader->rows.line, reader->rows.count, reader->width);
    if (!normalise(cell(reader, COLUMN_FILE), path))
        return fail(error, SCRIM_CONFIGURATION,
                    "line %zu: the file is no path below the folder of the letters",
                    reader->rows.line);
    return keep_row(reader, path) ? SCRIM_OK
                                  : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static enum scrim_status read_rows(struct reader *reader, struct scrim_error *error)
{
    struct bytes path = {0};
    bool more = true;
    enum scrim_status status = read_header(reader, error);
    while (!status) {
        status = rows_next(&reader->rows, &more, error);
        if (status || !more)
            break;
        status = read_row(reader, &path, error);
    }
    bytes_free(&path);
    return status;
}

/* Of two rows for one letter, nobody knows whose it is. */
static enum scrim_status refuse_twins(struct letters *letters, struct scrim_error *error)
{
    size_t twin[2];
    enum scrim_status status = letters_sort(letters, twin, error);
    if (!status && twin[0] < letters->count)
        return fail(error, SCRIM_CONFIGURATION, "rows %zu and %zu name the same file",
                    twin[0] + 1, twin[1] + 1);
    return status;
}

enum scrim_status manifest_read(const char *path, struct letters *letters,
                                struct manifest_columns *columns, struct scrim_error *error)
{
    struct reader reader = {.path = path, .letters = letters};
    struct input input;
    const char *text;
    size_t length;
    enum scrim_status status = input_open(path, &input, error);
    if (!status)
        status = input_read_all(&input, MANIFEST_MAXIMUM, &text, &length, error);
    if (!status && length > MANIFEST_MAXIMUM)
        status = fail(error, SCRIM_CONFIGURATION, "is longer than 4 GiB");
    if (status) {
        input_close(&input);
        return status == SCRIM_TRY_AGAIN ? status : SCRIM_CONFIGURATION;
    }
    reader.rows = rows_of(text, length);
    status = read_rows(&reader, error);
    if (!status)
        status = refuse_twins(letters, error);
    *columns = (struct manifest_columns){.scope = reader.place[COLUMN_SCOPE],
                                         .shift_days = reader.place[COLUMN_SHIFT_DAYS],
                                         .known = reader.place[COLUMN_KNOWN]};
    rows_free(&reader.rows);
    input_close(&input);
    return status;
}
