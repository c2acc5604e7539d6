#include "report/counts.h"
#include "report/json.h"
#include "report/log.h"

enum { SMALL_CELL = 5 };

static void write_count(struct buffer *out, uint64_t count)
{
    if (count > 0 && count < SMALL_CELL)
        buffer_append_string(out, "\"<5\"");
    else
        buffer_append_number(out, count);
}

void summary_write(const struct log_header *header, const struct log_summary *summary,
                   const struct spans *spans, struct buffer *out)
{
    struct counts counts;
    counts_take(&counts, spans, true);
    buffer_append_string(out,
                         "{\"record\":\"counts\",\"scrim\":\"" SCRIM_VERSION "\",\"document\":");
    buffer_append_number(out, header->document);
    if (header->field) {
        json_string_field(out, JSON_KEY("field"), header->field);
    }
    buffer_append_string(out, ",\"profile\":");
    json_write_string(out, slice_from_string(header->profile));
    buffer_append_string(out, ",\"replaced\":");
    counts_write(&counts, write_count, out);
    buffer_append_string(out, ",\"review\":");
    write_count(out, summary->review);
    buffer_append_string(out, ",\"verdict\":");
    json_write_string(out, slice_from_string(summary->verdict));
    buffer_append_string(out, "}\n");
}
