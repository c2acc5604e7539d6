/* `scrim eval`: what the engine finds in annotated texts, against the annotation. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/commands.h"
#include "cli/eval_report.h"
#include "cli/gold.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

struct eval {
    const struct settings *settings;
    struct session session; /* unless predictions were given */
    struct gold gold;
    json_t *predictions; /* id to spans, or NULL */
    struct scrim_evaluation *evaluation;
    struct output errors; /* open when faults are asked for */
    size_t without_prediction;
    const char *text; /* of the document in work, with its id: for its faults */
    json_t *id;
    enum scrim_status fault_status; /* why faults could not be written */
};

static enum scrim_status say(const char *name, enum scrim_status status,
                             const struct scrim_error *error)
{
    if (status)
        complain(name, error);
    return status;
}

/* One fault a line.  Holds content: the only place where eval writes any. */
static bool write_fault(void *context, const struct scrim_fault *fault)
{
    struct eval *eval = context;
    struct scrim_error error;
    const char *text = eval->text;
    json_t *record =
        json_pack("{s:O, s:s, s:s%, s:s%, s:s%}", "id", eval->id, fault->missed ? "miss" : "false",
                  fault->class_name, "text", text + fault->start, fault->end - fault->start, "left",
                  text + fault->left, fault->start - fault->left, "right", text + fault->end,
                  fault->right - fault->end);
    char *line = record ? json_dumps(record, JSON_COMPACT) : NULL;
    enum scrim_status status = line ? output_write(&eval->errors, line, strlen(line), &error)
                                    : fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status)
        status = output_write(&eval->errors, "\n", 1, &error);
    if (line)
        explicit_bzero(line, strlen(line));
    free(line);
    json_decref(record);
    eval->fault_status = say(eval->errors.name, status, &error);
    return status == SCRIM_OK;
}

/* What the engine finds; a document that it refuses has no prediction and is reported.  *found is
 * the caller's to free. */
static enum scrim_status find(struct eval *eval, const struct scrim_sample *sample, size_t number,
                              struct scrim_mark **found, size_t *count)
{
    struct scrim_error error;
    const struct document document = {
        .text = sample->text, .length = sample->text_length, .number = number};
    const struct scrim_result *result;
    enum scrim_status status =
        session_process(&eval->session, eval->session.worker, &document, &result, &error);
    *count = status ? 0 : result->span_count;
    *found = calloc(*count + 1, sizeof **found);
    eval->without_prediction += status != SCRIM_OK;
    if (!status && !*found)
        status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    for (size_t i = 0; i < *count && *found; i++)
        (*found)[i] = (struct scrim_mark){.start = result->spans[i].in_start,
                                          .end = result->spans[i].in_end,
                                          .type = result->spans[i].type};
    if (status)
        complain_about_document(eval->settings->gold, number, &error);
    return status;
}

/* What a file of predictions says of the document. */
static enum scrim_status look_up(struct eval *eval, size_t number, struct scrim_mark **found,
                                 size_t *count)
{
    struct scrim_error error;
    const char *id = json_string_value(eval->id);
    const json_t *spans = id ? json_object_get(eval->predictions, id) : NULL;
    eval->without_prediction += spans == NULL;
    enum scrim_status status = gold_marks(spans, found, count, &error);
    if (status)
        complain_about_document(eval->settings->pred, number, &error);
    return status;
}

/* The types that a record says it is complete for; *types is the caller's to free. */
static enum scrim_status read_annotated(const json_t *record, const char *const **types,
                                        size_t *count, struct scrim_error *error)
{
    const json_t *list = json_object_get(record, "annotated_types");
    *count = json_array_size(list);
    const char **items = calloc(*count + 1, sizeof *items);
    *types = items;
    if (!items)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    for (size_t i = 0; i < *count; i++) {
        items[i] = json_string_value(json_array_get(list, i));
        if (!items[i])
            return fail(error, SCRIM_REFUSED, "annotated_types holds something else than names");
    }
    return SCRIM_OK;
}

