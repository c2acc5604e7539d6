#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"

/* Where a path leads: links followed, so that what a link points to is replaced and not the link
 * (as cp does). Allocated; NULL with errno set, ENOENT for a dangling link too. */
static char *resolve(const char *path)
{
    struct stat link;
    if (lstat(path, &link) == 0 && S_ISLNK(link.st_mode))
        return realpath(path, NULL);
    return strdup(path);
}

/* Opens the directory that holds target's last component. */
static int open_directory(char *target, const char **entry)
{
    char *slash = strrchr(target, '/');
    *entry = slash ? slash + 1 : target;
    if (!slash)
        return open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (slash == target)
        return open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    *slash = '\0';
    int directory = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    *slash = '/';
    return directory;
}

#define TEMPORARY ".scrim-" /* and 16 hex digits */

bool output_is_temporary(const char *entry)
{
    size_t length = sizeof TEMPORARY - 1;
    return strncmp(entry, TEMPORARY, length) == 0 &&
           strspn(entry + length, "0123456789abcdef") == 16 && entry[length + 16] == '\0';
}

static enum scrim_status choose_temporary_name(struct output *output, struct scrim_error *error)
{
    unsigned long long random;
    if (getrandom(&random, sizeof random, 0) != (ssize_t)sizeof random)
        return fail_errno(error, SCRIM_SYSTEM, "no random numbers");
    snprintf(output->temporary, sizeof output->temporary, TEMPORARY "%016llx", random);
    return SCRIM_OK;
}

/* A file without a name; where the file system has no such thing, or no /proc says how to name it
 * later (link_as), one with a name of our own. */
