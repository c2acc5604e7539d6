#include "cli/batch_paths.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"
#include "cli/output.h"

#define AS_FOLDER (O_RDONLY | O_DIRECTORY | O_CLOEXEC)

static enum scrim_status said(const char *name, enum scrim_status status,
                              const struct scrim_error *error)
{
    if (status)
        complain(name, error);
    return status;
}

enum scrim_status batch_paths_open_in(const struct settings *settings, struct batch_paths *paths)
{
    struct scrim_error error;
    paths->in = open(settings->operands[0], AS_FOLDER);
    if (paths->in >= 0)
        return SCRIM_OK;
    fail_errno(&error, SCRIM_NO_INPUT, "cannot open the folder");
    return said(settings->operands[0], error.status, &error);
}

static bool same_file(const struct stat *one, const struct stat *other)
{
    return one->st_dev == other->st_dev && one->st_ino == other->st_ino;
}

/* Whether a folder is another one, or lies somewhere below it.  What cannot be followed upwards
 * counts as inside: nothing is risked. */
static bool is_inside(int folder, int other)
{
    struct stat wanted, at, above;
    int descriptor = openat(folder, ".", AS_FOLDER);
    bool known = fstat(other, &wanted) == 0 && descriptor >= 0 && fstat(descriptor, &at) == 0;
    bool inside = !known || same_file(&at, &wanted), root = false;
    while (!inside && !root) {
        int parent = openat(descriptor, "..", AS_FOLDER);
        close(descriptor);
        descriptor = parent;
        known = descriptor >= 0 && fstat(descriptor, &above) == 0;
        root = known && same_file(&above, &at);
        inside = !known || same_file(&above, &wanted);
        at = above;
    }
    if (descriptor >= 0)
        close(descriptor);
    return inside;
}

/* Opens the folder that a path's last component lies in. */
static int open_parent(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return open(".", AS_FOLDER);
    char *parent = strndup(path, (size_t)(slash - path) + 1);
    int descriptor = parent ? open(parent, AS_FOLDER) : -1;
    free(parent);
    return descriptor;
}

/* OUT without slashes at its end; says what is wrong when it cannot have siblings. */
static enum scrim_status name_of_out(const char *operand, char **out)
{
    struct scrim_error error;
    size_t length = strlen(operand);
    while (length > 1 && operand[length - 1] == '/')
        length--;
    char *name = strndup(operand, length);
    const char *slash = name ? strrchr(name, '/') : NULL;
    const char *last = slash ? slash + 1 : name;
    if (name && *last && strcmp(last, ".") != 0 && strcmp(last, "..") != 0) {
        *out = name;
        return SCRIM_OK;
    }
    enum scrim_status status = name ? SCRIM_USAGE : SCRIM_TRY_AGAIN;
    fail(&error, status, "%s", name ? "the folder to write must be named: its log stands beside it" : "out of memory");
    complain(NULL, &error);
    free(name);
    return status;
}

static char *join(const char *path, const char *suffix)
{
    char *joined;
    return asprintf(&joined, "%s%s", path, suffix) < 0 ? NULL : joined;
}

static enum scrim_status name_private_files(const struct settings *settings, const char *out,
                                            struct batch_paths *paths)
{
    struct scrim_error error;
    paths->results = settings->results ? strdup(settings->results) : join(out, ".results.jsonl");
    paths->names = settings->names ? strdup(settings->names) : join(out, ".names.csv");
    paths->map = settings->map;
    paths->drawn = settings->drawn ? strdup(settings->drawn) : join(out, ".sample.csv");
    if (!settings->no_log)
        paths->log = settings->log ? strdup(settings->log) : join(out, ".redactions.jsonl");
    if (paths->results && paths->names && paths->drawn && (paths->log || settings->no_log))
        return SCRIM_OK;
    fail(&error, SCRIM_TRY_AGAIN, "out of memory");
    return said(NULL, SCRIM_TRY_AGAIN, &error);
}

enum { FILES = 5 };

/* What lies outside both folders; NULL: is not wanted. */
static void list_files(const struct settings *settings, const struct batch_paths *paths,
                       const char *files[FILES])
{
    files[0] = paths->results;
    files[1] = paths->names;
    files[2] = paths->log;
    files[3] = paths->map;
    files[4] = settings->summary;
}

static enum scrim_status refuse_twins(const struct settings *settings,
                                      const struct batch_paths *paths)
{
    struct scrim_error error;
    const char *files[FILES];
    list_files(settings, paths, files);
    for (size_t i = 0; i < FILES; i++)
        for (size_t j = 0; j < i; j++)
            if (files[i] && files[j] && same_target(files[i], files[j])) {
                fail(&error, SCRIM_CANNOT_CREATE, "is named for two outputs");
                return said(files[i], error.status, &error);
            }
    return SCRIM_OK;
}