/* A record as a sample, as yet without what is found.  Marks and annotated types are the caller's
 * to free in any case. */
static enum scrim_status read_sample(const json_t *record, struct scrim_sample *sample,
                                     struct scrim_error *error)
{
    const json_t *text = json_object_get(record, "text");
    const json_t *spans = json_object_get(record, "spans");
    *sample = (struct scrim_sample){.text = json_string_value(text),
                                    .text_length = json_string_length(text),
                                    .holds_nothing = json_is_null(spans)};
    if (!sample->text || !json_object_get(record, "id") ||
        !(json_is_array(spans) || json_is_null(spans)))
        return fail(error, SCRIM_REFUSED, "id, text or spans are missing");
    struct scrim_mark *marks;
    enum scrim_status status = gold_marks(spans, &marks, &sample->mark_count, error);
    sample->marks = marks;
    if (!status)
        status = read_annotated(record, &sample->annotated, &sample->annotated_count, error);
    return status;
}

/* A document that the engine refuses counts as one in which nothing was found; gold or predictions
 * that make no sense end the run (*broken): no figure would be true. */
static enum scrim_status judge(struct eval *eval, json_t *record, size_t number, bool *broken)
{
    struct scrim_error error;
    struct scrim_sample sample;
    struct scrim_mark *found = NULL;
    enum scrim_status status = read_sample(record, &sample, &error);
    *broken = true;
    if (status) {
        complain_about_document(eval->settings->gold, number, &error);
    } else {
        eval->text = sample.text;
        eval->id = json_object_get(record, "id");
        status = eval->predictions ? look_up(eval, number, &found, &sample.found_count)
                                   : find(eval, &sample, number, &found, &sample.found_count);
        sample.found = found;
        *broken = status == SCRIM_CONFIGURATION || (status && eval->predictions) || !found;
    }
    if (!*broken) {
        scrim_fault_sink *sink = eval->errors.descriptor >= 0 ? write_fault : NULL;
        enum scrim_status counted =
            scrim_evaluation_add(eval->evaluation, &sample, sink, eval, &error);
        *broken = counted != SCRIM_OK;
        if (counted && eval->fault_status)
            counted = eval->fault_status;
        else if (counted)
            complain_about_document(eval->settings->gold, number, &error);
        status = worse(status, counted);
    }
    free(found);
    free((void *)sample.marks);
    free((void *)sample.annotated);
    return status;
}

static enum scrim_status judge_all(struct eval *eval, bool *broken)
{
    enum scrim_status worst = SCRIM_OK;
    *broken = false;
    for (size_t i = 0; i < json_array_size(eval->gold.records) && !*broken; i++)
        worst = worse(worst, judge(eval, json_array_get(eval->gold.records, i), i + 1, broken));
    return worst;
}

static enum scrim_status print_report(const struct eval *eval)
{
    struct bytes report = {0};
    struct scrim_error error;
    struct output output;
    const struct scrim_measures *measures = scrim_evaluation_measures(eval->evaluation);
    enum scrim_status status = output_open(NULL, OUTPUT_TEXT, NULL, &output, &error);
    if (!status)
        status = eval->settings->json
                     ? eval_report_json(measures, eval->without_prediction, &report, &error)
                     : eval_report_text(measures, eval->without_prediction, &report, &error);
    if (!status)
        status = output_write(&output, report.data, report.length, &error);
    bytes_free(&report);
    return say(output.name, status, &error);
}

/* Faults go into a file of ours alone: a device or a pipe would show originals to somebody. */
static enum scrim_status open_errors(struct eval *eval)
{
    const char *path = eval->settings->errors;
    struct scrim_error error;
    struct stat file;
    if (!path)
        return SCRIM_OK;
    enum scrim_status status =
        lstat(path, &file) == 0 && !S_ISREG(file.st_mode)
            ? fail(&error, SCRIM_CANNOT_CREATE, "holds originals, so it must be a regular file")
            : output_open(path, OUTPUT_LOG, NULL, &eval->errors, &error);
    return say(path, status, &error);
}

