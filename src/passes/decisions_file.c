#include "passes/decisions_file.h"

#include <stdlib.h>

#include "base/hex.h"
#include "base/limits.h"
#include "passes/json_read.h"

static enum scrim_status refuse(struct scrim_error *error, const char *what)
{
    return error_set(error, SCRIM_CONFIGURATION, "decisions: %s", what);
}

static bool read_hex(const json_t *value, unsigned char *bytes, size_t count)
{
    const char *text = json_string_value(value);

    return text && json_string_length(value) == 2 * count && hex_read(text, bytes, count);
}

static bool read_size(const json_t *value, size_t *size)
{
    *size = (size_t)json_integer_value(value);
    return json_is_integer(value) && json_integer_value(value) >= 0;
}

static enum scrim_status read_head(const json_t *root, struct decisions *decisions,
                                   struct scrim_error *error)
{
    const json_t *document = json_object_get(root, "document");
    const json_t *complete = json_object_get(root, "complete");
    const char *record = json_string_value(json_object_get(root, "record"));
    const char *offsets = json_string_value(json_object_get(root, "offsets"));

    if (!record || strcmp(record, "decisions") != 0)
        return refuse(error, "\"record\" is not \"decisions\"");
    if (!offsets || strcmp(offsets, "codepoints") != 0)
        return refuse(error, "\"offsets\" is not \"codepoints\"");
    if (!json_is_boolean(complete))
        return refuse(error, "\"complete\" is neither true nor false");
    decisions->complete = json_is_true(complete);
    if (!read_size(json_object_get(document, "bytes"), &decisions->document_bytes) ||
        !read_hex(json_object_get(document, "salt"), decisions->salt, DECISIONS_SALT_BYTES) ||
        !read_hex(json_object_get(document, "argon2id"), decisions->digest, DECISIONS_DIGEST_BYTES))
        return refuse(error, "\"document\" wants \"bytes\", \"salt\" and \"argon2id\"");
    return SCRIM_OK;
}

const char *verdict_name(enum scrim_verdict verdict)
{
    static const char *const names[] = {
        [SCRIM_ACCEPT] = "accept", [SCRIM_REJECT] = "reject", [SCRIM_ADD] = "add"};
    return names[verdict];
}

static bool read_verdict(const json_t *value, uint8_t *verdict)
{
    const char *text = json_string_value(value);

    for (*verdict = SCRIM_ACCEPT; text && *verdict <= SCRIM_ADD; ++*verdict)
        if (strcmp(text, verdict_name((enum scrim_verdict) * verdict)) == 0)
            return true;
    return false;
}

/* What has no letters of its own can be found, accepted and rejected, but not added. */
static bool may_be_added(enum type type)
{
    return type != TYPE_GAP && type != TYPE_MARKER && type != TYPE_HIDDEN;
}

static enum scrim_status read_span(const json_t *span, size_t number, struct decision *decision,
                                   struct scrim_error *error)
{
    const json_t *name = json_object_get(span, "type");
    enum type type = type_from_name(slice_of(json_string_value(name), json_string_length(name)));
    const char *fault = NULL;

    if (!read_size(json_object_get(span, "start"), &decision->start) ||
        !read_size(json_object_get(span, "end"), &decision->end) || decision->start > decision->end)
        fault = "\"start\" and \"end\" are no place";
    else if (type >= TYPE_COUNT)
        fault = "there is no such \"type\"";
    else if (!read_verdict(json_object_get(span, "verdict"), &decision->verdict))
        fault = "\"verdict\" wants \"accept\", \"reject\" or \"add\"";
    else if (decision->start == decision->end && type != TYPE_GAP)
        fault = "only a GAP may be empty";
    else if (decision->verdict == SCRIM_ADD && !may_be_added(type))
        fault = "this type cannot be added";
    else if (decision->verdict == SCRIM_REJECT && type == TYPE_HIDDEN)
        fault = "what is HIDDEN cannot be rejected";
    decision->type = (uint8_t)type;
    return fault ? error_set(error, SCRIM_CONFIGURATION, "decisions: span %zu: %s", number, fault)
                 : SCRIM_OK;
}

static int by_place(const void *left, const void *right)
{
    const struct decision *a = left, *b = right;

    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end)
        return a->end < b->end ? -1 : 1;
    return (a->verdict > b->verdict) - (a->verdict < b->verdict);
}

/* Places of one verdict are disjoint: whoever walks over them relies on it. */
static enum scrim_status refuse_overlap(const struct decisions *decisions,
                                        struct scrim_error *error)
{
    const struct decision *before[SCRIM_ADD + 1] = {NULL};

    for (size_t i = 0; i < decisions->count; i++) {
        const struct decision *decision = &decisions->items[i];
        const struct decision *last = before[decision->verdict];
        if (last && (decision->start < last->end ||
                     (decision->start == last->start && decision->end == last->end)))
            return refuse(error, "two spans of one verdict overlap");
        before[decision->verdict] = decision;
    }
    return SCRIM_OK;
}

static enum scrim_status read_spans(const json_t *spans, struct arena *arena,
                                    struct decisions *decisions, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;

    if (!json_is_array(spans))
        return refuse(error, "\"spans\" is no list");
    decisions->count = json_array_size(spans);
    decisions->items = arena_take(arena, decisions->count + 1, sizeof *decisions->items);
    if (!decisions->items)
        return error_no_memory(error);
    for (size_t i = 0; status == SCRIM_OK && i < decisions->count; i++)
        status = read_span(json_array_get(spans, i), i + 1, &decisions->items[i], error);
    qsort(decisions->items, decisions->count, sizeof *decisions->items, by_place);
    return status ? status : refuse_overlap(decisions, error);
}

enum scrim_status decisions_file_read(struct slice json, struct arena *arena,
                                      struct decisions *decisions, struct scrim_error *error)
{
    json_t *root;

    *decisions = (struct decisions){.count = 0};
    if (json.length > LIMIT_DECISIONS_FILE)
        return error_set(error, SCRIM_CONFIGURATION, "decisions: more than %zu bytes",
                         LIMIT_DECISIONS_FILE);
    enum scrim_status status = json_read_object(json, "decisions", &root, error);
    if (status == SCRIM_OK)
        status = read_head(root, decisions, error);
    if (status == SCRIM_OK)
        status = read_spans(json_object_get(root, "spans"), arena, decisions, error);
    json_decref(root);
    return status;
}
