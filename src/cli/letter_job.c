#include "cli/letter_job.h"

#include "cli/message.h"

/* Keeps text, log and spans beyond the worker's next document; text and log lie one behind the
 * other. */
static bool keep_result(struct letter_job *job, const struct scrim_result *result)
{
    job->copy.length = job->spans.length = 0;
    if (!bytes_append(&job->copy, result->text, result->text_length) ||
        !bytes_append(&job->copy, result->log, result->log_length) ||
        !bytes_append(&job->spans, (const char *)result->spans,
                      result->span_count * sizeof *result->spans))
        return false;
    job->result = (struct scrim_result){
        .text = job->copy.data,
        .text_length = result->text_length,
        .log = job->copy.data + result->text_length,
        .log_length = result->log_length,
        .spans = (const struct scrim_span *)(const void *)job->spans.data,
        .span_count = result->span_count,
        .replaced = result->replaced,
        .in_review = result->in_review,
        .verdict = result->verdict,
    };
    return true;
}

void letter_job_clean(const struct session *session, struct scrim_worker *worker,
                      struct letter_job *job)
{
    const struct scrim_result *result;
    job->status = session_process(session, worker, &job->document, &result, &job->error);
    if (keep_result(job, result))
        return;
    job->result = (struct scrim_result){.verdict = "withheld"};
    job->status = fail(&job->error, SCRIM_TRY_AGAIN, "out of memory");
}

void letter_job_let_go(struct letter_job *job, size_t bytes)
{
    bytes_let_go(&job->piece, bytes);
    bytes_let_go(&job->scope, bytes);
    bytes_let_go(&job->known, bytes);
    bytes_let_go(&job->copy, bytes);
    bytes_let_go(&job->spans, bytes);
}
