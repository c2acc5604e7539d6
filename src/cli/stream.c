#include "cli/stream.h"

#include "cli/message.h"
#include "cli/pool.h"

struct stream {
    struct session *session;
    struct input *input;
    struct outputs *outputs;
    struct tally *tally;
    uint64_t number;         /* documents read */
    enum scrim_status worst; /* of the documents so far */
};

/* What came of one document: its records, then its text and the NUL that ended it.  Fails when
 * nothing more can be written, or when the configuration is at fault: every further document would
 * fail alike. */
static enum scrim_status write_document(void *context, const struct job *job)
{
    struct stream *stream = context;
    stream->worst = worse(stream->worst, job->status);
    if (job->status)
        complain_about_document(stream->input->name, job->number, &job->error);
    else
        tally_add(stream->tally, &job->result);
    enum scrim_status status = outputs_write_records(stream->outputs, &job->result);
    if (!status && !job->status)
        status = outputs_write_text(stream->outputs, job->result.text, job->result.text_length);
    if (!status && job->ended_by_nul)
        status = outputs_write_text(stream->outputs, "", 1);
    return !status && job->status == SCRIM_CONFIGURATION ? job->status : status;
}

/* The next document's bytes, which stay valid until the next call. */
static enum scrim_status next_document(struct stream *stream, const char **text, size_t *length,
                                       bool *ended_by_nul, bool *more)
{
    struct scrim_error error;
    enum scrim_status status =
        input_next_document(stream->input, stream->session->settings->engine.maximum_size, text,
                            length, ended_by_nul, more, &error);
    if (status)
        complain(stream->input->name, &error);
    else if (*more)
        stream->number++;
    return status;
}

static enum scrim_status read_job(void *context, struct job *job, bool *more)
{
    struct stream *stream = context;
    const char *text;
    size_t length;
    enum scrim_status status = next_document(stream, &text, &length, &job->ended_by_nul, more);
    job->number = stream->number;
    job->text.length = 0;
    if (status || bytes_append(&job->text, text, length))
        return status;
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(stream->input->name, &error);
    return SCRIM_TRY_AGAIN;
}

static enum scrim_status clean_one_by_one(struct stream *stream)
{
    for (;;) {
        const char *text;
        size_t length;
        bool more;
        struct job job = {.status = SCRIM_OK};
        enum scrim_status status = next_document(stream, &text, &length, &job.ended_by_nul, &more);
        if (status || !more)
            return status;
        const struct scrim_result *result;
        struct scrim_request request =
            session_request(stream->session, text, length, stream->number);
        job.number = stream->number;
        job.status = scrim_process(stream->session->worker, &request, &result, &job.error);
        job.result = *result;
        status = write_document(stream, &job);
        if (status)
            return status;
    }
}

enum scrim_status clean_stream(struct session *session, struct input *input,
                               struct outputs *outputs, struct tally *tally)
{
    struct stream stream = {.session = session, .input = input, .outputs = outputs, .tally = tally};
    size_t jobs = session->settings->jobs;
    enum scrim_status status = jobs == 1
                                   ? clean_one_by_one(&stream)
                                   : pool_run(session, jobs, read_job, write_document, &stream);
    /* Text that has left through a pipe gets its log in any case; a file that is not complete gets
     * neither. */
    if (!status || !output_is_deferred(&outputs->text))
        status = worse(status, outputs_publish_records(outputs));
    if (!status)
        status = outputs_publish_text(outputs);
    return worse(status, stream.worst);
}
