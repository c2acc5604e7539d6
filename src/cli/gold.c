#include "cli/gold.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/gold_formats.h"
#include "cli/input.h"
#include "cli/message.h"
#include "cli/output.h"

/* A file of gold is read whole. */
#define FILE_MAXIMUM ((size_t)1 << 30)
#define DECISIONS_ENDING ".decisions.json"

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), end_length = strlen(end);
    return length > end_length && memcmp(text + length - end_length, end, end_length) == 0;
}

/* Opens and reads a file; input_close in any case. */
static enum scrim_status load(const char *path, const char *output, struct input *input,
                              struct gold_file *file, struct scrim_error *error)
{
    *file = (struct gold_file){.path = path};
    enum scrim_status status = input_open(path, input, error);
    if (!status && output && same_target(path, output))
        status = fail(error, SCRIM_CANNOT_CREATE, "is what --errors would replace");
    if (!status)
        status = input_read_all(input, FILE_MAXIMUM, &file->text, &file->length, error);
    if (!status && file->length > FILE_MAXIMUM)
        status = fail(error, SCRIM_REFUSED, "is larger than 1 GiB");
    return status;
}

/* A path without its last `cut` bytes, and with another ending. */
static char *sibling(const char *path, size_t cut, const char *ending)
{
    char *name;
    int kept = (int)(strlen(path) - cut);
    return asprintf(&name, "%.*s%s", kept, path, ending) < 0 ? NULL : name;
}

typedef enum scrim_status read_pair(const struct gold_file *file, const struct gold_file *text,
                                    struct gold *gold, struct scrim_error *error);

/* Marks in one file, their text in another.  The paths become its own. */
static enum scrim_status read_two(char *path, char *text_path, const char *output, read_pair *read,
                                  struct gold *gold, struct scrim_error *error)
{
    struct input input = {.descriptor = -1}, text_input = {.descriptor = -1};
    struct gold_file file, text;
    enum scrim_status status =
        path && text_path ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status)
        status = load(path, output, &input, &file, error);
    if (!status)
        status = load(text_path, output, &text_input, &text, error);
    if (!status)
        status = read(&file, &text, gold, error);
    input_close(&input);
    input_close(&text_input);
    free(path);
    free(text_path);
    return status;
}

static enum scrim_status read_file(const char *path, const char *output, struct gold *gold)
{
    struct scrim_error error;
    enum scrim_status status;
    if (ends_with(path, ".ann") || ends_with(path, ".txt")) {
        status =
            read_two(sibling(path, strlen(".ann"), ".ann"), sibling(path, strlen(".txt"), ".txt"),
                     output, gold_read_brat, gold, &error);
    } else if (ends_with(path, DECISIONS_ENDING)) {
        status = read_two(strdup(path), sibling(path, strlen(DECISIONS_ENDING), ""), output,
                          gold_read_decisions, gold, &error);
    } else {
        struct input input = {.descriptor = -1};
        struct gold_file file;
        status = load(path, output, &input, &file, &error);
        if (!status)
            status = ends_with(path, ".xml") ? gold_read_i2b2(&file, gold, &error)
                                             : gold_read_lines(&file, gold->records, &error);
        input_close(&input);
    }
    if (status)
        complain(path, &error);
    return status;
}

static int is_gold(const struct dirent *entry)
{
    return ends_with(entry->d_name, ".jsonl") || ends_with(entry->d_name, ".xml") ||
           ends_with(entry->d_name, ".ann") || ends_with(entry->d_name, DECISIONS_ENDING);
}

static int by_name(const struct dirent **one, const struct dirent **other)
{
    return strcmp((*one)->d_name, (*other)->d_name);
}

static enum scrim_status no_memory(void)
{
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(NULL, &error);
    return SCRIM_TRY_AGAIN;
}

static enum scrim_status read_entry(const char *folder, const char *name, const char *output,
                                    struct gold *gold)
{
    char *path;
    if (asprintf(&path, "%s/%s", folder, name) < 0)
        return no_memory();
    enum scrim_status status = read_file(path, output, gold);
    free(path);
    return status;
}

