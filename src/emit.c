/* What a caller gets of a document: log, summary, spans, verdict. */
#include <stdlib.h>

#include "base/grow.h"
#include "base/limits.h"
#include "passes/decisions.h"
#include "report/log.h"
#include "report/ruler.h"
#include "text/unicode.h"
#include "work.h"

static struct log_header make_header(const struct work *work)
{
    const struct scrim_engine *engine = work->worker->engine;
    struct log_header header = {
        .document = work->request->document,
        .field = work->request->field,
        .profile = engine->profile.name,
        .key = engine_key_name(engine),
        .scope = work->scope_given ? "given" : "document",
        .rules_digest = engine->rules_digest,
        .dictionaries_digest = engine->dictionaries_digest,
        .offsets = engine->options.offsets,
        .encoding = work->worker->letter.decoded.encoding ? work->worker->letter.decoded.encoding : "unknown",
        .unicode_version = unicode_version(),
        .sandbox = work->request->sandbox,
        .for_recipient = engine->options.log_for_recipient,
    };
    const struct decisions *decisions = work->worker->letter.decisions;
    if (decisions)
        header.decisions = decisions->complete ? "complete" : "partial";
    for (unsigned type = 0; type < TYPE_COUNT; type++)
        header.off[type] = replacer_action(&engine->replacer, (enum type)type, ROLE_NONE, NULL) == ACTION_KEEP;
    return header;
}

/* cleaned: the output, read as text. */
static enum scrim_status measure_spans(struct work *work, const struct decoded *cleaned, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    const struct decoded *decoded = &worker->letter.decoded;
    struct ruler in, out;

    if (worker->spans.count > worker->public_capacity &&
        !grow((void **)&worker->public_spans, &worker->public_capacity, sizeof *worker->public_spans, worker->spans.count, LIMIT_CANDIDATES))
        return error_no_memory(error);
    ruler_init(&in, decoded, worker->engine->options.offsets);
    ruler_init(&out, cleaned, worker->engine->options.offsets);
    for (size_t i = 0; i < worker->spans.count; i++) {
        const struct span *span = &worker->spans.items[i];
        struct scrim_span *shown = &worker->public_spans[i];
        *shown = (struct scrim_span){.type = type_name((enum type)span->type), .role = role_name((enum role)span->role),
                                     .action = action_name((enum action)span->action), .rule = span->rule,
                                     .confidence = span->confidence / 1000.0, .review = span->review,
                                     .read_start = span->document.start.byte, .read_end = span->document.end.byte};
        if (span->entity)
            shown->entity = work->cast.entities[span->entity - 1].number;
        shown->in_byte = input_offset(decoded, span->document.start);
        shown->in_byte_end = input_offset(decoded, span->document.end);
        shown->in_start = ruler_measure(&in, span->document.start);
        ruler_find_line(&in, span->document.start);
        shown->line = in.line;
        shown->column = in.column;
        shown->in_end = ruler_measure(&in, span->document.end);
        if (span->action == ACTION_NONE)
            continue;
        shown->out_byte = span->out_start;
        shown->out_byte_end = span->out_end;
        shown->out_start = ruler_measure_input(&out, span->out_start);
        shown->out_end = ruler_measure_input(&out, span->out_end);
    }
    return SCRIM_OK;
}

static void fill_result(struct work *work, const char *verdict, const char *reason, size_t review)
{
    struct scrim_worker *worker = work->worker;
    struct slice read = verdict[0] == 'w' ? SLICE("") : worker->letter.decoded.text;
    size_t replaced = 0;

    for (size_t i = 0; i < worker->spans.count; i++)
        replaced += worker->spans.items[i].action != ACTION_KEEP;
    worker->result = (struct scrim_result){
        .text = worker->text.length ? worker->text.data : "",
        .text_length = worker->text.length,
        .read = read.length ? read.data : "",
        .read_length = read.length,
        .log = worker->log.data,
        .log_length = worker->log.length,
        .summary = worker->summary.data,
        .summary_length = worker->summary.length,
        .spans = worker->public_spans,
        .span_count = worker->spans.count,
        .replaced = replaced,
        .in_review = review,
        .newest_year = work->newest_year,
        .reason = reason,
        .verdict = verdict,
    };
}

enum scrim_status emit_result(struct work *work, struct scrim_error *error)
{
    struct scrim_worker *worker = work->worker;
    const struct scrim_options *options = &worker->engine->options;
    struct log_header header = make_header(work);
    struct log_summary summary = {.document = header.document,
                                  .field = header.field,
                                  .bytes_in = work->request->text_length,
                                  .bytes_out = options->find_only ? work->request->text_length : worker->text.length,
                                  .for_recipient = options->log_for_recipient,
                                  .reason = worker->letter.review_reason};

    for (size_t i = 0; i < worker->spans.count; i++)
        summary.review += worker->spans.items[i].review;
    summary.verdict = summary.review > 0 || summary.reason ? "review" : "pass";
    if (options->withhold_on_review && summary.verdict[0] == 'r')
        return error_set(error, SCRIM_REFUSED, "withheld for review: %zu spans in doubt%s%s", summary.review,
                         summary.reason ? ", " : "", summary.reason ? summary.reason : "");
    log_write_header(&header, &worker->log);
    struct decoded cleaned;
    enum scrim_status status = ruler_read_output(&worker->letter.decoded, options->offsets, buffer_slice(&worker->text), &worker->arena,
                                                 &cleaned, error);
    if (status == SCRIM_OK) {
        log_write_spans(&header, &worker->letter, &worker->spans, &work->cast, &cleaned, &worker->log);
        status = measure_spans(work, &cleaned, error);
    }
    log_write_summary(&summary, &worker->spans, &worker->log);
    summary_write(&header, &summary, &worker->spans, &worker->summary);
    if (status == SCRIM_OK && (buffer_failed(&worker->log) || buffer_failed(&worker->summary)))
        status = error_no_memory(error);
    if (status == SCRIM_OK)
        fill_result(work, summary.verdict, summary.reason, summary.review);
    return status;
}

/* Why, in one word a program can read; the message says more. */
static const char *reason_of(enum scrim_status status)
{
    switch (status) {
    case SCRIM_REFUSED: return "refused";
    case SCRIM_SELF_CHECK: return "self-check";
    case SCRIM_TRY_AGAIN: return "memory";
    default: return "error";
    }
}

void emit_withheld(struct work *work, enum scrim_status status)
{
    struct scrim_worker *worker = work->worker;
    struct log_header header = make_header(work);
    struct log_summary summary = {.document = header.document, .field = header.field, .bytes_in = work->request->text_length,
                                  .verdict = "withheld", .for_recipient = header.for_recipient, .reason = reason_of(status)};

    buffer_clear(&worker->text);
    buffer_clear(&worker->log);
    buffer_clear(&worker->summary);
    worker->spans.count = 0;
    log_write_header(&header, &worker->log);
    log_write_summary(&summary, NULL, &worker->log);
    summary_write(&header, &summary, NULL, &worker->summary);
    if (buffer_failed(&worker->log))
        buffer_clear(&worker->log);
    if (buffer_failed(&worker->summary))
        buffer_clear(&worker->summary);
    fill_result(work, "withheld", summary.reason, 0);
}