/* A file in the folder of the letters would be read as one, and in the other be handed on. */
static enum scrim_status refuse_inside(const struct settings *settings,
                                       const struct batch_paths *paths)
{
    const char *files[FILES];
    list_files(settings, paths, files);
    for (size_t i = 0; i < FILES; i++) {
        struct scrim_error error = {.status = SCRIM_OK};
        int parent = files[i] ? open_parent(files[i]) : -1;
        if (files[i] && parent < 0)
            fail_errno(&error, SCRIM_CANNOT_CREATE, "cannot create");
        else if (files[i] && (is_inside(parent, paths->in) || is_inside(parent, paths->out)))
            fail(&error, SCRIM_CANNOT_CREATE, "must lie outside both folders");
        if (parent >= 0)
            close(parent);
        if (error.status)
            return said(files[i], error.status, &error);
    }
    return SCRIM_OK;
}

/* Makes OUT unless it is there.  Not inside the letters: the next run would find it among them. */
static enum scrim_status open_out(const char *out, struct batch_paths *paths)
{
    struct scrim_error error;
    int parent = open_parent(out);
    bool inside = parent >= 0 && is_inside(parent, paths->in);
    if (parent >= 0)
        close(parent);
    if (parent >= 0 && !inside && (mkdir(out, 0700) == 0 || errno == EEXIST))
        paths->out = open(out, AS_FOLDER);
    if (parent >= 0 && !inside && paths->out >= 0)
        inside = is_inside(paths->out, paths->in) || is_inside(paths->in, paths->out);
    if (inside)
        fail(&error, SCRIM_CANNOT_CREATE, "neither folder may lie inside the other");
    else if (paths->out < 0)
        fail_errno(&error, SCRIM_CANNOT_CREATE, "cannot make the folder");
    else if (flock(paths->out, LOCK_EX | LOCK_NB) < 0)
        fail(&error, SCRIM_TRY_AGAIN, "another run is at work here");
    else
        return SCRIM_OK;
    return said(out, error.status, &error);
}

enum scrim_status batch_paths_open_out(const struct settings *settings, struct batch_paths *paths)
{
    char *out;
    enum scrim_status status = name_of_out(settings->operands[1], &out);
    if (status)
        return status;
    status = open_out(out, paths);
    if (!status)
        status = name_private_files(settings, out, paths);
    if (!status)
        status = refuse_twins(settings, paths);
    if (!status)
        status = refuse_inside(settings, paths);
    free(out);
    return status;
}

enum scrim_status batch_paths_look_at(const struct settings *settings, struct batch_paths *paths)
{
    struct scrim_error error;
    char *out;
    enum scrim_status status = name_of_out(settings->operands[1], &out);
    if (status)
        return status;
    paths->out = open(out, AS_FOLDER);
    if (paths->out < 0)
        status = fail_errno(&error, SCRIM_NO_INPUT, "cannot open the folder");
    else if (flock(paths->out, LOCK_SH | LOCK_NB) < 0)
        status = fail(&error, SCRIM_TRY_AGAIN, "a run is at work here");
    said(out, status, &error);
    if (!status)
        status = name_private_files(settings, out, paths);
    free(out);
    return status;
}

enum scrim_status folder_refuse_filled(int folder, struct scrim_error *error)
{
    int descriptor = openat(folder, ".", AS_FOLDER);
    DIR *stream = descriptor < 0 ? NULL : fdopendir(descriptor);
    if (!stream) {
        enum scrim_status failed = fail_errno(error, SCRIM_CANNOT_CREATE, "cannot be looked into");
        if (descriptor >= 0)
            close(descriptor);
        return failed;
    }
    const struct dirent *entry;
    bool empty = true;
    while (empty && (errno = 0, entry = readdir(stream)) != NULL)
        empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
    enum scrim_status status = SCRIM_OK;
    if (!empty)
        status = fail(error, SCRIM_CANNOT_CREATE,
                      "is not empty, and there are no results of a run to go on with");
    else if (errno)
        status = fail_errno(error, SCRIM_CANNOT_CREATE, "cannot be looked into");
    closedir(stream);
    return status;
}

void batch_paths_close(struct batch_paths *paths)
{
    if (paths->in >= 0)
        close(paths->in);
    if (paths->out >= 0)
        close(paths->out);
    free(paths->log);
    free(paths->results);
    free(paths->names);
    free(paths->drawn);
    *paths = BATCH_PATHS_NONE;
}
