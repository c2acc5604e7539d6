/* Counts of a whole run, safe to pass on. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "cli/input.h"
#include "cli/message.h"
#include "cli/results.h"

enum {
    SMALL_CELL = 5,         /* as in the library's own summaries: no single event stands out */
    LINE_MAXIMUM = 64 << 10 /* bytes */
};

struct sums {
    json_t *replaced; /* type to count */
    json_int_t documents, review, withheld;
};

static bool add_counts(json_t *sums, const json_t *counts)
{
    const char *type;
    json_t *count;
    json_object_foreach((json_t *)(uintptr_t)counts, type, count)
    {
        json_int_t sum = json_integer_value(json_object_get(sums, type)) + json_integer_value(count);
        if (json_object_set_new(sums, type, json_integer(sum)) != 0)
            return false;
    }
    return true;
}

static enum scrim_status add_line(struct sums *sums, const struct piece *line,
                                  struct scrim_error *error)
{
    json_error_t ignored;
    json_t *record = json_loadb(line->data, line->length, 0, &ignored);
    const char *kind = json_string_value(json_object_get(record, "record"));
    if (!kind) {
        json_decref(record);
        return fail(error, SCRIM_CONFIGURATION, "a line is none of results");
    }
    bool letter = strcmp(kind, "letter") == 0;
    sums->documents += letter;
    sums->review += json_integer_value(json_object_get(record, "review"));
    sums->withheld += letter && json_integer_value(json_object_get(record, "status")) != 0;
    bool added = !letter || add_counts(sums->replaced, json_object_get(record, "replaced"));
    json_decref(record);
    return added ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static enum scrim_status add_lines(struct sums *sums, const char *path, struct scrim_error *error)
{
    struct input input;
    enum scrim_status status = input_open(path, &input, error);
    while (!status) {
        struct piece line;
        bool more;
        status = input_next_line(&input, LINE_MAXIMUM, &line, &more, error);
        if (status || !more)
            break;
        status = add_line(sums, &line, error);
    }
    input_close(&input);
    return status;
}

static json_t *cell(json_int_t count)
{
    return count > 0 && count < SMALL_CELL ? json_stringn("<5", 2) : json_integer(count);
}

static bool hide_small(json_t *counts)
{
    const char *type;
    void *next;
    json_t *count;
    json_object_foreach_safe(counts, next, type, count)
    {
        if (json_object_set_new(counts, type, cell(json_integer_value(count))) != 0)
            return false;
    }
    return true;
}

/* Appends a value, which it takes; NULL: there was no memory for it. */
static bool put_value(struct bytes *out, const char *before, json_t *value)
{
    char *text = value ? json_dumps(value, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY) : NULL;
    bool kept = text && bytes_append(out, before, strlen(before)) &&
                bytes_append(out, text, strlen(text));
    free(text);
    json_decref(value);
    return kept;
}

static bool put_line(struct bytes *out, struct sums *sums, const char *profile)
{
    return hide_small(sums->replaced) &&
           put_value(out, "{\"record\":\"counts\",\"scrim\":", json_stringn(SCRIM_VERSION, strlen(SCRIM_VERSION))) &&
           put_value(out, ",\"documents\":", json_integer(sums->documents)) &&
           put_value(out, ",\"profile\":", json_stringn(profile, strlen(profile))) &&
           put_value(out, ",\"replaced\":", json_incref(sums->replaced)) &&
           put_value(out, ",\"review\":", cell(sums->review)) &&
           put_value(out, ",\"withheld\":", cell(sums->withheld)) && bytes_append(out, "}\n", 2);
}

enum scrim_status results_summarise(const char *results, const char *profile,
                                    struct output *summary, const char **at_fault,
                                    struct scrim_error *error)
{
    struct sums sums = {.replaced = json_object()};
    struct bytes line = {0};
    *at_fault = results;
    enum scrim_status status = sums.replaced ? add_lines(&sums, results, error)
                                             : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status && !put_line(&line, &sums, profile))
        status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status) {
        *at_fault = summary->name;
        status = output_write(summary, line.data, line.length, error);
    }
    if (!status)
        status = output_finish(summary, error);
    if (!status)
        status = output_publish(summary, error);
    bytes_free(&line);
    json_decref(sums.replaced);
    return status;
}
