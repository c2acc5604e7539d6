/* Keys and everything keyed: the only place that sees libsodium.
 *
 *     MK        32 random bytes, from a key file or made for the run
 *     PRK       HMAC-SHA-256(salt "scrim/v1", MK)                       HKDF-Extract, RFC 5869
 *     K_doc     Expand(PRK, "document")                              every label and value
 *     K_scope   Expand(PRK, "scope" | kind | scope)                   length-prefixed
 *     K_name    Expand(K_scope, "cat" | category | pool version)
 *     K_date    Expand(K_scope, "date" | mode)
 *     K_mac     Expand(PRK, "mac" | use)                             digests that leave the library
 *
 * A document that is its own scope enters K_scope as BLAKE2b-256(K_doc, its bytes): BLAKE2b (RFC
 * 7693) is keyed like an HMAC and several times as fast over a whole letter.
 *
 * A number is drawn from HMAC(K_name, norm | counter | block): 64-bit words, big-endian, the first
 * three of a block are tried in turn and one that would favour small results is rejected; the
 * fourth word of block 0 is the tag that names are put in order by. */
#ifndef SCRIM_REPLACE_KEY_H
#define SCRIM_REPLACE_KEY_H

#include <stdint.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/slice.h"

struct key; /* locked memory, wiped when freed */

enum scrim_status key_new_random(struct key **key, struct scrim_error *error);
/* Reads a key file: regular, owned by us, no rights for others (else SCRIM_PERMISSION 77), right
 * content (else SCRIM_CONFIGURATION 78), exists (SCRIM_NO_INPUT 66). */
enum scrim_status key_read(const char *path, struct key **key, struct scrim_error *error);
/* Makes a key file (O_EXCL, 0600, fsync): text "scrim-key-1", key id, 32 bytes in hex with a
 * checksum. */
enum scrim_status key_create(const char *path, struct scrim_error *error);
void key_free(struct key *key);
const char *key_identity(
    const struct key *key); /* "ephemeral", or the file's key id (16 hex digits of an HMAC) */
struct hash_seed key_table_seed(const struct key *key);

/* An HMAC after its key: whoever computes several under one key starts each from a copy. */
struct hmac_begun {
    uint64_t state[32];
};

/* The keyed state of one scope.  By value, wiped by scope_key_wipe. */
struct scope_key {
    unsigned char bytes[32];
    struct hmac_begun begun;
    struct random_table *table; /* NULL after scope_key_derive: what is drawn is derived.  Else it is
                                   only looked up under what is derived (random_table.h) */
};
/* kind: "document" (value: the document's bytes) or "patient" (value: the scope's name). */
void scope_key_derive(const struct key *key, struct slice kind, struct slice value,
                      struct scope_key *scope);
void scope_key_wipe(struct scope_key *scope);

/* The key of one category of a scope ("surname", "phone"), for who draws often.  By value, wiped by
 * category_key_wipe. */
struct category_key {
    unsigned char bytes[32];
    struct hmac_begun begun; /* every draw starts from it */
    struct random_table *table; /* the scope's */
};
void category_key_derive(const struct scope_key *scope, struct slice category,
                         struct category_key *key);
void category_key_wipe(struct category_key *key);
/* A number below `bound` (> 0), uniform without bias; counter tells the steps aside. */
uint64_t category_index(const struct category_key *key, struct slice norm, uint32_t counter,
                        uint64_t bound);
/* Block `block` of the pseudo-random bytes that belong to a norm and a counter. */
void category_bytes(const struct category_key *key, struct slice norm, uint32_t counter,
                    uint32_t block, unsigned char bytes[32]);

/* category_index for whoever has block 0 of the norm and counter already. */
uint64_t category_index_from(const struct category_key *key, struct slice norm, uint32_t counter,
                             const unsigned char first[32], uint64_t bound);
/* The tag in block 0 of counter 0, by which names are put in an order that their place in the text
 * has no part in (security.md 7.2, b). */
uint64_t block_tag(const unsigned char bytes[32]);

/* category_index for one draw. */
uint64_t scope_index(const struct scope_key *scope, struct slice category, struct slice norm,
                     uint32_t counter, uint64_t bound);
/* A number below `bound` from K_date: one for each scope and mode ("weeks", "days"). */
uint64_t scope_date_index(const struct scope_key *scope, struct slice mode, uint64_t bound);

/* 16 bytes in hex of BLAKE2b keyed by K_mac: equal for equal bytes, and nothing without the key.
 * What it is used for is part of the key, so digests of two uses are never compared. */
enum {
    KEYED_DIGEST_SIZE = 33 /* 32 digits and a NUL */
};
void key_digest(const struct key *key, struct slice use, struct slice bytes,
                char hex[KEYED_DIGEST_SIZE]);

/* Digest for the log of rules, dictionaries (SHA-256, first 16 hex digits). */
void digest_hex(struct slice bytes, char hex[17]);

/* SHA-256 in base64, as a page's policy names what may run. */
enum { DIGEST_BASE64_SIZE = 45 };
void digest_base64(struct slice bytes, char digest[DIGEST_BASE64_SIZE]);

/* What tells that decisions belong to a document: Argon2id (RFC 9106, two passes over 64 MiB) of
 * its bytes under a salt.  It is slow so that nobody who has the cleaned text finds what was
 * replaced by trying; it needs no key, so that decisions can be read without one.  SCRIM_TRY_AGAIN,
 * SCRIM_SYSTEM. */
enum { FINGERPRINT_SALT_BYTES = 16, FINGERPRINT_BYTES = 32 };
enum scrim_status fingerprint_salt(unsigned char salt[FINGERPRINT_SALT_BYTES],
                                   struct scrim_error *error);
enum scrim_status fingerprint_take(struct slice document,
                                   const unsigned char salt[FINGERPRINT_SALT_BYTES],
                                   unsigned char fingerprint[FINGERPRINT_BYTES],
                                   struct scrim_error *error);

/* Overwrites memory in a way the compiler keeps. */
void wipe(void *memory, size_t length);
/* Overwrites the stack below the caller, where functions that have returned left what they worked on. */
void wipe_stack(void);

/* The version of libsodium, "1.0.18". */
const char *key_library_version(void);

#endif
