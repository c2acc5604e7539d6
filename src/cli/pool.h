/* Several threads that clean documents; what comes out is in the order in which it went in, and the
 * same for any number of threads.  The only place that knows threads. */
#ifndef SCRIM_CLI_POOL_H
#define SCRIM_CLI_POOL_H

#include "cli/session.h"

/* What is done with jobs.  A job is a struct of the caller's, all zero at first and used again and
 * again: one document on its way through. */
struct pool_work {
    size_t job_size; /* bytes */

    /* Whether read may wait for what nobody has sent yet.  write has a thread of its own then, so that
     * what is finished leaves meanwhile, and must bear to be called while read is; else the calling
     * thread calls both. */
    bool read_waits;

    /* read fills the next job (*more false: there is none).  When it fails, what was read before is
     * written; a failure of write ends the run as soon as read returns. */
    enum scrim_status (*read)(void *context, void *job, bool *more);
    void (*clean)(const struct session *session, struct scrim_worker *worker, void *job);
    size_t (*weight)(const void *job); /* bytes that it was read from */
    enum scrim_status (*write)(void *context, const void *job);

    /* Frees what a job holds in pieces of more than so many bytes; 0: all. */
    void (*let_go)(void *job, size_t bytes);
};

/* ahead: jobs that are read before the oldest is written, at least one a thread; fewer when they
 * are long, so that memory does not grow with them.  Answers with what reader or writer answered,
 * or why threads could not be had. */
enum scrim_status pool_run(const struct session *session, size_t threads, size_t ahead,
                           const struct pool_work *work, void *context);

#endif
