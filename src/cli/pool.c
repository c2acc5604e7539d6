#include "cli/pool.h"

#include <pthread.h>
#include <stdlib.h>

#include "cli/message.h"

enum {
    AHEAD_BYTES = 16 << 20, /* pieces that wait: beyond it no more than two a thread */
    KEPT_BYTES = 1 << 20    /* memory of a job that is kept for the next one */
};

/* A ring of jobs.  Three counters walk it, each behind the one before: filled >= taken >= written;
 * a job that is taken is done when its flag says so. */
struct pool {
    pthread_mutex_t lock;
    pthread_cond_t job_filled, job_done;
    struct job *jobs;
    bool *done;
    size_t size;
    uint64_t filled, taken, written;
    size_t threads;
    size_t waiting; /* bytes of pieces between written and filled */
    bool ending; /* no job will be filled any more */
    const struct session *session;
};

struct thread {
    pthread_t handle;
    struct pool *pool;
    struct scrim_worker *worker;
};

/* Keeps a result beyond the worker's next document.  Log, summary and text lie one behind the
 * other. */
static bool keep_result(struct job *job, const struct scrim_result *result)
{
    job->copy.length = job->spans.length = 0;
    if (!bytes_append(&job->copy, result->text, result->text_length) ||
        !bytes_append(&job->copy, result->log, result->log_length) ||
        !bytes_append(&job->copy, result->summary, result->summary_length) ||
        !bytes_append(&job->spans, (const char *)result->spans,
                      result->span_count * sizeof *result->spans))
        return false;
    job->result = *result;
    job->result.text = job->copy.data;
    job->result.log = job->copy.data + result->text_length;
    job->result.summary = job->result.log + result->log_length;
    job->result.spans = (const struct scrim_span *)(const void *)job->spans.data;
    return true;
}

static void clean_job(const struct session *session, struct scrim_worker *worker, struct job *job)
{
    const struct scrim_result *result;
    job->status = session_process(session, worker, &job->document, &result, &job->error);
    if (!keep_result(job, result)) {
        job->result = (struct scrim_result){.verdict = "withheld"};
        job->status = fail(&job->error, SCRIM_TRY_AGAIN, "out of memory");
    }
}

static void *work(void *argument)
{
    struct thread *thread = argument;
    struct pool *pool = thread->pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        while (pool->taken == pool->filled && !pool->ending)
            pthread_cond_wait(&pool->job_filled, &pool->lock);
        if (pool->taken == pool->filled)
            break;
        size_t slot = (size_t)(pool->taken++ % pool->size);
        pthread_mutex_unlock(&pool->lock);
        clean_job(pool->session, thread->worker, &pool->jobs[slot]);
        pthread_mutex_lock(&pool->lock);
        pool->done[slot] = true;
        pthread_cond_signal(&pool->job_done);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

/* After a long document its memory is given back: few are, and every job would come to hold one. */
static void let_go_of_long(struct job *job)
{
    struct bytes *const held[] = {&job->piece, &job->record.text, &job->copy, &job->spans};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        if (held[i]->capacity > KEPT_BYTES)
            bytes_free(held[i]);
}

/* Waits for the oldest job and hands it to the writer. */
static enum scrim_status write_oldest(struct pool *pool, pool_write *write, void *context)
{
    size_t slot = (size_t)(pool->written % pool->size);
    pthread_mutex_lock(&pool->lock);
    while (!pool->done[slot])
        pthread_cond_wait(&pool->job_done, &pool->lock);
    pool->done[slot] = false;
    pthread_mutex_unlock(&pool->lock);
    pool->written++;
    pool->waiting -= pool->jobs[slot].piece.length;
    enum scrim_status status = write(context, &pool->jobs[slot]);
    let_go_of_long(&pool->jobs[slot]);
    return status;
}

static bool is_full(const struct pool *pool)
{
    uint64_t jobs = pool->filled - pool->written;
    return jobs == pool->size || (jobs >= 2 * pool->threads && pool->waiting > AHEAD_BYTES);
}

/* Reads ahead as far as the ring allows, then writes the oldest, and so on to the end.  filled is
 * changed by this thread only, so reading it here needs no lock. */
static enum scrim_status feed(struct pool *pool, pool_read *read, pool_write *write, void *context)
{
    enum scrim_status status = SCRIM_OK;
    bool more = true;
    while (more && !status) {
        struct job *job = &pool->jobs[pool->filled % pool->size];
        while (!status && is_full(pool))
            status = write_oldest(pool, write, context);
        if (!status)
            status = read(context, job, &more);
        if (status || !more)
            break;
        pool->waiting += job->piece.length;
        pthread_mutex_lock(&pool->lock);
        pool->filled++;
        pthread_cond_signal(&pool->job_filled);
        pthread_mutex_unlock(&pool->lock);
    }
    while (!status && pool->written < pool->filled)
        status = write_oldest(pool, write, context);
    return status;
}

static void end(struct pool *pool, struct thread *threads, size_t started)
{
    pthread_mutex_lock(&pool->lock);
    pool->ending = true;
    pool->filled = pool->taken; /* after a failure: what nobody began is not begun */
    pthread_cond_broadcast(&pool->job_filled);
    pthread_mutex_unlock(&pool->lock);
    for (size_t i = 0; i < started; i++) {
        pthread_join(threads[i].handle, NULL);
        scrim_worker_free(threads[i].worker);
    }
}

/* Starts the threads; *started of them run even when it fails. */
static enum scrim_status start(struct pool *pool, struct thread *threads, size_t count,
                               size_t *started)
{
    struct scrim_error error;
    for (*started = 0; *started < count; ++*started) {
        struct thread *thread = &threads[*started];
        thread->pool = pool;
        enum scrim_status status = scrim_worker_new(pool->session->engine, &thread->worker, &error);
        if (!status && pthread_create(&thread->handle, NULL, work, thread) != 0) {
            scrim_worker_free(thread->worker);
            status = fail(&error, SCRIM_TRY_AGAIN, "cannot start a thread");
        }
        if (status) {
            complain(NULL, &error);
            return status;
        }
    }
    return SCRIM_OK;
}

enum scrim_status pool_run(struct session *session, size_t threads, size_t ahead, pool_read *read,
                           pool_write *write, void *context)
{
    struct pool pool = {.lock = PTHREAD_MUTEX_INITIALIZER,
                        .job_filled = PTHREAD_COND_INITIALIZER,
                        .job_done = PTHREAD_COND_INITIALIZER,
                        .size = ahead < threads ? threads : ahead,
                        .threads = threads,
                        .session = session};
    struct thread *crew = calloc(threads, sizeof *crew);
    pool.jobs = calloc(pool.size, sizeof *pool.jobs);
    pool.done = calloc(pool.size, sizeof *pool.done);
    enum scrim_status status = SCRIM_TRY_AGAIN;
    if (crew && pool.jobs && pool.done) {
        size_t started;
        status = start(&pool, crew, threads, &started);
        if (!status)
            status = feed(&pool, read, write, context);
        end(&pool, crew, started);
    } else {
        struct scrim_error error;
        fail(&error, status, "out of memory");
        complain(NULL, &error);
    }
    for (size_t i = 0; pool.jobs && i < pool.size; i++) {
        bytes_free(&pool.jobs[i].piece);
        record_free(&pool.jobs[i].record);
        bytes_free(&pool.jobs[i].known);
        bytes_free(&pool.jobs[i].copy);
        bytes_free(&pool.jobs[i].spans);
    }
    free(pool.jobs);
    free(pool.done);
    free(crew);
    return status;
}
