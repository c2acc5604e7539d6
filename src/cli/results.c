#include "cli/results.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/input.h"
#include "cli/message.h"

enum { LINE_MAXIMUM = 64 << 10 }; /* bytes; beyond it SCRIM_CONFIGURATION */

static bool put(struct bytes *out, const char *text)
{
    return bytes_append(out, text, strlen(text));
}

/* Words of our own, of profiles and of messages; what is not plain ASCII is for people only. */
static bool put_string(struct bytes *out, const char *text)
{
    bool kept = put(out, "\"");
    for (; kept && *text; text++) {
        bool plain = (unsigned char)*text >= 0x20 && (unsigned char)*text < 0x7F;
        kept = ((*text != '"' && *text != '\\') || put(out, "\\")) &&
               bytes_append(out, plain ? text : "?", 1);
    }
    return kept && put(out, "\"");
}

static bool put_member(struct bytes *out, const char *name, const char *value)
{
    return put(out, ",\"") && put(out, name) && put(out, "\":") && put_string(out, value);
}

bool results_append_header(struct bytes *out, const struct scrim_identity *identity, bool keep_names,
                           bool map, const char *settings_digest)
{
    return put(out, "{\"record\":\"run\"") && put_member(out, "scrim", SCRIM_VERSION) &&
           put_member(out, "key", identity->key) && put_member(out, "profile", identity->profile) &&
           put_member(out, "rules", identity->rules) &&
           put_member(out, "dictionaries", identity->dictionaries) &&
           put_member(out, "unicode", identity->unicode) &&
           put_member(out, "names", keep_names ? "kept" : "keyed") &&
           put_member(out, "map", map ? "sealed" : "none") &&
           put_member(out, "settings", settings_digest) && put(out, "}\n");
}

/* The members of the log's last record, behind its kind, with the line end. */
static const char *summary_members(const struct result_line *line, size_t *length)
{
    static const char kind[] = "{\"record\":\"summary\"";
    const char *end = line->log + line->log_length;
    const char *before =
        line->log_length > 1 ? memrchr(line->log, '\n', line->log_length - 1) : NULL;
    const char *summary = before ? before + 1 : line->log;
    if ((size_t)(end - summary) < sizeof kind || memcmp(summary, kind, sizeof kind - 1) != 0)
        return NULL;
    *length = (size_t)(end - summary) - (sizeof kind - 1);
    return summary + sizeof kind - 1;
}

/* The first type behind `before` in the order of the names; type_count: none is. */
static size_t next_type(const struct tally *tally, const char *before)
{
    size_t next = tally->type_count;
    for (size_t i = 0; i < tally->type_count; i++)
        if (strcmp(tally->types[i], before) > 0 &&
            (next == tally->type_count || strcmp(tally->types[i], tally->types[next]) < 0))
            next = i;
    return next;
}

/* {"DATE":3,"NAME":12}, in the order of the names. */
static bool put_counts(struct bytes *out, const struct tally *tally)
{
    const char *before = "";
    bool kept = put(out, ",\"replaced\":{");
    for (size_t i; kept && (i = next_type(tally, before)) < tally->type_count;) {
        char count[32];
        snprintf(count, sizeof count, "\":%" PRIu64, tally->counts[i]);
        kept = put(out, *before ? ",\"" : "\"") && put(out, tally->types[i]) && put(out, count);
        before = tally->types[i];
    }
    return kept && put(out, "}");
}

bool results_append(struct bytes *out, const struct result_line *line)
{
    char status[32], map[32];
    size_t length;
    const char *members = summary_members(line, &length);
    snprintf(status, sizeof status, ",\"status\":%d", (int)line->status);
    snprintf(map, sizeof map, ",\"map\":%" PRIu64, line->map);
    return members && put(out, "{\"record\":\"letter\"") &&
           put_member(out, "letter", line->letter) && put(out, status) &&
           (!line->status || put_member(out, "message", line->message)) &&
           (!*line->input || put_member(out, "input", line->input)) &&
           (!line->map || put(out, map)) && put_counts(out, line->replaced) &&
           bytes_append(out, members, length);
}

static bool is_digest(const char *text)
{
    return strspn(text, "0123456789abcdef") == SCRIM_DIGEST_SIZE - 1;
}

static bool take_digest(const char *text, char digest[SCRIM_DIGEST_SIZE])
{
    if (!is_digest(text))
        return false;
    memcpy(digest, text, SCRIM_DIGEST_SIZE - 1);
    digest[SCRIM_DIGEST_SIZE - 1] = '\0';
    return true;
}

static bool take_letter(const json_t *record, struct past *past, struct past_letter *letter)
{
    const char *kind, *path, *verdict, *input = NULL;
    json_int_t status, number, bytes_out, map = 0;
    json_t *copy = (json_t *)(uintptr_t)record; /* unpacking counts references; it changes nothing */
    if (json_unpack(copy, "{s:s, s:s, s:I, s?s, s?I, s:I, s:I, s:s}", "record", &kind, "letter",
                    &path, "status", &status, "input", &input, "map", &map, "document", &number,
                    "bytes_out", &bytes_out, "verdict", &verdict) != 0 ||
        map < 0)
        return false;
    if ((uint64_t)map > past->map)
        past->map = (uint64_t)map;
    const char *slash = strrchr(path, '/');
    letter->status = (enum scrim_status)status;
    letter->number = (uint64_t)number;
    letter->bytes_out = (uint64_t)bytes_out;
    letter->review = strcmp(verdict, "review") == 0;
    return strcmp(kind, "letter") == 0 && number > 0 && bytes_out >= 0 && status >= 0 &&
           take_digest(slash ? slash + 1 : path, letter->id) &&
           (!input || take_digest(input, letter->input));
}

