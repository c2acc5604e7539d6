#include <string.h>

#include "cli/commands.h"
#include "cli/message.h"
#include "cli/outputs.h"
#include "cli/session.h"
#include "cli/stream.h"
#include "cli/tally.h"

static enum scrim_status write_records(struct outputs *outputs, const struct scrim_result *result)
{
    enum scrim_status status = outputs_write_log(outputs, result->log, result->log_length);
    return status ? status
                  : outputs_write_summary(outputs, result->summary, result->summary_length);
}

static enum scrim_status write_map(struct outputs *outputs, const struct document *document,
                                   const struct scrim_result *result)
{
    const struct scrim_map_entry entry = {.document = document->number,
                                          .input = document->text,
                                          .input_length = document->length,
                                          .output = result->text,
                                          .output_length = result->text_length,
                                          .spans = result->spans,
                                          .span_count = result->span_count};
    return outputs_write_map(outputs, &entry);
}

/* The finished text and its records, in the order that leaves no text without its map and log: what
 * becomes a file is written before anything gets a name; what goes to a pipe is written when all
 * names are given. */
static enum scrim_status deliver(struct outputs *outputs, const struct document *document,
                                 const struct scrim_result *result)
{
    bool deferred = output_is_deferred(&outputs->text);
    enum scrim_status status = write_map(outputs, document, result);
    if (!status && deferred)
        status = outputs_write_text(outputs, result->text, result->text_length);
    if (!status)
        status = write_records(outputs, result);
    if (!status)
        status = outputs_publish_map(outputs);
    if (!status)
        status = outputs_publish_records(outputs);
    if (!status && !deferred)
        status = outputs_write_text(outputs, result->text, result->text_length);
    return status ? status : outputs_publish_text(outputs);
}

/* A withheld document: its records say so, its text does not appear.  Without memory there may be no
 * records either; then no file is made of nothing. */
static enum scrim_status deliver_withheld(struct outputs *outputs,
                                          const struct scrim_result *result)
{
    if (!result->log_length || !result->summary_length)
        return SCRIM_OK;
    enum scrim_status status = write_records(outputs, result);
    return status ? status : outputs_publish_records(outputs);
}

static enum scrim_status clean_text(struct session *session, struct input *input,
                                    struct outputs *outputs, struct tally *tally)
{
    struct scrim_error error;
    const char *text;
    size_t length;
    enum scrim_status status =
        input_read_all(input, session->settings->engine.maximum_size, &text, &length, &error);
    if (status) {
        complain(input->name, &error);
        return status;
    }
    struct document document = {.name = input->name, .number = 1, .text = text, .length = length};
    const struct scrim_result *result;
    status = session_process(session, session->worker, &document, &result, &error);
    if (status) {
        complain(input->name, &error);
        return worse(status, deliver_withheld(outputs, result));
    }
    tally->documents = 1;
    tally_add(tally, result);
    return deliver(outputs, &document, result);
}

/* Everything is open: what is left to do needs no rights but to give the outputs their names. */
static enum scrim_status shut_in(struct session *session, const struct outputs *outputs)
{
    struct sandbox sandbox;
    sandbox_begin(&sandbox);
    outputs_allow(outputs, &sandbox);
    return session_shut_in(session, &sandbox);
}

static enum scrim_status dump(struct session *session, struct input *input)
{
    struct scrim_error error;
    const char *text;
    size_t length;
    struct bytes dumped = {0};
    struct output output;
    enum scrim_status status = shut_in(session, &OUTPUTS_NONE);
    if (status)
        return status;
    status = input_read_all(input, session->settings->engine.maximum_size, &text, &length, &error);
    if (!status) {
        struct document document = {.number = 1, .text = text, .length = length};
        struct scrim_request request = session_request(session, &document);
        status = scrim_dump(session->worker, &request, session->settings->dump, bytes_sink, &dumped,
                            &error);
        if (status == SCRIM_IO) /* what a sink into memory fails for */
            status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    }
    if (!status)
        status = output_open(NULL, OUTPUT_TEXT, input, &output, &error);
    if (!status)
        status = output_write(&output, dumped.data, dumped.length, &error);
    if (status)
        complain(input->name, &error);
    bytes_free(&dumped);
    return status;
}

static enum scrim_status clean(struct session *session, struct input *input)
{
    const struct settings *settings = session->settings;
    if (settings->dump)
        return dump(session, input);
    struct tally tally = {0};
    struct outputs outputs;
    enum scrim_status status = outputs_open(settings, input, &outputs);
    if (!status)
        status = shut_in(session, &outputs);
    if (!status && settings->format != FORMAT_TEXT)
        status = clean_stream(session, input, &outputs, &tally);
    else if (!status)
        status = clean_text(session, input, &outputs, &tally);
    bool text_left = status < SCRIM_SYSTEM && !output_is_deferred(&outputs.text);
    if (tally.documents && text_left && !settings->log && !settings->quiet)
        tally_print(&tally, settings->no_log ? "" : "; add --log FILE for the redaction log");
    outputs_close(&outputs);
    return status;
}

enum scrim_status command_clean(const struct settings *settings)
{
    struct scrim_error error;
    if (settings->operand_count > 1) {
        fail(&error, SCRIM_USAGE, "cleans one document a run, not %zu (see scrim --help)",
             settings->operand_count);
        complain(NULL, &error);
        return SCRIM_USAGE;
    }
    enum scrim_status status = refuse_terminal(settings);
    if (status)
        return status;
    struct input input;
    status = input_open(settings->operand_count ? settings->operands[0] : "-", &input, &error);
    if (status) {
        complain(input.name, &error);
        return status;
    }
    struct session session;
    status = session_open(settings, &settings->engine, &session);
    if (!status)
        status = clean(&session, &input);
    session_close(&session);
    input_close(&input);
    return status;
}
