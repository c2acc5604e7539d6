/* The map of a batch: a part for each group, on disk before its texts get their names. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/batch.h"
#include "cli/message.h"

static bool append_sealed(void *context, const char *bytes, size_t length)
{
    return journal_append(context, bytes, length);
}

enum scrim_status batch_map_refuse(struct batch *batch)
{
    const char *path = batch->settings->map;
    struct stat file;
    struct scrim_error error;
    if (!path || batch->goes_on || lstat(path, &file) < 0)
        return SCRIM_OK;
    fail(&error, SCRIM_CANNOT_CREATE, "exists already, and a map is never overwritten");
    return batch_said(batch, path, error.status, &error);
}

/* Cuts the map to what the results list, and reads the bytes that bind what follows to it. */
static enum scrim_status go_on(struct batch *batch, uint64_t size, char link[SCRIM_MAP_LINK],
                               struct scrim_error *error)
{
    struct journal *map = &batch->map;
    if (map->size < size)
        return fail(error, SCRIM_CONFIGURATION, "lacks letters that the results list");
    enum scrim_status status = map->size > size ? journal_cut(map, size, error) : SCRIM_OK;
    if (!status && size > 0 &&
        pread(map->descriptor, link, SCRIM_MAP_LINK, (off_t)(size - SCRIM_MAP_LINK)) != SCRIM_MAP_LINK)
        status = fail_errno(error, SCRIM_IO, "cannot read");
    return status;
}

enum scrim_status batch_map_open(struct batch *batch, const struct past *past)
{
    const struct settings *settings = batch->settings;
    const struct list *recipients = &settings->recipients;
    char link[SCRIM_MAP_LINK];
    struct scrim_error error;
    if (!settings->map)
        return SCRIM_OK;
    enum scrim_status status = journal_open(settings->map, &batch->map, &error);
    if (!status)
        status = go_on(batch, past->map, link, &error);
    if (status)
        return batch_said(batch, settings->map, status, &error);
    status = scrim_map_new(recipients->items, recipients->count, past->map ? link : NULL,
                           append_sealed, &batch->map, &batch->sealed, &error);
    return batch_said(batch, NULL, status, &error);
}

enum scrim_status batch_map_add(struct batch *batch, const struct letter_job *job,
                                struct scrim_error *error)
{
    const struct scrim_map_entry entry = {.document = job->document.number,
                                          .input = job->document.text,
                                          .input_length = job->document.length,
                                          .output = job->result.text,
                                          .output_length = job->result.text_length,
                                          .spans = job->result.spans,
                                          .span_count = job->result.span_count};
    return batch->sealed ? scrim_map_add(batch->sealed, &entry, error) : SCRIM_OK;
}

enum scrim_status batch_map_write(struct batch *batch, struct scrim_error *error)
{
    enum scrim_status status = batch->sealed ? scrim_map_finish(batch->sealed, error) : SCRIM_OK;
    return status ? status : journal_sync(&batch->map, error);
}

void batch_map_close(struct batch *batch)
{
    scrim_map_free(batch->sealed);
    journal_close(&batch->map);
}
