/* Reading and making key files: everything about keys that touches the file system. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hex.h"
#include "base/limits.h"
#include "replace/key_file.h"

enum {
    KEY_DIGITS = 2 * KEY_BYTES,
    LONGEST_TEXT = 256 /* bytes of a key file, and a NUL; ample */
};

/* The file's text for key material, and a NUL; the caller wipes it. */
static enum scrim_status key_text_write(const struct key_form *form,
                                        const unsigned char material[KEY_BYTES],
                                        char text[LONGEST_TEXT], size_t *length,
                                        struct scrim_error *error)
{
    char identity[KEY_IDENTITY_DIGITS + 1], digits[KEY_DIGITS + 1], check[KEY_IDENTITY_DIGITS + 1];
    enum scrim_status status = form->identify(material, identity, error);
    if (status != SCRIM_OK) {
        return status;
    }
    hex_write(material, KEY_BYTES, digits);
    int lines =
        snprintf(text, LONGEST_TEXT, "%s\nid %s\nkey %s\n", form->first_line, identity, digits);
    wipe(digits, sizeof digits);
    digest_hex(slice_of(text, (size_t)lines), check);
    *length = (size_t)lines +
              (size_t)snprintf(text + lines, LONGEST_TEXT - (size_t)lines, "check %s\n", check);
    return SCRIM_OK;
}

/* The material of a key file's text.  Rewriting it and comparing is the whole check of its form. */
static enum scrim_status key_text_read(const struct key_form *form, const char *text, size_t length,
                                       unsigned char material[KEY_BYTES], struct scrim_error *error)
{
    char again[LONGEST_TEXT];
    size_t expected, before = strlen(form->first_line) + sizeof "\nid " - 1 + KEY_IDENTITY_DIGITS +
                              sizeof "\nkey " - 1;
    if (length < before + KEY_DIGITS ||
        memcmp(text, form->first_line, strlen(form->first_line)) != 0 ||
        !hex_read(text + before, material, KEY_BYTES)) {
        return error_set(error, SCRIM_CONFIGURATION, "%s: not what `%s` makes", form->name,
                         form->made_by);
    }
    enum scrim_status status = key_text_write(form, material, again, &expected, error);
    if (status == SCRIM_OK && (length != expected || memcmp(again, text, length) != 0)) {
        status = error_set(error, SCRIM_CONFIGURATION, "%s: damaged (its check line does not fit)",
                           form->name);
    }
    wipe(again, sizeof again);
    return status;
}

static enum scrim_status key_file_open(const char *path, const char *name, int *file,
                                       struct scrim_error *error)
{
    /* O_NONBLOCK: opening a FIFO must not wait for a writer. */
    *file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (*file >= 0) {
        return SCRIM_OK;
    }
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return error_set(error, SCRIM_NO_INPUT, "%s: no such file", name);
    case ELOOP:
        return error_set(error, SCRIM_PERMISSION, "%s: a symbolic link, not a file", name);
    case EACCES:
    case EPERM:
        return error_set(error, SCRIM_PERMISSION, "%s: may not be read", name);
    default:
        return error_set(error, SCRIM_IO, "%s: cannot be opened (errno %d)", name, errno);
    }
}

/* A secret is ours alone.  What is public may be anybody's, but whoever could write to it could put
 * a key of his own in its place. */
static enum scrim_status key_file_check(int file, const struct key_form *form,
                                        struct scrim_error *error)
{
    struct stat state;
    unsigned forbidden = form->secret ? 077 : 022;
    if (fstat(file, &state) != 0) {
        return error_set(error, SCRIM_IO, "%s: cannot be examined (errno %d)", form->name, errno);
    }
    if (!S_ISREG(state.st_mode)) {
        return error_set(error, SCRIM_PERMISSION, "%s: not a regular file", form->name);
    }
    if (form->secret && state.st_uid != geteuid() && state.st_uid != 0) {
        return error_set(error, SCRIM_PERMISSION, "%s: belongs to another user", form->name);
    }
    if ((state.st_mode & forbidden) != 0) {
        return error_set(error, SCRIM_PERMISSION,
                         "%s: others have rights to it (mode %03o); chmod %s it", form->name,
                         (unsigned)state.st_mode & 0777, form->secret ? "600" : "644");
    }
    return SCRIM_OK;
}

static bool read_all(int file, char *text, size_t capacity, size_t *length)
{
    *length = 0;
    while (*length < capacity) {
        ssize_t got = read(file, text + *length, capacity - *length);
        if (got == 0) {
            return true;
        }
        if (got < 0 && errno != EINTR) {
            return false;
        }
        *length += got > 0 ? (size_t)got : 0;
    }
    return true;
}

enum scrim_status key_file_read(const char *path, const struct key_form *form,
                                unsigned char material[KEY_BYTES], struct scrim_error *error)
{
    char text[LIMIT_KEY_FILE + 1];
    size_t length = 0;
    int file = -1;
    enum scrim_status status = key_library_start(error);
    if (status != SCRIM_OK ||
        (status = key_file_open(path, form->name, &file, error)) != SCRIM_OK) {
        return status;
    }
    status = key_file_check(file, form, error);
    if (status == SCRIM_OK && !read_all(file, text, sizeof text, &length)) {
        status = error_set(error, SCRIM_IO, "%s: cannot be read (errno %d)", form->name, errno);
    }
    if (status == SCRIM_OK) {
        status = key_text_read(form, text, length, material, error);
    }
    close(file);
    wipe(text, sizeof text);
    return status;
}

