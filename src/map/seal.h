/* Sealing: bytes that only those can open for whom they are sealed.  With replace/key.c the only
 * place that sees libsodium.
 *
 *     file key      32 random bytes, new for each part of a map
 *     box           crypto_box_seal(file key) to a custodian's X25519 key: one for each custodian
 *     K_stream      Expand(file key, "scrim-map-1 stream")          HKDF-Expand, RFC 5869
 *     K_digest      Expand(file key, "scrim-map-1 digest")
 *     blocks        crypto_secretstream_xchacha20poly1305 under K_stream, of one length each; what
 *                   stands before them is authenticated with every block, the last is tagged final
 *
 * So a block that was changed, left out, repeated, moved or taken from another file does not open,
 * and a file that was cut has no last block. */
#ifndef SCRIM_MAP_SEAL_H
#define SCRIM_MAP_SEAL_H

#include "replace/key_material.h"

enum {
    SEAL_BOX = 80,     /* bytes of a sealed file key */
    SEAL_HEADER = 24,  /* what the stream of blocks begins with */
    SEAL_BLOCK = 4096, /* a block as it lies in the file ... */
    SEAL_PLAIN = 4079, /* ... and what is in it */
    SEAL_DIGEST = 32
};

/* ---- keys of custodians: X25519, the secret half clamped when it is used ---- */

void seal_public_key(const unsigned char secret[KEY_BYTES], unsigned char public[KEY_BYTES]);

/* Both halves in locked memory, wiped when freed. */
struct seal_identity;
enum scrim_status seal_identity_new(const unsigned char secret[KEY_BYTES],
                                    struct seal_identity **identity, struct scrim_error *error);
void seal_identity_free(struct seal_identity *identity); /* NULL is fine */

/* ---- a part's keys and where its stream stands; locked memory, wiped when freed ---- */

struct seal;

/* A new file key. */
enum scrim_status seal_new(struct seal **seal, struct scrim_error *error);
/* The file key in one of the boxes, when it is for this custodian: else SCRIM_REFUSED. */
enum scrim_status seal_open(const unsigned char *boxes, size_t count,
                            const struct seal_identity *identity, struct seal **seal,
                            struct scrim_error *error);
void seal_free(struct seal *seal); /* NULL is fine */

/* The file key for a custodian.  SCRIM_CONFIGURATION: that is no public key. */
enum scrim_status seal_box(const struct seal *seal, const unsigned char public[KEY_BYTES],
                           unsigned char box[SEAL_BOX], struct scrim_error *error);

/* Starts the blocks of a new stream, or those of one that begins with this header; before: all that
 * stands before the header in the file. */
void seal_start(struct seal *seal, struct slice before, unsigned char header[SEAL_HEADER]);
bool seal_start_reading(struct seal *seal, struct slice before,
                        const unsigned char header[SEAL_HEADER]);

void seal_block(struct seal *seal, const unsigned char plain[SEAL_PLAIN], bool last,
                unsigned char block[SEAL_BLOCK]);
/* False: it is not the next block of this stream. */
bool seal_read_block(struct seal *seal, const unsigned char block[SEAL_BLOCK],
                     unsigned char plain[SEAL_PLAIN], bool *last);

/* BLAKE2b of bytes under K_digest. */
void seal_digest(const struct seal *seal, struct slice bytes, unsigned char digest[SEAL_DIGEST]);

#endif
