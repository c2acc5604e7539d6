/* What an earlier run left: which letters of it are done, and what it left half done. */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/batch.h"
#include "cli/ledger.h"
#include "cli/message.h"
#include "cli/names.h"
#include "cli/tree.h"

static enum scrim_status out_of_memory(struct batch *batch)
{
    struct scrim_error error;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    return batch_said(batch, NULL, error.status, &error);
}

/* What a member of the first line of the results is about. */
static const char *in_words(const char *member)
{
    static const struct {
        const char *member, *words;
    } words[] = {
        {"scrim", "made by another version of scrim"},
        {"key", "made with another key"},
        {"profile", "made with another profile"},
        {"rules", "made with other rules"},
        {"dictionaries", "made with other word lists"},
        {"unicode", "made with another version of Unicode"},
        {"names", "made with another choice of --keep-names"},
        {"map", "made with another choice of --map"},
        {"settings", "made with other options or other files of theirs (--dates, --gaps, --hide, --keep, "
                     "--manifest, a profile of your own)"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].member, member) == 0)
            return words[i].words;
    return "not made by this program";
}

static enum scrim_status refuse_other_run(struct batch *batch, const struct past *past,
                                          const struct bytes *header)
{
    struct scrim_error error;
    char member[16];
    if (!batch->settings->engine.key_file) {
        fail(&error, SCRIM_CANNOT_CREATE, "holds a run already; only one with --key can go on");
        return batch_said(batch, batch->paths.results, error.status, &error);
    }
    if (past->header.length == header->length &&
        memcmp(past->header.data, header->data, header->length) == 0)
        return SCRIM_OK;
    past_difference(past, header, member);
    fail(&error, SCRIM_CONFIGURATION, "the run that it holds was %s: go on as it began, or name another folder",
         in_words(member));
    return batch_said(batch, batch->paths.results, error.status, &error);
}

/* ---- which letters of it are done ----------------------------------------------------------------- */

/* A refusal that lies in the letter itself would come again; any other may have passed. */
static bool is_lasting(enum scrim_status status)
{
    return status == SCRIM_OK || status == SCRIM_REFUSED || status == SCRIM_SELF_CHECK;
}

static bool text_is_there(struct batch *batch, const struct letter *letter, uint64_t size)
{
    struct scrim_error error;
    struct stat file;
    const char *path = batch_target(batch, letter);
    return path &&
           folder_enter(&batch->target, path, folder_length(path), FOLDER_READ, &error) ==
               SCRIM_OK &&
           fstatat(batch->target.descriptor, folder_entry(path), &file, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISREG(file.st_mode) && (uint64_t)file.st_size == size;
}

/* A letter is done when it is what it was, and so is what came of it. */
static enum scrim_status look_at(struct batch *batch, struct letter *letter,
                                 struct past_letter *before, struct letter_job *job)
{
    letter->number = before->number;
    enum scrim_status status = batch_read(batch, letter, job);
    if (status)
        return status;
    letter->done = is_lasting(before->status) && *job->digest &&
                   strcmp(job->digest, before->input) == 0 &&
                   (before->status || text_is_there(batch, letter, before->bytes_out));
    before->keep = letter->done;
    batch->again = batch->again || !letter->done;
    return SCRIM_OK;
}

static void count_past(struct batch *batch, const struct past *past)
{
    for (size_t i = 0; i < past->count; i++) {
        const struct past_letter *letter = &past->items[i];
        if (!letter->keep)
            continue;
        batch->tally.worst = worse(batch->tally.worst, letter->status);
        batch->tally.cleaned += letter->status == SCRIM_OK;
        batch->tally.in_review += letter->status == SCRIM_OK && letter->review;
        batch->tally.withheld += letter->status != SCRIM_OK;
    }
}

/* Marks what is done and numbers what is not: a letter keeps the number that it had. */
static enum scrim_status decide(struct batch *batch, struct past *past)
{
    struct letter_job job = {.index = 0};
    uint64_t number = past->greatest;
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < past->count; i++)
        past->items[i].keep = past->items[i].status == SCRIM_OK; /* a text outlives its letter */
    for (size_t i = 0; i < batch->letters.count && !status; i++) {
        struct letter *letter = &batch->letters.items[i];
        char id[SCRIM_DIGEST_SIZE];
        names_id(batch->session.engine, letters_path(&batch->letters, letter), id);
        struct past_letter *before = past_find(past, id);
        if (before)
            status = look_at(batch, letter, before, &job);
        else
            letter->number = ++number;
    }
    letter_job_let_go(&job, 0);
    return status;
}