static enum scrim_status read_folder(const char *path, const char *output, struct gold *gold)
{
    struct scrim_error error;
    struct dirent **entries;
    int count = scandir(path, &entries, is_gold, by_name);
    if (count < 0) {
        fail_errno(&error, SCRIM_NO_INPUT, "cannot read the folder");
        complain(path, &error);
        return error.status;
    }
    enum scrim_status status = SCRIM_OK;
    if (count == 0) {
        status = fail(&error, SCRIM_NO_INPUT,
                      "holds no .jsonl, .xml, .ann or " DECISIONS_ENDING " file");
        complain(path, &error);
    }
    for (int i = 0; i < count; i++) {
        if (!status)
            status = read_entry(path, entries[i]->d_name, output, gold);
        free(entries[i]);
    }
    free(entries);
    return status;
}

enum scrim_status gold_read(const char *path, const char *output, struct gold *gold)
{
    *gold = (struct gold){.records = json_array(), .types = json_array()};
    if (!gold->records || !gold->types)
        return no_memory();
    struct stat file;
    bool folder = stat(path, &file) == 0 && S_ISDIR(file.st_mode);
    return folder ? read_folder(path, output, gold) : read_file(path, output, gold);
}

void gold_allow(const char *path, struct sandbox *sandbox)
{
    char *other = ends_with(path, ".ann")             ? sibling(path, strlen(".ann"), ".txt")
                  : ends_with(path, ".txt")           ? sibling(path, strlen(".txt"), ".ann")
                  : ends_with(path, DECISIONS_ENDING) ? sibling(path, strlen(DECISIONS_ENDING), "")
                                                      : NULL;
    sandbox_allow_path(sandbox, path, SANDBOX_READ);
    if (other)
        sandbox_allow_path(sandbox, other, SANDBOX_READ);
    free(other);
}

void gold_free(struct gold *gold)
{
    json_decref(gold->records);
    json_decref(gold->types);
}

static enum scrim_status index_predictions(const json_t *records, json_t *spans_by_id,
                                           struct scrim_error *error)
{
    size_t index;
    json_t *record;
    json_array_foreach(records, index, record)
    {
        const char *id = json_string_value(json_object_get(record, "id"));
        json_t *spans = json_object_get(record, "spans");
        if (!id || !json_is_array(spans))
            return fail(error, SCRIM_REFUSED, "record %zu: id or spans are missing", index + 1);
        if (json_object_get(spans_by_id, id))
            return fail(error, SCRIM_REFUSED, "record %zu: its id was there before", index + 1);
        if (json_object_set(spans_by_id, id, spans) != 0)
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    }
    return SCRIM_OK;
}

enum scrim_status predictions_read(const char *path, const char *output, json_t **spans_by_id)
{
    struct scrim_error error;
    struct input input = {.descriptor = -1};
    struct gold_file file;
    json_t *records = json_array();
    *spans_by_id = json_object();
    enum scrim_status status = records && *spans_by_id
                                   ? load(path, output, &input, &file, &error)
                                   : fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status)
        status = gold_read_lines(&file, records, &error);
    if (!status)
        status = index_predictions(records, *spans_by_id, &error);
    if (status)
        complain(path, &error);
    input_close(&input);
    json_decref(records);
    return status;
}

static bool read_offset(const json_t *span, const char *key, size_t *offset)
{
    const json_t *value = json_object_get(span, key);
    if (!json_is_integer(value) || json_integer_value(value) < 0)
        return false;
    *offset = (size_t)json_integer_value(value);
    return true;
}

enum scrim_status gold_marks(const json_t *spans, struct scrim_mark **marks, size_t *count,
                             struct scrim_error *error)
{
    *count = json_array_size(spans);
    *marks = calloc(*count + 1, sizeof **marks);
    if (!*marks)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    for (size_t i = 0; i < *count; i++) {
        const json_t *span = json_array_get(spans, i);
        struct scrim_mark *mark = &(*marks)[i];
        const char *mask = json_string_value(json_object_get(span, "mask"));
        mark->type = json_string_value(json_object_get(span, "type"));
        mark->optional = mask && strcmp(mask, "NO_MASK") == 0;
        if (!mark->type || !read_offset(span, "start", &mark->start) ||
            !read_offset(span, "end", &mark->end))
            return fail(error, SCRIM_REFUSED, "span %zu has no start, end and type", i + 1);
    }
    return SCRIM_OK;
}
