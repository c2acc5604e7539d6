#include "map/map_read.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

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

/* What stands before the boxes of a part; *got is 0 at the end of the file. */
static enum scrim_status read_head_of_part(struct map_reader *reader, unsigned char *text,
                                           size_t *got, struct scrim_error *error)
{
    enum scrim_status status = read_file(reader->file, text, MAP_AT_COUNT + 1, got, error);
    if (status || *got == 0)
        return status;
    bool magic = *got >= MAP_MAGIC_LENGTH && memcmp(text, MAP_MAGIC, MAP_MAGIC_LENGTH) == 0;
    if (reader->part == 0 && !magic)
        return error_set(error, SCRIM_REFUSED, "map: not a map that scrim made");
    if (!magic || *got < MAP_AT_COUNT + 1 || text[MAP_AT_COUNT] < 1 ||
        text[MAP_AT_COUNT] > LIMIT_RECIPIENTS ||
        memcmp(text + MAP_MAGIC_LENGTH, reader->link, MAP_LINK) != 0)
        return damaged(reader, error);
    return SCRIM_OK;
}

/* Opens the part that begins here; *more is false when none does. */
static enum scrim_status open_part(struct map_reader *reader, bool *more, struct scrim_error *error)
{
    unsigned char text[MAP_LONGEST_BEGINNING + SEAL_HEADER];
    size_t got;
    enum scrim_status status = read_head_of_part(reader, text, &got, error);
    *more = got > 0;
    if (status || !*more)
        return status;
    size_t boxes = text[MAP_AT_COUNT], at = MAP_AT_COUNT + 1, length = boxes * SEAL_BOX;
    status = read_file(reader->file, text + at, length + SEAL_HEADER, &got, error);
    if (status)
        return status;
    if (got < length + SEAL_HEADER)
        return damaged(reader, error);
    seal_free(reader->seal);
    status = seal_open(text + at, boxes, reader->identity, &reader->seal, error);
    if (status)
        return status;
    reader->part++;
    reader->documents = 0;
    reader->last = false;
    reader->used = SEAL_PLAIN;
    struct slice before = slice_of((const char *)text, at + length);
    return seal_start_reading(reader->seal, before, text + at + length) ? SCRIM_OK
                                                                        : damaged(reader, error);
}

enum scrim_status map_reader_open(const char *path, const unsigned char secret[KEY_BYTES],
                                  struct map_reader *reader, struct scrim_error *error)
{
    *reader = (struct map_reader){.file = -1};
    enum scrim_status status = seal_identity_new(secret, &reader->identity, error);
    if (!status)
        status = open_file(path, &reader->file, error);
    return status ? status : map_reader_rewind(reader, error);
}

void map_reader_close(struct map_reader *reader)
{
    if (reader->file >= 0)
        close(reader->file);
    seal_identity_free(reader->identity);
    seal_free(reader->seal);
    wipe(reader, sizeof *reader);
    reader->file = -1;
}

enum scrim_status map_reader_rewind(struct map_reader *reader, struct scrim_error *error)
{
    bool more = false;
    reader->part = reader->block = 0;
    memset(reader->link, 0, sizeof reader->link);
    if (lseek(reader->file, 0, SEEK_SET) < 0)
        return error_set(error, SCRIM_IO, "map: cannot be read (errno %d)", errno);
    enum scrim_status status = open_part(reader, &more, error);
    if (!status && !more)
        status = error_set(error, SCRIM_REFUSED, "map: not a map that scrim made");
    return status;
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
    memcpy(reader->link, block + SEAL_BLOCK - MAP_LINK, MAP_LINK);
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

/* After the last record of a part only zero bytes stand in its last block. */
static enum scrim_status read_end(struct map_reader *reader, struct scrim_error *error)
{
    uint64_t documents;
    enum scrim_status status = read_number(reader, &documents, error);
    if (status)
        return status;
    bool whole = documents == reader->documents && reader->last;
    for (size_t i = reader->used; whole && i < SEAL_PLAIN; i++)
        whole = reader->plain[i] == 0;
    return whole ? SCRIM_OK : damaged(reader, error);
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
    unsigned char kind = MAP_END;
    *more = true;
    while (kind == MAP_END) {
        enum scrim_status status = map_read_bytes(reader, &kind, 1, error);
        if (!status && kind == MAP_END)
            status = read_end(reader, error);
        if (!status && kind == MAP_END)
            status = open_part(reader, more, error);
        if (status || !*more)
            return status;
    }
    return kind == MAP_DOCUMENT ? read_head(reader, document, error) : damaged(reader, error);
}

enum scrim_status map_read_edit(struct map_reader *reader, struct map_edit *edit,
                                struct scrim_error *error)
{
    uint64_t *const lengths[] = {&edit->kept, &edit->output_length, &edit->input_length};
    return read_numbers(reader, lengths, sizeof lengths / sizeof *lengths, error);
}
