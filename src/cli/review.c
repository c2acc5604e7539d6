/* `scrim review`: one letter as a page to judge in a browser. */
#include <string.h>
#include <sys/stat.h>

#include "cli/commands.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

static enum scrim_status said(const char *name, enum scrim_status status,
                              const struct scrim_error *error)
{
    if (status)
        complain(name, error);
    return status;
}

static enum scrim_status refuse_arguments(const struct settings *settings)
{
    struct scrim_error error;
    if (settings->operand_count != 1)
        return said(
            NULL,
            fail(&error, SCRIM_USAGE, "review takes one letter, not %zu", settings->operand_count),
            &error);
    if (!settings->output || strcmp(settings->output, "-") == 0)
        return said(NULL, fail(&error, SCRIM_USAGE, "review needs -o FILE for its page"), &error);
    return SCRIM_OK;
}

/* The page holds the letter, so it goes into a file of ours alone. */
static enum scrim_status open_page(const char *path, const struct input *input,
                                   struct output *output)
{
    struct scrim_error error;
    struct stat file;
    enum scrim_status status =
        lstat(path, &file) == 0 && !S_ISREG(file.st_mode)
            ? fail(&error, SCRIM_CANNOT_CREATE, "holds the letter, so it must be a regular file")
            : output_open(path, OUTPUT_LOG, input, output, &error);
    return said(path, status, &error);
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Letter, decisions and page are open. */
static enum scrim_status shut_in(struct session *session, const struct output *page)
{
    struct sandbox sandbox;
    sandbox_begin(&sandbox);
    sandbox_allow_directory(&sandbox, page->directory, SANDBOX_PUBLISH);
    return session_shut_in(session, &sandbox);
}

static enum scrim_status make_page(struct session *session, struct input *input, struct bytes *page)
{
    struct scrim_error error;
    const char *text;
    size_t length;
    enum scrim_status status =
        input_read_all(input, session->settings->engine.maximum_size, &text, &length, &error);
    if (!status) {
        struct document document = {.number = 1, .text = text, .length = length};
        struct scrim_request request = session_request(session, &document);
        status = scrim_review(session->worker, &request, base_name(input->name), bytes_sink, page,
                              &error);
        if (status == SCRIM_IO) /* what a sink into memory fails for */
            status = fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    }
    return said(input->name, status, &error);
}

static enum scrim_status write_page(struct output *output, const struct bytes *page, bool quiet)
{
    struct scrim_error error;
    enum scrim_status status = output_write(output, page->data, page->length, &error);
    if (!status)
        status = output_finish(output, &error);
    if (!status)
        status = output_publish(output, &error);
    if (!status && !quiet) {
        fail(&error, SCRIM_OK, "holds the original letter: keep it as you keep the letter");
        complain(output->name, &error);
    }
    return said(output->name, status, &error);
}

enum scrim_status command_review(const struct settings *settings)
{
    struct scrim_error error;
    struct input input;
    struct output output = OUTPUT_NONE;
    struct bytes page = {0};
    enum scrim_status status = refuse_arguments(settings);
    if (status)
        return status;
    status = said(settings->operands[0], input_open(settings->operands[0], &input, &error), &error);
    if (status)
        return status;
    struct session session = {.settings = settings};
    status = open_page(settings->output, &input, &output);
    if (!status)
        status = session_open(settings, &settings->engine, &session);
    if (!status)
        status = shut_in(&session, &output);
    if (!status)
        status = make_page(&session, &input, &page);
    if (!status)
        status = write_page(&output, &page, settings->quiet);
    session_close(&session);
    output_close(&output);
    input_close(&input);
    bytes_free(&page);
    return status;
}
