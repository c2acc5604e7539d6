/* JSON Lines (jsonlines.org). */
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "cli/gold_formats.h"
#include "cli/message.h"

/* jansson 2.14 does not see it when its lexer finds no memory for the next byte of a string: a text
 * would silently lose a letter, and every span behind it would be wrong.  So no allocation returns
 * without memory while it reads; nothing has been written that early. */
static void *take(size_t size)
{
    void *memory = malloc(size);
    if (memory)
        return memory;
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(NULL, &error);
    _Exit(SCRIM_TRY_AGAIN);
}

/* What is given back may have held a letter. */
static void wipe_and_free(void *memory)
{
    if (memory)
        explicit_bzero(memory, malloc_usable_size(memory));
    free(memory);
}

static bool is_blank(const char *line, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r')
            return false;
    return true;
}

enum scrim_status gold_read_lines(const struct gold_file *file, json_t *records,
                                  struct scrim_error *error)
{
    size_t number = 0;
    for (size_t at = 0; at < file->length;) {
        const char *line = file->text + at;
        const char *end = memchr(line, '\n', file->length - at);
        size_t length = end ? (size_t)(end - line) : file->length - at;
        at += length + 1;
        number++;
        if (is_blank(line, length))
            continue;
        json_error_t ignored; /* its text may quote the line */
        json_set_alloc_funcs(take, wipe_and_free);
        json_t *record = json_loadb(line, length, JSON_ALLOW_NUL, &ignored);
        json_set_alloc_funcs(malloc, wipe_and_free);
        if (!json_is_object(record)) {
            json_decref(record);
            return fail(error, SCRIM_REFUSED, "line %zu is no JSON object", number);
        }
        if (json_array_append_new(records, record) != 0)
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    }
    return SCRIM_OK;
}
