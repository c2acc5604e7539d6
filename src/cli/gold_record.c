/* What the readers of other formats than JSON Lines share. */
#include <stdint.h>
#include <string.h>

#include "cli/gold_formats.h"
#include "cli/message.h"

json_t *gold_id(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    const char *dot = strrchr(name, '.');
    return json_stringn(name, dot ? (size_t)(dot - name) : strlen(name));
}

enum scrim_status gold_add(struct gold *gold, const struct gold_file *file, const char *text,
                           size_t length, json_t *spans, struct scrim_error *error)
{
    json_t *id = gold_id(file->path);
    if (!id)
        id =
            json_integer((json_int_t)json_array_size(gold->records) + 1); /* a name without UTF-8 */
    json_t *value = json_stringn(text ? text : "", length);
    if (!value) {
        json_decref(id);
        json_decref(spans);
        return fail(error, SCRIM_REFUSED, "its text is no UTF-8");
    }
    json_t *record = json_pack("{s:o, s:o, s:o, s:O}", "id", id, "text", value, "spans", spans,
                               "annotated_types", gold->types);
    if (!record || json_array_append_new(gold->records, record) != 0)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return SCRIM_OK;
}

static bool is_known(const json_t *types, const char *type)
{
    for (size_t i = 0; i < json_array_size(types); i++)
        if (strcmp(json_string_value(json_array_get(types, i)), type) == 0)
            return true;
    return false;
}

bool gold_add_span(struct gold *gold, json_t *spans, size_t start, size_t end, const char *type,
                   size_t type_length)
{
    json_t *name = json_stringn(type, type_length);
    if (!name)
        return false;
    bool done =
        is_known(gold->types, json_string_value(name)) || json_array_append(gold->types, name) == 0;
    json_t *span = json_pack("{s:I, s:I, s:O}", "start", (json_int_t)start, "end", (json_int_t)end,
                             "type", name);
    done = span && json_array_append_new(spans, span) == 0 && done;
    json_decref(name);
    return done;
}

bool gold_number(const char **at, const char *end, size_t *number)
{
    const char *start = *at;
    *number = 0;
    for (; *at < end && **at >= '0' && **at <= '9'; ++*at) {
        if (*number > (INT64_MAX - 9) / 10)
            return false;
        *number = *number * 10 + (size_t)(**at - '0');
    }
    return *at > start;
}