/* ---- what it left half done ----------------------------------------------------------------------- */

static bool remove_text(struct batch *batch, const char *path)
{
    struct scrim_error error;
    if (!path)
        return false;
    if (folder_enter(&batch->target, path, folder_length(path), FOLDER_READ, &error))
        return error.status != SCRIM_TRY_AGAIN;
    unlinkat(batch->target.descriptor, folder_entry(path), 0); /* mostly there is none */
    return true;
}

/* Where the file system has no files without names, a run that was killed leaves some of ours. */
static enum tree_step remove_temporary(void *context, int folder, const char *path, mode_t kind)
{
    const char *entry = folder_entry(path);
    (void)context;
    if (kind == S_IFREG && output_is_temporary(entry))
        unlinkat(folder, entry, 0);
    return kind == S_IFDIR ? TREE_ENTER : TREE_ON;
}

struct orphans {
    struct batch *batch;
    const struct past *past;
};

/* The text of a letter that is gone, and of which the results say nothing. */
static bool remove_orphan(void *context, const char *keyed, const char *path,
                          struct scrim_error *error)
{
    struct orphans *orphans = context;
    struct batch *batch = orphans->batch;
    char id[SCRIM_DIGEST_SIZE];
    names_id(batch->session.engine, path, id);
    if (letters_find(&batch->letters, path) || past_find(orphans->past, id))
        return true;
    return remove_text(batch, batch->settings->keep_names ? path : keyed) ||
           fail(error, SCRIM_TRY_AGAIN, "out of memory") == SCRIM_OK;
}

static enum scrim_status clear_away(struct batch *batch, const struct past *past)
{
    struct orphans orphans = {batch, past};
    struct scrim_error error;
    for (size_t i = 0; i < batch->letters.count; i++) {
        const struct letter *letter = &batch->letters.items[i];
        if (!letter->done && !remove_text(batch, batch_target(batch, letter)))
            return out_of_memory(batch);
    }
    enum scrim_status status = tree_walk(batch->paths.out, remove_temporary, NULL, &error);
    if (status)
        return batch_said(batch, NULL, status, &error);
    status = names_read(batch->paths.names, remove_orphan, &orphans, &error);
    return batch_said(batch, batch->paths.names, status, &error);
}

static enum scrim_status settle(struct batch *batch, const struct past *past)
{
    const char *at_fault;
    struct scrim_error error;
    enum scrim_status status =
        ledger_settle(batch->paths.results, batch->paths.log, past, &at_fault, &error);
    return batch_said(batch, at_fault, status, &error);
}

enum scrim_status batch_go_on(struct batch *batch, struct past *past, const struct bytes *header)
{
    batch->goes_on = true;
    enum scrim_status status = refuse_other_run(batch, past, header);
    if (!status)
        status = decide(batch, past);
    if (!status)
        status = clear_away(batch, past);
    if (!status)
        status = settle(batch, past);
    count_past(batch, past);
    return status;
}

enum scrim_status batch_arrange(struct batch *batch)
{
    struct past past;
    struct scrim_error error;
    enum scrim_status status = past_read(batch->paths.results, &past, &error);
    if (status)
        batch_said(batch, batch->paths.results, status, &error);
    for (size_t i = 0; i < past.count; i++)
        past.items[i].keep = true;
    if (!status)
        status = settle(batch, &past);
    past_free(&past);
    return status;
}
