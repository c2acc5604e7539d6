#include "cli/job.h"

#include <stdlib.h>
#include <string.h>

#include "cli/cell_write.h"
#include "cli/message.h"

static enum scrim_status no_memory(struct scrim_error *error)
{
    return fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static bool keep_log(struct bytes *log, struct bytes *summary, const struct scrim_result *result)
{
    return bytes_append(log, result->log, result->log_length) &&
           bytes_append(summary, result->summary, result->summary_length);
}

/* ---- the cells of a record ------------------------------------------------------------------- */

static enum scrim_status write_cell(const struct session *session, struct job *job,
                                    const struct cell *cell, const struct scrim_result *result,
                                    struct scrim_error *error)
{
    const struct settings *settings = session->settings;
    struct writing writing = {(enum format)settings->format, settings->engine.offsets};
    struct bytes *out = &job->text_parts;
    if (settings->format != FORMAT_NUL)
        return cell_write(&writing, cell, job->piece.data, result, out, error);
    return bytes_append(out, result->text, result->text_length) &&
                   bytes_append(&job->spans, (const char *)result->spans,
                                result->span_count * sizeof *result->spans)
               ? SCRIM_OK
               : no_memory(error);
}

static enum scrim_status process_cell(const struct session *session, struct scrim_worker *worker,
                                      struct job *job, const struct cell *cell,
                                      const struct scrim_result **result, struct scrim_error *error)
{
    struct document document = records_document(&job->record, cell, job->piece.data);
    document.number = job->place.number;
    document.newest_year = job->newest_year;
    enum scrim_status status = session_process(session, worker, &document, result, error);
    if (!status)
        job->newest_year = (*result)->newest_year;
    return status;
}

/* Cleans one field and keeps what came of it. */
static enum scrim_status clean_cell(const struct session *session, struct scrim_worker *worker,
                                    struct job *job, size_t index)
{
    const struct cell *cell = &job->record.cells[index];
    const struct scrim_result *result;
    struct scrim_error error;
    struct part *part = &job->parts[index];
    part->text.start = job->text_parts.length;
    part->log.start = job->log_parts.length;
    part->summary.start = job->summary_parts.length;
    enum scrim_status status = process_cell(session, worker, job, cell, &result, &error);
    if (!status && !keep_log(&job->log_parts, &job->summary_parts, result))
        status = no_memory(&error);
    if (!status)
        status = write_cell(session, job, cell, result, &error);
    part->text.end = job->text_parts.length;
    part->log.end = job->log_parts.length;
    part->summary.end = job->summary_parts.length;
    if (!status)
        tally_add(&job->tally, result);
    else if (*cell->field->name)
        fail(&job->error, status, "the field '%s': %s", cell_label(&job->record, cell),
             error.message);
    else
        job->error = error;
    return status;
}

static enum scrim_status empty_cell(const struct session *session, struct job *job, size_t index)
{
    struct writing writing = {.format = (enum format)session->settings->format};
    struct part *part = &job->parts[index];
    *part = (struct part){.text.start = job->text_parts.length};
    enum scrim_status status = cell_write_empty(&writing, &job->record.cells[index],
                                                job->piece.data, &job->text_parts, &job->error);
    part->text.end = job->text_parts.length;
    return status;
}

/* A cell of a type that says nothing stays, and needs no log; a letter that does is a document. */
static bool says_nothing(const struct cell *cell)
{
    return cell->field->use == FIELD_TYPED && cell->length == 0;
}

static void look_at_dates(const struct session *session, struct scrim_worker *worker,
                          struct job *job)
{
    for (size_t i = 0; i < job->record.count; i++) {
        const struct cell *cell = &job->record.cells[i];
        const struct scrim_result *result;
        struct scrim_error error; /* which is told when the cell is cleaned */
        if (cell->field->use == FIELD_TYPED && strncmp(cell->field->type, "DATE", 4) == 0 &&
            !says_nothing(cell))
            process_cell(session, worker, job, cell, &result, &error);
    }
}

/* A birth date shows an age beside the dates of the other fields, so the newest year of the cells
 * is known before the letters are cleaned, and that of the letters before the cells are. */
static enum scrim_status clean_cells(const struct session *session, struct scrim_worker *worker,
                                     struct job *job)
{
    const struct record *record = &job->record;
    enum scrim_status status = SCRIM_OK;
    if (record->count > 1)
        look_at_dates(session, worker, job);
    for (size_t i = 0; i < record->count && !status; i++)
        if (record->cells[i].field->use == FIELD_LETTER)
            status = clean_cell(session, worker, job, i);
    for (size_t i = 0; i < record->count && !status; i++) {
        const struct cell *cell = &record->cells[i];
        if (!cell_is_cleaned(cell))
            status = empty_cell(session, job, i);
        else if (cell->field->use == FIELD_TYPED && !says_nothing(cell))
            status = clean_cell(session, worker, job, i);
    }
    return status;
}

static bool append_range(struct bytes *out, const struct bytes *from, size_t start, size_t end)
{
    return start == end || bytes_append(out, from->data + start, end - start);
}

/* The record with its cells cleaned, and all that stands between them. */
static bool assemble(struct job *job)
{
    const char *line = job->piece.data;
    size_t written = 0;
    bool good = true;
    for (size_t i = 0; i < job->record.count && good; i++) {
        const struct cell *cell = &job->record.cells[i];
        const struct part *part = &job->parts[i];
        if (says_nothing(cell))
            continue;
        good = bytes_append(&job->text, line + written, cell->start - written) &&
               append_range(&job->text, &job->text_parts, part->text.start, part->text.end) &&
               append_range(&job->log, &job->log_parts, part->log.start, part->log.end) &&
               append_range(&job->summary, &job->summary_parts, part->summary.start,
                            part->summary.end);
        written = cell->end;
    }
    return good && bytes_append(&job->text, line + written, job->piece.length - written);
}

static bool reserve_parts(struct job *job)
{
    if (job->record.count <= job->part_capacity)
        return true;
    struct part *parts = realloc(job->parts, job->record.capacity * sizeof *parts);
    if (!parts)
        return false;
    job->parts = parts;
    job->part_capacity = job->record.capacity;
    return true;
}

static enum scrim_status clean_record(const struct session *session, struct scrim_worker *worker,
                                      struct job *job)
{
    job->text_parts.length = job->log_parts.length = job->summary_parts.length = 0;
    job->newest_year = 0;
    if (!reserve_parts(job))
        return no_memory(&job->error);
    enum scrim_status status = clean_cells(session, worker, job);
    return status || assemble(job) ? status : no_memory(&job->error);
}

/* ---- the job --------------------------------------------------------------------------------- */

/* A record of which no field said anything is in the log, too. */
static enum scrim_status log_nothing(const struct session *session, struct scrim_worker *worker,
                                     struct job *job)
{
    const struct scrim_result *result;
    struct document nothing = {.number = job->place.number, .text = ""};
    if (job->record.scope.length)
        nothing.scope = &job->record.scope;
    enum scrim_status status = session_process(session, worker, &nothing, &result, &job->error);
    return !status && !keep_log(&job->log, &job->summary, result) ? no_memory(&job->error) : status;
}

static void withhold(const struct session *session, struct scrim_worker *worker, struct job *job)
{
    const struct scrim_result *result;
    struct scrim_error error;
    struct document document = {.number = job->place.number,
                                .text = job->piece.data,
                                .length = job->piece.length,
                                .refused = &job->error};
    session_process(session, worker, &document, &result, &error);
    job->text.length = job->log.length = job->summary.length = job->spans.length = 0;
    job->tally = (struct tally){0};
    job->unlogged =
        result->log_length == 0 || result->summary_length == 0 ||
        !keep_log(&job->log, &job->summary, result) ||
        !records_append_empty(job->records, job->piece.data, job->piece.length, &job->text);
    if (job->unlogged)
        no_memory(&job->error);
    job->status = job->error.status;
}

void job_clean(const struct session *session, struct scrim_worker *worker, struct job *job)
{
    job->text.length = job->log.length = job->summary.length = job->spans.length = 0;
    job->tally = (struct tally){0};
    job->status = SCRIM_OK;
    job->unlogged = false;
    if (job->place.number == 0) {
        job->unlogged = !bytes_append(&job->text, job->piece.data, job->piece.length);
        if (job->unlogged)
            job->status = no_memory(&job->error);
        return;
    }
    job->status =
        records_read(job->records, job->piece.data, job->piece.length, &job->record, &job->error);
    if (!job->status)
        job->status = clean_record(session, worker, job);
    if (!job->status && job->log.length == 0)
        job->status = log_nothing(session, worker, job);
    if (job->status)
        withhold(session, worker, job);
    else
        job->tally.documents = 1;
}

void job_let_go(struct job *job, size_t bytes)
{
    struct bytes *const held[] = {&job->piece,         &job->text_parts, &job->log_parts,
                                  &job->summary_parts, &job->text,       &job->log,
                                  &job->summary,       &job->spans};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        bytes_let_go(held[i], bytes);
    record_let_go(&job->record, bytes);
    if (job->part_capacity * sizeof *job->parts <= bytes)
        return;
    free(job->parts);
    job->parts = NULL;
    job->part_capacity = 0;
}
