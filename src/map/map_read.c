#include "map/map_read.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"
#include "map/map_format.h"

static enum scrim_status damaged(const struct map_reader *reader, struct scrim_error *error)
{
    return error_set(error, SCRIM_REFUSED, "map: damaged or cut at block %" PRIu64, reader->block);
}

/* Reads up to length bytes; fewer only at the end of the file. */
static enum scrim_status read_file(int file, void *bytes, size_t length, size_t *got,
                                   struct scrim_error *error)
{
    for (*got = 0; *got < length;) {
        ssize_t part = read(file, (char *)bytes + *got, length - *got);
        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            return error_set(error, SCRIM_IO, "map: cannot be read (errno %d)", errno);
        if (part == 0)
            break;
        *got += (size_t)part;
    }
    return SCRIM_OK;
}

/* ---- its beginning ---- */

static enum scrim_status open_file(const char *path, int *file, struct scrim_error *error)
{
    struct stat state;
    *file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (*file < 0)
        return error_set(error, SCRIM_NO_INPUT, "map: cannot be opened (errno %d)", errno);
    if (fstat(*file, &state) < 0 || !S_ISREG(state.st_mode))
        return error_set(error, SCRIM_NO_INPUT, "map: not a regular file");
    return SCRIM_OK;
}

static enum scrim_status read_beginning(struct map_reader *reader, struct scrim_error *error)
{
    unsigned char text[MAP_MAGIC_LENGTH + 1 + LIMIT_RECIPIENTS * SEAL_BOX];
    size_t got, boxes = 0;
    enum scrim_status status = read_file(reader->file, text, MAP_MAGIC_LENGTH + 1, &got, error);
    if (status)
        return status;
    if (got < MAP_MAGIC_LENGTH + 1 || memcmp(text, MAP_MAGIC, MAP_MAGIC_LENGTH) != 0)
        return error_set(error, SCRIM_REFUSED, "map: not a map that scrim made");
    boxes = text[MAP_MAGIC_LENGTH];
    if (boxes < 1 || boxes > LIMIT_RECIPIENTS)
        return damaged(reader, error);
    status = read_file(reader->file, text + MAP_MAGIC_LENGTH + 1, boxes * SEAL_BOX, &got, error);
    if (status)
        return status;
    if (got < boxes * SEAL_BOX)
        return damaged(reader, error);
    size_t length = MAP_MAGIC_LENGTH + 1 + boxes * SEAL_BOX;
    char *copy = malloc(length);
    if (!copy)
        return error_no_memory(error);
    memcpy(copy, text, length);
    reader->beginning = slice_of(copy, length);
    return SCRIM_OK;
}

enum scrim_status map_reader_open(const char *path, const unsigned char secret[KEY_BYTES],
                                  struct map_reader *reader, struct scrim_error *error)
{
    *reader = (struct map_reader){.file = -1};
    enum scrim_status status = open_file(path, &reader->file, error);
    if (!status)
        status = read_beginning(reader, error);
    if (status)
        return status;
    const unsigned char *boxes =
        (const unsigned char *)reader->beginning.data + MAP_MAGIC_LENGTH + 1;
    size_t count = (reader->beginning.length - MAP_MAGIC_LENGTH - 1) / SEAL_BOX;
    status = seal_open(boxes, count, secret, &reader->seal, error);
    return status ? status : map_reader_rewind(reader, error);
}

void map_reader_close(struct map_reader *reader)
{
    if (reader->file >= 0)
        close(reader->file);
    seal_free(reader->seal);
    free((char *)reader->beginning.data);
    wipe(reader, sizeof *reader);
    reader->file = -1;
}

enum scrim_status map_reader_rewind(struct map_reader *reader, struct scrim_error *error)
{
    unsigned char header[SEAL_HEADER];
    size_t got;
    reader->block = reader->documents = 0;
    reader->last = false;
    reader->used = SEAL_PLAIN;
    if (lseek(reader->file, (off_t)reader->beginning.length, SEEK_SET) < 0)
        return error_set(error, SCRIM_IO, "map: cannot be read (errno %d)", errno);
    enum scrim_status status = read_file(reader->file, header, sizeof header, &got, error);
    if (status)
        return status;
    if (got < sizeof header || !seal_start_reading(reader->seal, reader->beginning, header))
        return damaged(reader, error);
    return SCRIM_OK;
}

