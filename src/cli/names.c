#include "cli/names.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/rows.h"

#define NAMES_MAXIMUM ((size_t)16 << 30) /* bytes; beyond it SCRIM_CONFIGURATION */
#define HEADER "letter,file\n"

enum { FLUSH_AFTER = 1 << 20 }; /* bytes */

void names_id(const struct scrim_engine *engine, const char *path, char id[SCRIM_DIGEST_SIZE])
{
    char name[SCRIM_NAME_SIZE];
    scrim_file_name(engine, false, path, strlen(path), name);
    memcpy(id, name, SCRIM_DIGEST_SIZE - 1);
    id[SCRIM_DIGEST_SIZE - 1] = '\0';
}

bool names_append_keyed(const struct scrim_engine *engine, const char *path, struct bytes *out)
{
    char name[SCRIM_NAME_SIZE];
    for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        scrim_file_name(engine, true, path, (size_t)(slash - path), name);
        if (!bytes_append(out, name, strlen(name)) || !bytes_append(out, "/", 1))
            return false;
    }
    scrim_file_name(engine, false, path, strlen(path), name);
    return bytes_append(out, name, strlen(name));
}

enum scrim_status names_read(const char *path, names_visit *visit, void *context,
                             struct scrim_error *error)
{
    struct input input;
    const char *text;
    size_t length;
    if (access(path, F_OK) < 0 && errno == ENOENT)
        return SCRIM_OK;
    enum scrim_status status = input_open(path, &input, error);
    if (!status)
        status = input_read_all(&input, NAMES_MAXIMUM, &text, &length, error);
    bool more = !status, header = true;
    struct rows rows = more ? rows_of(text, length) : rows_of("", 0);
    while (more && !status) {
        status = rows_next(&rows, &more, error);
        if (status || !more)
            break;
        bool right = rows.count == 2 && (!header || strcmp(rows_cell(&rows, 0), "letter") == 0);
        if (!right)
            status = fail(error, SCRIM_CONFIGURATION, "line %zu: no list of names", rows.line);
        else if (!header && !visit(context, rows_cell(&rows, 0), rows_path(&rows, 1), error))
            status = error->status;
        header = false;
    }
    rows_free(&rows);
    input_close(&input);
    return status;
}

static bool append_row(struct bytes *out, const char *keyed, const char *path)
{
    return rows_append_cell(out, keyed) && bytes_append(out, ",", 1) &&
           rows_append_path(out, path) && bytes_append(out, "\n", 1);
}

/* A list on its way to disk. */
struct writing {
    const struct letters *letters;
    struct bytes text; /* rows that are not written yet */
    struct output output;
    struct scrim_error *error;
};

static bool flush(struct writing *writing, size_t more_than)
{
    if (writing->text.length <= more_than)
        return true;
    bool written = output_write(&writing->output, writing->text.data, writing->text.length,
                                writing->error) == SCRIM_OK;
    writing->text.length = 0;
    return written;
}

static bool write_row(struct writing *writing, const char *keyed, const char *path)
{
    if (append_row(&writing->text, keyed, path))
        return flush(writing, FLUSH_AFTER);
    fail(writing->error, SCRIM_TRY_AGAIN, "out of memory");
    return false;
}

static bool keep_old(void *context, const char *keyed, const char *path,
                     struct scrim_error *error)
{
    struct writing *writing = context;
    (void)error; /* writing has the same */
    return letters_find(writing->letters, path) || write_row(writing, keyed, path);
}

static bool write_letters(const struct scrim_engine *engine, struct writing *writing)
{
    struct bytes keyed = {0};
    bool written = true;
    for (size_t i = 0; written && i < writing->letters->count; i++) {
        const char *path = letters_path(writing->letters, &writing->letters->items[i]);
        keyed.length = 0;
        if (names_append_keyed(engine, path, &keyed) && bytes_append(&keyed, "", 1))
            written = write_row(writing, keyed.data, path);
        else
            written = fail(writing->error, SCRIM_TRY_AGAIN, "out of memory") == SCRIM_OK;
    }
    bytes_free(&keyed);
    return written;
}

enum scrim_status names_write(const char *path, const struct scrim_engine *engine,
                              const struct letters *letters, struct scrim_error *error)
{
    struct writing writing = {.letters = letters, .error = error};
    enum scrim_status status = output_open(path, OUTPUT_LOG, NULL, &writing.output, error);
    if (!status)
        status = output_write(&writing.output, HEADER, sizeof HEADER - 1, error);
    if (!status)
        status = names_read(path, keep_old, &writing, error);
    if (!status && !(write_letters(engine, &writing) && flush(&writing, 0)))
        status = error->status;
    if (!status)
        status = output_finish(&writing.output, error);
    if (!status)
        status = output_publish(&writing.output, error);
    output_close(&writing.output);
    bytes_free(&writing.text);
    return status;
}
