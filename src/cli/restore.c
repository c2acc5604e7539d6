#include <string.h>

#include "cli/commands.h"
#include "cli/input.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/sandbox.h"
#include "cli/session.h"

/* Cleaned texts are as long as the longest that scrim makes; memory grows with what there is. */
#define LONGEST ((size_t)4 << 30)

struct restore {
    const struct settings *settings;
    struct scrim_restorer *restorer;
    struct input input;
    struct output output;
};

static enum scrim_status say(const char *name, enum scrim_status status,
                             const struct scrim_error *error)
{
    if (status)
        complain(name, error);
    return status;
}

/* A document that was withheld when it was cleaned has no original here. */
static void tell_withheld(const struct restore *restore, uint64_t number)
{
    struct scrim_error error;
    fail(&error, SCRIM_REFUSED, "was withheld when it was cleaned, so the map does not hold it");
    complain_about_document(restore->input.name, number, &error);
}

static enum scrim_status write_out(struct restore *restore, const char *text, size_t length)
{
    struct scrim_error error;
    return say(restore->output.name, output_write(&restore->output, text, length, &error), &error);
}

static enum scrim_status publish(struct restore *restore)
{
    struct scrim_error error;
    enum scrim_status status = output_finish(&restore->output, &error);
    if (!status)
        status = output_publish(&restore->output, &error);
    return say(restore->output.name, status, &error);
}

static enum scrim_status restore_text(struct restore *restore)
{
    struct scrim_error error;
    struct scrim_restored restored;
    const char *text;
    size_t length;
    enum scrim_status status = input_read_all(&restore->input, LONGEST, &text, &length, &error);
    if (!status)
        status = scrim_restore(restore->restorer, text, length, restore->settings->document,
                               &restored, &error);
    if (status)
        return say(restore->input.name, status, &error);
    if (restored.withheld) {
        tell_withheld(restore, 0);
        return SCRIM_REFUSED;
    }
    return write_out(restore, restored.text, restored.text_length);
}

/* One document of a stream.  A withheld one keeps what stands in its place, which *withheld tells. */
static enum scrim_status restore_piece(struct restore *restore, uint64_t number,
                                       const struct piece *piece, bool *withheld)
{
    struct scrim_error error;
    struct scrim_restored restored;
    enum scrim_status status = scrim_restore(restore->restorer, piece->data, piece->length, number,
                                             &restored, &error);
    if (status) {
        complain_about_document(restore->input.name, number, &error);
        return status;
    }
    if (restored.withheld) {
        tell_withheld(restore, number);
        *withheld = true;
    }
    return write_out(restore, restored.text, restored.text_length);
}

/* As it is: the header of a table, and its empty lines. */
static enum scrim_status copy_piece(struct restore *restore, const struct piece *piece)
{
    return piece->length ? write_out(restore, piece->data, piece->length) : SCRIM_OK;
}

static enum scrim_status end_piece(struct restore *restore, const struct records *records,
                                   const struct piece *piece)
{
    return piece->separated ? write_out(restore, &records->framing.separator, 1) : SCRIM_OK;
}

/* What cannot be restored ends the run: a stream of which a part is not what it was is none. */
static enum scrim_status restore_records(struct restore *restore, struct records *records,
                                         bool *withheld)
{
    for (;;) {
        struct piece piece;
        struct position place;
        bool more;
        enum scrim_status status = records_next(records, &piece, &place, &more);
        if (status || !more)
            return status;
        status = place.number ? restore_piece(restore, place.number, &piece, withheld)
                              : copy_piece(restore, &piece);
        if (!status)
            status = end_piece(restore, records, &piece);
        if (status)
            return status;
    }
}

/* No fields are looked at: a record is restored as a whole. */
static enum scrim_status restore_stream(struct restore *restore, bool *withheld)
{
    const struct session session = {.settings = restore->settings};
    struct records records;
    struct piece header;
    enum scrim_status status = records_open(&records, &session, &restore->input, LONGEST, &header);
    if (!status)
        status = copy_piece(restore, &header);
    if (!status)
        status = end_piece(restore, &records, &header);
    if (!status)
        status = restore_records(restore, &records, withheld);
    records_close(&records);
    return status;
}

static enum scrim_status shut_in(struct restore *restore)
{
    struct sandbox sandbox;
    struct scrim_error error;
    sandbox_begin(&sandbox);
    sandbox_allow_directory(&sandbox, restore->output.directory, SANDBOX_PUBLISH);
    return say(NULL, sandbox_enter(&sandbox, restore->settings->require_sandbox, &error), &error);
}

static enum scrim_status open_all(struct restore *restore)
{
    const struct settings *settings = restore->settings;
    const char *path =
        settings->output && strcmp(settings->output, "-") == 0 ? NULL : settings->output;
    struct scrim_error error;
    enum scrim_status status =
        input_open(settings->operand_count ? settings->operands[0] : "-", &restore->input, &error);
    if (status)
        return say(restore->input.name, status, &error);
    status = scrim_restorer_new(settings->map, settings->identity, &restore->restorer, &error);
    if (status)
        return say(NULL, status, &error);
    status = path && same_target(path, settings->map)
                 ? fail(&error, SCRIM_CANNOT_CREATE, "is the map")
                 : output_open(path, OUTPUT_LOG, &restore->input, &restore->output, &error);
    return say(path ? path : restore->output.name, status, &error);
}

static enum scrim_status restore_all(struct restore *restore)
{
    bool withheld = false;
    enum scrim_status status = open_all(restore);
    if (!status)
        status = shut_in(restore);
    if (!status)
        status = restore->settings->format == FORMAT_TEXT ? restore_text(restore)
                                                          : restore_stream(restore, &withheld);
    if (!status)
        status = publish(restore);
    return !status && withheld ? SCRIM_REFUSED : status;
}

enum scrim_status command_restore(const struct settings *settings)
{
    struct restore restore = {
        .settings = settings, .input = {.descriptor = -1}, .output = OUTPUT_NONE};
    struct scrim_error error;
    if (!settings->map || !settings->identity || settings->operand_count > 1)
        return say(NULL,
                   fail(&error, SCRIM_USAGE,
                        "restore takes --map=FILE, --identity=FILE and one cleaned text"),
                   &error);
    enum scrim_status status = refuse_terminal(settings);
    if (!status)
        status = restore_all(&restore);
    output_close(&restore.output);
    scrim_restorer_free(restore.restorer);
    input_close(&restore.input);
    return status;
}
