#include "cli/annotations.h"
#include "cli/commands.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

struct scan {
    struct session session;
    struct output output;
    bool broken; /* the log could not be written: nothing more is tried */
    enum annotation_format format;
    struct bytes findings; /* of the document in work */
};

static enum scrim_status write_findings(struct scan *scan, const struct document *document,
                                        const struct scrim_result *result,
                                        struct scrim_error *error)
{
    struct bytes *findings = &scan->findings;
    findings->length = 0;
    enum scrim_status status = annotations_append(scan->format, document, result, findings, error);
    return status ? status : output_write(&scan->output, findings->data, findings->length, error);
}

/* Writes what was found in the document.  The log has a place for one that was refused; annotations
 * of nothing would say that nothing is to be found. */
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
        session_complain(&scan->session, document, &error);
    enum scrim_status written = SCRIM_OK;
    if (!status || scan->format == ANNOTATIONS_LOG)
        written = write_findings(scan, document, result, &error);
    if (written) {
        complain(scan->output.name, &error);
        scan->broken = true;
    }
    return worse(status, written);
}

enum scrim_status command_scan(const struct settings *settings)
{
    struct scan scan = {.output = OUTPUT_NONE,
                        .format = (enum annotation_format)(settings->as ? settings->as - 1 : 0)};
    struct scrim_options options = settings->engine;
    options.find_only = true;
    if (scan.format != ANNOTATIONS_LOG)
        options.offsets = SCRIM_OFFSETS_CODEPOINTS;
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
    bytes_free(&scan.findings);
    return status;
}
