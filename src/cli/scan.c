#include "cli/commands.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

struct scan {
    struct session session;
    struct output output;
    bool broken; /* the log could not be written: nothing more is tried */
};

/* Writes the document's log; a document that was refused has one too. */
static enum scrim_status scan_document(void *context, const struct document *document)
{
    struct scan *scan = context;
    if (scan->broken)
        return SCRIM_OK;
    struct scrim_error error;
    const struct scrim_result *result;
    enum scrim_status status =
        session_process(&scan->session, scan->session.worker, document, &result, &error);
    if (status)
        complain_about_document(document->name, document->in_file, &error);
    enum scrim_status written =
        output_write(&scan->output, result->log, result->log_length, &error);
    if (written) {
        complain(scan->output.name, &error);
        scan->broken = true;
    }
    return worse(status, written);
}

enum scrim_status command_scan(const struct settings *settings)
{
    struct scan scan = {.output = OUTPUT_NONE};
    struct scrim_options options = settings->engine;
    options.find_only = true;
    enum scrim_status status = refuse_terminal(settings);
    if (status)
        return status;
    struct scrim_error error;
    status = output_open(NULL, OUTPUT_LOG, NULL, &scan.output, &error);
    if (!status)
        status = session_open(settings, &options, &scan.session);
    if (!status)
        status = visit_documents(&scan.session, scan_document, &scan);
    session_close(&scan.session);
    output_close(&scan.output);
    return status;
}
