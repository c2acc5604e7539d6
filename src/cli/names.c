#include "cli/names.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/rows.h"

#define NAMES_MAXIMUM ((size_t)16 << 30) /* bytes; beyond it SCRIM_CONFIGURATION */
#define HEADER "letter,file\n"

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
        else if (!header && !visit(context, rows_cell(&rows, 0), rows_cell(&rows, 1)))
            status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
        header = false;
    }
    rows_free(&rows);
    input_close(&input);
    return status;
}

static bool append_row(struct bytes *out, const char *keyed, const char *path)
{
    return rows_append_cell(out, keyed) && bytes_append(out, ",", 1) &&
           rows_append_cell(out, path) && bytes_append(out, "\n", 1);
}

struct writing {
    const struct letters *letters;
    struct bytes text;
};

static bool keep_old(void *context, const char *keyed, const char *path)
{
    struct writing *writing = context;
    return letters_find(writing->letters, path) || append_row(&writing->text, keyed, path);
}

static bool append_letters(const struct scrim_engine *engine, struct writing *writing)
{
    struct bytes keyed = {0};
    bool kept = true;
    for (size_t i = 0; kept && i < writing->letters->count; i++) {
        const char *path = letters_path(writing->letters, &writing->letters->items[i]);
        keyed.length = 0;
        kept = names_append_keyed(engine, path, &keyed) && bytes_append(&keyed, "", 1) &&
               append_row(&writing->text, keyed.data, path);
    }
    bytes_free(&keyed);
    return kept;
}

enum scrim_status names_write(const char *path, const struct scrim_engine *engine,
                              const struct letters *letters, struct scrim_error *error)
{
    struct writing writing = {.letters = letters};
    enum scrim_status status = bytes_append(&writing.text, HEADER, sizeof HEADER - 1)
                                   ? SCRIM_OK
                                   : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status)
        status = names_read(path, keep_old, &writing, error);
    if (!status && !append_letters(engine, &writing))
        status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status)
        status = output_whole(path, writing.text.data, writing.text.length, error);
    bytes_free(&writing.text);
    return status;
}
