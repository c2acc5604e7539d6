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
    pthread_cond_t job_filled, job_done, job_written;
    const struct pool_work *work;
    unsigned char *jobs;
    bool *done;
    size_t size;
    uint64_t filled, taken, written;
    size_t threads;
    size_t waiting; /* weight of the jobs between written and filled */
    bool ending;    /* no job will be filled any more */
    void *context;  /* of reader and writer */
    enum scrim_status failed; /* why nothing more is written */
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
    scrim_worker_free(thread->worker); /* here, because it wipes this thread's stack */
    return NULL;
}

/* Waits for the oldest job, or for the end behind the last (false). */
static bool wait_for_oldest(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    size_t slot = (size_t)(pool->written % pool->size);
    while (!pool->done[slot] && !(pool->ending && pool->written == pool->filled))
        pthread_cond_wait(&pool->job_done, &pool->lock);
    bool done = pool->done[slot];
    pool->done[slot] = false;
    pthread_mutex_unlock(&pool->lock);
    return done;
}

/* Hands the oldest job, which is done, to the writer.  After a long document its memory is given
 * back: few are, and every job would come to hold one. */
static void write_oldest(struct pool *pool)
{
    void *job = job_at(pool, pool->written);
    size_t weight = pool->work->weight(job);
    enum scrim_status status = pool->work->write(pool->context, job);
    pool->work->let_go(job, KEPT_BYTES);
    pthread_mutex_lock(&pool->lock);
    pool->written++;
    pool->waiting -= weight;
    pool->failed = status;
    pthread_cond_signal(&pool->job_written);
    pthread_mutex_unlock(&pool->lock);
}

static void *write_jobs(void *argument)
{
    struct pool *pool = argument;
    while (!pool->failed && wait_for_oldest(pool))
        write_oldest(pool);
    return NULL;
}

static bool is_full(const struct pool *pool)
{
    uint64_t jobs = pool->filled - pool->written;
    return jobs == pool->size || (jobs >= 2 * pool->threads && pool->waiting > AHEAD_BYTES);
}

/* Sees to it that one more job can be filled; answers why none is wanted. */
static enum scrim_status make_room(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    while (!pool->failed && is_full(pool)) {
        if (pool->work->read_waits) {
            pthread_cond_wait(&pool->job_written, &pool->lock);
            continue;
        }
        pthread_mutex_unlock(&pool->lock);
        if (wait_for_oldest(pool))
            write_oldest(pool);
        pthread_mutex_lock(&pool->lock);
    }
    enum scrim_status failed = pool->failed;
    pthread_mutex_unlock(&pool->lock);
    return failed;
}

/* Reads ahead as far as the ring allows.  filled is changed by this thread only, so reading it here
 * needs no lock. */
static enum scrim_status read_jobs(struct pool *pool)
{
    for (;;) {
        bool more = true;
        if (make_room(pool))
            return SCRIM_OK; /* what failed is told by the writer */
        void *job = job_at(pool, pool->filled);
        enum scrim_status status = pool->work->read(pool->context, job, &more);
        if (status || !more)
            return status;
        pthread_mutex_lock(&pool->lock);
        pool->waiting += pool->work->weight(job);
        pool->filled++;
        pthread_cond_signal(&pool->job_filled);
        pthread_mutex_unlock(&pool->lock);
    }
}

static void say_all_is_read(struct pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->ending = true;
    pthread_cond_broadcast(&pool->job_filled);
    pthread_cond_signal(&pool->job_done);
    pthread_mutex_unlock(&pool->lock);
}

static enum scrim_status no_thread(void)
{
    struct scrim_error error;
    enum scrim_status status = fail(&error, SCRIM_TRY_AGAIN, "cannot start a thread");
    complain(NULL, &error);
    return status;
}

/* Reads all and writes all, side by side or one after the other. */
static enum scrim_status feed(struct pool *pool)
{
    pthread_t writer;
    bool apart = pool->work->read_waits;
    if (apart && pthread_create(&writer, NULL, write_jobs, pool) != 0)
        return no_thread();
    enum scrim_status status = read_jobs(pool);
    say_all_is_read(pool);
    if (apart)
        pthread_join(writer, NULL);
    else
        write_jobs(pool);
    return status ? status : pool->failed;
}

static void end(struct pool *pool, struct thread *threads, size_t started)
{
    pthread_mutex_lock(&pool->lock);
    pool->ending = true;
    pool->filled = pool->taken; /* after a failure: what nobody began is not begun */
    pthread_cond_broadcast(&pool->job_filled);
    pthread_mutex_unlock(&pool->lock);
    for (size_t i = 0; i < started; i++)
        pthread_join(threads[i].handle, NULL);
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
        if (status) {
            complain(NULL, &error);
            return status;
        }
        if (pthread_create(&thread->handle, NULL, clean_jobs, thread) != 0) {
            scrim_worker_free(thread->worker);
            return no_thread();
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
                        .job_written = PTHREAD_COND_INITIALIZER,
                        .size = ahead < threads ? threads : ahead,
                        .threads = threads,
                        .work = work,
                        .context = context,
                        .session = session};
    struct thread *crew = calloc(threads, sizeof *crew);
    pool.jobs = calloc(pool.size, work->job_size);
    pool.done = calloc(pool.size, sizeof *pool.done);
    enum scrim_status status = SCRIM_TRY_AGAIN;
    if (crew && pool.jobs && pool.done) {
        size_t started;
        status = start(&pool, crew, threads, &started);
        if (!status)
            status = feed(&pool);
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
