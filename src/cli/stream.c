#include "cli/stream.h"

#include <inttypes.h>

#include "cli/job.h"
#include "cli/message.h"
#include "cli/pool.h"

struct stream {
    struct session *session;
    struct records records;
    struct outputs *outputs;
    struct tally *tally;
    enum scrim_status worst; /* of the documents so far */
    uint64_t count, withheld; /* how many there were, and how many of them did not leave */
};

static void complain_about_job(const struct stream *stream, const struct job *job)
{
    struct document document = {.name = stream->records.input->name,
                                .in_file = job->place.number,
                                .line = job->place.line,
                                .lines = job->place.lines};
    session_complain(stream->session, &document, &job->error);
}

/* The map holds pieces as they come and go, so that records are restored to the byte. */
static enum scrim_status write_map(struct stream *stream, const struct job *job)
{
    bool records = stream->session->settings->format != FORMAT_NUL;
    const struct scrim_map_entry entry = {
        .document = job->place.number,
        .input = job->piece.data,
        .input_length = job->piece.length,
        .output = job->text.length ? job->text.data : "",
        .output_length = job->text.length,
        .spans = records ? NULL : (const struct scrim_span *)(const void *)job->spans.data,
        .span_count = records ? 0 : job->spans.length / sizeof(struct scrim_span),
        .withheld = job->status != SCRIM_OK};
    return job->place.number ? outputs_write_map(stream->outputs, &entry) : SCRIM_OK;
}

/* What came of one document: its way back, its log and summary, then its text and the separator
 * that ended it. Fails when nothing more can be written, or the first failure is to be the end. */
static enum scrim_status write_job(void *context, const void *written)
{
    struct stream *stream = context;
    const struct job *job = written;
    stream->worst = worse(stream->worst, job->status);
    stream->count += job->place.number > 0;
    stream->withheld += job->status != SCRIM_OK;
    if (job->status)
        complain_about_job(stream, job);
    if (job->unlogged) /* nothing can stand in its place: it would not be known for what it is */
        return job->status;
    tally_merge(stream->tally, &job->tally);
    enum scrim_status status = write_map(stream, job);
    if (!status)
        status = outputs_write_log(stream->outputs, job->log.data, job->log.length);
    if (!status)
        status = outputs_write_summary(stream->outputs, job->summary.data, job->summary.length);
    if (!status)
        status = outputs_write_text(stream->outputs, job->text.data, job->text.length);
    if (!status && job->separated)
        status = outputs_write_text(stream->outputs, &stream->records.framing.separator, 1);
    bool last = stream->session->settings->on_error == ON_ERROR_STOP;
    return !status && last ? job->status : status;
}

static enum scrim_status read_job(void *context, void *next, bool *more)
{
    struct stream *stream = context;
    struct job *job = next;
    struct piece piece;
    enum scrim_status status = records_next(&stream->records, &piece, &job->place, more);
    if (status || !*more)
        return status;
    job->records = &stream->records;
    job->separated = piece.separated;
    job->piece.length = 0;
    if (bytes_reserve(&job->piece, piece.length + 1) && /* never a null pointer */
        bytes_append(&job->piece, piece.data, piece.length))
        return SCRIM_OK;
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    complain(stream->records.input->name, &error);
    return SCRIM_TRY_AGAIN;
}

static void clean_job(const struct session *session, struct scrim_worker *worker, void *job)
{
    job_clean(session, worker, job);
}

static size_t weight(const void *job)
{
    return ((const struct job *)job)->piece.length;
}

static void let_go(void *job, size_t bytes)
{
    job_let_go(job, bytes);
}

static const struct pool_work work = {.job_size = sizeof(struct job),
                                      .read_waits = true,
                                      .read = read_job,
                                      .clean = clean_job,
                                      .weight = weight,
                                      .write = write_job,
                                      .let_go = let_go};

static enum scrim_status clean_one_by_one(struct stream *stream)
{
    struct job job = {.status = SCRIM_OK};
    enum scrim_status status;
    for (bool more = true;;) {
        status = read_job(stream, &job, &more);
        if (status || !more)
            break;
        job_clean(stream->session, stream->session->worker, &job);
        status = write_job(stream, &job);
        if (status)
            break;
    }
    job_let_go(&job, 0);
    return status;
}

static enum scrim_status clean_records(struct stream *stream, const struct piece *header)
{
    size_t jobs = stream->session->settings->jobs;
    enum scrim_status status = outputs_write_text(stream->outputs, header->data, header->length);
    if (!status && header->separated)
        status = outputs_write_text(stream->outputs, &stream->records.framing.separator, 1);
    if (status)
        return status;
    return jobs == 1 ? clean_one_by_one(stream)
                     : pool_run(stream->session, jobs, 2 * jobs, &work, stream);
}

/* In a long stream the messages about single ones are easily lost. */
static void say_withheld(const struct stream *stream)
{
    const struct settings *settings = stream->session->settings;
    struct scrim_error error;
    if (stream->withheld == 0 || settings->quiet)
        return;
    fail(&error, stream->worst, "%" PRIu64 " of %" PRIu64 " %s%s withheld", stream->withheld,
         stream->count, settings->format == FORMAT_NUL ? "document" : "record",
         stream->count == 1 ? "" : "s");
    complain(NULL, &error);
}

enum scrim_status clean_stream(struct session *session, struct input *input,
                               struct outputs *outputs, struct tally *tally)
{
    struct stream stream = {.session = session, .outputs = outputs, .tally = tally};
    struct piece header;
    enum scrim_status status =
        records_open(&stream.records, session, input, records_maximum(session->settings), &header);
    if (!status)
        status = clean_records(&stream, &header);
    records_close(&stream.records);
    say_withheld(&stream);
    /* Text that has left through a pipe gets its map and log in any case; a file that is not
     * complete gets neither. */
    if (!status || !output_is_deferred(&outputs->text)) {
        status = worse(status, outputs_publish_map(outputs));
        status = worse(status, outputs_publish_records(outputs));
    }
    if (!status)
        status = outputs_publish_text(outputs);
    return worse(status, stream.worst);
}
