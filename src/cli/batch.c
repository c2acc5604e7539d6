/* `scrim batch`: a tree of letters in, a tree out. */
#include "cli/batch.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/commands.h"
#include "cli/message.h"
#include "cli/names.h"

enum {
    AHEAD = 64 /* letters a thread: what it has to do while a group goes to disk */
};

enum scrim_status batch_said(struct batch *batch, const char *name, enum scrim_status status,
                             const struct scrim_error *error)
{
    if (status) {
        progress_clear(&batch->progress);
        complain(name, error);
    }
    return status;
}

const char *batch_target(struct batch *batch, const struct letter *letter)
{
    const char *path = letters_path(&batch->letters, letter);
    struct bytes *scratch = &batch->scratch;
    if (batch->settings->keep_names)
        return path;
    scratch->length = 0;
    return names_append_keyed(batch->session.engine, path, scratch) && bytes_append(scratch, "", 1)
               ? scratch->data
               : NULL;
}

/* Length before content, so that no two lists of parts read alike. */
static bool add_part(struct bytes *parts, const void *data, size_t length)
{
    uint64_t prefix = length;
    return bytes_append(parts, (const char *)&prefix, sizeof prefix) &&
           bytes_append(parts, data, length);
}

/* Of everything that makes this letter's text what it will be, the settings of the run aside. */
static bool take_digest(struct batch *batch, const struct letter *letter, struct letter_job *job)
{
    const char *path = letters_path(&batch->letters, letter);
    struct scrim_request request = session_request(&batch->session, &job->document);
    const bool given[] = {request.scope != NULL, request.known != NULL};
    struct bytes *parts = &batch->parts;
    parts->length = 0;
    if (!add_part(parts, given, sizeof given) || !add_part(parts, path, strlen(path)) ||
        !add_part(parts, request.scope, request.scope_length) ||
        !add_part(parts, request.known, request.known_length) ||
        !add_part(parts, &request.shift_days, sizeof request.shift_days) ||
        !add_part(parts, request.text, request.text_length))
        return false;
    scrim_digest(batch->session.engine, "input", parts->data, parts->length, job->digest);
    return true;
}

/* Keys, lists and what is known of patients may lie in the tree, but are no letters. */
static bool is_given(const struct settings *settings, const struct input *input)
{
    const char *const given[] = {settings->engine.key_file,  settings->engine.hide_file,
                                 settings->engine.keep_file, settings->known_file,
                                 settings->scope_file,       settings->manifest};
    struct stat file;
    for (size_t i = 0; i < sizeof given / sizeof *given; i++)
        if (given[i] && stat(given[i], &file) == 0 && file.st_dev == input->device &&
            file.st_ino == input->inode)
            return true;
    return false;
}

static enum scrim_status read_text(struct batch *batch, const struct letter *letter,
                                   struct bytes *text, struct scrim_error *error)
{
    struct input input;
    const char *data;
    size_t length;
    enum scrim_status status =
        folder_open_file(&batch->source, letters_path(&batch->letters, letter), &input, error);
    if (!status && is_given(batch->settings, &input))
        status = fail(error, SCRIM_NO_INPUT, "is no letter: the run was given it as something else");
    if (!status)
        status = input_read_all(&input, batch->settings->engine.maximum_size, &data, &length, error);
    if (!status && !bytes_append(text, data, length))
        status = fail(error, SCRIM_TRY_AGAIN, "out of memory");
    input_close(&input);
    return status;
}

/* Scope, known identifiers and text, into the job. */
static enum scrim_status read_parts(struct batch *batch, const struct letter *letter,
                                    struct letter_job *job, struct scrim_error *error)
{
    const struct letters *letters = &batch->letters;
    job->piece.length = job->known.length = job->scope.length = 0;
    if (letter->scope) {
        const char *scope = letters_string(letters, letter->scope);
        if (!bytes_append(&job->scope, scope, strlen(scope)))
            return fail(error, SCRIM_TRY_AGAIN, "out of memory");
        job->document.scope = &job->scope;
    }
    enum scrim_status status = letter_refuse((enum letter_trouble)letter->trouble, error);
    if (!status && letter->known) {
        status = session_read_known(letters_string(letters, letter->known), &job->known, error);
        job->document.known = &job->known;
    }
    if (!status)
        status = read_text(batch, letter, &job->piece, error);
    job->document.text = job->piece.length ? job->piece.data : "";
    job->document.length = job->piece.length;
    return status;
}

