/* Reading a map, record by record.  What is wrong with it is SCRIM_REFUSED with a message that says
 * where, never what stood there. */
#ifndef SCRIM_MAP_READ_H
#define SCRIM_MAP_READ_H

#include <sys/types.h>

#include "map/map_format.h"

struct map_reader {
    int file;
    struct seal_identity *identity;
    struct seal *seal;            /* of the part that is being read */
    uint64_t part, documents;     /* its number, from 1; documents of it read so far */
    uint64_t block;               /* read so far, of all parts */
    bool last;                    /* the block in `plain` is the last of its part */
    size_t used;                  /* bytes of it that were taken */
    unsigned char link[MAP_LINK]; /* the last bytes read of the file */
    unsigned char plain[SEAL_PLAIN];
};

/* A document's record, up to its edits. */
struct map_document {
    uint64_t number;
    bool withheld;
    unsigned char output_digest[SEAL_DIGEST], input_digest[SEAL_DIGEST];
    uint64_t input_length, edits; /* bytes; how many */
};

struct map_edit {
    uint64_t kept;          /* bytes since the last edit that are the same */
    uint64_t output_length; /* bytes of the output that stand for ... */
    uint64_t input_length;  /* ... so many of the input */
};

/* Opens the file and its first part for this custodian.  map_reader_close in any case. */
enum scrim_status map_reader_open(const char *path, const unsigned char secret[KEY_BYTES],
                                  struct map_reader *reader, struct scrim_error *error);
void map_reader_close(struct map_reader *reader);

/* Back to the first record. */
enum scrim_status map_reader_rewind(struct map_reader *reader, struct scrim_error *error);

/* The next document, of this part or the next; *more is false after the last, when the map was seen
 * to be whole. */
enum scrim_status map_read_document(struct map_reader *reader, struct map_document *document,
                                    bool *more, struct scrim_error *error);

/* Its next edit, and then the bytes of input that belong to it, in parts or at once (NULL: they are
 * passed over). */
enum scrim_status map_read_edit(struct map_reader *reader, struct map_edit *edit,
                                struct scrim_error *error);
enum scrim_status map_read_bytes(struct map_reader *reader, void *bytes, uint64_t length,
                                 struct scrim_error *error);

#endif