static enum scrim_status open_unpublished(struct output *output, struct scrim_error *error)
{
    bool may_be_named = access("/proc/self/fd", X_OK) == 0;
    if (may_be_named)
        output->descriptor = openat(output->directory, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (output->descriptor >= 0)
        return SCRIM_OK;
    if (may_be_named && errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
    enum scrim_status status = choose_temporary_name(output, error);
    if (status)
        return status;
    output->descriptor = openat(output->directory, output->temporary,
                                O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0600);
    if (output->descriptor >= 0)
        return SCRIM_OK;
    output->temporary[0] = '\0';
    return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
}

static bool is_input(const struct stat *file, const struct input *input)
{
    return input && input->regular && file->st_dev == input->device && file->st_ino == input->inode;
}

/* Opens what will be the file output->target. */
static enum scrim_status open_file(const struct input *input, struct output *output,
                                   struct scrim_error *error)
{
    struct stat old;
    bool exists = stat(output->target, &old) == 0;
    if (!exists && errno != ENOENT)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
    if (exists && is_input(&old, input))
        return fail(error, SCRIM_CANNOT_CREATE, "is the input");
    if (exists && S_ISDIR(old.st_mode))
        return fail(error, SCRIM_CANNOT_CREATE, "is a directory");
    if (exists && output->kind == OUTPUT_MAP)
        return fail(error, SCRIM_CANNOT_CREATE,
                    "exists already, and a map is never overwritten");
    if (exists && !S_ISREG(old.st_mode)) {
        output->descriptor = open(output->target, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        return output->descriptor < 0 ? fail_errno(error, SCRIM_CANNOT_CREATE, "cannot open")
                                      : SCRIM_OK;
    }
    if (exists && access(output->target, W_OK) < 0)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot replace");
    output->directory = open_directory(output->target, &output->entry);
    if (output->directory < 0)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
    if (!*output->entry)
        return fail(error, SCRIM_CANNOT_CREATE, "is no name of a file");
    enum scrim_status status = open_unpublished(output, error);
    if (!status && exists && output->kind == OUTPUT_TEXT &&
        fchmod(output->descriptor, old.st_mode & 0777) < 0)
        status = fail_errno(error, SCRIM_CANNOT_CREATE, "cannot set the mode");
    return status;
}

enum scrim_status output_open(const char *path, enum output_kind kind, const struct input *input,
                              struct output *output, struct scrim_error *error)
{
    *output = OUTPUT_NONE;
    output->name = path ? path : "standard output";
    output->kind = kind;
    if (!path) {
        output->descriptor = STDOUT_FILENO;
        struct stat file;
        if (fstat(STDOUT_FILENO, &file) == 0 && S_ISREG(file.st_mode) && is_input(&file, input))
            return fail(error, SCRIM_CANNOT_CREATE, "is the input");
        return SCRIM_OK;
    }
    output->target = resolve(path);
    if (!output->target)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
    return open_file(input, output, error);
}

enum scrim_status output_open_in(int directory, const char *entry, struct output *output,
                                 struct scrim_error *error)
{
    *output = OUTPUT_NONE;
    output->name = output->entry = output->target = strdup(entry);
    if (!output->target)
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    output->directory = fcntl(directory, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (output->directory < 0)
        return fail_errno(error, SCRIM_SYSTEM, "cannot create");
    return open_unpublished(output, error);
}

bool output_is_deferred(const struct output *output)
{
    return output->directory >= 0;
}

enum scrim_status output_write(struct output *output, const char *data, size_t length,
                               struct scrim_error *error)
{
    while (length) {
        ssize_t written = write(output->descriptor, data, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail_errno(error, SCRIM_IO, "cannot write");
        data += written;
        length -= (size_t)written;
    }
    return SCRIM_OK;
}

enum scrim_status output_finish(struct output *output, struct scrim_error *error)
{
    if (output->directory >= 0 && fsync(output->descriptor) < 0)
        return fail_errno(error, SCRIM_IO, "cannot bring to disk");
    return SCRIM_OK;
}

/* Links the nameless file under a name; a file that is open needs no path but the one through /proc
 * (open(2), O_TMPFILE). */
static int link_as(const struct output *output, const char *name)
{
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", output->descriptor);
    return linkat(AT_FDCWD, path, output->directory, name, AT_SYMLINK_FOLLOW);
}

/* From a name of our own; file systems that cannot rename so can link. */
static int rename_unless_there(struct output *output)
{
    if (renameat2(output->directory, output->temporary, output->directory, output->entry,
                  RENAME_NOREPLACE) == 0) {
        output->temporary[0] = '\0';
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    return linkat(output->directory, output->temporary, output->directory, output->entry, 0);
}

/* Linking never replaces: a name of our own is taken and renamed. */
static enum scrim_status replace(struct output *output, struct scrim_error *error)
{
    if (!output->temporary[0]) {
        enum scrim_status status = choose_temporary_name(output, error);
        if (status)
            return status;
        if (link_as(output, output->temporary) < 0) {
            output->temporary[0] = '\0';
            return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
        }
    }
    if (renameat(output->directory, output->temporary, output->directory, output->entry) < 0)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot replace");
    output->temporary[0] = '\0';
    return SCRIM_OK;
}

enum scrim_status output_publish(struct output *output, struct scrim_error *error)
{
    if (output->directory < 0)
        return SCRIM_OK;
    bool never_replaces = output->kind == OUTPUT_MAP;
    int named = !output->temporary[0] ? link_as(output, output->entry)
                : never_replaces      ? rename_unless_there(output)
                                      : -1;
    if (named < 0) {
        if (never_replaces || (!output->temporary[0] && errno != EEXIST))
            return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
        enum scrim_status status = replace(output, error);
        if (status)
            return status;
    }
    output->named = true;
    return fsync(output->directory) < 0 ? fail_errno(error, SCRIM_IO, "cannot bring to disk")
                                        : SCRIM_OK;
}

/* Some file systems cannot rename without replacing; there nothing else may write, as everywhere. */
static int rename_new(const struct output *output)
{
    int folder = output->directory;
    if (renameat2(folder, output->temporary, folder, output->entry, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    if (faccessat(folder, output->entry, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        errno = EEXIST;
    else if (errno == ENOENT)
        return renameat(folder, output->temporary, folder, output->entry);
    return -1;
}

enum scrim_status output_publish_new(struct output *output, struct scrim_error *error)
{
    int done = output->temporary[0] ? rename_new(output) : link_as(output, output->entry);
    if (done < 0 && errno == EEXIST)
        return fail(error, SCRIM_CANNOT_CREATE, "another letter has this name already");
    if (done < 0)
        return fail_errno(error, SCRIM_CANNOT_CREATE, "cannot create");
    output->temporary[0] = '\0';
    return SCRIM_OK;
}

void output_retract(struct output *output)
{
    if (output->named)
        unlinkat(output->directory, output->entry, 0);
    output->named = false;
}

void output_close(struct output *output)
{
    if (output->temporary[0])
        unlinkat(output->directory, output->temporary, 0);
    if (output->descriptor > STDERR_FILENO)
        close(output->descriptor); /* what matters was made sure of by output_finish */
    if (output->directory >= 0)
        close(output->directory);
    free(output->target);
    *output = OUTPUT_NONE;
}

enum scrim_status output_whole(const char *path, const char *data, size_t length,
                               struct scrim_error *error)
{
    struct output output;
    enum scrim_status status = output_open(path, OUTPUT_LOG, NULL, &output, error);
    if (!status)
        status = output_write(&output, data, length, error);
    if (!status)
        status = output_finish(&output, error);
    if (!status)
        status = output_publish(&output, error);
    output_close(&output);
    return status;
}

bool same_target(const char *one, const char *other)
{
    struct stat first, second;
    bool first_exists = stat(one, &first) == 0, second_exists = stat(other, &second) == 0;
    if (first_exists && second_exists)
        return S_ISREG(first.st_mode) && first.st_dev == second.st_dev &&
               first.st_ino == second.st_ino;
    if (first_exists || second_exists)
        return false;
    char *targets[2] = {strdup(one), strdup(other)};
    const char *entries[2] = {"", ""};
    bool same = false;
    int directories[2] = {-1, -1};
    for (size_t i = 0; i < 2 && targets[i]; i++)
        directories[i] = open_directory(targets[i], &entries[i]);
    if (directories[0] >= 0 && directories[1] >= 0 && fstat(directories[0], &first) == 0 &&
        fstat(directories[1], &second) == 0)
        same = first.st_dev == second.st_dev && first.st_ino == second.st_ino &&
               strcmp(entries[0], entries[1]) == 0;
    for (size_t i = 0; i < 2; i++) {
        if (directories[i] >= 0)
            close(directories[i]);
        free(targets[i]);
    }
    return same;
}
