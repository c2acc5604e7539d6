/* Letters that become visible together.  Bringing one file to disk costs a disk as much as bringing
 * a hundred, so they go in groups. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cli/batch.h"
#include "cli/message.h"
#include "cli/names.h"

enum {
    GROUP_MOST = 256,    /* letters */
    OTHER_FILES = 64,    /* descriptors that the rest of the program may need */
    FILES_OF_MEMBER = 2, /* its text and the folder it lies in */
};
#define GROUP_BYTES ((size_t)32 << 20) /* of text */

enum scrim_status group_open(struct batch *batch)
{
    struct group *group = &batch->group;
    struct rlimit files = {.rlim_cur = OTHER_FILES};
    getrlimit(RLIMIT_NOFILE, &files);
    rlim_t room = files.rlim_cur > OTHER_FILES ? (files.rlim_cur - OTHER_FILES) / FILES_OF_MEMBER : 1;
    group->most = room < 1 ? 1 : room < GROUP_MOST ? (size_t)room : GROUP_MOST;
    group->members = calloc(group->most, sizeof *group->members);
    if (group->members)
        return SCRIM_OK;
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    return batch_said(batch, NULL, SCRIM_TRY_AGAIN, &error);
}

static void let_go(struct group *group)
{
    for (size_t i = 0; i < group->count; i++)
        output_close(&group->members[i].text);
    group->count = group->text_length = group->log.length = 0;
}

void group_close(struct group *group)
{
    let_go(group);
    free(group->members);
    bytes_free(&group->log);
}

static bool take_log(struct group *group, struct member *member, const struct scrim_result *result)
{
    member->log_start = group->log.length;
    member->log_length = result->log_length;
    return bytes_append(&group->log, result->log, result->log_length);
}