static enum scrim_status publish_errors(struct eval *eval)
{
    struct scrim_error error;
    if (eval->errors.descriptor < 0)
        return SCRIM_OK;
    enum scrim_status status = output_finish(&eval->errors, &error);
    if (!status)
        status = output_publish(&eval->errors, &error);
    if (!status && !eval->settings->quiet)
        fail(&error, SCRIM_OK, "holds originals: keep it as you keep the letters");
    if (status || !eval->settings->quiet)
        complain(eval->errors.name, &error);
    return status;
}

/* Annotated texts are letters, too: they are read in the sandbox. */
static enum scrim_status shut_in(struct eval *eval)
{
    const struct settings *settings = eval->settings;
    struct sandbox sandbox;
    sandbox_begin(&sandbox);
    gold_allow(settings->gold, &sandbox);
    if (settings->pred)
        sandbox_allow_path(&sandbox, settings->pred, SANDBOX_READ);
    sandbox_allow_directory(&sandbox, eval->errors.directory, SANDBOX_PUBLISH);
    return session_shut_in(&eval->session, &sandbox);
}

static enum scrim_status open_all(struct eval *eval)
{
    const struct settings *settings = eval->settings;
    struct scrim_error error;
    enum scrim_status status = SCRIM_OK;
    eval->session.settings = settings;
    if (!settings->pred) {
        struct scrim_options options = settings->engine;
        options.find_only = true;
        options.offsets = SCRIM_OFFSETS_CODEPOINTS;
        status = session_open(settings, &options, &eval->session);
    }
    if (!status)
        status = say(NULL, scrim_evaluation_new(&eval->evaluation, &error), &error);
    if (!status)
        status = open_errors(eval);
    if (!status)
        status = shut_in(eval);
    if (!status)
        status = gold_read(settings->gold, settings->errors, &eval->gold);
    if (!status && settings->pred)
        status = predictions_read(settings->pred, settings->errors, &eval->predictions);
    return status;
}

static void close_all(struct eval *eval)
{
    output_close(&eval->errors);
    scrim_evaluation_free(eval->evaluation);
    session_close(&eval->session);
    json_decref(eval->predictions);
    gold_free(&eval->gold);
}

/* Of what an annotation does not say to be complete no finding is wrong: no false alarm, and no precision. */
static void warn_of_open_records(const struct eval *eval)
{
    struct scrim_error error;
    size_t open = 0, count = json_array_size(eval->gold.records);

    for (size_t i = 0; i < count; i++) {
        const json_t *record = json_array_get(eval->gold.records, i);
        open += json_is_array(json_object_get(record, "spans")) && json_array_size(json_object_get(record, "annotated_types")) == 0;
    }
    if (open == 0 || eval->settings->quiet)
        return;
    fail(&error, SCRIM_OK, "%zu of %zu records say no annotated_types: what is found there is never counted as wrong", open, count);
    complain(eval->settings->gold, &error);
}

enum scrim_status command_eval(const struct settings *settings)
{
    struct eval eval = {.settings = settings, .errors = OUTPUT_NONE};
    struct scrim_error error;
    if (!settings->gold || settings->operand_count > 0)
        return say(NULL, fail(&error, SCRIM_USAGE, "eval takes --gold=FILE and no other file"),
                   &error);
    bool broken;
    enum scrim_status status = open_all(&eval);
    if (!status) {
        status = judge_all(&eval, &broken);
        if (!broken)
            status = worse(status, print_report(&eval));
        if (!broken)
            status = worse(status, publish_errors(&eval));
        if (!broken)
            warn_of_open_records(&eval);
    }
    close_all(&eval);
    return status;
}
