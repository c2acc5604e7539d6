/* Several threads that clean documents of one stream; what comes out is in the order in which it
 * went in, and the same for any number of threads.  The only place that knows threads. */
#ifndef SCRIM_CLI_POOL_H
#define SCRIM_CLI_POOL_H

#include "cli/bytes.h"
#include "cli/session.h"

/* One document on its way through: filled by the reader, cleaned by a thread, taken by the writer.
 */
struct job {
    struct bytes piece; /* of the stream: what the document, or its record, is read from */
    struct record record;
    struct scrim_error refusal;
    struct bytes known;       /* of the document alone */
    size_t index;                   /* the reader's and the writer's own */
    char digest[SCRIM_DIGEST_SIZE]; /* likewise */
    struct document document; /* points to piece, record, known and refusal */
    bool separated;           /* the separator stood behind it */
    enum scrim_status status;
    struct scrim_error error;
    struct scrim_result result; /* what it points to is `copy`, or constant */
    struct bytes copy, spans;
};

/* Fills the next job's piece, document and separated.  *more false: there is none.  A failure ends
 * the run after the jobs before it. */
typedef enum scrim_status pool_read(void *context, struct job *job, bool *more);

/* Takes a finished job.  A failure ends the run at once. */
typedef enum scrim_status pool_write(void *context, const struct job *job);

/* Reader and writer are called by the calling thread only.  ahead: jobs that are read before the
 * oldest is written, at least one a thread; fewer when they are long, so that memory does not grow
 * with them.  Answers with what reader or writer answered, or why threads could not be had. */
enum scrim_status pool_run(struct session *session, size_t threads, size_t ahead, pool_read *read,
                           pool_write *write, void *context);

#endif