enum scrim_status batch_read(struct batch *batch, const struct letter *letter, struct letter_job *job)
{
    job->digest[0] = '\0';
    job->document = (struct document){.number = letter->number, .shift_days = letter->shift_days};
    enum scrim_status status = read_parts(batch, letter, job, &job->refusal);
    job->document.refused = status ? &job->refusal : NULL;
    if (!status && !take_digest(batch, letter, job))
        status = fail(&job->refusal, SCRIM_TRY_AGAIN, "out of memory");
    return status == SCRIM_TRY_AGAIN ? batch_said(batch, NULL, status, &job->refusal) : SCRIM_OK;
}

static const int end_signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { END_SIGNALS = sizeof end_signals / sizeof *end_signals };

/* The signals that ask for an end are held back during the run and looked for between two letters, so
 * that what is finished is kept; when the run has ended they do what they always do.  One that the
 * caller has us ignore (nohup) is left alone: held back, it would wait like the others. */
static void hold_back(sigset_t *before)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (size_t i = 0; i < END_SIGNALS; i++) {
        struct sigaction action;
        if (sigaction(end_signals[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&signals, end_signals[i]);
    }
    pthread_sigmask(SIG_BLOCK, &signals, before);
}

static bool end_is_asked_for(void)
{
    sigset_t waiting;
    bool asked = false;
    if (sigpending(&waiting) == 0)
        for (size_t i = 0; i < END_SIGNALS; i++)
            asked = asked || sigismember(&waiting, end_signals[i]) == 1;
    return asked;
}

static enum scrim_status read_next(void *context, void *next, bool *more)
{
    struct batch *batch = context;
    struct letter_job *job = next;
    struct letters *letters = &batch->letters;
    while (batch->next < letters->count && letters->items[batch->next].done)
        batch->next++;
    batch->stopped = batch->next < letters->count && end_is_asked_for();
    *more = batch->next < letters->count && !batch->stopped;
    if (!*more)
        return SCRIM_OK;
    job->index = batch->next++;
    return batch_read(batch, &letters->items[job->index], job);
}

/* A configuration that is wrong for every letter ends the run; one that its row of the manifest
 * brought is the letter's own. */
static bool is_common(const struct batch *batch, const struct letter_job *job)
{
    const struct letter *letter = &batch->letters.items[job->index];
    return job->status == SCRIM_CONFIGURATION && !job->document.refused && !letter->known &&
           !letter->scope && !letter->shift_days;
}

static enum scrim_status write_next(void *context, const void *next)
{
    struct batch *batch = context;
    const struct letter_job *job = next;
    return is_common(batch, job) ? batch_said(batch, NULL, job->status, &job->error)
                                 : group_add(batch, job);
}

static void clean_next(const struct session *session, struct scrim_worker *worker, void *job)
{
    letter_job_clean(session, worker, job);
}

static size_t weight(const void *job)
{
    return ((const struct letter_job *)job)->piece.length;
}

static void let_go(void *job, size_t bytes)
{
    letter_job_let_go(job, bytes);
}

static const struct pool_work work = {.job_size = sizeof(struct letter_job),
                                      .read = read_next,
                                      .clean = clean_next,
                                      .weight = weight,
                                      .write = write_next,
                                      .let_go = let_go};

static void say_end(struct batch *batch, bool whole)
{
    const struct batch_tally *tally = &batch->tally;
    size_t done = tally->cleaned + tally->withheld;
    progress_clear(&batch->progress);
    if (batch->settings->quiet)
        return;
    if (tally->in_review) {
        struct scrim_error where;
        fail(&where, SCRIM_OK, "names the letters in doubt (verdict review)");
        complain(batch->paths.results, &where);
    }
    fprintf(stderr, "scrim: %zu letter%s: %zu cleaned (%zu in doubt), %zu withheld", batch->total,
            batch->total == 1 ? "" : "s", tally->cleaned, tally->in_review, tally->withheld);
    if (!whole)
        fprintf(stderr, ", %zu not done%s", batch->total - done,
                batch->settings->engine.key_file ? "; the same command goes on from here" : "");
    if (batch->letters.hidden)
        fprintf(stderr, "; %zu hidden file%s left out", batch->letters.hidden,
                batch->letters.hidden == 1 ? "" : "s");
    if (batch->gone)
        fprintf(stderr, "; %zu of them %s no longer in the folder", batch->gone,
                batch->gone == 1 ? "is" : "are");
    fputc('\n', stderr);
}

static enum scrim_status summarise(struct batch *batch)
{
    struct scrim_error error;
    struct scrim_identity identity;
    const char *at_fault;
    scrim_engine_identity(batch->session.engine, &identity);
    enum scrim_status status =
        results_summarise(batch->paths.results, identity.profile, &batch->summary, &at_fault,
                          &error);
    return batch_said(batch, at_fault, status, &error);
}

static enum scrim_status run(struct batch *batch)
{
    sigset_t before;
    size_t jobs = batch->settings->jobs;
    hold_back(&before);
    enum scrim_status status = group_open(batch);
    if (!status)
        status = pool_run(&batch->session, jobs, AHEAD * jobs, &work, batch);
    if (!status)
        status = group_complete(batch);
    if (!status && batch->again && !batch->stopped)
        status = batch_arrange(batch);
    if (!status && batch->settings->summary && !batch->stopped)
        status = summarise(batch);
    say_end(batch, !status && !batch->stopped);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return status;
}

/* What is still to be opened: letters, known identifiers of single ones, the texts; when letters are
 * done again, the private files, which are then put in order at the end; the results when their counts
 * are wanted. */
static enum scrim_status shut_in(struct batch *batch)
{
    struct sandbox sandbox;
    const struct letters *letters = &batch->letters;
    sandbox_begin(&sandbox);
    sandbox_allow_directory(&sandbox, batch->paths.in, SANDBOX_READ);
    sandbox_allow_directory(&sandbox, batch->paths.out, SANDBOX_PUBLISH | SANDBOX_WRITE);
    for (size_t i = 0; i < letters->count; i++)
        if (letters->items[i].known && !letters->items[i].done)
            sandbox_allow_path(&sandbox, letters_string(letters, letters->items[i].known), SANDBOX_READ);
    if (batch->again) {
        unsigned all = SANDBOX_READ | SANDBOX_PUBLISH | SANDBOX_WRITE;
        sandbox_allow_folder_of(&sandbox, batch->paths.results, all);
        if (batch->paths.log)
            sandbox_allow_folder_of(&sandbox, batch->paths.log, all);
    }
    if (batch->settings->summary)
        sandbox_allow_path(&sandbox, batch->paths.results, SANDBOX_READ);
    sandbox_allow_directory(&sandbox, batch->summary.directory, SANDBOX_PUBLISH);
    return session_shut_in(&batch->session, &sandbox);
}

static enum scrim_status begin_and_run(struct batch *batch)
{
    enum scrim_status status = batch_paths_open_in(batch->settings, &batch->paths);
    if (!status)
        status = batch_begin(batch);
    if (!status)
        status = shut_in(batch);
    if (!status)
        status = run(batch);
    return worse(status, batch->tally.worst);
}

static void end(struct batch *batch)
{
    group_close(&batch->group);
    journal_close(&batch->log);
    journal_close(&batch->results);
    batch_map_close(batch);
    output_close(&batch->summary);
    folder_leave(&batch->source);
    folder_leave(&batch->target);
    letters_free(&batch->letters);
    batch_paths_close(&batch->paths);
    bytes_free(&batch->scratch);
    bytes_free(&batch->parts);
    session_close(&batch->session);
}

enum scrim_status command_batch(const struct settings *settings)
{
    struct scrim_error error;
    struct batch batch = {.settings = settings,
                          .paths = BATCH_PATHS_NONE,
                          .source = FOLDER_BELOW(-1),
                          .target = FOLDER_BELOW(-1),
                          .log = JOURNAL_NONE,
                          .results = JOURNAL_NONE,
                          .map = JOURNAL_NONE,
                          .summary = OUTPUT_NONE};
    if (settings->operand_count != 2) {
        fail(&error, SCRIM_USAGE, "batch takes a folder of letters and a folder to write to");
        return batch_said(&batch, NULL, error.status, &error);
    }
    enum scrim_status status = session_open(settings, &settings->engine, &batch.session);
    if (!status)
        status = begin_and_run(&batch);
    end(&batch);
    return status;
}
