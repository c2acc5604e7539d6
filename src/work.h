/* One document on its way through a worker; for document.c, emit.c and inspect.c alone. */
#ifndef SCRIM_WORK_H
#define SCRIM_WORK_H

#include "engine.h"
#include "entities/cast.h"
#include "passes/typed.h"

struct work {
    struct scrim_worker *worker;
    const struct scrim_request *request;
    struct scope_key scope;
    int64_t shift_days; /* given by the request or by what the caller knows; 0: by the key */
    bool scope_given; /* by the request or by what the caller knows; else it is the document */
    struct cast cast;
    struct typed_value typed; /* what request->type says */
    int64_t newest_year;      /* of the dates of the document, 0 none */
    bool shown;               /* somebody will ask how things were found: what passes and candidates say is kept to the end */
};

/* Bytes -> text -> view -> tokens, of a worker whose last document is forgotten. */
enum scrim_status work_read(struct work *work, struct scrim_error *error);
/* Reads the document and runs all passes: worker->letter holds the candidates. */
enum scrim_status work_find(struct work *work, struct scrim_error *error);
/* The whole way, up to worker->result. */
enum scrim_status work_clean(struct work *work, struct scrim_error *error);
/* What replacement needs to know of the document. */
struct replacement_document work_replacement(struct work *work);
/* Candidates -> worker->spans, work->cast. */
enum scrim_status work_settle(struct work *work, struct scrim_error *error);
void work_end(struct work *work);

/* Reads the decisions of a request and makes sure that they are about its document.  Memory from arena.
 * SCRIM_CONFIGURATION, SCRIM_REFUSED, SCRIM_TRY_AGAIN. */
enum scrim_status decisions_read(const struct scrim_request *request, struct arena *arena, struct decisions **decisions,
                                 struct scrim_error *error);

/* Fills worker->result from what was done: log, summary, public spans, verdict.  A verdict of review withholds the document where the
 * options say so (SCRIM_REFUSED). */
enum scrim_status emit_result(struct work *work, struct scrim_error *error);
/* Empties everything but a log of header and summary with verdict "withheld". */
void emit_withheld(struct work *work, enum scrim_status status);

#endif
