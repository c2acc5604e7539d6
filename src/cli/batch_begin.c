/* The beginning of a batch: which letters there are, and the files that it writes. */
#include <sys/stat.h>

#include "cli/batch.h"
#include "cli/message.h"
#include "cli/names.h"

/* ---- what there is to do --------------------------------------------------------------------- */

static enum scrim_status refuse_two_sources(struct batch *batch)
{
    const struct settings *settings = batch->settings;
    const struct manifest_columns *columns = &batch->columns;
    struct scrim_error error;
    const char *option = columns->scope && settings->scope_file   ? "--scope-file"
                         : columns->known && settings->known_file ? "--known"
                                                                  : NULL;
    if (!option)
        return SCRIM_OK;
    fail(&error, SCRIM_USAGE, "the manifest has a column for what %s gives", option);
    return batch_said(batch, settings->manifest, error.status, &error);
}

static enum scrim_status find_letters(struct batch *batch)
{
    const struct settings *settings = batch->settings;
    struct scrim_error error;
    size_t twin[2];
    if (settings->manifest) {
        enum scrim_status status =
            manifest_read(settings->manifest, &batch->letters, &batch->columns, &error);
        return status ? batch_said(batch, settings->manifest, status, &error)
                      : refuse_two_sources(batch);
    }
    enum scrim_status status = letters_walk(batch->paths.in, &batch->letters, &error);
    if (!status)
        status = letters_sort(&batch->letters, twin, &error);
    return batch_said(batch, settings->operands[0], status, &error);
}

/* ---- a new run overwrites nothing ----------------------------------------------------------------- */

static bool exists(const char *path)
{
    struct stat status;
    return path && lstat(path, &status) == 0;
}

/* A new run overwrites nothing: not the texts, and not the files beside them, without which nobody
 * knows any more whose texts those were. */
static enum scrim_status refuse_leavings(struct batch *batch)
{
    const struct batch_paths *paths = &batch->paths;
    struct scrim_error error;
    const char *name = batch->settings->operands[1];
    enum scrim_status status = folder_refuse_filled(paths->out, &error);
    if (!status && (exists(paths->names) || exists(paths->log))) {
        name = exists(paths->names) ? paths->names : paths->log;
        status = fail(&error, SCRIM_CANNOT_CREATE, "exists already");
    }
    return batch_said(batch, name, status, &error);
}

/* ---- the beginning -------------------------------------------------------------------------------- */

static void number_all(struct letters *letters)
{
    for (size_t i = 0; i < letters->count; i++)
        letters->items[i].number = i + 1;
}

static enum scrim_status open_summary(struct batch *batch)
{
    struct scrim_error error;
    const char *path = batch->settings->summary;
    enum scrim_status status =
        path ? output_open(path, OUTPUT_LOG, NULL, &batch->summary, &error) : SCRIM_OK;
    return batch_said(batch, path, status, &error);
}

/* The files that this run will append to; the results begin with their header. */
static enum scrim_status open_journals(struct batch *batch, const struct bytes *header,
                                       const struct past *past)
{
    struct scrim_error error;
    const struct batch_paths *paths = &batch->paths;
    enum scrim_status status = batch_map_refuse(batch);
    if (status)
        return status;
    status = journal_open(paths->results, &batch->results, &error);
    if (!status && !batch->goes_on) {
        status = journal_cut(&batch->results, 0, &error);
        if (!status && !journal_append(&batch->results, header->data, header->length))
            status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
        if (!status)
            status = journal_sync(&batch->results, &error);
    }
    if (status)
        return batch_said(batch, paths->results, status, &error);
    status = batch_map_open(batch, past); /* the results have said by now that the map is theirs */
    if (status)
        return status;
    status = names_write(paths->names, batch->session.engine, &batch->letters, &error);
    if (status)
        return batch_said(batch, paths->names, status, &error);
    if (paths->log)
        status = journal_open(paths->log, &batch->log, &error);
    status = batch_said(batch, paths->log, status, &error);
    return status ? status : open_summary(batch);
}

static enum scrim_status begin(struct batch *batch, struct past *past, struct bytes *header)
{
    struct scrim_error error;
    if (!batch_header(batch, header, &error))
        return batch_said(batch, NULL, error.status, &error);
    enum scrim_status status = past_read(batch->paths.results, past, &error);
    if (status)
        return batch_said(batch, batch->paths.results, status, &error);
    if (past->header.length) {
        status = batch_go_on(batch, past, header);
    } else {
        status = refuse_leavings(batch);
        number_all(&batch->letters);
    }
    return status ? status : open_journals(batch, header, past);
}

enum scrim_status batch_begin(struct batch *batch)
{
    struct past past = {0};
    struct bytes header = {0};
    batch->source.root = batch->paths.in;
    enum scrim_status status = find_letters(batch);
    if (!status)
        status = batch_paths_open_out(batch->settings, &batch->paths);
    batch->target.root = batch->paths.out;
    if (!status)
        status = begin(batch, &past, &header);
    past_free(&past);
    bytes_free(&header);
    size_t done = batch->tally.cleaned + batch->tally.withheld;
    batch->total = batch->gone = done;
    for (size_t i = 0; i < batch->letters.count; i++) {
        batch->total += !batch->letters.items[i].done;
        batch->gone -= batch->letters.items[i].done;
    }
    progress_start(&batch->progress, batch->settings->quiet, batch->total, done);
    batch->progress.withheld = batch->tally.withheld;
    return status;
}
