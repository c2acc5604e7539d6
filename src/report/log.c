#include "report/log.h"

#include "passes/decisions_file.h"
#include "replace/profile.h"
#include "report/counts.h"
#include "report/json.h"
#include "report/ruler.h"

enum { LINE_LENGTH = 192 }; /* bytes, about; so that the log of a large document need not move as it grows */

/* Which document, and which part of it where it is a record. */
static void document_field(struct buffer *out, uint64_t document, const char *field)
{
    json_number_field(out, JSON_KEY("document"), document);
    if (field)
        json_string_field(out, JSON_KEY("field"), field);
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
    document_field(out, header->document, header->field);
    json_string_field(out, JSON_KEY("profile"), header->profile);
    json_string_field(out, JSON_KEY("key"), header->key);
    json_string_field(out, JSON_KEY("scope"), header->scope);
    json_string_field(out, JSON_KEY("rules"), header->rules_digest);
    json_string_field(out, JSON_KEY("dictionaries"), header->dictionaries_digest);
    json_string_field(out, JSON_KEY("offsets"), unit_name(header->offsets));
    json_string_field(out, JSON_KEY("encoding"), header->encoding);
    json_string_field(out, JSON_KEY("unicode"), header->unicode_version);
    if (header->sandbox)
        json_string_field(out, JSON_KEY("sandbox"), header->sandbox);
    if (header->decisions)
        json_string_field(out, JSON_KEY("decisions"), header->decisions);
    buffer_append(out, JSON_KEY("off"));
    char separator = '[';
    for (size_t type = 0; type < TYPE_COUNT; type++) {
        if (!header->off[type])
            continue;
        buffer_append_byte(out, separator);
        json_write_string(out, slice_from_string(type_name((enum type)type)));
        separator = ',';
    }
    buffer_append_string(out, separator == '[' ? "[]}\n" : "]}\n");
}

/* The pass is the area of the rule: what stands before its slash. */
static void write_rule(const char *rule, struct buffer *out)
{
    const char *slash = strchr(rule, '/');
    buffer_append(out, JSON_KEY("pass"));
    json_write_string(out,
                      slash ? slice_of(rule, (size_t)(slash - rule)) : slice_from_string(rule));
    json_string_field(out, JSON_KEY("rule"), rule);
}

static void write_entity(const struct entity *entity, struct buffer *out)
{
    buffer_append(out, JSON_KEY("entity"));
    buffer_append_byte(out, '"');
    buffer_append_string(out, type_name(entity->type));
    buffer_append_byte(out, '-');
    buffer_append_number(out, entity->number);
    buffer_append_byte(out, '"');
}

void log_write_meaning(const struct span *span, const struct cast *cast, struct buffer *out)
{
    json_word_field(out, JSON_KEY("type"), type_name(span->type));
    if (span->role != ROLE_NONE)
        json_word_field(out, JSON_KEY("role"), role_name(span->role));
    if (span->guess < TYPE_COUNT)
        json_word_field(out, JSON_KEY("guess"), type_name(span->guess));
    if (span->entity)
        write_entity(&cast->entities[span->entity - 1], out);
    write_rule(span->rule, out);
    json_word_field(out, JSON_KEY("action"), action_name(span->action));
    json_thousandths_field(out, JSON_KEY("confidence"), span->confidence);
    if (span->review)
        buffer_append_string(out, ",\"review\":true");
    if (span->stepped)
        buffer_append_string(out, ",\"stepped\":true");
    if (span->decided)
        json_word_field(out, JSON_KEY("decided"),
                        verdict_name((enum scrim_verdict)(span->decided - 1)));
}

void log_write_spans(const struct log_header *header, const struct letter *letter,
                     const struct spans *spans, const struct cast *cast,
                     const struct decoded *cleaned, struct buffer *out)
{
    buffer_reserve(out, spans->count * LINE_LENGTH);
    struct ruler input_ruler, output_ruler;
    ruler_init(&input_ruler, &letter->decoded, header->offsets);
    ruler_init(&output_ruler, cleaned, header->offsets);
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        buffer_append_string(out, "{\"record\":\"span\"");
        json_number_field(out, JSON_KEY("id"), i + 1);
        if (!header->for_recipient) {
            size_t start = ruler_measure(&input_ruler, span->document.start);
            json_range_field(out, JSON_KEY("in"), start,
                             ruler_measure(&input_ruler, span->document.end));
        }
        if (span->action != ACTION_NONE) {
            size_t start = ruler_measure_input(&output_ruler, span->out_start);
            json_range_field(out, JSON_KEY("out"), start,
                             ruler_measure_input(&output_ruler, span->out_end));
        }
        log_write_meaning(span, cast, out);
        buffer_append_string(out, "}\n");
    }
}

static void write_verdict(const struct log_summary *summary, struct buffer *out)
{
    json_string_field(out, JSON_KEY("verdict"), summary->verdict);
    if (summary->reason)
        json_string_field(out, JSON_KEY("reason"), summary->reason);
    buffer_append_string(out, "}\n");
}

void log_write_summary(const struct log_summary *summary, const struct spans *spans,
                       struct buffer *out)
{
    struct counts counts;
    counts_take(&counts, spans, false);
    buffer_append_string(out, "{\"record\":\"summary\"");
    document_field(out, summary->document, summary->field);
    json_number_field(out, JSON_KEY("spans"), spans ? spans->count : 0);
    buffer_append(out, JSON_KEY("by_type"));
    counts_write(&counts, buffer_append_number, out);
    if (!summary->for_recipient)
        json_number_field(out, JSON_KEY("bytes_in"), summary->bytes_in);
    json_number_field(out, JSON_KEY("bytes_out"), summary->bytes_out);
    json_number_field(out, JSON_KEY("review"), summary->review);
    write_verdict(summary, out);
}