static enum scrim_status add(struct past *past, const struct past_letter *letter,
                             struct scrim_error *error)
{
    if (past->count == past->capacity) {
        size_t capacity = past->capacity ? 2 * past->capacity : 256;
        struct past_letter *items = reallocarray(past->items, capacity, sizeof *items);
        if (!items)
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
        past->items = items;
        past->capacity = capacity;
    }
    past->items[past->count++] = *letter;
    past->ordered = past->ordered && letter->number > past->greatest;
    if (letter->number > past->greatest)
        past->greatest = letter->number;
    return SCRIM_OK;
}

/* jansson 2.14 does not always say that memory was out; what it then makes of a line it makes once. */
static enum scrim_status refuse_line(struct past *past, const char *text, size_t length,
                                     const json_t *record, struct scrim_error *error)
{
    json_error_t where;
    struct past_letter letter;
    json_t *again = json_loadb(text, length, 0, &where);
    bool good = again && past->whole > 0 && take_letter(again, past, &letter);
    bool same = again ? !good && json_equal(record, again) : !record && where.line > 0;
    json_decref(again);
    return same ? fail(error, SCRIM_CONFIGURATION, "byte %" PRIu64 ": no line of results",
                       past->whole)
                : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static enum scrim_status take_line(struct past *past, const char *text, size_t length,
                                   struct scrim_error *error)
{
    json_error_t ignored;
    struct past_letter letter = {.start = past->whole, .end = past->whole + length + 1};
    json_t *record = json_loadb(text, length, 0, &ignored);
    const char *kind = json_string_value(json_object_get(record, "record"));
    enum scrim_status status = SCRIM_OK;
    bool header = past->whole == 0;
    if (length > LINE_MAXIMUM)
        status = fail(error, SCRIM_CONFIGURATION, "byte %" PRIu64 ": a line that is too long",
                      past->whole);
    else if (header && kind && strcmp(kind, "run") == 0)
        status = bytes_append(&past->header, text, length) && bytes_append(&past->header, "\n", 1)
                     ? SCRIM_OK
                     : fail(error, SCRIM_TRY_AGAIN, "out of memory");
    else if (!header && take_letter(record, past, &letter))
        status = add(past, &letter, error);
    else
        status = refuse_line(past, text, length, record, error);
    json_decref(record);
    past->whole = letter.end;
    return status;
}

static int compare_ids(const void *one, const void *other, void *context)
{
    const struct past_letter *items = context;
    return strcmp(items[*(const size_t *)one].id, items[*(const size_t *)other].id);
}

/* Two lines for one letter would leave open which of them is true. */
static enum scrim_status sort(struct past *past, struct scrim_error *error)
{
    past->by_id = calloc(past->count + 1, sizeof *past->by_id);
    if (!past->by_id)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    for (size_t i = 0; i < past->count; i++)
        past->by_id[i] = i;
    qsort_r(past->by_id, past->count, sizeof *past->by_id, compare_ids, past->items);
    for (size_t i = 1; i < past->count; i++)
        if (compare_ids(&past->by_id[i - 1], &past->by_id[i], past->items) == 0)
            return fail(error, SCRIM_CONFIGURATION, "two lines for one letter");
    return SCRIM_OK;
}

enum scrim_status past_read(const char *path, struct past *past, struct scrim_error *error)
{
    struct input input;
    *past = (struct past){.ordered = true};
    if (access(path, F_OK) < 0 && errno == ENOENT)
        return sort(past, error);
    enum scrim_status status = input_open(path, &input, error);
    while (!status) {
        struct piece line;
        bool more;
        status = input_next_line(&input, LINE_MAXIMUM, &line, &more, error);
        if (status || !more || !line.separated)
            break;
        status = take_line(past, line.data, line.length, error);
    }
    input_close(&input);
    return status ? status : sort(past, error);
}

struct past_letter *past_find(const struct past *past, const char *id)
{
    size_t low = 0, high = past->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        struct past_letter *letter = &past->items[past->by_id[middle]];
        int order = strcmp(id, letter->id);
        if (order == 0)
            return letter;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

void past_difference(const struct past *past, const struct bytes *header, char member[16])
{
    json_error_t ignored;
    json_t *then = json_loadb(past->header.data, past->header.length, 0, &ignored);
    json_t *now = json_loadb(header->data, header->length, 0, &ignored);
    const char *name;
    json_t *value;
    snprintf(member, 16, "header");
    json_object_foreach(now, name, value)
    {
        if (json_equal(value, json_object_get(then, name)))
            continue;
        snprintf(member, 16, "%s", name);
        break;
    }
    json_decref(then);
    json_decref(now);
}

void past_free(struct past *past)
{
    free(past->items);
    free(past->by_id);
    bytes_free(&past->header);
    *past = (struct past){0};
}
