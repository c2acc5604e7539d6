#include "report/review.h"

#include "base/hex.h"
#include "passes/decisions.h"
#include "report/json.h"
#include "report/log.h"
#include "report/review_why.h"
#include "report/ruler.h"

static void write_head(const struct review *review, struct buffer *out)
{
    char salt[2 * sizeof review->salt + 1], fingerprint[2 * sizeof review->fingerprint + 1];

    hex_write(review->salt, sizeof review->salt, salt);
    hex_write(review->fingerprint, sizeof review->fingerprint, fingerprint);
    buffer_append_string(out, "{\"scrim\":\"" SCRIM_VERSION "\"");
    json_string_field(out, JSON_KEY("title"), review->title);
    json_string_field(out, JSON_KEY("profile"), review->profile);
    json_string_field(out, JSON_KEY("scope"), review->scope);
    json_string_field(out, JSON_KEY("encoding"), review->letter->decoded.encoding);
    json_string_field(out, JSON_KEY("verdict"), review->verdict);
    if (review->reason)
        json_string_field(out, JSON_KEY("reason"), review->reason);
    buffer_append_string(out, ",\"document\":{\"bytes\":");
    buffer_append_number(out, review->bytes);
    json_string_field(out, JSON_KEY("salt"), salt);
    json_string_field(out, JSON_KEY("argon2id"), fingerprint);
    buffer_append_string(out, "},\"types\":");
    for (unsigned type = 0; type < TYPE_COUNT; type++) {
        buffer_append_byte(out, type ? ',' : '[');
        json_write_string(out, slice_from_string(type_name((enum type)type)));
    }
    buffer_append_byte(out, ']');
    int64_t shift = review->dates->offset;
    buffer_append_string(out, shift < 0 ? ",\"shift\":-" : ",\"shift\":");
    buffer_append_number(out, (uint64_t)(shift < 0 ? -shift : shift));
}

/* What was decided before: the page begins with it. */
static void write_decisions(const struct review *review, struct buffer *out)
{
    const struct decisions *decisions = review->letter->decisions;
    struct ruler ruler;

    ruler_init(&ruler, &review->letter->decoded, SCRIM_OFFSETS_UTF16);
    buffer_append_string(out, decisions && decisions->complete
                                  ? ",\"complete\":true,\"decisions\":["
                                  : ",\"complete\":false,\"decisions\":[");
    for (size_t i = 0; decisions && i < decisions->count; i++) {
        const struct decision *decision = &decisions->items[i];
        size_t start = ruler_measure(&ruler, decision->place.start);
        buffer_append_string(out, i ? ",{\"verdict\":" : "{\"verdict\":");
        json_write_string(out,
                          slice_from_string(verdict_name((enum scrim_verdict)decision->verdict)));
        json_word_field(out, JSON_KEY("type"), type_name((enum type)decision->type));
        json_range_field(out, JSON_KEY("in"), start,
                         start + utf16_length(review->letter->decoded.text, decision->place));
        buffer_append_byte(out, '}');
    }
    buffer_append_byte(out, ']');
}

/* "2014-07-03", "2014-07", "2014": as much of the date as is known. */
static void write_date(const struct date_side *side, struct slice key, struct buffer *out)
{
    buffer_append(out, key);
    buffer_append_byte(out, '"');
    buffer_append_padded(out, side->value[UNIT_YEAR], 4);
    if (side->has[UNIT_MONTH]) {
        buffer_append_byte(out, '-');
        buffer_append_padded(out, side->value[UNIT_MONTH], 2);
    }
    if (side->has[UNIT_MONTH] && side->has[UNIT_DAY]) {
        buffer_append_byte(out, '-');
        buffer_append_padded(out, side->value[UNIT_DAY], 2);
    }
    buffer_append_byte(out, '"');
}

static void write_dates(const struct review *review, size_t index, struct buffer *out)
{
    const struct span *span = &review->spans->items[index];
    struct date_side from[2], to[2];

    if (span->type != TYPE_DATE || span->field_count == 0)
        return;
    size_t count = shift_sides(review->letter, review->spans, index, review->dates, from, to);
    for (size_t i = 0; i < count; i++) {
        write_date(&from[i], i ? SLICE(",{\"from\":") : SLICE(",\"dates\":[{\"from\":"), out);
        if (span->action == ACTION_SHIFT)
            write_date(&to[i], JSON_KEY("to"), out);
        buffer_append_byte(out, '}');
    }
    if (count > 0)
        buffer_append_byte(out, ']');
}

static enum scrim_status write_spans(const struct review *review, const struct decoded *cleaned,
                                     struct buffer *out, struct scrim_error *error)
{
    const struct spans *spans = review->spans;
    struct ruler in_ruler, out_ruler;
    struct why why;
    enum scrim_status status = why_gather(review->letter, spans, &why, error);

    if (status)
        return status;
    ruler_init(&in_ruler, &review->letter->decoded, SCRIM_OFFSETS_UTF16);
    ruler_init(&out_ruler, cleaned, SCRIM_OFFSETS_UTF16);
    buffer_append(out, JSON_KEY("spans"));
    buffer_append_byte(out, '[');
    for (size_t i = 0; i < spans->count; i++) {
        const struct span *span = &spans->items[i];
        size_t start = ruler_measure(&in_ruler, span->document.start);
        size_t out_start = ruler_measure_input(&out_ruler, span->out_start);
        buffer_append_string(out, i ? ",{\"id\":" : "{\"id\":");
        buffer_append_number(out, i + 1);
        json_range_field(out, JSON_KEY("in"), start, ruler_measure(&in_ruler, span->document.end));
        json_range_field(out, JSON_KEY("out"), out_start,
                         ruler_measure_input(&out_ruler, span->out_end));
        log_write_meaning(span, review->cast, out);
        write_dates(review, i, out);
        why_write(&why, i, start, out);
        buffer_append_byte(out, '}');
    }
    buffer_append_byte(out, ']');
    why_write_rules(&why, review->patterns, out);
    return SCRIM_OK;
}

enum scrim_status review_write(const struct review *review, struct buffer *out,
                               struct scrim_error *error)
{
    struct decoded cleaned;
    enum scrim_status status =
        ruler_read_output(&review->letter->decoded, SCRIM_OFFSETS_UTF16, review->output,
                          review->letter->arena, &cleaned, error);

    if (status)
        return status;
    write_head(review, out);
    write_decisions(review, out);
    buffer_append(out, JSON_KEY("original"));
    json_write_string(out, review->letter->decoded.text);
    buffer_append(out, JSON_KEY("cleaned"));
    json_write_string(out, cleaned.text);
    status = write_spans(review, &cleaned, out, error);
    buffer_append_byte(out, '}');
    if (status == SCRIM_OK && buffer_failed(out))
        status = error_no_memory(error);
    return status;
}
