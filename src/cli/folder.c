#include "cli/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"

#define AS_FOLDER (O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)

size_t folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) : 0;
}

const char *folder_entry(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* One step down.  The descriptor above is closed in any case. */
static int step(int above, const char *name, enum folder_use use)
{
    int below = openat(above, name, AS_FOLDER);
    if (below < 0 && errno == ENOENT && use == FOLDER_MAKE &&
        (mkdirat(above, name, 0700) == 0 || errno == EEXIST))
        below = openat(above, name, AS_FOLDER);
    int reason = errno;
    close(above);
    errno = reason;
    return below;
}

/* Goes down from the root along folder->path, which is cut into names and put together again. */
static int descend(struct folder *folder, enum folder_use use)
{
    char *name = folder->path.data, *end = name + folder->path.length;
    int at = openat(folder->root, ".", AS_FOLDER);
    while (at >= 0 && name < end) {
        char *slash = memchr(name, '/', (size_t)(end - name));
        if (slash)
            *slash = '\0';
        at = step(at, name, use);
        if (slash)
            *slash = '/';
        name = slash ? slash + 1 : end;
    }
    return at;
}

enum scrim_status folder_enter(struct folder *folder, const char *path, size_t length,
                               enum folder_use use, struct scrim_error *error)
{
    if (folder->descriptor >= 0 && folder->path.length == length &&
        (length == 0 || memcmp(folder->path.data, path, length) == 0))
        return SCRIM_OK;
    if (folder->descriptor >= 0)
        close(folder->descriptor);
    folder->descriptor = -1;
    folder->path.length = 0;
    if (!bytes_append(&folder->path, path, length) || !bytes_append(&folder->path, "", 1))
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    folder->path.length--;
    folder->descriptor = descend(folder, use);
    if (folder->descriptor >= 0)
        return SCRIM_OK;
    return use == FOLDER_READ ? fail_errno(error, SCRIM_NO_INPUT, "cannot open the folder")
                              : fail_errno(error, SCRIM_CANNOT_CREATE, "cannot make the folder");
}

void folder_leave(struct folder *folder)
{
    if (folder->descriptor >= 0)
        close(folder->descriptor);
    folder->descriptor = -1;
    bytes_free(&folder->path);
}

enum scrim_status folder_open_file(struct folder *folder, const char *path, struct input *input,
                                   struct scrim_error *error)
{
    *input = (struct input){.descriptor = -1};
    enum scrim_status status = folder_enter(folder, path, folder_length(path), FOLDER_READ, error);
    if (status)
        return status;
    /* Of a FIFO nobody writes to, opening would wait for ever. */
    int file = openat(folder->descriptor, folder_entry(path),
                      O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0 && errno == ELOOP)
        return fail(error, SCRIM_NO_INPUT, "is a symbolic link, and none is followed");
    status = input_take(file, path, input, error);
    if (status || input->regular)
        return status;
    input_close(input);
    return fail(error, SCRIM_NO_INPUT, "is no regular file");
}