static bool write_all(int file, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t done = write(file, text, length);
        if (done < 0 && errno != EINTR) {
            return false;
        }
        text += done > 0 ? done : 0;
        length -= done > 0 ? (size_t)done : 0;
    }
    return true;
}

/* The directory that the path's last component lies in; -1: it cannot be opened. */
static int open_directory_of(const char *path)
{
    char directory[4096];
    const char *slash = strrchr(path, '/');
    size_t length = slash == NULL ? 0 : (size_t)(slash - path) + 1;
    if (length >= sizeof directory) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(directory, path, length);
    directory[length] = '\0';
    return open(length == 0 ? "." : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* A file without a name until it is whole: whoever is killed leaves no half of a key.  Where there is
 * no such thing, one that has its name at once. */
static int open_new(const char *path, int directory, bool *named)
{
    int file = access("/proc/self/fd", X_OK) < 0
                   ? -1
                   : openat(directory, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    *named = file < 0;
    return file >= 0 ? file : open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
}

static bool give_name(int file, const char *path)
{
    char place[32];
    snprintf(place, sizeof place, "/proc/self/fd/%d", file); /* open(2), O_TMPFILE */
    return linkat(AT_FDCWD, place, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0;
}

static enum scrim_status cannot_be(const char *done, enum scrim_status status,
                                   const struct key_form *form, struct scrim_error *error)
{
    if (errno == EEXIST) {
        return error_set(error, SCRIM_CANNOT_CREATE,
                         "%s: exists already, and a key is never overwritten", form->name);
    }
    bool full = errno == ENOSPC || errno == EDQUOT;
    return error_set(error, full ? SCRIM_TRY_AGAIN : status, "%s: cannot be %s (errno %d)",
                     form->name, done, errno);
}

static enum scrim_status create_in(int directory, const char *path, const struct key_form *form,
                                   struct slice text, struct scrim_error *error)
{
    bool named;
    int file = open_new(path, directory, &named);
    if (file < 0) {
        return cannot_be("created", SCRIM_CANNOT_CREATE, form, error);
    }
    enum scrim_status status = SCRIM_OK;
    if (!write_all(file, text.data, text.length) || (!form->secret && fchmod(file, 0644) < 0) ||
        fsync(file) < 0) {
        status = cannot_be("written", SCRIM_IO, form, error);
    } else if (!named) {
        named = give_name(file, path);
        status = named ? SCRIM_OK : cannot_be("created", SCRIM_CANNOT_CREATE, form, error);
    }
    bool closed = close(file) == 0;
    if (status == SCRIM_OK && !closed) {
        status = cannot_be("written", SCRIM_IO, form, error);
    }
    /* Without this a crash can lose the name of a file that is safely written.  EINVAL: this file
     * system has no such thing. */
    if (status == SCRIM_OK && fsync(directory) < 0 && errno != EINVAL) {
        status = cannot_be("written", SCRIM_IO, form, error);
    }
    if (status != SCRIM_OK && named) {
        unlink(path); /* half a key is no key */
    }
    return status;
}

enum scrim_status key_file_create(const char *path, const struct key_form *form,
                                  const unsigned char material[KEY_BYTES],
                                  struct scrim_error *error)
{
    char text[LONGEST_TEXT];
    size_t length;
    enum scrim_status status = key_text_write(form, material, text, &length, error);
    if (status != SCRIM_OK) {
        return status;
    }
    int directory = open_directory_of(path);
    status = directory < 0 ? cannot_be("created", SCRIM_CANNOT_CREATE, form, error)
                           : create_in(directory, path, form, slice_of(text, length), error);
    if (directory >= 0) {
        close(directory);
    }
    wipe(text, sizeof text);
    return status;
}

/* ---- the project key ---- */

static enum scrim_status identify(const unsigned char material[KEY_BYTES],
                                  char identity[KEY_IDENTITY_DIGITS + 1], struct scrim_error *error)
{
    struct key *key;
    enum scrim_status status = key_from_material(material, false, &key, error);
    if (status == SCRIM_OK) {
        memcpy(identity, key_identity(key), KEY_IDENTITY_DIGITS + 1);
        key_free(key);
    }
    return status;
}

static const struct key_form project_form = {.first_line = "scrim-key-1",
                                             .name = "key file",
                                             .made_by = "scrim keygen FILE",
                                             .secret = true,
                                             .identify = identify};

enum scrim_status key_read(const char *path, struct key **key, struct scrim_error *error)
{
    unsigned char material[KEY_BYTES];
    *key = NULL;
    enum scrim_status status = key_file_read(path, &project_form, material, error);
    if (status == SCRIM_NO_INPUT) { /* whoever begins has none yet */
        status = error_set(error, status, "%s: no such file: scrim keygen %s makes one",
                           project_form.name, path);
    }
    if (status == SCRIM_OK) {
        status = key_from_material(material, false, key, error);
    }
    wipe(material, sizeof material);
    return status;
}

enum scrim_status key_create(const char *path, struct scrim_error *error)
{
    unsigned char material[KEY_BYTES];
    enum scrim_status status = key_library_start(error);
    if (status == SCRIM_OK) {
        key_material_random(material);
        status = key_file_create(path, &project_form, material, error);
    }
    wipe(material, sizeof material);
    return status;
}
