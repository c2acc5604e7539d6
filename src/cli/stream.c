#include "cli/stream.h"

#include <string.h>

#include "cli/message.h"
#include "cli/pool.h"

/* What stands in the place of a record that is withheld, so that records keep their lines. */
static const char no_record[] = "{}";

struct stream {
    struct session *session;
    struct input *input;
    struct outputs *outputs;
    struct tally *tally;
    struct bytes line;       /* a record as it is written */
    uint64_t number;         /* documents read */
    enum scrim_status worst; /* of the documents so far */
};

/* What goes out in the place of a piece: *text, *text_length; record->line holds a record. */
static enum scrim_status make_text(struct stream *stream, const struct job *job, const char *piece,
                                   size_t length, const char **text, size_t *text_length)
{
    bool records = stream->session->settings->format == FORMAT_JSONL;
    *text = records ? no_record : "";
    *text_length = strlen(*text);
    if (job->status)
        return SCRIM_OK;
    *text = job->result.text;
    *text_length = job->result.text_length;
    if (!records)
        return SCRIM_OK;
    stream->line.length = 0;
    if (record_write(&job->record, piece, length, job->result.text, job->result.text_length,
                     &stream->line)) {
        *text = stream->line.data;
        *text_length = stream->line.length;
        return SCRIM_OK;
    }
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(stream->input->name, &error);
    return SCRIM_TRY_AGAIN;
}

/* The map holds pieces as they come and go, so that records are restored to the byte. */
static enum scrim_status write_map(struct stream *stream, const struct job *job, const char *piece,
                                   size_t length, const char *text, size_t text_length)
{
    bool records = stream->session->settings->format == FORMAT_JSONL;
    const struct scrim_map_entry entry = {.document = job->document.number,
                                          .input = piece,
                                          .input_length = length,
                                          .output = text,
                                          .output_length = text_length,
                                          .spans = records ? NULL : job->result.spans,
                                          .span_count = job->result.span_count,
                                          .withheld = job->status != SCRIM_OK};
    return outputs_write_map(stream->outputs, &entry);
}

/* What came of one document: its way back, its records, then its text and the separator that ended it.  Fails
 * when nothing more can be written, or when the configuration is at fault: every further document
 * would fail alike.  A record without a scope is at fault alone. */
static enum scrim_status write_job(struct stream *stream, const struct job *job, const char *piece,
                                   size_t length)
{
    const struct settings *settings = stream->session->settings;
    char separator = stream_separator(settings);
    stream->worst = worse(stream->worst, job->status);
    if (job->status)
        complain_about_document(stream->input->name, job->document.number, &job->error);
    else
        tally_add(stream->tally, &job->result);
    const char *text;
    size_t text_length;
    enum scrim_status status = make_text(stream, job, piece, length, &text, &text_length);
    if (!status)
        status = write_map(stream, job, piece, length, text, text_length);
    if (!status)
        status = outputs_write_records(stream->outputs, &job->result);
    if (!status)
        status = outputs_write_text(stream->outputs, text, text_length);
    if (!status && job->separated)
        status = outputs_write_text(stream->outputs, &separator, 1);
    bool common = job->status == SCRIM_CONFIGURATION && !job->document.refused;
    return !status && common ? job->status : status;
}

static enum scrim_status write_document(void *context, const struct job *job)
{
    return write_job(context, job, job->piece.data, job->piece.length);
}

/* The next document's bytes, which stay valid until the next call. */
static enum scrim_status next_piece(struct stream *stream, const char **piece, size_t *length,
                                    bool *separated, bool *more)
{
    struct scrim_error error;
    enum scrim_status status =
        input_next_document(stream->input, session_piece_maximum(stream->session), piece, length,
                            separated, more, &error);
    if (status)
        complain(stream->input->name, &error);
    else if (*more)
        stream->number++;
    return status;
}

static void take_piece(const struct stream *stream, struct job *job, const char *piece,
                       size_t length)
{
    job->document = (struct document){.name = stream->input->name, .number = stream->number};
    session_take(stream->session, piece, length, &job->record, &job->refusal, &job->document);
}

static enum scrim_status read_job(void *context, struct job *job, bool *more)
{
    struct stream *stream = context;
    const char *piece;
    size_t length;
    enum scrim_status status = next_piece(stream, &piece, &length, &job->separated, more);
    if (status || !*more)
        return status;
    job->piece.length = 0;
    if (bytes_append(&job->piece, piece, length)) {
        take_piece(stream, job, job->piece.data, length);
        return SCRIM_OK;
    }
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(stream->input->name, &error);
    return SCRIM_TRY_AGAIN;
}

static enum scrim_status clean_one_by_one(struct stream *stream)
{
    struct job job = {.status = SCRIM_OK};
    enum scrim_status status;
    for (;;) {
        const char *piece;
        size_t length;
        bool more;
        const struct scrim_result *result;
        status = next_piece(stream, &piece, &length, &job.separated, &more);
        if (status || !more)
            break;
        take_piece(stream, &job, piece, length);
        job.status = session_process(stream->session, stream->session->worker, &job.document,
                                     &result, &job.error);
        job.result = *result;
        status = write_job(stream, &job, piece, length);
        if (status)
            break;
    }
    record_free(&job.record);
    return status;
}

enum scrim_status clean_stream(struct session *session, struct input *input,
                               struct outputs *outputs, struct tally *tally)
{
    struct stream stream = {.session = session, .input = input, .outputs = outputs, .tally = tally};
    size_t jobs = session->settings->jobs;
    input->separator = stream_separator(session->settings);
    enum scrim_status status = jobs == 1
                                   ? clean_one_by_one(&stream)
                                   : pool_run(session, jobs, 2 * jobs, read_job, write_document, &stream);
    bytes_free(&stream.line);
    /* Text that has left through a pipe gets its map and log in any case; a file that is not complete
     * gets neither. */
    if (!status || !output_is_deferred(&outputs->text)) {
        status = worse(status, outputs_publish_map(outputs));
        status = worse(status, outputs_publish_records(outputs));
    }
    if (!status)
        status = outputs_publish_text(outputs);
    return worse(status, stream.worst);
}
