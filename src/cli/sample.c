/* `scrim sample`: letters of a batch for review, and what their reviewers found of the whole. */
#include "cli/sample.h"

#include <inttypes.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/stat.h>

#include "cli/commands.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/sandbox.h"

static enum scrim_status said(const char *name, enum scrim_status status,
                              const struct scrim_error *error)
{
    if (status)
        complain(name, error);
    return status;
}

/* Short enough to be written down. */
static enum scrim_status choose_seed(uint64_t *seed)
{
    struct scrim_error error;
    uint32_t random;
    if (getrandom(&random, sizeof random, 0) != (ssize_t)sizeof random)
        return said(NULL, fail_errno(&error, SCRIM_SYSTEM, "no random numbers"), &error);
    *seed = random;
    return SCRIM_OK;
}

/* A sample that is drawn until it pleases is none: one that is there is not replaced. */
static enum scrim_status refuse_second(const char *path)
{
    struct scrim_error error;
    struct stat file;
    if (lstat(path, &file) < 0)
        return SCRIM_OK;
    fail(&error, SCRIM_CANNOT_CREATE, "is there already; to draw again, take it away yourself");
    return said(path, error.status, &error);
}

/* What is drawn from a part of the letters says nothing of the rest. */
static void warn_of_rest(size_t undone)
{
    struct scrim_error error;
    fail(&error, SCRIM_OK,
         "warning: the run was stopped before %zu letter%s, which cannot be drawn; let scrim batch go on first",
         undone, undone == 1 ? "" : "s");
    complain(NULL, &error);
}

static enum scrim_status draw(const struct settings *settings, const struct batch_paths *paths)
{
    struct drawn_list list = {0};
    struct scrim_error error;
    uint64_t seed = settings->seed;
    size_t cleaned = 0, undone = 0;
    enum scrim_status status = refuse_second(paths->drawn);
    if (!status && settings->seed == SIZE_MAX)
        status = choose_seed(&seed);
    if (!status)
        status = sample_draw(paths, settings->count, seed, &list, &cleaned, &undone);
    if (!status && undone)
        warn_of_rest(undone);
    if (!status)
        status = said(paths->drawn, drawn_write(paths->drawn, &list, &error), &error);
    if (!status && !settings->quiet)
        fprintf(stderr, "scrim: %zu of %zu cleaned letters drawn with --seed=%" PRIu64 "\n",
                list.count, cleaned, seed);
    drawn_free(&list);
    return status;
}

static enum scrim_status print(const struct bytes *text)
{
    struct scrim_error error;
    struct output output;
    enum scrim_status status = output_open(NULL, OUTPUT_TEXT, NULL, &output, &error);
    if (!status)
        status = output_write(&output, text->data, text->length, &error);
    return said(output.name, status, &error);
}

static enum scrim_status judge(const struct settings *settings, const struct batch_paths *paths)
{
    struct drawn_list list = {0}, none = {0};
    struct judgement judgement = {0};
    struct scrim_error error;
    struct bytes report = {0};
    size_t cleaned = 0, undone = 0;
    enum scrim_status status = said(paths->drawn, drawn_read(paths->drawn, &list, &error), &error);
    if (!status)
        status = sample_draw(paths, 0, 0, &none, &cleaned, &undone);
    if (!status)
        status = sample_judge(paths, settings->reviewed, settings->engine.maximum_size,
                              &list, &judgement);
    if (!status && !sample_report(&judgement, cleaned, settings->json, &report))
        status = said(NULL, fail(&error, SCRIM_TRY_AGAIN, "out of memory"), &error);
    if (!status)
        status = print(&report);
    judgement_free(&judgement);
    drawn_free(&list);
    drawn_free(&none);
    bytes_free(&report);
    return status;
}

/* What the reviewers wrote came back from elsewhere: it is read in the sandbox. */
static enum scrim_status shut_in(const struct settings *settings, const struct batch_paths *paths)
{
    const char *const files[] = {paths->log, paths->results, paths->names, paths->drawn,
                                 settings->reviewed};
    struct sandbox sandbox;
    struct scrim_error error;
    sandbox_begin(&sandbox);
    sandbox_allow_directory(&sandbox, paths->in, SANDBOX_READ);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (files[i])
            sandbox_allow_path(&sandbox, files[i], SANDBOX_READ);
    if (!settings->reviewed)
        sandbox_allow_folder_of(&sandbox, paths->drawn, SANDBOX_PUBLISH | SANDBOX_WRITE);
    return said(NULL, sandbox_enter(&sandbox, settings->require_sandbox, &error), &error);
}

enum scrim_status command_sample(const struct settings *settings)
{
    struct scrim_error error;
    struct batch_paths paths = BATCH_PATHS_NONE;
    if (settings->operand_count != 2)
        return said(NULL,
                    fail(&error, SCRIM_USAGE, "sample takes the two folders of a batch"), &error);
    if (settings->count == 0)
        return said(NULL, fail(&error, SCRIM_USAGE, "--count takes a number from 1"), &error);
    enum scrim_status status = batch_paths_open_in(settings, &paths);
    if (!status)
        status = batch_paths_look_at(settings, &paths);
    if (!status)
        status = shut_in(settings, &paths);
    if (!status)
        status = settings->reviewed ? judge(settings, &paths) : draw(settings, &paths);
    batch_paths_close(&paths);
    return status;
}
