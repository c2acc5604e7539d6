#include "report/log.h"

#include "replace/profile.h"
#include "report/counts.h"
#include "report/json.h"
#include "report/ruler.h"

/* ,"name": as one run of bytes. */
#define KEY(name) SLICE(",\"" name "\":")

static void string_field(struct buffer *out, struct slice key, const char *value)
{
    buffer_append(out, key);
    json_string(out, slice_from_string(value));
}

/* The same of a name that is our own: no character of it needs an escape. */
static void word_field(struct buffer *out, struct slice key, const char *word)
{
    buffer_append(out, key);
    buffer_append_byte(out, '"');
    buffer_append_string(out, word);
    buffer_append_byte(out, '"');
}

static void number_field(struct buffer *out, struct slice key, uint64_t value)
{
    buffer_append(out, key);
    buffer_append_number(out, value);
}

static void range_field(struct buffer *out, struct slice key, size_t start, size_t end)
{
    buffer_append(out, key);
    buffer_append_byte(out, '[');
    buffer_append_number(out, start);
    buffer_append_byte(out, ',');
    buffer_append_number(out, end);
    buffer_append_byte(out, ']');
}

/* Thousandths as a decimal fraction without trailing zeros: 980 is 0.98, 1000 is 1. */
static void confidence_field(struct buffer *out, unsigned thousandths)
{
    buffer_append(out, KEY("confidence"));
    buffer_append_number(out, thousandths / 1000);
    unsigned rest = thousandths % 1000;
    if (rest == 0)
        return;
    unsigned width = 3;
    for (; rest % 10 == 0; rest /= 10)
        width--;
    buffer_append_byte(out, '.');
    buffer_append_padded(out, rest, width);
}

static const char *unit_name(enum scrim_offsets unit)
{
    switch (unit) {
    case SCRIM_OFFSETS_CODEPOINTS:
        return "codepoints";
    case SCRIM_OFFSETS_UTF16:
        return "utf16";
    case SCRIM_OFFSETS_BYTES:
        break;
    }
    return "bytes";
}

void log_write_header(const struct log_header *header, struct buffer *out)
{
    buffer_append_string(out, "{\"record\":\"header\",\"scrim\":\"" SCRIM_VERSION "\"");
    number_field(out, KEY("document"), header->document);
    string_field(out, KEY("profile"), header->profile);
    string_field(out, KEY("key"), header->key);
    string_field(out, KEY("scope"), header->scope);
    string_field(out, KEY("rules"), header->rules_digest);
    string_field(out, KEY("dictionaries"), header->dictionaries_digest);
    string_field(out, KEY("offsets"), unit_name(header->offsets));
    string_field(out, KEY("encoding"), header->encoding);
    string_field(out, KEY("unicode"), header->unicode_version);
    if (header->sandbox)
        string_field(out, KEY("sandbox"), header->sandbox);
    buffer_append(out, KEY("off"));
    char separator = '[';
    for (size_t type = 0; type < TYPE_COUNT; type++) {
        if (!header->off[type])
            continue;
        buffer_append_byte(out, separator);
        json_string(out, slice_from_string(type_name((enum type)type)));
        separator = ',';
    }
    buffer_append_string(out, separator == '[' ? "[]}\n" : "]}\n");
}

/* The pass is the area of the rule: what stands before its slash. */
static void write_rule(const char *rule, struct buffer *out)
{
    const char *slash = strchr(rule, '/');
    buffer_append(out, KEY("pass"));
    json_string(out, slash ? slice_of(rule, (size_t)(slash - rule)) : slice_from_string(rule));
    string_field(out, KEY("rule"), rule);
}

static void write_entity(const struct entity *entity, struct buffer *out)
{
    buffer_append(out, KEY("entity"));
    buffer_append_byte(out, '"');
    buffer_append_string(out, type_name(entity->type));
    buffer_append_byte(out, '-');
    buffer_append_number(out, entity->number);
    buffer_append_byte(out, '"');
}

/* Everything of a span's line that does not depend on where it stands. */
static void write_meaning(const struct span *span, const struct cast *cast, struct buffer *out)
{
    word_field(out, KEY("type"), type_name(span->type));
    if (span->role != ROLE_NONE)
        word_field(out, KEY("role"), role_name(span->role));
    if (span->guess < TYPE_COUNT)
        word_field(out, KEY("guess"), type_name(span->guess));
    if (span->entity)
        write_entity(&cast->entities[span->entity - 1], out);
    write_rule(span->rule, out);
    word_field(out, KEY("action"), action_name(span->action));
    confidence_field(out, span->confidence);
    if (span->review)
        buffer_append_string(out, ",\"review\":true");
    if (span->stepped)
        buffer_append_string(out, ",\"stepped\":true");
}

/* The output read as text, when offsets in it are not bytes: an output in UTF-8 is that already. */
static enum scrim_status read_output(const struct letter *letter, enum scrim_offsets unit,
                                     struct slice output, struct decoded *decoded,
                                     struct scrim_error *error)
{
    *decoded = (struct decoded){.input = output, .text = output};
    if (unit == SCRIM_OFFSETS_BYTES || !letter->decoded.origin)
        return SCRIM_OK;
    return decode(output, letter->decoded.encoding, letter->arena, decoded, error);
}

enum scrim_status log_write_spans(const struct log_header *header, const struct letter *letter,
                                  const struct spans *spans, const struct cast *cast,
                                  struct slice output, struct buffer *out,
                                  struct scrim_error *error)
{
    struct decoded cleaned;
    enum scrim_status status = read_output(letter, header->offsets, output, &cleaned, error);
    if (status)
        return status;
    struct ruler input_ruler, output_ruler;
    ruler_init(&input_ruler, &letter->decoded, header->offsets);
    ruler_init(&output_ruler, &cleaned, header->offsets);
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        buffer_append_string(out, "{\"record\":\"span\"");
        number_field(out, KEY("id"), i + 1);
        if (!header->for_recipient) {
            size_t start = ruler_measure(&input_ruler, span->document.start);
            range_field(out, KEY("in"), start, ruler_measure(&input_ruler, span->document.end));
        }
        if (span->action != ACTION_NONE) {
            size_t start = ruler_measure_input(&output_ruler, span->out_start);
            range_field(out, KEY("out"), start, ruler_measure_input(&output_ruler, span->out_end));
        }
        write_meaning(span, cast, out);
        buffer_append_string(out, "}\n");
    }
    return buffer_failed(out) ? error_no_memory(error) : SCRIM_OK;
}

static void write_verdict(const struct log_summary *summary, struct buffer *out)
{
    string_field(out, KEY("verdict"), summary->verdict);
    if (summary->reason)
        string_field(out, KEY("reason"), summary->reason);
    buffer_append_string(out, "}\n");
}

void log_write_summary(const struct log_summary *summary, const struct spans *spans,
                       struct buffer *out)
{
    struct counts counts;
    counts_take(&counts, spans, false);
    buffer_append_string(out, "{\"record\":\"summary\"");
    number_field(out, KEY("document"), summary->document);
    number_field(out, KEY("spans"), spans ? spans->count : 0);
    buffer_append(out, KEY("by_type"));
    counts_write(&counts, buffer_append_number, out);
    if (!summary->for_recipient)
        number_field(out, KEY("bytes_in"), summary->bytes_in);
    number_field(out, KEY("bytes_out"), summary->bytes_out);
    number_field(out, KEY("review"), summary->review);
    write_verdict(summary, out);
}
