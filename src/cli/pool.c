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
    const struct pool_work *work;
    unsigned char *jobs;
    bool *done;
    size_t size;
    uint64_t filled, taken, written;
    size_t threads;
    size_t waiting; /* weight of the jobs between written and filled */
    bool ending;    /* no job will be filled any more */
    const struct session *session;
};

struct thread {
    pthread_t handle;
    struct pool *pool;
    struct scrim_worker *worker;
};

static void *job_at(const struct pool *pool, uint64_t number)
{
    return pool->jobs + (size_t)(number % pool->size) * pool->work->job_size;
}

static void *clean_jobs(void *argument)
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
        pool->work->clean(pool->session, thread->worker, job_at(pool, slot));
        pthread_mutex_lock(&pool->lock);
        pool->done[slot] = true;
        pthread_cond_signal(&pool->job_done);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

/* Waits for the oldest job and hands it to the writer.  After a long document its memory is given
 * back: few are, and every job would come to hold one. */
static enum scrim_status write_oldest(struct pool *pool, void *context)
{
    size_t slot = (size_t)(pool->written % pool->size);
    void *job = job_at(pool, slot);
    pthread_mutex_lock(&pool->lock);
    while (!pool->done[slot])
        pthread_cond_wait(&pool->job_done, &pool->lock);
    pool->done[slot] = false;
    pthread_mutex_unlock(&pool->lock);
    pool->written++;
    pool->waiting -= pool->work->weight(job);
    enum scrim_status status = pool->work->write(context, job);
    pool->work->let_go(job, KEPT_BYTES);
    return status;
}

static bool is_full(const struct pool *pool)
{
    uint64_t jobs = pool->filled - pool->written;
    return jobs == pool->size || (jobs >= 2 * pool->threads && pool->waiting > AHEAD_BYTES);
}

/* Reads ahead as far as the ring allows, then writes the oldest, and so on to the end.  filled is
 * changed by this thread only, so reading it here needs no lock. */
static enum scrim_status feed(struct pool *pool, void *context)
{
    enum scrim_status status = SCRIM_OK;
    bool more = true;
    while (more && !status) {
        void *job = job_at(pool, pool->filled);
        while (!status && is_full(pool))
            status = write_oldest(pool, context);
        if (!status)
            status = pool->work->read(context, job, &more);
        if (status || !more)
            break;
        pool->waiting += pool->work->weight(job);
        pthread_mutex_lock(&pool->lock);
        pool->filled++;
        pthread_cond_signal(&pool->job_filled);
        pthread_mutex_unlock(&pool->lock);
    }
    while (!status && pool->written < pool->filled)
        status = write_oldest(pool, context);
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
        if (!status && pthread_create(&thread->handle, NULL, clean_jobs, thread) != 0) {
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

enum scrim_status pool_run(const struct session *session, size_t threads, size_t ahead,
                           const struct pool_work *work, void *context)
{
    struct pool pool = {.lock = PTHREAD_MUTEX_INITIALIZER,
                        .job_filled = PTHREAD_COND_INITIALIZER,
                        .job_done = PTHREAD_COND_INITIALIZER,
                        .size = ahead < threads ? threads : ahead,
                        .threads = threads,
                        .work = work,
                        .session = session};
    struct thread *crew = calloc(threads, sizeof *crew);
    pool.jobs = calloc(pool.size, work->job_size);
    pool.done = calloc(pool.size, sizeof *pool.done);
    enum scrim_status status = SCRIM_TRY_AGAIN;
    if (crew && pool.jobs && pool.done) {
        size_t started;
        status = start(&pool, crew, threads, &started);
        if (!status)
            status = feed(&pool, context);
        end(&pool, crew, started);
    } else {
        struct scrim_error error;
        fail(&error, status, "out of memory");
        complain(NULL, &error);
    }
    for (size_t i = 0; pool.jobs && i < pool.size; i++)
        work->let_go(job_at(&pool, i), 0);
    free(pool.jobs);
    free(pool.done);
    free(crew);
    return status;
}
