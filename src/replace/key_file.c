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

/* Without the directory's own fsync a crash can lose the name of a file that is safely written. */
static bool sync_directory_of(const char *path)
{
    char directory[4096];
    const char *slash = strrchr(path, '/');
    size_t length = slash == NULL ? 0 : (size_t)(slash - path) + 1;
    if (length >= sizeof directory) {
        return false;
    }
    memcpy(directory, path, length);
    directory[length] = '\0';
    int file = open(length == 0 ? "." : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    bool synced =
        fsync(file) == 0 || errno == EINVAL; /* EINVAL: this file system has no such thing */
    close(file);
    return synced;
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
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) {
        wipe(text, sizeof text);
        return errno == EEXIST
                   ? error_set(error, SCRIM_CANNOT_CREATE,
                               "%s: exists already, and a key is never overwritten", form->name)
                   : error_set(error, SCRIM_CANNOT_CREATE, "%s: cannot be created (errno %d)",
                               form->name, errno);
    }
    bool written = write_all(file, text, length) && (form->secret || fchmod(file, 0644) == 0) &&
                   fsync(file) == 0;
    written = close(file) == 0 && written && sync_directory_of(path);
    wipe(text, sizeof text);
    if (!written) {
        int reason = errno;
        unlink(path); /* half a key is no key */
        return error_set(error, SCRIM_IO, "%s: cannot be written (errno %d)", form->name, reason);
    }
    return SCRIM_OK;
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
