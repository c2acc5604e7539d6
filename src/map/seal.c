#include "map/seal.h"

#include <sodium.h>

#include "base/error.h"

_Static_assert(crypto_box_SECRETKEYBYTES == KEY_BYTES && crypto_box_PUBLICKEYBYTES == KEY_BYTES,
               "a custodian's keys are as long as all keys");
_Static_assert(SEAL_BOX == KEY_BYTES + crypto_box_SEALBYTES, "a box holds a file key");
_Static_assert(SEAL_HEADER == crypto_secretstream_xchacha20poly1305_HEADERBYTES,
               "a stream's header");
_Static_assert(SEAL_BLOCK == SEAL_PLAIN + crypto_secretstream_xchacha20poly1305_ABYTES,
               "a block is what is in it and its tag");

struct seal {
    unsigned char file_key[KEY_BYTES];
    unsigned char stream_key[KEY_BYTES];
    unsigned char digest_key[KEY_BYTES];
    unsigned char before[SEAL_DIGEST]; /* digest of what stands before the blocks */
    crypto_secretstream_xchacha20poly1305_state stream;
};

void seal_public_key(const unsigned char secret[KEY_BYTES], unsigned char public[KEY_BYTES])
{
    crypto_scalarmult_base(public, secret);
}

static enum scrim_status seal_allocate(struct seal **seal, struct scrim_error *error)
{
    *seal = NULL;
    enum scrim_status status = key_library_start(error);
    if (status == SCRIM_OK && !(*seal = sodium_malloc(sizeof **seal)))
        status = error_no_memory(error);
    return status;
}

static void derive_keys(struct seal *seal)
{
    hkdf_expand(seal->file_key, SLICE("scrim-map-1 stream"), seal->stream_key, KEY_BYTES);
    hkdf_expand(seal->file_key, SLICE("scrim-map-1 digest"), seal->digest_key, KEY_BYTES);
}

enum scrim_status seal_new(struct seal **seal, struct scrim_error *error)
{
    enum scrim_status status = seal_allocate(seal, error);
    if (status)
        return status;
    randombytes_buf((*seal)->file_key, KEY_BYTES);
    derive_keys(*seal);
    return SCRIM_OK;
}

struct seal_identity {
    unsigned char secret[KEY_BYTES], public[KEY_BYTES];
};

enum scrim_status seal_identity_new(const unsigned char secret[KEY_BYTES],
                                    struct seal_identity **identity, struct scrim_error *error)
{
    *identity = NULL;
    enum scrim_status status = key_library_start(error);
    if (status)
        return status;
    struct seal_identity *made = sodium_malloc(sizeof *made);
    if (!made)
        return error_no_memory(error);
    memcpy(made->secret, secret, KEY_BYTES);
    seal_public_key(secret, made->public);
    sodium_mprotect_readonly(made);
    *identity = made;
    return SCRIM_OK;
}

void seal_identity_free(struct seal_identity *identity)
{
    sodium_free(identity); /* wipes */
}

enum scrim_status seal_open(const unsigned char *boxes, size_t count,
                            const struct seal_identity *identity, struct seal **seal,
                            struct scrim_error *error)
{
    enum scrim_status status = seal_allocate(seal, error);
    if (status)
        return status;
    for (size_t i = 0; i < count; i++) {
        if (crypto_box_seal_open((*seal)->file_key, boxes + i * SEAL_BOX, SEAL_BOX,
                                 identity->public, identity->secret))
            continue;
        derive_keys(*seal);
        return SCRIM_OK;
    }
    seal_free(*seal);
    *seal = NULL;
    return error_set(error, SCRIM_REFUSED,
                     "map: not sealed for this identity, or damaged at its beginning");
}

void seal_free(struct seal *seal)
{
    sodium_free(seal); /* wipes */
}

enum scrim_status seal_box(const struct seal *seal, const unsigned char public[KEY_BYTES],
                           unsigned char box[SEAL_BOX], struct scrim_error *error)
{
    if (crypto_box_seal(box, seal->file_key, KEY_BYTES, public))
        return error_set(error, SCRIM_CONFIGURATION,
                         "recipient: nothing can be sealed for this key");
    return SCRIM_OK;
}

static void keep_before(struct seal *seal, struct slice before,
                        const unsigned char header[SEAL_HEADER])
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, seal->digest_key, KEY_BYTES, SEAL_DIGEST);
    crypto_generichash_update(&state, (const unsigned char *)before.data, before.length);
    crypto_generichash_update(&state, header, SEAL_HEADER);
    crypto_generichash_final(&state, seal->before, SEAL_DIGEST);
    sodium_memzero(&state, sizeof state);
}

void seal_start(struct seal *seal, struct slice before, unsigned char header[SEAL_HEADER])
{
    crypto_secretstream_xchacha20poly1305_init_push(&seal->stream, header, seal->stream_key);
    keep_before(seal, before, header);
}

bool seal_start_reading(struct seal *seal, struct slice before,
                        const unsigned char header[SEAL_HEADER])
{
    keep_before(seal, before, header);
    return crypto_secretstream_xchacha20poly1305_init_pull(&seal->stream, header,
                                                           seal->stream_key) == 0;
}

void seal_block(struct seal *seal, const unsigned char plain[SEAL_PLAIN], bool last,
                unsigned char block[SEAL_BLOCK])
{
    unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&seal->stream, block, NULL, plain, SEAL_PLAIN,
                                               seal->before, SEAL_DIGEST, tag);
}

bool seal_read_block(struct seal *seal, const unsigned char block[SEAL_BLOCK],
                     unsigned char plain[SEAL_PLAIN], bool *last)
{
    unsigned char tag;
    if (crypto_secretstream_xchacha20poly1305_pull(&seal->stream, plain, NULL, &tag, block,
                                                   SEAL_BLOCK, seal->before, SEAL_DIGEST))
        return false;
    *last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return *last || tag == crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

void seal_digest(const struct seal *seal, struct slice bytes, unsigned char digest[SEAL_DIGEST])
{
    crypto_generichash(digest, SEAL_DIGEST, (const unsigned char *)bytes.data, bytes.length,
                       seal->digest_key, KEY_BYTES);
}
