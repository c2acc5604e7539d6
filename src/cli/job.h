/* One document or record of a stream on its way through: filled by the reader, cleaned by a thread,
 * taken by the writer. */
#ifndef SCRIM_CLI_JOB_H
#define SCRIM_CLI_JOB_H

#include "cli/records.h"
#include "cli/tally.h"

/* Ranges of bytes. */
struct part {
    struct {
        size_t start, end;
    } text, log, summary;
};

struct job {
    const struct records *records;
    struct bytes piece; /* of the stream */
    struct position place;
    bool separated; /* the separator stood behind it */
    struct record record;
    struct part *parts; /* what came of each cell, in the three below */
    size_t part_capacity;
    struct bytes text_parts, log_parts, summary_parts; /* as they were cleaned */
    int64_t newest_year;                               /* of the cells so far, 0: none */
    /* what came of all of it, in the order of the record */
    struct bytes text; /* in its place, without the separator */
    struct bytes log, summary;
    struct bytes spans; /* struct scrim_span, of a document that is no record */
    struct tally tally;
    enum scrim_status status;
    struct scrim_error error; /* where in the record, too */
    bool unlogged;            /* there was no memory for a log: the run cannot go on */
};

/* Cleans a job; what it withholds has a log that says so, and an empty text in its place. */
void job_clean(const struct session *session, struct scrim_worker *worker, struct job *job);

/* Frees what it holds in pieces of more than so many bytes; 0: all. */
void job_let_go(struct job *job, size_t bytes);

#endif
