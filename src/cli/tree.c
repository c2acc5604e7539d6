#include "cli/tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"

/* Folders wait in a list instead of on the stack: a tree may be deep. */
struct walk {
    tree_visit *visit;
    void *context;
    struct folder at;
    struct bytes folders; /* paths, each ended by a NUL */
    struct bytes path;    /* of the entry at hand */
};

static mode_t kind_of(int folder, const struct dirent *entry)
{
    struct stat status;
    if (entry->d_type != DT_UNKNOWN)
        return DTTOIF(entry->d_type);
    return fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0
               ? status.st_mode & S_IFMT
               : S_IFREG; /* opening it will tell */
}

static bool set_path(struct bytes *path, const char *folder, const char *name)
{
    path->length = 0;
    return bytes_append(path, folder, strlen(folder)) &&
           (!*folder || bytes_append(path, "/", 1)) && bytes_append(path, name, strlen(name) + 1);
}

static bool visit_entry(struct walk *walk, const char *folder, int descriptor,
                        const struct dirent *entry)
{
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
        return true;
    if (!set_path(&walk->path, folder, entry->d_name))
        return false;
    enum tree_step step =
        walk->visit(walk->context, descriptor, walk->path.data, kind_of(descriptor, entry));
    return step == TREE_ON || (step == TREE_ENTER && bytes_append(&walk->folders, walk->path.data,
                                                                  walk->path.length));
}

/* *readable false: the folder could not be read to its end. */
static bool visit_entries(struct walk *walk, const char *folder, DIR *stream, bool *readable)
{
    const struct dirent *entry;
    bool on = true;
    while (on && (errno = 0, entry = readdir(stream)) != NULL)
        on = visit_entry(walk, folder, dirfd(stream), entry);
    *readable = on && errno == 0;
    return on;
}

static bool walk_folder(struct walk *walk, const char *folder)
{
    struct scrim_error error;
    bool on = true, readable = false;
    int descriptor = -1;
    if (folder_enter(&walk->at, folder, strlen(folder), FOLDER_READ, &error) == SCRIM_OK)
        descriptor = openat(walk->at.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    else if (error.status == SCRIM_TRY_AGAIN)
        return false;
    DIR *stream = descriptor < 0 ? NULL : fdopendir(descriptor);
    if (stream) {
        on = visit_entries(walk, folder, stream, &readable);
        closedir(stream);
    } else if (descriptor >= 0) {
        on = errno != ENOMEM;
        close(descriptor);
    }
    return on && (readable || walk->visit(walk->context, -1, folder, 0) != TREE_STOP);
}

enum scrim_status tree_walk(int root, tree_visit *visit, void *context, struct scrim_error *error)
{
    struct walk walk = {.visit = visit, .context = context, .at = FOLDER_BELOW(root)};
    struct bytes name = {0}; /* a copy: the list moves when it grows */
    bool on = bytes_append(&walk.folders, "", 1);
    for (size_t at = 0; on && at < walk.folders.length; at += name.length) {
        const char *listed = walk.folders.data + at;
        name.length = 0;
        on = bytes_append(&name, listed, strlen(listed) + 1) && walk_folder(&walk, name.data);
    }
    bytes_free(&name);
    folder_leave(&walk.at);
    bytes_free(&walk.folders);
    bytes_free(&walk.path);
    return on ? SCRIM_OK : fail(error, SCRIM_TRY_AGAIN, "out of memory");
}
