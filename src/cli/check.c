#include <string.h>

#include "cli/commands.h"
#include "cli/finding.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

struct check {
    struct session session;
    struct output output;
    bool broken; /* findings could not be written: nothing more is tried */
};

/* Whether cleaning takes this span for an identifier: what the profile keeps is none, nor is what comes out as it went in, a tag that is
 * there already or an age that need not be capped.  A marker is where an earlier redaction took one out: to make it look like the others
 * uncovers nothing.  A month that a small shift leaves the same is one under any other key.  Offsets are bytes, see command_check. */
static bool would_change(const struct document *document, const struct scrim_result *result,
                         const struct scrim_span *span)
{
    size_t before = span->in_end - span->in_start, after = span->out_end - span->out_start;

    if (strcmp(span->action, "keep") == 0 || strcmp(span->type, "MARKER") == 0)
        return false;
    return strcmp(span->action, "shift") == 0 || before != after ||
           memcmp(document->text + span->in_start, result->text + span->out_start, before) != 0;
}

static enum scrim_status list_findings(struct check *check, const struct document *document,
                                       const struct scrim_result *result)
{
    const struct settings *settings = check->session.settings;
    struct finding_form form = {.json = settings->json, .show = settings->show};
    struct bytes lines = {0};
    struct scrim_error error;
    enum scrim_status status = SCRIM_OK, found = SCRIM_OK;
    for (size_t i = 0; i < result->span_count && !status; i++) {
        if (!would_change(document, result, &result->spans[i]))
            continue;
        found = SCRIM_FOUND;
        if (!finding_append(&form, document, &result->spans[i], &lines))
            status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    }
    if (!status && !settings->quiet)
        status = output_write(&check->output, lines.data, lines.length, &error);
    bytes_free(&lines);
    if (status) {
        complain(check->output.name, &error);
        check->broken = true;
    }
    return worse(found, status);
}

/* A letter in another language, or of a form that the patterns cannot read, is not clean for having few findings: a gate stays shut. */
static enum scrim_status judge_unread(const struct check *check, const struct document *document, const struct scrim_result *result)
{
    struct scrim_error error;

    if (!result->reason)
        return SCRIM_OK;
    fail(&error, SCRIM_FOUND, "cannot be judged: another language, or a form that is not read");
    session_complain(&check->session, document, &error);
    return SCRIM_FOUND;
}

static enum scrim_status check_document(void *context, const struct document *document)
{
    struct check *check = context;
    if (check->broken)
        return SCRIM_OK;
    struct scrim_error error;
    const struct scrim_result *result;
    enum scrim_status status =
        session_process(&check->session, check->session.worker, document, &result, &error);
    if (!status)
        return worse(judge_unread(check, document, result), list_findings(check, document, result));
    session_complain(&check->session, document, &error);
    return status;
}

enum scrim_status command_check(const struct settings *settings)
{
    struct check check = {.output = OUTPUT_NONE};
    struct scrim_options options = settings->engine;
    options.offsets = SCRIM_OFFSETS_BYTES;
    enum scrim_status status = refuse_terminal(settings);
    if (status)
        return status;
    struct scrim_error error;
    status = output_open(NULL, OUTPUT_TEXT, NULL, &check.output, &error);
    if (!status)
        status = session_open(settings, &options, &check.session);
    if (!status)
        status = visit_documents(&check.session, check_document, &check);
    session_close(&check.session);
    output_close(&check.output);
    return status;
}