/* A text that cannot get its name: its place is taken, or the file system cannot bear such a one. */
static enum scrim_status withhold(struct batch *batch, struct member *member,
                                  const struct scrim_error *reason, struct scrim_error *error)
{
    const struct scrim_result *result;
    struct document document = {.number = member->letter->number};
    struct scrim_request request = session_request(&batch->session, &document);
    if (member->letter->scope) {
        request.scope = letters_string(&batch->letters, member->letter->scope);
        request.scope_length = strlen(request.scope);
    }
    scrim_withhold(batch->session.worker, &request, reason->status, &result);
    output_close(&member->text);
    member->status = reason->status;
    member->review = false;
    member->replaced = (struct tally){0};
    memcpy(member->message, reason->message, sizeof member->message);
    return take_log(&batch->group, member, result) ? SCRIM_OK
                                                   : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

/* Writes a text to a file without a name.  What is wrong with its folder is the letter's own affair,
 * a full or failing disk everyone's. */
static enum scrim_status write_text(struct batch *batch, struct member *member,
                                    const struct scrim_result *result, struct scrim_error *error)
{
    const char *target = batch_target(batch, member->letter);
    if (!target)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    struct scrim_error reason;
    enum scrim_status status =
        folder_enter(&batch->target, target, folder_length(target), FOLDER_MAKE, &reason);
    if (!status)
        status = output_open_in(batch->target.descriptor, folder_entry(target), &member->text,
                                &reason);
    if (status == SCRIM_CANNOT_CREATE)
        return withhold(batch, member, &reason, error);
    if (status) {
        *error = reason;
        return status;
    }
    batch->group.text_length += result->text_length;
    return output_write(&member->text, result->text, result->text_length, error);
}

enum scrim_status group_add(struct batch *batch, const struct letter_job *job)
{
    struct group *group = &batch->group;
    struct scrim_error error;
    struct member *member = &group->members[group->count++];
    *member = (struct member){.text = OUTPUT_NONE,
                              .letter = &batch->letters.items[job->index],
                              .status = job->status,
                              .review = strcmp(job->result.verdict, "review") == 0};
    memcpy(member->input, job->digest, sizeof member->input);
    if (job->status)
        memcpy(member->message, job->error.message, sizeof member->message);
    else
        tally_add(&member->replaced, &job->result);
    enum scrim_status status = take_log(group, member, &job->result)
                                   ? SCRIM_OK
                                   : fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    if (!status && !job->status)
        status = batch_map_add(batch, job, &error);
    if (!status && !job->status)
        status = write_text(batch, member, &job->result, &error);
    if (status)
        return batch_said(batch, batch_target(batch, member->letter), status, &error);
    progress_step(&batch->progress, member->status != SCRIM_OK);
    return group->count == group->most || group->text_length >= GROUP_BYTES ? group_complete(batch)
                                                                            : SCRIM_OK;
}

/* Everything in the folder of the output goes to disk: texts the first time, their names the second.
 * What could not be written is an error here since Linux 5.8 (syncfs(2)). */
static enum scrim_status sync_target(struct batch *batch, struct scrim_error *error)
{
    if (syncfs(batch->paths.out) == 0)
        return SCRIM_OK;
    return fail_errno(error, SCRIM_IO, "cannot bring to disk");
}

static enum scrim_status write_log(struct batch *batch, struct scrim_error *error)
{
    const struct group *group = &batch->group;
    for (size_t i = 0; i < group->count; i++)
        if (!journal_append(&batch->log, group->log.data + group->members[i].log_start,
                            group->members[i].log_length))
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    return journal_sync(&batch->log, error);
}

static enum scrim_status give_names(struct batch *batch, struct scrim_error *error)
{
    struct group *group = &batch->group;
    for (size_t i = 0; i < group->count; i++) {
        struct member *member = &group->members[i];
        struct scrim_error reason;
        if (member->status || !output_publish_new(&member->text, &reason))
            continue;
        *error = reason;
        if (reason.status != SCRIM_CANNOT_CREATE)
            return reason.status;
        enum scrim_status status = withhold(batch, member, &reason, error);
        if (status)
            return status;
        group->log_changed = true;
    }
    return SCRIM_OK;
}

static enum scrim_status correct_log(struct batch *batch, struct scrim_error *error)
{
    if (!batch->group.log_changed)
        return SCRIM_OK;
    batch->group.log_changed = false;
    enum scrim_status status = journal_cut(&batch->log, batch->group.log_before, error);
    return status ? status : write_log(batch, error);
}

static enum scrim_status write_results(struct batch *batch, struct scrim_error *error)
{
    const struct group *group = &batch->group;
    struct bytes keyed = {0};
    bool kept = true;
    for (size_t i = 0; kept && i < group->count; i++) {
        const struct member *member = &group->members[i];
        keyed.length = 0;
        kept = names_append_keyed(batch->session.engine,
                                  letters_path(&batch->letters, member->letter), &keyed) &&
               bytes_append(&keyed, "", 1);
        struct result_line line = {.letter = keyed.data,
                                   .status = member->status,
                                   .message = member->message,
                                   .input = member->input,
                                   .map = batch->map.size,
                                   .replaced = &member->replaced,
                                   .log = group->log.data + member->log_start,
                                   .log_length = member->log_length};
        kept = kept && results_append(&batch->results.pending, &line);
    }
    bytes_free(&keyed);
    return kept ? journal_sync(&batch->results, error)
                : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}

static void report(struct batch *batch)
{
    for (size_t i = 0; i < batch->group.count; i++) {
        const struct member *member = &batch->group.members[i];
        batch->tally.worst = worse(batch->tally.worst, member->status);
        batch->tally.cleaned += member->status == SCRIM_OK;
        batch->tally.in_review += member->status == SCRIM_OK && member->review;
        batch->tally.withheld += member->status != SCRIM_OK;
        if (!member->status)
            continue;
        struct scrim_error error = {.status = member->status};
        memcpy(error.message, member->message, sizeof error.message);
        progress_clear(&batch->progress);
        complain_about_document(batch_target(batch, member->letter), member->letter->number, &error);
    }
}

enum scrim_status group_complete(struct batch *batch)
{
    const char *out = batch->settings->operands[1];
    const struct {
        enum scrim_status (*take)(struct batch *batch, struct scrim_error *error);
        const char *at_fault;
    } steps[] = {{sync_target, out},
                 {batch_map_write, batch->settings->map},
                 {write_log, batch->paths.log},
                 {give_names, out},
                 {correct_log, batch->paths.log},
                 {sync_target, out},
                 {write_results, batch->paths.results}};
    if (batch->group.count == 0)
        return SCRIM_OK;
    batch->group.log_before = batch->log.size;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct scrim_error error;
        enum scrim_status status = steps[i].take(batch, &error);
        if (status)
            return batch_said(batch, steps[i].at_fault, status, &error);
    }
    report(batch);
    let_go(&batch->group);
    return SCRIM_OK;
}
