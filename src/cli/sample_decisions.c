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

/* Decisions, whatever letter they are about. */
static enum scrim_status check(const struct bytes *json, struct scrim_error *error)
{
    struct scrim_decisions *decisions;
    enum scrim_status status =
        scrim_decisions_read(json->data, json->length, "", 0, &decisions, error);
    scrim_decisions_free(decisions);
    if (status == SCRIM_CONFIGURATION)
        return error->status = SCRIM_REFUSED;
    return status == SCRIM_REFUSED ? SCRIM_OK : status;
}

static enum scrim_status add(struct decision_files *files, const char *name, const char *text,
                             size_t length, struct scrim_error *error)
{
    if (files->count == files->capacity) {
        size_t capacity = files->capacity ? 2 * files->capacity : 64;
        struct decision_file *items = reallocarray(files->items, capacity, sizeof *items);
        if (!items)
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
        files->items = items;
        files->capacity = capacity;
    }
    struct decision_file *file = &files->items[files->count++];
    *file = (struct decision_file){.name = strdup(name)};
    if (!file->name || !bytes_append(&file->json, text, length))
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return check(&file->json, error);
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
        return error.status;
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
        bytes_free(&files->items[i].json);
    }
    free(files->items);
    *files = (struct decision_files){0};
}

static bool bears(const struct decision_file *file, const char *name)
{
    size_t length = strlen(name);
    return strncmp(file->name, name, length) == 0 &&
           strncmp(file->name + length, MIDDLE, sizeof MIDDLE - 1) == 0;
}

enum scrim_status decision_files_find(const struct decision_files *files, const char *path,
                                      const char *text, size_t length,
                                      struct scrim_decisions **decisions,
                                      struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    bool partial = false;
    *decisions = NULL;
    for (size_t i = 0; i < files->count && !status; i++) {
        struct scrim_decisions *read;
        const struct bytes *json = &files->items[i].json;
        if (!bears(&files->items[i], folder_entry(path)))
            continue;
        status = scrim_decisions_read(json->data, json->length, text, length, &read, error);
        if (status == SCRIM_REFUSED) { /* a letter of that name in another folder */
            status = SCRIM_OK;
            continue;
        }
        if (!status && read->complete && *decisions)
            status = fail(error, SCRIM_REFUSED, "two files of decisions are about it");
        partial = partial || (!status && !read->complete);
        if (!status && read->complete)
            *decisions = read;
        else
            scrim_decisions_free(read);
    }
    if (!status && !*decisions)
        status = fail(error, SCRIM_NO_INPUT,
                      partial ? "its decisions are not complete" : "has no decisions");
    if (status) {
        scrim_decisions_free(*decisions);
        *decisions = NULL;
    }
    return status;
}
