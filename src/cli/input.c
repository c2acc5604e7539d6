#include "cli/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/message.h"

enum { CHUNK = 64 << 10 };

enum scrim_status input_open(const char *path, struct input *input, struct scrim_error *error)
{
    if (strcmp(path, "-") == 0)
        return input_take(STDIN_FILENO, "standard input", input, error);
    return input_take(open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY), path, input, error);
}

enum scrim_status input_take(int descriptor, const char *name, struct input *input,
                             struct scrim_error *error)
{
    struct stat status;
    *input = (struct input){.name = name, .descriptor = descriptor};
    if (descriptor < 0 || fstat(descriptor, &status) < 0) {
        enum scrim_status failed = fail_errno(error, SCRIM_NO_INPUT, "cannot open");
        input_close(input);
        return failed;
    }
    if (S_ISDIR(status.st_mode)) {
        input_close(input);
        return fail(error, SCRIM_NO_INPUT, "is a directory");
    }
    input->regular = S_ISREG(status.st_mode);
    input->device = status.st_dev;
    input->inode = status.st_ino;
    input->size = status.st_size;
    return SCRIM_OK;
}

void input_close(struct input *input)
{
    if (input->descriptor > STDIN_FILENO)
        close(input->descriptor); /* only read: nothing can be lost */
    input->descriptor = -1;
    bytes_free(&input->bytes);
}

/* Reads up to `wanted` more bytes behind what is there; sets ended at the end of the file. */
static enum scrim_status read_more(struct input *input, size_t wanted, struct scrim_error *error)
{
    if (!bytes_reserve(&input->bytes, wanted))
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    ssize_t got;
    do
        got = read(input->descriptor, input->bytes.data + input->bytes.length, wanted);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return fail_errno(error, errno == EBADF ? SCRIM_NO_INPUT : SCRIM_IO, "cannot read");
    input->ended = got == 0;
    input->bytes.length += (size_t)got;
    return SCRIM_OK;
}

static bool size_changed(const struct input *input)
{
    struct stat status;
    return input->regular &&
           (fstat(input->descriptor, &status) < 0 || status.st_size != input->size);
}

enum scrim_status input_read_all(struct input *input, size_t maximum, const char **text,
                                 size_t *length, struct scrim_error *error)
{
    size_t enough = maximum + 1;
    /* One byte more than the file has, so that its end is seen without growing once more. */
    if (input->regular && (size_t)input->size < enough &&
        !bytes_reserve(&input->bytes, (size_t)input->size + 1))
        return fail(error, SCRIM_TRY_AGAIN, "out of memory");
    while (!input->ended && input->bytes.length < enough &&
           !(input->regular && input->bytes.length > (size_t)input->size)) { /* it grew */
        size_t room = input->bytes.capacity - input->bytes.length;
        size_t wanted = room ? room : CHUNK;
        if (wanted > enough - input->bytes.length)
            wanted = enough - input->bytes.length;
        enum scrim_status status = read_more(input, wanted, error);
        if (status)
            return status;
    }
    if (size_changed(input))
        return fail(error, SCRIM_NO_INPUT, "changed while it was read");
    *text = input->bytes.data;
    *length = input->bytes.length;
    return SCRIM_OK;
}

/* Makes the next document begin at the start of the memory, which so stays as small as the largest
 * document allows.  Only done when more must be read: moving a chunk once a letter would cost more
 * than reading it. */
static void move_to_front(struct input *input)
{
    struct bytes *bytes = &input->bytes;
    if (input->taken == 0)
        return;
    memmove(bytes->data, bytes->data + input->taken, bytes->length - input->taken);
    bytes->length -= input->taken;
    input->taken = 0;
}

/* Where in new bytes of a document it ends; length: not in them. */
static size_t find_in(const struct framing *framing, const char *bytes, size_t length)
{
    if (framing->scan)
        return table_scan_end(framing->scan, bytes, length);
    const char *found = length ? memchr(bytes, framing->separator, length) : NULL;
    return found ? (size_t)(found - bytes) : length;
}

/* Finds the separator that ends a document: piece->length bytes into it, or as many as there are up
 * to the end of the file.  Stops looking when there are more than `enough`. */
static enum scrim_status find_end(struct input *input, const struct framing *framing, size_t enough,
                                  struct piece *piece, struct scrim_error *error)
{
    piece->length = 0;
    for (;;) {
        size_t start = input->taken + piece->length, unread = input->bytes.length - start;
        size_t end = unread ? find_in(framing, input->bytes.data + start, unread) : 0;
        piece->separated = end < unread;
        piece->length += end;
        if (piece->separated || input->ended || piece->length >= enough)
            return SCRIM_OK;
        move_to_front(input);
        enum scrim_status status = read_more(input, CHUNK, error);
        if (status)
            return status;
    }
}

static uint64_t count_lines(const char *bytes, size_t length)
{
    uint64_t lines = 0;
    for (const char *end; length && (end = memchr(bytes, '\n', length)); lines++) {
        length -= (size_t)(end - bytes) + 1;
        bytes = end + 1;
    }
    return lines;
}

/* Reads over the rest of a document that is too long and stands at the front, keeping its first
 * bytes; its lines are counted. */
static enum scrim_status skip_rest(struct input *input, const struct framing *framing, size_t kept,
                                   struct piece *piece, size_t *next, struct scrim_error *error)
{
    for (;;) {
        size_t read = input->bytes.length - kept;
        if (framing->scan)
            piece->lines += count_lines(input->bytes.data + kept, read);
        input->bytes.length = kept;
        enum scrim_status status = read_more(input, CHUNK, error);
        if (status)
            return status;
        read = input->bytes.length - kept;
        size_t end = read ? find_in(framing, input->bytes.data + kept, read) : 0;
        piece->separated = end < read;
        *next = kept + end + piece->separated;
        if (piece->separated && framing->scan)
            piece->lines += count_lines(input->bytes.data + kept, end + 1);
        if (piece->separated || input->ended)
            return SCRIM_OK;
    }
}

enum scrim_status input_next_document(struct input *input, const struct framing *framing,
                                      size_t maximum, struct piece *piece, bool *more,
                                      struct scrim_error *error)
{
    if (framing->scan)
        table_scan_begin(framing->scan);
    enum scrim_status status = find_end(input, framing, maximum + 1, piece, error);
    if (status)
        return status;
    size_t read = piece->length + piece->separated, next = input->taken + read;
    bool cut = piece->length > maximum;
    piece->lines = 0;
    if (cut && !piece->separated && !input->ended) {
        move_to_front(input);
        read = maximum + 1;
        status = skip_rest(input, framing, read, piece, &next, error);
        if (status)
            return status;
    }
    if (cut)
        piece->length = maximum + 1;
    piece->data = input->bytes.data + input->taken;
    if (framing->scan)
        piece->lines += count_lines(piece->data, read);
    *more = piece->length > 0 || piece->separated;
    input->taken = next;
    return SCRIM_OK;
}

enum scrim_status input_next_line(struct input *input, size_t maximum, struct piece *line,
                                  bool *more, struct scrim_error *error)
{
    static const struct framing lines = {.separator = '\n'};
    return input_next_document(input, &lines, maximum, line, more, error);
}
