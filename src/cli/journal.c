#include "cli/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"

static enum scrim_status failed_to_write(struct scrim_error *error)
{
    return fail_errno(error, SCRIM_IO, "cannot write");
}

/* Brings the name of a new file to disk. */
static bool sync_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    int descriptor = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    bool synced = descriptor >= 0 && (fsync(descriptor) == 0 || errno == EINVAL);
    if (descriptor >= 0)
        close(descriptor);
    free(folder);
    return synced;
}

enum scrim_status journal_open(const char *path, struct journal *journal,
                               struct scrim_error *error)
{
    struct stat status;
    *journal = (struct journal){.path = path};
    journal->descriptor =
        open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (journal->descriptor < 0 || fstat(journal->descriptor, &status) < 0)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
    if (!S_ISREG(status.st_mode))
        return fail(error, SCRIM_CANNOT_CREATE, "is no regular file");
    journal->size = (uint64_t)status.st_size;
    return sync_name(path) ? SCRIM_OK : fail_errno(error, SCRIM_IO, "cannot bring to disk");
}

bool journal_append(struct journal *journal, const char *data, size_t length)
{
    return journal->descriptor < 0 || bytes_append(&journal->pending, data, length);
}

enum scrim_status journal_sync(struct journal *journal, struct scrim_error *error)
{
    if (journal->descriptor < 0)
        return SCRIM_OK;
    const char *data = journal->pending.data;
    for (size_t left = journal->pending.length; left;) {
        ssize_t written = write(journal->descriptor, data, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            failed_to_write(error);
            if (ftruncate(journal->descriptor, (off_t)journal->size) < 0)
                fail(error, SCRIM_IO, "cannot write, nor undo what was written");
            return error->status;
        }
        data += written;
        left -= (size_t)written;
    }
    if (fsync(journal->descriptor) < 0)
        return failed_to_write(error);
    journal->size += journal->pending.length;
    journal->pending.length = 0;
    return SCRIM_OK;
}

enum scrim_status journal_cut(struct journal *journal, uint64_t size, struct scrim_error *error)
{
    if (journal->descriptor < 0)
        return SCRIM_OK;
    if (ftruncate(journal->descriptor, (off_t)size) < 0)
        return failed_to_write(error);
    journal->size = size;
    return SCRIM_OK;
}

void journal_close(struct journal *journal)
{
    if (journal->descriptor >= 0)
        close(journal->descriptor); /* what matters was made sure of by journal_sync */
    bytes_free(&journal->pending);
    *journal = JOURNAL_NONE;
}