/* ---- blocks and what is in them ---- */

static enum scrim_status next_block(struct map_reader *reader, struct scrim_error *error)
{
    unsigned char block[SEAL_BLOCK];
    size_t got;
    reader->block++;
    if (reader->last)
        return damaged(reader, error);
    enum scrim_status status = read_file(reader->file, block, sizeof block, &got, error);
    if (status)
        return status;
    if (got < sizeof block || !seal_read_block(reader->seal, block, reader->plain, &reader->last))
        return damaged(reader, error);
    reader->used = 0;
    return SCRIM_OK;
}

enum scrim_status map_read_bytes(struct map_reader *reader, void *bytes, uint64_t length,
                                 struct scrim_error *error)
{
    unsigned char *to = bytes;
    while (length > 0) {
        enum scrim_status status =
            reader->used == SEAL_PLAIN ? next_block(reader, error) : SCRIM_OK;
        if (status)
            return status;
        size_t left = SEAL_PLAIN - reader->used, part = length < left ? (size_t)length : left;
        if (to) {
            memcpy(to, reader->plain + reader->used, part);
            to += part;
        }
        reader->used += part;
        length -= part;
    }
    return SCRIM_OK;
}

static enum scrim_status read_number(struct map_reader *reader, uint64_t *number,
                                     struct scrim_error *error)
{
    unsigned char byte;
    *number = 0;
    for (unsigned shift = 0; shift < 7 * MAP_NUMBER; shift += 7) {
        enum scrim_status status = map_read_bytes(reader, &byte, 1, error);
        if (status)
            return status;
        *number |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80)
            return SCRIM_OK;
    }
    return damaged(reader, error);
}

static enum scrim_status read_numbers(struct map_reader *reader, uint64_t *const *numbers,
                                      size_t count, struct scrim_error *error)
{
    enum scrim_status status = SCRIM_OK;
    for (size_t i = 0; i < count && !status; i++)
        status = read_number(reader, numbers[i], error);
    return status;
}

/* ---- records ---- */

/* After the last record only zero bytes stand in the last block, and nothing behind it. */
static enum scrim_status read_end(struct map_reader *reader, struct scrim_error *error)
{
    uint64_t documents;
    unsigned char behind;
    size_t got = 0;
    enum scrim_status status = read_number(reader, &documents, error);
    if (status)
        return status;
    bool whole = documents == reader->documents && reader->last;
    for (size_t i = reader->used; whole && i < SEAL_PLAIN; i++)
        whole = reader->plain[i] == 0;
    if (whole)
        status = read_file(reader->file, &behind, 1, &got, error);
    if (status)
        return status;
    return whole && got == 0 ? SCRIM_OK : damaged(reader, error);
}

static enum scrim_status read_head(struct map_reader *reader, struct map_document *document,
                                   struct scrim_error *error)
{
    unsigned char withheld = 0;
    uint64_t *const lengths[] = {&document->input_length, &document->edits};
    enum scrim_status status = read_number(reader, &document->number, error);
    if (!status)
        status = map_read_bytes(reader, &withheld, 1, error);
    if (!status)
        status = map_read_bytes(reader, document->output_digest, SEAL_DIGEST, error);
    if (!status)
        status = map_read_bytes(reader, document->input_digest, SEAL_DIGEST, error);
    if (!status)
        status = read_numbers(reader, lengths, sizeof lengths / sizeof *lengths, error);
    if (!status && withheld > 1)
        status = damaged(reader, error);
    document->withheld = withheld == 1;
    reader->documents++;
    return status;
}

enum scrim_status map_read_document(struct map_reader *reader, struct map_document *document,
                                    bool *more, struct scrim_error *error)
{
    unsigned char kind = 0;
    *more = false;
    enum scrim_status status = map_read_bytes(reader, &kind, 1, error);
    if (status)
        return status;
    if (kind == MAP_END)
        return read_end(reader, error);
    if (kind != MAP_DOCUMENT)
        return damaged(reader, error);
    *more = true;
    return read_head(reader, document, error);
}

enum scrim_status map_read_edit(struct map_reader *reader, struct map_edit *edit,
                                struct scrim_error *error)
{
    uint64_t *const lengths[] = {&edit->kept, &edit->output_length, &edit->input_length};
    return read_numbers(reader, lengths, sizeof lengths / sizeof *lengths, error);
}
