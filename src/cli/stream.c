#include "cli/stream.h"

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

static enum scrim_status write_record(struct stream *stream, const struct job *job,
                                      const char *piece, size_t length)
{
    if (job->status)
        return outputs_write_text(stream->outputs, no_record, sizeof no_record - 1);
    stream->line.length = 0;
    if (record_write(&job->record, piece, length, job->result.text, job->result.text_length,
                     &stream->line))
        return outputs_write_text(stream->outputs, stream->line.data, stream->line.length);
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(stream->input->name, &error);
    return SCRIM_TRY_AGAIN;
}

/* What came of one document: its records, then its text and the separator that ended it.  Fails
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
    enum scrim_status status = outputs_write_records(stream->outputs, &job->result);
    if (!status && settings->format == FORMAT_JSONL)
        status = write_record(stream, job, piece, length);
    else if (!status && !job->status)
        status = outputs_write_text(stream->outputs, job->result.text, job->result.text_length);
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
    /* Text that has left through a pipe gets its log in any case; a file that is not complete gets
     * neither. */
    if (!status || !output_is_deferred(&outputs->text))
        status = worse(status, outputs_publish_records(outputs));
    if (!status)
        status = outputs_publish_text(outputs);
    return worse(status, stream.worst);
}
