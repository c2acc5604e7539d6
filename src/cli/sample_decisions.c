#include "cli/sample_decisions.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/folder.h"
#include "cli/message.h"

#define FILE_MAXIMUM ((size_t)64 << 20) /* bytes; beyond it SCRIM_REFUSED */
#define MIDDLE ".decisions" /* a browser may add a number to it */
#define ENDING ".json"

static bool ends_with(const char *text, const char *ending)
{
    size_t length = strlen(text), ending_length = strlen(ending);
    return length >= ending_length && strcmp(text + length - ending_length, ending) == 0;
}

/* The members that are asked for below are there, and of their kind. */
static bool is_decisions(const json_t *root)
{
    const char *record = json_string_value(json_object_get(root, "record"));
    const char *offsets = json_string_value(json_object_get(root, "offsets"));
    const json_t *document = json_object_get(root, "document");
    return record && strcmp(record, "decisions") == 0 && offsets &&
           strcmp(offsets, "codepoints") == 0 &&
           json_is_integer(json_object_get(document, "bytes")) &&
           json_is_boolean(json_object_get(root, "complete")) &&
           json_is_array(json_object_get(root, "spans"));
}

static enum scrim_status add(struct decision_files *files, const char *name, const char *text,
                             size_t length, struct scrim_error *error)
{
    json_error_t ignored;
    if (files->count == files->capacity) {
        size_t capacity = files->capacity ? 2 * files->capacity : 64;
        struct decision_file *items = reallocarray(files->items, capacity, sizeof *items);
        if (!items)
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
        files->items = items;
        files->capacity = capacity;
    }
    struct decision_file file = {.name = strdup(name),
                                 .root = json_loadb(text, length, JSON_REJECT_DUPLICATES, &ignored)};
    files->items[files->count++] = file;
    if (!file.name)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return is_decisions(file.root) ? SCRIM_OK : fail(error, SCRIM_REFUSED, "holds no decisions");
}

static enum scrim_status read_file(struct folder *folder, const char *name,
                                   struct decision_files *files)
{
    struct input input;
    struct scrim_error error;
    const char *text;
    size_t length;
    enum scrim_status status = folder_open_file(folder, name, &input, &error);
    if (!status)
        status = input_read_all(&input, FILE_MAXIMUM, &text, &length, &error);
    if (!status && length > FILE_MAXIMUM)
        status = fail(&error, SCRIM_REFUSED, "holds no decisions");
    if (!status)
        status = add(files, name, text, length, &error);
    if (status)
        complain(name, &error);
    input_close(&input);
    return status;
}

enum scrim_status decision_files_read(const char *path, struct decision_files *files)
{
    enum scrim_status status = SCRIM_OK;
    *files = (struct decision_files){0};
    DIR *stream = opendir(path);
    if (!stream) {
        struct scrim_error error;
        fail_errno(&error, SCRIM_NO_INPUT, "cannot open the folder");
        complain(path, &error);
        return SCRIM_NO_INPUT;
    }
    struct folder folder = FOLDER_BELOW(dirfd(stream));
    const struct dirent *entry;
    while (!status && (entry = readdir(stream)) != NULL)
        if (ends_with(entry->d_name, ENDING))
            status = read_file(&folder, entry->d_name, files);
    folder_leave(&folder);
    closedir(stream);
    return status;
}

void decision_files_free(struct decision_files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        free(files->items[i].name);
        json_decref(files->items[i].root);
    }
    free(files->items);
    *files = (struct decision_files){0};
}

const json_t *decision_files_find(const struct decision_files *files, const char *path,
                                  size_t length, bool *complete, bool *twice)
{
    const char *name = folder_entry(path);
    size_t name_length = strlen(name);
    const json_t *found = NULL;
    *complete = *twice = false;
    for (size_t i = 0; i < files->count; i++) {
        const json_t *root = files->items[i].root;
        json_int_t bytes = json_integer_value(
            json_object_get(json_object_get(root, "document"), "bytes"));
        bool whole = json_is_true(json_object_get(root, "complete"));
        if (bytes < 0 || (size_t)bytes != length ||
            strncmp(files->items[i].name, name, name_length) != 0 ||
            strncmp(files->items[i].name + name_length, MIDDLE, sizeof MIDDLE - 1) != 0)
            continue;
        *twice = *twice || (whole && *complete);
        if (!found || whole)
            found = root;
        *complete = *complete || whole;
    }
    return found;
}
