/* One letter of a batch on its way through the pool. */
#ifndef SCRIM_CLI_LETTER_JOB_H
#define SCRIM_CLI_LETTER_JOB_H

#include "cli/session.h"

struct letter_job {
    struct bytes piece, scope, known; /* the letter, and what is of it alone */
    struct scrim_error refusal;
    size_t index;                   /* the reader's and the writer's own */
    char digest[SCRIM_DIGEST_SIZE]; /* likewise */
    struct document document;       /* points to piece, scope, known and refusal */
    enum scrim_status status;
    struct scrim_error error;
    struct scrim_result result; /* what it points to is `copy` and `spans`, or constant */
    struct bytes copy, spans;
};

void letter_job_clean(const struct session *session, struct scrim_worker *worker,
                      struct letter_job *job);

/* Frees what it holds in pieces of more than so many bytes; 0: all. */
void letter_job_let_go(struct letter_job *job, size_t bytes);

#endif
