#include "cli/outputs.h"

#include <stdlib.h>
#include <string.h>

#include "cli/message.h"

#define LOG_SUFFIX ".redactions.jsonl"

/* "-" is standard output, as it is standard input for what is read. */
static const char *standard_or(const char *path)
{
    return path && strcmp(path, "-") == 0 ? NULL : path;
}

static enum scrim_status said(const struct output *output, enum scrim_status status,
                              const struct scrim_error *error)
{
    if (status)
        complain(output->name, error);
    return status;
}

/* Two of the three in one place would spoil each other. */
static enum scrim_status refuse_same(const char *one, const char *other)
{
    bool both_standard = !one && !other;
    if (!both_standard && (!one || !other || !same_target(one, other)))
        return SCRIM_OK;
    struct scrim_error error;
    fail(&error, both_standard ? SCRIM_USAGE : SCRIM_CANNOT_CREATE,
         both_standard ? "text, log and summary cannot share standard output"
                       : "is named for two outputs");
    complain(one, &error);
    return error.status;
}

static enum scrim_status open_one(const char *path, enum output_kind kind,
                                  const struct input *input, struct output *output)
{
    struct scrim_error error;
    enum scrim_status status = output_open(path, kind, input, output, &error);
    return said(output, status, &error);
}

/* The path of the log: as given, or beside a text that becomes a file.  *wanted: there is to be
 * one. */
static enum scrim_status find_log_path(const struct settings *settings, struct outputs *outputs,
                                       const char **path, bool *wanted)
{
    *path = standard_or(settings->log);
    *wanted = settings->log != NULL;
    if (settings->log || settings->no_log || !output_is_deferred(&outputs->text))
        return SCRIM_OK;
    size_t length = strlen(settings->output);
    outputs->log_path = malloc(length + sizeof LOG_SUFFIX);
    if (!outputs->log_path) {
        struct scrim_error error;
        fail(&error, SCRIM_TRY_AGAIN, "out of memory");
        return said(&outputs->text, SCRIM_TRY_AGAIN, &error);
    }
    memcpy(outputs->log_path, settings->output, length);
    memcpy(outputs->log_path + length, LOG_SUFFIX, sizeof LOG_SUFFIX);
    *path = outputs->log_path;
    *wanted = true;
    return SCRIM_OK;
}

static bool write_sealed(void *context, const char *bytes, size_t length)
{
    struct outputs *outputs = context;
    struct scrim_error error;
    outputs->map_status =
        said(&outputs->map, output_write(&outputs->map, bytes, length, &error), &error);
    return outputs->map_status == SCRIM_OK;
}

/* What the library says of a map is said, unless it is only that writing failed. */
static enum scrim_status said_of_map(const struct outputs *outputs, enum scrim_status status,
                                     const struct scrim_error *error)
{
    if (outputs->map_status)
        return outputs->map_status;
    if (status)
        complain(NULL, error);
    return status;
}

static enum scrim_status open_map(const struct settings *settings, const struct input *input,
                                  struct outputs *outputs)
{
    const struct output *others[] = {&outputs->text, &outputs->log, &outputs->summary};
    struct scrim_error error;
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < sizeof others / sizeof *others && !status; i++)
        if (output_is_deferred(others[i]))
            status = refuse_same(settings->map, others[i]->name);
    if (!status)
        status = open_one(settings->map, OUTPUT_MAP, input, &outputs->map);
    if (status)
        return status;
    status = scrim_map_new(settings->recipients.items, settings->recipients.count, NULL,
                           write_sealed, outputs, &outputs->sealed, &error);
    return said_of_map(outputs, status, &error);
}

enum scrim_status outputs_open(const struct settings *settings, const struct input *input,
                               struct outputs *outputs)
{
    *outputs = OUTPUTS_NONE;
    const char *text = standard_or(settings->output), *summary = standard_or(settings->summary),
               *log = NULL;
    bool log_wanted = false;
    enum scrim_status status = open_one(text, OUTPUT_TEXT, input, &outputs->text);
    if (!status)
        status = find_log_path(settings, outputs, &log, &log_wanted);
    if (!status && log_wanted)
        status = refuse_same(log, text);
    if (!status && log_wanted)
        status = open_one(log, OUTPUT_LOG, input, &outputs->log);
    if (!status && settings->summary)
        status = refuse_same(summary, text);
    if (!status && settings->summary && log_wanted)
        status = refuse_same(summary, log);
    if (!status && settings->summary)
        status = open_one(summary, OUTPUT_LOG, input, &outputs->summary);
    return status || !settings->map ? status : open_map(settings, input, outputs);
}

void outputs_allow(const struct outputs *outputs, struct sandbox *sandbox)
{
    sandbox_allow_directory(sandbox, outputs->text.directory, SANDBOX_PUBLISH);
    sandbox_allow_directory(sandbox, outputs->log.directory, SANDBOX_PUBLISH);
    sandbox_allow_directory(sandbox, outputs->summary.directory, SANDBOX_PUBLISH);
    sandbox_allow_directory(sandbox, outputs->map.directory, SANDBOX_PUBLISH);
}

static enum scrim_status write_to(struct output *output, const char *data, size_t length)
{
    struct scrim_error error;
    if (output->descriptor < 0)
        return SCRIM_OK;
    return said(output, output_write(output, data, length, &error), &error);
}

enum scrim_status outputs_write_map(struct outputs *outputs, const struct scrim_map_entry *entry)
{
    struct scrim_error error;
    if (!outputs->sealed)
        return SCRIM_OK;
    return said_of_map(outputs, scrim_map_add(outputs->sealed, entry, &error), &error);
}

enum scrim_status outputs_write_log(struct outputs *outputs, const char *log, size_t length)
{
    return write_to(&outputs->log, log, length);
}

enum scrim_status outputs_write_summary(struct outputs *outputs, const char *summary, size_t length)
{
    return write_to(&outputs->summary, summary, length);
}

enum scrim_status outputs_write_text(struct outputs *outputs, const char *text, size_t length)
{
    return write_to(&outputs->text, text, length);
}

static enum scrim_status publish(struct output *output)
{
    struct scrim_error error;
    if (output->descriptor < 0)
        return SCRIM_OK;
    enum scrim_status status = output_finish(output, &error);
    if (!status)
        status = output_publish(output, &error);
    return said(output, status, &error);
}

enum scrim_status outputs_publish_map(struct outputs *outputs)
{
    struct scrim_error error;
    if (!outputs->sealed)
        return SCRIM_OK;
    enum scrim_status status =
        said_of_map(outputs, scrim_map_finish(outputs->sealed, &error), &error);
    return status ? status : publish(&outputs->map);
}

enum scrim_status outputs_publish_records(struct outputs *outputs)
{
    enum scrim_status status = publish(&outputs->log);
    return status ? status : publish(&outputs->summary);
}

enum scrim_status outputs_publish_text(struct outputs *outputs)
{
    return publish(&outputs->text);
}

void outputs_close(struct outputs *outputs)
{
    if (output_is_deferred(&outputs->text) && !outputs->text.named)
        output_retract(&outputs->map);
    scrim_map_free(outputs->sealed);
    output_close(&outputs->map);
    output_close(&outputs->text);
    output_close(&outputs->log);
    output_close(&outputs->summary);
    free(outputs->log_path);
}
