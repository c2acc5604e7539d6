/* The key file:
 *
 *     scrim-key-1
 *     id 0123456789abcdef          which key, for the log: from an HMAC with the key
 *     key <64 hex digits>
 *     check <16 hex digits>        SHA-256 over the lines above, so that a damaged file is not
 * taken for another key
 *
 * The form is strict to the byte: whatever is not this file is refused, so that nobody works under
 * a key he does not have. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "replace/key.h"
#include "replace/key_material.h"

#define FIRST_LINE "scrim-key-1\nid "

enum {
    KEY_DIGITS = 2 * KEY_BYTES,
    AT_IDENTITY = sizeof FIRST_LINE - 1,
    AT_KEY = AT_IDENTITY + KEY_IDENTITY_DIGITS + sizeof "\nkey " - 1,
    AT_CHECK_LINE = AT_KEY + KEY_DIGITS + 1,
    AT_CHECK = AT_CHECK_LINE + sizeof "check " - 1,
    FILE_LENGTH = AT_CHECK + KEY_IDENTITY_DIGITS + 1
};

static bool hex_value(char digit, unsigned char *value)
{
    if (digit >= '0' && digit <= '9') {
        *value = (unsigned char)(digit - '0');
    } else if (digit >= 'a' && digit <= 'f') {
        *value = (unsigned char)(digit - 'a' + 10);
    } else {
        return false;
    }
    return true;
}

static bool hex_read(const char *hex, unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char high, low;
        if (!hex_value(hex[2 * i], &high) || !hex_value(hex[2 * i + 1], &low)) {
            return false;
        }
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

/* The file's text for key material; text holds FILE_LENGTH bytes and a NUL. */
static enum scrim_status key_text_write(const unsigned char material[KEY_BYTES],
                                        char text[FILE_LENGTH + 1], struct scrim_error *error)
{
    char digits[KEY_DIGITS + 1], check[KEY_IDENTITY_DIGITS + 1];
    struct key *key;
    enum scrim_status status = key_from_material(material, false, &key, error);
    if (status != SCRIM_OK) {
        return status;
    }
    hex_write(material, KEY_BYTES, digits);
    snprintf(text, FILE_LENGTH + 1, FIRST_LINE "%s\nkey %s\n", key_identity(key), digits);
    digest_hex(slice_of(text, AT_CHECK_LINE), check);
    snprintf(text + AT_CHECK_LINE, FILE_LENGTH + 1 - AT_CHECK_LINE, "check %s\n", check);
    key_free(key);
    wipe(digits, sizeof digits);
    return SCRIM_OK;
}

/* The material of a key file's text.  Rewriting it and comparing is the whole check of its form. */
static enum scrim_status key_text_read(const char *text, size_t length,
                                       unsigned char material[KEY_BYTES], struct scrim_error *error)
{
    char again[FILE_LENGTH + 1];
    if (length != FILE_LENGTH || !hex_read(text + AT_KEY, material, KEY_BYTES)) {
        return error_set(error, SCRIM_CONFIGURATION,
                         "key file: not a scrim key (made by `scrim keygen FILE`)");
    }
    enum scrim_status status = key_text_write(material, again, error);
    if (status == SCRIM_OK && memcmp(again, text, FILE_LENGTH) != 0) {
        status = error_set(error, SCRIM_CONFIGURATION,
                           "key file: damaged (its check line does not fit)");
    }
    wipe(again, sizeof again);
    return status;
}

static enum scrim_status key_file_open(const char *path, int *file, struct scrim_error *error)
{
    /* O_NONBLOCK: opening a FIFO must not wait for a writer. */
    *file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (*file >= 0) {
        return SCRIM_OK;
    }
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return error_set(error, SCRIM_NO_INPUT, "key file: no such file");
    case ELOOP:
        return error_set(error, SCRIM_PERMISSION, "key file: a symbolic link, not a file");
    case EACCES:
    case EPERM:
        return error_set(error, SCRIM_PERMISSION, "key file: may not be read");
    default:
        return error_set(error, SCRIM_IO, "key file: cannot be opened (errno %d)", errno);
    }
}

static enum scrim_status key_file_check(int file, struct scrim_error *error)
{
    struct stat state;
    if (fstat(file, &state) != 0) {
        return error_set(error, SCRIM_IO, "key file: cannot be examined (errno %d)", errno);
    }
    if (!S_ISREG(state.st_mode)) {
        return error_set(error, SCRIM_PERMISSION, "key file: not a regular file");
    }
    if (state.st_uid != geteuid() && state.st_uid != 0) {
        return error_set(error, SCRIM_PERMISSION, "key file: belongs to another user");
    }
    if ((state.st_mode & 077) != 0) {
        return error_set(error, SCRIM_PERMISSION,
                         "key file: others have rights to it (mode %03o); chmod 600 it",
                         (unsigned)state.st_mode & 0777);
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

enum scrim_status key_read(const char *path, struct key **key, struct scrim_error *error)
{
    char text[LIMIT_KEY_FILE + 1];
    unsigned char material[KEY_BYTES];
    size_t length = 0;
    int file = -1;
    *key = NULL;
    enum scrim_status status = key_library_start(error);
    if (status != SCRIM_OK || (status = key_file_open(path, &file, error)) != SCRIM_OK) {
        return status;
    }
    status = key_file_check(file, error);
    if (status == SCRIM_OK && !read_all(file, text, sizeof text, &length)) {
        status = error_set(error, SCRIM_IO, "key file: cannot be read (errno %d)", errno);
    }
    if (status == SCRIM_OK) {
        status = key_text_read(text, length, material, error);
    }
    if (status == SCRIM_OK) {
        status = key_from_material(material, false, key, error);
    }
    close(file);
    wipe(text, sizeof text);
    wipe(material, sizeof material);
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

enum scrim_status key_create(const char *path, struct scrim_error *error)
{
    unsigned char material[KEY_BYTES];
    char text[FILE_LENGTH + 1];
    enum scrim_status status = key_library_start(error);
    if (status != SCRIM_OK) {
        return status;
    }
    key_material_random(material);
    status = key_text_write(material, text, error);
    wipe(material, sizeof material);
    if (status != SCRIM_OK) {
        return status;
    }
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) {
        wipe(text, sizeof text);
        return error_set(error, SCRIM_CANNOT_CREATE,
                         errno == EEXIST
                             ? "key file: exists already, and a key is never overwritten"
                             : "key file: cannot be created (errno %d)",
                         errno);
    }
    bool written = write_all(file, text, FILE_LENGTH) && fsync(file) == 0;
    written = close(file) == 0 && written && sync_directory_of(path);
    wipe(text, sizeof text);
    if (!written) {
        int reason = errno;
        unlink(path); /* half a key is no key */
        return error_set(error, SCRIM_IO, "key file: cannot be written (errno %d)", reason);
    }
    return SCRIM_OK;
}
